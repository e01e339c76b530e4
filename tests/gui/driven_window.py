"""The real window as a process of its own, and somebody before it who goes one way to its end.

    python -m tests.gui.driven_window WAY FOLDER [--intake DESCRIPTOR] [REPORT.tid]

FOLDER holds the pictures. Where on the way it stands is said on standard output, and to whoever traces its system
calls: ``access("/on-the-way/PLACE")``. A way that ends in ``stop`` waits to be killed.
"""

import os
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from takeitdown_desktop.__main__ import main as program
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.keep import KeepPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.shell.window import Window
from tests.gui.person import Person

MARK = "/on-the-way/"
SECONDS = 240.0
PASSPHRASE = "four words of mine"


def at(place: str) -> None:
    os.access(MARK + place, os.F_OK)
    print(place, flush=True)


class Patient:
    """Waits inside of the program's own event loop."""

    def waitUntil(self, condition: Callable[[], object], timeout: int = 0) -> None:
        end = time.monotonic() + SECONDS
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            QTest.qWait(20)


class Somebody(Person):
    """Chooses real files in the window's own chooser."""

    def __init__(self, window: Window, pictures: Path) -> None:
        super().__init__(Patient(), window)  # type: ignore[arg-type]
        self._pictures = sorted(pictures.iterdir())

    def come(self) -> None:
        """Sit down before it."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def choose_all(self) -> None:
        for number, path in enumerate(self._pictures, 1):
            self.click(self.page(FilesPage).choose)
            self.fill_dialog(path)
            self.qtbot.waitUntil(partial(self._has_rows, number))
        self.qtbot.waitUntil(lambda: self.window.models.files.complete)

    def _has_rows(self, count: int) -> bool:
        return self.window.models.files.rowCount() == count

    def go_on_to_check(self) -> None:
        self.next()
        self.next()
        self.qtbot.waitUntil(lambda: self.window.models.report.prepared is not None)
        check = self.page(CheckPage)
        self.click(check.show_bytes)
        self.click(check.consent)

    def send_now(self) -> None:
        at("send")
        self.next()
        self.qtbot.waitUntil(lambda: self.is_at(Step.CARD))
        at("sent")

    def keep_unfinished(self) -> None:
        self.window.wizard.setCurrentId(SidePage.KEEP)
        page = self.page(KeepPage)
        page.first.setText(PASSPHRASE)
        page.second.setText(PASSPHRASE)
        self.next()
        self.qtbot.waitUntil(lambda: not page.first.text() and page.outcome.isVisible())
        self.next()


def sent(person: Somebody) -> None:
    person.go_to_files()
    person.choose_all()
    person.go_on_to_check()
    person.send_now()


def ended(person: Somebody) -> None:
    """Sent, and closed as usual."""
    sent(person)
    person.close()


def left(person: Somebody) -> None:
    """Sent, and left by pressing Shift three times."""
    sent(person)
    handle = person.window.windowHandle()
    for _ in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Shift)


def killed(person: Somebody) -> None:
    """Sent, and then it waits to be killed."""
    sent(person)
    at("stop")


def kept(person: Somebody) -> None:
    """Kept unfinished, then whole, sent from there; then it waits to be killed."""
    person.go_to_files()
    person.choose_all()
    person.keep_unfinished()
    person.go_on_to_check()
    person.click(person.page(CheckPage).later)
    person.click(person.page(DeliverPage).keep)
    person.qtbot.waitUntil(lambda: person.is_at(Step.CARD))
    at("kept")
    person.window.wizard.setCurrentId(SidePage.SAVED)
    models = person.window.models.outbox
    person.qtbot.waitUntil(lambda: len(models.waiting) == 1)
    at("send")
    models.send([entry.id for entry in models.waiting])
    person.qtbot.waitUntil(lambda: not models.busy and not models.waiting)
    at("sent")
    at("stop")


def shown(person: Somebody) -> None:
    """Opened with a saved report, looked at, closed."""
    read_saved(person)
    person.close()


def sent_later(person: Somebody) -> None:
    """Opened with a saved report, which is sent."""
    page = read_saved(person)
    assert person.window.next.text() == "Send now"
    person.next()
    person.qtbot.waitUntil(page.outcome.isVisible)
    at("sent")
    person.close()


def read_saved(person: Somebody) -> SavedPage:
    page = person.page(SavedPage)
    person.qtbot.waitUntil(page.found.isVisible)
    at(page.found.text())
    at(page.problem.text())
    return page


WAYS = {way.__name__: way for way in (ended, left, killed, kept, shown, sent_later)}


def main() -> int:
    way, folder = WAYS[sys.argv[1]], Path(sys.argv[2])
    sys.argv[1:] = sys.argv[3:]
    show = Window.show

    def go(window: Window) -> None:
        well = False
        try:
            somebody = Somebody(window, folder)
            somebody.come()
            way(somebody)
            well = True
        finally:
            if not well:  # nothing may go on as if it had been
                traceback.print_exc()
                os._exit(70)

    def show_and_go(window: Window) -> None:
        show(window)
        QTimer.singleShot(0, window, lambda: go(window))

    Window.show = show_and_go  # type: ignore[assignment,method-assign]
    at(f"pid-{os.getpid()}")
    return program()


if __name__ == "__main__":
    sys.exit(main())
