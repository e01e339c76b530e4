"""A case's status, derived from its signals and from how far partners have read."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select, tuple_

from takeitdown_intake.store import Listing, Tier, Verdict
from takeitdown_intake.store.entries import EntryState
from takeitdown_intake.store.tables import deliveries, entries, feedback, items, signals
from takeitdown_wire import CaseNumber, CaseState, CaseStatus, Kind, Reason


def status_of(connection: Connection, case: Row[Any], listing: Listing) -> CaseStatus:
    """The status of one row of ``cases``."""
    count = select(func.count()).select_from(items).where(items.c.case_id == case.id)
    return CaseStatus(
        case=CaseNumber(case.card),
        state=_state(connection, case, listing),
        received_ms=case.received_ms,
        updated_ms=case.updated_ms,
        items=connection.execute(count).scalar_one(),
        picked_up=picked_up(connection, case.id, listing) if case.picked_up is None else case.picked_up,
        blocked=blocked(connection, case.id) if case.blocked is None else case.blocked,
        held=case.held_ms is not None and case.withdrawn_ms is None,
        by_operator=case.by_operator,
        not_published=_not_published(connection, case.id),
        reason=_reason(case),
    )


def _reason(case: Row[Any]) -> Reason | None:
    """Why the operator held or withdrew it; None if its owner withdrew it."""
    told = case.by_operator if case.withdrawn_ms is not None else case.held_ms is not None
    return Reason(case.held_reason) if told and case.held_reason in set(Reason) else None


def picked_up(connection: Connection, case_id: int, listing: Listing) -> int:
    """Number of partners that have read any feed as far as the case's first signal in it.

    Partners read in order, so it follows from where each began and how far it has read.
    """
    services: set[int] = set()
    for feed, kinds in listing.items():
        # Only signals that every partner gets, even in the smallest tier.
        first = _of_case(case_id, kinds).where(signals.c.rank < Tier.CORE.most)
        first = first.with_only_columns(func.min(signals.c.first_position))
        reached = select(deliveries.c.partner_id).where(
            deliveries.c.feed == feed,
            deliveries.c.position >= first.scalar_subquery(),
            deliveries.c.begin_position < first.scalar_subquery(),
        )
        services.update(connection.execute(reached).scalars())
    return len(services)


def blocked(connection: Connection, case_id: int) -> int:
    """Number of partners that have blocked a copy of anything in the case."""
    mine = (
        select(signals.c.entry_id)
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.case_id == case_id, signals.c.strong)
    )
    count = select(func.count(feedback.c.partner_id.distinct())).where(
        feedback.c.entry_id.in_(mine), feedback.c.verdict == Verdict.BLOCKED
    )
    return int(connection.execute(count).scalar_one())


def carried(kinds: frozenset[tuple[Kind, str]]) -> ColumnElement[bool]:
    """Whether an entry is of one of these kinds and types."""
    pairs = [(kind.value, signal_type) for kind, signal_type in sorted(kinds)]
    return tuple_(entries.c.kind, entries.c.type).in_(pairs)


def _not_published(connection: Connection, case_id: int) -> int:
    mine = select(func.count(items.c.id.distinct())).join(signals, signals.c.item_id == items.c.id)
    which = mine.where(items.c.case_id == case_id, signals.c.benign)
    return int(connection.execute(which).scalar_one())


def _state(connection: Connection, case: Row[Any], listing: Listing) -> CaseState:
    if case.withdrawn_ms is not None:
        return CaseState.WITHDRAWN
    if case.held_ms is not None:
        return CaseState.RECEIVED
    kinds = frozenset[tuple[Kind, str]]().union(*listing.values())
    active = _of_case(case.id, kinds).where(entries.c.state == EntryState.ACTIVE).limit(1)
    found = connection.execute(active.with_only_columns(signals.c.id)).first()
    return CaseState.RECEIVED if found is None else CaseState.ACTIVE


def _of_case(case_id: int, kinds: frozenset[tuple[Kind, str]]) -> Select[Any]:
    return (
        select(signals)
        .join(items, items.c.id == signals.c.item_id)
        .join(entries, entries.c.id == signals.c.entry_id)
        .where(items.c.case_id == case_id, signals.c.strong, carried(kinds))
    )
