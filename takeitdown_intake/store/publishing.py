"""Publishing and withdrawing the entries of many reports together, in random order and short transactions.

The entries to change are found without the write lock and checked again under it, so that a large case
keeps other writers waiting no longer than a small report does.
"""

import random
import time
from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import ColumnElement, Connection, Select, or_, select, update

from takeitdown_intake.store.bulk import among
from takeitdown_intake.store.change_sequence import (
    PartsChangedError,
    count_parts,
    let_others_write,
    part_of,
)
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import WAITING_SIGNALS, EntryState, publish_held, withdraw_unheld
from takeitdown_intake.store.tables import cases, entries, items, signals

MAX_ENTRIES_PER_LOCK = 120
"""Fewer than a report's signals per lock, because each entry is moved and looked up in other cases."""

_CASES_AT_ONCE = 500


def publish_everything_waiting(database: Database, now_ms: int) -> int:
    """Publish what waits in open cases, and apply withdrawals, holds and releases to the feeds.

    Returns how many entries were published.
    """
    with database.read() as connection:
        behind = list(connection.execute(select(cases.c.id).where(cases.c.leaving)).scalars())
        waiting = {row.id: row.digest for row in connection.execute(_waiting())}
    return catch_up(database, now_ms, behind, waiting)


def catch_up(
    database: Database, now_ms: int, case_ids: Sequence[int], waiting: dict[int, bytes] | None = None
) -> int:
    """Apply the current state of these cases to the feeds; returns how many entries were published.

    Args:
        database: the database.
        now_ms: milliseconds since 1970.
        case_ids: cases that were withdrawn, held or released.
        waiting: other entries to publish together with them, digest by id.
    """
    with database.read() as connection:
        of_cases = dict(waiting or {})
        for start in range(0, len(case_ids), _CASES_AT_ONCE):
            some = _held_by(connection, case_ids[start : start + _CASES_AT_ONCE])
            of_cases |= {row.id: row.digest for row in connection.execute(some)}
    count = _change(database, of_cases, now_ms, case_ids)
    _have_caught_up(database, case_ids)
    return count


def _waiting() -> Select[int, bytes]:
    return (
        select(entries.c.id, entries.c.digest)
        .distinct()
        .join(signals, signals.c.entry_id == entries.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(WAITING_SIGNALS, cases.c.withdrawn_ms.is_(None), cases.c.held_ms.is_(None))
    )


def _held_by(connection: Connection, case_ids: Sequence[int]) -> Select[int, bytes]:
    """The cases' entries in any state, since another writer may be about to change it."""
    return (
        select(entries.c.id, entries.c.digest)
        .distinct()
        .join(signals, signals.c.entry_id == entries.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .where(among(connection, items.c.case_id, case_ids), signals.c.strong, entries.c.planted.is_(False))
    )


def _change(database: Database, found: dict[int, bytes], now_ms: int, case_ids: Sequence[int]) -> int:
    """Publish or withdraw each entry as open cases have it or not; returns how many were published."""
    mixed, done, count = list(found), 0, 0
    random.SystemRandom().shuffle(mixed)
    while done < len(mixed):
        with database.read() as connection:
            parts = count_parts(connection)
        left = sorted(mixed[done:], key=lambda each: part_of(found[each], parts))
        mixed[done:] = left  # sorting keeps the random order within each part
        for part, each in groupby(left, key=lambda each: part_of(found[each], parts)):
            of_part = list(each)
            try:
                for start in range(0, len(of_part), MAX_ENTRIES_PER_LOCK):
                    these = of_part[start : start + MAX_ENTRIES_PER_LOCK]
                    begun = time.monotonic()
                    with database.change(now_ms, part, parts) as (connection, lock):
                        which = among(connection, entries.c.id, these)
                        withdraw_unheld(connection, lock, which)
                        count += publish_held(connection, lock, these)
                        _note_positions(connection, these, case_ids)
                    done += len(these)
                    if done < len(mixed):
                        let_others_write(begun)
            except PartsChangedError:
                break
    return count


def _note_positions(connection: Connection, these: Sequence[int], case_ids: Sequence[int]) -> None:
    """Record the positions at which signals were published: for the first time, or again with these cases."""
    position = select(entries.c.position).where(entries.c.id == signals.c.entry_id).scalar_subquery()
    shown = select(entries.c.id).where(
        entries.c.id == signals.c.entry_id, entries.c.state == EntryState.ACTIVE
    )
    open_case = (
        select(items.c.id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(items.c.id == signals.c.item_id, cases.c.withdrawn_ms.is_(None), cases.c.held_ms.is_(None))
    )
    again: ColumnElement[bool] = signals.c.first_position.is_(None)
    for start in range(0, len(case_ids), _CASES_AT_ONCE):
        some = among(connection, items.c.case_id, case_ids[start : start + _CASES_AT_ONCE])
        of_cases = select(items.c.id).where(items.c.id == signals.c.item_id, some)
        again = or_(again, of_cases.exists())
    which = (among(connection, signals.c.entry_id, these), signals.c.strong, again)
    connection.execute(
        update(signals).where(*which, shown.exists(), open_case.exists()).values(first_position=position)
    )


def _have_caught_up(database: Database, case_ids: Sequence[int]) -> None:
    for start in range(0, len(case_ids), _CASES_AT_ONCE):
        with database.write() as connection:
            some = among(connection, cases.c.id, case_ids[start : start + _CASES_AT_ONCE])
            connection.execute(update(cases).where(some, cases.c.leaving).values(leaving=False))
