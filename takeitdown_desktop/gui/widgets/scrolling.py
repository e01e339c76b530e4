"""Scrolls a page to new content and to the focused control."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget


def scroll_into_view(part: QWidget) -> None:
    """Scroll to a widget once it is laid out, but never so far that a focused text field leaves the view."""
    # Twice, because other changes, such as a button that is hidden, are laid out in the first pass of the event loop.
    QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, lambda: _scroll_to(part)))


def follow_focus(to: QWidget) -> None:
    """Scroll to a widget that received the focus from outside its page; Qt only does so for moves within it.

    Not while a mouse button is down, or the pressed widget would move from under the pointer and lose the click.
    """
    # What takes no focus is a whole page.
    around = _scroll_area(to) if to.focusPolicy() != Qt.FocusPolicy.NoFocus else None
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
