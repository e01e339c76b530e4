"""Asking once more, in place, before something is gone for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sight import bring_into_sight
from takeitdown_desktop.gui.widgets.text import label


class Confirm(QWidget):
    """Hidden until it is asked; "no" comes first and gets the focus."""

    agreed = Signal()
    refused = Signal()

    def __init__(self, text: str, yes: str, meaning: str, no: str = "") -> None:
        super().__init__()
        self.no = button(no or self.tr("No, keep it"), self.tr("Nothing changes."))
        self.yes = button(yes, meaning)
        self.no.clicked.connect(self._on_no)
        self.yes.clicked.connect(self._on_yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(label(text, "note"))
        column.addLayout(Flow(self.no, self.yes))
        self.hide()

    def ask(self) -> None:
        self.show()
        self.no.setFocus()
        bring_into_sight(self)

    def _on_no(self) -> None:
        self.hide()
        self.refused.emit()

    def _on_yes(self) -> None:
        self.hide()
        self.agreed.emit()
