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
    """The path is a device, a pipe, a socket or a folder."""

    def __init__(self) -> None:
        super().__init__(errno.EINVAL, "not a regular file")


@contextlib.contextmanager
def disk_errors(otherwise: type[SaveError | OutboxError] = SaveError) -> Iterator[None]:
    """Convert errors of the file system to ``SaveError`` or ``OutboxError``.

    Raises:
        FileInTheWayError: the path exists.
        DiskFullError: no space, or over quota.
        SaveError, OutboxError: any other error; its class is ``otherwise``.
    """
    try:
        yield
    except FileExistsError as error:
        raise FileInTheWayError("exists") from error
    except OSError as error:
        raise (DiskFullError if error.errno in _FULL else otherwise)("cannot be written") from error


def open_regular(path: Path, flags: int, mode: int = FILE_MODE) -> int:
    """Open a regular file. Returns its descriptor. Does not follow links, open devices or block on pipes.

    Raises:
        NotRegularError: not a regular file.
        OSError: it can't be opened.
    """
    if os.name == "nt" and path.is_symlink():  # Windows has no O_NOFOLLOW
        raise OSError(errno.ELOOP, "a link")
    descriptor = os.open(path, flags | _BINARY | _NO_LINK, mode)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotRegularError
    return descriptor


def replace_file(path: Path, data: bytes) -> None:
    """Write or replace a private file atomically and durably. Raises: OSError."""
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
    """Write a new private file and sync it to disk. Raises: FileExistsError, OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    with open(os.open(path, flags, FILE_MODE), "wb", buffering=0) as file:
        write_all(file.fileno(), data)
        os.fsync(file.fileno())


def save_new(path: Path, data: bytes) -> None:
    """Write a new private file to a path that a person chose.

    Raises:
        FileInTheWayError: the path exists; it is left as it was.
        SaveError: it can't be written there.
    """
    with disk_errors():
        write_new(path, data)


def write_all(descriptor: int, data: bytes) -> None:
    """Write all bytes; a single ``write`` may be partial when the disk fills up."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that changes to its names survive a power cut."""
    if os.name == "nt":  # Windows can't open folders; renames are journaled there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def refuse_link(folder: Path) -> None:
    """Raises: OSError: the folder is a symbolic link or a junction."""
    if folder.is_symlink() or (hasattr(os.path, "isjunction") and os.path.isjunction(folder)):
        raise OSError(errno.ELOOP, "a link")


def own_files(folder: Path) -> list[Path]:
    """The entries of one of the program's folders; empty if there is no folder. Raises: OSError: it is a link."""
    refuse_link(folder)
    return list(folder.iterdir()) if folder.is_dir() else []


def make_private_folder(folder: Path) -> None:
    """Create a folder and its parent, accessible only to their owner. Raises: OSError.

    On Windows not for the data on a stick: its owner is somebody else on the next computer.
    """
    refuse_link(folder)
    folder.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
    folder.mkdir(exist_ok=True, mode=FOLDER_MODE)
    if os.name == "nt":  # file modes have no effect there
        from takeitdown_desktop import paths, windows_acl

        stick = paths.beside_program()
        if stick is None or not folder.is_relative_to(stick):
            windows_acl.make_private(folder)
    elif folder.stat().st_mode & 0o077:
        folder.chmod(FOLDER_MODE)


def wipe(path: Path) -> None:
    """Overwrite a file with zeros and delete it; nothing happens if it does not exist.

    Of a link only the link is deleted, and a file with a second hard link is not overwritten. The disk may keep the
    old blocks nevertheless: solid-state drives and copy-on-write file systems do.
    """
    with contextlib.suppress(FileNotFoundError):
        with contextlib.suppress(OSError), open(open_regular(path, os.O_RDWR), "r+b", buffering=0) as file:
            status = os.fstat(file.fileno())
            if status.st_nlink == 1:
                write_all(file.fileno(), bytes(status.st_size))
                os.fsync(file.fileno())
        path.unlink()
