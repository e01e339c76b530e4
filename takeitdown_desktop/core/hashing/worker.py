"""The child process that reads media: descriptors come in, numbers and codes go out."""

import contextlib
import os
import signal
import time
import warnings
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle
from typing import BinaryIO

from takeitdown_desktop.core.hashing.messages import Finished, HashOptions, Partial, Progress, encode
from takeitdown_desktop.core.media.limits import Limits
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Digest, Kind

_PROGRESS_EVERY_S = 0.05


def serve(connection: Connection, options: HashOptions, limits: Limits) -> None:
    """Fingerprint files until the parent closes the connection.

    For each file the parent sends its size as decimal text, then its descriptor.
    """
    _confine(limits)
    with contextlib.suppress(EOFError, OSError):
        while True:
            size = int(connection.recv_bytes())
            with open(_descriptor(recv_handle(connection)), "rb", buffering=0) as file:
                _serve_one(connection, file, size, options, limits)


def _serve_one(
    connection: Connection, file: BinaryIO, size: int, options: HashOptions, limits: Limits
) -> None:
    # Heavy, and wanted in workers only: the program that starts them imports this module too.
    from takeitdown_desktop.core.hashing.fingerprint import Reporter, fingerprint  # noqa: PLC0415

    last = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PROGRESS_EVERY_S:
            last = now
            connection.send_bytes(encode(Progress(done, total)))

    def digests(kind: Kind, values: tuple[Digest, ...]) -> None:
        connection.send_bytes(encode(Partial(FileResult(kind, Verdict.EXACT, values))))

    result = fingerprint(file, size, options, Reporter(progress, digests), limits)
    connection.send_bytes(encode(Finished(result)))


def _descriptor(handle: int) -> int:
    """A file descriptor for what ``recv_handle`` gave: a handle on Windows, else itself."""
    if os.name == "nt":
        import msvcrt  # noqa: PLC0415 - there is none elsewhere

        return int(msvcrt.open_osfhandle(handle, os.O_RDONLY))  # type: ignore[attr-defined,unused-ignore]
    return handle


def _confine(limits: Limits) -> None:
    """Bounds that hold even when a decoder misbehaves: memory, and no core dump of pictures."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends this process
    warnings.simplefilter("ignore")  # decoders warn about broken metadata
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the pool already uses every core
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(ValueError, OSError):  # macOS knows no bound on the address space
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
