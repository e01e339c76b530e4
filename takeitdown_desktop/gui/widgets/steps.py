"""A numbered list in which screen readers read each number together with its item."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import number_text
from takeitdown_desktop.gui.widgets.text import label


class NumberedList(QWidget):
    """A numbered list that is hidden while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[QLabel] = []
        self._texts: tuple[str, ...] = ()

    def tell(self, texts: Sequence[str]) -> None:
        for old in self._labels:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels, self._texts = [], tuple(texts)
        for at, text in enumerate(texts):
            place = f"{number_text(at + 1)}."
            number, words = label(place, "part"), label(text)
            words.setAccessibleName(f"{place} {text}")
            self._grid.addWidget(number, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, at, 1)
            self._labels += [number, words]
        self.setVisible(bool(texts))

    def text(self) -> str:
        """The items, one per line."""
        return "\n".join(self._texts)
