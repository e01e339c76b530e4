"""A sealed report in a file: reading and sending it."""

from pathlib import Path

from takeitdown_desktop.core.outbox.courier import Accepted, GaveUp, Stopped
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.viewmodels.ledger import Ledger
from takeitdown_desktop.gui.viewmodels.sending import Sending
from takeitdown_desktop.gui.work.context import AppContext
from takeitdown_wire import Receipt, SealedReport


class SealedFileViewModel(ViewModel):
    """One sealed file on disk; it is never changed or removed here.

    Attributes:
        is_elsewhere: whether it was sealed for another intake than this window's, so that it can't be sent.
    """

    def __init__(self, context: AppContext, ledger: Ledger) -> None:
        super().__init__()
        self._context = context
        self._report: SealedReport | None = None
        self.is_elsewhere = False
        self._receipt: Receipt | None = None
        self._reading = self._job(self._on_read)
        self.sending = Sending(context, ledger, self)
        self.sending.changed.connect(self.changed)
        self.sending.arrived.connect(self._on_arrived)
        self.sending.stuck.connect(self._on_stuck)
        self.sending.refused.connect(self._on_failed)

    @property
    def report(self) -> SealedReport | None:
        return self._report

    @property
    def receipt(self) -> Receipt | None:
        """The intake's receipt; None until the report was accepted."""
        return self._receipt

    @property
    def busy(self) -> bool:
        return super().busy or self.sending.busy

    def read(self, path: Path) -> None:
        self._let_go()

        def read() -> tuple[SealedReport, bool]:
            report = read_sealed(path)
            return report, self._goes_elsewhere(report)

        self._start(self._reading, read)

    def send(self) -> None:
        if self._report is not None and not self.is_elsewhere and not self.busy:
            self.sending.start(self._report)

    def forget(self) -> None:
        self._forget_jobs()
        self._let_go()
        self.changed.emit()

    def stop(self) -> None:
        super().stop()
        self.sending.stop()

    def _let_go(self) -> None:
        self._report = self._receipt = None
        self.is_elsewhere = False

    def _goes_elsewhere(self, report: SealedReport) -> bool:
        """Whether the report is for another intake or the other mode, real or practice; off the GUI thread."""
        if self._context.practice or report.header.practice:
            return self._context.practice != report.header.practice
        return self._context.descriptor().url != report.header.intake

    def _on_read(self, read: tuple[SealedReport, bool]) -> None:
        self._report, self.is_elsewhere = read
        self.changed.emit()

    def _on_arrived(self, event: Accepted) -> None:
        self._receipt = event.receipt
        self.changed.emit()

    def _on_stuck(self, event: GaveUp | Stopped) -> None:
        """Only report the error; the report is still in its file."""
        if isinstance(event, GaveUp):
            self._on_failed(event.error.code)
