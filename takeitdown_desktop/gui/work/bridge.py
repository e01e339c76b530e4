"""Background work whose results arrive in the GUI thread as signals; the owner stops it."""

import contextlib
import logging
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.progress import FileDone, FileProgress, HashEvent
from takeitdown_desktop.gui.work.context import Pool
from takeitdown_wire import WireError

_LOG = logging.getLogger(__name__)
_PATIENCE_S = 5.0
_SWITCH_S = 0.0005
"""How long a thread may keep the interpreter from the GUI thread. Python's 5 ms are spent anew at every call between
Qt and Python, and a layout has dozens."""


def _code_of(error: Exception) -> str:
    if isinstance(error, (ReportError, WireError)):
        return error.code
    _LOG.error("background work failed: %s", type(error).__name__)
    return ReportError.code


class Job(QObject):
    """Runs one blocking function at a time in a thread; the result of the latest start is the one that counts.

    Connect only bound methods of QObjects, which Qt calls in the GUI thread. A job has a parent, so that it is
    also destroyed there, and not in the thread in which Python drops the last reference.
    """

    done = Signal(object)  # what the work returned
    failed = Signal(str)  # code of the error that it raised
    _ended = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._generation = 0
        self._busy = False
        self._threads: list[threading.Thread] = []
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        return self._busy

    def start(self, work: Callable[[], object]) -> None:
        """Run ``work`` in a thread; results of earlier starts are discarded."""
        self._generation += 1
        self._busy = True
        thread = threading.Thread(target=self._run, args=(self._generation, work), name="job", daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def forget(self) -> None:
        """Discard the result of the running work."""
        self._generation += 1
        self._busy = False

    def stop(self, timeout_s: float = _PATIENCE_S) -> bool:
        """Discard the result and wait; False if a thread still runs after ``timeout_s`` seconds."""
        self.forget()
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _run(self, generation: int, work: Callable[[], object]) -> None:
        outcome: object
        try:
            outcome = work()
        except Exception as error:  # noqa: BLE001 - an exception would be lost with the thread
            outcome = error
        with contextlib.suppress(RuntimeError):  # the owner did not wait and was destroyed
            self._ended.emit(generation, outcome)

    def _on_ended(self, generation: int, outcome: object) -> None:
        if generation != self._generation:
            return
        self._busy = False
        if isinstance(outcome, Exception):
            self.failed.emit(_code_of(outcome))
        else:
            self.done.emit(outcome)


class HashBridge(QObject):
    """Collects the events of one pool in a thread; newer progress of a file replaces progress not yet taken."""

    ready = Signal()  # ``take`` would return something
    died = Signal(str)  # error code; the pool failed

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        self.pool = pool
        self._lock = threading.Lock()
        self._events: list[HashEvent] = []
        self._progress: dict[str, FileProgress] = {}
        self._told = False
        self._thread = threading.Thread(target=self._drain, name="fingerprints", daemon=True)

    def start(self) -> None:
        sys.setswitchinterval(_SWITCH_S)
        self._thread.start()

    def take(self) -> list[HashEvent]:
        """The events since the last call, in order for each file."""
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
