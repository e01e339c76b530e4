"""A report that was saved before: read it, then send it."""

from pathlib import Path

from takeitdown_desktop.core.outbox.courier import Accepted, GaveUp, Stopped
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.viewmodels.ledger import Ledger
from takeitdown_desktop.gui.viewmodels.sending import Sending
from takeitdown_desktop.gui.work.context import Services
from takeitdown_wire import Receipt, SealedReport


class SealedFileViewModel(ViewModel):
    """One sealed file from disk; it is never changed or removed here."""

    def __init__(self, services: Services, ledger: Ledger) -> None:
        super().__init__()
        self._report: SealedReport | None = None
        self._receipt: Receipt | None = None
        self._reading = self._job(self._on_read)
        self.sending = Sending(services, ledger, self)
        self.sending.changed.connect(self.changed)
        self.sending.arrived.connect(self._on_arrived)
        self.sending.stuck.connect(self._on_stuck)
        self.sending.refused.connect(self._on_failed)

    @property
    def report(self) -> SealedReport | None:
        return self._report

    @property
    def receipt(self) -> Receipt | None:
        """The intake's word that it has the report."""
        return self._receipt

    @property
    def busy(self) -> bool:
        return super().busy or self.sending.busy

    def read(self, path: Path) -> None:
        self._report = self._receipt = None
        self._start(self._reading, lambda: read_sealed(path))

    def send(self) -> None:
        if self._report is not None and not self.busy:
            self.sending.start(self._report)

    def forget(self) -> None:
        self._forget_jobs()
        self._report = self._receipt = None
        self.changed.emit()

    def stop(self) -> None:
        super().stop()
        self.sending.stop()

    def _on_read(self, report: SealedReport) -> None:
        self._report = report
        self.changed.emit()

    def _on_arrived(self, event: Accepted) -> None:
        self._receipt = event.receipt
        self.changed.emit()

    def _on_stuck(self, event: GaveUp | Stopped) -> None:
        """Nothing is lost: the report is in its file."""
        if isinstance(event, GaveUp):
            self._on_failed(event.error.code)
