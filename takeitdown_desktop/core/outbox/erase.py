"""Deleting for good: everything that the program keeps on this computer."""

import contextlib
from pathlib import Path

from takeitdown_desktop.core.errors import OutboxError
from takeitdown_desktop.core.outbox.disk import disk_errors, wipe
from takeitdown_desktop.core.outbox.outbox import Outbox


def erase_all(outbox: Outbox, drafts: Path, settings: Path) -> int:
    """Remove saved reports, unfinished reports and settings, and the folders that are empty then.

    Returns how many saved reports there were.

    Raises:
        OutboxBusyError: another window or command is sending just now.
        OutboxError: something can't be removed.
    """
    count = outbox.forget_all()
    with disk_errors(OutboxError):
        if drafts.is_dir():
            for path in drafts.iterdir():
                if path.is_file() and not path.is_symlink():
                    wipe(path)
        wipe(settings)
    for folder in (drafts, settings.parent):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return count
