"""Private folders: one that is deleted at the end of a run, and one that lasts for some days.

The process that creates one holds a lock on a file in it as long as it lives. The system releases the lock
however the process ends, so a folder whose lock is free belongs to a dead run.
"""

import contextlib
import os
import re
import shutil
import tempfile
import time
from pathlib import Path

from takeitdown_desktop.core.outbox import lock
from takeitdown_desktop.core.outbox.disk import make_private_folder, open_regular, refuse_link, wipe

PREFIX = "tid-"
_NAME = re.compile(r"tid-[a-z0-9_]{8}")
_ALIVE = ".alive"
_BEING_MADE_S = 60.0
"""A folder without a lock file may still be under construction; after this time its creator must have died."""


class RunFolder:
    """A folder that is deleted by ``close``, or at the next start of the program."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._descriptor = open_regular(self.path / _ALIVE, os.O_RDWR | os.O_CREAT)
        lock.take(self._descriptor)

    def close(self) -> None:
        """Delete the folder; idempotent."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            if os.name == "nt":  # Windows can't delete an open file
                os.close(descriptor)
            shutil.rmtree(self.path, ignore_errors=True)
            if os.name != "nt":
                os.close(descriptor)


class LastingFolder:
    """A folder that outlives the run, for some days; only one run at a time uses it.

    Args:
        path: the folder; created if it is missing, emptied if it is older than ``lasts_s``.
        lasts_s: seconds since its last change after which its content is deleted.

    Raises:
        LockedError: another run is using it.
        OSError: it can't be created there.
    """

    def __init__(self, path: Path, lasts_s: float) -> None:
        self.path = path
        if path.is_dir() and time.time() - path.stat().st_mtime > lasts_s:
            shutil.rmtree(path, ignore_errors=True)
        self._made_parent = not path.parent.exists()
        if not path.is_dir():
            make_private_folder(path)
        self._descriptor = open_regular(path / _ALIVE, os.O_RDWR | os.O_CREAT)
        try:
            lock.take(self._descriptor)
        except lock.LockedError:
            os.close(self._descriptor)
            raise

    def close(self, *, keep: bool) -> None:
        """Release it for other runs, or delete it, with its parent if that was created for it and is empty."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)
            if not keep:
                shutil.rmtree(self.path, ignore_errors=True)
                if self._made_parent:
                    with contextlib.suppress(OSError):
                        self.path.parent.rmdir()


def remove_lasting(path: Path) -> None:
    """Overwrite and delete a lasting folder, if it exists.

    Raises:
        LockedError: another run is using it.
        OSError: it is a link, or can't be deleted.
    """
    refuse_link(path)
    if not path.is_dir():
        return
    descriptor = open_regular(path / _ALIVE, os.O_RDWR | os.O_CREAT)
    try:
        lock.take(descriptor)
        for folder, _, names in os.walk(path):
            for name in names:
                if name != _ALIVE:
                    wipe(Path(folder, name))
        if os.name != "nt":  # Windows can't delete an open file
            shutil.rmtree(path)
    finally:
        os.close(descriptor)
    if os.name == "nt":
        shutil.rmtree(path)


def sweep(lasting: Path, lasts_s: float) -> None:
    """Clean up at program start: delete folders of dead runs, and a lasting folder that is too old."""
    sweep_dead_runs()
    sweep_old(lasting, lasts_s)


def sweep_old(path: Path, lasts_s: float) -> None:
    """Delete a lasting folder that is older than ``lasts_s`` seconds, unless a run is using it."""
    with contextlib.suppress(OSError, lock.LockedError):
        if time.time() - path.lstat().st_mtime > lasts_s:
            remove_lasting(path)


def sweep_dead_runs() -> None:
    """Delete the folders of dead runs, but not those of live ones or of other users."""
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as found:
        for entry in found:
            if _NAME.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                with contextlib.suppress(OSError, lock.LockedError):
                    _remove_if_dead(Path(entry.path))


def _remove_if_dead(folder: Path) -> None:
    """Raises: OSError, LockedError: it is in use, or can't be accessed."""
    status = folder.lstat()
    if hasattr(os, "getuid") and status.st_uid != os.getuid():
        return
    try:
        descriptor = open_regular(folder / _ALIVE, os.O_RDWR)
    except FileNotFoundError:
        if time.time() - status.st_mtime > _BEING_MADE_S:
            shutil.rmtree(folder, ignore_errors=True)
        return
    try:
        lock.take(descriptor)
        if os.name != "nt":
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(descriptor)
    if os.name == "nt":
        shutil.rmtree(folder, ignore_errors=True)
