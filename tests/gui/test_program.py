"""The program itself as a process of its own on a screen: its start, its end, and what it leaves."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from takeitdown_desktop.app import App
from takeitdown_desktop.core.progress import FileDone
from tests.support import processes
from tests.support.cli import unmeasured
from tests.support.media import encoded, scene


def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "it never came about"
        pause.wait(0.05)


class Program:
    """The real program on a virtual screen, in folders of its own."""

    def __init__(self, screen: str, folder: Path, **more: str) -> None:
        self.home, self.temporary = folder / "home", folder / "temporary"
        self.home.mkdir(exist_ok=True)
        self.temporary.mkdir(exist_ok=True)
        self._environment = {
            **os.environ,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.temporary),
            **more,
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "takeitdown_desktop"], env=self._environment, start_new_session=True
        )
        self.main = ""

    def show(self) -> None:
        """Wait for its window, and give it the keyboard."""
        until(lambda: len(self.windows()) == 1)
        (self.main,) = self.windows()
        self.tool("windowfocus", "--sync", self.main)

    def tool(self, *words: str) -> str:
        """Press keys, or ask about windows."""
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def keys(self, *names: str) -> None:
        self.tool("key", *names)

    def windows(self) -> list[str]:
        return self.tool("search", "--onlyvisible", "--name", "^TID$").split()

    def files_left(self) -> list[Path]:
        return [
            path for folder in (self.home, self.temporary) for path in folder.rglob("*") if path.is_file()
        ]

    def kill(self) -> None:
        for left in _session(self.process.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(left, signal.SIGKILL)
        self.process.wait()


@pytest.fixture
def program(screen: str, tmp_path: Path) -> Iterator[Program]:
    if shutil.which("xdotool") is None:
        pytest.skip("not installed: xdotool")
    started = Program(screen, tmp_path)
    try:
        started.show()
        yield started
    finally:
        started.kill()


@pytest.mark.skipif(os.name == "nt", reason="priorities of POSIX; tests/windows has those of Windows")
def test_workers_behind_the_window_let_everything_else_go_first(tmp_path: Path) -> None:
    picture = tmp_path / "chosen.png"
    picture.write_bytes(encoded(scene(1), "PNG"))
    before = processes.children()
    app = App()
    app.load_pool()
    pool = app.new_pool()
    try:
        pool.submit("one", picture)
        events = pool.events()
        next(event for event in events if isinstance(event, FileDone))
        workers = processes.started_since(before)
        assert workers
        own = os.getpriority(os.PRIO_PROCESS, 0)
        assert all(os.getpriority(os.PRIO_PROCESS, pid) > own for pid in workers)
    finally:
        pool.close()
        app.close()


def test_what_takes_a_moment_to_load_is_loaded_before_a_pool_is_made() -> None:
    code = """
import sys
from takeitdown_desktop.app import App
app = App()
app.load_pool()
before = set(sys.modules)
app.new_pool()
print(*(set(sys.modules) - before))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def choose_a_picture(program: Program, folder: Path) -> None:
    """Go as far as workers being at work on a picture."""
    chosen = folder / "chosen.png"
    chosen.write_bytes(encoded(scene(1), "PNG"))
    answers = [key for number in "11112" for key in (number, "Return")]
    program.keys("Return", *answers)
    program.keys("Return")  # on to the chooser, in the same window; what is typed finds
    program.tool("type", str(chosen))
    program.keys("Return")
    until(lambda: len(_session(program.process.pid)) > 1)


def test_a_quick_exit_leaves_no_window_no_process_and_no_file(program: Program, tmp_path: Path) -> None:
    choose_a_picture(program, tmp_path)
    program.keys("Shift_L", "Shift_L", "Shift_L")
    assert program.process.wait(timeout=30) == 0
    assert program.windows() == []
    until(lambda: not _session(program.process.pid))
    assert program.files_left() == []


@pytest.mark.parametrize("unsaved", [False, True])
def test_a_log_out_ends_the_program_and_leaves_no_file(
    program: Program, tmp_path: Path, unsaved: bool
) -> None:
    if unsaved:
        choose_a_picture(program, tmp_path)
    program.process.send_signal(signal.SIGTERM)
    assert program.process.wait(timeout=30) == 0
    assert program.files_left() == []
    assert not list(program.temporary.glob("tid-*"))


def test_what_a_killed_window_left_goes_at_the_next_start(
    program: Program, screen: str, tmp_path: Path
) -> None:
    program.kill()
    (left,) = program.temporary.glob("tid-*")
    again = Program(screen, tmp_path)
    try:
        again.show()
        until(lambda: not left.exists())
        again.process.send_signal(signal.SIGTERM)
        assert again.process.wait(timeout=30) == 0
    finally:
        again.kill()
    assert again.files_left() == []
    assert not list(again.temporary.glob("tid-*"))


@pytest.mark.parametrize("desktop", ["GNOME", "KDE", ""])
def test_no_session_bus_is_started_where_there_is_none(screen: str, tmp_path: Path, desktop: str) -> None:
    if shutil.which("xdotool") is None:
        pytest.skip("not installed: xdotool")
    launched, programs = tmp_path / "launched", tmp_path / "programs"
    programs.mkdir()
    launcher = programs / "dbus-launch"
    launcher.write_text(f"#!/bin/sh\ntouch {launched}\nexit 1\n")
    launcher.chmod(0o755)
    path = f"{programs}:{os.environ['PATH']}"
    started = Program(
        screen,
        tmp_path,
        DBUS_SESSION_BUS_ADDRESS="",
        XDG_CURRENT_DESKTOP=desktop,
        PATH=path,
        KDE_FULL_SESSION="true",
    )
    try:
        started.show()
        started.process.send_signal(signal.SIGTERM)
        assert started.process.wait(timeout=30) == 0
    finally:
        started.kill()
    assert not launched.exists()
    assert started.files_left() == []


def _session(leader: int) -> list[int]:
    """The processes of a session that still run."""
    listed = subprocess.run(
        ["ps", "-s", str(leader), "-o", "pid=,stat="], capture_output=True, text=True, check=False
    )
    rows = (line.split() for line in listed.stdout.splitlines())
    return [int(pid) for pid, state in rows if not state.startswith("Z")]


def test_the_first_page_loads_nothing_heavy() -> None:
    code = """
import sys
from takeitdown_desktop.app import App
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.shell.application import QApplication, Appearance, TITLE, Window
app = QApplication([TITLE, *theme.STYLE])
window = Window(App(), Appearance(app))
window.show()
app.processEvents()
print(*{name.partition(".")[0] for name in sys.modules})
window.close()
"""
    said = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env=unmeasured(os.environ),
        text=True,
        check=True,
    )
    heavy = {
        "av",
        "cv2",
        "numpy",
        "PIL",
        "cryptography",
        "requests",
        "multiprocessing",
        "takeitdown_wire",
        "sqlite3",
    }
    assert heavy & set(said.stdout.split()) == set()
