"""Wakes the one thread that waits for workers."""

import threading
from multiprocessing import Pipe


class Wakeup:
    """Any thread may wake; one thread waits on this and other connections at once.

    Attributes:
        connection: readable after ``wake``, until ``reset``.
    """

    def __init__(self) -> None:
        self.connection, self._push = Pipe(duplex=False)
        self._lock = threading.Lock()
        self._woken = False

    def wake(self) -> None:
        """Wake the waiting thread. Only the first call writes, since a full pipe would block."""
        with self._lock:
            if not self._woken:
                self._woken = True
                self._push.send_bytes(b"")

    def reset(self) -> None:
        """Consume what was written, after ``connection`` became readable."""
        with self._lock:
            self.connection.recv_bytes()
            self._woken = False
