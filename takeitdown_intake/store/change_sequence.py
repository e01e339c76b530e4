"""The order of changes: times that never go back and positions that are never given twice."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select, update

from takeitdown_intake.store.tables import clock


class Turn:
    """One writer's turn; it lasts until the transaction ends.

    Attributes:
        ms: time of everything that this writer changes, milliseconds since 1970.
        position: the last position given out.
    """

    def __init__(self, ms: int, position: int) -> None:
        self.ms = ms
        self.position = position

    @property
    def s(self) -> int:
        """The same time in whole seconds, as feeds carry it."""
        return self.ms // 1000

    def next(self) -> int:
        """A position after every other."""
        self.position += 1
        return self.position


@contextmanager
def turn(connection: Connection, now_ms: int) -> Iterator[Turn]:
    """Wait for the turn; when the computer's clock has gone back, the last time is used again."""
    held = connection.execute(select(clock.c.last_ms, clock.c.position).with_for_update()).one()
    mine = Turn(max(now_ms, held.last_ms), held.position)
    yield mine
    connection.execute(update(clock).values(last_ms=mine.ms, position=mine.position))


def head(connection: Connection) -> int:
    """The last position given out, as this transaction sees it."""
    return int(connection.execute(select(clock.c.position)).scalar_one())
