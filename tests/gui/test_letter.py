"""A removal request in the window: nothing missing, in the person's hands only, 48 hours, and then the complaint."""

import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from takeitdown_desktop.core.report.draft import Where
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.advice import AdvicePage
from takeitdown_desktop.gui.pages.base import SidePage, page_id
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.endings import NoFilePage, NotExplicitPage
from takeitdown_desktop.gui.pages.kit import KitPage
from takeitdown_desktop.gui.pages.letter import LetterPage
from takeitdown_desktop.gui.viewmodels.kit import now
from takeitdown_desktop.gui.widgets.controls import Choice
from takeitdown_wire import Who
from tests.gui.person import Person
from tests.gui.stories import GOOD
from tests.support.gui.fakes import FakeApp
from tests.support.privacy import is_private

PLACE = "https://video.example/watch/4711"


def choose(choice: Choice, text: str) -> None:
    """Pick an entry as its own list would."""
    at = next(at for at in range(choice.count()) if choice.itemText(at).startswith(text))
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


@pytest.fixture
def page(person: Person) -> KitPage:
    person.window.wizard.setCurrentId(SidePage.KIT)
    return person.page(KitPage)


@pytest.fixture
def letter(person: Person, page: KitPage) -> LetterPage:
    fill(person, page)
    person.next()
    return person.page(LetterPage)


def fill(person: Person, page: KitPage) -> None:
    choose(page.platform, "Instagram")
    choose(page.shown, "A video")
    choose(page.signer, "The person")
    QTest.keyClicks(page.places.fields[0], PLACE)
    QTest.keyClicks(page.name, "Alex Example")
    QTest.keyClicks(page.contact, "alex@mail.example")
    person.click(page.good_faith)


def test_the_letter_is_written_only_when_nothing_is_missing_and_the_page_says_what_is(
    person: Person, page: KitPage
) -> None:
    assert not person.window.next.isEnabled()
    for part in (
        "App or website",
        "What is it",
        "Where is it",
        "Who signs",
        "Name of",
        "E-mail",
        "The tick",
    ):
        assert part in page.missing.text()
    fill(person, page)
    assert page.missing.isHidden()
    for field in (page.name, page.contact, page.places.fields[0]):
        before = field.text()
        field.setText("-")
        assert not person.window.next.isEnabled(), before
        field.setText(before)
    person.click(page.good_faith)
    assert "The tick" in page.missing.text()
    assert not person.window.next.isEnabled()


def test_a_platform_that_is_not_in_the_list_has_its_name_typed(person: Person, page: KitPage) -> None:
    fill(person, page)
    choose(page.platform, "Another one")
    assert "App or website" in page.missing.text()
    QTest.keyClicks(page.other, "Example forum")
    person.next()
    assert "To: Example forum" in person.page(LetterPage).letter.text()


def test_the_letter_has_every_element_of_the_act(letter: LetterPage) -> None:
    text = letter.letter.text()
    for part in (
        "To: Instagram (Meta)",
        "A video, as published",
        PLACE,
        "good-faith belief",
        "I am the person shown in it.",
        "Contact: alex@mail.example",
        "Signature: /s/ Alex Example",
        "48 hours",
    ):
        assert part in text


def test_further_places_get_a_field_of_their_own(person: Person, page: KitPage) -> None:
    fill(person, page)
    QTest.keyClicks(page.places.fields[1], "https://video.example/watch/4712")
    assert len(page.places.fields) == 3
    person.next()
    assert "watch/4712" in person.page(LetterPage).letter.text()


def test_a_file_that_is_dropped_or_named_is_no_place(person: Person, page: KitPage) -> None:
    fill(person, page)
    assert not any(field.acceptDrops() for field in page.places.fields)
    page.places.fields[0].setText("file:///home/somebody/holiday.jpg")
    assert "Where is it" in page.missing.text()


def test_who_makes_the_report_signs_unless_somebody_else_is_chosen(person: Person) -> None:
    person.window.models.report.answer(who=Who.PARENT)
    person.window.wizard.setCurrentId(SidePage.KIT)
    page = person.page(KitPage)
    assert page.signer.currentText() == "A parent or guardian"
    fill(person, page)
    person.next()
    assert "I am the person shown in it." in person.page(LetterPage).letter.text()


def test_enter_saves_the_letter_as_pdf_with_the_words_of_the_text(
    person: Person, letter: LetterPage, tmp_path: Path
) -> None:
    person.press(Qt.Key.Key_Return)
    person.fill_dialog(tmp_path / "L.pdf")
    assert is_private(tmp_path / "L.pdf")
    reader = PdfReader(io.BytesIO((tmp_path / "L.pdf").read_bytes()))
    words = " ".join(" ".join(one.extract_text() for one in reader.pages).split())
    assert "Signature: /s/ Alex Example" in words
    assert PLACE in words
    assert "/Author" not in dict(reader.metadata or {})
    assert person.window.next.text() == "Done"
    assert not person.window.unsaved


def test_the_text_is_saved_too_and_an_older_file_stays_as_it_was(
    person: Person, letter: LetterPage, tmp_path: Path
) -> None:
    (tmp_path / "L.txt").write_text("precious")
    person.click(letter.tools.save_text)
    person.fill_dialog(tmp_path / "L.txt")
    assert "already a file" in letter.tools.problem.text()
    assert (tmp_path / "L.txt").read_text() == "precious"
    person.click(letter.tools.save_text)
    person.fill_dialog(tmp_path / "M.txt")
    assert (tmp_path / "M.txt").read_text() == letter.letter.text()


def test_what_was_copied_is_taken_off_the_clipboard_at_the_end(person: Person, letter: LetterPage) -> None:
    person.click(letter.tools.copy)
    assert "Alex Example" in QGuiApplication.clipboard().text()
    person.window.forget()
    assert QGuiApplication.clipboard().text() == ""


def test_letters_that_no_font_has_are_told_and_the_text_has_them(
    person: Person, page: KitPage, tmp_path: Path
) -> None:
    fill(person, page)
    page.name.setText("Alex \N{EGYPTIAN HIEROGLYPH A001}")
    person.next()
    letter = person.page(LetterPage)
    person.click(letter.tools.save_pdf)
    assert "Save it as text" in letter.tools.problem.text()
    person.click(letter.tools.save_text)
    person.fill_dialog(tmp_path / "L.txt")
    assert "\N{EGYPTIAN HIEROGLYPH A001}" in (tmp_path / "L.txt").read_text(encoding="utf-8")


def test_the_hours_count_from_when_the_person_sent_it(person: Person, letter: LetterPage) -> None:
    assert letter.left.isHidden()
    assert letter.still.isHidden()
    letter.day.setCurrentIndex(1)
    letter.day.activated.emit(1)
    assert letter.hour.count() == 48
    person.click(letter.count)
    sent = person.window.models.kit.request.sent
    assert sent is not None
    assert timedelta() < now() - sent < timedelta(hours=25)
    said = re.search(r"Hours left: (\d+)", letter.left.text())
    assert said is not None
    assert abs(int(said[1]) - (48 - (now() - sent) / timedelta(hours=1))) <= 1
    assert letter.still.isHidden()


def test_no_time_that_is_still_to_come_is_offered(letter: LetterPage) -> None:
    moment = now()
    for at in range(letter.hour.count()):
        assert letter.hour.itemData(at) <= moment.time()


def test_after_48_hours_the_complaint_is_ready_and_not_before(person: Person, letter: LetterPage) -> None:
    kit = person.window.models.kit
    kit.say(sent=now() - timedelta(hours=47))
    assert "Hours left: 1." in letter.left.text()
    assert letter.still.isHidden()
    kit.say(sent=now() - timedelta(hours=48, minutes=1))
    assert "Hours left" not in letter.left.text()
    person.click(letter.still)
    text = letter.complaint.text()
    for part in ("Federal Trade Commission", "Instagram (Meta)", PLACE, "still there", "Alex Example"):
        assert part in text
    assert letter.where.text() == "TakeItDown.ftc.gov"


def test_the_letter_stands_apart_from_the_report(person: Person, app: FakeApp) -> None:
    person.window.wizard.setCurrentId(SidePage.KIT)
    fill(person, person.page(KitPage))
    person.next()
    person.window.wizard.go_home()
    card = person.go_to_card([GOOD], shared="1")
    (bundle,) = app.intake.opened.values()
    sent = bundle.to_bytes().decode()
    assert "Alex" not in sent
    assert "video.example" not in sent
    assert person.page(CardPage) is card
    assert not app.notes().exists()


def test_whoever_closes_the_window_is_asked_and_after_quick_exit_nothing_is_left(
    person: Person, page: KitPage
) -> None:
    fill(person, page)
    person.window.close()
    assert person.window.isVisible()
    assert person.window.question.isVisible()
    person.window.forget()
    assert page.name.text() == ""
    assert page.places.texts() == ()
    assert not person.window.models.kit.unsaved


@pytest.mark.parametrize("way", ["advice", "ending", "card"])
def test_it_is_reached_from_the_next_steps_the_ending_and_the_card(person: Person, way: str) -> None:
    if way == "card":
        person.click(person.go_to_card([GOOD], shared="1").letter)
    elif way == "advice":
        person.window.wizard.setCurrentId(SidePage.ADVICE)
        person.click(person.page(AdvicePage).letter)
    else:
        person.window.models.report.answer(where=Where.GONE)
        person.window.wizard.setCurrentId(page_id(Step.END_NO_FILE))
        person.click(person.page(NoFilePage).letter)
    assert person.page(KitPage).isVisible()


def test_it_is_not_offered_where_the_law_does_not_help(person: Person) -> None:
    person.window.wizard.setCurrentId(page_id(Step.END_NOT_EXPLICIT))
    assert person.page(NotExplicitPage).letter.isHidden()
