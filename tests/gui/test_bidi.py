"""Latin words and numbers in texts that are read from the right, as they stand on the screen."""

from collections.abc import Callable, Iterator

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.widgets.controls import Choice, button
from takeitdown_desktop.gui.widgets.text import Paragraph
from tests.gui.person import Person

_FINE = 4
"""Pixels drawn in place of one, so that it does not matter where between two pixels a letter begins."""

_SAME = 0.92
"""Likeness from which a place shows a text; 1.0 is each pixel. Spaces differ a little from font to font."""


def _pixels(shown: QWidget) -> NDArray[np.uint8]:
    picture = QPixmap(shown.size() * _FINE)
    picture.setDevicePixelRatio(_FINE)
    shown.render(picture)
    grey = picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return np.pad(rows[:, : grey.width()], _FINE, mode="edge")


def _by_itself(text: str, like: QWidget) -> NDArray[np.uint8]:
    """A text as it stands alone, read from the left, without what is empty around it."""
    alone = Paragraph(text, str(like.property("kind")), like.parentWidget())
    alone.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    alone.resize(like.width(), like.height())
    alone.show()
    pixels = _pixels(alone)
    alone.hide()
    down, across = np.nonzero(pixels != pixels[0, 0])
    return pixels[down.min() : down.max() + 1, across.min() : across.max() + 1]


def likeness(shown: QWidget, text: str) -> float:
    """How much the place in ``shown`` that is most like this text is like it; 1.0 is the same."""
    return float(cv2.matchTemplate(_pixels(shown), _by_itself(text, shown), cv2.TM_CCOEFF_NORMED).max())


_TOKENS = (".tid", "--out", "+49 30", "116 111", "https://host.org/", "18+", "me_7@host.org")


def _choice(text: str) -> Choice:
    made = Choice("", "")
    made.addItem(text)
    return made


@pytest.fixture
def mirrored(qapp: QApplication, person: Person) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("make", [Paragraph, lambda text: button(text, ""), _choice])
@pytest.mark.parametrize("words", ["לפי {}.", "{} לפי", "حسب {} هنا"])
def test_what_is_read_from_the_left_stays_whole(
    person: Person, words: str, make: Callable[[str], QWidget]
) -> None:
    for token in _TOKENS:
        shown = make(words.format(token))
        shown.setParent(person.page(Page))
        shown.resize(600, 40)
        shown.show()
        assert likeness(shown, token) > _SAME, token
        text = shown.currentText() if isinstance(shown, Choice) else shown.property("text")
        assert text == words.format(token)  # as it is copied and spoken
        shown.hide()


@pytest.mark.usefixtures("mirrored")
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_number_in_the_list_of_a_combo_box_stays_whole(person: Person) -> None:
    choice = _choice("חסוי")
    choice.addItem("חסוי +49 30")  # not the one that is marked, and so in other colours
    choice.setParent(person.page(Page))
    choice.resize(600, 40)
    choice.show()
    choice.showPopup()
    assert likeness(choice.view().viewport(), "+49 30") > _SAME
    choice.hidePopup()


def test_an_ampersand_in_a_name_is_no_mnemonic(person: Person) -> None:
    made = button("Oak & Elm", "")
    made.setParent(person.page(Page))
    made.resize(300, 40)
    made.show()
    assert likeness(made, "Oak & Elm") > _SAME


@pytest.mark.parametrize("code", ["ar", "he"])
def test_the_ending_of_saved_reports_can_be_told_from_the_full_stop_after_it(
    person: Person, appearance: Appearance, qtbot: QtBot, code: str
) -> None:
    first = person.page(Page)
    appearance.set_language(code)
    qtbot.waitUntil(lambda: person.window.wizard.here() is not first)
    person.window.wizard.setCurrentId(SidePage.SAVED)
    lead = person.page(SavedPage).lead
    assert lead.text().endswith(".tid.")
    assert likeness(lead, ".\u00a0.tid") > 0.98 > likeness(lead, "..tid")
