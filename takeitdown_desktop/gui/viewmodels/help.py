"""In which country help is looked for: the system's region first, chosen once for this run."""

from PySide6.QtCore import QLocale, QObject, Signal

from takeitdown_desktop.core.help import Audience, Country, HelpLine, Hours
from takeitdown_desktop.gui.help import help_list


class HelpViewModel(QObject):
    """Holds the country, and says a line's hours in words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = QLocale.territoryToCode(QLocale.system().territory())

    @property
    def countries(self) -> tuple[Country, ...]:
        return help_list().countries

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

    def when(self, line: HelpLine) -> str:
        """When somebody is there; "" where that is not known."""
        if any(hours.always for hours in line.hours):
            return self.tr("Day and night.")
        return " ".join(self._said(hours) for hours in line.hours)

    def _said(self, hours: Hours) -> str:
        days = QLocale().dayName(hours.first_day, QLocale.FormatType.LongFormat)
        if hours.last_day != hours.first_day:
            last = QLocale().dayName(hours.last_day, QLocale.FormatType.LongFormat)
            days = self.tr("{first} to {last}").format(first=days, last=last)
        return self.tr("{days}, {begins} to {ends}.").format(
            days=days, begins=hours.begins, ends=hours.ends
        )
