"""The order of changes: times that never go back and positions that are never given twice.

An entry belongs to one of N *parts*, by the first bits of its digest; each part has a row of
``clock``, on which its writers take turns. A position holds the millisecond at which it was given
in its upper bits and the part in its lowest, so the positions of all parts make one order, which
is an order of time.

What is before the first position that any of the N clocks can give out next, the *horizon*, is complete: every later change of any part
comes after it. Readers read no further, and bring parts up that have had nothing to do.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, func, insert, select, update

from takeitdown_intake.store.tables import clock

_PART_BITS = 6
_BITS_BELOW_TIME = 21  # 32,768 positions for each millisecond and part, until the year 2109


class PartsChangedError(Exception):
    """The order has been split since its number of parts was read."""


def part_of(digest: bytes, parts: int) -> int:
    """The part that an entry belongs to, by the first bits of its digest."""
    return digest[0] * parts >> 8


def place_at(ms: int) -> int:
    """The first position of a millisecond."""
    return ms << _BITS_BELOW_TIME


def ms_of(position: int) -> int:
    """The millisecond in which a position was given; 0 or so for one from before positions held times."""
    return position >> _BITS_BELOW_TIME


def second_of(position: int) -> int:
    """The second in which a position was given, as feeds carry it."""
    return ms_of(position) // 1_000


class Turn:
    """A writer's turn at one part, or at all of them; it lasts until the transaction ends.

    Attributes:
        ms: time of everything that this writer changes, milliseconds since 1970.
        parts: how many there are.
    """

    def __init__(self, ms: int, parts: int, positions: dict[int, int]) -> None:
        self.ms = ms
        self.parts = parts
        self.positions = {part: max(held, place_at(ms)) for part, held in positions.items()}

    def next(self, digest: bytes) -> int:
        """A position after every other of the entry's part, which is one of this turn's."""
        part = part_of(digest, self.parts)
        self.positions[part] = _following(self.positions[part], part)
        return self.positions[part]


@contextmanager
def turn(
    connection: Connection, now_ms: int, part: int | None = None, parts: int | None = None
) -> Iterator[Turn]:
    """Wait for the turn; when the computer's clock has gone back, the last time is used again.

    Args:
        part: of which one; all unless given.
        parts: how many there are, as the caller knows; has to be given with ``part``.

    Raises:
        PartsChangedError: there are more by now.
    """
    which = () if part is None else (clock.c.id == part + 1,)
    while True:
        rows = connection.execute(select(clock).where(*which).order_by(clock.c.id).with_for_update()).all()
        if part is not None and rows[0].parts != parts:
            raise PartsChangedError
        if part is not None or len(rows) == rows[0].parts:
            break
    ms = max(now_ms, *(max(row.last_ms, row.position >> _BITS_BELOW_TIME) for row in rows))
    mine = Turn(ms, rows[0].parts, {row.id - 1: row.position for row in rows})
    yield mine
    for each, position in mine.positions.items():
        _write(connection, each, ms, position)


def count_parts(connection: Connection) -> int:
    """How many parts there are, as this transaction sees it."""
    return int(connection.execute(select(clock.c.parts).where(clock.c.id == 1)).scalar_one())


def horizon(connection: Connection) -> tuple[int, bool]:
    """The position up to which the order is complete, and whether some part lags behind another."""
    rows = connection.execute(select(clock.c.id, clock.c.position)).all()
    # Before the first position that any part can give out next: those given out at the same count are all in it.
    complete = min(_following(row.position, row.id - 1) for row in rows) - 1
    return complete, len({row.position >> _PART_BITS for row in rows}) > 1


def head(connection: Connection) -> int:
    """The last position given out by any part, as this transaction sees it."""
    return int(connection.execute(select(func.max(clock.c.position))).scalar_one())


def advance(connection: Connection, ms: int | None = None) -> None:
    """Bring every part up to the furthest one.

    Args:
        ms: and up to this time: whatever is changed from now on is changed no earlier. Without it,
            parts whose turn is somebody's are left alone, and nobody is waited for.
    """
    furthest = max(head(connection), 0 if ms is None else place_at(ms))
    rows = connection.execute(
        select(clock).order_by(clock.c.id).with_for_update(skip_locked=ms is None)
    ).all()
    block = max([furthest, *(row.position for row in rows)]) >> _PART_BITS
    for row in rows:
        if row.position >> _PART_BITS <= block:
            _write(connection, row.id - 1, row.last_ms, _following(block << _PART_BITS, row.id - 1))


def split(connection: Connection, parts: int) -> None:
    """Have so many parts from now on, at least as many as there are; entries stay what and where they are."""
    with turn(connection, 0) as mine:
        furthest = max(mine.positions.values())
        for part in range(mine.parts, parts):
            row = {"id": part + 1, "last_ms": mine.ms, "position": _following(furthest, part)}
            connection.execute(insert(clock).values(parts=parts, **row))
        connection.execute(update(clock).values(parts=parts))


def _following(position: int, part: int) -> int:
    return ((position >> _PART_BITS) + 1) << _PART_BITS | part


def _write(connection: Connection, part: int, ms: int, position: int) -> None:
    values = {"last_ms": ms, "position": position}
    connection.execute(update(clock).where(clock.c.id == part + 1).values(**values))
