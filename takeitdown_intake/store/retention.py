"""Deleting what is no longer needed; of a withdrawn case only the tombstones in the feeds remain.

Of a purged case a digest of its number remains, so that a saved report sent again years later does
not put the pictures back into the feeds.
"""

import hashlib
import time
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Row,
    Table,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
)

from takeitdown_intake.store import Decision, Listing, Policy, Purged, Unheard
from takeitdown_intake.store.attempts import MAX_ROWS, trim
from takeitdown_intake.store.bulk import among
from takeitdown_intake.store.change_sequence import let_others_write
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntryState
from takeitdown_intake.store.publishing import MAX_ENTRIES_PER_LOCK, catch_up
from takeitdown_intake.store.sql_casebook import write_down
from takeitdown_intake.store.sql_partners import last_asked_ms
from takeitdown_intake.store.status import carried
from takeitdown_intake.store.tables import (
    cases,
    decisions,
    deliveries,
    deposits,
    entries,
    feedback,
    fetches,
    gone,
    items,
    partners,
    reports,
    signals,
)
from takeitdown_intake.store.withdraw import Reached, withdraw_case
from takeitdown_wire import Reason

_DAY_MS = 86_400_000
_CASES_AT_ONCE = 200
_EXPIRING_AT_ONCE = 20
_ROWS_AT_ONCE = 1_000
"""Maximum per transaction, so that a large purge does not keep reports waiting."""


class SqlRetention:
    """See ``store.Retention``."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing

    def purge(self, policy: Policy, now_ms: int, *, at_once: bool = True) -> Purged:
        expired = self._expire(policy, now_ms, at_once=at_once)
        purged = 0
        while some := self._purge_cases(policy, now_ms):
            purged += some
        given_up = self._given_up(policy, now_ms)
        tombstones = self._purge_entries(policy, now_ms)
        with self._database.read() as connection:
            unheard = _unheard(connection, self._listing, _is_over(policy, now_ms))
        noted = self._purge_notes(policy, now_ms)
        self._database.tidy()
        return Purged(expired, purged, tombstones, noted, unheard, given_up)

    def _given_up(self, policy: Policy, now_ms: int) -> tuple[Unheard, ...]:
        if policy.unheard_days is None:
            return ()
        with self._database.read() as connection:
            which = and_(
                _is_over(policy, now_ms), entries.c.modified_s <= _before_s(policy.unheard_days, now_ms)
            )
            return _unheard(connection, self._listing, which)

    def _expire(self, policy: Policy, now_ms: int, *, at_once: bool) -> int:
        if policy.active_days is None:
            return 0
        before = now_ms - policy.active_days * _DAY_MS
        old = select(cases).where(cases.c.withdrawn_ms.is_(None), cases.c.updated_ms < before)
        count = 0
        while True:
            with self._database.read() as connection:
                rows = connection.execute(old.limit(_EXPIRING_AT_ONCE)).all()
                reached = {row.id: Reached.by(connection, row, self._listing) for row in rows}
            with self._database.write() as connection:
                still = old.where(cases.c.id.in_(list(reached))).with_for_update()
                rows = connection.execute(still).all()
                for row in rows:
                    reason = Reason.EXPIRED
                    withdraw_case(connection, now_ms, row, reached[row.id], by_operator=True, reason=reason)
                    write_down(connection, row.id, Decision(now_ms, "withdrawn", "purge", reason.value))
            if at_once:
                catch_up(self._database, now_ms, [row.id for row in rows])
            count += len(rows)
            if not reached:
                return count

    def _purge_cases(self, policy: Policy, now_ms: int) -> int:
        before = now_ms - policy.withdrawn_days * _DAY_MS
        old = select(cases.c.id, cases.c.card, cases.c.pin_tag, cases.c.pin_salt).where(
            cases.c.withdrawn_ms <= before, cases.c.leaving.is_(False)
        )
        with self._database.read() as connection:
            ids = [row.id for row in connection.execute(old.limit(_CASES_AT_ONCE))]
        if not ids:
            return 0
        # Signals and items can be many, so they go first, in short transactions; nothing else reads those of a
        # withdrawn case.
        mine = select(items.c.id).where(items.c.case_id.in_(ids))
        self._delete_all(signals, signals.c.item_id.in_(mine))
        self._delete_all(items, items.c.case_id.in_(ids))
        with self._database.write(b"purge") as connection:
            rows = connection.execute(old.where(cases.c.id.in_(ids)).with_for_update()).all()
            connection.execute(delete(reports).where(reports.c.case_id.in_(ids)))
            connection.execute(delete(decisions).where(decisions.c.case_id.in_(ids)))
            connection.execute(delete(cases).where(cases.c.id.in_(ids)))
            digests = {_digest_of(row) for row in rows}
            there = select(gone.c.digest).where(gone.c.digest.in_(digests))
            digests.difference_update(connection.execute(there).scalars().all())
            if digests:
                connection.execute(insert(gone), [{"digest": digest} for digest in digests])
        return len(rows)

    def _delete_all(self, table: Table, which: ColumnElement[bool]) -> None:
        some = select(table.c.id).where(which).limit(_ROWS_AT_ONCE)
        while True:
            begun = time.monotonic()
            with self._database.write(b"purge") as connection:
                done: CursorResult[object] = connection.execute(delete(table).where(table.c.id.in_(some)))
            if done.rowcount < _ROWS_AT_ONCE:
                return
            let_others_write(begun)

    def _purge_entries(self, policy: Policy, now_ms: int) -> int:
        waits = _somebody_has(self._listing)
        if policy.unheard_days is not None:
            waits = and_(waits, entries.c.modified_s > _before_s(policy.unheard_days, now_ms))
        never_shown = and_(_IS_UNUSED, entries.c.position.is_(None))
        which = or_(never_shown, and_(_is_over(policy, now_ms), ~waits))
        count = last = 0
        while True:
            # Found without the write lock, since it may scan every entry, and checked again under it.
            some = select(entries.c.id).where(entries.c.id > last, which).order_by(entries.c.id)
            with self._database.read() as connection:
                found = connection.execute(some.limit(MAX_ENTRIES_PER_LOCK)).scalars().all()
            if not found:
                return count
            last = found[-1]
            begun = time.monotonic()
            with self._database.change(now_ms) as (connection, _):
                still = select(entries.c.id).where(among(connection, entries.c.id, found), which)
                ids = connection.execute(still).scalars().all()
                connection.execute(delete(feedback).where(among(connection, feedback.c.entry_id, ids)))
                connection.execute(delete(entries).where(among(connection, entries.c.id, ids)))
            count += len(ids)
            let_others_write(begun)

    def _purge_notes(self, policy: Policy, now_ms: int) -> int:
        before = now_ms - policy.audit_days * _DAY_MS
        with self._database.write() as connection:
            done: CursorResult[object] = connection.execute(
                delete(fetches).where(fetches.c.at_ms <= before)
            )
            connection.execute(delete(decisions).where(decisions.c.at_ms <= before))
            trim(connection, now_ms, MAX_ROWS)
            old_refusals = and_(
                deposits.c.refused.is_not(None),
                deposits.c.received_ms <= now_ms - policy.withdrawn_days * _DAY_MS,
            )
            connection.execute(delete(deposits).where(old_refusals))
        return done.rowcount


_IS_UNUSED = and_(
    ~select(signals.c.id).where(signals.c.entry_id == entries.c.id).exists(), entries.c.planted.is_(False)
)
"""No stored case has the entry, and it is not a canary's."""


def _before_s(days: int, now_ms: int) -> int:
    return (now_ms - days * _DAY_MS) // 1_000


def _is_over(policy: Policy, now_ms: int) -> ColumnElement[bool]:
    """Whether an entry's tombstone has been in the feeds for as long as the policy says."""
    old = entries.c.modified_s <= _before_s(policy.tombstone_days, now_ms)
    return and_(_IS_UNUSED, entries.c.state == EntryState.WITHDRAWN, old)


def _is_behind(listing: Listing) -> ColumnElement[bool]:
    """Whether a row of ``deliveries`` includes an entry's publication but not its withdrawal."""
    shown = [and_(deliveries.c.feed == feed, carried(kinds)) for feed, kinds in listing.items()]
    return and_(
        or_(*shown),
        deliveries.c.position >= entries.c.first_position,
        deliveries.c.begin_position < entries.c.first_position,
        deliveries.c.position < entries.c.position,
    )


def _somebody_has(listing: Listing) -> ColumnElement[bool]:
    """Whether any partner has fetched an entry but not its withdrawal."""
    behind = (
        select(deliveries.c.partner_id)
        .join(partners, partners.c.id == deliveries.c.partner_id)
        .where(partners.c.revoked_ms.is_(None), _is_behind(listing))
    )
    return behind.correlate(entries).exists()


def _unheard(connection: Connection, listing: Listing, which: ColumnElement[bool]) -> tuple[Unheard, ...]:
    """The partners that have fetched some of these entries but not their withdrawal."""
    statement = (
        select(
            partners.c.name,
            func.count(entries.c.id.distinct()),
            last_asked_ms(),
        )
        .select_from(entries)
        .join(deliveries, _is_behind(listing))
        .join(partners, partners.c.id == deliveries.c.partner_id)
        .where(partners.c.revoked_ms.is_(None), which)
        .group_by(partners.c.id, partners.c.name)
        .order_by(partners.c.id)
    )
    return tuple(Unheard(name, int(count), at_ms) for name, count, at_ms in connection.execute(statement))


def was_purged(card: str, pin_tag: bytes) -> ColumnElement[bool]:
    """Whether a case with this number and PIN was purged."""
    digests = (_digest(card.encode("ascii")), _digest(card.encode("ascii") + pin_tag))
    return select(gone.c.digest).where(gone.c.digest.in_(digests)).exists()


def _digest_of(row: Row[*tuple[Any, ...]]) -> bytes:
    card: bytes = row.card.encode("ascii")
    # A random salt is deleted with its row, after which the PIN's hash could not be computed again.
    return _digest(card if row.pin_salt is not None else card + row.pin_tag)


def _digest(case: bytes) -> bytes:
    """What remains of a purged case; its 75 random bits cannot be guessed from it."""
    return hashlib.sha256(b"gone|" + case).digest()
