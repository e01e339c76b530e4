"""Screens outside of a root, for a window inside, and pictures of them to look at."""

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.packages.roots import PERSON

SIZE = (1100, 800)


def until(condition: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait for something to come about."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "it never came about"
        pause.wait(0.02)


class X11:
    """A virtual X screen."""

    def __init__(self, display: str) -> None:
        self.env = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.binds = {Path("/tmp/.X11-unix"): "/tmp/.X11-unix"}

    def windows(self) -> list[str]:
        """The program's windows that can be seen."""
        return self._tool("xdotool", "search", "--onlyvisible", "--name", "^TID$").split()

    def keys(self, *names: str) -> None:
        self._tool("xdotool", "key", *names)

    def type(self, text: str) -> None:
        self._tool("xdotool", "type", text)

    def picture(self, path: Path) -> Path:
        """Take a picture of all that is to be seen."""
        subprocess.run(
            ["import", "-silent", "-window", "root", path], check=True, env={**os.environ, **self.env}
        )
        return path

    def _tool(self, *words: str) -> str:
        env = {**os.environ, **self.env}
        return subprocess.run(words, env=env, capture_output=True, text=True, check=False).stdout


@contextmanager
def x11() -> Iterator[X11]:
    """Start a virtual X screen."""
    into, out = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    words = ["Xvfb", "-displayfd", str(out), "-screen", "0", size, "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(words, pass_fds=(out,), stderr=subprocess.DEVNULL) as server:
        os.close(out)
        try:
            with open(into, encoding="ascii") as told:
                number = told.readline().strip()
                assert number, "no screen could be had"
                yield X11(f":{number}")
        finally:
            server.terminate()


class Wayland:
    """A Wayland compositor without a real screen."""

    def __init__(self, runtime: Path) -> None:
        self._runtime = runtime
        self.env = {
            "WAYLAND_DISPLAY": "tid",
            "XDG_RUNTIME_DIR": "/run/person",
            "QT_QPA_PLATFORM": "wayland",
        }
        self.binds = {runtime: "/run/person"}

    def picture(self, path: Path) -> Path:
        """Take a picture of all that is to be seen."""
        for old in self._runtime.glob("*.png"):
            old.unlink()
        env = {**os.environ, "XDG_RUNTIME_DIR": str(self._runtime), "WAYLAND_DISPLAY": "tid"}
        subprocess.run(["weston-screenshooter"], check=True, env=env, cwd=self._runtime)
        (found,) = self._runtime.glob("*.png")
        path.write_bytes(found.read_bytes())
        found.unlink()
        return path


@contextmanager
def wayland() -> Iterator[Wayland]:
    """Start a compositor that belongs to the person inside."""
    with tempfile.TemporaryDirectory(prefix="tid-") as folder:
        runtime = Path(folder)
        env = {**os.environ, "XDG_RUNTIME_DIR": folder}
        words = ["weston", "--backend=headless-backend.so", "--socket=tid", "--debug", "--idle-time=0"]
        words += [f"--width={SIZE[0]}", f"--height={SIZE[1]}"]
        os.chown(runtime, 0, 0)
        with subprocess.Popen(
            words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as server:
            try:
                until((runtime / "tid").is_socket)
                for path in (runtime, runtime / "tid"):
                    os.chown(path, PERSON, PERSON)
                yield Wayland(runtime)
            finally:
                server.terminate()
