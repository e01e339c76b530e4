"""Texts that several pages share, and names made safe to display."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from takeitdown_desktop import messages
from takeitdown_desktop.texts import Text

_LONGEST_NAME = 200


def error_text(code: str) -> str:
    """The translated sentence for an error's code."""
    return QCoreApplication.translate(messages.CONTEXT, messages.message(code))


def still_safe() -> str:
    """Says that nothing is lost; only for a report that is safe in a file or in the outbox."""
    return QCoreApplication.translate(messages.CONTEXT, messages.STILL_SAFE)


def translated(text: Text) -> str:
    """The translation of a text from a table that window and command line share."""
    return QCoreApplication.translate(*text)


def same_as(page: str, text: str) -> str:
    """The translation of a text that is marked on another page, so that it is translated only once.

    Args:
        page: the class that marks it for translation.
        text: the English text, exactly as it is there.
    """
    return QCoreApplication.translate(page, text)


def number_text(count: int) -> str:
    """A count in the digits of the current language. Not for case numbers and PINs, which keep Latin digits."""
    return QLocale().toString(count)


def host_of(url: str) -> str:
    """The host of an intake's URL, shown before something is sent there."""
    return urlsplit(url).hostname or url


def safe_name(name: str) -> str:
    """A file name without characters that could disguise it on screen, such as control and direction marks."""
    shown = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
    return shown[:_LONGEST_NAME]
