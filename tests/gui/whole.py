"""Whether all of a page can be seen."""

from PySide6.QtWidgets import QPushButton, QScrollArea

from takeitdown_desktop.gui.pages.base import PAGES, Page
from takeitdown_desktop.gui.shell.window import Window
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.text import Paragraph
from tests.gui.person import Person


def cut_off(window: Window, page: Page) -> list[str]:
    """What is not whole on the page that is shown."""
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    room = scroll.widget()
    assert room is not None
    found = ["the page"] if room.width() > scroll.viewport().width() else []
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
