"""What a screen reader is told about widgets for which Qt has nothing that fits."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

OUTCOME, PLAIN = "outcome", "plain"
_KIND = "spoken_as"
_ROLES = {OUTCOME: QAccessible.Role.Notification, PLAIN: QAccessible.Role.Client}
_BY_SHOWING = sys.platform.startswith("linux")
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
    if _BY_SHOWING:
        outcome.hide()
        outcome.setAccessibleName(text)
        outcome.show()
    else:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(outcome, text))


def _make(_class: str, made_for: QObject) -> QAccessibleInterface | None:
    if not isinstance(made_for, QWidget):
        return None
    role = _ROLES.get(made_for.property(_KIND))
    return None if role is None else QAccessibleWidget(made_for, role)
