"""A button for each printer of this computer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import safe_name
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.sheet import empty
from takeitdown_desktop.gui.widgets.text import label


class Printers(QWidget):
    """Hidden until the person wants to print."""

    chosen = Signal(str)  # name

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self.hide()

    def ask(self, names: Sequence[str]) -> None:
        empty(self._column)
        none = self.tr("No printer was found. You can save it as PDF instead.")
        some = self.tr(
            "Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to "
            "fetch it."
        )
        self._column.addWidget(label(some if names else none, "note"))
        self.buttons = []
        for name in names:
            made = button(safe_name(name), self.tr("Prints it there at once."))
            made.clicked.connect(partial(self._on_chosen, name))
            self.buttons.append(made)
        box = QWidget()
        box.setLayout(Flow(*self.buttons))
        self._column.addWidget(box)
        self.show()
        scroll_into_view(self)

    def _on_chosen(self, name: str) -> None:
        self.hide()
        self.chosen.emit(name)
