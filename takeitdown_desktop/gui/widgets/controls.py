"""Buttons and other controls, each with an accessible name and description."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.bidi import isolated
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.flow import OUTDENT


def described(widget: QWidget, name: str, description: str) -> None:
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


_SHOWN = 18  # minimum width of a choice in characters
_ROWS = 12

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

ENDS = "ends"
"""Property of controls that end the program or delete something; they only receive the focus by Tab."""


def leaves_enter(event: QKeyEvent) -> bool:
    """Pass Enter on to the window, where it triggers the page's primary action; True if the key was Enter.

    On some desktops Enter presses the focused button instead, so pages would behave differently on each.
    """
    if event.key() in ENTER:
        event.ignore()
        return True
    return False


class Button(QPushButton):
    """A push button that Space presses and Enter does not.

    Attributes:
        reached_by_key: whether it received the focus by Tab.
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

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        # The name of a folder or printer may have an ampersand, which would underline what follows it.
        option.text = _drawn(option.text, option.direction).replace("&", "&&")


def button(text: str, description: str, kind: str = "plain") -> QPushButton:
    """A button whose accessible name is its text. ``kind`` is its style in the theme."""
    made = Button(text)
    made.setAutoDefault(False)
    made.setProperty("kind", kind)
    if kind == "quiet":
        made.setProperty(OUTDENT, theme.GRID // 2 + 1)
    described(made, text, description)
    return made


def ending(made: QPushButton) -> QPushButton:
    """Mark a button that ends the program or deletes something; returns it."""
    made.setProperty(ENDS, "yes")
    return made


def _drawn(text: str, direction: Qt.LayoutDirection) -> str:
    return isolated(text) if direction is Qt.LayoutDirection.RightToLeft else text


class _Rows(QStyledItemDelegate):
    """The rows of an open combo box."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = _drawn(option.text, option.direction)


class Choice(QComboBox):
    """A combo box for arrow keys and type-ahead; it leaves Enter and the mouse wheel to the page."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHOWN)
        self.setMaxVisibleItems(_ROWS)
        # The default delegate ignores the row height of the style sheet.
        self.setItemDelegate(_Rows(self))
        for part in (self, self.view()):
            described(part, name, description)
        self._whisper = spoken.Whisper(self)
        if (
            spoken.BY_SHOWING
        ):  # Orca does not announce a choice made with arrow keys; other screen readers do
            self.currentTextChanged.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves_enter(event):
            super().keyPressEvent(event)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = _drawn(option.currentText, option.direction)

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
    """A thin progress bar without text; its value must also be shown in words beside it."""
    made = QProgressBar()
    made.setTextVisible(False)
    described(made, name, description)
    return made


def passphrase_field(name: str, description: str) -> QLineEdit:
    """A password field."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    described(made, name, description)
    return made


def rename(made: QAbstractButton, text: str) -> None:
    """Change a button's text and accessible name."""
    made.setText(text)
    made.setAccessibleName(text)
