"""Sealed reports that wait for the opener, in SQL."""

from sqlalchemy import Connection, delete, func, insert, select, update

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Deposit
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.tables import deposits

MAX_WAITING = 2_000
MAX_BYTES = 512 << 20
"""Limits of the queue while the opener is down: at 20 reports a minute, more than an hour and a half."""


class SqlDeposits:
    """See ``store.Deposits``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, idempotency_key: str, body_digest: bytes, body: bytes, now_ms: int) -> None:
        which = deposits.c.idempotency_key == idempotency_key
        with self._database.write(f"deposit/{idempotency_key}".encode()) as connection:
            held = connection.execute(select(deposits).where(which)).one_or_none()
            if held is None:
                _require_room(connection)
                row = {"idempotency_key": idempotency_key, "body_digest": body_digest, "body": body}
                connection.execute(insert(deposits).values(**row, received_ms=now_ms))
            elif held.body_digest != body_digest:
                raise RefusedError(Code.IDEMPOTENCY_MISMATCH, "the key was used with another body")
            elif held.refused == Code.CASE_LOCKED:  # a lock is temporary, so try it again
                again = {"body": body, "refused": None, "received_ms": now_ms}
                connection.execute(update(deposits).where(which).values(again))

    def refusal(self, idempotency_key: str) -> Code | None:
        statement = select(deposits.c.refused).where(deposits.c.idempotency_key == idempotency_key)
        with self._database.read() as connection:
            refused = connection.execute(statement).scalar_one_or_none()
        return None if refused is None else Code(refused)

    def waiting(self, limit: int) -> list[Deposit]:
        oldest = select(deposits).where(deposits.c.refused.is_(None)).order_by(deposits.c.received_ms)
        with self._database.read() as connection:
            rows = connection.execute(oldest.limit(limit)).all()
        return [Deposit(row.idempotency_key, row.body) for row in rows]

    def settle(self, idempotency_key: str, refused: Code | None) -> None:
        which = deposits.c.idempotency_key == idempotency_key
        with self._database.write() as connection:
            if refused is None:
                connection.execute(delete(deposits).where(which))
            else:
                values = {"refused": refused.value, "body": b""}
                connection.execute(update(deposits).where(which).values(values))


def _require_room(connection: Connection) -> None:
    waiting = deposits.c.refused.is_(None)
    held = select(func.count(), func.coalesce(func.sum(func.length(deposits.c.body)), 0)).where(waiting)
    count, size = connection.execute(held).one()
    if count >= MAX_WAITING or size >= MAX_BYTES:
        raise RefusedError(Code.UNAVAILABLE, "too many wait to be opened", retry_after_s=60)
