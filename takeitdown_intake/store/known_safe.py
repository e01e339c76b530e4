"""The benign list: values never published because they are of famous or blank pictures, a guard against poisoning.

A video is published without its listed frames, or not at all if no good frame remains.
"""

import threading
from collections.abc import Sequence
from typing import TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    delete,
    false,
    func,
    insert,
    or_,
    select,
    update,
)

from takeitdown_intake.canaries import canaries
from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import BenignValue
from takeitdown_intake.store.change_sequence import SequenceLock, count_parts
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import (
    EntryRow,
    EntrySpec,
    EntryState,
    require,
    withdraw_entries,
    withdraw_unheld,
)
from takeitdown_intake.store.known import KnownValues
from takeitdown_intake.store.partnership import FIRST_FRAME_RANK
from takeitdown_intake.store.tables import benign, entries, signals
from takeitdown_wire import Kind, Pdq, Vpdq

MAX_VALUES = 20_000
_PDQ, _VPDQ = Pdq.type, Vpdq.type
_CHUNK = 500
_FETCH_ROWS = 1_000
_ANY = bytes(32)

Version: TypeAlias = tuple[int, int]
"""Number of values and largest id, which change whenever the list does."""


class BenignValues:
    """The list in memory, with the canaries; read again only when it has changed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version: Version = (0, 0)
        self._known = KnownValues(_canaries())
        self._parts = 1

    def last(self) -> tuple[KnownValues, Version, int]:
        """The list as last read, its version, and the number of parts of the change sequence."""
        with self._lock:
            return self._known, self._version, self._parts

    def look(self, connection: Connection) -> None:
        """Read again the list and the number of parts of the change sequence."""
        self.refresh(connection)
        parts = count_parts(connection)
        with self._lock:
            self._parts = parts

    def refresh(self, connection: Connection) -> tuple[KnownValues, Version]:
        """The list as this transaction sees it, and its version."""
        held = connection.execute(select(func.count(), func.coalesce(func.max(benign.c.id), 0))).one()
        version = (int(held[0]), int(held[1]))
        with self._lock:
            if version != self._version:
                rows = connection.execute(select(benign.c.type, benign.c.value)).all()
                self._known = KnownValues([*((row.type, row.value) for row in rows), *_canaries()])
                self._version = version
            return self._known, version


def _canaries() -> list[tuple[str, str]]:
    """Canaries are nobody's pictures: whoever reports one is told that it is known."""
    return [pair for canary in canaries() for pair in canary.values.items()]


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
        self._list(values, now_ms)
        # No report adds them again from here on, so published entries are searched without the write lock.
        given = KnownValues((one.type, one.value) for one in values)
        found = self._search(given)
        count = 0
        for start in range(0, len(found), _CHUNK):
            with self._database.change(now_ms) as (connection, lock):
                count += _withdraw(connection, lock, found[start : start + _CHUNK], given)
        return count

    def _list(self, values: Sequence[BenignValue], now_ms: int) -> None:
        with self._database.change(now_ms) as (connection, lock):
            rows = connection.execute(select(benign)).all()
            known = {(row.type, row.value) for row in rows}
            new = {(one.type, one.value): one for one in values if (one.type, one.value) not in known}
            if len(known) + len(new) > MAX_VALUES:
                raise SetupError(f"The list holds at most {MAX_VALUES} values.")
            # Ids come from the change sequence and are never reused, so (count, largest id) is a version of the list.
            added = [
                {"id": lock.next(_ANY), "type": one.type, "value": one.value, "note": one.note}
                for one in new.values()
            ]
            if added:
                connection.execute(insert(benign), added)

    def _search(self, given: KnownValues) -> list[int]:
        """Ids of the entries that match a given value, or have a frame that does."""
        strong = select(signals.c.id).where(signals.c.entry_id == entries.c.id, signals.c.strong).exists()
        film = and_(entries.c.type == _VPDQ, strong) if _PDQ in given.types else false()
        which = and_(or_(entries.c.type.in_(given.types), film), entries.c.planted.is_(False))
        statement = select(entries.c.id, entries.c.type, entries.c.value).where(which)
        with self._database.read() as connection:
            rows = connection.execute(statement.execution_options(yield_per=_FETCH_ROWS))
            return [row.id for row in rows if _left(row.type, row.value, given) != row.value]

    def remove(self, signal_type: str, value: str) -> bool:
        with self._database.write() as connection:
            which = (benign.c.type == signal_type) & (benign.c.value == value)
            found = connection.execute(select(benign.c.id).where(which)).first() is not None
            connection.execute(delete(benign).where(which))
        return found


def _left(signal_type: str, value: str, given: KnownValues) -> str | None:
    """The part of a value that may be published; None for nothing."""
    if signal_type == _VPDQ:
        return given.frames_left(value)
    return None if given.holds(signal_type, value) else value


def _withdraw(
    connection: Connection, lock: SequenceLock, entry_ids: Sequence[int], given: KnownValues
) -> int:
    """Withdraw these entries, or replace them by what may be published; returns how many were published."""
    rows = connection.execute(select(entries).where(entries.c.id.in_(entry_ids))).all()
    left = {row.id: _left(row.type, row.value, given) for row in rows}
    gone = [EntryRow.of(row) for row in rows if left[row.id] is None]
    these = signals.c.entry_id.in_([held.id for held in gone])
    famous = _items_of(connection, these)
    # A benign key frame does not make its video benign.
    connection.execute(
        update(signals).where(these).values(strong=False, benign=signals.c.rank < FIRST_FRAME_RANK)
    )
    count = sum(row.state == EntryState.ACTIVE for row in rows)
    withdraw_entries(connection, lock, [held for held in gone if held.active])
    for row in rows:
        shorter = left[row.id]
        if shorter is not None:
            held = EntryRow.of(row)
            _replace(connection, lock, held, EntrySpec(Kind(row.kind), _VPDQ, shorter, held.active))
    return int(count) + _withdraw_variants(connection, lock, famous)


def _items_of(connection: Connection, these: ColumnElement[bool]) -> list[int]:
    """The items that have these signals, except as a video's frames; for why all of an item, see ``evaluate``."""
    single = (
        select(signals.c.item_id)
        .distinct()
        .join(entries, entries.c.id == signals.c.entry_id)
        .where(these, entries.c.type != _VPDQ, signals.c.rank < FIRST_FRAME_RANK)
    )
    return list(connection.execute(single).scalars())


def _withdraw_variants(connection: Connection, lock: SequenceLock, item_ids: Sequence[int]) -> int:
    """Withdraw all other signals of famous items; returns how many entries were published."""
    count = 0
    single = select(entries.c.id).where(entries.c.id == signals.c.entry_id, entries.c.type != _VPDQ)
    for start in range(0, len(item_ids), _CHUNK):
        some = item_ids[start : start + _CHUNK]
        which = (signals.c.item_id.in_(some), signals.c.strong, single.exists())
        connection.execute(update(signals).where(*which).values(strong=False, benign=True))
        mine = select(signals.c.entry_id).where(signals.c.item_id.in_(some))
        count += withdraw_unheld(connection, lock, entries.c.id.in_(mine))
    return count


def _replace(connection: Connection, lock: SequenceLock, held: EntryRow, wanted: EntrySpec) -> None:
    """Replace an entry by one with a shorter value, because an entry's own value never changes."""
    (new,) = require(connection, lock, [wanted]).values()
    values: dict[str, object] = {"entry_id": new.id}
    if held.active:
        values["first_position"] = case((signals.c.first_position.is_not(None), new.position), else_=None)
    connection.execute(update(signals).where(signals.c.entry_id == held.id).values(values))
    if held.active:
        withdraw_entries(connection, lock, [held])
