"""A window with a fake app, for scenes: it goes to a page, and waits until that shows something."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from takeitdown_desktop.core.errors import DamagedMediaError, UnknownTypeError
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.shell.window import Window
from takeitdown_wire import Shared
from tests.support.answers import ANSWERED
from tests.support.gui.fakes import FakeApp, picture

_PageT = TypeVar("_PageT", bound=Page)
_PATIENCE_MS = 20_000
_LOOK_MS = 10

FILES = {
    "IMG_0412.jpg": picture("a", found=86),
    "IMG_0412 copy.jpg": picture("a"),
    "night.png": picture("b", Verdict.WEAK),
    "cut short.jpg": picture("c", Verdict.EXACT, DamagedMediaError),
    "homework.docx": picture("d", Verdict.UNREADABLE, UnknownTypeError),
}
"""How fingerprinting ends for each file of the scenes; any other file stays unfinished."""
ANSWERS = replace(ANSWERED, shared=Shared.UNKNOWN)


class Stage:
    """A window and the fake app that it works with."""

    def __init__(self, appearance: Appearance) -> None:
        self.app = FakeApp(FILES)
        self.window = Window(self.app, appearance)

    def shown(self, kind: type[_PageT]) -> _PageT:
        page = self.window.wizard.made(kind)
        assert page is not None
        return page

    def go(self, number: int) -> None:
        self.window.wizard.setCurrentId(number)


def settle() -> None:
    """Let nested layouts find their heights; each level takes one pass of the event loop."""
    for _ in range(3):
        until(lambda: True)


def until(condition: Callable[[], bool]) -> None:
    """Run the event loop until ``condition`` holds.

    Raises:
        TimeoutError: it never did.
    """
    loop = QEventLoop()
    left = _PATIENCE_MS // _LOOK_MS

    def look() -> None:
        nonlocal left
        left -= 1
        if condition() or left <= 0:
            loop.quit()

    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if not condition():
        raise TimeoutError("a page never became what it should show")
