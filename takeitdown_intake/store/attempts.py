"""Counting PIN tries, in the database so that restarts and other processes change nothing.

A try is *pending* from before its PIN is checked until the outcome is known. Five wrong PINs lock a
case. Pending tries count as wrong, so that parallel guessing gains nothing; but a try that meets too
many pending ones waits for their outcome instead of being refused, so that right PINs in parallel
never lock each other out.

While a case is locked, tries with a proof of work are admitted by lot: all of them while there are
few, and about twenty a day however many there are. So no number of tries keeps out the owner, who
pays a small part of what an attacker pays every day; see docs/adr/0105.

A case that does not exist is counted exactly like one that does. When there are too many rows, those
with the fewest failures are deleted first, whatever they stand for: trying made-up numbers reveals
nothing and unlocks nothing.
"""

import math
import random

from sqlalchemy import Connection, CursorResult, and_, delete, func, insert, select, update

from takeitdown_intake.store.casework import Admission, Entry
from takeitdown_intake.store.tables import attempts

FREE_FAILURES = 5
FIRST_LOCK_MS = 60_000
LONGEST_LOCK_MS = 24 * 3_600_000
PENDING_MS = 30_000
"""A try without an outcome for this long belongs to a process that died and counts as wrong."""

PAID_SURE = 14
PAID_HALF_LIFE_MS = 12 * 3_600_000
"""Of n recent paid tries at a locked case, 14 are admitted. At an even rate that is twenty a day, by
which a day of guessing finds one PIN in 40,000 cases."""

MAX_ROWS = 200_000
KEPT_MS = 30 * LONGEST_LOCK_MS


def lock_ms(failures: int) -> int:
    """Milliseconds for which ``failures`` wrong PINs in a row lock a case: 0 at first, then doubling."""
    if failures < FREE_FAILURES:
        return 0
    return min(FIRST_LOCK_MS << min(failures - FREE_FAILURES, 20), LONGEST_LOCK_MS)


def begin(connection: Connection, tag: bytes, now_ms: int) -> Admission:
    """Count a try as pending unless the case is locked or busy."""
    row = connection.execute(select(attempts).where(attempts.c.tag == tag)).one_or_none()
    if row is None:
        values = {"tag": tag, "failures": 0, "locked_until_ms": 0, "seen_ms": now_ms}
        connection.execute(insert(attempts).values(**values, pending=1, pending_ms=now_ms, paid_ms=0))
        return Admission(Entry.OPEN)
    failures, pending, locked_ms = row.failures, row.pending, row.locked_until_ms
    if pending and not now_ms - PENDING_MS < row.pending_ms <= now_ms:
        failures, pending = failures + pending, 0
        locked_ms = max(locked_ms, now_ms + lock_ms(failures)) if lock_ms(failures) else locked_ms
    entry = Entry.OPEN
    if locked_ms > now_ms:
        entry = Entry.LOCKED
    elif pending and failures + pending >= FREE_FAILURES:
        entry = Entry.BUSY
    values = {"failures": failures, "locked_until_ms": locked_ms, "seen_ms": now_ms}
    if entry is Entry.OPEN:
        values |= {"pending": pending + 1, "pending_ms": now_ms}
    elif pending != row.pending:
        values["pending"] = pending
    connection.execute(update(attempts).where(attempts.c.tag == tag).values(values))
    return Admission(entry, max(locked_ms - now_ms, 0), int(_decayed(row.paid, row.paid_ms, now_ms)))


def begin_paid(connection: Connection, tag: bytes, now_ms: int) -> bool:
    """Count a paid try at a locked case, and draw whether it is admitted."""
    row = connection.execute(select(attempts).where(attempts.c.tag == tag)).one_or_none()
    if row is None:
        return True  # forgotten, so not locked either
    lately = _decayed(row.paid, row.paid_ms, now_ms)
    values = {"paid": lately + 1, "paid_ms": now_ms}
    connection.execute(update(attempts).where(attempts.c.tag == tag).values(values))
    return random.SystemRandom().random() * lately < PAID_SURE


def settle_wrong(connection: Connection, tag: bytes, now_ms: int) -> None:
    """Settle a pending try as wrong."""
    row = connection.execute(select(attempts).where(attempts.c.tag == tag)).one_or_none()
    failures = 1 if row is None else row.failures + 1
    values = {
        "failures": failures,
        "pending": 0 if row is None else max(row.pending - 1, 0),
        "locked_until_ms": now_ms + lock_ms(failures) if lock_ms(failures) else 0,
        "seen_ms": now_ms,
    }
    if row is None:
        connection.execute(insert(attempts).values(tag=tag, pending_ms=now_ms, paid_ms=0, **values))
    else:
        connection.execute(update(attempts).where(attempts.c.tag == tag).values(values))


def forget(connection: Connection, tag: bytes) -> None:
    """Reset the count after a right PIN."""
    connection.execute(delete(attempts).where(attempts.c.tag == tag))


def trim(connection: Connection, now_ms: int, most: int) -> int:
    """Delete rows that have long been idle, and all but ``most`` of the others, fewest failures first.

    Rows of existing and of made-up cases are treated alike. Returns how many were deleted.
    """
    quiet = and_(attempts.c.seen_ms < now_ms - KEPT_MS, attempts.c.locked_until_ms < now_ms - KEPT_MS)
    done: CursorResult[object] = connection.execute(delete(attempts).where(quiet))
    count = connection.execute(select(func.count()).select_from(attempts)).scalar_one()
    if count <= most:
        return done.rowcount
    least = select(attempts.c.tag).order_by(attempts.c.failures, attempts.c.seen_ms).limit(count - most)
    connection.execute(delete(attempts).where(attempts.c.tag.in_(least)))
    return int(done.rowcount + count - most)


def _decayed(paid: float, paid_ms: int, now_ms: int) -> float:
    """The number of recent paid tries, decayed exponentially to ``now_ms``."""
    half_lives: float = max(now_ms - paid_ms, 0) / PAID_HALF_LIFE_MS
    return paid * math.pow(0.5, half_lives)
