"""What a screen reader is told about widgets for which Qt has nothing that fits."""

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
"""Whether a screen reader speaks a notification as soon as it is shown. Elsewhere it is announced."""


def install() -> None:
    """Let widgets be what ``speak_as`` says."""
    QAccessible.installFactory(_make)


def speak_as(widget: QWidget, kind: str) -> None:
    """``OUTCOME``: what came of something, spoken at once. ``PLAIN``: nothing in itself, whatever Qt makes of it."""
    widget.setProperty(_KIND, kind)


def announce(outcome: QWidget, text: str) -> None:
    """Let a text be spoken, now that the outcome which says it is seen."""
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
    """While a page is made: a screen reader would be told each name in it, and name the page itself late or not at all."""
    was = QAccessible.isActive()
    QAccessible.setActive(False)
    try:
        yield
    finally:
        QAccessible.setActive(was)


class Whisper(QWidget):
    """Nothing that is seen; for what a screen reader does not notice by itself."""

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
