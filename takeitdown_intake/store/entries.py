"""Entries: each hash value once, published while any case holds it, withdrawn with the last."""

import random
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, bindparam, func, insert, select, text, true, update

from takeitdown_intake.cases.signal_values import entry_digest
from takeitdown_intake.store.change_sequence import Turn
from takeitdown_intake.store.partnership import UNRANKED, Tier
from takeitdown_intake.store.tables import cases, entries, items, signals
from takeitdown_wire import Kind

TOKEN_BYTES = 16
_CHUNK = 500  # databases limit how many values one question may name
_COLUMNS = (entries.c.id, entries.c.state, entries.c.position, entries.c.rank)
WAITING_SIGNALS = text("signals.strong AND signals.first_position IS NULL")
"""Signals that are to be published and are not yet."""


class EntryState(StrEnum):
    """Whether feeds carry an entry."""

    HELD = "held"  # only weak signals so far: kept, never published
    ACTIVE = "active"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A value that has to be there.

    Attributes:
        kind, type, value: what it is.
        strong: it has to be published too.
        rank: its place among the picture's PDQ values; 0 for every other type.
        digest: stands for the first three.
    """

    kind: Kind
    type: str
    value: str
    strong: bool
    rank: int = 0
    digest: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Made once: a report can bring thousands of values, and writers take turns.
        object.__setattr__(self, "digest", entry_digest(self.kind, self.type, self.value))


@dataclass(slots=True)
class Held:
    """An entry as it stands in the database."""

    id: int
    state: EntryState
    position: int | None
    rank: int

    @classmethod
    def of(cls, row: Any) -> Self:
        """One row of ``entries``, or of these columns of it."""
        return cls(row.id, EntryState(row.state), row.position, row.rank)

    @property
    def active(self) -> bool:
        return self.state is EntryState.ACTIVE


def require(
    connection: Connection, turn: Turn, wanted: Sequence[Wanted], *, planted: bool = False
) -> dict[bytes, Held]:
    """Make sure that every value has an entry and every strong one is published; by digest."""
    by_digest: dict[bytes, Wanted] = {}
    for one in wanted:
        known = by_digest.get(one.digest)
        if known is None or (one.strong and (not known.strong or one.rank < known.rank)):
            by_digest[one.digest] = one
    held = _find(connection, list(by_digest))
    missing = [one for digest, one in by_digest.items() if digest not in held]
    held |= _add(connection, missing, planted=planted)
    publishing = [(held[digest], one.rank) for digest, one in by_digest.items() if one.strong]
    _publish(connection, turn, publishing)
    return held


def withdraw_of_case(connection: Connection, turn: Turn, case_id: int) -> None:
    """Withdraw the entries that no other case holds any more."""
    mine = (
        select(signals.c.entry_id)
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.case_id == case_id, signals.c.strong)
    )
    _withdraw_unheld(connection, turn, entries.c.id.in_(mine), cases.c.id != case_id)


def withdraw_unheld(connection: Connection, turn: Turn, item_ids: Sequence[int]) -> int:
    """Withdraw the entries of these items that no open case holds any more; returns how many."""
    mine = select(signals.c.entry_id).where(signals.c.item_id.in_(item_ids))
    return _withdraw_unheld(connection, turn, entries.c.id.in_(mine), true())


def _withdraw_unheld(
    connection: Connection, turn: Turn, which: ColumnElement[bool], others: ColumnElement[bool]
) -> int:
    holding = (
        select(signals.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(
            signals.c.entry_id == entries.c.id,
            signals.c.strong,
            cases.c.withdrawn_ms.is_(None),
            cases.c.held_ms.is_(None),
            others,
        )
        .correlate(entries)
    )
    last_held = select(*_COLUMNS).where(
        which, entries.c.state == EntryState.ACTIVE, entries.c.planted.is_(False), ~holding.exists()
    )
    leaving = [Held.of(row) for row in connection.execute(last_held)]
    _move(connection, turn, leaving, EntryState.WITHDRAWN)
    return len(leaving)


def publish_waiting(connection: Connection, turn: Turn) -> int:
    """Publish the entries of every signal that waits in an open case; returns how many."""
    waiting = (
        select(*_COLUMNS, func.min(signals.c.rank).label("wanted_rank"))
        .join(signals, signals.c.entry_id == entries.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(WAITING_SIGNALS, cases.c.withdrawn_ms.is_(None), cases.c.held_ms.is_(None))
        .group_by(entries.c.id)
    )
    found = [(Held.of(row), int(row.wanted_rank)) for row in connection.execute(waiting)]
    moved = _publish(connection, turn, found)
    place = select(entries.c.position).where(entries.c.id == signals.c.entry_id).scalar_subquery()
    for start in range(0, len(found), _CHUNK):
        these = signals.c.entry_id.in_([held.id for held, _ in found[start : start + _CHUNK]])
        connection.execute(update(signals).where(these, WAITING_SIGNALS).values(first_position=place))
    return moved


def publish_of_case(connection: Connection, turn: Turn, case_id: int) -> None:
    """Publish the strong entries of a case that was held."""
    mine = (
        select(*_COLUMNS, func.min(signals.c.rank).label("wanted_rank"))
        .join(signals, signals.c.entry_id == entries.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.case_id == case_id, signals.c.strong)
        .group_by(entries.c.id)
    )
    found = [(Held.of(row), int(row.wanted_rank)) for row in connection.execute(mine)]
    _publish(connection, turn, found)
    place = select(entries.c.position).where(entries.c.id == signals.c.entry_id).scalar_subquery()
    of_case = signals.c.item_id.in_(select(items.c.id).where(items.c.case_id == case_id))
    connection.execute(update(signals).where(of_case, signals.c.strong).values(first_position=place))


def withdraw_entries(connection: Connection, turn: Turn, leaving: Sequence[Held]) -> None:
    """Withdraw published entries, whoever holds them."""
    _move(connection, turn, leaving, EntryState.WITHDRAWN)


def _find(connection: Connection, digests: Sequence[bytes]) -> dict[bytes, Held]:
    found: dict[bytes, Held] = {}
    for start in range(0, len(digests), _CHUNK):
        chunk = digests[start : start + _CHUNK]
        for row in connection.execute(
            select(entries.c.digest, *_COLUMNS).where(entries.c.digest.in_(chunk))
        ):
            found[row.digest] = Held.of(row)
    return found


def _add(connection: Connection, missing: Sequence[Wanted], *, planted: bool) -> dict[bytes, Held]:
    if not missing:
        return {}
    rows = [
        {
            "token": secrets.token_bytes(TOKEN_BYTES),
            "kind": one.kind.value,
            "type": one.type,
            "value": one.value,
            "digest": one.digest,
            "state": EntryState.HELD.value,
            "planted": planted,
            "rank": UNRANKED,
        }
        for one in missing
    ]
    statement = insert(entries).returning(entries.c.id, sort_by_parameter_order=True)
    ids = connection.execute(statement, rows).scalars()
    return {
        one.digest: Held(row_id, EntryState.HELD, None, UNRANKED)
        for one, row_id in zip(missing, ids, strict=True)
    }


def _publish(connection: Connection, turn: Turn, wanted: Sequence[tuple[Held, int]]) -> int:
    """Publish entries at the given ranks; returns how many got a place.

    A rank only ever goes down, so that whoever was shown an entry is shown its withdrawal too.
    What is published already moves only when partners of a smaller tier are to see it now.
    """
    moving: list[Held] = []
    settling: list[Held] = []
    for held, rank in wanted:
        lower = min(rank, held.rank)
        if not held.active or Tier.narrowest(lower) is not Tier.narrowest(held.rank):
            moving.append(held)
        elif lower < held.rank:
            settling.append(held)
        held.rank = lower
    _move(connection, turn, moving, EntryState.ACTIVE)
    if settling:
        statement = update(entries).where(entries.c.id == bindparam("entry"))
        connection.execute(
            statement.values(rank=bindparam("lower")),
            [{"entry": one.id, "lower": one.rank} for one in settling],
        )
    return len(moving)


def _move(connection: Connection, turn: Turn, moving: Sequence[Held], state: EntryState) -> None:
    """Give entries a new state, and with it a new place at the end of the order."""
    if not moving:
        return
    # In any order but the report's, so that neighbours in the feed say nothing.
    for one in random.SystemRandom().sample(moving, len(moving)):
        one.state, one.position = state, turn.next()
    statement = (
        update(entries)
        .where(entries.c.id == bindparam("entry"))
        .values(
            state=state.value,
            position=bindparam("place"),
            modified_s=turn.s,
            rank=bindparam("lowest"),
            first_position=func.coalesce(entries.c.first_position, bindparam("place")),
        )
    )
    places = [{"entry": one.id, "place": one.position, "lowest": one.rank} for one in moving]
    connection.execute(statement, places)
