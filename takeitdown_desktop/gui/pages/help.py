"""Somebody to talk to: help lines by country, the nearest first."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QLabel

from takeitdown_desktop.core.help import Country
from takeitdown_desktop.gui.help import day_text, help_list
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.widgets.sheet import sheet
from takeitdown_desktop.gui.widgets.text import Selectable, label


class HelpPage(Page):
    returns = True

    def __init__(self) -> None:
        super().__init__()
        self.ask(
            self.tr("Someone to talk to"),
            self.tr("They listen, and they do not judge. You need not say your name."),
        )
        here = QLocale.territoryToCode(QLocale.system().territory())
        for country in help_list().nearest_first(here):
            self.add(self._country(country))
        self.add(
            label(
                self.tr(
                    "As of {day}. Numbers can change. Their websites say when someone is there."
                ).format(day=day_text(self.locale())),
                "note",
            )
        )
        self.body.addStretch()

    def _country(self, country: Country) -> QFrame:
        there = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(country.code))
        shown = [_named(country.name, "caption", there)]
        for line in country.lines:
            shown.append(_named(line.name, "part", there))
            for way, kind in ((line.call, "number"), (line.web, "way")):
                if way:
                    shown.append(Selectable(line.name, self.tr("You can mark and copy this."), kind))
                    shown[-1].setText(way)
        return sheet(*shown)


def _named(name: str, kind: str, locale: QLocale) -> QLabel:
    """A name, for a screen reader to say it as the people there do."""
    made = label(name, kind)
    made.setLocale(locale)
    return made
