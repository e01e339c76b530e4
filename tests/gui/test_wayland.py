"""The window on a Wayland desktop, which is a real Weston on a screen of its own."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.gui.test_desktops import first_page

_PROGRAM = """
import sys
from takeitdown_desktop.gui.appearance import desktop
desktop.settle()
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.pages.base import page_id
from takeitdown_desktop.gui.shell.application import QApplication, Appearance, TITLE, Window
from tests.gui.stories import GOOD, OUTCOMES
from tests.support.gui.fakes import FakeApp
steps = {page_id(step): step.name for step in Step}
app = QApplication([TITLE, *theme.STYLE])
window = Window(FakeApp({GOOD: OUTCOMES[GOOD]}, practice=True), Appearance(app))
say = lambda *words: print(*words, flush=True)
window.wizard.arrived.connect(lambda: say(steps.get(window.wizard.currentId())))
window.models.files.changed.connect(lambda: window.models.files.complete and say("complete"))
window.models.report.changed.connect(lambda: window.models.report.prepared and say("prepared"))
app.focusWindowChanged.connect(lambda to: to and say(f"active\\n{window.height()}"))
window.show()
app.exec()
"""
_LOW = 720  # pixels of a small screen
_AROUND = 32 + 27  # Weston's panel, and the title bar that Qt draws there
_WAY = (
    ("Return", "WHERE"),
    ("1 Return", "WHO"),
    ("1 Return", "AGE"),
    ("1 Return", "SHOWS"),
    ("1 Return", "SHARED"),
    ("2 Return", "FILES"),
    ("Tab Tab space", "complete"),
    ("Return", "CONTACT"),
    ("Return", "CHECK"),
    ("", "prepared"),
    ("space Return", "CARD"),
)


@pytest.fixture
def weston(request: pytest.FixtureRequest, screen: str, tmp_path: Path) -> Iterator[dict[str, str]]:
    """Surroundings for a program in a Weston that is shown on ``screen``, where keys can be pressed."""
    for program in ("weston", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"not installed: {program}")
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG", "QT_"))
    }
    surroundings = {
        **kept,
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(run),
        "XDG_SESSION_TYPE": "wayland",
    }
    height = getattr(request, "param", 900)
    command = [
        "weston",
        "--backend=x11-backend.so",
        "--socket=weston",
        "--width=1280",
        f"--height={height}",
    ]
    with subprocess.Popen(
        [*command, "--idle-time=0", "--no-config"],
        env={**surroundings, "DISPLAY": screen},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as compositor:
        deadline = time.monotonic() + 60
        while not (run / "weston").exists():
            assert compositor.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        yield {**surroundings, "WAYLAND_DISPLAY": "weston", "QT_QPA_PLATFORM": "wayland"}
        compositor.terminate()


def test_the_first_page_is_the_same_to_the_pixel_as_on_x11_and_nothing_is_complained_of(
    weston: dict[str, str], screen: str, tmp_path: Path
) -> None:
    # Weston puts the window anywhere: the pointer goes where no window is, so that it is over no button.
    move = ["xdotool", "mousemove", "0", "0"]
    subprocess.run(move, env={**os.environ, "DISPLAY": screen}, check=True, timeout=60)
    said, complaints = first_page(weston, tmp_path / "wayland.png")
    assert said == "light 960 700"
    assert complaints == ""
    first_page({**weston, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}, tmp_path / "x11.png")
    there, here = (Image.open(tmp_path / name).convert("RGB") for name in ("wayland.png", "x11.png"))
    assert ImageChops.difference(there, here).getbbox() is None


@pytest.mark.parametrize("weston", [_LOW], indirect=True)
def test_the_whole_way_is_gone_by_keyboard_in_a_window_that_fits_the_screen(
    weston: dict[str, str], screen: str
) -> None:
    def press(*keys: str) -> None:
        for key in keys:
            subprocess.run(
                ["xdotool", "key", key], env={**os.environ, "DISPLAY": screen}, check=True, timeout=60
            )

    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM],
        env=weston,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        said = iter(program.stdout.readline, "")
        assert "active\n" in said
        assert int(next(said)) <= _LOW - _AROUND
        for keys, arrives in _WAY:
            press(*keys.split())
            assert f"{arrives}\n" in said, arrives
        program.terminate()
        assert program.stderr.read() == ""
