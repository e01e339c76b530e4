"""The change sequence: times that never go back and positions that are never assigned twice.

An entry belongs to one of N *parts*, by the first bits of its digest. Each part has a row of the table
``clock``, and its writers lock that row, one at a time. A position holds the millisecond in which it was
assigned in its upper bits and the part in its lowest bits, so the positions of all parts form one sequence,
ordered by time.

Everything before the lowest position that any part can assign next, the *horizon*, is complete: later
changes in any part come after it. Readers read up to the horizon, and advance idle parts so that it moves.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, func, insert, select, update

from takeitdown_intake.store.tables import clock

_PART_BITS = 6
_BITS_BELOW_TIME = 21  # 32,768 positions for each millisecond and part, until the year 2109


class PartsChangedError(Exception):
    """The sequence has been split into more parts since their number was read."""


def part_of(digest: bytes, parts: int) -> int:
    """The part that an entry belongs to, by the first bits of its digest."""
    return digest[0] * parts >> 8


def position_at(ms: int) -> int:
    """The first position of a millisecond."""
    return ms << _BITS_BELOW_TIME


def ms_of(position: int) -> int:
    """The millisecond in which a position was assigned; near 0 for positions from before they held times."""
    return position >> _BITS_BELOW_TIME


def second_of(position: int) -> int:
    """The second in which a position was assigned, as feeds carry it."""
    return ms_of(position) // 1_000


class SequenceLock:
    """The exclusive write lock on one part of the sequence, or on all; held until the transaction ends.

    Attributes:
        ms: time of everything that the holder changes, milliseconds since 1970.
        parts: how many parts the sequence has.
    """

    def __init__(self, ms: int, parts: int, positions: dict[int, int]) -> None:
        self.ms = ms
        self.parts = parts
        self.positions = {part: max(held, position_at(ms)) for part, held in positions.items()}

    def next(self, digest: bytes) -> int:
        """The next position in the entry's part, which must be one of the locked ones."""
        part = part_of(digest, self.parts)
        self.positions[part] = _following(self.positions[part], part)
        return self.positions[part]


@contextmanager
def lock_sequence(
    connection: Connection, now_ms: int, part: int | None = None, parts: int | None = None
) -> Iterator[SequenceLock]:
    """Wait for the write lock and hold it until the transaction ends; times never go back, even if the clock does.

    Args:
        part: which part to lock; all of them unless given.
        parts: how many parts the caller planned with; required with ``part``.

    Raises:
        PartsChangedError: there are more parts by now.
    """
    which = () if part is None else (clock.c.id == part + 1,)
    while True:
        rows = connection.execute(select(clock).where(*which).order_by(clock.c.id).with_for_update()).all()
        if part is not None and rows[0].parts != parts:
            raise PartsChangedError
        if part is not None or len(rows) == rows[0].parts:
            break
    ms = max(now_ms, *(max(row.last_ms, row.position >> _BITS_BELOW_TIME) for row in rows))
    lock = SequenceLock(ms, rows[0].parts, {row.id - 1: row.position for row in rows})
    yield lock
    for each, position in lock.positions.items():
        _write(connection, each, ms, position)


def count_parts(connection: Connection) -> int:
    """How many parts the sequence has, as this transaction sees it."""
    return int(connection.execute(select(clock.c.parts).where(clock.c.id == 1)).scalar_one())


def horizon(connection: Connection) -> tuple[int, bool]:
    """The position up to which the sequence is complete, and whether some part lags behind another."""
    rows = connection.execute(select(clock.c.id, clock.c.position)).all()
    # One below the lowest position that any part can assign next, so positions that differ only in the part are in it.
    complete = min(_following(row.position, row.id - 1) for row in rows) - 1
    return complete, len({row.position >> _PART_BITS for row in rows}) > 1


def head(connection: Connection) -> int:
    """The highest position assigned in any part, as this transaction sees it."""
    return int(connection.execute(select(func.max(clock.c.position))).scalar_one())


def advance(connection: Connection, ms: int | None = None) -> None:
    """Advance every part to the position of the one furthest ahead.

    Args:
        connection: a transaction for writing.
        ms: also advance them to this time, so that no later change gets an earlier one. If None,
            parts locked by a writer are skipped, so that this never waits.
    """
    furthest = max(head(connection), 0 if ms is None else position_at(ms))
    rows = connection.execute(
        select(clock).order_by(clock.c.id).with_for_update(skip_locked=ms is None)
    ).all()
    block = max([furthest, *(row.position for row in rows)]) >> _PART_BITS
    for row in rows:
        if row.position >> _PART_BITS <= block:
            _write(connection, row.id - 1, row.last_ms, _following(block << _PART_BITS, row.id - 1))


def split(connection: Connection, parts: int) -> None:
    """Split the sequence into ``parts``, at least as many as now; entries keep their positions."""
    with lock_sequence(connection, 0) as lock:
        furthest = max(lock.positions.values())
        for part in range(lock.parts, parts):
            row = {"id": part + 1, "last_ms": lock.ms, "position": _following(furthest, part)}
            connection.execute(insert(clock).values(parts=parts, **row))
        connection.execute(update(clock).values(parts=parts))


def _following(position: int, part: int) -> int:
    return ((position >> _PART_BITS) + 1) << _PART_BITS | part


def _write(connection: Connection, part: int, ms: int, position: int) -> None:
    values = {"last_ms": ms, "position": position}
    connection.execute(update(clock).where(clock.c.id == part + 1).values(**values))


def let_others_write(since: float) -> None:
    """Between two of many transactions, sleep for as long as the last one took: half the time is for other writers.

    Args:
        since: when the last one began, from ``time.monotonic``.
    """
    time.sleep(time.monotonic() - since)
