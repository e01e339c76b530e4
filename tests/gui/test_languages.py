"""Every language, in its own letters: nothing cut off, easy to read, mirrored where it is read from the right.

TAKEITDOWN_LANGUAGES=all shows every page in each of them; else in those with the widest and the highest letters.
"""

import io
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import textstat
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel

from takeitdown_desktop import paths
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.appearance.language import LANGUAGES, load_font
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.pages.languages import LanguagesPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.system.card_sheet import CardSheet
from tests.gui.person import Person
from tests.gui.test_words import YOUNG
from tests.gui.whole import cut_off
from tests.support.gui.gallery import Look, shown

_ROOT = Path(__file__).parents[2]
_WIDEST = ["fr", "km", "ml", "ta", "ur"]
_SHOWN = [code for code in LANGUAGES if code != "en"] if "TAKEITDOWN_LANGUAGES" in os.environ else _WIDEST
_EASY = 70.0  # Flesch's reading ease, in each language's own form: read by 12-year-olds
_MEASURED = ["de", "es", "fr", "hu", "it", "nl", "ru"]
_PLACE = re.compile(r"\{[a-z]+\}")


def young_texts(code: str) -> list[str]:
    file = paths.resources() / "i18n" / f"takeitdown_{code}.ts"
    return [
        message.findtext("translation", "")
        for context in ET.parse(file).iter("context")
        if context.findtext("name") in YOUNG
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("code", _SHOWN)
def test_nothing_is_cut_off_on_any_page_in_any_state(qapp: QApplication, code: str) -> None:
    for scene, window in shown(Look(language=code, direction=QLocale(code).textDirection())):
        page = window.wizard.here()
        assert page is not None
        assert cut_off(window, page) == [], scene


@pytest.mark.parametrize("code", _MEASURED)
def test_the_young_persons_way_is_easy_where_that_can_be_measured(code: str) -> None:
    way = " ".join(
        _PLACE.sub("ten", text).rstrip(".:") + "." for text in young_texts(code) if len(text.split()) > 5
    )
    textstat.set_lang(code)
    try:
        assert textstat.flesch_reading_ease(way) >= _EASY
    finally:
        textstat.set_lang("en")


@pytest.mark.parametrize("code", ["ar", "ckb", "fa", "he", "ur"])
def test_the_window_is_mirrored_where_people_read_from_the_right(
    person: Person, appearance: Appearance, code: str
) -> None:
    before = person.page(Page)
    appearance.set_language(code)
    person.qtbot.waitUntil(lambda: person.window.wizard.here() is not before)
    assert person.page(WelcomePage).layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert person.window.leave.x() < person.window.width() / 2


def test_each_language_is_called_as_its_speakers_call_it_and_says_what_nobody_has_checked(
    person: Person, appearance: Appearance
) -> None:
    person.click(person.page(WelcomePage).language)
    page = person.page(LanguagesPage)
    assert page.languages["uk"].text() == "Українська"
    notes = [text.text() for text in page.findChildren(QLabel)]
    assert not any("checked these texts" in note for note in notes)
    appearance.set_language("uk")
    person.qtbot.waitUntil(lambda: person.window.wizard.here() is not page)
    person.click(person.page(WelcomePage).language)
    assert len(person.page(LanguagesPage).findChildren(QLabel)) == len(notes) + 1


@pytest.mark.parametrize("code", [code for code, one in LANGUAGES.items() if one.font])
def test_the_cards_pdf_has_the_numbers_exactly_and_its_own_letters(qapp: QApplication, code: str) -> None:
    font = LANGUAGES[code].font
    load_font(font)
    rows = (("Case number", "7K2M-9QX4-GHJN-PRST"), ("PIN", "098711"))
    name = LANGUAGES[code].name
    card = CardSheet(name, "", rows, name, (name,), name, QLocale(code).textDirection(), font)
    page = PdfReader(io.BytesIO(card.pdf())).pages[0]
    text = page.extract_text()
    assert "7K2M-9QX4-GHJN-PRST" in text
    assert "098711" in text
    assert "\N{REPLACEMENT CHARACTER}" not in text
    letters = {sign for sign in name if sign.isalpha()}
    assert len(letters & set(text)) >= len(letters) / 2  # joined forms are read as what they are joined of


def test_the_table_of_languages_is_the_one_that_is_offered() -> None:
    table = (_ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    for code, offered in LANGUAGES.items():
        state = "yes" if offered.reviewed else "needed"
        assert f"| `{code}` | {offered.name} | {state} |" in table
