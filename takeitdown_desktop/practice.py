"""Practice mode's own intake: a real process on this computer, in a private folder that goes with it.

The one narrow door between desktop and intake: the intake's command line.
"""

import contextlib
import secrets
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from takeitdown_desktop.core.errors import IntakeError
from takeitdown_desktop.core.intake.descriptor import load_descriptor
from takeitdown_wire import IntakeDescriptor

_PORTS = range(20_000, 60_000)
_STOP_S = 5.0


class PracticeIntake:
    """An intake that reaches nobody, made on first use, gone after ``close``."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._server: subprocess.Popen[str] | None = None

    @property
    def descriptor_path(self) -> Path:
        """The descriptor file; prepares the intake. Raises: IntakeError."""
        if self._folder is None:
            self._folder = self._prepare()
        return self._folder / "intake.json"

    def descriptor(self) -> IntakeDescriptor:
        """What clients need to know; opens no connection. Raises: IntakeError."""
        return load_descriptor(self.descriptor_path)

    def start(self) -> None:
        """Let it listen; returns when it does. Raises: IntakeError."""
        if self._server is not None and self._server.poll() is None:
            return
        port = self.descriptor().url.rpartition(":")[2]
        data = self.descriptor_path.with_name("data")
        self._server = subprocess.Popen(
            [*_COMMAND, "serve", "--data", str(data), "--port", port, "--stop-on-eof"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None
        if not self._server.stdout.readline().startswith("Listening"):
            self._stop()
            raise IntakeError("the practice intake did not start")

    def close(self) -> None:
        """Stop it and remove its folder."""
        self._stop()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _prepare(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="tid-"))
        # A port drawn blindly: looking for a free one would open a socket before any click on Send.
        url = f"http://127.0.0.1:{secrets.choice(_PORTS)}"
        data = str(folder / "data")
        try:
            _run("init", "--data", data, "--base-url", url, "--name", "Practice", "--practice")
            (folder / "intake.json").write_text(_run("descriptor", "--data", data), encoding="utf-8")
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return folder

    def _stop(self) -> None:
        server, self._server = self._server, None
        if server is None:
            return
        with server:
            assert server.stdin is not None
            with contextlib.suppress(OSError):
                server.stdin.close()  # the intake ends with its parent's end of this pipe
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(_STOP_S)
            server.kill()


_COMMAND = (sys.executable, "-m", "takeitdown_intake")


def _run(*words: str) -> str:
    try:
        done = subprocess.run([*_COMMAND, *words], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise IntakeError("the practice intake can't be made") from error
    return done.stdout
