"""The report being made: answers, what would leave the device, and how it was delivered."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from takeitdown_desktop.core.errors import ReportError, UnknownReportError
from takeitdown_desktop.core.outbox.courier import Accepted, GaveUp, Stopped
from takeitdown_desktop.core.outbox.journal import Entry, State
from takeitdown_desktop.core.outbox.known_services import NEEDS_A_WORD, Destination
from takeitdown_desktop.core.outbox.store import save_sealed
from takeitdown_desktop.core.report import flow
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.session import Card, Session, make_report
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.viewmodels.ledger import Ledger
from takeitdown_desktop.gui.viewmodels.sending import Sending
from takeitdown_desktop.gui.work.context import AppContext
from takeitdown_wire import CaseNumber, Pin


class ReportViewModel(ViewModel):
    """One report from the first answer to its card."""

    delivered = Signal()  # sent or saved: there is a card now

    def __init__(self, context: AppContext, ledger: Ledger, session: Session) -> None:
        super().__init__()
        self._context = context
        self._session = session
        self._destination: Destination | None = None
        self._preparing = self._job(self._on_prepared, unseen=True)
        self._preparing.failed.connect(self._on_not_prepared)
        self._saving = self._job(self._on_saved)
        self._rescuing = self._job(self._on_rescued)
        self._dropping = self._job(self._on_dropped)
        self.sending = Sending(context, ledger, self)
        self.sending.changed.connect(self.changed)
        self.sending.arrived.connect(self._on_arrived)
        self.sending.stuck.connect(self._on_stuck)
        self.sending.refused.connect(self._on_failed)

    @property
    def draft(self) -> Draft:
        return self._session.answers

    @property
    def prepared(self) -> PreparedReport | None:
        """What would leave the device, once it has been made."""
        return self._session.prepared

    @property
    def unexpected(self) -> Destination | None:
        """Where the report would go, if that is not as the last time or not what was installed."""
        found = self._destination
        return found if found is not None and found.standing in NEEDS_A_WORD else None

    @property
    def adds_to(self) -> CaseNumber | None:
        """The case that gets more files; None for a report of its own."""
        return self._session.adds_to

    @property
    def consented(self) -> bool:
        return self._session.consented

    @property
    def sent(self) -> bool:
        return self._session.sent

    @property
    def saved(self) -> bool:
        """It waits, in the outbox or in a file."""
        return self._session.saved

    @property
    def waits_here(self) -> bool:
        """It lies in the outbox."""
        return self._session.waits_as is not None

    @property
    def unsaved(self) -> bool:
        """Something was answered or made that leads to a report and is nowhere but in this window."""
        return self._session.unsaved

    @property
    def busy(self) -> bool:
        """Saving or sending."""
        return super().busy or self.sending.busy

    @property
    def preparing(self) -> bool:
        return self._preparing.busy

    def answer(self, **answers: Any) -> None:
        """Replace answers of the draft, by the names of its fields."""
        self.answer_all(replace(self.draft, **answers))

    def answer_all(self, draft: Draft) -> None:
        """Put other answers in the place of all that were given."""
        if draft != self._session.answers:
            self._session.answers = draft
            self.changed.emit()

    def add_to(self, case: CaseNumber, pin: Pin) -> None:
        """Let this report bring more files to a case that there is already. The intake checks the PIN."""
        self._session.add_to(case, pin)
        self.changed.emit()

    def stand_alone(self) -> None:
        """Let this report be a case of its own after all."""
        self._session.stand_alone()
        self.changed.emit()

    def next_step(self, step: Step) -> Step | None:
        return flow.next_step(step, self.draft)

    def prepare(self) -> None:
        """Make what would leave the device, unless it was made already and nothing has changed since."""
        context, outdated = self._context, self._session.waits_as
        content = self._session.outdated()
        if content is None:
            return
        if outdated is not None:  # what could not be sent must not be sent beside the new one
            self._dropping.start(lambda: _forget(context, outdated))

        def work() -> tuple[PreparedReport, Destination]:
            return make_report(content, context.descriptor()), context.destination()

        self._start(self._preparing, work)

    def consent(self, given: bool) -> None:
        if given != self.consented:
            self._session.consented = given
            self.changed.emit()

    def send(self) -> None:
        if self.prepared is not None and self.consented and not self.busy:
            self.sending.start(self.prepared.sealed, self._session.waits_as, first=self._remember_service)

    def save(self, path: Path) -> None:
        """Write the sealed report; an existing file is never replaced."""
        if self.prepared is not None and self.consented and not self.busy:
            sealed = self.prepared.sealed
            self._save(lambda: save_sealed(sealed, path))

    def keep(self) -> None:
        """Keep the sealed report on this computer, until it is sent or deleted."""
        prepared, context = self.prepared, self._context
        if prepared is not None and self.consented and not self.busy:
            self._save(lambda: context.outbox().keep(prepared.sealed, len(prepared.bundle.items)))

    def drop(self) -> None:
        """Take a report that could not be sent out of the outbox again, for good."""
        waits_as, context = self._session.waits_as, self._context
        if waits_as is not None and not self.busy:
            self._start(self._dropping, lambda: _forget(context, waits_as))

    def hand_over_card(self) -> Card | None:
        """The card of a delivered report; the report itself is forgotten with it."""
        card = self._session.take_card()
        if card is not None:
            self.forget()
        return card

    def forget(self) -> None:
        """Hold nothing of the report any more."""
        self._preparing.forget()
        self._session.forget()
        self.changed.emit()

    def stop(self) -> None:
        super().stop()
        self.sending.stop()

    def _save(self, save: Callable[[], object]) -> None:
        def work() -> object:
            self._remember_service()
            return save()

        self._start(self._saving, work)

    def _remember_service(self) -> None:
        """The person has agreed to where it goes; off the GUI thread, for it writes to the disk.

        A disk that is full must not keep a report from being sent.
        """
        with contextlib.suppress(ReportError):
            self._context.remember_service()

    def _on_prepared(self, made: tuple[PreparedReport, Destination]) -> None:
        self._session.prepared, self._destination = made
        self.changed.emit()

    def _on_not_prepared(self, _code: str) -> None:
        self._session.not_prepared()

    def _on_saved(self, entry: Entry | None) -> None:
        self._session.waits_as, self._session.in_file = (None, True) if entry is None else (entry.id, False)
        self.changed.emit()
        self.delivered.emit()

    def _on_arrived(self, _event: Accepted) -> None:
        self._session.sent = True
        self.changed.emit()
        if not self._rescuing.busy:  # else it is told as soon as what was kept is gone again
            self._settle()

    def _settle(self) -> None:
        """It has arrived: what was kept in the outbox because nobody knew that is not needed."""
        if self.waits_here:
            self.drop()
        else:
            self.delivered.emit()

    def _on_stuck(self, event: GaveUp | Stopped) -> None:
        """Not sent: keep it at once, so that nothing is lost whatever comes next."""
        prepared, context = self.prepared, self._context
        if prepared is not None and not self.waits_here:

            def rescue() -> Entry:
                outbox = context.outbox()
                kept = outbox.keep(prepared.sealed, len(prepared.bundle.items))
                return outbox.mark(kept.id, State.SENDING) if event.perhaps_arrived else kept

            self._start(self._rescuing, rescue)
        if isinstance(event, GaveUp):
            self.failed.emit(event.error.code)

    def _on_rescued(self, entry: Entry) -> None:
        self._session.waits_as = entry.id
        self.changed.emit()
        if self.sent:
            self._settle()

    def _on_dropped(self, _nothing: object) -> None:
        self._session.waits_as = None
        self.changed.emit()
        if self.sent:
            self.delivered.emit()


def _forget(context: AppContext, entry_id: str) -> None:
    with contextlib.suppress(UnknownReportError):  # it was sent from there, and is gone already
        context.outbox().forget(entry_id)
