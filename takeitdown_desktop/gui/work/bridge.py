"""Work off the GUI thread that comes back to it as signals; each bridge has one owner, who joins it."""

import contextlib
import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.progress import FileDone, FileProgress, HashEvent
from takeitdown_desktop.gui.work.context import Pool
from takeitdown_wire import WireError

_LOG = logging.getLogger(__name__)
_PATIENCE_S = 5.0


def _code_of(error: Exception) -> str:
    if isinstance(error, (ReportError, WireError)):
        return error.code
    _LOG.error("background work failed: %s", type(error).__name__)
    return ReportError.code


class Job(QObject):
    """One piece of blocking work at a time; the latest start wins.

    Connect only bound methods of QObjects: then they run in the GUI thread. It belongs to a
    parent, so that it is destroyed there too, and not where Python happens to drop it.
    """

    done = Signal(object)  # what the work returned
    failed = Signal(str)  # code of the error that it raised
    _ended = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turn = 0
        self._busy = False
        self._threads: list[threading.Thread] = []
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        return self._busy

    def start(self, work: Callable[[], object]) -> None:
        """Run ``work``; the outcome of anything started earlier is not told any more."""
        self._turn += 1
        self._busy = True
        thread = threading.Thread(target=self._run, args=(self._turn, work), name="job", daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def forget(self) -> None:
        """Do not tell the outcome of the running work."""
        self._turn += 1
        self._busy = False

    def stop(self, timeout_s: float = _PATIENCE_S) -> bool:
        """Forget and wait; False if the work is still busy after ``timeout_s`` seconds."""
        self.forget()
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _run(self, turn: int, work: Callable[[], object]) -> None:
        outcome: object
        try:
            outcome = work()
        except Exception as error:  # noqa: BLE001 - nothing may escape a thread
            outcome = error
        with contextlib.suppress(RuntimeError):  # the owner did not wait and is gone
            self._ended.emit(turn, outcome)

    def _on_ended(self, turn: int, outcome: object) -> None:
        if turn != self._turn:
            return
        self._busy = False
        if isinstance(outcome, Exception):
            self.failed.emit(_code_of(outcome))
        else:
            self.done.emit(outcome)


class HashBridge(QObject):
    """Drains one pool; progress that nobody has looked at yet is replaced by newer progress."""

    ready = Signal()  # ``take`` has something to give
    died = Signal(str)  # code; the pool's events ended by an error

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        self.pool = pool
        self._lock = threading.Lock()
        self._events: list[HashEvent] = []
        self._progress: dict[str, FileProgress] = {}
        self._told = False
        self._thread = threading.Thread(target=self._drain, name="fingerprints", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def take(self) -> list[HashEvent]:
        """Everything since the last call, each file's events in order."""
        with self._lock:
            events = [*self._events, *self._progress.values()]
            self._events, self._progress, self._told = [], {}, False
        return events

    def stop(self, timeout_s: float = _PATIENCE_S) -> bool:
        """Close the pool and wait; False if the thread is still busy after ``timeout_s`` seconds."""
        self.pool.close()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _drain(self) -> None:
        try:
            for event in self.pool.events():
                if self._keep(event):
                    self.ready.emit()
        except Exception as error:  # noqa: BLE001 - nothing may escape a thread
            self.died.emit(_code_of(error))

    def _keep(self, event: HashEvent) -> bool:
        with self._lock:
            if isinstance(event, FileProgress):
                self._progress[event.item] = event
            else:
                self._events.append(event)
                if isinstance(event, FileDone):
                    self._progress.pop(event.item, None)
            first, self._told = not self._told, True
        return first
