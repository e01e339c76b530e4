"""An inline confirmation before something is lost for good."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.controls import button, ending
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.text import label


class Confirm(QGroupBox):
    """Hidden until ``ask``; while it is open, "no" is the page's primary action and has the focus.

    Args:
        above: extra space above, in pixels.
    """

    agreed = Signal()
    refused = Signal()
    turned = Signal()  # it was opened or closed

    def __init__(self, text: str, yes: str, meaning: str, no: str = "", *, above: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(text)  # read by a screen reader before the focused answer
        self.no = button(no or self.tr("No, keep it"), self.tr("Nothing changes."), "primary")
        self.yes = ending(button(yes, meaning))
        self.no.clicked.connect(self._on_no)
        self.yes.clicked.connect(self._on_yes)
        self._before: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, above, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(label(text, "note"))
        column.addLayout(Flow(self.no, self.yes))
        self.hide()

    def ask(self) -> None:
        self._before = self.window().focusWidget()
        self.show()
        self.no.setFocus()
        scroll_into_view(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.turned.emit()

    def _on_no(self) -> None:
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.hide()
        self.refused.emit()

    def _on_yes(self) -> None:
        self.yes.clearFocus()  # or Qt would move the focus to a neighbouring widget
        self.hide()
        self.agreed.emit()
