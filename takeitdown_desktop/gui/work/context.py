"""Protocols for what the window needs from the rest of the program; tests provide fakes."""

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
    """A pool of workers whose work the person can stop and continue."""

    def drop(self, item: str) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...


class AppContext(Protocol):
    """Passed to the window once; its creator closes it after the window, and with it the context from ``practising``.

    ``descriptor`` and ``client`` may take seconds in practice mode, and ``load_pool`` a moment, so they are only
    called off the GUI thread; ``client`` only after a click that asks for a connection.
    """

    @property
    def practice(self) -> bool: ...

    def practising(self) -> "AppContext": ...

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
