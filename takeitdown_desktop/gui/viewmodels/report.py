"""The current report: answers, disclosure, and delivery."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from takeitdown_desktop.core.errors import ReportError, UnknownReportError
from takeitdown_desktop.core.outbox.courier import Accepted, GaveUp, Stopped
from takeitdown_desktop.core.outbox.journal import Entry, State
from takeitdown_desktop.core.outbox.known_services import NEEDS_CONSENT, Destination
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
    """One report, from the first answer to its case card."""

    delivered = Signal()  # sent or saved: there is a card now

    def __init__(self, context: AppContext, ledger: Ledger, session: Session) -> None:
        super().__init__()
        self._context = context
        self._ledger = ledger
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
        """Everything that would leave the device; None until it was prepared."""
        return self._session.prepared

    @property
    def unexpected(self) -> Destination | None:
        """The destination, if it differs from the last one or from the installed one; otherwise None."""
        found = self._destination
        return found if found is not None and found.standing in NEEDS_CONSENT else None

    @property
    def adds_to(self) -> CaseNumber | None:
        """The existing case that the report adds files to; None for a new case."""
        return self._session.adds_to

    @property
    def consented(self) -> bool:
        return self._session.consented

    @property
    def sent(self) -> bool:
        return self._session.sent

    @property
    def saved(self) -> bool:
        """Whether the report was saved, in the outbox or in a file."""
        return self._session.saved

    @property
    def waits_here(self) -> bool:
        """Whether the report is in the outbox."""
        return self._session.waits_as is not None

    @property
    def unsaved(self) -> bool:
        """Whether there are answers or results that exist only in this window."""
        return self._session.unsaved

    @property
    def busy(self) -> bool:
        """Whether the report is being saved or sent."""
        return super().busy or self.sending.busy

    @property
    def preparing(self) -> bool:
        return self._preparing.busy

    def answer(self, **answers: Any) -> None:
        """Set fields of the draft, by name."""
        self.answer_all(replace(self.draft, **answers))

    def answer_all(self, draft: Draft) -> None:
        """Replace all answers."""
        if draft != self._session.answers:
            self._session.answers = draft
            self.changed.emit()

    def add_to(self, case: CaseNumber, pin: Pin) -> None:
        """Let this report add files to an existing case; the intake checks the PIN."""
        self._session.add_to(case, pin)
        self.changed.emit()

    def stand_alone(self) -> None:
        """Let this report open a new case after all."""
        self._session.stand_alone()
        self.changed.emit()

    def next_step(self, step: Step) -> Step | None:
        return flow.next_step(step, self.draft)

    def prepare(self) -> None:
        """Prepare everything that would leave the device, unless nothing has changed since the last time."""
        context, outdated = self._context, self._session.waits_as
        content = self._session.outdated()
        if content is None:
            return
        if (
            outdated is not None
        ):  # the outdated report in the outbox must not be sent in addition to the new one
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
        """Write the sealed report to a file; an existing one is never overwritten."""
        if self.prepared is not None and self.consented and not self.busy:
            sealed = self.prepared.sealed
            self._save(lambda: save_sealed(sealed, path))

    def keep(self) -> None:
        """Put the sealed report into the outbox, where it stays until it is sent or deleted."""
        prepared, context = self.prepared, self._context
        if prepared is not None and self.consented and not self.busy:
            self._save(lambda: context.outbox().keep(prepared.sealed, len(prepared.bundle.items)))

    def drop(self) -> None:
        """Delete the report from the outbox, in which it was put because it could not be sent."""
        waits_as, context = self._session.waits_as, self._context
        if waits_as is not None and not self.busy:
            self._start(self._dropping, lambda: _forget(context, waits_as))

    def hand_over_card(self) -> Card | None:
        """Take the card of a delivered report; this clears the report itself."""
        card = self._session.take_card()
        if card is not None:
            self.forget()
        return card

    def forget(self) -> None:
        """Clear the report."""
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
        """Remember the destination that the person has agreed to; off the GUI thread, since it writes to disk.

        Errors are ignored: a full disk must not prevent sending.
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
        if not self._rescuing.busy:  # otherwise this happens when the rescued copy has been deleted again
            self._settle()

    def _settle(self) -> None:
        """The report has arrived; delete the copy that was put into the outbox while that was unknown."""
        if self.waits_here:
            self.drop()
        else:
            self.delivered.emit()

    def _on_stuck(self, event: GaveUp | Stopped) -> None:
        """Put a report that could not be sent into the outbox at once, so that nothing can be lost."""
        prepared, context, ledger = self.prepared, self._context, self._ledger
        if prepared is not None and not self.waits_here:

            def rescue() -> Entry:
                outbox = context.outbox()
                kept = outbox.keep(prepared.sealed, len(prepared.bundle.items))
                if event.traffic.transmitted:
                    ledger.tried.add(kept.id)
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
    with contextlib.suppress(UnknownReportError):  # it was sent from the outbox and removed already
        context.outbox().forget(entry_id)
