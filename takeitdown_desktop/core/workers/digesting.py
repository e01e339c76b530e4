"""Exact hashes of a file, made in the parent process while a worker decodes it."""

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
        heard: when it last got on.
        digests: the result, when it has ended well.
        error: code of a ``MediaError``, when it has not.
    """

    def __init__(
        self,
        file: source.OpenFile,
        tell: Callable[[], None],
        *,
        background: bool,
        part: Range | None = None,
    ) -> None:
        """Begin.

        Args:
            file: is read through a descriptor of its own; the caller closes the given one.
            tell: called at the end, from the thread.
            background: let everything else on this computer go first, where the system can do that.
            part: of these bytes alone.
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
        """Whether there is a result."""
        return self._ended

    def is_unchanged(self) -> bool:
        """Whether the file is still what it was when it was opened. To be asked after the end, before ``close``."""
        return self._reader.state() == self.state

    def close(self) -> None:
        """Let go of the file; nobody wants the result any more. Ends the thread soon, without waiting for it."""
        with self._lock:
            self._closed = True
            if self._ended:
                self._reader.close()

    def _block(self) -> bytes:
        most = _BLOCK if self._is_whole else min(_BLOCK, self.size - self.done)
        return self._reader.at(self._begin + self.done, most) if most else b""

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
