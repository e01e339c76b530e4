"""One chosen file as the list holds it, and which files hold the same thing."""

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
        number: 1 for the first file chosen; stays with it, and stands in for a hidden name.
        item: random id under which the pool knows it; a new one for every try.
        done, total: progress, as the pool counts it.
        twin: the earlier row with the same content, which counts in its stead.
        opened: it shows its details.
        size: of the file in bytes; 0 when it is not known.
        changed_s: when the file was last changed, seconds since 1970.
    """

    number: int
    path: Path
    item: str = field(default_factory=_draw_item)
    state: RowState = RowState.WAITING
    done: int = 0
    total: int = 1
    result: FileResult | None = None
    twin: "Row | None" = None
    opened: bool = False
    size: int = 0
    changed_s: float | None = None

    @property
    def named(self) -> bool:
        """Its file was chosen here; otherwise it was taken up from an unfinished report."""
        return bool(self.path.name)

    @property
    def running(self) -> bool:
        return self.state in (RowState.WAITING, RowState.WORKING)

    @property
    def usable(self) -> bool:
        """It has a fingerprint that counts."""
        return (
            self.result is not None and self.result.verdict is not Verdict.UNREADABLE and self.twin is None
        )

    @property
    def kind_of_end(self) -> str:
        """The field of ``Totals`` that counts it."""
        if self.running:
            return "running"
        if self.result is None:
            return "stopped"
        if self.twin is not None:
            return "same"
        return "ready" if self.usable else "unreadable"

    @property
    def can_retry(self) -> bool:
        """Another try may succeed."""
        failed = self.result is not None and self.result.error is not None
        return self.named and (self.state is RowState.STOPPED or failed)

    @property
    def fraction(self) -> float:
        """0..1."""
        return 1.0 if self.state is RowState.DONE else self.done / self.total

    def begin_again(self) -> None:
        self.item = _draw_item()
        self.state, self.done, self.total = RowState.WAITING, 0, 1
        self.result = self.twin = None


@dataclass(frozen=True, slots=True)
class Totals:
    """How many files there are of each kind; every file is counted once.

    Attributes:
        ready: with a fingerprint.
        same: hold what another one holds.
        running: without a verdict yet.
        stopped: by the person; another try takes them up.
        unreadable: without a fingerprint.
    """

    ready: int = 0
    same: int = 0
    running: int = 0
    stopped: int = 0
    unreadable: int = 0

    @property
    def left_out(self) -> int:
        """Chosen, and not in the report."""
        return self.stopped + self.unreadable

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Totals":
        counted = Counter(row.kind_of_end for row in rows)
        return cls(**counted)


def pair_twins(rows: Iterable[Row]) -> list[Row]:
    """Let the same content count once: the first row with it counts. Returns the rows for which that is new."""
    first: dict[str, Row] = {}
    new = []
    for row in rows:
        digest = row.result.sha256 if row.result else None
        twin = None if digest is None else first.setdefault(digest, row)
        if twin is row:
            twin = None
        if twin is not row.twin:
            row.twin = twin
            new.append(row)
    return new
