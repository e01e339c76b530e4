"""The chosen files as a list model; each is fingerprinted in the background as soon as it is added."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from takeitdown_desktop.core.errors import TooMuchError
from takeitdown_desktop.core.progress import CancelToken, FileResult
from takeitdown_desktop.core.report.session import Session
from takeitdown_desktop.gui.viewmodels.collect import Found, collect
from takeitdown_desktop.gui.viewmodels.file_work import FileWork
from takeitdown_desktop.gui.viewmodels.row_words import Part, RowWords
from takeitdown_desktop.gui.viewmodels.rows import Row, RowState, Tally, Totals, pair_twins, runs
from takeitdown_desktop.gui.work.bridge import Job
from takeitdown_desktop.gui.work.context import AppContext
from takeitdown_wire import Kind
from takeitdown_wire.bundle import MAX_ITEMS

Index = QModelIndex | QPersistentModelIndex

_PICTURES: dict[Kind | None, str] = {Kind.IMAGE: "image", Kind.VIDEO: "video"}


class FilesViewModel(QAbstractListModel):
    """The chosen files, in the order in which they are processed."""

    changed = Signal()
    noted = Signal(str)  # error code about files that were added

    def __init__(self, context: AppContext, session: Session) -> None:
        super().__init__()
        self._context = context
        self._session = session
        self._rows: list[Row] = []
        self._tally = Tally(self._rows)
        self._removed: list[tuple[int, Row]] = []  # by the last removal, each with its row number
        self._words = RowWords(self)
        self._tellers: dict[int, Callable[[Row], object]] = {
            Qt.ItemDataRole.DisplayRole: self._words.name,
            Qt.ItemDataRole.AccessibleTextRole: self._words.all,
            Part.WORDS: self._words.below_name,
            Part.FRACTION: lambda row: row.fraction if row.running else None,
            Part.PICTURE: lambda row: _PICTURES.get(row.result.kind if row.result else None, "file"),
            Part.VERDICT: lambda row: row.result.verdict if row.result and row.twin is None else None,
            Part.ABOUT: self._words.about,
            Part.KIND: lambda row: row.kind_of_end,
        }
        self._next_number = 1
        self._to_collect: deque[tuple[Path, ...]] = deque()
        self._collecting = Job(self)
        self._collecting.done.connect(self._on_collected)
        self._collecting.failed.connect(self.noted)
        self._stopped = CancelToken()
        self._work = FileWork(context, self)
        self._work.told.connect(self._tell)
        self._work.died.connect(self._on_died)

    # State

    @property
    def paused(self) -> bool:
        return self._work.paused

    @property
    def names_hidden(self) -> bool:
        return self._words.hidden

    @property
    def totals(self) -> Totals:
        return self._tally.totals

    @property
    def running(self) -> int:
        """Number of files without a verdict yet."""
        return self._tally.totals.running

    @property
    def usable(self) -> int:
        """Number of files with a fingerprint; duplicates count once."""
        return self._tally.totals.ready

    @property
    def complete(self) -> bool:
        """Whether there is something to report and no work is left."""
        return self.usable > 0 and not self.running and not self._collecting.busy

    @property
    def fraction(self) -> float:
        """Progress of all files together, 0..1."""
        return self._tally.fraction

    @property
    def work_fraction(self) -> float:
        """Progress of the files that were not stopped, 0..1."""
        return self._tally.work_fraction

    def kept_results(self) -> tuple[tuple[Path, FileResult], ...]:
        """The usable results with their files, without results restored from a draft."""
        return tuple(
            (row.path, row.result) for row in self._rows if row.usable and row.result and row.named
        )

    def details_open(self, rows: Iterable[int]) -> bool | None:
        """Whether all of these rows show their details; None if none of them has any."""
        shown = [row.opened for row in map(self._rows.__getitem__, rows) if self._words.has_details(row)]
        return all(shown) if shown else None

    def can_retry(self, rows: Iterable[int]) -> bool:
        return any(self._rows[row].can_retry for row in rows)

    def path(self, row: int) -> Path | None:
        """The path of a row's file; None for a row restored from a draft."""
        return self._rows[row].path if self._rows[row].named else None

    @property
    def can_undo(self) -> bool:
        """Whether the last action was a removal."""
        return bool(self._removed)

    # Actions

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and whole folders; work on them starts at once."""
        self._to_collect.append(tuple(paths))
        self._collect_next()

    def add_samples(self) -> None:
        """Add practice mode's harmless files."""
        self.add(self._context.sample_files())

    def restore(self, results: Sequence[FileResult]) -> None:
        """Add results from a draft, whose files need not exist any more."""
        for result in results:
            self._insert(
                len(self._rows), [Row(self._next_number, Path(), state=RowState.DONE, result=result)]
            )
            self._next_number += 1
        self._tell()

    def remove(self, rows: Iterable[int]) -> None:
        removed = []
        for number in sorted(set(rows), reverse=True):
            self.beginRemoveRows(QModelIndex(), number, number)
            row = self._rows.pop(number)
            self._tally.count_again()
            self.endRemoveRows()
            self._give_up(row)
            removed.append((number, row))
        self._removed = removed[::-1] or self._removed
        self._tell()

    def undo_remove(self) -> None:
        """Restore the rows of the last removal; unfinished ones start again."""
        removed, self._removed = self._removed, []
        for number, row in removed:
            self._insert(min(number, len(self._rows)), [row])
        self._begin_again(row for _, row in removed if row.state is RowState.STOPPED)
        self._tell()

    def retry(self, rows: Iterable[int]) -> None:
        """Start again with those of these rows that were stopped or failed."""
        self._begin_again(row for row in [self._rows[number] for number in rows] if row.can_retry)
        self._tell()

    def go_on_with_stopped(self) -> None:
        """Start again with all stopped rows."""
        self._begin_again(row for row in self._rows if row.state is RowState.STOPPED)
        self._tell()

    def set_paused(self, paused: bool) -> None:
        self._words.paused = paused
        self._work.set_paused(paused)
        self._tell()

    def halt(self) -> None:
        """Stop all unfinished rows; ``go_on_with_stopped`` starts them again."""
        for row in self._rows:
            self._give_up(row)
        self._tell()

    def hide_names(self, hidden: bool) -> None:
        if hidden != self._words.hidden:
            self._words.hidden = hidden
            self._tell()

    def open_details(self, rows: Iterable[int], opened: bool) -> None:
        """Show or hide the details of these rows."""
        for number in rows:
            self._rows[number].opened = opened
        self._tell()

    def clear(self) -> None:
        """Clear all rows and end the workers."""
        self.stop()
        self.beginResetModel()
        self._rows.clear()
        self._tally.count_again()
        self._removed.clear()
        self._next_number = 1
        self._work.paused = self._words.paused = False
        self._stopped = CancelToken()
        self._session.results = ()
        self.endResetModel()
        self.changed.emit()

    def stop(self) -> None:
        """End the workers and wait; the owner calls this before dropping the model."""
        self._stopped.cancel()
        self._to_collect.clear()
        self.kill()
        self._collecting.stop()
        self._work.stop()

    def kill(self) -> None:
        """Kill the workers without waiting; any thread."""
        self._work.kill()

    # Qt's model

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        tell = self._tellers.get(role)
        return tell(self._rows[index.row()]) if tell else None

    # Background work

    def _collect_next(self) -> None:
        if self._to_collect and not self._collecting.busy:
            most = max(0, MAX_ITEMS - len(self._rows))
            stopped = self._stopped
            context, paths = self._context, self._to_collect.popleft()

            def work() -> Found:
                context.load_pool()
                return collect(paths, most, lambda: stopped.cancelled)

            self._collecting.start(work)
            self.changed.emit()

    def _on_collected(self, found: Found) -> None:
        known = {row.path for row in self._rows}
        new = [(path, look) for path, look in found.files if path not in known]
        if new:
            rows = [
                Row(self._next_number + at, path, size=look.size, changed_s=look.changed_s)
                for at, (path, look) in enumerate(new)
            ]
            self._next_number += len(rows)
            self._removed.clear()
            self._insert(len(self._rows), rows)
            self._work.submit(rows)
        if found.too_many or found.nothing_in:
            self.noted.emit(TooMuchError.code if found.too_many else found.nothing_in)
        # In a later event: inserting the rows takes long enough.
        QTimer.singleShot(0, self, self.changed.emit)
        self._collect_next()

    def _insert(self, at: int, rows: list[Row]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self._tally.count_again()
        self.endInsertRows()

    def _begin_again(self, rows: Iterable[Row]) -> None:
        again = list(rows)
        for row in again:
            row.begin_again()
        self._work.submit(again)

    def _give_up(self, row: Row) -> None:
        self._work.give_up(row)
        if row.running:
            row.state = RowState.STOPPED

    def _on_died(self, code: str) -> None:
        self.halt()
        self.noted.emit(code)

    def _tell(self, changed: Sequence[Row] | None = None) -> None:
        """Signal that these rows, by default all, have changed."""
        ended = changed is None or any(not row.running for row in changed)
        self._tally.count_again(only_progress=not ended)
        twins: list[Row] = []
        if ended:
            twins = pair_twins(self._rows)
            self._session.results = tuple(row.result for row in self._rows if row.usable and row.result)
        if changed is not None:
            told = {*twins, *changed}
            for first, last in runs(number for number, row in enumerate(self._rows) if row in told):
                self.dataChanged.emit(self.index(first), self.index(last))
        elif self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.changed.emit()
