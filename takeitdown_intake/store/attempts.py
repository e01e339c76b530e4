"""Counting tries at PINs, in the database so that a restart or a second process forgets nothing.

A try at a case that does not exist is counted under its tag exactly like one that does, so
that a lock tells nobody whether a case exists. Such strangers are at most ``MAX_STRANGERS``
rows: when more come, those not seen for longest are forgotten. Counts of real cases never
are, so flooding the table with made-up numbers unlocks no case.
"""

from collections.abc import Callable

from sqlalchemy import Connection, delete, func, insert, select, update

from takeitdown_intake.store.tables import attempts

MAX_STRANGERS = 10_000


def count_attempt(
    connection: Connection, tag: bytes, now_ms: int, lock_ms: Callable[[int], int], *, known: bool
) -> int:
    """Count a try as failed; returns how long it has to wait, 0 when it may go on."""
    row = connection.execute(select(attempts).where(attempts.c.tag == tag)).one_or_none()
    if row is not None and row.locked_until_ms > now_ms:
        return int(row.locked_until_ms - now_ms)
    failures = 1 if row is None else row.failures + 1
    values = {
        "known": known,
        "failures": failures,
        "locked_until_ms": now_ms + lock_ms(failures),
        "seen_ms": now_ms,
    }
    if row is not None:
        connection.execute(update(attempts).where(attempts.c.tag == tag).values(values))
    else:
        connection.execute(insert(attempts).values(tag=tag, **values))
        # Also when it is no stranger: known or not, the work is the same.
        _forget_strangers(connection)
    return 0


def _forget_strangers(connection: Connection) -> None:
    stranger = attempts.c.known.is_(False)
    count = connection.execute(select(func.count()).select_from(attempts).where(stranger)).scalar_one()
    if count > MAX_STRANGERS:
        oldest = select(attempts.c.tag).where(stranger).order_by(attempts.c.seen_ms)
        surplus = oldest.limit(count - MAX_STRANGERS)
        connection.execute(delete(attempts).where(attempts.c.tag.in_(surplus)))
