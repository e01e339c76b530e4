"""Wakes the one thread that waits for workers."""

import threading
from multiprocessing import Pipe


class Bell:
    """Any thread may ring; one thread waits on this and other connections at once.

    Attributes:
        connection: readable after ``ring``, until ``hush``.
    """

    def __init__(self) -> None:
        self.connection, self._push = Pipe(duplex=False)
        self._lock = threading.Lock()
        self._rung = False

    def ring(self) -> None:
        """Wake the waiting thread. Only the first ring is written, since a full pipe would block."""
        with self._lock:
            if not self._rung:
                self._rung = True
                self._push.send_bytes(b"")

    def hush(self) -> None:
        """Consume the ring, after ``connection`` became readable."""
        with self._lock:
            self.connection.recv_bytes()
            self._rung = False
