"""The list of help as the pages show it; read once."""

from datetime import UTC, datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from takeitdown_desktop import paths
from takeitdown_desktop.core.help import HelpList, Place, load_help
from takeitdown_desktop.core.sources import Source


@cache
def help_list() -> HelpList:
    return load_help(paths.resources() / "help" / "help.json")


def place(which: Place) -> str:
    """A web address."""
    return help_list().places[which]


def day_text(locale: QLocale) -> str:
    """The day of the list, as people write it."""
    day = help_list().day
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def source_text(source: Source) -> str:
    """Who says it and when, and that it is old where it is."""
    if source.day is None:
        return QCoreApplication.translate(
            "AdviceViewModel", "Source: {name}. The page has no date."
        ).format(name=source.name)
    day = QDate(source.day.year, source.day.month, source.day.day)
    locale = QLocale()
    when = (
        locale.toString(day, "yyyy-MM")
        if source.whole_month
        else locale.toString(day, QLocale.FormatType.LongFormat)
    )
    if source.is_old(datetime.now(tz=UTC).date()):
        told = QCoreApplication.translate(
            "AdviceViewModel", "Source: {name}, {day}. That is more than a year ago."
        )
    else:
        told = QCoreApplication.translate("AdviceViewModel", "Source: {name}, {day}.")
    return told.format(name=source.name, day=when)
