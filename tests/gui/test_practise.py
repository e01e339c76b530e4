"""Practising beside a real service, and going back to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.window import SIZE, Window
from takeitdown_desktop.gui.viewmodels.ledger import Sent
from tests.gui.person import Person
from tests.gui.stories import GOOD
from tests.support.gui.fakes import FakeApp


def practise(person: Person) -> None:
    """Begin with it, or end it."""
    before = person.window.wizard
    person.click(person.page(WelcomePage).practise)
    person.qtbot.waitUntil(lambda: person.window.wizard is not before)


def test_somebody_with_a_real_service_can_practise_first_and_nothing_of_it_reaches_the_service(
    person: Person, app: FakeApp
) -> None:
    real = person.window.models
    practise(person)
    assert person.window.models.practice
    person.go_to_card([GOOD])
    assert app.asked_for_client == 0
    assert app.practising().asked_for_client == 1
    assert person.window.status.text().startswith("A locked report was sent")
    person.next()
    card = person.page(CardPage)
    assert person.window.isVisible()
    person.click(card.sure_end.yes)
    practise(person)
    assert person.window.models is real
    assert person.window.status.text().startswith("Offline")
    person.go_to_files()
    assert not person.page(FilesPage).samples.isVisible()


def test_in_practice_the_status_line_does_not_take_back_what_was_really_sent(person: Person) -> None:
    person.window.models.ledger.note(Sent.CASE)
    person.qtbot.waitUntil(lambda: person.window.status.text() == "Only a case number and PIN were sent.")
    practise(person)
    assert person.window.status.text() == "Only a case number and PIN were sent."


def test_practice_is_not_offered_where_a_report_would_be_lost_by_it(person: Person) -> None:
    assert person.page(WelcomePage).practise.isVisible()
    person.press(Qt.Key.Key_Return)
    person.answer("1")
    person.back()
    person.back()
    assert not person.page(WelcomePage).practise.isVisible()


def test_who_has_no_real_service_is_not_asked(qtbot: QtBot, appearance: Appearance) -> None:
    window = Window(FakeApp(practice=True), appearance)
    qtbot.addWidget(window, before_close_func=Window.close_now)
    window.show()
    assert not Person(qtbot, window).page(WelcomePage).practise.isVisible()


@pytest.mark.parametrize(("code", "fits"), [("en", True), ("ta", False)])
def test_the_first_page_of_practice_fits_the_window_or_at_least_start_can_be_seen(
    qtbot: QtBot, appearance: Appearance, code: str, fits: bool
) -> None:
    appearance.set_language(code)
    window = Window(FakeApp(practice=True), appearance)
    qtbot.addWidget(window, before_close_func=Window.close_now)
    window.resize(*SIZE)
    window.show()
    page = Person(qtbot, window).page(WelcomePage)
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    qtbot.waitUntil(lambda: (scroll.verticalScrollBar().maximum() == 0) is fits)
    assert page.start.visibleRegion().boundingRect() == page.start.rect()
