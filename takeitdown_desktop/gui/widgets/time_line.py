"""A timeline: steps that have happened, and steps that have not yet."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.text import Paragraph


class TimeLine(QWidget):
    """The steps as lines with an icon; the words alone are complete, too."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.GRID, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._labels: list[Paragraph] = []

    def tell(self, steps: Sequence[tuple[bool, str]]) -> None:
        """Show these steps. Args: steps: whether each has happened, and its text."""
        for old in self._labels:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels = [
            Paragraph(text, picture="circle-check" if done else "circle-minus") for done, text in steps
        ]
        for made in self._labels:
            self._column.addWidget(made)

    def text(self) -> str:
        return "\n".join(made.text() for made in self._labels)
