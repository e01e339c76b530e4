"""In which country help is looked for: the system's region first, chosen once for this run."""

from dataclasses import replace

from PySide6.QtCore import QCollator, QLocale, QObject, Signal

from takeitdown_desktop.core.help import Audience, Country, HelpLine, Hours
from takeitdown_desktop.core.sources import Source
from takeitdown_desktop.gui.help import help_list


class HelpViewModel(QObject):
    """Holds the country, and says a line's hours in words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = QLocale.territoryToCode(QLocale.system().territory())

    @property
    def countries(self) -> tuple[Country, ...]:
        """In the order of their names, as the reader's language sorts."""
        order = QCollator(QLocale())
        return tuple(sorted(help_list().countries, key=lambda country: order.sortKey(country.name)))

    @property
    def country(self) -> Country | None:
        """None as long as it is not known."""
        return help_list().country(self._code)

    def choose(self, code: str) -> None:
        self._code = code
        self.changed.emit()

    def lines(self, *, adults: bool) -> tuple[HelpLine, ...]:
        """Those for adults, or those for the young; with them those for everybody."""
        country, left_out = self.country, Audience.YOUNG if adults else Audience.ADULTS
        lines = country.lines if country is not None else ()
        return tuple(line for line in lines if line.audience is not left_out)

    def first_line(self, *, adults: bool) -> str:
        """One of them in a few words; "" as long as the country is not known."""
        lines = self.lines(adults=adults)
        called = [line for line in lines if line.call] or list(lines)
        if not called:
            return ""
        line = called[0]
        return " ".join(
            part for part in (f"{line.name}: {line.call or line.web}.", self.when(line)) if part
        )

    def when(self, line: HelpLine) -> str:
        """When somebody is there; "" where that is not known."""
        if any(hours.always for hours in line.hours):
            return self.tr("Day and night.")
        return " ".join(self._said(hours) for hours in line.hours)

    def spoken(self, line: HelpLine) -> str:
        """Languages, each by its own name; "" where they are not known."""
        return " · ".join(QLocale(code).nativeLanguageName() for code in line.languages)

    def source(self, line: HelpLine) -> Source:
        """The website on which the number was read, instead of the whole address of the page."""
        return replace(line.source, name=line.source.name.partition("/")[0])

    def _said(self, hours: Hours) -> str:
        days = QLocale().dayName(hours.first_day, QLocale.FormatType.LongFormat)
        if hours.last_day != hours.first_day:
            last = QLocale().dayName(hours.last_day, QLocale.FormatType.LongFormat)
            days = self.tr("{first} to {last}").format(first=days, last=last)
        return self.tr("{days}, {begins} to {ends}.").format(
            days=days, begins=hours.begins, ends=hours.ends
        )
