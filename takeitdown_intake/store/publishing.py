"""Publishing and withdrawing what many reports left to be done, in random order and in short turns.

What is to change is looked for without a turn, and looked at again inside of one, so that nobody
waits for it: however large a case is, it holds a turn no longer than a small report.
"""

import random
import time
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Select, false, or_, select, update

from takeitdown_intake.store.change_sequence import turn
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import WAITING_SIGNALS, EntryState, publish_held, withdraw_unheld
from takeitdown_intake.store.tables import cases, entries, items, signals

TURN_ENTRIES = 600
_FORGET_AT_ONCE = 500


def publish_everything_waiting(database: Database, now_ms: int) -> int:
    """Publish what waits in open cases, and withdraw what cases hold that leave; returns how many were published."""
    with database.read() as connection:
        leaving = list(connection.execute(select(cases.c.id).where(cases.c.leaving)).scalars())
        waiting = list(connection.execute(_waiting()).scalars())
        going = _published_of(connection, leaving)
    count = _change(database, [*waiting, *going], now_ms, false())
    _have_left(database, leaving)
    return count


def withdraw_everything_of(database: Database, case_ids: Sequence[int], now_ms: int) -> None:
    """Withdraw what only these cases held, which are no longer open."""
    with database.read() as connection:
        going = _published_of(connection, case_ids)
    _change(database, going, now_ms, false())
    _have_left(database, case_ids)


def publish_everything_of(database: Database, case_id: int, now_ms: int) -> None:
    """Publish what a case holds, which is open again."""
    of_case = signals.c.item_id.in_(select(items.c.id).where(items.c.case_id == case_id))
    with database.read() as connection:
        held = select(signals.c.entry_id).distinct().where(of_case, signals.c.strong)
        coming = list(connection.execute(held).scalars())
    _change(database, coming, now_ms, of_case)


def _waiting() -> Select[int]:
    return (
        select(signals.c.entry_id)
        .distinct()
        .join(items, items.c.id == signals.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(WAITING_SIGNALS, cases.c.withdrawn_ms.is_(None), cases.c.held_ms.is_(None))
    )


def _published_of(connection: Connection, case_ids: Sequence[int]) -> list[int]:
    found: list[int] = []
    for start in range(0, len(case_ids), _FORGET_AT_ONCE):
        statement = (
            select(entries.c.id)
            .distinct()
            .join(signals, signals.c.entry_id == entries.c.id)
            .join(items, items.c.id == signals.c.item_id)
            .where(
                items.c.case_id.in_(case_ids[start : start + _FORGET_AT_ONCE]),
                entries.c.state == EntryState.ACTIVE,
                entries.c.planted.is_(False),
            )
        )
        found += connection.execute(statement).scalars()
    return found


def _change(database: Database, ids: Sequence[int], now_ms: int, again: ColumnElement[bool]) -> int:
    """Bring entries to what open cases ask for; returns how many were published.

    Args:
        again: signals of which the place is written although they had one.
    """
    mixed, count = list(dict.fromkeys(ids)), 0
    random.SystemRandom().shuffle(mixed)
    for start in range(0, len(mixed), TURN_ENTRIES):
        begun = time.monotonic()
        these = mixed[start : start + TURN_ENTRIES]
        with database.write() as connection, turn(connection, now_ms) as mine:
            withdraw_unheld(connection, mine, entries.c.id.in_(these))
            count += publish_held(connection, mine, entries.c.id.in_(these))
            place = select(entries.c.position).where(entries.c.id == signals.c.entry_id).scalar_subquery()
            waiting = or_(signals.c.first_position.is_(None), again)
            shown = select(entries.c.id).where(
                entries.c.id == signals.c.entry_id, entries.c.state == EntryState.ACTIVE
            )
            open_case = (
                select(items.c.id)
                .join(cases, cases.c.id == items.c.case_id)
                .where(
                    items.c.id == signals.c.item_id,
                    cases.c.withdrawn_ms.is_(None),
                    cases.c.held_ms.is_(None),
                )
            )
            which = (signals.c.entry_id.in_(these), signals.c.strong, waiting)
            connection.execute(
                update(signals)
                .where(*which, shown.exists(), open_case.exists())
                .values(first_position=place)
            )
        if start + TURN_ENTRIES < len(mixed):
            time.sleep(time.monotonic() - begun)  # half of the turns are for others
    return count


def _have_left(database: Database, case_ids: Sequence[int]) -> None:
    for start in range(0, len(case_ids), _FORGET_AT_ONCE):
        some = cases.c.id.in_(case_ids[start : start + _FORGET_AT_ONCE])
        with database.write() as connection:
            connection.execute(update(cases).where(some, cases.c.leaving).values(leaving=False))
