"""Asks a locked-in worker to do what it must not be able to do, so that nobody has to believe it."""

import contextlib
import json
import multiprocessing
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from takeitdown_desktop.core.errors import CrashedError
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.workers import worker
from takeitdown_desktop.core.workers.sandbox import Layer, lock_in

_PATIENCE_S = 300.0


class Attempt(StrEnum):
    """What a worker is asked to do."""

    CONNECT = "connect"
    """Open a connection, to this very computer."""
    READ = "read"
    """Open a file."""
    LIST = "list"
    """Look into a folder."""
    WRITE = "write"
    """Make a file."""
    RUN = "run"
    """Start another program."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a worker is on this computer.

    Attributes:
        layers: the walls around it that hold.
        possible: what it could do all the same; empty is good.
        decoders: library or format, and its version ("" when it is not there).
    """

    layers: tuple[Layer, ...]
    possible: tuple[Attempt, ...]
    decoders: dict[str, str]


def examine(*, locked: bool = True) -> Findings:
    """Start a worker, and let it try everything.

    Args:
        locked: False leaves the locking out, to see that everything would be possible then.

    Raises:
        CrashedError: it ended without an answer.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with tempfile.TemporaryDirectory(prefix="tid-") as folder, _door() as address:
        Path(folder, "file").write_bytes(b"readable")
        process = context.Process(target=_try_all, args=(theirs, address, folder, locked), daemon=True)
        process.start()
        theirs.close()
        try:
            if not ours.poll(_PATIENCE_S):
                raise CrashedError("worker on trial says nothing")
            layers, possible, decoders = json.loads(ours.recv_bytes())
        except (EOFError, OSError) as error:
            raise CrashedError("worker on trial") from error
        finally:
            process.kill()
            process.join()
            ours.close()
    return Findings(tuple(map(Layer, layers)), tuple(map(Attempt, possible)), decoders)


@contextlib.contextmanager
def _door() -> Iterator[tuple[str, int]]:
    """A place on this computer that takes connections."""
    with Listener(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_welcome, args=(listener,), daemon=True).start()
        yield listener.address


def _welcome(listener: Listener) -> None:
    with contextlib.suppress(OSError):
        listener.accept().close()


def _try_all(connection: Connection, address: tuple[str, int], folder: str, locked: bool) -> None:
    worker.load(worker.Decoders.ALL, HashOptions(), LIMITS)
    decoders = _decoders()
    layers = lock_in(connection.fileno(), LIMITS.memory_bytes) if locked else ()
    attempts: dict[Attempt, Callable[[], object]] = {
        Attempt.CONNECT: lambda: Client(address).close(),
        Attempt.READ: Path(folder, "file").read_bytes,
        Attempt.LIST: lambda: list(Path(folder).iterdir()),
        Attempt.WRITE: lambda: Path(folder, "new").write_bytes(b"1"),
        Attempt.RUN: _run,
    }
    possible = [name for name, attempt in attempts.items() if _succeeds(attempt)]
    connection.send_bytes(json.dumps([layers, possible, decoders]).encode())


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


def _run() -> None:
    command = [sys.executable, "-c", ""]
    if hasattr(os, "posix_spawn"):
        os.waitpid(os.posix_spawn(sys.executable, command, {}), 0)
    else:
        os.spawnv(os.P_WAIT, sys.executable, command)  # noqa: S606 - ourselves


def _decoders() -> dict[str, str]:
    import av  # heavy; workers only
    import cv2  # heavy; workers only
    import pi_heif
    from PIL import __version__, features

    found = {
        "Pillow": __version__,
        "FFmpeg": av.ffmpeg_version_info,
        "OpenCV": cv2.__version__,
        "libheif": pi_heif.libheif_version(),
    }
    formats = {"JPEG": "jpg", "JPEG 2000": "jpg_2000", "WebP": "webp", "AVIF": "avif", "TIFF": "libtiff"}
    return found | {name: str(features.version(feature) or "") for name, feature in formats.items()}
