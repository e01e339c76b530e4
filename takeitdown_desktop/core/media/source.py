"""Opens chosen files: regular files only, without following links and without blocking."""

import errno
import os
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from takeitdown_desktop.core.errors import (
    DeniedFileError,
    EmptyFileError,
    EmptyFolderError,
    FileReadError,
    InCloudError,
    LinkFileError,
    MediaError,
    MissingFileError,
    NotAFileError,
)

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO must not hang the program
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)

_WINDOWS_IN_CLOUD = 0x441000  # offline, or recalled on opening or on reading
_MACOS_IN_CLOUD = 0x40000000
_WINDOWS_HIDDEN = 0x2
_WINDOWS_JUNCTION = 0xA0000003
_MACOS_HIDDEN = 0x8000


@dataclass(frozen=True, slots=True)
class OpenFile:
    """An open descriptor of a regular file, its size in bytes (at least 1), and where it was found."""

    descriptor: int
    size: int
    path: Path


State = tuple[int, int, int]
"""Size in bytes, modification time in nanoseconds and inode of a file; differs after somebody wrote to it."""


class Reader:
    """Reads an open file without moving the position of a worker that shares its descriptor.

    Raises:
        OSError: the file can't be opened a second time, as Windows requires.
    """

    def __init__(self, file: OpenFile) -> None:
        if hasattr(os, "pread"):
            self._descriptor = os.dup(file.descriptor)
        else:  # Windows has no pread, and duplicates share their position
            self._descriptor = os.open(file.path, _FLAGS)

    def at(self, offset: int, length: int) -> bytes:
        """Up to ``length`` bytes from ``offset`` on; empty at the end. Raises: OSError."""
        if hasattr(os, "pread"):
            return os.pread(self._descriptor, length, offset)
        os.lseek(self._descriptor, offset, os.SEEK_SET)
        return os.read(self._descriptor, length)

    def state(self) -> State:
        """See ``state_of``."""
        return state_of(self._descriptor)

    def close(self) -> None:
        os.close(self._descriptor)


def open_media(path: Path) -> OpenFile:
    """Open a file for a worker; the caller closes the descriptor.

    Raises:
        MediaError: missing, not allowed, empty, only in the cloud, a link, or not a regular file.
    """
    try:
        before = os.lstat(path)
        if _is_in_cloud(before):
            raise InCloudError("not on this computer")
        if _is_link(before):
            raise LinkFileError("a link")
        if not stat.S_ISREG(before.st_mode):  # Windows would only report that access is denied
            raise NotAFileError("not a regular file")
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        raise _wrapped(error) from error
    except ValueError as error:  # a zero byte in the name
        raise MissingFileError("no such name") from error
    status = os.fstat(descriptor)
    problem: MediaError | None = None
    if not stat.S_ISREG(status.st_mode):
        problem = NotAFileError("not a regular file")
    elif status.st_size == 0:
        problem = EmptyFileError("no bytes")
    if problem is not None:
        os.close(descriptor)
        raise problem
    return OpenFile(descriptor, status.st_size, path)


def _is_in_cloud(status: os.stat_result) -> bool:
    """Whether reading this file would download it from a cloud first, which nobody asked for."""
    return bool(
        getattr(status, "st_file_attributes", 0) & _WINDOWS_IN_CLOUD
        or getattr(status, "st_flags", 0) & _MACOS_IN_CLOUD
    )


def state_of(descriptor: int) -> State:
    """The state of an open file."""
    status = os.fstat(descriptor)
    return status.st_size, status.st_mtime_ns, status.st_ino


def head_of(descriptor: int, length: int) -> bytes:
    """The first ``length`` bytes of an open file, leaving its position at the start; empty if it can't be read."""
    try:
        head = os.read(descriptor, length)
        os.lseek(descriptor, 0, os.SEEK_SET)
    except OSError:
        return b""
    return head


def _wrapped(error: OSError) -> MediaError:
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
        return MissingFileError("not there")
    if error.errno in (errno.EACCES, errno.EPERM):
        return DeniedFileError("not allowed")
    if error.errno in (errno.ENXIO, errno.EISDIR, errno.ELOOP, errno.ENODEV):
        return NotAFileError("not a regular file")
    return FileReadError("cannot be opened")


class PassedOver(StrEnum):
    """Why a file or folder was skipped."""

    HIDDEN = "hidden"
    LINK = "link"
    SYSTEM = "system"  # files that systems create in folders of pictures
    TOO_LONG = "too_long"  # the path exceeds this system's limit
    DENIED = "denied"  # the folder can't be read


_SYSTEM_FILES = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini"})


def walk(path: Path, passed: Counter[PassedOver] | None = None) -> Iterator[Path]:
    """The files below a folder, sorted; hidden files, links and system files are skipped.

    Yields the path itself if it is not a folder. If a folder yields nothing, see ``why_none``.

    Args:
        path: the chosen file or folder.
        passed: counts the skipped files and folders by reason.
    """
    passed = Counter() if passed is None else passed
    if not os.path.isdir(path):  # noqa: PTH112 - never raises, whatever the name
        yield path
        return

    def on_error(error: OSError) -> None:
        passed[PassedOver.TOO_LONG if error.errno == errno.ENAMETOOLONG else PassedOver.DENIED] += 1

    for folder, folders, names in os.walk(path, onerror=on_error):
        for name in list(folders):
            reason = _why_passed_over(Path(folder, name))
            if reason is not None:
                passed[reason] += 1
                folders.remove(name)
        folders.sort()
        for name in sorted(names):
            file = Path(folder, name)
            reason = _why_passed_over(file)
            if reason is None:
                yield file
            else:
                passed[reason] += 1


def _why_passed_over(path: Path) -> PassedOver | None:
    if path.name.startswith("."):
        return PassedOver.HIDDEN
    if path.name.lower() in _SYSTEM_FILES:
        return PassedOver.SYSTEM
    try:
        status = os.lstat(path)
    except OSError as error:
        return PassedOver.TOO_LONG if error.errno == errno.ENAMETOOLONG else None
    if _is_link(status):
        return PassedOver.LINK
    return PassedOver.HIDDEN if _is_hidden(status) else None


def _is_link(status: os.stat_result) -> bool:
    """Whether it is a link or a Windows junction, which has the mode of a folder and may point to a parent."""
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _WINDOWS_JUNCTION


def _is_hidden(status: os.stat_result) -> bool:
    """Whether the system's file manager hides it by default."""
    return bool(
        getattr(status, "st_file_attributes", 0) & _WINDOWS_HIDDEN
        or getattr(status, "st_flags", 0) & _MACOS_HIDDEN
    )


def why_none(folder: Path) -> MediaError:
    """The reason why ``walk`` yielded nothing for a folder, as an error to show."""
    if os.access(folder, os.R_OK | os.X_OK):
        return EmptyFolderError("no files")
    return DeniedFileError("not allowed")
