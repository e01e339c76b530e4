"""A lock between processes, which the system releases when its holder dies."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from takeitdown_desktop.core.outbox.disk import open_regular

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TICK_S = 0.02


class LockedError(Exception):
    """Another process holds the lock."""


@contextlib.contextmanager
def held(path: Path, patience_s: float = 0.0) -> Iterator[None]:
    """Hold the lock on a file, which is created if needed and not deleted.

    Raises:
        LockedError: still held elsewhere after ``patience_s`` seconds.
        OSError: the file can't be created there.
    """
    descriptor = open_regular(path, os.O_RDWR | os.O_CREAT)
    try:
        take(descriptor, patience_s)
        yield
    finally:
        os.close(descriptor)


def take(descriptor: int, patience_s: float = 0.0) -> None:
    """Lock an open file until its descriptor is closed, waiting up to ``patience_s``. Raises: LockedError."""
    end = time.monotonic() + patience_s
    while True:
        try:
            _take(descriptor)
        except OSError as error:
            if time.monotonic() >= end:
                raise LockedError from error
            time.sleep(_TICK_S)
        else:
            return
