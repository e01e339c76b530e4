"""Buttons and other controls, never without a name and a description for a screen reader."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QWidget,
)

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.flow import OUTDENT


def described(widget: QWidget, name: str, description: str) -> None:
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


_SHOWN = 18  # characters of a choice that have room at least
_ROWS = 12

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


class Choice(QComboBox):
    """One of many, found with the arrows or by its first letters. Enter and the mouse wheel are left to the page."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHOWN)
        self.setMaxVisibleItems(_ROWS)
        self.setItemDelegate(QStyledItemDelegate(self))  # the only one that heeds the theme's row height
        for part in (self, self.view()):
            described(part, name, description)
        self._whisper = spoken.Whisper(self)
        if spoken.BY_SHOWING:  # Orca says nothing when an arrow key takes the next one; others do
            self.currentTextChanged.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves_enter(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, text: str) -> None:
        if self.hasFocus():
            self._whisper.say(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        half = self.fontMetrics().height() / 4
        inset = self.height() / 2
        x = inset if self.isRightToLeft() else self.width() - inset
        y = self.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.in_use().accent), half / 2))
            painter.drawPolyline(
                [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
            )


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
