"""What was transmitted since the program started, for the status line."""

import contextlib
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import ReportError


class Sent(IntEnum):
    """What was transmitted, in ascending order; the status line shows the maximum."""

    NOTHING = 0
    ASKED = 1  # a request without personal data
    CASE = 2  # case number and PIN, for status or withdrawal
    TRIED = 3  # possibly a sealed report; no receipt was received
    REPORT = 4  # a sealed report; its receipt was received


class Seen(IntEnum):
    """What a TLS-intercepting filter, whose certificate this computer trusts, could see, in ascending order."""

    NOTHING = 0
    USE = 1  # that the service was used, but not for what
    RECEIPT = 2  # that a report was sent, and its receipt, but not the sealed report itself


class _Client(Protocol):
    @property
    def watched(self) -> bool: ...


_AnyClient = TypeVar("_AnyClient", bound=_Client)


class _Through(Protocol):
    def __call__(self, client: _AnyClient, /) -> _AnyClient: ...


class Ledger(QObject):
    """Passive record; callers report what was transmitted, from any thread.

    Attributes:
        tried: ids of reports in the outbox of which something was transmitted.
    """

    changed = Signal()
    _noted = Signal(int)
    _talks = Signal(int)  # +1 when an exchange starts, -1 when it ends
    _looked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sent = Sent.NOTHING
        self._talking = 0
        self._seen = Seen.NOTHING
        self.tried: set[str] = set()
        self._noted.connect(self._on_noted)
        self._talks.connect(self._on_talks)
        self._looked.connect(self._on_looked)

    @property
    def sent(self) -> Sent:
        return self._sent

    @property
    def online(self) -> bool:
        """Whether an exchange with the intake is running, whose result is not known yet; not in a pause between two."""
        return self._talking > 0

    @property
    def seen(self) -> Seen:
        """The most that a filter could see of any exchange."""
        return self._seen

    def note(self, sent: Sent) -> None:
        """Record that something was transmitted; any thread."""
        self._noted.emit(sent)

    def note_seen(self, seen: Seen) -> None:
        """Record that a filter could see something; any thread."""
        self._looked.emit(seen)

    @contextlib.contextmanager
    def exchange(self, sent: Sent | None = None) -> Iterator[_Through]:
        """Wrap one exchange; any thread. Yields a function to which the client must be passed.

        When the exchange ends, it is recorded whether a filter could see it.

        Args:
            sent: what it transmits; recorded if it succeeds, or fails after something was transmitted.
                None if the caller records that itself.
        """
        clients: list[_Client] = []

        def through(client: _AnyClient) -> _AnyClient:
            clients.append(client)
            return client

        self._talks.emit(1)
        try:
            yield through
        except ReportError as error:
            if sent is not None and error.transmitted:
                self.note(sent)
            raise
        else:
            if sent is not None:
                self.note(sent)
        finally:
            if any(client.watched for client in clients):
                self.note_seen(Seen.USE)
            self._talks.emit(-1)

    @contextlib.contextmanager
    def attempts(self) -> Iterator[Callable[[bool], None]]:
        """Wrap a delivery of several attempts; any thread. Yields a function to be told whether one is running."""
        running = False

        def tell(now: bool) -> None:
            nonlocal running
            if now != running:
                running = now
                self._talks.emit(1 if now else -1)

        try:
            yield tell
        finally:
            if running:
                self._talks.emit(-1)

    def _on_noted(self, sent: int) -> None:
        if sent > self._sent:
            self._sent = Sent(sent)
            self.changed.emit()

    def _on_looked(self, seen: int) -> None:
        if seen > self._seen:
            self._seen = Seen(seen)
            self.changed.emit()

    def _on_talks(self, by: int) -> None:
        self._talking += by
        self.changed.emit()
