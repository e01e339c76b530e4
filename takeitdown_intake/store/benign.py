"""Values that are never published, because they are of famous or blank pictures: a guard against poisoning.

Digests are compared as they are, PDQ values as platforms do: within ``NEAR_BITS``.
"""

import threading
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import BenignValue
from takeitdown_intake.store.clock import turn
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntryState, Held, withdraw_entries
from takeitdown_intake.store.tables import benign, entries, signals

NEAR_BITS = 31
MAX_VALUES = 20_000
_PDQ = "pdq"
_CHUNK = 500


class BenignValues:
    """The list as it stands, read again only when it has changed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version: tuple[int, int] = (0, 0)
        self._exact: frozenset[tuple[str, str]] = frozenset()
        self._pdq: tuple[int, ...] = ()

    def refresh(self, connection: Connection) -> None:
        """Bring it up to date with what this transaction sees."""
        held = connection.execute(select(func.count(), func.coalesce(func.max(benign.c.id), 0))).one()
        version = (int(held[0]), int(held[1]))
        with self._lock:
            if version == self._version:
                return
            rows = connection.execute(select(benign.c.type, benign.c.value)).all()
            self._exact = frozenset((row.type, row.value) for row in rows)
            self._pdq = tuple(int(row.value, 16) for row in rows if row.type == _PDQ)
            self._version = version

    def holds(self, signal_type: str, value: str) -> bool:
        """Whether a value is on the list, or a PDQ value near to one that is."""
        if (signal_type, value) in self._exact:
            return True
        if signal_type != _PDQ or not self._pdq:
            return False
        bits = int(value, 16)
        return any((bits ^ known).bit_count() <= NEAR_BITS for known in self._pdq)


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
            found = self._held(connection, {one.type for one in new.values()})
            for start in range(0, len(found), _CHUNK):
                ids = [one.id for one in found[start : start + _CHUNK]]
                these = signals.c.entry_id.in_(ids)
                connection.execute(update(signals).where(these).values(strong=False, benign=True))
            published = [one for one in found if one.active]
            withdraw_entries(connection, mine, published)
        return len(published)

    def remove(self, signal_type: str, value: str) -> bool:
        with self._database.write() as connection:
            which = (benign.c.type == signal_type) & (benign.c.value == value)
            found = connection.execute(select(benign.c.id).where(which)).first() is not None
            connection.execute(delete(benign).where(which))
        return found

    def _held(self, connection: Connection, types: Iterable[str]) -> list[Held]:
        statement = select(entries).where(entries.c.type.in_(types), entries.c.planted.is_(False))
        rows = connection.execute(statement.execution_options(yield_per=5_000))
        return [
            Held(row.id, EntryState(row.state), row.position)
            for row in rows
            if self._values.holds(row.type, row.value)
        ]
