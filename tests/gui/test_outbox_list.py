"""Reports that are kept on this computer: seen, sent, written out and deleted in the window."""

from pathlib import Path

import pytest

from takeitdown_desktop.core.errors import BusyError, IntakeError, UnreachableError
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.outbox_list import OutboxRow
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_wire import CaseNumber, Pin
from tests.gui.person import Person
from tests.gui.stories import GOOD
from tests.support.answers import ANSWERED
from tests.support.gui.fakes import FakeApp, picture


@pytest.fixture
def deliver(person: Person) -> DeliverPage:
    page = person.go_to_later([GOOD])
    person.click(page.keep)
    person.wait_for_card()
    return page


@pytest.fixture
def row(person: Person, deliver: DeliverPage) -> OutboxRow:
    person.window.wizard.setCurrentId(SidePage.SAVED)
    person.qtbot.waitUntil(lambda: len(person.page(SavedPage).outbox.rows) == 1)
    return person.page(SavedPage).outbox.rows[0]


def rows(person: Person) -> list[OutboxRow]:
    return person.page(SavedPage).outbox.rows


def test_a_report_that_is_kept_is_found_again_and_sent(
    person: Person, row: OutboxRow, app: FakeApp
) -> None:
    assert "Nothing of it has been sent" in row.state.text()
    assert app.asked_for_client == 0
    person.click(row.send)
    person.qtbot.waitUntil(lambda: "has arrived" in rows(person)[0].state.text())
    assert len(app.intake.opened) == 1
    assert rows(person)[0].send.isHidden()
    sent = "A locked report was sent. The files stayed here."
    person.qtbot.waitUntil(lambda: person.window.status.text() == sent)


def test_all_that_waits_is_sent_on_one_click(person: Person, row: OutboxRow, app: FakeApp) -> None:
    assert person.window.next.text() == "Send now"
    intake = app.descriptor()
    bundle = assemble(ANSWERED, [picture("two")], intake, CaseNumber.draw(), Pin.draw())
    app.outbox().keep(PreparedReport.make(bundle, intake).sealed, 1)
    person.window.models.outbox.refresh()
    person.qtbot.waitUntil(lambda: person.window.next.text() == "Send all")
    person.next()
    person.qtbot.waitUntil(
        lambda: all("has arrived" in one.state.text() for one in rows(person)), timeout=20_000
    )
    assert len(app.intake.opened) == 2
    assert person.window.next.text() == "Choose the file"


def test_a_kept_report_that_could_not_be_sent_still_waits(
    person: Person, row: OutboxRow, app: FakeApp
) -> None:
    app.intake.fails = UnreachableError("down")
    person.click(row.send)
    problem = person.page(SavedPage).outbox.problem
    person.qtbot.waitUntil(problem.isVisible)
    assert "safe here" in problem.text()
    person.qtbot.waitUntil(lambda: rows(person)[0].send.isEnabled() is True)
    person.qtbot.waitUntil(lambda: "Nothing of it has been sent" in rows(person)[0].state.text())


def test_a_kept_report_that_a_busy_service_did_not_take_is_not_called_unsent(
    person: Person, row: OutboxRow, app: FakeApp
) -> None:
    app.intake.fails = BusyError("busy")
    person.click(row.send)
    person.qtbot.waitUntil(lambda: rows(person)[0].state.text() == "The report waits until you send it.")
    assert person.window.status.text() == "Sending was tried. It is not confirmed yet."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UnreachableError("down"), "It waits here. Nothing of it has been sent."),
        (BusyError("busy"), "The report waits until you send it."),
    ],
)
def test_the_list_says_of_a_report_that_waits_what_was_really_sent(
    person: Person, app: FakeApp, error: IntakeError, said: str
) -> None:
    app.intake.fails = error
    page = person.send([GOOD])
    person.qtbot.waitUntil(page.waits.isVisible)
    person.window.wizard.setCurrentId(SidePage.SAVED)
    person.qtbot.waitUntil(lambda: [one.state.text() for one in rows(person)] == [said])


def test_a_kept_report_can_be_carried_away_as_a_file(
    person: Person, row: OutboxRow, tmp_path: Path
) -> None:
    person.click(row.copy)
    person.fill_dialog(tmp_path / "COPY.tid")
    person.qtbot.waitUntil((tmp_path / "COPY.tid").exists)
    assert read_sealed(tmp_path / "COPY.tid").header.practice is False


def test_deleting_a_kept_report_asks_once_more(person: Person, row: OutboxRow, app: FakeApp) -> None:
    person.click(row.delete)
    person.click(row.confirm.no)
    assert len(app.outbox().entries()) == 1
    person.click(row.delete)
    person.click(row.confirm.yes)
    person.qtbot.waitUntil(lambda: rows(person) == [])
    assert app.outbox().entries() == []


def test_everything_that_is_kept_can_be_deleted_in_the_settings(
    person: Person, row: OutboxRow, app: FakeApp
) -> None:
    person.window.wizard.setCurrentId(SidePage.SETTINGS)
    page = person.page(SettingsPage)
    person.click(page.erase)
    assert len(app.outbox().entries()) == 1
    person.click(page.confirm.yes)
    person.qtbot.waitUntil(page.erased.isVisible)
    assert app.outbox().entries() == []


def test_sending_tries_again_by_itself_and_can_be_stopped(person: Person, app: FakeApp) -> None:
    app.retry_policy = A_FEW_TIMES
    app.intake.fails = UnreachableError("down")
    page = person.send([GOOD])
    person.qtbot.waitUntil(page.pause.isVisible)
    assert "Next try" in page.pause.text()
    assert person.window.status.text() == "Offline. Nothing has been sent."
    person.click(page.leave)
    assert page.pause.isHidden()
    person.qtbot.waitUntil(page.waits.isVisible)
    person.next()
    person.wait_for_card()
    assert len(app.intake.opened) == 1
