"""The languages of the window: the list, the system's preference, and switching."""

import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QJsonDocument, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from takeitdown_desktop import languages, paths
from takeitdown_desktop.languages import ENGLISH

_FORMATS = ("LC_ALL", "LC_TIME", "LANG")
_FONTS = paths.resources() / "fonts" / "noto"


class Offered(NamedTuple):
    """One available language.

    Attributes:
        name: in the language itself.
        font: family of the bundled font for its script; "" if the default font has it.
        zero: its digit for 0, for the command line; the window uses Qt's locale.
        reviewed: whether a native speaker has reviewed all texts.
    """

    name: str
    font: str = ""
    zero: str = "0"
    reviewed: bool = False


def _read() -> dict[str, Offered]:
    """Read the list with Qt, which is loaded anyway; importing ``json`` would delay the first page."""
    found = QJsonDocument.fromJson(languages.LIST.read_bytes()).toVariant()
    return {
        code: Offered(**found[code]) for code in sorted(found, key=lambda code: (code != ENGLISH, code))
    }


LANGUAGES = _read()
"""By code; English first, the others by their codes."""


def of_system() -> str:
    """The first available language of the system's preferences, else English."""
    wanted = (languages.code_for(tag) for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def font_files(font: str) -> list[Path]:
    """The files of a bundled font, the regular weight last; none for ""."""
    return sorted(_FONTS.glob(f"{font}-*")) if font else []


@lru_cache(maxsize=len(LANGUAGES))
def load_font(font: str) -> None:
    """Let Qt know a bundled font from now on; "" is none."""
    for file in font_files(font):
        QFontDatabase.addApplicationFont(str(file))


_LETTERS = {
    "NotoSansCyrillic": (0x400, 0x45F),
    "NotoSansHebrew": (0x590, 0x5FF),
    "NotoSansArabic": (0x600, 0x6FF),
    "NotoSansDevanagari": (0x900, 0x97F),
    "NotoSansBengali": (0x980, 0x9FF),
    "NotoSansTamil": (0xB80, 0xBFF),
    "NotoSansMalayalam": (0xD00, 0xD7F),
    "NotoSansSinhala": (0xD80, 0xDFF),
    "NotoSansThai": (0xE00, 0xE7F),
    "NotoSansKhmer": (0x1780, 0x17FF),
    "NotoSansVietnamese": (0x1EA0, 0x1EF9),
    "NotoSansJP": (0x3040, 0x30FF),
    "NotoSansSC": (0x4E00, 0x9FFF),
    "NotoSansKR": (0xAC00, 0xD7A3),
}


def fonts_for(text: str) -> list[str]:
    """The bundled fonts that a text in any languages needs, loaded; the systems of many people have no others."""
    found = [
        font for font, (first, last) in _LETTERS.items() if any(first <= ord(sign) <= last for sign in text)
    ]
    for font in found:
        load_font(font)
    return found


def put_on_texts(app: QCoreApplication, code: str) -> list[QTranslator]:
    """Set the language of texts and the locale of dates; returns the translators, which the caller must keep alive."""
    usual, system = QLocale(code), QLocale.system()
    # The system locale has the person's own date format, but only fits if it has the language of the texts.
    same = system.language() == usual.language() and not _writes_as_nobody()
    QLocale.setDefault(system if same else usual)
    if code == ENGLISH:
        return []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    held = []
    for name, folder in ((f"qtbase_{code}", qt), (f"takeitdown_{code}", str(languages.FOLDER))):
        translator = QTranslator()
        if translator.load(name, folder):
            app.installTranslator(translator)
            held.append(translator)
    return held


def _writes_as_nobody() -> bool:
    """Whether dates use the C locale although a language is set; Qt would take that format for the language's own."""
    set_up = next((found for name in _FORMATS if (found := os.environ.get(name))), "C")
    return sys.platform == "linux" and set_up.partition(".")[0] in ("C", "POSIX")


class Language:
    """Switches the program to a language; texts that are created afterwards use it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = ENGLISH

    @property
    def font(self) -> str:
        """Family of the bundled font for the language's script; "" if the default font has it."""
        return LANGUAGES[self.code].font

    def activate(self, code: str) -> None:
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators.clear()
        self.code = code
        load_font(self.font)
        self._app.setLayoutDirection(QLocale(code).textDirection())
        self._translators = put_on_texts(self._app, code)
