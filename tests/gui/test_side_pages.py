"""Looking after a case: status, services, taking back, and what is told on the way."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from takeitdown_desktop.core.errors import NoSuchCaseError, UnreachableError
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.about import AboutPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.services import ServicesPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_wire import CaseNumber, CaseState, CaseStatus, Reason, seal
from tests.gui.person import Person
from tests.gui.stories import GOOD
from tests.support.gui.fakes import FakeApp, FakeClient
from tests.support.intake import report


@pytest.fixture
def case_page(person: Person) -> CasePage:
    person.click(person.page(WelcomePage).case)
    return person.page(CasePage)


def test_a_case_shows_its_status_and_is_taken_back_after_a_second_yes(
    person: Person, case_page: CasePage, app: FakeApp
) -> None:
    case_page.number.setText(str(CaseNumber.draw()).lower())
    case_page.pin.setFocus()
    QTest.keyClicks(case_page.pin, "123 456")
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(case_page.state.isVisible)
    assert "active" in case_page.state.text()
    assert "found and blocked a copy: 1" in case_page.details.text()
    assert person.window.status.text() == "Only a case number and PIN were sent."

    person.click(case_page.take_back)
    person.click(case_page.confirm.no)
    assert app.intake.state == "active"
    person.click(case_page.take_back)
    person.click(case_page.confirm.yes)
    person.qtbot.waitUntil(lambda: "taken back" in case_page.state.text())
    assert app.intake.state == "withdrawn"
    assert case_page.take_back.isHidden()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"state": CaseState.RECEIVED}, "being made ready"),
        ({"state": CaseState.RECEIVED, "held": True}, "waits for a check"),
        ({"state": CaseState.WITHDRAWN}, "was taken back"),
        ({"state": CaseState.WITHDRAWN, "by_operator": True}, "You did nothing wrong"),
        (
            {"state": CaseState.WITHDRAWN, "by_operator": True, "reason": Reason.PUBLIC},
            "Why: there are famous or public pictures in it.",
        ),
        (
            {"state": CaseState.RECEIVED, "held": True, "reason": Reason.MANY},
            "Why: there is more in it than in most reports.",
        ),
        ({"state": CaseState.ACTIVE, "not_published": 2}, "famous or blank picture: 2"),
        ({"state": CaseState.ACTIVE, "picked_up": 7}, "fetched the fingerprints: 7"),
        ({"state": CaseState.ACTIVE}, "No service has fetched them yet. In the first days that is normal."),
        ({"state": CaseState.ACTIVE, "picked_up": 2}, "Nothing found yet. That is normal"),
    ],
)
def test_whatever_becomes_of_a_case_is_told_in_kind_words(
    person: Person,
    case_page: CasePage,
    app: FakeApp,
    answer: dict[str, Any],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case = CaseNumber.draw()
    status = CaseStatus(case, received_ms=1, updated_ms=2, items=3, **answer)
    monkeypatch.setattr(app.intake, "status", lambda *_: status)
    case_page.number.setText(str(case))
    case_page.pin.setText("123456")
    person.next()
    person.qtbot.waitUntil(case_page.state.isVisible)
    person.qtbot.waitUntil(lambda: said in person.reads())


def test_who_looks_for_copies_is_asked_only_on_a_click_and_told_with_its_date(
    person: Person, app: FakeApp
) -> None:
    person.click(person.page(WelcomePage).about)
    person.click(person.page(AboutPage).services)
    page = person.page(ServicesPage)
    assert app.asked_for_client == 0
    app.intake.fails = UnreachableError("down")
    person.next()
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "You don't need it to go on" in page.problem.text()
    assert person.window.status.text() == "Offline. Nothing has been sent."
    person.next()
    person.qtbot.waitUntil(page.answer.isVisible)
    assert "2026" in page.date.text()
    assert "Example video site: Looks at new public videos.\nExample forum" in page.names.text()
    assert "Nothing of yours has been sent" in person.window.status.text()
    person.next()
    assert isinstance(person.page(AboutPage), AboutPage)


def test_looking_up_who_looks_for_copies_does_not_lose_a_case_or_a_report(person: Person) -> None:
    check = person.go_to_check([GOOD])
    person.click(check.consent)
    person.click(check.services)
    person.page(ServicesPage)
    person.back()
    assert check.consent.isChecked()
    person.next()
    person.wait_for_card()


def test_a_slip_of_typing_is_told_without_asking_anyone(
    person: Person, case_page: CasePage, app: FakeApp, no_network: list[object]
) -> None:
    case_page.number.setText("0000-0000-0000-0001")
    case_page.pin.setText("123456")
    person.next()
    assert "not a case number" in case_page.problem.text()
    case_page.number.setText(str(CaseNumber.draw()))
    case_page.pin.setText("12345")
    person.next()
    assert "six digits" in case_page.problem.text()
    assert app.asked_for_client == 0


def test_number_and_pin_can_be_pasted(person: Person, case_page: CasePage, app: FakeApp) -> None:
    number = str(CaseNumber.draw())
    for field, text in ((case_page.number, f" {number}\n"), (case_page.pin, "123 456")):
        QGuiApplication.clipboard().setText(text)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.next()
    person.qtbot.waitUntil(case_page.state.isVisible)
    assert "active" in case_page.state.text()


def test_a_wrong_pin_is_told_in_words(person: Person, case_page: CasePage, app: FakeApp) -> None:
    app.intake.fails = NoSuchCaseError("no")
    case_page.number.setText(str(CaseNumber.draw()))
    case_page.pin.setText("123456")
    person.next()
    person.qtbot.waitUntil(case_page.problem.isVisible)
    assert "do not belong together" in case_page.problem.text()


@pytest.mark.parametrize("fails", [None, NoSuchCaseError("no")], ids=["answered", "refused"])
def test_a_filter_that_reads_along_is_told_after_any_exchange(
    person: Person, case_page: CasePage, app: FakeApp, fails: NoSuchCaseError | None
) -> None:
    assert person.window.watched.isHidden()
    app.intake.fails = fails
    app.intake.watched = True
    case_page.number.setText(str(CaseNumber.draw()))
    case_page.pin.setText("123456")
    person.next()
    person.qtbot.waitUntil(person.window.watched.isVisible)
    assert "filter" in person.window.watched.text()
    assert "locked" in person.window.watched.text()


def test_with_an_older_service_a_filter_that_could_read_the_receipt_is_told(
    person: Person, app: FakeApp
) -> None:
    app.intake.watched = True
    assert not app.intake.sealed
    person.go_to_card([GOOD])
    person.qtbot.waitUntil(person.window.watched.isVisible)
    assert "its case number" in person.window.watched.text()


def test_each_of_several_reports_tells_of_its_own_filter(
    person: Person, app: FakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox, intake = app.outbox(), app.descriptor()
    ids = [outbox.keep(seal(report(), intake), 1).id for _ in range(2)]
    clients = [FakeClient(intake.url, app.private_key) for _ in ids]
    clients[0].watched = True
    left = iter(clients)
    monkeypatch.setattr(app, "client", lambda: next(left))
    kept = person.window.models.outbox
    kept.send(ids)
    person.qtbot.waitUntil(lambda: not kept.busy)
    assert [len(client.opened) for client in clients] == [1, 1]
    assert person.window.watched.isVisible()


def test_leaving_the_case_page_forgets_number_and_pin(person: Person, case_page: CasePage) -> None:
    case_page.number.setText(str(CaseNumber.draw()))
    case_page.pin.setText("123456")
    person.next()
    person.qtbot.waitUntil(case_page.state.isVisible)
    person.back()
    assert (case_page.number.text(), case_page.pin.text()) == ("", "")
    assert person.window.models.case.status is None


def test_the_settings_hold_for_the_list_of_files_and_the_text(
    person: Person, appearance: Appearance
) -> None:
    person.click(person.page(WelcomePage).settings)
    page = person.page(SettingsPage)
    person.click(page.larger)
    assert page.text_size.text() == "Text size: 125 %"
    assert appearance.scale == 1.25
    person.click(page.smaller)
    person.click(page.hide_names)
    assert person.window.next.text() == "Done"
    person.next()
    assert person.is_at(Step.WELCOME)
    person.go_to_files()
    person.choose([GOOD])
    person.wait_for_verdicts()
    assert person.window.models.files.index(0).data() == "Picture 1"
    assert person.page(FilesPage).tools.hide_names.isChecked()


def test_privacy_is_told_in_plain_words_before_anything_is_asked(person: Person) -> None:
    person.click(person.page(WelcomePage).about)
    assert "never leaves this computer" in person.reads()
    assert "NCMEC did not make it" in person.reads()
    assert "This is version 0." in person.reads()
    person.next()
    assert person.is_at(Step.WELCOME)
