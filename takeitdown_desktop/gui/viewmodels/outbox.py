"""The outbox: listing, sending, copying and deleting sealed reports on this computer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from takeitdown_desktop.core.outbox.courier import Attempt, GaveUp, Refused, Waiting
from takeitdown_desktop.core.outbox.journal import FINAL_STATES, WAITING, Entry
from takeitdown_desktop.core.outbox.sender import Step, send
from takeitdown_desktop.core.outbox.store import save_sealed
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.viewmodels.ledger import Ledger
from takeitdown_desktop.gui.viewmodels.sending import note
from takeitdown_desktop.gui.work.context import AppContext


class OutboxViewModel(ViewModel):
    """The content of the outbox as of the last refresh, and actions on it.

    Attributes:
        pause_s: seconds until the next try while waiting for one, else 0.
    """

    erased = Signal()  # everything was deleted
    _stepped = Signal(object)  # Step, from the sending thread

    def __init__(self, context: AppContext, ledger: Ledger) -> None:
        super().__init__()
        self._context = context
        self._ledger = ledger
        self._cancel = CancelToken()
        self._sending = False
        self.pause_s = 0.0
        self._entries: tuple[Entry, ...] = ()
        self._looking = self._job(self._on_looked, unseen=True)
        self._working = self._job(self._on_worked)
        self._stepped.connect(self._on_step)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """The reports that can be sent."""
        return tuple(entry for entry in self._entries if entry.state in WAITING)

    @property
    def sending(self) -> bool:
        return self._sending

    def can_send(self, entry: Entry) -> bool:
        return entry.state not in FINAL_STATES and not self.busy

    def can_write_out(self, entry: Entry) -> bool:
        return entry.state not in FINAL_STATES and not self.busy

    def tried(self, entry: Entry) -> bool:
        """Whether something of the report was transmitted since the program started."""
        return entry.id in self._ledger.tried

    def refresh(self) -> None:
        context = self._context
        self._looking.start(lambda: context.outbox().entries())

    def send(self, ids: Sequence[str]) -> None:
        """Connect and send; only call this after a click that asks for it."""
        context, ledger, cancel = self._context, self._ledger, CancelToken()
        self._cancel, self._sending = cancel, True

        def work() -> None:
            with ledger.attempts() as tell:
                for step in send(
                    context.outbox(), lambda _: context.client(), ids, context.retry_policy, cancel
                ):
                    note(ledger, step.event, step.id)
                    tell(isinstance(step.event, Attempt))
                    self._stepped.emit(step)

        self._work(work)

    def stop_sending(self) -> None:
        """Stop sending; unsent reports stay queued."""
        self._cancel.cancel()

    def write_out(self, entry_id: str, path: Path) -> None:
        """Save a copy of a report; an existing file is never overwritten."""
        context = self._context
        self._work(lambda: save_sealed(context.outbox().read(entry_id), path))

    def forget(self, entry_id: str) -> None:
        """Delete a report for good."""
        context = self._context
        self._work(lambda: context.outbox().forget(entry_id))

    def forget_all(self) -> None:
        """Delete everything that the program keeps on this computer."""
        context = self._context

        def work() -> None:
            context.erase_all()
            self.erased.emit()

        self._work(work)

    def stop(self) -> None:
        self.stop_sending()
        super().stop()

    def _work(self, work: Callable[[], object]) -> None:
        self._start(self._working, work)

    def _on_looked(self, entries: list[Entry]) -> None:
        self._entries = tuple(entries)
        self.changed.emit()

    def _on_worked(self, _result: object) -> None:
        self._sending, self.pause_s = False, 0.0
        self.changed.emit()
        self.refresh()

    def _on_failed(self, code: str) -> None:
        self._on_worked(None)
        self.failed.emit(code)

    def _on_step(self, step: Step) -> None:
        event = step.event
        self.pause_s = event.seconds if isinstance(event, Waiting) else 0.0
        self.refresh()
        if isinstance(event, Refused | GaveUp | Waiting):
            self.failed.emit(event.error.code)
        self.changed.emit()
