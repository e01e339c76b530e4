"""What partners did with entries, in SQL; the last word of each partner on each entry counts."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from takeitdown_intake.store import Verdict
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.status import carried
from takeitdown_intake.store.tables import entries, feedback
from takeitdown_wire import Kind

_CHUNK = 500


class SqlFeedback:
    """See ``store.Feedback``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def on_values(
        self,
        partner_id: int,
        kinds: frozenset[tuple[Kind, str]],
        verdicts: Mapping[str, Verdict],
        now_ms: int,
    ) -> int:
        found: dict[int, Verdict] = {}
        values = list(verdicts)
        with self._database.write(f"feedback/{partner_id}".encode()) as connection:
            for start in range(0, len(values), _CHUNK):
                these = entries.c.value.in_(values[start : start + _CHUNK])
                shown = select(entries.c.id, entries.c.value).where(
                    these, carried(kinds), entries.c.position.is_not(None)
                )
                found |= {row.id: verdicts[row.value] for row in connection.execute(shown)}
            _remember(connection, partner_id, found, now_ms)
        return len(found)

    def on_entry(
        self, partner_id: int, token: bytes, signal_type: str, verdict: Verdict, now_ms: int
    ) -> bool:
        with self._database.write(f"feedback/{partner_id}".encode()) as connection:
            one = select(entries.c.id).where(entries.c.token == token, entries.c.type == signal_type)
            entry_id = connection.execute(one).scalar_one_or_none()
            if entry_id is None:
                return False
            _remember(connection, partner_id, {entry_id: verdict}, now_ms)
            return True


def _remember(connection: Connection, partner_id: int, said: Mapping[int, Verdict], now_ms: int) -> None:
    for entry_id, verdict in said.items():
        key = (feedback.c.partner_id == partner_id, feedback.c.entry_id == entry_id)
        connection.execute(delete(feedback).where(*key))
        row = {"partner_id": partner_id, "entry_id": entry_id, "verdict": verdict.value, "at_ms": now_ms}
        connection.execute(insert(feedback).values(row))
