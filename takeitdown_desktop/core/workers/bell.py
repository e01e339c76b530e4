"""Waking the one thread that waits for workers."""

import threading
from multiprocessing import Pipe


class Bell:
    """Any thread may ring; one waits, for this and for other connections at once.

    Attributes:
        connection: has something to read after a ring, until ``hush``.
    """

    def __init__(self) -> None:
        self.connection, self._push = Pipe(duplex=False)
        self._lock = threading.Lock()
        self._rung = False

    def ring(self) -> None:
        """Wake whoever waits. One ring is enough: a pipe full of them would block."""
        with self._lock:
            if not self._rung:
                self._rung = True
                self._push.send_bytes(b"")

    def hush(self) -> None:
        """Be ready for the next ring; after a wait that ended with this one."""
        with self._lock:
            self.connection.recv_bytes()
            self._rung = False
