"""One sandboxed worker that is reused for file after file, even after damaged ones.

The program replaces a worker after every damaged file. Starting one takes ten times as long as a small file, and
reusing it is the harder test, because later files meet whatever state an earlier one has corrupted.
"""

import os
from collections.abc import Sequence
from multiprocessing.reduction import send_handle
from pathlib import Path
from typing import Any, Self

from takeitdown_desktop.core.errors import CrashedError, StalledError
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import probe
from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.progress import verdict_of
from takeitdown_desktop.core.workers import protocol
from takeitdown_desktop.core.workers.launch import start
from takeitdown_desktop.core.workers.worker import Decoders
from takeitdown_wire import Digest, DigestKind

_WORKER = "takeitdown_desktop.core.workers.worker"
_PLAIN = HashOptions(variants=1)
_EXACT = (Digest(DigestKind.MD5, "0" * 32),)
"""A stand-in for the digests, which the program makes outside the worker for every file of a known kind."""


class Kept:
    """The worker, started when needed and restarted when it died."""

    def __init__(self) -> None:
        self._running: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def rows(self, paths: Sequence[Path]) -> list[dict[str, Any]]:
        """Rows as the command prints them, with only the verdict and the error."""
        return [self._row(path) for path in paths]

    def _row(self, path: Path) -> dict[str, Any]:
        container = probe.probe(path.read_bytes()[: probe.HEAD_BYTES])
        if container is None:
            return {"verdict": "unreadable", "error": {"code": "media.unknown_type"}}
        try:
            said = self._asked(path, container, large=False)
            if isinstance(said, protocol.NeedsMemory):
                said = self._asked(path, container, large=True)
            assert isinstance(said, protocol.Finished)
        except (EOFError, OSError, TimeoutError) as error:
            self._end()
            code = (StalledError if isinstance(error, TimeoutError) else CrashedError).code
            return {"verdict": "exact", "error": {"code": code}}
        verdict = verdict_of((*said.signals, *_EXACT))
        return {"verdict": verdict.value, "error": said.error and {"code": said.error}}

    def _asked(self, path: Path, container: probe.Container, *, large: bool) -> protocol.Message:
        """The worker's final message on a file. Raises: EOFError, OSError: it died. TimeoutError: it stalled."""
        connection, process = self._running or self._begun()
        with path.open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            connection.send_bytes(protocol.encode_file(size, 1, large=large))
            send_handle(connection, file.fileno(), process.pid)
            while True:
                if not connection.poll(LIMITS.stall_s):
                    raise TimeoutError
                said = protocol.decode(connection.recv_bytes(), container.kind, size)
                if isinstance(said, protocol.Finished | protocol.NeedsMemory):
                    return said

    def _begun(self) -> Any:
        connection, _ = self._running = start(_WORKER)
        connection.send_bytes(protocol.encode_setup(Decoders.ALL.value, _PLAIN, LIMITS))
        protocol.decode(connection.recv_bytes(), None, 0)
        return self._running

    def _end(self) -> None:
        if self._running is not None:
            connection, process = self._running
            process.kill()
            process.wait()
            connection.close()
            self._running = None
