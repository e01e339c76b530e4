"""Fingerprinting for the file list: applies the pool's events to rows and reports which changed."""

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from takeitdown_desktop.core.progress import FileDone, FileProgress, FileStarted, HashEvent
from takeitdown_desktop.gui.viewmodels.rows import Row, RowState
from takeitdown_desktop.gui.work.bridge import HashBridge
from takeitdown_desktop.gui.work.context import AppContext

_LOOK_MS = 50  # minimum interval between updates of the list
_PORTION = 40  # rows that are handed to the pool in one event; hundreds at once make the window stall


class FileWork(QObject):
    """Owns the pool of workers, from the first file until ``stop``."""

    told = Signal(object)  # list of changed rows
    died = Signal(str)  # error code; all work has ended

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._bridge: HashBridge | None = None
        self._by_item: dict[str, Row] = {}
        self._to_submit: deque[tuple[str, Row]] = deque()
        self._submitting = QTimer(self, singleShot=True, interval=0)
        self._submitting.timeout.connect(self._submit_some)
        self.paused = False
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._looking.timeout.connect(self._on_ready)

    def submit(self, rows: Iterable[Row]) -> None:
        """Queue these rows in this order; many of them in several events."""
        self._to_submit.extend((row.item, row) for row in rows)
        self._submit_some()

    def _submit_some(self) -> None:
        for _ in range(min(_PORTION, len(self._to_submit))):
            item, row = self._to_submit.popleft()
            if row.running and row.item == item:  # not given up meanwhile
                self._by_item[item] = row
                self._started_bridge().pool.submit(item, row.path)
        if self._to_submit:
            self._submitting.start()

    def give_up(self, row: Row) -> None:
        """Cancel the work on a row, which the owner marks as stopped."""
        if self._by_item.pop(row.item, None) is not None and row.running and self._bridge is not None:
            self._bridge.pool.drop(row.item)

    def set_paused(self, paused: bool) -> None:
        self.paused = paused
        if self._bridge is not None:
            (self._bridge.pool.pause if paused else self._bridge.pool.resume)()

    def stop(self) -> None:
        """End the workers and wait for them."""
        self.kill()
        self._to_submit.clear()
        self._by_item.clear()
        if self._bridge is not None:
            self._bridge.stop()
            self._bridge = None

    def kill(self) -> None:
        """Kill the workers without waiting; any thread."""
        bridge = self._bridge
        if bridge is not None:
            bridge.pool.close()

    def _started_bridge(self) -> HashBridge:
        if self._bridge is None:
            self._bridge = HashBridge(self._context.new_pool())
            self._bridge.ready.connect(self._look_soon)
            self._bridge.died.connect(self._on_died)
            if self.paused:
                self._bridge.pool.pause()
            self._bridge.start()
        return self._bridge

    def _look_soon(self) -> None:
        if not self._looking.isActive():
            self._looking.start()

    def _on_ready(self) -> None:
        if self._bridge is not None:
            self.told.emit([row for event in self._bridge.take() for row in self._apply(event)])

    def _apply(self, event: HashEvent) -> list[Row]:
        row = self._by_item.get(event.item)
        if row is None:
            return []
        if isinstance(event, FileStarted):
            row.state = RowState.WORKING
        elif isinstance(event, FileProgress):
            row.done, row.total = event.done, event.total
        elif isinstance(event, FileDone):
            row.state, row.result = RowState.DONE, event.result
            del self._by_item[event.item]
        return [row]

    def _on_died(self, code: str) -> None:
        if self._bridge is not None:
            self._bridge.stop()
            self._bridge = None
        self.died.emit(code)
