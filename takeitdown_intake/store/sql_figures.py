"""A month's records, in SQL."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select

from takeitdown_intake.store import Listing
from takeitdown_intake.store.change_sequence import ms_of
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntryState
from takeitdown_intake.store.figures import Arrival, Month, PartnerMonth, Signals, Withdrawal
from takeitdown_intake.store.partnership import Verdict
from takeitdown_intake.store.tables import (
    benign,
    cases,
    entries,
    feedback,
    fetches,
    items,
    partners,
    reports,
    signals,
)
from takeitdown_wire import Kind

_ALWAYS = "operator"

_Positions: TypeAlias = dict[tuple[Kind, str], int]


class SqlFigures:
    """See ``store.figures.Figures``."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing

    def month(self, from_ms: int, to_ms: int) -> Month:
        with self._database.read() as connection:
            reading = _Reading(connection, self._listing, from_ms)
            came = _within(reports.c.received_ms, from_ms, to_ms)
            return Month(
                arrivals=_arrivals(connection, came, reading),
                withdrawals=_withdrawals(
                    connection, _within(cases.c.withdrawn_ms, from_ms, to_ms), reading
                ),
                signals=_signals(connection, came),
                partners=_partners(connection, from_ms, to_ms),
                found_cases=_found(connection, from_ms, to_ms),
                found_variants=_found_variants(connection, from_ms, to_ms),
                held=_held(connection),
                benign_values=_count(connection, benign.c.id),
                neutral_values=_count(
                    connection, entries.c.id, entries.c.planted, entries.c.state == EntryState.ACTIVE
                ),
            )


class _Reading:
    """How far each platform had read each feed, and when, from the audit trail.

    A platform may start over; what counts is the furthest position it had read by then.
    """

    def __init__(self, connection: Connection, listing: Listing, from_ms: int) -> None:
        self._listing = listing
        rows = connection.execute(
            select(fetches.c.partner_id, fetches.c.feed, fetches.c.at_ms, fetches.c.position)
            .where(fetches.c.at_ms >= from_ms)
            .order_by(fetches.c.at_ms, fetches.c.id)
        )
        self._reached: dict[tuple[int, str], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for partner, feed, at_ms, position in rows:
            positions, times = self._reached[partner, feed]
            if not positions or position > positions[-1]:
                positions.append(position)
                times.append(at_ms)

    def reached(
        self, changed_at: _Positions, which: Callable[[Iterable[int]], int], after_ms: int
    ) -> list[int]:
        """When each platform that has fetched a change did so, through any feed; ascending, since 1970.

        Args:
            changed_at: the change's position by kind and type of its values; a feed carries some of them.
            which: the position up to which a feed has to be read: ``min`` for any value, ``max`` for all.
            after_ms: earliest time that counts.
        """
        found: dict[int, int] = {}
        for (partner, feed), (positions, times) in self._reached.items():
            carried = [changed_at[kind] for kind in self._listing.get(feed, ()) if kind in changed_at]
            if not carried:
                continue
            at = max(bisect_left(positions, which(carried)), bisect_left(times, after_ms))
            if at < len(times):
                found[partner] = min(times[at], found.get(partner, times[at]))
        return sorted(found.values())


def _within(column: ColumnElement[Any], from_ms: int, to_ms: int) -> ColumnElement[bool]:
    return and_(column >= from_ms, column < to_ms)


def _count(connection: Connection, column: ColumnElement[Any], *which: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count(column)).where(*which)).scalar_one())


def _arrivals(connection: Connection, came: ColumnElement[bool], reading: _Reading) -> list[Arrival]:
    kinds: dict[int, Counter[str]] = defaultdict(Counter)
    of_kind = select(items.c.report_id, items.c.kind, func.count()).join(
        reports, reports.c.id == items.c.report_id
    )
    for report, kind, count in connection.execute(
        of_kind.where(came).group_by(items.c.report_id, items.c.kind)
    ):
        kinds[report][kind] = count
    first = (
        select(items.c.report_id, entries.c.kind, entries.c.type, func.min(signals.c.first_position))
        .join(signals, signals.c.item_id == items.c.id)
        .join(entries, entries.c.id == signals.c.entry_id)
        .join(reports, reports.c.id == items.c.report_id)
        .where(came, signals.c.strong, signals.c.first_position.is_not(None))
        .group_by(items.c.report_id, entries.c.kind, entries.c.type)
    )
    changed_at = _positions(connection, first)
    rows = connection.execute(
        select(reports.c.id, reports.c.received_ms, reports.c.who)
        .where(came)
        .order_by(reports.c.received_ms)
    )
    return [_arrival(row, kinds[row.id], changed_at[row.id], reading) for row in rows]


def _positions(connection: Connection, query: Select[Any]) -> dict[int, _Positions]:
    """The position of each kind and type, by the report or case in the query's first column."""
    found: dict[int, _Positions] = defaultdict(dict)
    for whose, kind, signal_type, position in connection.execute(query):
        found[whose][Kind(kind), signal_type] = position
    return found


def _arrival(row: Any, kinds: Counter[str], changed_at: _Positions, reading: _Reading) -> Arrival:
    published = fetched = None
    if changed_at:
        # A value that somebody else reported before was published even before this report.
        published = max(ms_of(min(changed_at.values())), row.received_ms)
        fetched = next(iter(reading.reached(changed_at, min, published)), None)
    return Arrival(row.received_ms, row.who, kinds["image"], kinds["video"], published, fetched)


def _withdrawals(connection: Connection, gone: ColumnElement[bool], reading: _Reading) -> list[Withdrawal]:
    last = (
        select(items.c.case_id, entries.c.kind, entries.c.type, func.max(entries.c.position))
        .join(signals, signals.c.item_id == items.c.id)
        .join(entries, entries.c.id == signals.c.entry_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(gone, entries.c.state == EntryState.WITHDRAWN)
        .group_by(items.c.case_id, entries.c.kind, entries.c.type)
    )
    changed_at = _positions(connection, last)
    rows = connection.execute(select(cases).where(gone).order_by(cases.c.withdrawn_ms))
    found = []
    for row in rows:
        told = reading.reached(changed_at[row.id], max, row.withdrawn_ms)[: row.picked_up or 0]
        found.append(Withdrawal(row.withdrawn_ms, row.received_ms, row.by_operator, tuple(told)))
    return found


def _signals(connection: Connection, came: ColumnElement[bool]) -> list[Signals]:
    rows = connection.execute(
        select(entries.c.type, signals.c.strong, signals.c.benign, func.count())
        .join(entries, entries.c.id == signals.c.entry_id)
        .join(items, items.c.id == signals.c.item_id)
        .join(reports, reports.c.id == items.c.report_id)
        .where(came)
        .group_by(entries.c.type, signals.c.strong, signals.c.benign)
    )
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, strong, is_benign, count in rows:
        counts[kind]["all"] += count
        counts[kind]["benign"] += count if is_benign else 0
        counts[kind]["weak"] += count if not strong and not is_benign else 0
    return [Signals(kind, one["all"], one["weak"], one["benign"]) for kind, one in sorted(counts.items())]


def _partners(connection: Connection, from_ms: int, to_ms: int) -> list[PartnerMonth]:
    fetched = {
        row[0]: (row[1], row[2])
        for row in connection.execute(
            select(fetches.c.partner_id, func.count(), func.sum(fetches.c.entries))
            .where(_within(fetches.c.at_ms, from_ms, to_ms))
            .group_by(fetches.c.partner_id)
        )
    }
    verdicts: dict[int, Counter[str]] = defaultdict(Counter)
    for partner, verdict, count in connection.execute(
        select(feedback.c.partner_id, feedback.c.verdict, func.count())
        .where(_within(feedback.c.at_ms, from_ms, to_ms))
        .group_by(feedback.c.partner_id, feedback.c.verdict)
    ):
        verdicts[partner][verdict] = count
    there = connection.execute(
        select(partners.c.id, partners.c.name)
        .where(partners.c.created_ms < to_ms)
        .where(partners.c.revoked_ms.is_(None) | (partners.c.revoked_ms >= from_ms))
        .order_by(partners.c.name)
    )
    months = []
    for id_, name in there:
        times, values = fetched.get(id_, (0, 0))
        months.append(PartnerMonth(name, int(times), int(values), dict(verdicts[id_])))
    return months


def _blocked_within(from_ms: int, to_ms: int) -> ColumnElement[bool]:
    """Feedback within the time that a copy was blocked."""
    return and_(_within(feedback.c.at_ms, from_ms, to_ms), feedback.c.verdict == Verdict.BLOCKED)


def _found(connection: Connection, from_ms: int, to_ms: int) -> int:
    which = (
        select(func.count(items.c.case_id.distinct()))
        .join(signals, signals.c.item_id == items.c.id)
        .join(feedback, feedback.c.entry_id == signals.c.entry_id)
        .where(_blocked_within(from_ms, to_ms))
    )
    return int(connection.execute(which).scalar_one())


def _found_variants(connection: Connection, from_ms: int, to_ms: int) -> dict[Kind, dict[str, int]]:
    """Blocked values by item kind and variant; a value of two variants counts for both.

    Key frames count for the video, although they are published as pictures.
    """
    which = (
        select(items.c.kind, signals.c.variant, func.count(signals.c.entry_id.distinct()))
        .join(signals, signals.c.item_id == items.c.id)
        .join(feedback, feedback.c.entry_id == signals.c.entry_id)
        .where(_blocked_within(from_ms, to_ms))
        .where(signals.c.variant.is_not(None))
        .group_by(items.c.kind, signals.c.variant)
        .order_by(items.c.kind, signals.c.variant)
    )
    found: dict[Kind, dict[str, int]] = {kind: {} for kind in Kind}
    for kind, variant, count in connection.execute(which):
        found[Kind(kind)][variant] = int(count)
    return found


def _held(connection: Connection) -> dict[str, int]:
    rows: Iterable[Any] = connection.execute(
        select(cases.c.held_reason, func.count())
        .where(cases.c.held_ms.is_not(None), cases.c.withdrawn_ms.is_(None))
        .group_by(cases.c.held_reason)
    )
    return {reason or _ALWAYS: count for reason, count in rows}
