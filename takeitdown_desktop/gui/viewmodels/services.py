"""Asking who looks for copies; only ever after a click."""

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Sent
from takeitdown_desktop.gui.work.bridge import Job
from takeitdown_desktop.gui.work.context import Services
from takeitdown_wire import ServiceList


class ServicesViewModel(QObject):
    """The intake's last answer; it is not about anybody, so it stays until the window closes."""

    changed = Signal()

    def __init__(self, services: Services, ledger: Ledger) -> None:
        super().__init__()
        self._services = services
        self._ledger = ledger
        self._found: ServiceList | None = None
        self._failed = False
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        return self._job.busy

    @property
    def found(self) -> ServiceList | None:
        return self._found

    @property
    def failed(self) -> bool:
        """Whether the last try brought no list."""
        return self._failed

    def fetch(self) -> None:
        """Open a connection and ask; once at a time."""
        if self.busy:
            return
        services, ledger = self._services, self._ledger
        self._failed = False

        def work() -> ServiceList:
            with ledger.exchange(Sent.ASKED) as through:
                return through(services.client()).services()

        self._job.start(work)
        self.changed.emit()

    def stop(self) -> None:
        self._job.stop()

    def _on_done(self, found: ServiceList) -> None:
        self._found = found
        self.changed.emit()

    def _on_failed(self, _code: str) -> None:
        self._failed = True
        self.changed.emit()
