"""The window in another language: whole, in step with the code, and chosen by the system or the person."""

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from takeitdown_desktop import paths
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import language
from takeitdown_desktop.gui.appearance.appearance import Looks
from takeitdown_desktop.gui.appearance.language import LANGUAGES
from takeitdown_desktop.gui.pages.base import PAGES, Page, page_id
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.window import LEAST
from tests.gui.person import Person
from tests.gui.whole import assert_every_page_is_whole
from tests.support.gui.pseudo import Pseudo

_ROOT = Path(__file__).parents[2]
_FILES = sorted((paths.resources() / "i18n").glob("*.ts"))
_PLACE = re.compile(r"\{[a-z]+\}")


def pairs(file: Path) -> Iterator[tuple[str, str]]:
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, ET.tostring(message)
        yield message.findtext("source", ""), translation.text or ""


def test_every_language_that_is_offered_has_its_texts() -> None:
    assert {f"takeitdown_{code}" for code in LANGUAGES if code != "en"} == {file.stem for file in _FILES}


def test_the_translations_are_whole_and_in_step_with_the_code() -> None:
    done = subprocess.run([_ROOT / "tools" / "i18n", "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_what_is_filled_in(file: Path) -> None:
    for source, translation in pairs(file):
        assert sorted(_PLACE.findall(source)) == sorted(_PLACE.findall(translation)), source
        assert "!" not in translation


def test_a_person_chooses_a_language_and_everything_is_in_it(person: Person) -> None:
    person.click(person.page(WelcomePage).settings)
    person.click(person.page(SettingsPage).languages["de"])
    person.qtbot.waitUntil(lambda: person.window.next.text() == "Fertig")
    assert person.page(SettingsPage).heading.text() == "Einstellungen"
    assert person.window.status.text() == "Offline. Es wurde nichts gesendet."
    person.next()
    assert person.page(WelcomePage).heading.text().startswith("Verhindere")
    person.click(person.page(WelcomePage).settings)
    person.click(person.page(SettingsPage).languages["en"])
    person.qtbot.waitUntil(lambda: person.window.next.text() == "Done")


def test_answers_stay_when_the_language_changes(person: Person, looks: Looks) -> None:
    person.window.models.report.answer(under_18=True)
    looks.set_language("de")
    person.qtbot.waitUntil(lambda: person.page(Page).heading.text().startswith("Verhindere"))
    assert person.window.models.report.draft.under_18 is True


def test_the_window_starts_in_the_language_of_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class German:
        def uiLanguages(self) -> list[str]:
            return ["gsw-CH", "de-CH", "en-US"]

    monkeypatch.setattr("takeitdown_desktop.gui.appearance.language.QLocale.system", German)
    assert language.of_system() == "de"


def test_texts_in_english_are_said_to_be_english_on_a_french_computer(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, french = QLocale(), QLocale("fr_FR")
    monkeypatch.setattr("takeitdown_desktop.gui.appearance.language.QLocale.system", lambda: french)
    try:
        language.Language(qapp).put_on(language.of_system())
        assert QLabel().locale().language() == QLocale.Language.English
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_no_page_has_an_english_heading_left(person: Person, looks: Looks, code: str) -> None:
    english = dict(pairs(_FILES[0]))
    before = person.page(Page)
    looks.set_language(code)
    person.qtbot.waitUntil(lambda: person.window.wizard.here() is not before)
    for number in PAGES:
        if number == page_id(Step.CARD):
            continue
        person.window.wizard.setCurrentId(number)
        for text in person.page(Page).findChildren(QLabel):
            said = text.text()
            assert said not in english or english[said] == said, (number, said)


def test_longer_words_are_not_cut_off_in_the_smallest_window(
    person: Person, qapp: QApplication, looks: Looks
) -> None:
    pseudo = Pseudo()
    qapp.installTranslator(pseudo)
    try:
        before = person.page(Page)
        looks.language_changed.emit()
        person.qtbot.waitUntil(lambda: person.window.wizard.here() is not before)
        person.window.resize(*LEAST)
        assert_every_page_is_whole(person, LEAST)
    finally:
        qapp.removeTranslator(pseudo)
