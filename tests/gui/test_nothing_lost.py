"""Nothing that is not saved ends without a question, except by the quick exit."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.core.errors import DiskFullError, UnreachableError
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.keep import KeepPage
from takeitdown_desktop.gui.pages.kit import KitPage
from takeitdown_desktop.gui.shell.window import Window
from tests.gui.person import Person
from tests.gui.stories import GOOD
from tests.support.gui.fakes import FakeApp


def close_by_cross(window: Window) -> bool:
    """As the system does it; whether the window is gone."""
    event = QCloseEvent()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def test_the_windows_cross_asks_before_answers_and_files_are_lost(person: Person) -> None:
    person.go_to_files()
    person.choose([GOOD])
    assert not close_by_cross(person.window)
    assert person.window.question.isVisible()
    assert person.window.question.no.hasFocus()
    person.press(Qt.Key.Key_Return)
    assert not person.window.question.isVisible()
    assert person.is_at(Step.FILES)
    assert not close_by_cross(person.window)
    person.click(person.window.question.yes)
    assert not person.window.isVisible()


@pytest.mark.parametrize("answers", [(), ("2",), ("1", "1", "2")])
def test_nobody_is_asked_where_nothing_would_be_lost(person: Person, answers: tuple[str, ...]) -> None:
    if answers:
        person.press(Qt.Key.Key_Return)
        person.answer(*answers)
    assert close_by_cross(person.window)


def test_the_card_is_not_lost_by_finish_unless_it_was_kept(person: Person, tmp_path: Path) -> None:
    card = person.go_to_card([GOOD])
    person.next()
    assert card.sure_end.isVisible()
    assert not person.window.question.isVisible()
    person.click(card.sure_end.no)
    assert not close_by_cross(person.window)
    person.click(card.sure_end.no)
    person.click(card.save_pdf)
    person.fill_dialog(tmp_path / "CARD.pdf")
    person.next()
    assert not person.window.isVisible()


@pytest.mark.parametrize("tries_again", [False, True])
def test_the_card_of_a_report_that_waits_is_shown_before_the_window_closes(
    person: Person, app: FakeApp, tries_again: bool
) -> None:
    app.intake.fails = UnreachableError("down")
    page = person.send([GOOD])
    person.qtbot.waitUntil(page.waits.isVisible)
    if tries_again:
        app.retry_policy = A_FEW_TIMES
        app.intake.fails = UnreachableError("down")
        person.next()
        person.qtbot.waitUntil(page.pause.isVisible)
    assert not close_by_cross(person.window)
    card = person.page(CardPage)
    person.qtbot.waitUntil(card.sure_end.isVisible)
    assert card.sure_end.no.hasFocus()
    assert card.number.text()
    person.click(card.sure_end.yes)
    assert not person.window.isVisible()
    assert len(app.outbox().entries()) == 1


def test_a_report_that_came_to_wait_while_the_window_asked_is_not_lost_by_yes(
    person: Person, app: FakeApp
) -> None:
    app.retry_policy = A_FEW_TIMES
    app.intake.fails = UnreachableError("down")
    page = person.send([GOOD])
    person.qtbot.waitUntil(page.pause.isVisible)
    assert not close_by_cross(person.window)
    assert person.window.question.isVisible()
    person.click(page.leave)
    person.qtbot.waitUntil(page.waits.isVisible)
    person.click(person.window.question.yes)
    person.qtbot.waitUntil(lambda: person.is_at(Step.CARD))
    person.qtbot.waitUntil(person.page(CardPage).sure_end.isVisible)


def test_after_the_card_the_window_asks_about_a_letter_and_then_closes(person: Person) -> None:
    card = person.go_to_card([GOOD], shared="1")
    person.click(card.letter)
    person.page(KitPage).name.insert("Alex Example")
    person.back()
    person.next()
    person.click(card.sure_end.yes)
    person.qtbot.waitUntil(person.window.question.isVisible)
    assert not card.sure_end.isVisible()
    person.click(person.window.question.yes)
    assert not person.window.isVisible()


def test_who_went_back_from_a_report_that_waits_is_asked_before_its_number_is_lost(
    person: Person, app: FakeApp
) -> None:
    app.intake.fails = UnreachableError("down")
    page = person.send([GOOD])
    person.qtbot.waitUntil(page.waits.isVisible)
    person.back()
    assert not close_by_cross(person.window)
    assert person.window.question.isVisible()


def test_a_report_that_can_neither_be_sent_nor_kept_is_not_called_safe(
    person: Person, app: FakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def keep(self, *_: object) -> None:
            raise DiskFullError("full")

    monkeypatch.setattr(app, "outbox", Full)
    app.intake.fails = UnreachableError("down")
    page = person.send([GOOD])
    person.qtbot.waitUntil(lambda: "no room left" in page.problem.text())
    assert page.waits.isHidden()
    assert not close_by_cross(person.window)


def test_a_report_that_could_not_be_sent_is_deleted_after_a_second_yes(
    person: Person, app: FakeApp
) -> None:
    app.intake.fails = UnreachableError("down")
    page = person.send([GOOD])
    person.qtbot.waitUntil(page.delete.isVisible)
    person.click(page.delete)
    person.click(page.sure.yes)
    person.qtbot.waitUntil(lambda: not person.window.models.report.busy)
    assert app.outbox().entries() == []
    assert page.waits.isHidden()
    assert not close_by_cross(person.window)


def test_a_report_that_waits_goes_when_a_changed_one_takes_its_place(person: Person, app: FakeApp) -> None:
    app.intake.fails = UnreachableError("down")
    page = person.send([GOOD])
    person.qtbot.waitUntil(page.waits.isVisible)
    person.back()
    person.back()
    person.window.models.report.answer(contact="someone@example.org")
    person.next()
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None)
    person.qtbot.waitUntil(lambda: app.outbox().entries() == [])


def test_a_passphrase_typed_twice_is_kept_with_enter(person: Person, app: FakeApp) -> None:
    person.go_to_files()
    person.choose([GOOD])
    person.wait_for_verdicts()
    person.click(person.page(FilesPage).later)
    page = person.page(KeepPage)
    for field in (page.first, page.second):
        QTest.keyClicks(field, "three green apples")
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(page.outcome.isVisible, timeout=30_000)
    assert list(app.drafts().glob("*.draft"))
    person.press(Qt.Key.Key_Return)
    assert person.is_at(Step.FILES)
