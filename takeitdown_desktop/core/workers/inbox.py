"""Messages from a worker, read without blocking.

A compromised worker may send part of a message and fall silent. So bytes are read as they come, and a
message has to be completed in time.
"""

import os
import struct
import time
from multiprocessing.connection import Connection

from takeitdown_desktop.core.workers.protocol import MAX_MESSAGE, GarbledMessageError

_MESSAGE_S = 10.0
"""Maximum time from a message's first byte to its last."""
_MAX_RATE = 100
"""Maximum messages a second on average, besides ``_BURST``; an honest worker sends a fifth of that."""
_BURST = 500
_BLOCK = 1 << 16
_LENGTH = struct.Struct("!i")
"""Length prefix of a message on POSIX, as CPython's ``multiprocessing.connection`` sends it."""


class Inbox:
    """The messages from one worker."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._begun: float | None = None
        self._received = bytearray()
        self._since = time.monotonic()
        self._count = 0
        if os.name != "nt":
            os.set_blocking(connection.fileno(), False)

    def take(self) -> list[bytes]:
        """The messages that are complete now. Call it when the connection is readable.

        Raises:
            EOFError, OSError: the worker is gone.
            GarbledMessageError: too long, or too many.
        """
        if os.name == "nt":  # pipes there deliver whole messages
            messages = [self._connection.recv_bytes(MAX_MESSAGE)]
        else:
            try:
                block = os.read(self._connection.fileno(), _BLOCK)
            except BlockingIOError:
                return []
            if not block:
                raise EOFError
            self._received += block
            messages = list(self._complete())
        self._count += len(messages)
        if self._count > _BURST + _MAX_RATE * (time.monotonic() - self._since):
            raise GarbledMessageError("too many messages")
        return messages

    @property
    def is_overdue(self) -> bool:
        """Whether an incomplete message is too old."""
        return self._begun is not None and time.monotonic() - self._begun > _MESSAGE_S

    def _complete(self) -> list[bytes]:
        messages = []
        while len(self._received) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._received)
            if not 0 <= length <= MAX_MESSAGE:
                raise GarbledMessageError("too long")
            end = _LENGTH.size + length
            if len(self._received) < end:
                break
            messages.append(bytes(self._received[_LENGTH.size : end]))
            del self._received[:end]
            self._begun = None
        if not self._received:
            self._begun = None
        elif self._begun is None:
            self._begun = time.monotonic()
        return messages
