"""The child process that decodes media: receives descriptors, sends numbers and codes.

It loads its decoders, enters its sandbox and only then accepts the first file.
"""

import contextlib
import gc
import io
import os
import signal
import sys
import time
import warnings
from dataclasses import replace
from enum import Flag
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle
from typing import BinaryIO

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import Limits, NeedsMemoryError
from takeitdown_desktop.core.media.probe import Container
from takeitdown_desktop.core.workers import protocol
from takeitdown_desktop.core.workers.protocol import Finished, NeedsMemory, Partial, Progress, Ready, encode
from takeitdown_desktop.core.workers.sandbox import enter_sandbox
from takeitdown_wire import Kind, Signal

_PROGRESS_EVERY_S = 0.05
_LOADED_WITH_ALL = {"heif", "webp", "jpeg-xl"}
_LOADED_WITH_FFMPEG = {"avif", "qoi", "pam", "psd"}
"""Formats for which FFmpeg is the fallback for Pillow. (Pillow's AVIF decoder starts a thread even on one core.)"""


class Decoders(Flag):
    """The decoders that a worker has loaded."""

    COMMON = 1
    """Pillow: most photos."""
    VIDEO = 2
    """FFmpeg, and OpenCV for pixels."""
    HEIF = 4
    """libheif."""
    THREADS = 8
    """No library: permission to start threads."""
    ALL = COMMON | VIDEO | HEIF | THREADS
    """Everything: for WebP, HEIC and JPEG XL, and for files that turn out to need it."""


def decoders_for(container: Container, threads: int) -> Decoders:
    """The smallest set of decoders for a file that may be decoded with ``threads`` threads."""
    if container.kind is Kind.VIDEO:
        return Decoders.VIDEO | Decoders.THREADS if threads > 1 else Decoders.VIDEO
    if container.name in _LOADED_WITH_ALL:
        return Decoders.ALL
    if container.name in _LOADED_WITH_FFMPEG:
        return Decoders.COMMON | Decoders.VIDEO | Decoders.THREADS
    return Decoders.COMMON


def main() -> None:
    """The process: fingerprint files until the parent closes the connection, whose number is the first argument.

    The parent first sends the setup. When everything is loaded, the worker answers that it is ready. Then, for
    each file, the parent sends its size, the number of threads to use, and its descriptor.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which kills this process
    warnings.simplefilter("ignore")  # decoders warn about broken metadata
    # Read on import by NumPy and OpenCV. One thread each, since the pool already uses every core.
    os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", OPENCV_OPENCL_RUNTIME="disabled")
    gc.disable()  # until all is loaded: modules are never freed, so collecting would be wasted time
    connection = connection_of(sys.argv[1])
    _load_what_all_need()
    with contextlib.suppress(EOFError, OSError):
        value, options, limits = protocol.decode_setup(connection.recv_bytes())
        decoders = Decoders(value)
        load(decoders, options, limits)
        gc.freeze()
        gc.enable()
        enter_sandbox(connection.fileno(), limits.memory_bytes, threads=Decoders.THREADS in decoders)
        connection.send_bytes(encode(Ready()))
        while True:
            size, threads, large = protocol.decode_file(connection.recv_bytes())
            bounds = replace(limits, waits_for_memory=not large)
            with open(_descriptor(recv_handle(connection)), "rb", buffering=0) as file:
                films = Decoders.VIDEO in decoders
                _serve_one(connection, file, size, options.with_threads(threads), bounds, films=films)


def _load_what_all_need() -> None:
    """Import what every worker needs, before the setup arrives: the parent may have started this process ahead."""
    import takeitdown_desktop.core.hashing.pdq
    import takeitdown_desktop.core.workers.pipeline  # noqa: F401


def load(decoders: Decoders, options: HashOptions, limits: Limits) -> None:
    """Load everything that any file may need: in the sandbox nothing more can be loaded."""
    import encodings.idna
    import encodings.utf_16  # noqa: F401 - Pillow needs it for broken metadata

    if Decoders.VIDEO in decoders:
        import takeitdown_desktop.core.workers.films
        import takeitdown_desktop.core.workers.pipeline
        from takeitdown_desktop.core.media import video

        video.rehearse()
        import takeitdown_desktop.core.media.second_reader  # noqa: F401
    if Decoders.COMMON in decoders:
        _load_pictures(options, limits)
    if Decoders.HEIF in decoders:
        from takeitdown_desktop.core.media import pillow

        pillow.load_heif()
        pillow.load_jpegxl()


def _load_pictures(options: HashOptions, limits: Limits) -> None:
    from takeitdown_desktop.core.media import pillow
    from takeitdown_desktop.core.workers.pipeline import fingerprint, silent

    pillow.load_all()
    # A built-in picture, so that libraries load everything now. Without variants: they would load nothing more, and
    # their precomputed data only serves pictures of the same shape.
    rehearsal = pillow.sample()
    plain = replace(options, variants=1)
    fingerprint(io.BytesIO(rehearsal), len(rehearsal), plain, silent(), limits)


def _serve_one(
    connection: Connection, file: BinaryIO, size: int, options: HashOptions, limits: Limits, *, films: bool
) -> None:
    # Heavy, so only imported in workers: the program that starts them imports this module, too.
    from takeitdown_desktop.core.workers.pipeline import Reporter, fingerprint

    last = 0.0

    def progress(done: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PROGRESS_EVERY_S:
            last = now
            connection.send_bytes(encode(Progress(done)))

    def partial(signals: tuple[Signal, ...]) -> None:
        connection.send_bytes(encode(Partial(signals)))

    reporter = Reporter(progress, partial)

    try:
        result = fingerprint(file, size, options, reporter, limits, films=films)
    except NeedsMemoryError:
        connection.send_bytes(encode(NeedsMemory()))
        return
    finished = Finished(
        result.signals, result.error, result.found, result.thinned, reporter.motion, result.dhash
    )
    connection.send_bytes(encode(finished))


def connection_of(number: str) -> Connection:
    """In the child: its end of the connection, from the first argument."""
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(int(number))
    return Connection(int(number))


def _descriptor(handle: int) -> int:
    """A file descriptor for the result of ``recv_handle``: a handle on Windows, else already a descriptor."""
    if os.name == "nt":
        import msvcrt  # there is none elsewhere

        return int(msvcrt.open_osfhandle(handle, os.O_RDONLY))  # type: ignore[attr-defined,unused-ignore]
    return handle
