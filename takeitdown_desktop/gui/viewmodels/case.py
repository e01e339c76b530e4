"""Asking how a case stands, and taking it back."""

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.gui.shell.bridge import Job
from takeitdown_desktop.gui.shell.context import Services
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Sent
from takeitdown_wire import CaseNumber, CaseStatus, Pin, WireError


class CaseViewModel(QObject):
    """Number and PIN as typed, and the intake's last answer."""

    changed = Signal()
    failed = Signal(str)  # code

    def __init__(self, services: Services, ledger: Ledger) -> None:
        super().__init__()
        self._services = services
        self._ledger = ledger
        self._status: CaseStatus | None = None
        self._asked: tuple[CaseNumber, Pin] | None = None
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        return self._job.busy

    @property
    def status(self) -> CaseStatus | None:
        return self._status

    def named(self, case: str, pin: str) -> tuple[CaseNumber, Pin] | None:
        """Number and PIN as typed; a slip is told without asking anyone."""
        try:
            return CaseNumber.parse(case), Pin.parse(pin)
        except WireError as error:
            self.changed.emit()
            self.failed.emit(error.code)
            return None

    def ask(self, case: str, pin: str) -> None:
        """Fetch the status; a slip of typing is told without asking anyone."""
        self._status = None
        self._asked = self.named(case, pin)
        if self._asked is None:
            return
        services, (number, digits) = self._services, self._asked
        self._job.start(lambda: services.client().status(number, digits))
        self.changed.emit()

    def withdraw(self) -> None:
        """Take back the case whose status is shown."""
        if self._asked is None or self.busy:
            return
        services, (number, digits) = self._services, self._asked
        self._job.start(lambda: services.client().withdraw(number, digits))
        self.changed.emit()

    def forget(self) -> None:
        """Hold nothing of the case any more."""
        self._job.forget()
        self._status = self._asked = None
        self.changed.emit()

    def stop(self) -> None:
        self._job.stop()

    def _on_done(self, status: CaseStatus) -> None:
        self._ledger.note(Sent.CASE)
        self._status = status
        self.changed.emit()

    def _on_failed(self, code: str) -> None:
        self.changed.emit()
        self.failed.emit(code)
