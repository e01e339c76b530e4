"""Sends one sealed report, for the current report and for one from a file."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import UnreachableError
from takeitdown_desktop.core.outbox.courier import (
    Accepted,
    Attempt,
    CourierEvent,
    GaveUp,
    Refused,
    Stopped,
    Traffic,
    Waiting,
    deliver_with_retries,
)
from takeitdown_desktop.core.outbox.sender import send
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Seen, Sent
from takeitdown_desktop.gui.work.bridge import Job
from takeitdown_desktop.gui.work.context import AppContext
from takeitdown_wire import SealedReport


def note(ledger: Ledger, event: CourierEvent, entry_id: str | None = None) -> None:
    """Record in the ledger what was transmitted and could be seen according to an event; any thread.

    Args:
        ledger: where it is recorded.
        event: of the delivery.
        entry_id: of the report in the outbox, if it is there.
    """
    if isinstance(event, Attempt):
        return
    if isinstance(event, Accepted):
        ledger.note(Sent.REPORT)
    elif event.traffic.transmitted:
        ledger.note(Sent.TRIED)
        if entry_id is not None:
            ledger.tried.add(entry_id)
    if event.traffic.watched:
        ledger.note_seen(Seen.USE if event.traffic.sealed else Seen.RECEIPT)


class Sending(QObject):
    """Delivers a report in the background with a few retries; sending the same report again is idempotent.

    Attributes:
        pause_s: seconds until the next try while waiting for one, else 0.
    """

    changed = Signal()
    arrived = Signal(object)  # Accepted; also after ``stop_waiting``
    stuck = Signal(object)  # GaveUp or Stopped: not delivered, but can be sent again
    refused = Signal(str)  # error code; the intake will never accept these bytes
    _stepped = Signal(object, object)  # from the sending thread, as is
    _ended = Signal(object, object)

    def __init__(self, context: AppContext, ledger: Ledger, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ledger = ledger
        self._cancel = CancelToken()
        self.pause_s = 0.0
        self._last: CourierEvent | None = None
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._stepped.connect(self._on_step)
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        return self._job.busy

    def start(
        self,
        report: SealedReport,
        waits_as: str | None = None,
        first: Callable[[], object] = lambda: None,
    ) -> None:
        """Connect and send; only call this after a click that asks for it.

        Args:
            report: the sealed report.
            waits_as: its id in the outbox, if an earlier try failed.
            first: called before sending, off the GUI thread; must not raise.
        """
        cancel, ledger = CancelToken(), self._ledger
        self._cancel, self._last, self.pause_s = cancel, None, 0.0

        def work() -> CourierEvent | None:
            last: CourierEvent | None = None
            first()
            with ledger.attempts() as tell:
                for last in self._events(report, waits_as, cancel):
                    note(ledger, last, waits_as)
                    tell(isinstance(last, Attempt))
                    self._stepped.emit(cancel, last)
            self._ended.emit(cancel, last)
            return last

        self._job.start(work)
        self.changed.emit()

    def stop_waiting(self) -> None:
        """Stop waiting for a slow delivery. If it still succeeds, ``arrived`` is emitted; sending again is safe."""
        if not self.busy:
            return
        self._cancel.cancel()
        self._job.forget()
        self.pause_s = 0.0
        last = self._last
        perhaps = isinstance(last, Attempt) or (isinstance(last, Waiting) and last.perhaps_arrived)
        self.changed.emit()
        self.stuck.emit(Stopped(perhaps, last.traffic if isinstance(last, Waiting) else Traffic()))

    def stop(self) -> None:
        self._cancel.cancel()
        self._job.stop()

    def _events(
        self, report: SealedReport, waits_as: str | None, cancel: CancelToken
    ) -> Iterator[CourierEvent]:
        context = self._context
        client = context.client()
        if waits_as is None:
            yield from deliver_with_retries(report, client, context.retry_policy, cancel)
            return
        outbox, accepted = context.outbox(), False
        for step in send(outbox, lambda _: client, (waits_as,), context.retry_policy, cancel):
            accepted = isinstance(step.event, Accepted)
            yield step.event
        if accepted:
            outbox.forget(waits_as)  # it was only there because it could not be sent

    def _on_step(self, cancel: CancelToken, event: CourierEvent) -> None:
        if cancel is not self._cancel:
            return
        self._last = event
        self.pause_s = event.seconds if isinstance(event, Waiting) and self.busy else 0.0
        self.changed.emit()

    def _on_ended(self, cancel: CancelToken, last: CourierEvent | None) -> None:
        """Report a delivery that succeeded after ``stop_waiting``."""
        if cancel is self._cancel and not self.busy and isinstance(last, Accepted):
            self.arrived.emit(last)

    def _on_done(self, last: CourierEvent | None) -> None:
        self.changed.emit()
        if isinstance(last, Accepted):
            self.arrived.emit(last)
        elif isinstance(last, Refused):
            self.refused.emit(last.error.code)
        elif isinstance(last, GaveUp | Stopped):
            self.stuck.emit(last)

    def _on_failed(self, code: str) -> None:
        """Handle an error that occurred before anything was sent."""
        self.changed.emit()
        if code == UnreachableError.code:
            self.stuck.emit(GaveUp(UnreachableError("not begun"), perhaps_arrived=False))
        else:
            self.refused.emit(code)
