"""Sealed reports as files: whole or not there, private, never written over."""

import contextlib
import errno
import os
import secrets
from pathlib import Path

from takeitdown_desktop.core.errors import (
    DamagedReportError,
    DiskFullError,
    FileInTheWayError,
    MissingReportError,
    NewerReportError,
    SaveError,
    SealedFileError,
)
from takeitdown_wire import MAX_FILE, ForeignFileError, SealedReport, UnknownVersionError, WireError

_MODE = 0o600
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


def check_free(path: Path) -> None:
    """Refuse a place where a report can't be saved, before any work is done for it.

    Raises:
        FileInTheWayError: there is something by that name.
        SaveError: its folder is not there.
    """
    if os.path.lexists(path):
        raise FileInTheWayError("exists")
    if not path.absolute().parent.is_dir():
        raise SaveError("no such folder")


def save_sealed(report: SealedReport, path: Path) -> None:
    """Write a sealed report so that after this call it survives a power cut.

    Raises:
        FileInTheWayError: there is something by that name; it is left as it was.
        DiskFullError: no room.
        SaveError: it can't be written there.
    """
    check_free(path)
    part = path.absolute().parent / f".{secrets.token_hex(8)}.part"
    try:
        _write(part, report.to_bytes())
        _move_if_free(part, path)
        _sync_folder(path.absolute().parent)
    except FileExistsError as error:
        raise FileInTheWayError("exists") from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise (DiskFullError if full else SaveError)("cannot be written") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def read_sealed(path: Path) -> SealedReport:
    """Read a saved report without opening its seal.

    Raises:
        SealedFileError: missing, foreign, damaged, or made by a newer version.
    """
    try:
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
        with open(os.open(path, flags), "rb") as file:
            data = file.read(MAX_FILE + 1)
    except (OSError, ValueError) as error:
        raise MissingReportError("cannot be read") from error
    try:
        return SealedReport.from_bytes(data)
    except ForeignFileError as error:
        raise SealedFileError("not a sealed report") from error
    except UnknownVersionError as error:
        raise NewerReportError("newer") from error
    except WireError as error:
        raise DamagedReportError("damaged") from error


def _write(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, _MODE), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _move_if_free(part: Path, path: Path) -> None:
    try:
        os.link(part, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError) as error:
        # Memory sticks know no links. Between look and rename another program could take
        # the name; there is no better way on such a file system.
        if isinstance(error, OSError) and error.errno not in _NO_LINKS:
            raise
        check_free(path)
        part.rename(path)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders can't be opened there; the rename is journaled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
