"""How much of a case each partner has fetched, in SQL; derived, like the status, from how far each has read."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from takeitdown_intake.store import Listing, Tier
from takeitdown_intake.store.casebook import Taken
from takeitdown_intake.store.entries import EntryState
from takeitdown_intake.store.tables import deliveries, entries, feedback, fetches, items, partners, signals


def taken(connection: Connection, case_id: int, listing: Listing) -> list[Taken]:
    """See ``store.Casebook.taken``."""
    offered = _offered(connection, case_id)
    read = connection.execute(select(deliveries)).all()
    found: list[Taken] = []
    for partner in connection.execute(select(partners).order_by(partners.c.id)):
        mine = [row for row in read if row.partner_id == partner.id and row.feed in listing]
        verdicts = _verdicts(connection, partner.id, [one.id for one in offered])
        found += [
            _of_feed(connection, partner, row, _carried(offered, row.feed, listing), verdicts)
            for row in mine
        ]
        if not mine and partner.revoked_ms is None:
            found.append(Taken(partner.name, "", len(offered), 0, None, 0, 0, {}))
    return found


def _offered(connection: Connection, case_id: int) -> list[Any]:
    """The case's values that were ever published for it, each once, with the first position of publication."""
    statement = (
        select(
            entries.c.id,
            entries.c.kind,
            entries.c.type,
            entries.c.rank,
            entries.c.position,
            entries.c.state,
            func.min(signals.c.first_position).label("first"),
        )
        .join(signals, signals.c.entry_id == entries.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.case_id == case_id, signals.c.first_position.is_not(None))
        .group_by(entries.c.id)
    )
    return list(connection.execute(statement))


def _carried(offered: Sequence[Any], feed: str, listing: Listing) -> list[Any]:
    kinds = {(kind.value, signal_type) for kind, signal_type in listing[feed]}
    return [one for one in offered if (one.kind, one.type) in kinds]


def _of_feed(
    connection: Connection,
    partner: Row[Any],
    read: Row[Any],
    carried: Sequence[Any],
    verdicts: dict[int, str],
) -> Taken:
    mine = [one for one in carried if _is_given(partner, one)]
    had = [one for one in mine if read.begin_position < one.first <= read.position]
    gone = [one for one in had if one.state == EntryState.WITHDRAWN]
    return Taken(
        partner=partner.name,
        feed=read.feed,
        offered=len(mine),
        fetched=len(had),
        first_ms=_first_fetch(connection, read, min(one.first for one in had)) if had else None,
        withdrawn=len(gone),
        heard=sum(read.position >= one.position for one in gone),
        verdicts=dict(Counter(verdicts[one.id] for one in mine if one.id in verdicts)),
    )


def _is_given(partner: Row[Any], one: Any) -> bool:
    if one.rank < Tier(partner.tier).most:
        return True
    return bool(one.rank < Tier(partner.tier_before).most and one.first <= partner.tier_before_until)


def _first_fetch(connection: Connection, read: Row[Any], position: int) -> int | None:
    statement = select(func.min(fetches.c.at_ms)).where(
        fetches.c.partner_id == read.partner_id, fetches.c.feed == read.feed, fetches.c.position >= position
    )
    at_ms: int | None = connection.scalar(statement)
    return at_ms


def _verdicts(connection: Connection, partner_id: int, ids: Sequence[int]) -> dict[int, str]:
    wanted = set(ids)
    said = select(feedback.c.entry_id, feedback.c.verdict).where(feedback.c.partner_id == partner_id)
    return {row.entry_id: row.verdict for row in connection.execute(said) if row.entry_id in wanted}
