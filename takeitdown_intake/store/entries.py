"""Entries: each hash value once, published while any case holds it, withdrawn with the last."""

import random
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, bindparam, insert, select, update

from takeitdown_intake.fingerprints import entry_digest
from takeitdown_intake.store.clock import Turn
from takeitdown_intake.store.tables import WAITING, cases, entries, items, signals
from takeitdown_wire import Kind

TOKEN_BYTES = 16
_CHUNK = 500  # databases limit how many values one question may name


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
    """

    kind: Kind
    type: str
    value: str
    strong: bool

    @property
    def digest(self) -> bytes:
        return entry_digest(self.kind, self.type, self.value)


@dataclass(slots=True)
class Held:
    """An entry as it stands in the database."""

    id: int
    state: EntryState
    position: int | None

    @property
    def active(self) -> bool:
        return self.state is EntryState.ACTIVE


def require(
    connection: Connection, turn: Turn, wanted: Sequence[Wanted], *, planted: bool = False
) -> dict[bytes, Held]:
    """Make sure that every value has an entry and every strong one is published; by digest."""
    by_digest: dict[bytes, Wanted] = {}
    for one in wanted:
        if one.digest not in by_digest or one.strong:
            by_digest[one.digest] = one
    held = _find(connection, list(by_digest))
    missing = [one for digest, one in by_digest.items() if digest not in held]
    held |= _add(connection, missing, planted=planted)
    waking = [
        held[digest]
        for digest, one in by_digest.items()
        if one.strong and held[digest].state is not EntryState.ACTIVE
    ]
    _move(connection, turn, waking, EntryState.ACTIVE)
    return held


def withdraw_of_case(connection: Connection, turn: Turn, case_id: int) -> None:
    """Withdraw the entries that no other case holds any more."""
    others = (
        select(signals.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(
            signals.c.entry_id == entries.c.id,
            signals.c.strong,
            cases.c.id != case_id,
            cases.c.withdrawn_ms.is_(None),
            cases.c.held_ms.is_(None),
        )
        .correlate(entries)
    )
    mine = (
        select(signals.c.entry_id)
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.case_id == case_id, signals.c.strong)
    )
    last_held = select(entries.c.id, entries.c.state, entries.c.position).where(
        entries.c.id.in_(mine),
        entries.c.state == EntryState.ACTIVE,
        entries.c.planted.is_(False),
        ~others.exists(),
    )
    rows = connection.execute(last_held).all()
    leaving = [Held(row.id, EntryState(row.state), row.position) for row in rows]
    _move(connection, turn, leaving, EntryState.WITHDRAWN)


def publish_waiting(connection: Connection, turn: Turn) -> int:
    """Publish the entries of every signal that waits in an open case; returns how many."""
    mine = (
        select(signals.c.entry_id)
        .join(items, items.c.id == signals.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(WAITING, cases.c.withdrawn_ms.is_(None), cases.c.held_ms.is_(None))
    )
    rows = connection.execute(select(entries).where(entries.c.id.in_(mine))).all()
    held = [Held(row.id, EntryState(row.state), row.position) for row in rows]
    moving = [one for one in held if not one.active]
    _move(connection, turn, moving, EntryState.ACTIVE)
    place = select(entries.c.position).where(entries.c.id == signals.c.entry_id).scalar_subquery()
    for start in range(0, len(held), _CHUNK):
        these = signals.c.entry_id.in_([one.id for one in held[start : start + _CHUNK]])
        connection.execute(update(signals).where(these, WAITING).values(first_position=place))
    return len(moving)


def publish_of_case(connection: Connection, turn: Turn, case_id: int) -> None:
    """Publish the strong entries of a case that was held."""
    mine = (
        select(signals.c.entry_id)
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.case_id == case_id, signals.c.strong)
    )
    waiting = select(entries.c.id, entries.c.state, entries.c.position).where(
        entries.c.id.in_(mine), entries.c.state != EntryState.ACTIVE
    )
    rows = connection.execute(waiting).all()
    moving = [Held(row.id, EntryState(row.state), row.position) for row in rows]
    _move(connection, turn, moving, EntryState.ACTIVE)
    place = select(entries.c.position).where(entries.c.id == signals.c.entry_id).scalar_subquery()
    of_case = signals.c.item_id.in_(select(items.c.id).where(items.c.case_id == case_id))
    connection.execute(update(signals).where(of_case, signals.c.strong).values(first_position=place))


def withdraw_entries(connection: Connection, turn: Turn, leaving: Sequence[Held]) -> None:
    """Withdraw published entries, whoever holds them."""
    _move(connection, turn, leaving, EntryState.WITHDRAWN)


def _find(connection: Connection, digests: Sequence[bytes]) -> dict[bytes, Held]:
    found: dict[bytes, Held] = {}
    columns = (entries.c.digest, entries.c.id, entries.c.state, entries.c.position)
    for start in range(0, len(digests), _CHUNK):
        chunk = digests[start : start + _CHUNK]
        for row in connection.execute(select(*columns).where(entries.c.digest.in_(chunk))):
            found[row.digest] = Held(row.id, EntryState(row.state), row.position)
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
        }
        for one in missing
    ]
    statement = insert(entries).returning(entries.c.id, sort_by_parameter_order=True)
    ids = connection.execute(statement, rows).scalars()
    return {
        one.digest: Held(row_id, EntryState.HELD, None) for one, row_id in zip(missing, ids, strict=True)
    }


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
        .values(state=state.value, position=bindparam("place"), modified_s=turn.s)
    )
    connection.execute(statement, [{"entry": one.id, "place": one.position} for one in moving])
