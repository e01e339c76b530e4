"""Practice mode's embedded intake: a real intake process on this computer, in a private folder.

It is controlled only through the intake's command line.
"""

import contextlib
import secrets
import subprocess
import threading
from pathlib import Path

from takeitdown_desktop import isolation
from takeitdown_desktop.core.errors import UnreachableError
from takeitdown_desktop.core.intake.descriptor import load_descriptor
from takeitdown_desktop.core.outbox.lock import LockedError
from takeitdown_desktop.core.outbox.run_folder import LastingFolder, RunFolder
from takeitdown_desktop.paths import PRACTICE_LASTS_S
from takeitdown_wire import IntakeDescriptor

_PORTS = range(20_000, 32_000)  # below the ephemeral ports of all systems
_STOP_S = 5.0
_USED = "used"
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Keeps Windows from opening a console for each process that the window starts."""


class PracticeIntake:
    """An intake that reaches nobody, created on first use.

    ``close`` may be called from any thread at any time, even during creation.

    Args:
        lasting: a folder that keeps the data for ``paths.PRACTICE_LASTS_S``; without it, or while another run is
            using it, ``close`` deletes everything.
    """

    def __init__(self, lasting: Path | None = None) -> None:
        self._lasting = lasting
        self._used = False
        self._making = threading.Lock()  # held while it is created or started
        self._starting = threading.Lock()  # held briefly, so that nothing is started after close
        self._closed = False
        self._folder: RunFolder | LastingFolder | None = None
        self._descriptor: Path | None = None
        self._processes: list[subprocess.Popen[str]] = []
        self._server: subprocess.Popen[str] | None = None

    @property
    def descriptor_path(self) -> Path:
        """The descriptor file; prepares the intake. Raises: UnreachableError."""
        with self._making:
            if self._descriptor is None:
                self._descriptor = self._prepare()
            return self._descriptor

    def folder(self) -> Path:
        """The private folder, also for practice mode's own outbox and drafts. Raises: UnreachableError."""
        return self.descriptor_path.parent

    def descriptor(self) -> IntakeDescriptor:
        """The intake's descriptor; opens no connection. Raises: UnreachableError."""
        return load_descriptor(self.descriptor_path)

    def start(self) -> None:
        """Start the server, and return once it is listening. Raises: UnreachableError."""
        path = self.descriptor_path
        port = load_descriptor(path).url.rpartition(":")[2]
        with self._making:
            if self._server is not None and self._server.poll() is None:
                return
            self._server = self._popen(
                "serve", "--data", str(path.with_name("data")), "--port", port, "--stop-on-eof"
            )
            assert self._server.stdout is not None
            if not self._server.stdout.readline().startswith("Listening"):
                raise UnreachableError("the practice intake did not start")
            self._used = True
            path.with_name(_USED).touch()

    def pretend(self) -> None:
        """Simulate services that fetch and answer, so that the status of a case changes."""
        with contextlib.suppress(UnreachableError):  # without it only the status stays the same
            self._run("pretend", "--data", str(self.descriptor_path.with_name("data")))

    def close(self, *, forget: bool = False) -> None:
        """Stop the intake. A lasting folder is deleted if nothing was sent or saved, or with ``forget``."""
        with self._starting:
            self._closed = True
        for process in self._processes:
            _end(process)
        if isinstance(self._folder, LastingFolder):
            self._folder.close(keep=not forget and (self._used or self._holds_something(self._folder.path)))
        elif self._folder is not None:
            self._folder.close()

    @staticmethod
    def _holds_something(folder: Path) -> bool:
        """Whether there is a waiting report, a draft, or a report sent in an earlier run."""
        return (
            any(folder.glob("outbox/*.tid"))
            or any(folder.glob("drafts/*.draft"))
            or (folder / _USED).exists()
        )

    def _open_folder(self) -> RunFolder | LastingFolder:
        if self._lasting is not None:
            with contextlib.suppress(LockedError, OSError):
                return LastingFolder(self._lasting, PRACTICE_LASTS_S)
        return RunFolder()

    def _prepare(self) -> Path:
        with self._starting:
            self._refuse_when_closed()
            self._folder = self._open_folder()
        path = self._folder.path / "intake.json"
        if path.exists():  # from an earlier run
            return path
        # A random port: testing whether it is free would open a socket before any click on Send.
        url = f"http://127.0.0.1:{secrets.choice(_PORTS)}"
        data = str(self._folder.path / "data")
        self._run("init", "--data", data, "--base-url", url, "--name", "Practice", "--practice")
        path.write_text(self._run("descriptor", "--data", data), encoding="utf-8")
        return path

    def _run(self, *words: str) -> str:
        with self._popen(*words) as process:
            assert process.stdout is not None
            output = process.stdout.read()
        if process.returncode != 0:
            raise UnreachableError("the practice intake can't be made")
        return output

    def _popen(self, *words: str) -> "subprocess.Popen[str]":
        command = isolation.command("takeitdown_intake.cli", *words)
        pipe, null = subprocess.PIPE, subprocess.DEVNULL
        with self._starting:
            self._refuse_when_closed()
            try:
                process = subprocess.Popen(
                    command,
                    stdin=pipe,
                    stdout=pipe,
                    stderr=null,
                    encoding="utf-8",
                    env=isolation.environment(),
                    creationflags=_NO_CONSOLE,
                )
            except OSError as error:
                raise UnreachableError("the practice intake can't be made") from error
            self._processes.append(process)
        return process

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise UnreachableError("the practice intake is closed")


def _end(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError, ValueError):
        process.stdin.close()  # the server stops when this pipe is closed
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_STOP_S)
    process.kill()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
