"""The report being made: answers, what would leave the device, and how it was delivered."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import ReportError, UnknownReportError
from takeitdown_desktop.core.outbox.courier import Accepted, GaveUp, Stopped
from takeitdown_desktop.core.outbox.journal import Entry, State
from takeitdown_desktop.core.outbox.known_services import NEEDS_A_WORD, Destination
from takeitdown_desktop.core.outbox.store import save_sealed
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.report import flow
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.viewmodels.card import Card
from takeitdown_desktop.gui.viewmodels.ledger import Ledger
from takeitdown_desktop.gui.viewmodels.sending import Sending
from takeitdown_desktop.gui.work.bridge import Job
from takeitdown_desktop.gui.work.context import Services
from takeitdown_wire import CaseNumber, Pin


class ReportViewModel(QObject):
    """One report from the first answer to its card."""

    changed = Signal()
    delivered = Signal()  # sent or saved: there is a card now
    failed = Signal(str)  # code of what went wrong in preparing, saving or sending

    def __init__(self, services: Services, ledger: Ledger) -> None:
        super().__init__()
        self._services = services
        self._draft = Draft()
        self._made_from: tuple[Draft, tuple[FileResult, ...]] | None = None
        self._prepared: PreparedReport | None = None
        self._destination: Destination | None = None
        self._secrets: tuple[CaseNumber, Pin] | None = None
        self._adding = False
        self._consented = False
        self._accepted: Accepted | None = None
        self._saved = False
        self._entry: Entry | None = None
        self._preparing = Job(self)
        self._preparing.done.connect(self._on_prepared)
        self._preparing.failed.connect(self._on_failed)
        self._saving, self._rescuing, self._dropping = (Job(self) for _ in range(3))
        self._saving.done.connect(self._on_saved)
        self._rescuing.done.connect(self._on_rescued)
        self._dropping.done.connect(self._on_dropped)
        for job in (self._saving, self._rescuing, self._dropping):
            job.failed.connect(self._on_failed)
        self.sending = Sending(services, ledger, self)
        self.sending.changed.connect(self.changed)
        self.sending.arrived.connect(self._on_arrived)
        self.sending.stuck.connect(self._on_stuck)
        self.sending.refused.connect(self._on_failed)

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def prepared(self) -> PreparedReport | None:
        """What would leave the device, once it has been made."""
        return self._prepared

    @property
    def unexpected(self) -> Destination | None:
        """Where the report would go, if that is not as the last time or not what was installed."""
        found = self._destination
        return found if found is not None and found.standing in NEEDS_A_WORD else None

    @property
    def adds_to(self) -> CaseNumber | None:
        """The case that gets more files; None for a report of its own."""
        return self._secrets[0] if self._secrets is not None and self._adding else None

    @property
    def consented(self) -> bool:
        return self._consented

    @property
    def sent(self) -> bool:
        return self._accepted is not None

    @property
    def saved(self) -> bool:
        """It waits, in the outbox or in a file."""
        return self._saved or self._entry is not None

    @property
    def waits_here(self) -> bool:
        """It lies in the outbox."""
        return self._entry is not None

    @property
    def unsaved(self) -> bool:
        """Something was answered or made that leads to a report and is nowhere but in this window."""
        begun = self._draft != Draft() and flow.ending(self._draft) is None
        return begun and not (self.sent or self.saved)

    @property
    def busy(self) -> bool:
        """Saving or sending."""
        return self.sending.busy or any(job.busy for job in (self._saving, self._rescuing, self._dropping))

    @property
    def preparing(self) -> bool:
        return self._preparing.busy

    def answer(self, **answers: Any) -> None:
        """Replace answers of the draft, by the names of its fields."""
        draft = replace(self._draft, **answers)
        if draft != self._draft:
            self._draft = draft
            self.changed.emit()

    def add_to(self, case: CaseNumber, pin: Pin) -> None:
        """Let this report bring more files to a case that there is already. The intake checks the PIN."""
        self._go_to((case, pin))

    def stand_alone(self) -> None:
        """Let this report be a case of its own after all."""
        self._go_to(None)

    def next_step(self, step: Step) -> Step | None:
        return flow.next_step(step, self._draft)

    def prepare(self, results: tuple[FileResult, ...]) -> None:
        """Make what would leave the device; nothing is made anew when nothing has changed.

        The case number and the PIN are drawn once, so that one person's second try stays
        one case; the idempotency key stays the same as long as the content does.
        """
        made_from = (self._draft, results)
        if made_from == self._made_from and (self._prepared is not None or self.preparing):
            return
        self._made_from, self._prepared = made_from, None
        self._drop_outdated()
        self._not_delivered()
        self._secrets = self._secrets or (CaseNumber.draw(), Pin.draw())
        draft, services, (case, pin), adds = self._draft, self._services, self._secrets, self._adding

        def work() -> tuple[PreparedReport, Destination]:
            intake = services.descriptor()
            bundle = assemble(draft, results, intake, case, pin, adds=adds)
            return PreparedReport.make(bundle, intake), services.destination()

        self._preparing.start(work)
        self.changed.emit()

    def consent(self, given: bool) -> None:
        if given != self._consented:
            self._consented = given
            self.changed.emit()

    def send(self) -> None:
        if self._prepared is not None and self._consented and not self.busy:
            waits_as = None if self._entry is None else self._entry.id
            self.sending.start(self._prepared.sealed, waits_as, first=self._remember_service)

    def save(self, path: Path) -> None:
        """Write the sealed report; an existing file is never replaced."""
        if self._prepared is not None and self._consented and not self.busy:
            sealed = self._prepared.sealed
            self._save(lambda: save_sealed(sealed, path))

    def keep(self) -> None:
        """Keep the sealed report on this computer, until it is sent or deleted."""
        prepared, services = self._prepared, self._services
        if prepared is not None and self._consented and not self.busy:
            self._save(lambda: services.outbox().keep(prepared.sealed, len(prepared.bundle.items)))

    def drop(self) -> None:
        """Take a report that could not be sent out of the outbox again, for good."""
        entry, services = self._entry, self._services
        if entry is not None and not self.busy:
            self._work(self._dropping, lambda: _forget(services, entry))

    def hand_over_card(self) -> Card | None:
        """The card of a delivered report; the report itself is forgotten with it."""
        if self._secrets is None or self._prepared is None or not (self.sent or self.saved):
            return None
        case, pin = self._secrets
        scheme, _, page = self._prepared.intake.case_page.partition("://")
        card = Card(
            case,
            pin,
            self.sent,
            self.waits_here and not self._saved,
            self._draft.who,
            self._draft.shared,
            self._prepared.intake.name,
            added=self._adding,
            page=page if scheme == "https" else "",
        )
        self.forget()
        return card

    def forget(self) -> None:
        """Hold nothing of the report any more."""
        self._preparing.forget()
        self._draft, self._made_from, self._prepared, self._secrets = Draft(), None, None, None
        self._adding = False
        self._not_delivered()
        self.changed.emit()

    def stop(self) -> None:
        """Wait for what still runs; for the owner, before letting go."""
        for job in (self._preparing, self._saving, self._rescuing, self._dropping):
            job.stop()
        self.sending.stop()

    def _save(self, save: Callable[[], object]) -> None:
        def work() -> object:
            self._remember_service()
            return save()

        self._work(self._saving, work)

    def _remember_service(self) -> None:
        """The person has agreed to where it goes; off the GUI thread, for it writes to the disk.

        A disk that is full must not keep a report from being sent.
        """
        with contextlib.suppress(ReportError):
            self._services.remember_service()

    def _work(self, job: Job, work: Callable[[], object]) -> None:
        job.start(work)
        self.changed.emit()

    def _not_delivered(self) -> None:
        self._consented = self._saved = False
        self._accepted = self._entry = None

    def _drop_outdated(self) -> None:
        """What could not be sent and was changed since must not be sent beside the new one."""
        entry, services = self._entry, self._services
        if entry is not None:
            self._dropping.start(lambda: _forget(services, entry))

    def _go_to(self, case: tuple[CaseNumber, Pin] | None) -> None:
        self._secrets, self._adding = case, case is not None
        self._made_from = self._prepared = None
        self._not_delivered()
        self.changed.emit()

    def _on_prepared(self, made: tuple[PreparedReport, Destination]) -> None:
        self._prepared, self._destination = made
        self.changed.emit()

    def _on_saved(self, entry: Entry | None) -> None:
        self._entry, self._saved = entry, entry is None
        self.changed.emit()
        self.delivered.emit()

    def _on_arrived(self, event: Accepted) -> None:
        self._accepted = event
        self.changed.emit()
        if not self._rescuing.busy:  # else it is told as soon as what was kept is gone again
            self._settle()

    def _settle(self) -> None:
        """It has arrived: what was kept in the outbox because nobody knew that is not needed."""
        if self._entry is not None:
            self.drop()
        else:
            self.delivered.emit()

    def _on_stuck(self, event: GaveUp | Stopped) -> None:
        """Not sent: keep it at once, so that nothing is lost whatever comes next."""
        prepared, services, entry = self._prepared, self._services, self._entry
        if prepared is not None and entry is None:

            def rescue() -> Entry:
                outbox = services.outbox()
                kept = outbox.keep(prepared.sealed, len(prepared.bundle.items))
                return outbox.mark(kept.id, State.SENDING) if event.perhaps_arrived else kept

            self._work(self._rescuing, rescue)
        if isinstance(event, GaveUp):
            self.failed.emit(event.error.code)

    def _on_rescued(self, entry: Entry) -> None:
        self._entry = entry
        self.changed.emit()
        if self.sent:
            self._settle()

    def _on_dropped(self, _nothing: object) -> None:
        self._entry = None
        self.changed.emit()
        if self.sent:
            self.delivered.emit()

    def _on_failed(self, code: str) -> None:
        self.changed.emit()
        self.failed.emit(code)


def _forget(services: Services, entry: Entry) -> None:
    with contextlib.suppress(UnknownReportError):  # it was sent from there, and is gone already
        services.outbox().forget(entry.id)
