"""The chosen files as a list model; fingerprints are made behind it from the moment a file is added."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from takeitdown_desktop.core.errors import TooMuchError
from takeitdown_desktop.core.progress import (
    CancelToken,
    FileDone,
    FileProgress,
    FileResult,
    FileStarted,
    HashEvent,
)
from takeitdown_desktop.gui.shell.bridge import HashBridge, Job
from takeitdown_desktop.gui.shell.context import Services
from takeitdown_desktop.gui.viewmodels.collect import Found, collect
from takeitdown_desktop.gui.viewmodels.row_words import Part, RowWords
from takeitdown_desktop.gui.viewmodels.rows import Row, RowState, pair_twins
from takeitdown_wire import Kind
from takeitdown_wire.bundle import MAX_ITEMS

Index = QModelIndex | QPersistentModelIndex

_PICTURES: dict[Kind | None, str] = {Kind.IMAGE: "image", Kind.VIDEO: "video"}

_LOOK_MS = 50  # the list is told at most so often, however many files are done


class FilesViewModel(QAbstractListModel):
    """Owns the pool of workers, from the first file until ``stop``."""

    changed = Signal()
    noted = Signal(str)  # code of something to say about what was added

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._rows: list[Row] = []
        self._by_item: dict[str, Row] = {}
        self._bridge: HashBridge | None = None
        self._words = RowWords(self)
        self._tellers: dict[int, Callable[[Row], object]] = {
            Qt.ItemDataRole.DisplayRole: self._words.name,
            Qt.ItemDataRole.AccessibleTextRole: self._words.all,
            Part.WORDS: self._words.below_name,
            Part.FRACTION: lambda row: row.fraction if row.running else None,
            Part.PICTURE: lambda row: _PICTURES.get(row.result.kind if row.result else None, "file"),
            Part.VERDICT: lambda row: row.result.verdict if row.result and row.twin is None else None,
        }
        self._paused = False
        self._next_number = 1
        self._to_collect: deque[tuple[Path, ...]] = deque()
        self._collecting = Job(self)
        self._collecting.done.connect(self._on_collected)
        self._collecting.failed.connect(self.noted)
        self._stopped = CancelToken()
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._looking.timeout.connect(self._on_ready)

    # What the page asks

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def names_hidden(self) -> bool:
        return self._words.hidden

    @property
    def running(self) -> int:
        """Files without a verdict yet."""
        return sum(row.running for row in self._rows)

    @property
    def usable(self) -> int:
        """Files with a fingerprint, the same content once."""
        return sum(row.usable for row in self._rows)

    @property
    def complete(self) -> bool:
        """There is something to report, and nothing is still on its way."""
        return self.usable > 0 and not self.running and not self._collecting.busy

    @property
    def fraction(self) -> float:
        """Of all files together, 0..1."""
        return sum(row.fraction for row in self._rows) / len(self._rows) if self._rows else 0.0

    def results(self) -> tuple[FileResult, ...]:
        """The results that count."""
        return tuple(row.result for row in self._rows if row.usable and row.result)

    def kept_results(self) -> tuple[tuple[Path, FileResult], ...]:
        """The results that count, each with its file; without those that were taken up from before."""
        return tuple(
            (row.path, row.result) for row in self._rows if row.usable and row.result and row.named
        )

    def details_open(self, rows: Iterable[int]) -> bool | None:
        """Whether all these rows show their details; None when there are none to show."""
        shown = [row.opened for row in map(self._rows.__getitem__, rows) if self._words.has_details(row)]
        return all(shown) if shown else None

    def can_retry(self, rows: Iterable[int]) -> bool:
        return any(self._rows[row].can_retry for row in rows)

    # What the page does

    def add(self, paths: Sequence[Path]) -> None:
        """Take files and whole folders; work on them begins at once."""
        self._to_collect.append(tuple(paths))
        self._collect_next()

    def add_samples(self) -> None:
        """Take practice mode's harmless files."""
        self.add(self._services.sample_files())

    def restore(self, results: Sequence[FileResult]) -> None:
        """Take results from before, whose files need not be there any more."""
        for result in results:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(Row(self._next_number, Path(), state=RowState.DONE, result=result))
            self._next_number += 1
            self.endInsertRows()
        self._tell()

    def remove(self, rows: Iterable[int]) -> None:
        for number in sorted(set(rows), reverse=True):
            self.beginRemoveRows(QModelIndex(), number, number)
            row = self._rows.pop(number)
            self.endRemoveRows()
            self._give_up(row)
        self._tell()

    def retry(self, rows: Iterable[int]) -> None:
        """Begin again with those rows that were stopped or failed."""
        for row in [self._rows[number] for number in rows]:
            if row.can_retry:
                row.begin_again()
                self._submit(row)
        self._tell()

    def set_paused(self, paused: bool) -> None:
        self._paused = self._words.paused = paused
        if self._bridge is not None:
            (self._bridge.pool.pause if paused else self._bridge.pool.resume)()
        self._tell()

    def halt(self) -> None:
        """End all work that is not done; ``retry`` takes it up again."""
        for row in self._rows:
            if row.running:
                self._give_up(row)
                row.state = RowState.STOPPED
        self._tell()

    def hide_names(self, hidden: bool) -> None:
        if hidden != self._words.hidden:
            self._words.hidden = hidden
            self._tell()

    def open_details(self, rows: Iterable[int], opened: bool) -> None:
        """Show or hide what those rows say beyond their verdict."""
        for number in rows:
            self._rows[number].opened = opened
        self._tell()

    def clear(self) -> None:
        """Hold nothing of the files any more, and end the workers."""
        self.stop()
        self.beginResetModel()
        self._rows.clear()
        self._by_item.clear()
        self._next_number = 1
        self._paused = self._words.paused = False
        self._stopped = CancelToken()
        self.endResetModel()
        self.changed.emit()

    def stop(self) -> None:
        """End the workers and wait; for the owner, before letting go."""
        self._stopped.cancel()
        self._to_collect.clear()
        self.kill()
        self._collecting.stop()
        if self._bridge is not None:
            self._bridge.stop()
            self._bridge = None

    def kill(self) -> None:
        """End the workers without waiting; any thread."""
        bridge = self._bridge
        if bridge is not None:
            bridge.pool.close()

    # Qt's model

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        tell = self._tellers.get(role)
        return tell(self._rows[index.row()]) if tell else None

    # Work

    def _collect_next(self) -> None:
        if self._to_collect and not self._collecting.busy:
            most = max(0, MAX_ITEMS - len(self._rows))
            stopped = self._stopped
            services, paths = self._services, self._to_collect.popleft()

            def work() -> Found:
                services.load_pool()
                return collect(paths, most, lambda: stopped.cancelled)

            self._collecting.start(work)
            self.changed.emit()

    def _on_collected(self, found: Found) -> None:
        known = {row.path for row in self._rows}
        new = [path for path in found.files if path not in known]
        if new:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
            rows = [Row(self._next_number + at, path) for at, path in enumerate(new)]
            self._next_number += len(rows)
            self._rows += rows
            self.endInsertRows()
            for row in rows:
                self._submit(row)
        if found.too_many or found.nothing_in:
            self.noted.emit(TooMuchError.code if found.too_many else found.nothing_in)
        QTimer.singleShot(0, self, self.changed.emit)  # the rows alone are work enough for one go
        self._collect_next()

    def _submit(self, row: Row) -> None:
        self._by_item[row.item] = row
        self._started_bridge().pool.submit(row.item, row.path)

    def _started_bridge(self) -> HashBridge:
        if self._bridge is None:
            self._bridge = HashBridge(self._services.new_pool())
            self._bridge.ready.connect(self._look_soon)
            self._bridge.died.connect(self._on_died)
            if self._paused:
                self._bridge.pool.pause()
            self._bridge.start()
        return self._bridge

    def _give_up(self, row: Row) -> None:
        if self._by_item.pop(row.item, None) is not None and row.running and self._bridge is not None:
            self._bridge.pool.drop(row.item)

    def _look_soon(self) -> None:
        if not self._looking.isActive():
            self._looking.start()

    def _on_ready(self) -> None:
        if self._bridge is not None:
            self._tell([row for event in self._bridge.take() for row in self._apply(event)])

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
        self.halt()
        self.noted.emit(code)

    def _tell(self, changed: Iterable[Row] | None = None) -> None:
        """Some rows, by default all of them, say something else now."""
        twins = pair_twins(self._rows)
        if changed is not None:
            told = {*twins, *changed}
            for place in [self.index(number) for number, row in enumerate(self._rows) if row in told]:
                self.dataChanged.emit(place, place)
        elif self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.changed.emit()
