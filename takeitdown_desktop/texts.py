"""Markers for texts that are defined in one place and translated in another, without Qt.

``tools/i18n`` extracts their two literal arguments: a context, and the English text.
"""

from typing import NamedTuple


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for extraction without importing Qt; returns it unchanged."""
    return text


class Text(NamedTuple):
    """A text with the context in which it is translated."""

    context: str
    text: str
