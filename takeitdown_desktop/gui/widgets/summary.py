"""Lines of a summary: caption, value, and optionally a link to change it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.text import label, say


class SummaryLine(QWidget):
    """One line of a summary; hidden while its value is empty.

    Args:
        caption: what the value is.
        link: text of the link; "" for none.
        meaning: accessible description of the link.

    Attributes:
        change: the link; None if there is none.
    """

    def __init__(self, caption: str, link: str = "", meaning: str = "") -> None:
        super().__init__()
        self.caption = label(caption, "caption")
        spoken.speak_as(self.caption, spoken.PLAIN)  # a screen reader reads it together with the value
        self.value = label()
        self.change: QPushButton | None = None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.caption)
        words.addWidget(self.value)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, theme.GRID // 2)
        across.addLayout(words, 1)
        if link:
            self.change = button(link, meaning, "quiet")
            across.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, text: str) -> None:
        say(self.value, text)
        self.value.setAccessibleName(f"{self.caption.text()}: {text}")
        self.setVisible(bool(text))

    def text(self) -> str:
        return self.value.text()
