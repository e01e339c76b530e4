"""The services that look for copies; only fetched after a click."""

from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Sent
from takeitdown_desktop.gui.work.context import AppContext
from takeitdown_wire import ServiceList


class ServicesViewModel(ViewModel):
    """The intake's last answer. It holds nothing personal, so it stays until the window is closed."""

    def __init__(self, context: AppContext, ledger: Ledger) -> None:
        super().__init__()
        self._context = context
        self._ledger = ledger
        self._found: ServiceList | None = None
        self._got_none = False
        self._asking = self._job(self._on_done)

    @property
    def found(self) -> ServiceList | None:
        return self._found

    @property
    def got_none(self) -> bool:
        """Whether the last request failed."""
        return self._got_none

    def fetch(self) -> None:
        """Connect and fetch the list, unless that is going on already."""
        if self.busy:
            return
        context, ledger = self._context, self._ledger
        self._got_none = False

        def work() -> ServiceList:
            with ledger.exchange(Sent.ASKED) as through:
                return through(context.client()).services()

        self._start(self._asking, work)

    def _on_done(self, found: ServiceList) -> None:
        self._found = found
        self.changed.emit()

    def _on_failed(self, code: str) -> None:
        self._got_none = True
        super()._on_failed(code)
