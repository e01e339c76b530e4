"""Whether all of a page can be seen."""

from itertools import combinations

from PySide6.QtCore import QMargins, QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from takeitdown_desktop.gui.pages.base import PAGES, Page
from takeitdown_desktop.gui.shell.window import Window
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.text import Paragraph
from tests.gui.person import Person

_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
_APART = 4  # pixels between two controls at least


def too_close(page: Page) -> list[str]:
    """What lies on something else on the page that is shown, or touches it."""
    parts = [
        part
        for part in page.findChildren(QWidget)
        if isinstance(part, (*_CONTROLS, Paragraph)) and part.isVisible() and _is_own(part)
    ]
    places = [(part, QRect(part.mapTo(page, QPoint(0, 0)), part.size())) for part in parts]
    return [
        f"{one.accessibleName()} touches {other.accessibleName()}"
        for (one, place), (other, beside) in combinations(places, 2)
        if place.marginsAdded(_air(one, other)).intersects(beside)
    ]


def _air(one: QWidget, other: QWidget) -> QMargins:
    """How much there must be around one of the two; texts may follow on each other."""
    air = _APART if isinstance(one, _CONTROLS) and isinstance(other, _CONTROLS) else 0
    return QMargins(air, air, air, air)


def _is_own(part: QWidget) -> bool:
    """Not one that Qt makes inside of another control."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, _CONTROLS):
        above = above.parentWidget()
    return above is None


def cut_off(window: Window, page: Page) -> list[str]:
    """What is not whole on the page that is shown."""
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    room = scroll.widget()
    assert room is not None
    found = ["the page"] if room.width() > scroll.viewport().width() else []
    found += too_close(page)
    texts: list[Paragraph | CheckBox] = [*page.findChildren(Paragraph), *page.findChildren(CheckBox)]
    found += [
        text.text()
        for text in texts
        if text.isVisible() and text.height() < text.heightForWidth(text.width())
    ]
    return found + [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]


def assert_every_page_is_whole(person: Person, size: tuple[int, int]) -> None:
    """In a window of this size, which no page makes larger."""
    window = person.window
    for number in PAGES:
        window.wizard.setCurrentId(number)
        person.qtbot.waitUntil(lambda: cut_off(window, person.page(Page)) == [])
        assert (window.width(), window.height()) == size, number
