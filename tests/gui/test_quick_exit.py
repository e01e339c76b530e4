"""Leaving quickly: nothing on screen, nothing running, nothing left."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.pages.base import PAGES
from takeitdown_desktop.gui.pages.choose import ChoosePage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.shell.application import quick_exit
from takeitdown_desktop.gui.shell.quick_exit import QuickExit
from takeitdown_desktop.gui.shell.window import Window
from tests.gui.person import Person
from tests.gui.stories import GOOD, SLOW
from tests.support.gui.fakes import FakeApp


class Ending:
    """Stands in for the end of the process, and remembers how things were then."""

    def __init__(self, window: Window, app: FakeApp, folder: Path) -> None:
        self.codes: list[int] = []
        self.seen: list[bool] = []
        self._window = window
        self.leaving = quick_exit(window, app, self._extra, self._end)
        self._folder = folder

    def _extra(self) -> None:
        self._folder.rmdir()

    def _end(self, code: int) -> None:
        self.codes.append(code)
        self.seen.append(any(widget.isVisible() for widget in QApplication.topLevelWidgets()))


@pytest.fixture
def ending(person: Person, app: FakeApp, tmp_path: Path) -> Ending:
    folder = tmp_path / "private"
    folder.mkdir()
    return Ending(person.window, app, folder)


def press_shift(window: Window) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Shift)


def press_letter(window: Window) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_X)


def test_the_button_empties_the_screen_stops_the_work_and_ends_the_process(
    person: Person, ending: Ending, app: FakeApp, tmp_path: Path
) -> None:
    person.go_to_files()
    person.choose([GOOD, SLOW])
    person.window.clipboard.copy("case")
    person.click(person.page(FilesPage).choose)
    assert person.page(ChoosePage)
    person.window.leave.click()
    assert ending.codes == [0]
    assert ending.seen == [False]
    assert app.pools[0].closed
    assert app.closed
    assert QGuiApplication.clipboard().text() == ""
    assert not (tmp_path / "private").exists()


def test_the_screen_is_empty_within_a_tenth_of_a_second_also_with_many_files(
    person: Person, ending: Ending
) -> None:
    class Watching(QObject):
        gone = 0.0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Hide:
                self.gone = time.thread_time()
            return False

    person.go_to_files()
    person.choose([f"{number}-{SLOW}" for number in range(1_000)])
    watching = Watching()
    person.window.installEventFilter(watching)
    before = time.thread_time()  # the window's own work: other programs may hold the processor longer
    person.window.leave.click()
    assert 0 <= watching.gone - before < 0.1  # Windows counts a thread's time in steps of 16 ms
    assert ending.codes == [0]


def test_the_button_stands_in_the_same_place_on_every_page(person: Person) -> None:
    places = set()
    for number in PAGES:
        person.window.wizard.setCurrentId(number)
        assert person.window.leave.isVisible()
        places.add((person.window.leave.pos().x(), person.window.leave.pos().y()))
    assert len(places) == 1


class Watch:
    """A quick exit that watches the keys, with a clock that a test moves."""

    def __init__(self, app: QApplication) -> None:
        self.now = 0.0
        self.codes: list[int] = []
        self.leaving = QuickExit((), (), self.codes.append, lambda: self.now)
        self.leaving.watch(app)


@pytest.fixture
def watch(qapp: QApplication, person: Person) -> Iterator[Watch]:
    made = Watch(qapp)
    yield made
    qapp.focusWindowChanged.disconnect()


def test_shift_three_times_within_five_seconds_leaves(person: Person, watch: Watch) -> None:
    for moment in (0.0, 2.0):
        watch.now = moment
        press_shift(person.window)
    assert watch.codes == []
    watch.now = 4.9
    press_shift(person.window)
    assert watch.codes == [0]
    assert not person.window.isVisible()


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param([(0.0, press_shift), (3.0, press_shift), (6.0, press_shift)], id="too slow"),
        pytest.param(
            [(0.0, press_shift), (0.1, press_shift), (0.2, press_letter), (0.3, press_shift)],
            id="while typing",
        ),
    ],
)
def test_shift_by_chance_does_not_leave(
    person: Person, watch: Watch, steps: list[tuple[float, Callable[[Window], None]]]
) -> None:
    for moment, press in steps:
        watch.now = moment
        press(person.window)
    assert watch.codes == []
    assert person.window.isVisible()


def test_something_that_hangs_does_not_keep_the_process(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("takeitdown_desktop.gui.shell.quick_exit.PATIENCE_S", 0.05)
    never, codes = threading.Event(), list[int]()
    QuickExit((), (never.wait,), codes.append).leave()
    never.set()
    assert codes == [0]
