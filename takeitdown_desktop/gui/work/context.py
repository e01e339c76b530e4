"""What the window needs from the rest of the program, so that tests can hand in something else."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from takeitdown_desktop.core.workers import run
from takeitdown_wire import IntakeDescriptor

if TYPE_CHECKING:
    from takeitdown_desktop.core.intake.client import IntakeClient
    from takeitdown_desktop.core.intake.retry import RetryPolicy
    from takeitdown_desktop.core.outbox.known_services import Destination
    from takeitdown_desktop.core.outbox.outbox import Outbox


class Pool(run.Pool, Protocol):
    """One whose work a person stops, and goes on with."""

    def drop(self, item: str) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...


class Services(Protocol):
    """Handed to the window once; its maker closes it when the window is gone. What ``practising`` gives ends with it.

    ``descriptor`` and ``client`` may take seconds in practice mode, and ``load_pool`` a moment; they are
    only called off the GUI thread, ``client`` only after a click that asks for a connection.
    """

    @property
    def practice(self) -> bool: ...

    def practising(self) -> "Services": ...

    def load_pool(self) -> None: ...

    def new_pool(self, *, as_platform: bool = False) -> Pool: ...

    def descriptor(self) -> IntakeDescriptor: ...

    def destination(self) -> "Destination": ...

    def remember_service(self) -> None: ...

    def client(self) -> "IntakeClient": ...

    @property
    def retry_policy(self) -> "RetryPolicy": ...

    def outbox(self) -> "Outbox": ...

    def drafts(self) -> Path: ...

    def notes(self) -> Path: ...

    def erase_all(self) -> int: ...

    def sample_files(self) -> tuple[Path, ...]: ...

    def close(self) -> None: ...
