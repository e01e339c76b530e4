"""A saved report, however it comes to the window, is shown first and sent on a click."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from takeitdown_desktop.core.errors import UnreachableError
from takeitdown_desktop.core.outbox.store import save_sealed
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_wire import CaseNumber, IntakeDescriptor, Pin
from tests.gui.person import Person
from tests.support.answers import ANSWERED
from tests.support.gui.fakes import FakeApp, picture


@pytest.fixture
def saved_report(app: FakeApp, tmp_path: Path) -> Path:
    return _saved(app.descriptor(), tmp_path)


def _saved(intake: IntakeDescriptor, folder: Path) -> Path:
    bundle = assemble(ANSWERED, [picture("one")], intake, CaseNumber.draw(), Pin.draw())
    path = folder / "REPORT.tid"
    save_sealed(PreparedReport.make(bundle, intake).sealed, path)
    return path


@pytest.fixture
def saved_page(person: Person) -> SavedPage:
    person.click(person.page(WelcomePage).saved)
    return person.page(SavedPage)


def test_a_saved_report_is_shown_first_and_sent_on_a_click(
    person: Person, saved_page: SavedPage, saved_report: Path, app: FakeApp
) -> None:
    assert person.window.next.text() == "Choose the file"
    person.next()
    person.fill_dialog(saved_report)
    person.qtbot.waitUntil(lambda: person.window.next.text() == "Send now")
    assert "whole" in saved_page.found.text()
    assert "It goes to 127.0.0.1." in saved_page.found.text()
    assert app.asked_for_client == 0
    app.intake.fails = UnreachableError("down")
    person.next()
    person.qtbot.waitUntil(saved_page.problem.isVisible)
    assert "Your report is safe here." in saved_page.problem.text()
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(saved_page.outcome.isVisible)
    assert len(app.intake.opened) == 1
    assert saved_report.exists()
    person.press(Qt.Key.Key_Return)
    assert person.window.isVisible()
    assert person.is_at(Step.WELCOME)


def test_a_report_that_a_file_manager_hands_over_is_there_at_once_and_sent_on_a_click(
    person: Person, saved_report: Path, app: FakeApp
) -> None:
    person.window.open_report(saved_report)
    page = person.page(SavedPage)
    person.qtbot.waitUntil(lambda: person.window.next.text() == "Send now")
    assert "whole" in page.found.text()
    assert app.asked_for_client == 0
    person.next()
    person.qtbot.waitUntil(page.outcome.isVisible)
    assert len(app.intake.opened) == 1


def test_what_a_file_manager_hands_over_and_is_no_report_is_refused_in_words(
    person: Person, tmp_path: Path
) -> None:
    (tmp_path / "letter.tid").write_bytes(b"Dear Sir")
    person.window.open_report(tmp_path / "letter.tid")
    page = person.page(SavedPage)
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "not a saved report" in page.problem.text()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"TIDREPORT\n and then something else", "damaged"),
        (b"\x89PNG\r\n\x1a\n", "not a saved report"),
        (b"", "not a saved report"),
    ],
)
def test_a_damaged_or_foreign_file_is_refused_in_words(
    person: Person, saved_page: SavedPage, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "REPORT.tid").write_bytes(content)
    person.next()
    person.fill_dialog(tmp_path / "REPORT.tid")
    person.qtbot.waitUntil(saved_page.problem.isVisible)
    assert said in saved_page.problem.text()
    assert person.window.next.text() == "Choose the file"


@pytest.mark.parametrize("what", [{"url": "https://other.example"}, {"practice": True}])
def test_what_this_window_can_not_send_is_not_offered_to_be_sent(
    person: Person, tmp_path: Path, app: FakeApp, what: dict[str, Any]
) -> None:
    person.window.open_report(_saved(replace(app.descriptor(), **what), tmp_path))
    page = person.page(SavedPage)
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "another service" in page.problem.text()
    assert person.window.next.text() == "Choose the file"
    assert app.asked_for_client == 0


def test_a_report_for_another_service_is_not_sent(
    person: Person, saved_page: SavedPage, saved_report: Path, app: FakeApp
) -> None:
    app.intake.base_url = "https://intake.example.org"
    person.window.models.sealed_file.read(saved_report)
    person.qtbot.waitUntil(lambda: person.window.next.text() == "Send now")
    person.next()
    person.qtbot.waitUntil(saved_page.problem.isVisible)
    assert "another service" in saved_page.problem.text()
    assert person.window.status.text() == "Offline. Nothing has been sent."


def test_the_way_back_from_a_side_page_leads_to_the_start(person: Person, saved_page: SavedPage) -> None:
    person.back()
    assert person.is_at(Step.WELCOME)
