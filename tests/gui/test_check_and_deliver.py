"""What is shown is what is sealed; sending and saving, and what happens when they fail."""

import json
import stat
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from takeitdown_desktop.core.errors import BusyError, RefusedError, UnreachableError
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_wire import Receipt, SealedReport, open_sealed
from tests.gui.person import Person
from tests.gui.stories import DARK, GOOD, OTHER
from tests.support.gui.fakes import StageServices


def test_the_text_shown_is_byte_for_byte_what_the_saved_file_holds(
    person: Person, services: StageServices, tmp_path: Path
) -> None:
    check = person.go_to_check([GOOD, OTHER, DARK])
    assert check.bytes.isHidden()
    person.click(check.show_bytes)
    shown = check.bytes.toPlainText()
    check.bytes.selectAll()
    check.bytes.copy()
    copied = QGuiApplication.clipboard().text()
    person.click(check.consent)
    person.next()
    person.window.models.report.save(tmp_path / "REPORT.tid")
    person.qtbot.waitUntil(lambda: person.window.models.report.saved)

    data = (tmp_path / "REPORT.tid").read_bytes()
    bundle = open_sealed(SealedReport.from_bytes(data), services.private_key)
    assert shown.encode() == bundle.to_bytes()
    assert copied == shown
    assert json.loads(shown)["answers"]["who"] == "self"
    assert check.locale().toString(len(data)) in check.amount.text()


def test_the_check_page_says_to_whom_and_what_nobody_covers(person: Person) -> None:
    check = person.go_to_check([GOOD])
    assert "Practice" in check.whom.text()
    assert "encrypted" in check.uncovered.text()
    assert "not joined" in check.uncovered.text()


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
    assert "e-mail" in check.what.text()


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
    person: Person, services: StageServices
) -> None:
    deliver = person.go_to_deliver([GOOD])
    services.intake.fails = UnreachableError("down")
    person.click(deliver.send)
    person.qtbot.waitUntil(deliver.problem.isVisible)
    assert "report is safe" in deliver.problem.text()
    assert person.window.status.text() == "Offline. Nothing has been sent."
    assert not person.window.next.isEnabled()
    person.click(deliver.send)
    person.qtbot.waitUntil(person.window.next.isEnabled)
    assert deliver.problem.isHidden()
    assert list(services.intake.opened) == [_key(person)]


@pytest.mark.parametrize("error", [BusyError("later"), RefusedError("no")])
def test_the_steady_line_does_not_hide_that_a_report_went_out(
    person: Person, services: StageServices, error: BusyError | RefusedError
) -> None:
    deliver = person.go_to_deliver([GOOD])
    services.intake.fails = error
    person.click(deliver.send)
    person.qtbot.waitUntil(deliver.problem.isVisible)
    assert person.window.status.text() == "Sending was tried. It is not confirmed yet."


def test_waiting_for_a_slow_service_can_be_left_and_tried_again(
    person: Person, services: StageServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver = person.go_to_deliver([GOOD])
    answer = threading.Event()
    send = services.intake.send

    def slow(report: SealedReport, _cancel: object = None) -> Receipt:
        answer.wait()
        return send(report)

    monkeypatch.setattr(services.intake, "send", slow)
    person.click(deliver.send)
    assert not person.window.back.isEnabled()
    person.click(deliver.leave)
    assert person.window.status.text() == "Sending was tried. It is not confirmed yet."
    assert person.window.back.isEnabled()
    assert not person.window.next.isEnabled()
    answer.set()
    person.click(deliver.send)
    person.qtbot.waitUntil(person.window.next.isEnabled)
    assert list(services.intake.opened) == [_key(person)]


def test_saving_never_replaces_a_file(person: Person, tmp_path: Path) -> None:
    deliver = person.go_to_deliver([GOOD])
    taken = tmp_path / "REPORT.tid"
    taken.write_bytes(b"mine")
    person.click(deliver.save)
    person.fill_dialog(taken)
    person.qtbot.waitUntil(deliver.problem.isVisible)
    assert taken.read_bytes() == b"mine"
    assert "another name" in deliver.problem.text()
    assert not person.window.next.isEnabled()
    person.click(deliver.save)
    person.fill_dialog(tmp_path / "SECOND")
    person.qtbot.waitUntil(person.window.next.isEnabled)
    assert (tmp_path / "SECOND.tid").exists()


def test_the_card_can_be_copied_and_saved(person: Person, tmp_path: Path) -> None:
    deliver = person.go_to_deliver([GOOD])
    person.click(deliver.send)
    person.qtbot.waitUntil(person.window.next.isEnabled)
    person.next()
    card = person.page(CardPage)
    person.click(card.copy)
    text = f"Case number: {card.number.text()}\nPIN: {card.pin.text()}"
    assert QGuiApplication.clipboard().text() == text
    page, picture = tmp_path / "CARD.pdf", tmp_path / "CARD.png"
    person.click(card.save_pdf)
    person.fill_dialog(page)
    assert page.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
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


def test_the_card_can_be_printed(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deliver = person.go_to_deliver([GOOD])
    person.click(deliver.send)
    person.qtbot.waitUntil(person.window.next.isEnabled)
    person.next()
    card = person.page(CardPage)
    person.click(card.print)
    (dialog,) = person.window.findChildren(QPrintDialog)
    assert dialog.windowTitle() == "TID"
    printer, page = dialog.printer(), tmp_path / "printed.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(page))
    dialog.accepted.emit(printer)
    dialog.reject()
    assert page.read_bytes().startswith(b"%PDF-")
    assert page.stat().st_size > 5_000
    assert "given to the printer" in card.told.text()


def test_the_clipboard_is_cleared_after_a_while_but_only_of_our_text(person: Person) -> None:
    clipboard = PassingClipboard(clear_after_ms=1)
    clipboard.copy("case")
    person.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    clipboard.copy("case")
    QGuiApplication.clipboard().setText("somebody's own")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "somebody's own"


def test_a_report_that_waits_says_so_on_its_card(person: Person, tmp_path: Path) -> None:
    deliver = person.go_to_deliver([GOOD], who="3", shared="2")
    person.click(deliver.save)
    person.fill_dialog(tmp_path / "REPORT.tid")
    person.qtbot.waitUntil(person.window.next.isEnabled)
    person.next()
    assert person.is_at(Step.CARD)
    card = person.page(CardPage)
    assert "Nothing is sent until you send it" in card.next.text()
    assert "give this card to the young person" in card.advice.text()


def _key(person: Person) -> str:
    prepared = person.window.models.report.prepared
    assert prepared is not None
    return prepared.sealed.header.idempotency_key
