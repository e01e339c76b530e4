"""Rate limits, counted in the database so that all processes share them.

The generic cell rate algorithm (ITU-T I.371): for each name, the time at which the next request
would be due at an even rate. It may be ahead of now by at most the duration of a burst.
"""

from sqlalchemy import Connection, insert, select, update

from takeitdown_intake.store.tables import allowances


def allow(
    connection: Connection, name: str, now_ms: int, *, every_ms: int, burst: int, units: int = 1
) -> int:
    """Count ``units``; returns the milliseconds to wait, 0 if allowed now. A refused call is not counted.

    Args:
        connection: a transaction with an exclusive lock on ``name``.
        name: what is limited.
        now_ms: milliseconds since 1970.
        every_ms: milliseconds per unit at the even rate.
        burst: maximum units at once after a pause.
        units: what this call counts as; more than ``burst`` are never allowed.
    """
    which = allowances.c.name == name
    held = connection.execute(select(allowances.c.due_ms).where(which)).scalar_one_or_none()
    # If it is ahead by more than a burst, the clock was set back, which must not lock anybody out.
    usable = held is not None and held <= now_ms + burst * every_ms
    due_ms = max(held or 0, now_ms) if usable else now_ms
    wait_ms = due_ms - now_ms - (burst - units) * every_ms
    if wait_ms > 0:
        return wait_ms
    following = {"due_ms": due_ms + units * every_ms}
    if held is None:
        connection.execute(insert(allowances).values(name=name, **following))
    else:
        connection.execute(update(allowances).where(which).values(following))
    return 0
