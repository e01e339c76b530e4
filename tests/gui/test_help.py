"""Somebody to talk to: the right lines for the right people, in the right country, and addresses that can be used."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.pages.endings import OtherDevicePage
from takeitdown_desktop.gui.pages.help import HelpPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
from takeitdown_desktop.gui.widgets.address import Address
from takeitdown_desktop.gui.widgets.qr_code import QrCode
from takeitdown_wire import Who
from tests.gui.person import Person
from tests.gui.stories import GOOD


@pytest.fixture
def page(person: Person) -> HelpPage:
    person.click(person.page(WelcomePage).help)
    return person.page(HelpPage)


def choose(person: Person, page: HelpPage, letters: str) -> None:
    """As people do with the keyboard alone."""
    page.countries.setFocus()
    QTest.keyClicks(page.countries, letters)


def test_the_country_of_the_system_is_there_at_once_and_another_is_chosen_for_this_run(
    person: Person, page: HelpPage
) -> None:
    here = QLocale.territoryToCode(QLocale.system().territory())
    known = page.countries.findData(here) >= 0
    assert (person.window.models.help.country is None) is not known
    assert page.countries.currentData() == (here if known else None)
    choose(person, page, "Deu")
    person.qtbot.waitUntil(lambda: "116 111" in person.reads())
    assert "Monday to Saturday, 14:00 to 20:00." in person.reads()
    assert "Also as a chat" in person.reads()
    assert "Childline" not in person.reads()
    person.back()
    person.click(person.page(WelcomePage).help)
    person.qtbot.waitUntil(lambda: "116 111" in person.reads())


def test_the_case_card_names_somebody_to_talk_to_where_the_country_is_known(person: Person) -> None:
    person.window.models.help.choose("DE")
    person.go_to_card([GOOD])
    assert "Nummer gegen Kummer" in person.reads()
    assert "116 111" in person.reads()


def test_nobody_is_sent_to_another_country_when_their_own_is_not_known(
    person: Person, page: HelpPage
) -> None:
    person.window.models.help.choose("ZZ")
    assert "In which country are you?" in person.reads()
    assert page.countries.currentIndex() == -1
    assert "Rat auf Draht" not in person.reads()


def test_a_parent_reads_the_lines_for_adults_first(person: Person, page: HelpPage) -> None:
    choose(person, page, "Deu")
    person.qtbot.waitUntil(lambda: "Elterntelefon" in person.reads())
    said = person.reads()
    assert said.index("Nummer gegen Kummer") < said.index("Elterntelefon")
    person.window.models.report.answer(who=Who.PARENT)
    person.back()
    person.click(person.page(WelcomePage).help)
    person.qtbot.waitUntil(lambda: "Elterntelefon" in person.reads())
    said = person.reads()
    assert said.index("Elterntelefon") < said.index("Nummer gegen Kummer")


def test_hours_that_are_not_known_are_not_made_up() -> None:
    help_ = HelpViewModel()
    help_.choose("LT")
    assert [help_.when(line) for line in help_.lines(adults=False)] == [""]
    help_.choose("CH")
    assert [help_.when(line) for line in help_.lines(adults=False)] == ["Day and night."]


def test_each_line_says_where_it_is_from_how_old_that_is_and_which_languages_are_spoken(
    person: Person, page: HelpPage
) -> None:
    choose(person, page, "Schw")
    person.qtbot.waitUntil(lambda: "147.ch" in person.reads())
    assert "Deutsch · français · italiano" in person.reads()
    assert "Source: projuventute.ch. The page has no date." in person.reads()
    person.window.models.help.choose("GR")
    person.qtbot.waitUntil(lambda: "1056" in person.reads())
    assert (
        "Source: globalsustain.org, Friday, March 13, 2020. That is more than a year ago." in person.reads()
    )
    person.window.models.help.choose("NL")
    person.qtbot.waitUntil(
        lambda: "Source: flaironline.nl, 2019-09. That is more than a year ago." in person.reads()
    )


def test_a_line_without_a_website_offers_none(person: Person, page: HelpPage) -> None:
    person.window.models.help.choose("TR")
    person.qtbot.waitUntil(lambda: "ALO 183" in person.reads())
    assert not page.findChildren(Address)


def test_countries_stand_by_their_names_and_the_wheel_changes_none(person: Person, page: HelpPage) -> None:
    names = [page.countries.itemText(index) for index in range(page.countries.count())]
    assert len(names) >= 60
    assert (
        names.index("Deutschland")
        < names.index("España")
        < names.index("Österreich")
        < names.index("Polska")
    )
    choose(person, page, "Deu")
    middle = QPointF(page.countries.rect().center())
    turned = QWheelEvent(
        *(middle, page.countries.mapToGlobal(middle), QPoint(0, -120), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(page.countries, turned)
    assert page.countries.currentData() == "DE"


def _read(code: QrCode) -> str:
    image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return str(cv2.QRCodeDetector().detectAndDecode(pixels[:, : image.width()].copy())[0])


def test_an_address_is_copied_by_enter_and_read_by_a_telephones_camera(person: Person) -> None:
    person.next()
    person.answer("2")
    page = person.page(OtherDevicePage)
    person.next()
    assert QGuiApplication.clipboard().text() == "https://takeitdown.ncmec.org"
    assert "Copied" in person.reads()
    person.click(page.place.phone)
    person.qtbot.waitUntil(lambda: _read(page.place.code) == "https://takeitdown.ncmec.org")
    person.click(page.place.phone)
    assert not page.place.code.isVisible()
