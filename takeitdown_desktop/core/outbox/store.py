"""Sealed reports as files to carry away: written atomically, private, never overwritten."""

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.errors import (
    DamagedReportError,
    FileInTheWayError,
    MissingReportError,
    NewerReportError,
    SaveError,
    SealedFileError,
)
from takeitdown_desktop.core.outbox import lock
from takeitdown_desktop.core.outbox.disk import (
    NotRegularError,
    disk_errors,
    open_regular,
    sync_folder,
    wipe,
    write_new,
)
from takeitdown_wire import MAX_FILE, ForeignFileError, SealedReport, UnknownVersionError, WireError
from takeitdown_wire.sealed import MAGIC

_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
_PART = re.compile(r"\.[0-9a-f]{16}\.tid\.part")
_CAN_BE_HELD = os.name != "nt"
"""Whether a file that is held open can be given another name; else only its age tells that nobody works on it."""
_ABANDONED_S = 3_600.0
"""Far longer than it takes from writing a report to renaming it."""
_SPOILT_BITS = 20
"""A beginning that differs in at most so many of its 80 bits is a damaged one; a file of another kind
has about 40 that differ."""


def check_free(path: Path) -> None:
    """Check early that a report can be saved at a place.

    What a dead process left there unfinished is removed.

    Raises:
        FileInTheWayError: there is something by that name.
        SaveError: its folder is not there.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise SaveError("no such folder")
    with contextlib.suppress(OSError):
        _sweep(folder)
    if os.path.lexists(path):
        raise FileInTheWayError("exists")


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A report that is on the disk under a name of its own; ``commit`` gives it the right one."""

    _part: Path
    _path: Path

    def commit(self) -> None:
        """After this the report survives a power cut. Raises: FileInTheWayError, SaveError."""
        with disk_errors():
            _move_if_free(self._part, self._path)
            sync_folder(self._path.absolute().parent)


@contextlib.contextmanager
def stage_sealed(report: SealedReport, path: Path) -> Iterator[StagedFile]:
    """Write a report beside ``path``, to be committed before the block ends; else nothing is left of it.

    Raises:
        FileInTheWayError: there is something by that name; it is left as it was.
        DiskFullError: no room.
        SaveError: it can't be written there.
    """
    check_free(path)
    folder = path.absolute().parent
    part = folder / f".{secrets.token_hex(8)}.tid.part"
    with contextlib.ExitStack() as stack:
        stack.callback(_discard, part)
        with disk_errors():
            write_new(part, report.to_bytes())
            stack.enter_context(_alive(part))
        yield StagedFile(part, path)


def save_sealed(report: SealedReport, path: Path) -> None:
    """Write a sealed report so that after this call it survives a power cut. Raises: see ``stage_sealed``."""
    with stage_sealed(report, path) as staged:
        staged.commit()


def read_sealed(path: Path, *, links: bool = True) -> SealedReport:
    """Read a saved report without opening its seal.

    Args:
        path: of the file.
        links: whether ``path`` may be a link, as a person may name one.

    Raises:
        SealedFileError: missing, foreign, damaged, or made by a newer version.
    """
    try:
        with open(open_regular(path.resolve() if links else path, os.O_RDONLY), "rb") as file:
            data = file.read(MAX_FILE + 1)
    except NotRegularError as error:
        raise SealedFileError("not a regular file") from error
    except (OSError, ValueError) as error:
        raise MissingReportError("cannot be read") from error
    try:
        return SealedReport.from_bytes(data)
    except ForeignFileError as error:
        if _was_one(data):
            raise DamagedReportError("damaged at its beginning") from error
        raise SealedFileError("not a sealed report") from error
    except UnknownVersionError as error:
        raise NewerReportError("newer") from error
    except WireError as error:
        raise DamagedReportError("damaged") from error


@contextlib.contextmanager
def _alive(part: Path) -> Iterator[None]:
    """Mark this file as in use for other processes."""
    with contextlib.ExitStack() as stack:
        if _CAN_BE_HELD:
            with contextlib.suppress(lock.LockedError):
                stack.enter_context(lock.held(part))
        yield


def _sweep(folder: Path) -> None:
    """Remove what dead processes left in a folder."""
    for path in folder.iterdir():
        if _PART.fullmatch(path.name) and not path.is_symlink() and path.is_file():
            with contextlib.suppress(lock.LockedError, OSError):
                if _CAN_BE_HELD:
                    with lock.held(path):
                        _discard(path)
                elif time.time() - path.stat().st_mtime > _ABANDONED_S:
                    _discard(path)


def _discard(part: Path) -> None:
    """Remove an unfinished file; one that was given its right name meanwhile keeps its bytes."""
    with contextlib.suppress(OSError):
        if part.lstat().st_nlink == 1:
            wipe(part)
        else:
            part.unlink()


def _was_one(data: bytes) -> bool:
    """Whether this was a sealed report before its first bytes were spoilt."""
    start = data[: len(MAGIC)]
    differing = int.from_bytes(start, "big") ^ int.from_bytes(MAGIC, "big")
    return len(start) == len(MAGIC) and differing.bit_count() <= _SPOILT_BITS


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
