"""Buttons and other controls, never without a name and a description for a screen reader."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QProgressBar, QPushButton, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.flow import OUTDENT


def described(widget: QWidget, name: str, description: str) -> None:
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


def button(text: str, description: str, kind: str = "plain") -> QPushButton:
    """A button whose visible text is its name."""
    made = QPushButton(text)
    made.setAutoDefault(True)  # Enter presses the button that has the focus
    made.setProperty("kind", kind)
    if kind == "quiet":
        made.setProperty(OUTDENT, theme.GRID // 2 + 1)
    described(made, text, description)
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
