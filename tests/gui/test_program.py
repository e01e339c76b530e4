"""The program itself: the window on its real services, and as a process of its own on a screen."""

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
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from takeitdown_desktop.app import Services
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.window import Window
from takeitdown_desktop.gui.wizard import Door
from tests.gui.person import Person
from tests.support.media import encoded, scene

_TOOLS = ("Xvfb", "xdotool")


def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "it never came about"
        pause.wait(0.05)


def test_practice_mode_goes_the_whole_way_with_real_workers_and_a_real_intake(
    qapp: QApplication, qtbot: QtBot
) -> None:
    services = Services()
    window = Window(services)
    try:
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        person = Person(qtbot, window)
        person.go_to_files()
        person.click(window.wizard.files.samples)
        qtbot.waitUntil(window.next.isEnabled, timeout=120_000)
        person.next()
        person.next()
        qtbot.waitUntil(lambda: window.models.report.prepared is not None, timeout=60_000)
        window.models.report.consent(given=True)
        person.next()
        window.models.report.send()
        qtbot.waitUntil(lambda: window.models.report.sent, timeout=60_000)
        person.next()
        card = person.page(CardPage)
        number, pin = card.number.text(), card.pin.text()
        assert window.status.text() == "A locked report was sent. The files stayed here."

        window.wizard.setCurrentId(Door.CASE)
        case = person.page(CasePage)
        case.number.setText(number)
        case.pin.setText(pin)
        person.click(case.check)
        qtbot.waitUntil(case.state.isVisible, timeout=60_000)
        person.click(case.take_back)
        person.click(case.yes)
        qtbot.waitUntil(lambda: "taken back" in case.state.text(), timeout=60_000)
    finally:
        window.close()
        services.close()


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own, by its display name."""
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        number = numbers.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def test_a_quick_exit_leaves_no_window_no_process_and_no_file(screen: str, tmp_path: Path) -> None:
    home, temporary, chosen = tmp_path / "home", tmp_path / "temporary", tmp_path / "chosen.png"
    home.mkdir()
    temporary.mkdir()
    chosen.write_bytes(encoded(scene(1), "PNG"))
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(temporary),
    }

    def tool(*words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def windows() -> list[str]:
        return tool("search", "--onlyvisible", "--name", "^TID$").split()

    program = subprocess.Popen(
        [sys.executable, "-m", "takeitdown_desktop"], env=environment, start_new_session=True
    )
    try:
        until(lambda: len(windows()) == 1)
        (main,) = windows()
        tool("windowfocus", "--sync", main)
        tool(
            "key",
            "Return",
            "Return",
            "1",
            "Return",
            "1",
            "Return",
            "1",
            "Return",
            "1",
            "Return",
            "2",
            "Return",
        )
        tool("key", "Return")  # "Choose files" has the focus
        until(lambda: len(windows()) == 2)
        (dialog,) = set(windows()) - {main}
        tool("windowfocus", "--sync", dialog)
        tool("type", str(chosen))
        tool("key", "Return")
        until(lambda: len(_session(program.pid)) > 1)  # the workers
        tool("key", "Shift_L", "Shift_L", "Shift_L")
        assert program.wait(timeout=30) == 0
        assert windows() == []
        until(lambda: not _session(program.pid))
        assert [path for path in temporary.rglob("*") if path.is_file()] == []
        assert [path for path in home.rglob("*") if path.is_file()] == []
    finally:
        for left in _session(program.pid):
            os.kill(left, signal.SIGKILL)
        program.wait()


def _session(leader: int) -> list[int]:
    """The processes of a session that still run."""
    listed = subprocess.run(
        ["ps", "-s", str(leader), "-o", "pid=,stat="], capture_output=True, text=True, check=False
    )
    rows = (line.split() for line in listed.stdout.splitlines())
    return [int(pid) for pid, state in rows if not state.startswith("Z")]
