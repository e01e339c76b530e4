"""The list of languages, each by its own name."""

from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.appearance.language import LANGUAGES, load_font
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import label

_WIDTH = 192  # of a button, in pixels at 100 % text size


class LanguagesPage(Page):
    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.ask(self.tr("Language"), self.tr("It lasts until you close the program. Nothing is kept."))
        self.languages = {}
        group = QButtonGroup(self)
        for code, offered in LANGUAGES.items():
            load_font(offered.font)
            made = button(offered.name, self.tr("Shows all texts in this language."), "choice")
            made.setCheckable(True)
            made.setChecked(code == appearance.language)
            made.clicked.connect(partial(appearance.set_language, code))
            group.addButton(made)
            self.languages[code] = made
        self._set_fonts()
        self.add(Flow(*self.languages.values()))
        if not LANGUAGES[appearance.language].reviewed:
            unread = self.tr("Nobody who grew up with this language has checked these texts yet.")
            self.add(label(unread, "note"))
        self.body.addStretch()
        self.start_from(self.languages[appearance.language])
        appearance.changed.connect(self._set_fonts)

    def _set_fonts(self) -> None:
        """Set each font before its name is measured; Qt would warn about scripts that the default font lacks."""
        for code, made in self.languages.items():
            font = QFont(self.font())
            font.setFamilies([LANGUAGES[code].font or theme.FAMILY])
            made.setFont(font)
            made.setMinimumWidth(theme.scaled(self, _WIDTH))
