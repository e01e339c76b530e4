"""Private folders: one that is removed at the end of a run, and one that lasts for some days.

Whoever makes one holds the lock of a file in it for as long as the process lives. A lock goes with its
process, however that ends, so whoever can take it has found a folder of a dead run.
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
"""A folder without a lock is being made just now, or its maker died in that moment."""


class RunFolder:
    """A folder that is removed by ``close``, or at the next start of the program."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._descriptor = open_regular(self.path / _ALIVE, os.O_RDWR | os.O_CREAT)
        lock.take(self._descriptor)

    def close(self) -> None:
        """Remove it; once is enough."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            if os.name == "nt":  # an open file can't be removed there
                os.close(descriptor)
            shutil.rmtree(self.path, ignore_errors=True)
            if os.name != "nt":
                os.close(descriptor)


class LastingFolder:
    """A folder that outlives the run, for some days; one run at a time has it.

    Args:
        path: where; made when it is missing, emptied when it is older than ``lasts_s`` seconds.

    Raises:
        LockedError: another run has it.
        OSError: it can't be made there.
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
        """Release it for other runs, or remove it, with its parent folder if that was made for it and is empty."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)
            if not keep:
                shutil.rmtree(self.path, ignore_errors=True)
                if self._made_parent:
                    with contextlib.suppress(OSError):
                        self.path.parent.rmdir()


def remove_lasting(path: Path) -> None:
    """Remove such a folder, its files written over first; nothing when there is none.

    Raises:
        LockedError: another run has it.
        OSError: it is a link, or can't be removed.
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
        if os.name != "nt":  # an open file can't be removed there
            shutil.rmtree(path)
    finally:
        os.close(descriptor)
    if os.name == "nt":
        shutil.rmtree(path)


def sweep(lasting: Path, lasts_s: float) -> None:
    """What every start removes: folders of runs that have died, and a lasting folder whose time is over."""
    sweep_dead_runs()
    sweep_old(lasting, lasts_s)


def sweep_old(path: Path, lasts_s: float) -> None:
    """Remove a lasting folder whose time is over, unless a run has it."""
    with contextlib.suppress(OSError, lock.LockedError):
        if time.time() - path.lstat().st_mtime > lasts_s:
            remove_lasting(path)


def sweep_dead_runs() -> None:
    """Remove the folders of runs that have died. Those of living ones, and of other people, are left."""
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as found:
        for entry in found:
            if _NAME.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                with contextlib.suppress(OSError, lock.LockedError):
                    _remove_if_dead(Path(entry.path))


def _remove_if_dead(folder: Path) -> None:
    """Raises: OSError, LockedError: it is in use, or not ours."""
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
