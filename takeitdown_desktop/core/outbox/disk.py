"""Putting bytes on a disk so that they survive a power cut, and taking them off again."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from takeitdown_desktop.core.errors import DiskFullError, FileInTheWayError, OutboxError, SaveError

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_BINARY = getattr(os, "O_BINARY", 0)


@contextlib.contextmanager
def disk_errors(otherwise: type[SaveError | OutboxError] = SaveError) -> Iterator[None]:
    """Wrap what the file system says.

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


def write_new(path: Path, data: bytes) -> None:
    """Write a private file that is not there yet, down to the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    with open(os.open(path, flags, FILE_MODE), "wb", buffering=0) as file:
        write_all(file.fileno(), data)
        os.fsync(file.fileno())


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte; a disk that fills up may take only some at first."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    if os.name == "nt":  # folders can't be opened there; the rename is journaled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only its owner looks into."""
    folder.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
    folder.mkdir(exist_ok=True, mode=FOLDER_MODE)
    if os.name != "nt" and folder.stat().st_mode & 0o077:
        folder.chmod(FOLDER_MODE)


def wipe(path: Path) -> None:
    """Remove a file whose bytes are first written over; gone already is gone.

    A disk may keep the old blocks all the same: solid-state drives and file systems that
    copy on write do.
    """
    with contextlib.suppress(FileNotFoundError):
        with contextlib.suppress(OSError), open(path, "r+b", buffering=0) as file:
            write_all(file.fileno(), bytes(os.fstat(file.fileno()).st_size))
            os.fsync(file.fileno())
        path.unlink()
