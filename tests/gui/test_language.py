"""The window in another language: whole, in step with the code, and chosen by the system or the person."""

import os
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from takeitdown_desktop import paths
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import language
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.appearance.language import LANGUAGES
from takeitdown_desktop.gui.pages.base import PAGES, Page, page_id
from takeitdown_desktop.gui.pages.languages import LanguagesPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.window import MIN_SIZE
from tests.gui.person import Person
from tests.gui.whole import assert_every_page_is_whole
from tests.support.gui.pseudo import Pseudo

_ROOT = Path(__file__).parents[2]
_FILES = sorted((paths.resources() / "i18n").glob("*.ts"))
_ONE_WEIGHT = ("NotoSansJP", "NotoSansKR", "NotoSansSC", "NotoSansTC")  # Qt makes them bold itself
_PLACE = re.compile(r"\{[a-z]+\}")


@cache
def pairs(file: Path) -> list[tuple[str, str]]:
    found = []
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, ET.tostring(message)
        found.append((message.findtext("source", ""), translation.text or ""))
    return found


def test_every_language_that_is_offered_has_its_texts() -> None:
    assert {f"takeitdown_{code}" for code in LANGUAGES if code != "en"} == {file.stem for file in _FILES}


@cache
def letters(file: Path) -> frozenset[int]:
    with TTFont(file) as font:
        return frozenset(font.getBestCmap())


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_letter_of_a_language_is_in_the_fonts_that_come_with_the_program(code: str) -> None:
    fonts, offered = paths.resources() / "fonts", LANGUAGES[code]
    texts = offered.name + "".join(
        text for file in _FILES if file.stem == f"takeitdown_{code}" for _, text in pairs(file)
    )
    for weight in ("Regular", "SemiBold"):
        there = set(letters(fonts / f"AtkinsonHyperlegibleNext-{weight}.ttf"))
        for file in language.font_files(offered.font):
            if offered.font in _ONE_WEIGHT or (weight == "SemiBold") is ("Bold" in file.name):
                there |= letters(file)
        assert {sign for sign in texts if ord(sign) not in there and not _is_unseen(sign)} == set()


def _is_unseen(sign: str) -> bool:
    """A joiner or a mark of direction, which is not drawn."""
    return unicodedata.category(sign) in ("Cf", "Zs", "Cc")


@pytest.mark.skipif(os.name == "nt", reason="a script of a POSIX shell")
def test_the_translations_are_whole_and_in_step_with_the_code() -> None:
    done = subprocess.run([_ROOT / "tools" / "i18n", "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_what_is_filled_in(file: Path) -> None:
    for source, translation in pairs(file):
        assert sorted(_PLACE.findall(source)) == sorted(_PLACE.findall(translation)), source
        assert "!" not in translation


def test_a_person_chooses_a_language_and_everything_is_in_it(person: Person) -> None:
    person.click(person.page(WelcomePage).language)
    person.click(person.page(LanguagesPage).languages["de"])
    person.qtbot.waitUntil(lambda: person.page(Page).heading.text().startswith("Verhindere"))
    assert person.window.status.text() == "Offline. Es wurde nichts gesendet."
    person.click(person.page(WelcomePage).settings)
    assert person.page(SettingsPage).heading.text() == "Einstellungen"
    assert person.window.next.text() == "Fertig"
    person.click(person.page(SettingsPage).language)
    person.click(person.page(LanguagesPage).languages["en"])
    person.qtbot.waitUntil(lambda: person.page(Page).heading.text().startswith("Stop"))


def test_answers_stay_when_the_language_changes(person: Person, appearance: Appearance) -> None:
    person.window.models.report.answer(under_18=True)
    appearance.set_language("de")
    person.qtbot.waitUntil(lambda: person.page(Page).heading.text().startswith("Verhindere"))
    assert person.window.models.report.draft.under_18 is True


@pytest.mark.parametrize(
    ("tags", "fits"),
    [
        (["gsw-CH", "de-CH", "en-US"], "de"),
        (["zh-Hant-HK", "zh-HK"], "zh_TW"),
        (["zh-Hans-CN"], "zh_CN"),
        (["pt-PT"], "pt_BR"),
        (["tl-PH"], "fil"),
        (["iw-IL"], "he"),
        (["ckb-IQ"], "ckb"),
        (["eo"], "en"),
    ],
)
def test_the_window_starts_in_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, tags: list[str], fits: str
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return tags

    monkeypatch.setattr("takeitdown_desktop.gui.appearance.language.QLocale.system", System)
    assert language.of_system() == fits


def test_texts_in_english_are_said_to_be_english_on_a_basque_computer(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, basque = QLocale(), QLocale("eu_ES")
    monkeypatch.setattr("takeitdown_desktop.gui.appearance.language.QLocale.system", lambda: basque)
    try:
        language.Language(qapp).activate(language.of_system())
        assert QLabel().locale().language() == QLocale.Language.English
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("code", ["ar", "de", "zh_TW"])
def test_no_page_has_an_english_heading_left(person: Person, appearance: Appearance, code: str) -> None:
    english = dict(pairs(paths.resources() / "i18n" / f"takeitdown_{code}.ts"))
    before = person.page(Page)
    appearance.set_language(code)
    person.qtbot.waitUntil(lambda: person.window.wizard.here() is not before)
    for number in PAGES:
        if number == page_id(Step.CARD):
            continue
        person.window.wizard.setCurrentId(number)
        for text in person.page(Page).findChildren(QLabel):
            said = text.text()
            assert said not in english or english[said] == said, (number, said)


def test_longer_words_are_not_cut_off_in_the_smallest_window(
    person: Person, qapp: QApplication, appearance: Appearance
) -> None:
    pseudo = Pseudo()
    qapp.installTranslator(pseudo)
    try:
        before = person.page(Page)
        appearance.language_changed.emit()
        person.qtbot.waitUntil(lambda: person.window.wizard.here() is not before)
        person.window.resize(*MIN_SIZE)
        assert_every_page_is_whole(person, MIN_SIZE)
    finally:
        qapp.removeTranslator(pseudo)
