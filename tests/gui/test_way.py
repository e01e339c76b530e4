"""The whole way through the window, as people go it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.contact import ContactPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.question import QuestionPage
from takeitdown_wire import SealedReport, Shared, Who, open_sealed
from tests.gui.person import Person
from tests.gui.stories import CUT, DARK, GOOD, OTHER, SAME, TEXT
from tests.support.gui.fakes import FakeApp


def test_a_young_person_saves_a_report_and_no_connection_is_opened(
    person: Person, app: FakeApp, no_network: list[object], tmp_path: Path
) -> None:
    later = person.go_to_later([GOOD, DARK])
    person.click(later.save)
    person.fill_dialog(tmp_path / "REPORT.tid")
    card = person.wait_for_card()
    assert card.heading.text() == "It is saved"
    report = SealedReport.from_bytes((tmp_path / "REPORT.tid").read_bytes())
    bundle = open_sealed(report, app.private_key)
    assert (card.number.text(), card.pin.text()) == (str(bundle.case), str(bundle.pin))
    assert bundle.answers.who is Who.SELF
    assert len(bundle.items) == 2
    assert person.window.status.text() == "Offline. Nothing has been sent."
    assert app.asked_for_client == 0
    assert not no_network


def test_a_parent_is_asked_about_their_child_and_sends(person: Person, app: FakeApp) -> None:
    person.press(Qt.Key.Key_Return)
    person.answer("1", "2")
    assert "your child" in person.reads()
    person.answer("1")
    assert "your child" in person.reads()
    person.answer("1", "3")
    person.choose([GOOD])
    person.wait_for_verdicts()
    person.next()
    person.page(ContactPage).contact.setText("parent@example.org")
    person.next()
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None)
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Return)
    card = person.wait_for_card()
    assert card.heading.text() == "It has been sent"

    (bundle,) = app.intake.opened.values()
    answers = bundle.answers
    assert (answers.who, answers.shared, answers.contact) == (
        Who.PARENT,
        Shared.UNKNOWN,
        "parent@example.org",
    )
    assert person.page(CardPage).number.text() == str(bundle.case)
    assert person.window.status.text() == "A locked report was sent. The files stayed here."


def test_a_parent_keeps_a_report_here_and_no_connection_is_opened(
    person: Person, app: FakeApp, no_network: list[object]
) -> None:
    later = person.go_to_later([GOOD, OTHER], who="2", shared="3")
    person.click(later.keep)
    person.wait_for_card()
    said = person.reads()
    assert "not even to warn others" in said
    assert "Come back to a saved report" in said
    (entry,) = app.outbox().entries()
    assert entry.count == 2
    assert app.asked_for_client == 0
    assert not no_network


def test_an_adult_is_sent_on_and_nothing_is_kept(
    person: Person, app: FakeApp, no_network: list[object]
) -> None:
    person.press(Qt.Key.Key_Return)
    person.answer("1", "1", "2")
    assert person.is_at(Step.END_ADULT)
    assert "StopNCII.org" in person.reads()
    assert app.pools == []
    assert app.asked_for_client == 0

    person.back()
    assert person.is_at(Step.AGE)
    person.answer("1")
    assert person.is_at(Step.SHOWS)


@pytest.mark.parametrize(
    ("answers", "end", "said"),
    [
        (("2",), Step.END_OTHER_DEVICE, "takeitdown.ncmec.org"),
        (("3",), Step.END_NO_FILE, "report.cybertip.org"),
        (("1", "1", "1", "2"), Step.END_NOT_EXPLICIT, "other help"),
    ],
)
def test_every_ending_says_where_to_go_and_has_a_way_back(
    person: Person, answers: tuple[str, ...], end: Step, said: str
) -> None:
    person.press(Qt.Key.Key_Return)
    person.answer(*answers)
    assert person.is_at(end)
    assert said in person.reads()
    person.back()
    assert isinstance(person.window.wizard.here(), QuestionPage)


def test_next_waits_for_an_answer_and_age_has_no_default(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    for step, key in (
        (Step.WHERE, "1"),
        (Step.WHO, "1"),
        (Step.AGE, "1"),
        (Step.SHOWS, "1"),
        (Step.SHARED, "2"),
    ):
        assert person.is_at(step)
        assert not any(card.isChecked() for card in person.page(QuestionPage).cards)
        assert not person.window.next.isEnabled()
        person.press(Qt.Key.Key_Return)
        assert person.is_at(step)
        person.answer(key)
    assert person.is_at(Step.FILES)
    assert person.window.next.isHidden()
    assert not person.page(FilesPage).isComplete()


def test_a_card_takes_a_click_anywhere_on_it(person: Person) -> None:
    person.next()
    cards = person.page(QuestionPage).cards
    person.click_edge(cards[0])
    assert cards[0].isChecked()
    person.click_edge(cards[2])
    assert [card.isChecked() for card in cards] == [False, False, True]


def test_going_back_loses_no_answer(person: Person) -> None:
    person.go_to_files(who="2", shared="3")
    person.choose([GOOD])
    person.wait_for_verdicts()
    person.next()
    person.page(ContactPage).contact.setText("someone@example.org")
    while person.window.back.isEnabled():
        person.back()
    assert person.is_at(Step.WELCOME)
    person.next()
    for checked in (0, 1, 0, 0, 2):
        assert [card.isChecked() for card in person.page(QuestionPage).cards].index(True) == checked
        person.next()
    assert person.window.models.files.usable == 1
    person.next()
    assert person.page(ContactPage).contact.text() == "someone@example.org"


def test_bad_files_do_not_stop_the_good_ones(person: Person) -> None:
    check = person.go_to_check([TEXT, GOOD, CUT, SAME, OTHER])
    assert "pictures: 3, of videos: 0" in check.what.text()


def test_a_wrong_address_is_told_at_once_and_an_empty_one_is_fine(person: Person) -> None:
    person.go_to_files()
    person.choose([GOOD])
    person.wait_for_verdicts()
    person.next()
    page = person.page(ContactPage)
    assert person.window.next.isEnabled()
    page.contact.setText("nobody@")
    assert not person.window.next.isEnabled()
    assert page.problem.isVisible()
    page.contact.setText("")
    assert person.window.next.isEnabled()


def test_after_the_card_nothing_of_the_report_is_held(person: Person, app: FakeApp) -> None:
    card = person.go_to_card([GOOD])

    models = person.window.models
    assert models.report.prepared is None
    assert models.report.draft.who is None
    assert models.files.rowCount() == 0
    assert app.pools[0].closed
    assert not person.window.back.isEnabled()
    person.next()
    assert person.window.isVisible()
    person.click(card.sure_end.yes)
    assert not person.window.isVisible()
    assert (card.number.text(), card.pin.text()) == ("", "")


def test_escape_does_nothing(person: Person) -> None:
    person.next()
    person.press(Qt.Key.Key_Escape)
    assert person.window.isVisible()
    assert person.is_at(Step.WHERE)


@pytest.mark.parametrize("by", ["keys", "mouse"])
def test_a_report_of_two_photos_takes_few_presses_and_few_pages(
    person: Person, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    done: list[object] = []
    pages = [person.window.wizard.currentId()]
    person.window.wizard.arrived.connect(lambda: pages.append(person.window.wizard.currentId()))

    def count(really: Callable[[object], None], what: object) -> None:
        done.append(what)
        really(what)

    for name in ("press", "click"):
        monkeypatch.setattr(person, name, partial(count, getattr(person, name)))
    if by == "keys":
        person.go_to_files()
    else:
        person.next()
        for _ in range(5):
            person.click(person.page(QuestionPage).cards[0])
            person.next()
    assert person.is_at(Step.FILES)
    assert len(set(pages)) - 1 <= 7
    person.choose([GOOD, OTHER])
    person.wait_for_verdicts()
    for _ in range(2):
        person.press(Qt.Key.Key_Return) if by == "keys" else person.next()
    check = person.page(CheckPage)
    person.qtbot.waitUntil(check.consent.isEnabled)
    if by == "keys":
        person.press(Qt.Key.Key_Space)
        person.press(Qt.Key.Key_Return)
    else:
        person.click(check.consent)
        person.next()
    person.wait_for_card()
    assert len(done) <= 16


def test_the_card_names_the_services_page_for_browsers_and_shows_it_to_a_telephone(
    person: Person, app: FakeApp, tmp_path: Path
) -> None:
    app.use(replace(app.descriptor(), url="https://intake.example/hotline"))
    person.click(person.go_to_later([GOOD]).save)
    person.fill_dialog(tmp_path / "REPORT.tid")
    card = person.wait_for_card()
    assert "Without the program, you can see how it goes or take it back in a browser:" in person.reads()
    assert card.site.text() == "intake.example/hotline/case"
    person.click(card.site.phone)
    assert card.site.code.isVisible()
    card.forget()
    assert (card.site.text(), card.site.isVisible()) == ("", False)


def test_the_card_of_an_intake_on_this_computer_names_no_page(person: Person) -> None:
    card = person.go_to_card([GOOD])
    assert not card.site.isVisible()
    assert "in a browser" not in person.reads()
