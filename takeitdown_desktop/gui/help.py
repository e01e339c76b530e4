"""The list of help as the pages show it; read once."""

from functools import cache

from PySide6.QtCore import QDate, QLocale

from takeitdown_desktop import paths
from takeitdown_desktop.core.help import HelpList, Place, load_help


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
