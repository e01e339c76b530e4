"""More files for a case that there is already: the same number and PIN, also without a network."""

from pathlib import Path

import pytest

from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_wire import CaseNumber, Pin, open_sealed
from tests.gui.person import Person
from tests.gui.stories import GOOD, OTHER
from tests.support.gui.fakes import FakeApp


@pytest.fixture
def case_page(person: Person) -> CasePage:
    person.click(person.page(WelcomePage).case)
    return person.page(CasePage)


def check_from_files(person: Person, name: str) -> CheckPage:
    assert person.is_at(Step.FILES)
    person.choose([name])
    person.wait_for_verdicts()
    person.next()
    person.next()
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None)
    return person.page(CheckPage)


def test_files_are_added_to_a_case_by_its_number_and_pin_without_a_network(
    person: Person, case_page: CasePage, app: FakeApp, tmp_path: Path, no_network: list[object]
) -> None:
    case, pin = CaseNumber.draw(), Pin.draw()
    assert not case_page.more.isEnabled()
    case_page.number.setText(str(case).lower())
    case_page.pin.setText(str(pin))
    person.click(case_page.more)
    assert person.is_at(Step.WHERE)
    assert case_page.number.text() == ""
    person.answer("1", "1", "1", "1", "2")
    check = check_from_files(person, GOOD)
    assert str(case) in check.case.text()
    person.click(check.consent)
    person.click(check.later)
    person.click(person.page(DeliverPage).save)
    person.fill_dialog(tmp_path / "MORE.tid")
    card = person.wait_for_card()
    bundle = open_sealed(read_sealed(tmp_path / "MORE.tid"), app.private_key)
    assert (bundle.case, bundle.pin) == (case, pin)
    assert card.number.text() == str(case)
    assert "belong to the case that you have" in card.lead.text()
    assert app.asked_for_client == 0


def test_a_slip_in_the_number_is_told_before_any_question(person: Person, case_page: CasePage) -> None:
    case_page.number.setText("AAAA-AAAA-AAAA-AAAA")
    case_page.pin.setText("123456")
    person.click(case_page.more)
    assert "Check each sign" in case_page.problem.text()
    assert person.page(CasePage) is case_page


def test_files_are_added_from_the_card_and_no_question_is_asked_twice(person: Person, app: FakeApp) -> None:
    card = person.go_to_card([GOOD])
    number, pin = card.number.text(), card.pin.text()
    person.click(card.more)
    assert card.sure.no.hasFocus()
    person.click(card.sure.yes)
    check = check_from_files(person, OTHER)
    person.click(check.consent)
    person.next()
    person.wait_for_card()
    assert (person.page(CardPage).number.text(), person.page(CardPage).pin.text()) == (number, pin)
    first, second = app.intake.opened.values()
    assert (first.case, first.pin) == (second.case, second.pin)
    assert len(second.items) == 1


def test_back_leads_from_the_files_through_the_answers(person: Person, case_page: CasePage) -> None:
    case_page.number.setText(str(CaseNumber.draw()))
    case_page.pin.setText("123456")
    person.click(case_page.more)
    person.answer("1", "2", "1", "1", "3")
    assert person.page(FilesPage)
    for step in (Step.SHARED, Step.SHOWS, Step.AGE, Step.WHO, Step.WHERE):
        person.back()
        assert person.is_at(step)


def test_it_can_still_become_a_case_of_its_own(person: Person, case_page: CasePage) -> None:
    case = CaseNumber.draw()
    case_page.number.setText(str(case))
    case_page.pin.setText("123456")
    person.click(case_page.more)
    person.answer("1", "1", "1", "1", "2")
    check = check_from_files(person, GOOD)
    person.click(check.consent)
    person.click(check.alone)
    report = person.window.models.report
    person.qtbot.waitUntil(lambda: report.prepared is not None)
    assert check.case.isHidden()
    assert check.alone.isHidden()
    assert not report.consented
    assert report.prepared is not None
    assert report.prepared.bundle.case != case
