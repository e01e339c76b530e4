"""What has really left this device since the start, for the steady line at the bottom left."""

import contextlib
from collections.abc import Iterator
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import ReportError


class Sent(IntEnum):
    """From nothing to most; a later, smaller thing does not hide an earlier, larger one."""

    NOTHING = 0
    ASKED = 1  # a question that says nothing of anybody
    CASE = 2  # case number and PIN, to ask or to take back
    TRIED = 3  # perhaps a sealed report; no receipt came back
    REPORT = 4  # a sealed report, and a receipt came back


class _Connections(Protocol):
    @property
    def watched(self) -> bool: ...


class Ledger(QObject):
    """Told by whoever talks to the intake, from any thread; asks nobody."""

    changed = Signal()
    _noted = Signal(int)
    _talks = Signal(int)  # +1 when an exchange begins, -1 when it ends
    _seen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sent = Sent.NOTHING
        self._talking = 0
        self._watched = False
        self._noted.connect(self._on_noted)
        self._talks.connect(self._on_talks)
        self._seen.connect(self._on_seen)

    @property
    def sent(self) -> Sent:
        return self._sent

    @property
    def online(self) -> bool:
        """An exchange with the intake is going on: what it transmits is not known yet."""
        return self._talking > 0

    @property
    def watched(self) -> bool:
        """Somebody on the way, whom this computer trusts (a filter), could see one of the exchanges."""
        return self._watched

    def note(self, sent: Sent) -> None:
        """Something was transmitted; any thread."""
        self._noted.emit(sent)

    @contextlib.contextmanager
    def exchange(self, connections: _Connections, sent: Sent | None = None) -> Iterator[None]:
        """Around one exchange; any thread.

        Args:
            connections: tells afterwards whether it was watched, however it ended.
            sent: what it transmits; noted when it ends well, or fails after something was transmitted.
                None when the caller notes that itself.
        """
        self._talks.emit(1)
        try:
            yield
        except ReportError as error:
            if sent is not None and error.transmitted:
                self.note(sent)
            raise
        else:
            if sent is not None:
                self.note(sent)
        finally:
            if connections.watched:
                self._seen.emit()
            self._talks.emit(-1)

    def _on_noted(self, sent: int) -> None:
        if sent > self._sent:
            self._sent = Sent(sent)
            self.changed.emit()

    def _on_seen(self) -> None:
        self._watched = True
        self.changed.emit()

    def _on_talks(self, by: int) -> None:
        self._talking += by
        self.changed.emit()
