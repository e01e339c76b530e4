"""Somebody to talk to: the right lines for the right people, in the right country, and addresses that can be used."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QImage

from takeitdown_desktop.gui.pages.endings import OtherDevicePage
from takeitdown_desktop.gui.pages.help import HelpPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
from takeitdown_desktop.gui.widgets.qr_code import QrCode
from takeitdown_wire import Who
from tests.gui.person import Person


@pytest.fixture
def page(person: Person) -> HelpPage:
    person.click(person.page(WelcomePage).help)
    return person.page(HelpPage)


def test_the_country_of_the_system_is_there_at_once_and_another_is_chosen_for_this_run(
    person: Person, page: HelpPage
) -> None:
    here = QLocale.territoryToCode(QLocale.system().territory())
    assert (person.window.models.help.country is None) is (here not in page.countries)
    person.click(page.countries["DE"])
    person.qtbot.waitUntil(lambda: "116 111" in person.reads())
    assert "Monday to Saturday, 14:00 to 20:00." in person.reads()
    assert "Also as a chat" in person.reads()
    assert "Childline" not in person.reads()
    person.back()
    person.click(person.page(WelcomePage).help)
    person.qtbot.waitUntil(lambda: "116 111" in person.reads())


def test_nobody_is_sent_to_another_country_when_their_own_is_not_known(
    person: Person, page: HelpPage
) -> None:
    person.window.models.help.choose("ZZ")
    assert "In which country are you?" in person.reads()
    assert "Rat auf Draht" not in person.reads()


def test_a_parent_reads_the_lines_for_adults_first(person: Person, page: HelpPage) -> None:
    person.click(page.countries["DE"])
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
    help_.choose("CA")
    assert [help_.when(line) for line in help_.lines(adults=False)] == [""]
    help_.choose("CH")
    assert [help_.when(line) for line in help_.lines(adults=False)] == ["Day and night."]


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
