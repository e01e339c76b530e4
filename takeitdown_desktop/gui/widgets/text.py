"""Labels: always plain text, wrapped, and readable by a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(text: str = "", kind: str = "body", parent: QWidget | None = None) -> QLabel:
    """A wrapped label in one of the theme's kinds."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("kind", kind)
    return made


def say(made: QLabel, text: str) -> None:
    """Show a text, or nothing at all when it is empty."""
    made.setText(text)
    made.setVisible(bool(text))


def selectable(made: QLabel, name: str) -> QLabel:
    """Let a label be reached and copied by mouse and keyboard."""
    flags = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    made.setAccessibleName(name)
    return made
