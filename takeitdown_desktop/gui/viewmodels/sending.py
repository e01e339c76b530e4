"""Sending one sealed report, for the report just made and for one that was saved before."""

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import CertificateError, IntakeError, UnreachableError, by_code
from takeitdown_desktop.core.outbox.courier import Accepted, CourierEvent, GaveUp, Refused, Waiting, carry
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_desktop.gui.shell.bridge import Job
from takeitdown_desktop.gui.shell.context import Services
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Sent
from takeitdown_wire import Receipt, SealedReport

_NOTHING_WENT = {
    UnreachableError.code,
    CertificateError.code,
    *by_code(UnreachableError),
    *by_code(CertificateError),
}
_ARRIVED_NOWHERE = frozenset(by_code(IntakeError)) | {IntakeError.code}


class Sending(QObject):
    """Delivers off the GUI thread, and tries a few times. Sending the same report again cannot double it.

    Attributes:
        pause_s: seconds until the next try while one is waited for, else 0.
    """

    changed = Signal()
    arrived = Signal(object)  # Receipt
    failed = Signal(str)  # code; the report stays ready
    _stepped = Signal(object, object)  # from the sending thread

    def __init__(self, services: Services, ledger: Ledger, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._ledger = ledger
        self._cancel = CancelToken()
        self.pause_s = 0.0
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._stepped.connect(self._on_step)

    @property
    def busy(self) -> bool:
        return self._job.busy

    def start(self, report: SealedReport) -> None:
        """Open a connection and send; only after a click that asks for it."""
        services, cancel = self._services, CancelToken()
        self._cancel, self.pause_s = cancel, 0.0

        def work() -> Receipt | None:
            for event in carry(report, services.client(), services.patience, cancel):
                if isinstance(event, Accepted):
                    return event.receipt
                if isinstance(event, Refused | GaveUp):
                    raise event.error
                self._stepped.emit(cancel, event)
            return None

        self._job.start(work)
        self.changed.emit()

    def stop_waiting(self) -> None:
        """Leave a send that takes long; whether it arrives is not known, and trying again is safe."""
        self._cancel.cancel()
        self._job.forget()
        self.pause_s = 0.0
        self._ledger.note(Sent.TRIED)
        self.changed.emit()

    def stop(self) -> None:
        self._cancel.cancel()
        self._job.stop()

    def _on_step(self, cancel: CancelToken, event: CourierEvent) -> None:
        if cancel is self._cancel:
            self.pause_s = event.seconds if isinstance(event, Waiting) else 0.0
            self.changed.emit()

    def _on_done(self, receipt: Receipt | None) -> None:
        if receipt is None:
            return
        self._ledger.note(Sent.REPORT)
        self.changed.emit()
        self.arrived.emit(receipt)

    def _on_failed(self, code: str) -> None:
        if code in _ARRIVED_NOWHERE - _NOTHING_WENT:
            self._ledger.note(Sent.TRIED)
        self.changed.emit()
        self.failed.emit(code)
