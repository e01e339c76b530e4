"""A removal request, its letter, the 48 hours after it, and the complaint."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from PySide6.QtCore import QDate, QLocale, QObject, QTime, Signal

from takeitdown_desktop import paths
from takeitdown_desktop.core.report.paper import Paper
from takeitdown_desktop.core.report.platforms import RemovalFacts, load_removal_facts
from takeitdown_desktop.core.report.removal import (
    Element,
    RemovalRequest,
    Signer,
    deadline,
    hours_left,
    missing,
    tidied,
)
from takeitdown_desktop.core.report.removal_text import complaint, letter
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_wire import Who

_SIGNERS = {Who.SELF: Signer.PERSON, Who.PARENT: Signer.PARENT, Who.SUPPORTER: Signer.ASKED}


@cache
def removal_facts() -> RemovalFacts:
    """The list of platforms and sources; read once."""
    return load_removal_facts(paths.resources() / "help" / "removal.json")


class KitViewModel(QObject):
    """The removal request, independent of the report. It is never sent, and saved only when the person asks for it."""

    changed = Signal()

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__()
        self._report = report
        self._request = RemovalRequest()
        self._saved = RemovalRequest()

    @property
    def request(self) -> RemovalRequest:
        return self._request

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that exists only in this window."""
        return tidied(self._request) not in (
            tidied(self._saved),
            RemovalRequest(signer=self._request.signer),
        )

    def begin(self) -> None:
        """Fill in the signer from the report, unless it was answered here."""
        who = self._report.draft.who
        if self._request.signer is None and who is not None:
            self._request = replace(self._request, signer=_SIGNERS[who])

    def say(self, **answers: Any) -> None:
        """Set fields of the request."""
        self._request = replace(self._request, **answers)
        self.changed.emit()

    def take_up(self, request: RemovalRequest) -> None:
        """Continue with a saved request."""
        self._request = self._saved = request
        self.changed.emit()

    def note_saved(self) -> None:
        """Note that the current request was saved elsewhere."""
        self._saved = self._request

    def missing(self) -> tuple[Element, ...]:
        return missing(self._request)

    def form(self) -> str:
        """English name of the platform's form; "" if unknown."""
        platform = removal_facts().named(self._request.platform)
        return "" if platform is None else platform.form

    def letter(self) -> Paper:
        """The letter with today's date; the request must be complete."""
        return letter(self._request, now().date())

    def complaint(self) -> Paper:
        """The complaint with the current time; the request must have been sent."""
        return complaint(self._request, now())

    def hours_left(self) -> int:
        """Hours until the platform's deadline; 0 after it, and before the request was sent."""
        sent = self._request.sent
        return 0 if sent is None else hours_left(sent, now())

    def ends(self) -> str:
        """The deadline in words; "" before the request was sent."""
        sent = self._request.sent
        return "" if sent is None else moment_text(deadline(sent))

    def forget(self) -> None:
        self._request = self._saved = RemovalRequest()


def now() -> datetime:
    """The current time, with this computer's time zone."""
    return datetime.now().astimezone()


def moment_text(moment: datetime) -> str:
    """Date and time in the format of the locale."""
    local = moment.astimezone()
    day, clock = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
    reader = QLocale()
    words = reader.toString(day, QLocale.FormatType.LongFormat)
    return f"{words}, {reader.toString(clock, QLocale.FormatType.ShortFormat)}"
