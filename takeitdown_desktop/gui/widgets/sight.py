"""Scrolling a page so that what is new on it can be seen."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget


def bring_into_sight(part: QWidget) -> None:
    """As soon as it is laid out; but only as far as a field in which somebody types stays in sight."""
    # The second turn comes after what else changes with it, such as a button that goes away.
    QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, lambda: _scroll_to(part)))


def follow_focus(to: QWidget) -> None:
    """Qt scrolls when the focus moves within a page, but not when it comes from outside.

    Not while a mouse button is down: what is pressed would move away from below it, and the click be lost.
    """
    around = (
        _scroll_area(to) if to.focusPolicy() != Qt.FocusPolicy.NoFocus else None
    )  # else it is a whole page
    if around is not None and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
        around.ensureWidgetVisible(to)


def _scroll_to(part: QWidget) -> None:
    around, typed = _scroll_area(part), QApplication.focusWidget()
    if around is None:
        return
    around.ensureWidgetVisible(part)
    if isinstance(typed, QLineEdit) and around.isAncestorOf(typed):
        around.ensureWidgetVisible(typed)


def _scroll_area(part: QWidget) -> QScrollArea | None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
