"""The command line's texts in the person's language.

``tools/i18n`` finds them in the code, as it does the window's, and makes a gettext catalogue of each language's file;
one is read, and none for English. Texts for programs (``--json``) stay English.
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
"""What Python's parser says by itself; it looks for these in the domain that is in use."""


class _Language:
    """The one in use.

    Attributes:
        zero: its digit for 0; those for 1 to 9 follow it in Unicode.
        script: bundled font that has its letters; "" where the usual one has.
        mirrored: whether it is written from right to left.
    """

    code = languages.ENGLISH
    zero = "0"
    script = ""
    mirrored = False


_language = _Language()


def choose(asked: str | None = None) -> None:
    """Use one language from now on, if the terminal can show it.

    Args:
        asked: its code; without it the person's, as environment or system have it.

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
    os.environ["LANGUAGE"] = code  # where gettext looks, and with it argparse
    gettext.bindtextdomain(DOMAIN, FOLDER)
    gettext.textdomain(DOMAIN)


def codes() -> list[str]:
    """All languages that there are."""
    return sorted(json.loads(languages.LIST.read_text("utf-8")))


def _of_person(offered: Sequence[str]) -> str:
    return next((code for code in languages.wanted() if code in offered), languages.ENGLISH)


def _can_be_shown(name: str) -> bool:
    """Whether a terminal of an old encoding has the letters of a language's own name."""
    try:
        for stream in (sys.stdout, sys.stderr):
            name.encode(getattr(stream, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def code() -> str:
    """The language in use."""
    return _language.code


def script() -> str:
    """The bundled font for papers in the language; "" for the usual one."""
    return _language.script


def mirrored() -> bool:
    """Whether papers in the language run from right to left."""
    return _language.mirrored


def in_english() -> bool:
    return _language.code == languages.ENGLISH


def translate(context: str, text: str) -> str:
    """A text of the code in the language in use. Both must be written out where it is called, for ``tools/i18n``."""
    return text if in_english() else gettext.dpgettext(DOMAIN, context, text)


def translated(text: Text) -> str:
    """A text of a table that window and command line share."""
    return translate(*text)


def message(code: str) -> str:
    """The sentence for an error's code."""
    return translate(messages.CONTEXT, messages.message(code))


def still_safe() -> str:
    """See ``messages.STILL_SAFE``."""
    return translate(messages.CONTEXT, messages.STILL_SAFE)


def number(value: float, form: str = "d") -> str:
    """A count with the digits that readers of the language have; case numbers and PINs stay as they are.

    Args:
        value: the number.
        form: how Python writes it.
    """
    ours = {ord("0") + digit: chr(ord(_language.zero) + digit) for digit in range(10)}
    return format(value, form).translate(ours)


def lines(*rows: tuple[str, str]) -> list[str]:
    """Names and values in two columns."""
    room = max(11, *(_width(name) for name, _ in rows)) + 2
    return [f"{name}{' ' * (room - _width(name))}{value}" for name, value in rows]


def _width(text: str) -> int:
    """Columns on a terminal."""
    return sum(
        0
        if unicodedata.category(sign) in ("Mn", "Me", "Cf")
        else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )
