"""Counts and numbers in texts have the digits that readers of a language have."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QLocale

from takeitdown_desktop import paths
from takeitdown_desktop.gui.appearance import language
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.appearance.language import LANGUAGES
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from tests.gui.person import Person
from tests.gui.test_language import letters


@pytest.mark.parametrize("code", LANGUAGES)
def test_counts_have_the_digits_that_readers_of_a_language_have(
    person: Person, appearance: Appearance, code: str
) -> None:
    """Those of CLDR, in the window from Qt and on the command line from the list of languages."""
    zero = QLocale(code).zeroDigit()
    assert LANGUAGES[code].zero == zero
    page = person.page(Page)
    appearance.set_language(code)
    if code != "en":
        person.qtbot.waitUntil(lambda: person.window.wizard.here() is not page)
    person.click(person.page(WelcomePage).settings)
    shown = {sign for sign in person.page(SettingsPage).text_size.text() if sign.isdecimal()}
    assert shown == {zero, chr(ord(zero) + 1)}
    for file in language.font_files(LANGUAGES[code].font):
        assert {ord(zero) + digit for digit in range(10)} <= letters(file)


@pytest.mark.parametrize("code", ["ar", "bn", "ckb", "fa", "mr"])
def test_numbers_in_translated_texts_have_the_digits_of_the_language(code: str) -> None:
    file = paths.resources() / "i18n" / f"takeitdown_{code}.ts"
    for message in ET.parse(file).iter("message"):
        text = message.findtext("translation", "")
        words = [word for word in re.split(r"\s+", text) if not re.search(r"://|[A-Z]{3}|\{|%", word)]
        assert not any(sign in "0123456789" for word in words for sign in word), text
