"""Whether all of a page can be seen."""

from PySide6.QtWidgets import QPushButton, QScrollArea

from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.text import Paragraph
from takeitdown_desktop.gui.window import Window


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
