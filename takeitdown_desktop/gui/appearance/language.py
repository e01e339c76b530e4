"""The languages of the window: which there are, which one fits, and putting one on."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from takeitdown_desktop import paths

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""By code, each named as the people who speak it do."""


def of_system() -> str:
    """The first of the person's languages that there is, else English."""
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


class Language:
    """Puts the program into one language; texts made afterwards are in it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = ENGLISH

    def put_on(self, code: str) -> None:
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators.clear()
        self.code = code
        usual, system = QLocale(code), QLocale.system()
        # The system's own says how dates are written there, but another language than the texts' would be a lie.
        QLocale.setDefault(system if system.language() == usual.language() else usual)
        self._app.setLayoutDirection(usual.textDirection())
        if code == ENGLISH:
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            (f"qtbase_{code}", qt),
            (f"takeitdown_{code}", str(paths.resources() / "i18n")),
        ):
            translator = QTranslator()
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
