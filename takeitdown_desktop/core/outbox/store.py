"""Sealed reports as files of the person's own: written atomically, private, never overwritten."""

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
_CAN_RENAME_LOCKED = os.name != "nt"
"""Whether a locked file can be renamed; if not, only an unfinished file's age shows that it is abandoned."""
_ABANDONED_S = 3_600.0
"""Far longer than the time between writing a report and renaming it."""
_SPOILT_BITS = 20
"""Maximum number of the signature's 80 bits that differ in a damaged report; in a file of another kind about 40 do."""


def check_free(path: Path) -> None:
    """Check in advance that a report can be saved at ``path``.

    Also deletes unfinished files of dead processes in its folder.

    Raises:
        FileInTheWayError: the path exists.
        SaveError: its folder does not exist.
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
    """A report that is on the disk under a temporary name; ``commit`` renames it."""

    _part: Path
    _path: Path

    def commit(self) -> None:
        """Give the file its name, durably. Raises: FileInTheWayError, SaveError."""
        with disk_errors():
            _move_if_free(self._part, self._path)
            sync_folder(self._path.absolute().parent)


@contextlib.contextmanager
def stage_sealed(report: SealedReport, path: Path) -> Iterator[StagedFile]:
    """Write a report next to ``path``; unless it is committed within the block, it is deleted again.

    Raises:
        FileInTheWayError: the path exists; it is left as it was.
        DiskFullError: no space.
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
    """Write a sealed report durably. Raises: see ``stage_sealed``."""
    with stage_sealed(report, path) as staged:
        staged.commit()


def read_sealed(path: Path, *, links: bool = True) -> SealedReport:
    """Read a saved report without decrypting it.

    Args:
        path: the file.
        links: whether ``path`` may be a link; people may name one.

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
        if _looks_damaged(data):
            raise DamagedReportError("damaged at its beginning") from error
        raise SealedFileError("not a sealed report") from error
    except UnknownVersionError as error:
        raise NewerReportError("newer") from error
    except WireError as error:
        raise DamagedReportError("damaged") from error


@contextlib.contextmanager
def _alive(part: Path) -> Iterator[None]:
    """Lock an unfinished file, so that other processes don't delete it."""
    with contextlib.ExitStack() as stack:
        if _CAN_RENAME_LOCKED:
            with contextlib.suppress(lock.LockedError):
                stack.enter_context(lock.held(part))
        yield


def _sweep(folder: Path) -> None:
    """Delete unfinished files of dead processes in a folder."""
    for path in folder.iterdir():
        if _PART.fullmatch(path.name) and not path.is_symlink() and path.is_file():
            with contextlib.suppress(lock.LockedError, OSError):
                if _CAN_RENAME_LOCKED:
                    with lock.held(path):
                        _discard(path)
                elif time.time() - path.stat().st_mtime > _ABANDONED_S:
                    _discard(path)


def _discard(part: Path) -> None:
    """Delete an unfinished file; if it already has its final name as well, its bytes are kept."""
    with contextlib.suppress(OSError):
        if part.lstat().st_nlink == 1:
            wipe(part)
        else:
            part.unlink()


def _looks_damaged(data: bytes) -> bool:
    """Whether this looks like a sealed report whose first bytes are damaged."""
    start = data[: len(MAGIC)]
    differing = int.from_bytes(start, "big") ^ int.from_bytes(MAGIC, "big")
    return len(start) == len(MAGIC) and differing.bit_count() <= _SPOILT_BITS


def _move_if_free(part: Path, path: Path) -> None:
    try:
        os.link(part, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError) as error:
        # FAT, as on memory sticks, has no hard links. Between check and rename another program
        # could take the name; such a file system offers nothing better.
        if isinstance(error, OSError) and error.errno not in _NO_LINKS:
            raise
        check_free(path)
        part.rename(path)
