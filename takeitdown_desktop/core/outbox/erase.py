"""Deletes everything that the program keeps on this computer, for good."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.errors import OutboxBusyError, OutboxError
from takeitdown_desktop.core.outbox.disk import disk_errors, own_files, wipe
from takeitdown_desktop.core.outbox.lock import LockedError
from takeitdown_desktop.core.outbox.notebooks import NOTES
from takeitdown_desktop.core.outbox.outbox import Outbox
from takeitdown_desktop.core.outbox.run_folder import remove_lasting

_DRAFT = re.compile(r".*\.draft|\..*\.part")


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that the program may have stored.

    Attributes:
        outbox: the saved reports.
        drafts: folder of drafts.
        files: single files, such as the known services.
        practice: folder of practice mode, deleted as a whole.
        notes: folder of notes and letters.
    """

    outbox: Outbox
    drafts: Path
    files: tuple[Path, ...]
    practice: Path
    notes: Path


def erase_all(kept: Kept) -> int:
    """Delete saved reports, drafts, notes, single files and practice data, and the folders if they are empty then.

    Files that the program did not write, and targets of links, are not touched.

    Returns the number of saved reports that were deleted.

    Raises:
        OutboxBusyError: another window or command is sending, or a window is open in practice mode.
        OutboxError: something can't be deleted.
    """
    count = kept.outbox.forget_all()
    with disk_errors(OutboxError):
        for path in (*_named(kept.drafts, _DRAFT), *_named(kept.notes, NOTES), *_files(kept.files)):
            wipe(path)
        try:
            remove_lasting(kept.practice)
        except LockedError as error:
            raise OutboxBusyError("practice") from error
    for folder in (kept.drafts, kept.notes, *(path.parent for path in kept.files)):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return count


def _named(folder: Path, names: re.Pattern[str]) -> Iterator[Path]:
    for path in own_files(folder):
        if names.fullmatch(path.name) and (path.is_symlink() or path.is_file()):
            yield path


def _files(named: tuple[Path, ...]) -> Iterator[Path]:
    """The files, and leftovers of processes that died while replacing one."""
    for path in named:
        yield path
        yield from path.parent.glob(f".{path.name}.*.part")
