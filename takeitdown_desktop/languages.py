"""The languages of the program, and the choice of the one that fits the person; without Qt."""

import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping

from takeitdown_desktop import paths

ENGLISH = "en"
FOLDER = paths.resources() / "i18n"
LIST = FOLDER / "languages.json"
"""The file with an entry for each language; see ``gui.appearance.language.Offered``."""

_OLD_CODES = {"iw": "he", "in": "id", "tl": "fil", "pt": "pt_BR"}
_TRADITIONAL = ("Hant", "TW", "HK", "MO")
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""In gettext's order of precedence; the first may contain several languages, separated by colons."""


def code_for(tag: str) -> str:
    """The program's code for a tag like ``de-CH``, ``zh-Hant-HK`` or ``pt_PT.UTF-8``; possibly one without translation."""
    language, *more = tag.partition(".")[0].partition("@")[0].replace("_", "-").split("-")
    if language == "zh":
        return "zh_TW" if any(part in _TRADITIONAL for part in more) else "zh_CN"
    return _OLD_CODES.get(language, language)


def wanted(environment: Mapping[str, str] = os.environ) -> Iterator[str]:
    """Codes of the person's preferred languages, best first, from the environment or Windows."""
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
    """Replace digits of other scripts, such as from Persian or Bengali keyboards, by 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
