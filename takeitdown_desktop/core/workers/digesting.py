"""Exact hashes of a file, computed in the parent process while a worker decodes it."""

import contextlib
import os
import threading
import time
from collections.abc import Callable

from takeitdown_desktop.core.errors import ChangedFileError, FileReadError
from takeitdown_desktop.core.hashing.digests import Digester
from takeitdown_desktop.core.media import source
from takeitdown_desktop.core.media.parsers.embedded import Range
from takeitdown_wire import Digest

_BLOCK = 1 << 20
_BACKGROUND = 5


class Digesting:
    """A thread that reads one open file once. It parses nothing, so it needs no sandbox.

    Attributes:
        done: bytes read so far.
        heard: time of the last progress, by ``time.monotonic``.
        digests: the result; empty until it has ended successfully.
        error: code of a ``MediaError`` if it has failed.
    """

    def __init__(
        self,
        file: source.OpenFile,
        tell: Callable[[], None],
        *,
        background: bool,
        part: Range | None = None,
    ) -> None:
        """Start the thread.

        Args:
            file: read through a descriptor of the thread's own; the caller closes the given one.
            tell: called at the end, in the thread.
            background: lower the thread's priority, where the system supports that.
            part: the bytes to hash; None for all.
        """
        self.done = 0
        self.heard = time.monotonic()
        self.digests: tuple[Digest, ...] = ()
        self.error: str | None = None
        self.size = file.size if part is None else part.length
        self._is_whole = part is None
        self._begin = 0 if part is None else part.offset
        self.state = source.state_of(file.descriptor)
        self._reader = source.Reader(file)
        self._tell = tell
        self._lock = threading.Lock()
        self._closed = self._ended = False
        threading.Thread(target=self._run, args=(background,), name="digests", daemon=True).start()

    @property
    def ended(self) -> bool:
        """Whether the thread has ended, with ``digests`` or ``error``."""
        return self._ended

    def is_unchanged(self) -> bool:
        """Whether the file is unchanged since it was opened. Call it after the end and before ``close``."""
        return self._reader.state() == self.state

    def close(self) -> None:
        """Discard the result and stop the thread soon, without waiting for it; the file is closed then."""
        with self._lock:
            self._closed = True
            if self._ended:
                self._reader.close()

    def _block(self) -> bytes:
        length = _BLOCK if self._is_whole else min(_BLOCK, self.size - self.done)
        return self._reader.at(self._begin + self.done, length) if length else b""

    def _run(self, background: bool) -> None:
        if background and hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _BACKGROUND)
        digester = Digester()
        try:
            while not self._closed and (block := self._block()):
                digester.update(block)
                self.done += len(block)
                self.heard = time.monotonic()
            if self.done == self.size:
                self.digests = digester.signals()
            else:
                self.error = ChangedFileError.code
        except OSError:
            self.error = FileReadError.code
        with self._lock:
            self._ended = True
            if self._closed:
                self._reader.close()
        self._tell()
