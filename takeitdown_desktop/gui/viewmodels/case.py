"""Status of a case, and withdrawing it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Sent
from takeitdown_desktop.gui.work.context import AppContext
from takeitdown_desktop.languages import latin_digits
from takeitdown_wire import CaseNumber, CaseStatus, Pin, WireError

if TYPE_CHECKING:
    from takeitdown_desktop.core.intake.client import IntakeClient


class CaseViewModel(ViewModel):
    """Asks the intake about one case, and holds its last answer."""

    def __init__(self, context: AppContext, ledger: Ledger) -> None:
        super().__init__()
        self._context = context
        self._ledger = ledger
        self._status: CaseStatus | None = None
        self._asked: tuple[CaseNumber, Pin] | None = None
        self._asking = self._job(self._on_done)

    @property
    def status(self) -> CaseStatus | None:
        return self._status

    def named(self, case: str, pin: str) -> tuple[CaseNumber, Pin] | None:
        """Parse number and PIN; None for a typing error, which is reported through ``failed``."""
        try:
            return CaseNumber.parse(latin_digits(case)), Pin.parse(latin_digits(pin))
        except WireError as error:
            self._on_failed(error.code)
            return None

    def ask(self, case: str, pin: str) -> None:
        """Fetch the status; a typing error is reported without asking the intake."""
        self._status = None
        self._asked = self.named(case, pin)
        if self._asked is None:
            return
        self._talk(lambda client, number, pin: client.status(number, pin))

    def withdraw(self) -> None:
        """Withdraw the case whose status is shown."""
        if self._asked is not None and not self.busy:
            self._talk(lambda client, number, pin: client.withdraw(number, pin))

    def forget(self) -> None:
        """Clear number, PIN and status."""
        self._forget_jobs()
        self._status = self._asked = None
        self.changed.emit()

    def _talk(self, ask: "Callable[[IntakeClient, CaseNumber, Pin], CaseStatus]") -> None:
        assert self._asked is not None
        context, ledger, (number, pin) = self._context, self._ledger, self._asked

        def work() -> CaseStatus:
            with ledger.exchange(Sent.CASE) as through:
                return ask(through(context.client()), number, pin)

        self._start(self._asking, work)

    def _on_done(self, status: CaseStatus) -> None:
        self._status = status
        self.changed.emit()
