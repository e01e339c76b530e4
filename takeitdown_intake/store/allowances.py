"""How often something may be done, counted in the database so that every process knows.

The generic cell rate algorithm: one time for each name, at which the next would be due at an
even pace. It may lie ahead of now by as much as a burst is worth.
"""

from sqlalchemy import Connection, insert, select, update

from takeitdown_intake.store.tables import allowances


def allow(
    connection: Connection, name: str, now_ms: int, *, every_ms: int, burst: int, units: int = 1
) -> int:
    """Count one, or several units; returns how long to wait, 0 when it may be done now.

    Args:
        name: what is counted; the transaction is alone with it.
        every_ms: the even pace.
        burst: how many may come at once after a pause.
        units: how many this is worth; more than a burst is never allowed.
    """
    which = allowances.c.name == name
    held = connection.execute(select(allowances.c.due_ms).where(which)).scalar_one_or_none()
    # Further ahead than a whole burst: the clock was set back, which must not lock anybody out.
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
