"""Help lines of one country, for young people and for adults."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from takeitdown_desktop.core.help import Audience, HelpLine
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.language import fonts_for
from takeitdown_desktop.gui.help import day_text
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.viewmodels.advice import AdviceViewModel
from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
from takeitdown_desktop.gui.widgets.address import Address
from takeitdown_desktop.gui.widgets.controls import Choice
from takeitdown_desktop.gui.widgets.sheet import empty, sheet
from takeitdown_desktop.gui.widgets.text import Selectable, label, say


class HelpPage(Page):
    def __init__(self, help_: HelpViewModel, advice: AdviceViewModel, guides: QWidget) -> None:
        super().__init__()
        self._help = help_
        self._advice = advice
        self.ask(
            self.tr("Someone to talk to"),
            self.tr("They listen, and they do not judge. You need not say your name."),
        )
        self.countries = Choice(
            self.tr("In which country are you?"), self.tr("Shows the help lines of this country.")
        )
        for country in help_.countries:
            self.countries.addItem(country.name, country.code)
        self.countries.activated.connect(self._choose)
        self.unknown = label(kind="note")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.GRID)
        self.add(self.unknown)
        self.add(self.countries)
        self.add(self._lines)
        self.add(
            label(
                self.tr("As of {day}. Numbers and hours can change; their websites have them.").format(
                    day=day_text(self.locale())
                ),
                "small",
            )
        )
        self.guides = guides
        self.add(guides)
        self.body.addStretch()
        help_.changed.connect(self._show)
        self._show()

    def initializePage(self) -> None:
        self._show()

    def _choose(self, index: int) -> None:
        self._help.choose(str(self.countries.itemData(index)))

    def _show(self) -> None:
        here = self._help.country
        for at in range(self.countries.count()):
            font = _font_for(self.countries.itemText(at), self.font())
            self.countries.setItemData(at, font, Qt.ItemDataRole.FontRole)
        self.countries.setFont(_font_for("" if here is None else here.name, self.font()))
        self.countries.setCurrentIndex(-1 if here is None else self.countries.findData(here.code))
        say(self.unknown, "" if here is not None else self.tr("In which country are you?"))
        empty(self._lines)
        adult = self._advice.for_adult
        shown: set[HelpLine] = set()
        for for_adults in (adult, not adult):
            lines = [line for line in self._help.lines(adults=for_adults) if line not in shown]
            if lines:
                title = (
                    self.tr("For parents and other adults") if for_adults else self.tr("For young people")
                )
                everybody = all(line.audience is Audience.ALL for line in lines)
                self._lines.addWidget(label(self.tr("For everybody") if everybody else title, "part"))
            for line in lines:
                self._lines.addWidget(self._line(line))
            shown.update(lines)

    def _line(self, line: HelpLine) -> QFrame:
        here = self._help.country
        code = "" if here is None else here.code
        there = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(code))
        shown: list[QWidget] = [_named(line.name, "part", there)]
        if line.call:
            number = Selectable(line.name, self.tr("You can mark and copy this."), "number")
            number.setText(line.call)
            shown.append(number)
        if spoken := self._help.spoken(line):
            shown.append(_lettered(spoken, "small"))
        when = " ".join(
            part
            for part in (
                self._help.when(line),
                self.tr("Also as a chat, on the website.") if line.chat else "",
            )
            if part
        )
        if when:
            shown.append(label(when, "small"))
        if line.web:
            shown.append(Address(line.name, text=line.web))
        shown.append(label(self._advice.told(self._help.source(line)), "small"))
        return sheet(*shown)


def _named(name: str, kind: str, locale: QLocale) -> QLabel:
    """A label in the locale of the country, so that a screen reader pronounces the name correctly."""
    made = _lettered(name, kind)
    made.setLocale(locale)
    return made


def _lettered(text: str, kind: str) -> QLabel:
    """A label with a font for the script of its text, which may be any."""
    made = label("", kind)
    made.setFont(_font_for(text, made.font()))
    made.setText(text)
    return made


def _font_for(text: str, like: QFont) -> QFont:
    font = QFont(like)
    font.setFamilies([*fonts_for(text), *like.families()])
    return font
