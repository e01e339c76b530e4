"""The languages of the program: which there are and which one fits a person, without Qt."""

import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping

from takeitdown_desktop import paths

ENGLISH = "en"
FOLDER = paths.resources() / "i18n"
LIST = FOLDER / "languages.json"
"""An entry for each language; see ``gui.appearance.language.Offered``."""

_OLD_CODES = {"iw": "he", "in": "id", "tl": "fil", "pt": "pt_BR"}
_TRADITIONAL = ("Hant", "TW", "HK", "MO")
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which gettext asks them; the first may hold several languages with colons between them."""


def code_for(tag: str) -> str:
    """Our code for a language tag like ``de-CH``, ``zh-Hant-HK`` or ``pt_PT.UTF-8``; the language need not be there."""
    language, *more = tag.partition(".")[0].partition("@")[0].replace("_", "-").split("-")
    if language == "zh":
        return "zh_TW" if any(part in _TRADITIONAL for part in more) else "zh_CN"
    return _OLD_CODES.get(language, language)


def wanted(environment: Mapping[str, str] = os.environ) -> Iterator[str]:
    """Codes of the person's languages, the best first, as environment or system have them."""
    for name in _VARIABLES:
        if tags := environment.get(name):
            yield from map(code_for, tags.split(":"))
            return
    if sys.platform == "win32":
        import ctypes
        import locale

        yield code_for(
            locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ENGLISH)
        )


def latin_digits(text: str) -> str:
    """Text with 0 to 9 in place of the digits of other scripts, which keyboards for Persian or Bengali give."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
