"""The command line's texts in the person's language.

``tools/i18n`` extracts them from the code, as it does the window's, and compiles a gettext catalogue for each language.
Texts for programs (``--json``) stay English.
"""

import gettext
import json
import os
import sys
import unicodedata
from collections.abc import Sequence

from takeitdown_desktop import languages, messages
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP, Text

DOMAIN = "takeitdown"
FOLDER = languages.FOLDER / "catalogues"

OF_ARGPARSE = (
    QT_TRANSLATE_NOOP("argparse", "usage: "),
    QT_TRANSLATE_NOOP("argparse", "options"),
    QT_TRANSLATE_NOOP("argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("argparse", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("argparse", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("argparse", "expected at least one argument"),
)
"""Texts of Python's ``argparse``, which looks them up in the current gettext domain."""


class _Language:
    """The language in use.

    Attributes:
        code: as in ``languages.LIST``.
        zero: its digit zero; the digits 1 to 9 follow in Unicode.
        script: family name of the bundled font for its script; "" for the default font.
        mirrored: whether it is written from right to left.
    """

    code = languages.ENGLISH
    zero = "0"
    script = ""
    mirrored = False


_language = _Language()


def choose(asked: str | None = None) -> None:
    """Select the language.

    Args:
        asked: its code; None for the person's language according to environment or system, or English if the
            terminal can't show that.

    Raises:
        KeyError: there is no such language.
    """
    offered = json.loads(languages.LIST.read_text("utf-8"))
    code = asked if asked is not None else _of_person(offered)
    one = offered[code]
    if asked is None and not _can_be_shown(one["name"]):
        code, one = languages.ENGLISH, offered[languages.ENGLISH]
    _language.code, _language.zero, _language.script = code, one.get("zero", "0"), one.get("font", "")
    _language.mirrored = unicodedata.bidirectional(one["name"][0]) in ("R", "AL")
    os.environ["LANGUAGE"] = code  # read by gettext, and so by argparse
    gettext.bindtextdomain(DOMAIN, FOLDER)
    gettext.textdomain(DOMAIN)


def codes() -> list[str]:
    """The codes of all languages, sorted."""
    return sorted(json.loads(languages.LIST.read_text("utf-8")))


def _of_person(offered: Sequence[str]) -> str:
    return next((code for code in languages.wanted() if code in offered), languages.ENGLISH)


def _can_be_shown(name: str) -> bool:
    """Whether the terminal's encoding has the letters of a language's own name."""
    try:
        for stream in (sys.stdout, sys.stderr):
            name.encode(getattr(stream, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def code() -> str:
    """The code of the language in use."""
    return _language.code


def script() -> str:
    """Family name of the bundled font for papers in the language; "" for the default font."""
    return _language.script


def mirrored() -> bool:
    """Whether papers in the language run from right to left."""
    return _language.mirrored


def in_english() -> bool:
    """Whether English is in use, which needs no catalogue."""
    return _language.code == languages.ENGLISH


def translate(context: str, text: str) -> str:
    """Translate a text. Both arguments must be literals where it is called, so that ``tools/i18n`` finds them."""
    return text if in_english() else gettext.dpgettext(DOMAIN, context, text)


def translated(text: Text) -> str:
    """Translate a text from a table that window and command line share."""
    return translate(*text)


def message(code: str) -> str:
    """The translated sentence for an error's code."""
    return translate(messages.CONTEXT, messages.message(code))


def still_safe() -> str:
    """See ``messages.STILL_SAFE``."""
    return translate(messages.CONTEXT, messages.STILL_SAFE)


def number(value: float, form: str = "d") -> str:
    """A number in the digits of the language; not for case numbers and PINs, which are always in ASCII.

    Args:
        value: the number.
        form: Python's format specification.
    """
    digits = {ord("0") + digit: chr(ord(_language.zero) + digit) for digit in range(10)}
    return format(value, form).translate(digits)


def lines(*rows: tuple[str, str]) -> list[str]:
    """Lines with names and values in two columns."""
    room = max(11, *(_width(name) for name, _ in rows)) + 2
    return [f"{name}{' ' * (room - _width(name))}{value}" for name, value in rows]


def _width(text: str) -> int:
    """Width of a text in terminal columns."""
    return sum(
        0
        if unicodedata.category(sign) in ("Mn", "Me", "Cf")
        else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )
