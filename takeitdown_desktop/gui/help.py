"""The list of help lines and addresses for the pages; read once."""

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
    """The date of the list, in the format of the locale."""
    day = help_list().day
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
