"""Durable writes of private files, and deletion that overwrites them first."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from takeitdown_desktop.core.errors import DiskFullError, FileInTheWayError, OutboxError, SaveError

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


class NotRegularError(OSError):
    """There is something by that name, and it is a device, a pipe, a socket or a folder."""

    def __init__(self) -> None:
        super().__init__(errno.EINVAL, "not a regular file")


@contextlib.contextmanager
def disk_errors(otherwise: type[SaveError | OutboxError] = SaveError) -> Iterator[None]:
    """Turn errors of the file system into ``SaveError``.

    Raises:
        FileInTheWayError: there is something by that name.
        DiskFullError: no room.
        SaveError, OutboxError: anything else, as ``otherwise`` says.
    """
    try:
        yield
    except FileExistsError as error:
        raise FileInTheWayError("exists") from error
    except OSError as error:
        raise (DiskFullError if error.errno in _FULL else otherwise)("cannot be written") from error


def open_regular(path: Path, flags: int, mode: int = FILE_MODE) -> int:
    """Open a regular file by its own name: never what a link points to, never a device or a pipe.

    Raises:
        NotRegularError: it is of another kind.
        OSError: it can't be opened.
    """
    if os.name == "nt" and path.is_symlink():  # there is no flag for it there
        raise OSError(errno.ELOOP, "a link")
    descriptor = os.open(path, flags | _BINARY | _NO_LINK, mode)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotRegularError
    return descriptor


def replace_file(path: Path, data: bytes) -> None:
    """Write a private file whole or not at all, in place of one that is there."""
    part = path.with_name(f".{path.name}.{os.urandom(8).hex()}.part")
    try:
        write_new(part, data)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)


def write_new(path: Path, data: bytes) -> None:
    """Write a private file that is not there yet, down to the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    with open(os.open(path, flags, FILE_MODE), "wb", buffering=0) as file:
        write_all(file.fileno(), data)
        os.fsync(file.fileno())


def save_new(path: Path, data: bytes) -> None:
    """Write a private file where a person wants it.

    Raises:
        FileInTheWayError: there is something by that name; it is left as it was.
        SaveError: it can't be written there.
    """
    with disk_errors():
        write_new(path, data)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte; a disk that fills up may take only some at first."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that the names in it survive a power cut."""
    if os.name == "nt":  # folders can't be opened there; the rename is journaled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def refuse_link(folder: Path) -> None:
    """Refuse a folder that is a link. Raises: OSError."""
    if folder.is_symlink() or (hasattr(os.path, "isjunction") and os.path.isjunction(folder)):
        raise OSError(errno.ELOOP, "a link")


def own_files(folder: Path) -> list[Path]:
    """Everything in a folder of the program's own, nothing when there is none. Raises: OSError: a link."""
    refuse_link(folder)
    return list(folder.iterdir()) if folder.is_dir() else []


def make_private_folder(folder: Path) -> None:
    """Make a folder and its parents, readable by their owner only. Raises: OSError."""
    refuse_link(folder)
    folder.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
    folder.mkdir(exist_ok=True, mode=FOLDER_MODE)
    if os.name == "nt":  # a mode means nothing there
        from takeitdown_desktop import windows_acl

        windows_acl.make_private(folder)
    elif folder.stat().st_mode & 0o077:
        folder.chmod(FOLDER_MODE)


def wipe(path: Path) -> None:
    """Remove a file whose bytes are first written over; gone already is gone.

    Of a link the link goes, and what it points to stays as it was; so do the bytes of a file that has
    another name too. A disk may keep the old blocks all the same: solid-state drives and file systems that
    copy on write do.
    """
    with contextlib.suppress(FileNotFoundError):
        with contextlib.suppress(OSError), open(open_regular(path, os.O_RDWR), "r+b", buffering=0) as file:
            status = os.fstat(file.fileno())
            if status.st_nlink == 1:
                write_all(file.fileno(), bytes(status.st_size))
                os.fsync(file.fileno())
        path.unlink()
