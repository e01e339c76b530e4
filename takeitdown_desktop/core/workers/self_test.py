"""Sandbox self-test: a sandboxed worker attempts forbidden operations, and reports which succeed."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Client
from pathlib import Path

from takeitdown_desktop.core.errors import CrashedError
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.workers import worker
from takeitdown_desktop.core.workers.launch import ended_early, start
from takeitdown_desktop.core.workers.sandbox import Layer, enter_sandbox

_PATIENCE_S = 300.0
_SELF = "takeitdown_desktop.core.workers.self_test"
_NOBODY = 1
"""Port of a long obsolete service (tcpmux, RFC 1078), so nothing listens on it."""


class Attempt(StrEnum):
    """A forbidden operation."""

    CONNECT = "connect"
    """Open a connection to this computer."""
    READ = "read"
    """Open a file."""
    LIST = "list"
    """List a folder."""
    WRITE = "write"
    """Create a file."""
    RUN = "run"
    """Start another program."""


@dataclass(frozen=True, slots=True)
class Findings:
    """The results of the self-test on this computer.

    Attributes:
        layers: the sandbox layers in force.
        possible: the operations that succeeded nevertheless; empty is good.
        decoders: library or format, and its version ("" if it is missing).
    """

    layers: tuple[Layer, ...]
    possible: tuple[Attempt, ...]
    decoders: dict[str, str]


def examine(*, locked: bool = True) -> Findings:
    """Start a worker and let it attempt everything.

    Args:
        locked: False to leave out the sandbox, as a check that everything succeeds then.

    Raises:
        CrashedError: the worker ended or hung without an answer.
    """
    with tempfile.TemporaryDirectory(prefix="tid-") as folder:
        Path(folder, "file").write_bytes(b"readable")
        while True:
            ours, process = start(_SELF, folder, *(("locked",) if locked else ()))
            try:
                if not ours.poll(_PATIENCE_S):
                    raise CrashedError("worker on trial says nothing")
                layers, possible, decoders = json.loads(ours.recv_bytes())
            except (EOFError, OSError) as error:
                if not ended_early(process):
                    raise CrashedError("worker on trial") from error
            else:
                return Findings(tuple(map(Layer, layers)), tuple(map(Attempt, possible)), decoders)
            finally:
                process.kill()
                process.wait()
                ours.close()


def main() -> None:
    """The worker under test; arguments: its connection, a folder for the attempts, "locked" to enter the sandbox."""
    number, folder, *locked = sys.argv[1:]
    connection = worker.connection_of(number)
    worker.load(worker.Decoders.ALL, HashOptions(), LIMITS)
    decoders = _decoders()
    layers = enter_sandbox(connection.fileno(), LIMITS.memory_bytes, threads=True) if locked else ()
    attempts: dict[Attempt, Callable[[], object]] = {
        Attempt.CONNECT: _connect,
        Attempt.READ: Path(folder, "file").read_bytes,
        Attempt.LIST: lambda: list(Path(folder).iterdir()),
        Attempt.WRITE: lambda: Path(folder, "new").write_bytes(b"1"),
        Attempt.RUN: _run,
    }
    possible = [name for name, attempt in attempts.items() if _succeeds(attempt)]
    connection.send_bytes(json.dumps([layers, possible, decoders]).encode())


def _connect() -> None:
    """Connect to a closed port of this computer. "Connection refused" counts as success: the sandbox let it through."""
    try:
        Client(("127.0.0.1", _NOBODY)).close()
    except ConnectionRefusedError:
        return


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


def _run() -> None:
    subprocess.run([sys.executable, "-I", "-c", ""], check=False)


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
