"""What has really left this device since the start, for the steady line at the bottom left."""

import contextlib
from collections.abc import Iterator
from enum import IntEnum
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import ReportError


class Sent(IntEnum):
    """From nothing to most; a later, smaller thing does not hide an earlier, larger one."""

    NOTHING = 0
    ASKED = 1  # a question that says nothing of anybody
    CASE = 2  # case number and PIN, to ask or to take back
    TRIED = 3  # perhaps a sealed report; no receipt came back
    REPORT = 4  # a sealed report, and a receipt came back


class Seen(IntEnum):
    """The most that somebody on the way, whom this computer trusts (a filter), could see."""

    NOTHING = 0
    USE = 1  # that the service was used; what for was sealed
    RECEIPT = 2  # that a report was sent, and the receipt for it; the report itself was sealed


class _Client(Protocol):
    @property
    def watched(self) -> bool: ...


_AnyClient = TypeVar("_AnyClient", bound=_Client)


class _Through(Protocol):
    def __call__(self, client: _AnyClient, /) -> _AnyClient: ...


class Ledger(QObject):
    """Passive record; callers report what was transmitted, from any thread."""

    changed = Signal()
    _noted = Signal(int)
    _talks = Signal(int)  # +1 when an exchange begins, -1 when it ends
    _looked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sent = Sent.NOTHING
        self._talking = 0
        self._seen = Seen.NOTHING
        self._noted.connect(self._on_noted)
        self._talks.connect(self._on_talks)
        self._looked.connect(self._on_looked)

    @property
    def sent(self) -> Sent:
        return self._sent

    @property
    def online(self) -> bool:
        """An exchange with the intake is going on: what it transmits is not known yet."""
        return self._talking > 0

    @property
    def seen(self) -> Seen:
        """What could be seen on the way, of all exchanges."""
        return self._seen

    def note(self, sent: Sent) -> None:
        """Something was transmitted; any thread."""
        self._noted.emit(sent)

    def note_seen(self, seen: Seen) -> None:
        """Something could be seen on the way; any thread."""
        self._looked.emit(seen)

    @contextlib.contextmanager
    def exchange(self, sent: Sent | None = None) -> Iterator[_Through]:
        """Around one exchange; any thread. Gives what is told the client that it goes through.

        Whether that exchange could be seen is noted when it ends, however it ends.

        Args:
            sent: what it transmits; noted when it ends well, or fails after something was transmitted.
                None when the caller notes that itself.
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
