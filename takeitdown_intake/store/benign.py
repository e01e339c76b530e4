"""Values that are never published, because they are of famous or blank pictures: a guard against poisoning.

Digests are compared as they are, PDQ values as platforms do: within ``NEAR_BITS``. Of a video,
the frames that are on the list are left out, and all of it when no good frame remains.
"""

import json
import threading
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from sqlalchemy import ColumnElement, Connection, case, delete, func, insert, select, update

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import BenignValue
from takeitdown_intake.store.clock import Turn, turn
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import (
    Held,
    Wanted,
    require,
    withdraw_entries,
    withdraw_unheld,
)
from takeitdown_intake.store.near import NearValues
from takeitdown_intake.store.tables import benign, entries, signals
from takeitdown_wire import PDQ_GOOD_QUALITY, Kind, Pdq, Vpdq

MAX_VALUES = 20_000
_PDQ, _VPDQ = Pdq.type, Vpdq.type
_CHUNK = 500

Version: TypeAlias = tuple[int, int]
"""Changes whenever the list does."""


class BenignValues:
    """The list as it stands, read again only when it has changed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version: Version = (0, 0)
        self._exact: frozenset[tuple[str, str]] = frozenset()
        self._pdq = NearValues(())

    def refresh(self, connection: Connection) -> Version:
        """Bring it up to date with what this transaction sees; returns the version seen."""
        held = connection.execute(select(func.count(), func.coalesce(func.max(benign.c.id), 0))).one()
        version = (int(held[0]), int(held[1]))
        with self._lock:
            if version == self._version:
                return version
            rows = connection.execute(select(benign.c.type, benign.c.value)).all()
            self._exact = frozenset((row.type, row.value) for row in rows)
            self._pdq = NearValues(int(row.value, 16) for row in rows if row.type == _PDQ)
            self._version = version
        return version

    def holds(self, signal_type: str, value: str) -> bool:
        """Whether a value is on the list, or a PDQ value near to one that is."""
        if (signal_type, value) in self._exact:
            return True
        return signal_type == _PDQ and self._pdq.holds(int(value, 16))

    def frames_left(self, value: str) -> str | None:
        """A vPDQ value without the frames that are on the list; None when no good one is left."""
        frames = json.loads(value)
        left = [frame for frame in frames if not self._pdq.holds(int(frame[2], 16))]
        if not any(frame[1] >= PDQ_GOOD_QUALITY for frame in left):
            return None
        return value if len(left) == len(frames) else json.dumps(left, separators=(",", ":"))


class SqlBenign:
    """See ``store.Benign``."""

    def __init__(self, database: Database, values: BenignValues) -> None:
        self._database = database
        self._values = values

    def all(self) -> list[BenignValue]:
        with self._database.read() as connection:
            rows = connection.execute(select(benign).order_by(benign.c.id)).all()
        return [BenignValue(row.type, row.value, row.note) for row in rows]

    def add(self, values: Sequence[BenignValue], now_ms: int) -> int:
        with self._database.write() as connection, turn(connection, now_ms) as mine:
            known = {(row.type, row.value) for row in connection.execute(select(benign))}
            new = {(one.type, one.value): one for one in values if (one.type, one.value) not in known}
            if len(known) + len(new) > MAX_VALUES:
                raise SetupError(f"The list holds at most {MAX_VALUES} values.")
            if not new:
                return 0
            rows = [{"type": one.type, "value": one.value, "note": one.note} for one in new.values()]
            connection.execute(insert(benign), rows)
            self._values.refresh(connection)
            types = {one.type for one in new.values()}
            return self._withdraw(connection, mine, types)

    def _withdraw(self, connection: Connection, turn: Turn, types: Iterable[str]) -> int:
        """Stop publishing what is on the list now; returns how many published entries that were."""
        found = self._held(connection, types)
        shorter = self._shortened(connection) if _PDQ in types else []
        found += [held for held, left in shorter if left is None]
        famous: list[int] = []
        for start in range(0, len(found), _CHUNK):
            these = signals.c.entry_id.in_([one.id for one in found[start : start + _CHUNK]])
            famous += _items_of_first(connection, these)
            connection.execute(update(signals).where(these).values(strong=False, benign=True))
        published = [one for one in found if one.active]
        withdraw_entries(connection, turn, published)
        count = len(published)
        for held, left in shorter:
            if left is not None:
                count += held.active
                _replace(connection, turn, held, left)
        return count + _withdraw_variants(connection, turn, famous)

    def remove(self, signal_type: str, value: str) -> bool:
        with self._database.write() as connection:
            which = (benign.c.type == signal_type) & (benign.c.value == value)
            found = connection.execute(select(benign.c.id).where(which)).first() is not None
            connection.execute(delete(benign).where(which))
        return found

    def _held(self, connection: Connection, types: Iterable[str]) -> list[Held]:
        statement = select(entries).where(entries.c.type.in_(types), entries.c.planted.is_(False))
        rows = connection.execute(statement.execution_options(yield_per=5_000))
        return [Held.of(row) for row in rows if self._values.holds(row.type, row.value)]

    def _shortened(self, connection: Connection) -> list[tuple[Held, Wanted | None]]:
        """The videos that have a frame on the list, with what is left of each."""
        strong = select(signals.c.id).where(signals.c.entry_id == entries.c.id, signals.c.strong).exists()
        statement = select(entries).where(entries.c.type == _VPDQ, strong)
        found: list[tuple[Held, Wanted | None]] = []
        for row in connection.execute(statement.execution_options(yield_per=100)):
            left = self._values.frames_left(row.value)
            if left != row.value:
                held = Held.of(row)
                wanted = None if left is None else Wanted(Kind(row.kind), _VPDQ, left, held.active)
                found.append((held, wanted))
        return found


def _items_of_first(connection: Connection, these: ColumnElement[bool]) -> list[int]:
    """The pictures of which these are the first PDQ value: of the picture itself, not of a variant."""
    first = (
        select(signals.c.item_id)
        .join(entries, entries.c.id == signals.c.entry_id)
        .where(these, entries.c.type == _PDQ, signals.c.rank == 0, signals.c.strong)
    )
    return list(connection.execute(first).scalars())


def _withdraw_variants(connection: Connection, turn: Turn, item_ids: Sequence[int]) -> int:
    """A famous picture's variants are no better than itself; returns how many entries were published."""
    count = 0
    pdq = select(entries.c.id).where(entries.c.id == signals.c.entry_id, entries.c.type == _PDQ).exists()
    for start in range(0, len(item_ids), _CHUNK):
        some = item_ids[start : start + _CHUNK]
        which = (signals.c.item_id.in_(some), signals.c.strong, pdq)
        connection.execute(update(signals).where(*which).values(strong=False, benign=True))
        count += withdraw_unheld(connection, turn, some)
    return count


def _replace(connection: Connection, turn: Turn, held: Held, wanted: Wanted) -> None:
    """Put a shorter value in an entry's place; an entry never changes its value."""
    (new,) = require(connection, turn, [wanted]).values()
    values: dict[str, object] = {"entry_id": new.id}
    if held.active:
        values["first_position"] = case((signals.c.first_position.is_not(None), new.position), else_=None)
    connection.execute(update(signals).where(signals.c.entry_id == held.id).values(values))
    if held.active:
        withdraw_entries(connection, turn, [held])
