"""The country of the help lines: at first the system's region, then the one chosen, until the program ends."""

from dataclasses import replace

from PySide6.QtCore import QCollator, QLocale, QObject, Signal

from takeitdown_desktop.core.help import Audience, Country, HelpLine, Hours
from takeitdown_desktop.core.sources import Source
from takeitdown_desktop.gui.help import help_list


class HelpViewModel(QObject):
    """The help lines of the chosen country, and their hours and languages in words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = QLocale.territoryToCode(QLocale.system().territory())

    @property
    def countries(self) -> tuple[Country, ...]:
        """All countries, sorted by name in the current language."""
        order = QCollator(QLocale())
        return tuple(sorted(help_list().countries, key=lambda country: order.sortKey(country.name)))

    @property
    def country(self) -> Country | None:
        """The chosen country; None while unknown."""
        return help_list().country(self._code)

    def choose(self, code: str) -> None:
        self._code = code
        self.changed.emit()

    def lines(self, *, adults: bool) -> tuple[HelpLine, ...]:
        """The help lines for adults or for young people, including those for everybody."""
        country, left_out = self.country, Audience.YOUNG if adults else Audience.ADULTS
        lines = country.lines if country is not None else ()
        return tuple(line for line in lines if line.audience is not left_out)

    def first_line(self, *, adults: bool) -> str:
        """The first help line with a phone number, in a few words; "" while the country is unknown."""
        lines = self.lines(adults=adults)
        called = [line for line in lines if line.call] or list(lines)
        if not called:
            return ""
        line = called[0]
        return " ".join(
            part for part in (f"{line.name}: {line.call or line.web}.", self.when(line)) if part
        )

    def when(self, line: HelpLine) -> str:
        """The hours of a help line in words; "" if unknown."""
        if any(hours.always for hours in line.hours):
            return self.tr("Day and night.")
        return " ".join(self._said(hours) for hours in line.hours)

    def spoken(self, line: HelpLine) -> str:
        """The languages spoken there, each by its own name; "" if unknown."""
        return " · ".join(QLocale(code).nativeLanguageName() for code in line.languages)

    def source(self, line: HelpLine) -> Source:
        """The source of a line, with its website instead of the full URL."""
        return replace(line.source, name=line.source.name.partition("/")[0])

    def _said(self, hours: Hours) -> str:
        days = QLocale().dayName(hours.first_day, QLocale.FormatType.LongFormat)
        if hours.last_day != hours.first_day:
            last = QLocale().dayName(hours.last_day, QLocale.FormatType.LongFormat)
            days = self.tr("{first} to {last}").format(first=days, last=last)
        return self.tr("{days}, {begins} to {ends}.").format(
            days=days, begins=hours.begins, ends=hours.ends
        )
