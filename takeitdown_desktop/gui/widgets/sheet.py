"""A framed panel, and helpers to lay out its content."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QLineEdit, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.text import label


def sheet(*parts: QWidget | QLayout) -> QFrame:
    """A panel with the parts stacked vertically."""
    made = QFrame()
    made.setProperty("kind", "sheet")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(*[2 * theme.GRID] * 4)
    layout.setSpacing(theme.GRID // 2)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return made


def empty(layout: QLayout) -> None:
    """Remove and delete all widgets of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def gap() -> QWidget:
    """Vertical space between groups."""
    made = QWidget()
    made.setFixedHeight(theme.GRID)
    return made


def captioned(text: str, field: QWidget) -> QWidget:
    """A field with its caption above."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.GRID // 2)
    caption = label(text)
    caption.setBuddy(field)
    if isinstance(field, QLineEdit) and QApplication.isRightToLeft():
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        field.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    layout.addWidget(caption)
    layout.addWidget(field)
    return made
