"""Buttons and other controls, never without a name and a description for a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QProgressBar, QPushButton, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.flow import OUTDENT


def described(widget: QWidget, name: str, description: str) -> None:
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

ENDS = "ends"
"""Property of a control that ends the program or throws something away: the focus goes there by Tab only."""


def leaves_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter, which belongs to the page's primary action, whatever has the focus.

    Some desktops let it press the button with the focus; a page would do something else on each of them.
    """
    if event.key() in ENTER:
        event.ignore()
        return True
    return False


class Button(QPushButton):
    """Space presses it, Enter does not.

    Attributes:
        reached_by_key: it has the focus because somebody went to it with Tab.
    """

    reached_by_key = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached_by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves_enter(event):
            super().keyPressEvent(event)


def button(text: str, description: str, kind: str = "plain") -> QPushButton:
    """A button whose visible text is its name."""
    made = Button(text)
    made.setAutoDefault(False)
    made.setProperty("kind", kind)
    if kind == "quiet":
        made.setProperty(OUTDENT, theme.GRID // 2 + 1)
    described(made, text, description)
    return made


def ending(made: QPushButton) -> QPushButton:
    """Mark a button that ends the program or throws something away."""
    made.setProperty(ENDS, "yes")
    return made


def progress_bar(name: str, description: str) -> QProgressBar:
    """A thin bar; what it shows also stands in words beside it."""
    made = QProgressBar()
    made.setTextVisible(False)
    described(made, name, description)
    return made


def passphrase_field(name: str, description: str) -> QLineEdit:
    """A field that does not show what is typed."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    described(made, name, description)
    return made


def rename(made: QAbstractButton, text: str) -> None:
    """Change a button's text and, with it, its name."""
    made.setText(text)
    made.setAccessibleName(text)
