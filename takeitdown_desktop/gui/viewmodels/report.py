"""The report being made: answers, what would leave the device, and how it was delivered."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.outbox.store import save_sealed
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.report import flow
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.shell.bridge import Job
from takeitdown_desktop.gui.shell.context import Services
from takeitdown_desktop.gui.viewmodels.ledger import Ledger
from takeitdown_desktop.gui.viewmodels.sending import Sending
from takeitdown_wire import CaseNumber, Pin, Receipt, Shared, Who


@dataclass(frozen=True, slots=True)
class Card:
    """What is left of a delivered report: how to ask about it, and which words fit.

    Attributes:
        sent: a receipt came back; otherwise it was saved for later.
        added: the report went to a case that there was already.
    """

    case: CaseNumber
    pin: Pin
    sent: bool
    who: Who | None
    shared: Shared | None
    added: bool = False


class ReportViewModel(QObject):
    """One report from the first answer to its card."""

    changed = Signal()
    failed = Signal(str)  # code of what went wrong in preparing, saving or sending

    def __init__(self, services: Services, ledger: Ledger) -> None:
        super().__init__()
        self._services = services
        self._draft = Draft()
        self._made_from: tuple[Draft, tuple[FileResult, ...]] | None = None
        self._prepared: PreparedReport | None = None
        self._secrets: tuple[CaseNumber, Pin] | None = None
        self._adding = False
        self._consented = False
        self._sent = self._saved = False
        self._preparing = Job(self)
        self._preparing.done.connect(self._on_prepared)
        self._preparing.failed.connect(self._on_failed)
        self._saving = Job(self)
        self._saving.done.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        self.sending = Sending(services, ledger, self)
        self.sending.changed.connect(self.changed)
        self.sending.arrived.connect(self._on_arrived)
        self.sending.failed.connect(self._on_failed)

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def prepared(self) -> PreparedReport | None:
        """What would leave the device, once it has been made."""
        return self._prepared

    @property
    def adds_to(self) -> CaseNumber | None:
        """The case that gets more files; None for a report of its own."""
        return self._secrets[0] if self._secrets is not None and self._adding else None

    @property
    def consented(self) -> bool:
        return self._consented

    @property
    def sent(self) -> bool:
        return self._sent

    @property
    def saved(self) -> bool:
        return self._saved

    @property
    def busy(self) -> bool:
        """Saving or sending."""
        return self._saving.busy or self.sending.busy

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
        self._consented = self._sent = self._saved = False
        self._secrets = self._secrets or (CaseNumber.draw(), Pin.draw())
        draft, services, (case, pin) = self._draft, self._services, self._secrets

        def work() -> PreparedReport:
            intake = services.descriptor()
            return PreparedReport.make(assemble(draft, results, intake, case, pin), intake)

        self._preparing.start(work)
        self.changed.emit()

    def consent(self, given: bool) -> None:
        if given != self._consented:
            self._consented = given
            self.changed.emit()

    def send(self) -> None:
        if self._prepared is not None and self._consented and not self.busy:
            self.sending.start(self._prepared.sealed)

    def save(self, path: Path) -> None:
        """Write the sealed report; an existing file is never replaced."""
        if self._prepared is None or not self._consented or self.busy:
            return
        sealed = self._prepared.sealed
        self._saving.start(lambda: save_sealed(sealed, path))
        self.changed.emit()

    def keep(self) -> None:
        """Keep the sealed report on this computer, until it is sent or deleted."""
        prepared, services = self._prepared, self._services
        if prepared is None or not self._consented or self.busy:
            return
        self._saving.start(lambda: services.outbox().keep(prepared.sealed, len(prepared.bundle.items)))
        self.changed.emit()

    def hand_over_card(self) -> Card | None:
        """The card of a delivered report; the report itself is forgotten with it."""
        if self._secrets is None or not (self._sent or self._saved):
            return None
        case, pin = self._secrets
        card = Card(case, pin, self._sent, self._draft.who, self._draft.shared, self._adding)
        self.forget()
        return card

    def forget(self) -> None:
        """Hold nothing of the report any more."""
        self._preparing.forget()
        self._draft, self._made_from, self._prepared, self._secrets = Draft(), None, None, None
        self._consented = self._sent = self._saved = self._adding = False
        self.changed.emit()

    def stop(self) -> None:
        """Wait for what still runs; for the owner, before letting go."""
        self._preparing.stop()
        self._saving.stop()
        self.sending.stop()

    def _go_to(self, case: tuple[CaseNumber, Pin] | None) -> None:
        self._secrets, self._adding = case, case is not None
        self._made_from = self._prepared = None
        self._consented = self._sent = self._saved = False
        self.changed.emit()

    def _on_prepared(self, prepared: PreparedReport) -> None:
        self._prepared = prepared
        self.changed.emit()

    def _on_saved(self, _where: object) -> None:
        self._saved = True
        self.changed.emit()

    def _on_arrived(self, _receipt: Receipt) -> None:
        self._sent = True
        self.changed.emit()

    def _on_failed(self, code: str) -> None:
        self.changed.emit()
        self.failed.emit(code)
