"""The rules of the house, over every page in every state: one primary action, Enter, the focus, and nothing lost."""

from functools import partial

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.base import PAGES, Page, SidePage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.shell.window import Window
from takeitdown_desktop.gui.widgets.controls import ENDS
from tests.gui.person import Person
from tests.gui.stories import GOOD, OTHER, SLOW, TEXT
from tests.support.gui.fakes import FakeApp
from tests.support.gui.gallery import LOOKS, shown


def primaries(window: Window) -> list[QAbstractButton]:
    """What looks like the one thing to do here."""
    buttons = window.findChildren(QPushButton)
    return [one for one in buttons if one.isVisible() and one.property("kind") == "primary"]


class Watched:
    """What key presses do to a window: nothing, but it is written down."""

    def __init__(self, window: Window, patch: pytest.MonkeyPatch) -> None:
        self.acted: list[Page] = []
        self.clicked: list[str] = []
        acted = self.acted

        def act(page: Page) -> None:
            acted.append(page)

        here = window.wizard.here()
        assert here is not None
        patch.setattr(type(here), "act", act)
        self._slots = [
            (one, partial(self._on_click, one.text()))
            for one in window.findChildren(QAbstractButton)
            if one.isVisible()
        ]
        for one, slot in self._slots:
            one.clicked.connect(slot)

    def _on_click(self, text: str, _on: bool = False) -> None:
        self.clicked.append(text)

    def end(self) -> None:
        for one, slot in self._slots:
            one.clicked.disconnect(slot)


def test_every_page_in_every_state_has_one_primary_action_and_the_focus_is_on_nothing_that_ends(
    qapp: QApplication,
) -> None:
    seen = 0
    for name, window in shown(LOOKS["light"]):
        seen += 1
        assert len(primaries(window)) == 1, name
        focus = window.focusWidget()
        assert focus is None or focus.property(ENDS) is None, (name, focus)
        assert focus is None or not focus.isVisible() or focus.isEnabled(), name
    assert seen > 45


def test_enter_does_the_primary_action_in_every_state_and_nothing_else(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, window in shown(LOOKS["light"]):
        here, question = window.wizard.here(), window.open_question()
        assert here is not None
        with monkeypatch.context() as patch:
            watched = Watched(window, patch)
            if question is not None:
                with QSignalBlocker(question):  # the answer does nothing then
                    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)
                assert (watched.acted, watched.clicked) == ([], [question.no.text()]), name
                question.ask()
            else:
                expected = [here] if here.primary_ready() else []
                for start in (window.focusWidget() or window, window):
                    watched.acted.clear()
                    QTest.keyClick(start, Qt.Key.Key_Return)
                    assert (watched.acted, watched.clicked) == (expected, []), name
            watched.end()
        assert window.isVisible()
        assert window.wizard.here() is here


@pytest.mark.parametrize("number", PAGES)
def test_space_presses_what_was_reached_with_tab_and_enter_does_not(
    person: Person, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On some desktops Enter presses any button that has the focus; here it is the same on all of them."""
    window = person.window
    window.wizard.setCurrentId(number)
    watched = Watched(window, monkeypatch)
    for _ in range(20):
        person.press(Qt.Key.Key_Tab)
        focus = window.focusWidget()
        if isinstance(focus, QPushButton) and focus.property("kind") != "primary":
            person.press(Qt.Key.Key_Return)
            assert (watched.acted, watched.clicked) == ([], []), focus.text()


def test_what_loses_the_focus_by_going_away_does_not_hand_it_to_an_exit(person: Person) -> None:
    person.click(person.go_to_check([GOOD]).consent)
    person.next()
    card = person.wait_for_card()
    focus = person.window.focusWidget()
    assert focus is None or focus.property(ENDS) is None
    person.press(Qt.Key.Key_Return)
    assert person.window.isVisible()
    assert card.sure_end.isVisible()
    assert card.sure_end.no.hasFocus()


@pytest.mark.parametrize("page", list(SidePage))
def test_no_side_page_ends_the_program(person: Person, page: SidePage) -> None:
    person.window.wizard.setCurrentId(page)
    if person.window.next.isVisible() and person.window.next.isEnabled():
        person.press(Qt.Key.Key_Return)
    assert person.window.isVisible()


def test_every_file_is_counted_once_and_the_rest_can_be_taken_up_from_the_check(
    person: Person, app: FakeApp
) -> None:
    person.go_to_files()
    page = person.page(FilesPage)
    person.choose([SLOW, GOOD, TEXT])
    files = person.window.models.files
    person.qtbot.waitUntil(lambda: files.running == 1)
    person.click(page.tools.halt)
    assert page.total.text() == "Ready: 1. Stopped: 1. Can't be read: 1."
    assert page.bar.value() < page.bar.maximum()
    person.next()
    person.next()
    check = person.window.wizard.here()
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None)
    assert "Stopped: 1. Can't be read: 1." in person.reads()
    app.outcomes[SLOW] = app.outcomes[OTHER]
    link = check.left_out.change  # type: ignore[union-attr]
    person.click(link)
    assert person.is_at(Step.FILES)
    person.wait_for_verdicts()
    assert page.total.text() == "Ready: 2. Can't be read: 1."
    person.next()
    assert person.is_at(Step.CHECK)


def test_a_change_comes_back_to_the_check_and_asks_nothing_twice(person: Person) -> None:
    check = person.go_to_check([GOOD])
    assert check.answers.change is not None
    person.click(check.answers.change)
    assert person.is_at(Step.WHO)
    person.answer("2")
    assert person.is_at(Step.CHECK)
    person.qtbot.waitUntil(lambda: "For your child." in check.answers.text())


def test_start_to_card_takes_at_most_sixteen_keys_and_seven_pages_to_the_files(person: Person) -> None:
    """Beside choosing the files, which are two."""
    pressed, pages = 0, 1

    def press(key: Qt.Key) -> None:
        nonlocal pressed
        pressed += 1
        person.press(key)

    press(Qt.Key.Key_Return)
    while not person.is_at(Step.FILES):
        pages += 1
        press(Qt.Key.Key_1)
        press(Qt.Key.Key_Return)
    person.choose([GOOD, OTHER])
    person.wait_for_verdicts()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    person.wait_for_card()
    assert pressed <= 16
    assert pages <= 7
