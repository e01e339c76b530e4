"""What is shown is what is sealed; sending and saving, and what happens when they fail."""

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter

from takeitdown_desktop.core.errors import BusyError, RefusedError, UnreachableError
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.known_services import Standing
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.system import printing
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.widgets.controls import Button
from takeitdown_wire import Receipt, SealedReport, open_sealed
from tests.gui.person import Person
from tests.gui.stories import DARK, GOOD, OTHER
from tests.support.gui.fakes import FakeApp
from tests.support.privacy import is_private


def test_the_text_shown_is_byte_for_byte_what_the_saved_file_holds(
    person: Person, app: FakeApp, tmp_path: Path
) -> None:
    check = person.go_to_check([GOOD, OTHER, DARK])
    assert check.bytes.isHidden()
    person.click(check.show_bytes)
    shown, said = check.bytes.toPlainText(), check.what.text()
    check.bytes.selectAll()
    check.bytes.copy()
    copied = QGuiApplication.clipboard().text()
    person.click(check.consent)
    person.click(check.later)
    person.window.models.report.save(tmp_path / "REPORT.tid")
    person.wait_for_card()

    data = (tmp_path / "REPORT.tid").read_bytes()
    bundle = open_sealed(SealedReport.from_bytes(data), app.private_key)
    assert shown.encode() == bundle.to_bytes()
    assert copied == shown
    assert json.loads(shown)["answers"]["who"] == "self"
    assert check.locale().formattedDataSize(len(data), 0) in said


def test_the_check_page_says_to_whom_and_what_nobody_covers(person: Person) -> None:
    check = person.go_to_check([GOOD])
    assert "Practice, at 127.0.0.1." in check.whom.text()
    assert "encrypted" in check.uncovered.text()
    assert "not joined" in check.uncovered.text()


@pytest.mark.parametrize(
    ("was", "said"),
    [
        ({"url": "https://earlier.example.org"}, "earlier.example.org"),
        ({"public_key": X25519PrivateKey.generate().public_key().public_bytes_raw()}, "key"),
    ],
    ids=["another host", "another key"],
)
def test_a_service_that_changed_since_the_last_time_is_told_before_consent(
    person: Person, app: FakeApp, was: dict[str, Any], said: str
) -> None:
    now = replace(app.descriptor(), practice=False)
    app.use(replace(now, **was))
    app.remember_service()
    app.use(now)
    check = person.go_to_check([GOOD])
    assert check.unexpected.isVisible()
    assert said in check.unexpected.text()
    person.click(check.consent)
    person.next()
    person.wait_for_card()
    assert app.destination().standing is Standing.KNOWN


def test_a_service_that_is_as_the_last_time_gives_no_warning(person: Person, app: FakeApp) -> None:
    app.use(replace(app.descriptor(), practice=False))
    app.remember_service()
    check = person.go_to_check([GOOD])
    assert check.unexpected.isHidden()


def test_nothing_goes_on_without_consent_and_a_changed_answer_asks_again(person: Person) -> None:
    check = person.go_to_check([GOOD])
    assert not person.window.next.isEnabled()
    person.click(check.consent)
    assert person.window.next.isEnabled()
    person.back()
    person.next()
    assert check.consent.isChecked()
    person.back()
    person.window.models.report.answer(contact="someone@example.org")
    person.next()
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None)
    assert not check.consent.isChecked()
    assert not person.window.next.isEnabled()
    assert "someone@example.org" in check.contact.text()


def test_a_second_look_keeps_the_report_and_a_change_keeps_the_case(person: Person) -> None:
    person.go_to_check([GOOD])
    report = person.window.models.report
    first = report.prepared
    person.back()
    person.next()
    assert report.prepared is first
    person.back()
    report.answer(contact="someone@example.org")
    person.next()
    person.qtbot.waitUntil(lambda: report.prepared is not None)
    assert first is not None
    assert report.prepared is not None
    assert report.prepared.bundle.case == first.bundle.case
    assert report.prepared.bundle.pin == first.bundle.pin
    assert report.prepared.sealed.header.idempotency_key != first.sealed.header.idempotency_key


def test_a_failed_send_is_explained_and_trying_again_sends_the_same_report(
    person: Person, app: FakeApp
) -> None:
    person.click(person.go_to_check([GOOD]).consent)
    key = _key(person)
    app.intake.fails = UnreachableError("down")
    person.next()
    deliver = person.page(DeliverPage)
    person.qtbot.waitUntil(deliver.waits.isVisible)
    assert "No connection" in deliver.problem.text()
    assert "report is safe" in deliver.waits.text()
    assert person.window.status.text() == "Offline. Nothing has been sent."
    (entry,) = app.outbox().entries()
    assert entry.state is State.QUEUED
    person.press(Qt.Key.Key_Return)
    person.wait_for_card()
    assert list(app.intake.opened) == [key]
    person.qtbot.waitUntil(lambda: app.outbox().entries() == [])


@pytest.mark.parametrize("error", [BusyError("later"), RefusedError("no")])
def test_the_steady_line_does_not_hide_that_a_report_went_out(
    person: Person, app: FakeApp, error: BusyError | RefusedError
) -> None:
    app.intake.fails = error
    deliver = person.send([GOOD])
    person.qtbot.waitUntil(deliver.problem.isVisible)
    assert person.window.status.text() == "Sending was tried. It is not confirmed yet."


def test_waiting_for_a_slow_service_can_be_left_and_tried_again(
    person: Person, app: FakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = threading.Event()
    send = app.intake.send

    def slow(report: SealedReport, _cancel: object = None) -> Receipt:
        answer.wait()
        return send(report)

    monkeypatch.setattr(app.intake, "send", slow)
    deliver = person.send([GOOD])
    key = _key(person)
    assert not person.window.back.isEnabled()
    person.qtbot.waitUntil(lambda: person.window.status.text() == "Connected to the service just now.")
    person.click(deliver.leave)
    person.qtbot.waitUntil(deliver.waits.isVisible)
    assert person.window.status.text() == "Connected to the service just now."
    assert person.window.back.isEnabled()
    (entry,) = app.outbox().entries()
    assert entry.state is State.SENDING
    answer.set()
    person.wait_for_card()
    assert list(app.intake.opened) == [key]
    assert person.window.status.text() == "A locked report was sent. The files stayed here."
    assert app.outbox().entries() == []


def test_saving_never_replaces_a_file(person: Person, tmp_path: Path) -> None:
    deliver = person.go_to_later([GOOD])
    taken = tmp_path / "REPORT.tid"
    taken.write_bytes(b"mine")
    person.click(deliver.save)
    person.fill_dialog(taken)
    person.qtbot.waitUntil(deliver.problem.isVisible)
    assert taken.read_bytes() == b"mine"
    assert "another name" in deliver.problem.text()
    person.click(deliver.save)
    person.fill_dialog(tmp_path / "SECOND")
    person.wait_for_card()
    assert (tmp_path / "SECOND.tid").exists()


def test_the_card_can_be_copied_and_saved(person: Person, tmp_path: Path) -> None:
    card = person.go_to_card([GOOD])
    person.click(card.copy)
    text = f"Case number: {card.number.text()}\nPIN: {card.pin.text()}"
    assert QGuiApplication.clipboard().text() == text
    page, picture = tmp_path / "CARD.pdf", tmp_path / "CARD.png"
    person.click(card.save_pdf)
    person.fill_dialog(page)
    assert page.read_bytes().startswith(b"%PDF-")
    assert is_private(page)
    person.click(card.save_picture)
    person.fill_dialog(picture)
    drawn = QImage(str(picture))
    assert drawn.width() == 1280
    person.click(card.save_picture)
    person.fill_dialog(picture)
    person.qtbot.waitUntil(lambda: "another name" in card.problem.text())
    assert QImage(str(picture)) == drawn
    card.number.clear()
    person.click(card.save_picture)
    person.fill_dialog(tmp_path / "without.png")
    assert QImage(str(tmp_path / "without.png")).size() == drawn.size()
    assert QImage(str(tmp_path / "without.png")) != drawn
    person.window.close()
    assert QGuiApplication.clipboard().text() == ""


def test_the_card_is_printed_without_a_dialog_that_remembers(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "printed.pdf"

    def to_a_file(name: str) -> QPrinter:  # in the place of a printer that this computer may not have
        assert name == "Office"
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(page))
        return printer

    monkeypatch.setattr(printing, "printer_names", lambda: ["Home", "Office"])
    monkeypatch.setattr(printing, "printer_named", to_a_file)
    card = person.go_to_card([GOOD])
    person.click(card.print)
    assert [button.text() for button in card.printers.buttons if isinstance(button, Button)] == [
        "Home",
        "Office",
    ]
    person.click(card.printers.buttons[1])
    assert page.read_bytes().startswith(b"%PDF-")
    assert "given to the printer" in card.told.text()
    assert card.printers.isHidden()
    assert not card.unsaved()


def test_without_a_printer_the_card_can_still_be_saved(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "printer_names", list)
    card = person.go_to_card([GOOD])
    person.click(card.print)
    assert "as PDF instead" in person.reads()


def test_the_clipboard_is_cleared_after_a_while_but_only_of_our_text(person: Person) -> None:
    clipboard = PassingClipboard(clear_after_ms=1)
    clipboard.setParent(person.window)  # else it goes on emptying the clipboard of later tests
    clipboard.copy("case")
    person.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    clipboard.copy("case")
    QGuiApplication.clipboard().setText("somebody's own")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "somebody's own"


def test_a_report_that_waits_says_so_on_its_card(person: Person, tmp_path: Path) -> None:
    deliver = person.go_to_later([GOOD], who="3", shared="2")
    person.click(deliver.save)
    person.fill_dialog(tmp_path / "REPORT.tid")
    card = person.wait_for_card()
    assert "Nothing is sent until you send it" in card.next.text()
    assert "give it to the young person" in card.lead.text()


def _key(person: Person) -> str:
    prepared = person.window.models.report.prepared
    assert prepared is not None
    return prepared.sealed.header.idempotency_key
