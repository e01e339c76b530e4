"""Accessible roles and announcements that Qt lacks."""

import contextlib
import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

OUTCOME, PLAIN = "outcome", "plain"
_KIND = "spoken_as"
_ROLES = {OUTCOME: QAccessible.Role.Notification, PLAIN: QAccessible.Role.Client}
BY_SHOWING = sys.platform.startswith("linux")
"""Whether screen readers speak a widget with the notification role when it is shown; elsewhere Qt announces it."""


def install() -> None:
    """Register the roles set by ``speak_as`` with Qt."""
    QAccessible.installFactory(_make)


def speak_as(widget: QWidget, kind: str) -> None:
    """Set a widget's role: ``OUTCOME`` is spoken when it is shown; ``PLAIN`` is a container without meaning."""
    widget.setProperty(_KIND, kind)


def announce(outcome: QWidget, text: str) -> None:
    """Have a screen reader speak a text; ``outcome`` is the visible widget that shows it."""
    if not QAccessible.isActive():
        return
    if BY_SHOWING:
        outcome.hide()
        outcome.setAccessibleName(text)
        outcome.show()
    else:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(outcome, text))


@contextlib.contextmanager
def silence() -> Iterator[None]:
    """Switch accessibility off while a page is created; its many events would delay the announcement of the page."""
    was = QAccessible.isActive()
    QAccessible.setActive(False)
    try:
        yield
    finally:
        QAccessible.setActive(was)


class Whisper(QWidget):
    """An invisible widget that makes a screen reader speak what it does not notice by itself."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__(beside)
        self.setFixedSize(0, 0)
        speak_as(self, OUTCOME)

    def say(self, text: str) -> None:
        announce(self, text)


def _make(_class: str, made_for: QObject) -> QAccessibleInterface | None:
    if not isinstance(made_for, QWidget):
        return None
    role = _ROLES.get(made_for.property(_KIND))
    return None if role is None else QAccessibleWidget(made_for, role)
