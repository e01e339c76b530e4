"""The rows of the file list, and detection of duplicates."""

import secrets
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from takeitdown_desktop.core.progress import FileResult, Verdict


class RowState(Enum):
    WAITING = auto()
    WORKING = auto()
    STOPPED = auto()
    DONE = auto()


def _draw_item() -> str:
    return secrets.token_hex(8)


@dataclass(slots=True, eq=False)
class Row:
    """A chosen file.

    Attributes:
        number: running number from 1, which never changes; shown instead of a hidden name.
        item: random id of the file in the pool; a new one for every try.
        done, total: progress, in the pool's units.
        digest: SHA-256 of the content as hex, once it was asked for.
        twin: the earlier row with the same content, which counts instead of this one.
        opened: whether its details are shown.
        size: of the file in bytes; 0 if unknown.
        changed_s: modification time of the file, seconds since 1970.
    """

    number: int
    path: Path
    item: str = field(default_factory=_draw_item)
    state: RowState = RowState.WAITING
    done: int = 0
    total: int = 1
    result: FileResult | None = None
    digest: str | None = None
    twin: "Row | None" = None
    opened: bool = False
    size: int = 0
    changed_s: float | None = None

    @property
    def named(self) -> bool:
        """Whether the file was chosen here; otherwise the row was restored from a draft."""
        return bool(self.path.name)

    @property
    def running(self) -> bool:
        return self.state in (RowState.WAITING, RowState.WORKING)

    @property
    def usable(self) -> bool:
        """Whether it has a fingerprint and is not a duplicate."""
        return (
            self.result is not None and self.result.verdict is not Verdict.UNREADABLE and self.twin is None
        )

    @property
    def kind_of_end(self) -> str:
        """The field of ``Totals`` that counts this row."""
        if self.running:
            return "running"
        if self.result is None:
            return "stopped"
        if self.twin is not None:
            return "same"
        return "ready" if self.usable else "unreadable"

    @property
    def can_retry(self) -> bool:
        """Whether another try may succeed."""
        failed = self.result is not None and self.result.error is not None
        return self.named and (self.state is RowState.STOPPED or failed)

    @property
    def fraction(self) -> float:
        """Progress, 0..1."""
        return 1.0 if self.state is RowState.DONE else self.done / self.total

    def begin_again(self) -> None:
        self.item = _draw_item()
        self.state, self.done, self.total = RowState.WAITING, 0, 1
        self.result = self.digest = self.twin = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Numbers of files by outcome; every file is counted once.

    Attributes:
        ready: with a fingerprint.
        same: duplicates of another file.
        running: without a verdict yet.
        stopped: by the person; they can be started again.
        unreadable: without a fingerprint.
    """

    ready: int = 0
    same: int = 0
    running: int = 0
    stopped: int = 0
    unreadable: int = 0

    @property
    def left_out(self) -> int:
        """Number of chosen files that are not in the report; duplicates are not counted."""
        return self.stopped + self.unreadable

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Totals":
        counted = Counter(row.kind_of_end for row in rows)
        return cls(**counted)


class Tally:
    """Totals and progress, counted once after each change: a page asks often, and there may be thousands of rows.

    Args:
        rows: the list that is counted, as it is then.
    """

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows
        self.count_again()

    def count_again(self, *, only_progress: bool = False) -> None:
        """Rows have changed, or only the progress of running ones."""
        self._fractions: tuple[float, float] | None = None
        if not only_progress:
            self._totals: Totals | None = None

    @property
    def totals(self) -> Totals:
        if self._totals is None:
            self._totals = Totals.of(self._rows)
        return self._totals

    @property
    def fraction(self) -> float:
        """Progress of all files together, 0..1."""
        return self._both()[0]

    @property
    def work_fraction(self) -> float:
        """Progress of the files that were not stopped, 0..1."""
        return self._both()[1]

    def _both(self) -> tuple[float, float]:
        if self._fractions is None:
            of_all = [(row.fraction, row.state) for row in self._rows]
            going = [fraction for fraction, state in of_all if state is not RowState.STOPPED]
            self._fractions = (_mean([fraction for fraction, _ in of_all]), _mean(going))
        return self._fractions


def _mean(of: list[float]) -> float:
    return sum(of) / len(of) if of else 0.0


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending numbers as ranges of neighbours: first and last of each."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def pair_twins(rows: Iterable[Row]) -> list[Row]:
    """Mark every row whose content an earlier row has as its twin; returns the rows that changed."""
    first: dict[str, Row] = {}
    new = []
    for row in rows:
        if row.result is not None and row.digest is None:
            row.digest = row.result.sha256
        twin = None if row.digest is None else first.setdefault(row.digest, row)
        if twin is row:
            twin = None
        if twin is not row.twin:
            row.twin = twin
            new.append(row)
    return new
