"""Texts that more than one page needs, and names made safe for the screen."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from takeitdown_desktop import messages
from takeitdown_desktop.texts import Text

_LONGEST_NAME = 200


def error_text(code: str) -> str:
    """The translated sentence for an error's code."""
    return QCoreApplication.translate(messages.CONTEXT, messages.message(code))


def still_safe() -> str:
    """What may be said of a report that could not be sent and lies in a file or in the outbox."""
    return QCoreApplication.translate(messages.CONTEXT, messages.STILL_SAFE)


def translated(text: Text) -> str:
    """A text of a table that window and command line share."""
    return QCoreApplication.translate(*text)


def same_as(page: str, text: str) -> str:
    """A text that another page has too, translated once.

    Args:
        page: name of the class that marks it.
    """
    return QCoreApplication.translate(page, text)


def number_text(count: int) -> str:
    """A count with the digits that readers of the language have. Case numbers and PINs stay as they are."""
    return QLocale().toString(count)


def host_of(url: str) -> str:
    """The host in an intake's address, which is where something is about to go."""
    return urlsplit(url).hostname or url


def safe_name(name: str) -> str:
    """A file's name with everything replaced that could play tricks on the screen."""
    shown = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
    return shown[:_LONGEST_NAME]
