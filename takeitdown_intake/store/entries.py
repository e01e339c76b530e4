"""Entries: one for each hash value, published while any open case has it, withdrawn with the last."""

import random
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, func, select, text

from takeitdown_intake.cases.signal_values import entry_digest
from takeitdown_intake.store.bulk import among, insert_numbered, update_rows
from takeitdown_intake.store.change_sequence import SequenceLock, second_of
from takeitdown_intake.store.partnership import UNRANKED, Tier
from takeitdown_intake.store.tables import cases, entries, items, signals
from takeitdown_wire import Kind

TOKEN_BYTES = 16
_CHUNK = 500  # databases limit the number of parameters of a statement
_COLUMNS = (entries.c.id, entries.c.digest, entries.c.state, entries.c.position, entries.c.rank)
WAITING_SIGNALS = text("signals.strong AND signals.first_position IS NULL")
"""Signals that are strong enough to be published but are not yet."""


class EntryState(StrEnum):
    """Whether feeds carry an entry."""

    HELD = "held"  # stored, never published so far: its signals are weak, or their cases held or waiting
    ACTIVE = "active"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class EntrySpec:
    """A value that needs an entry.

    Attributes:
        kind, type, value: as in ``store.Entry``.
        strong: whether it has to be published too.
        rank: its index among the picture's PDQ values or the video's frames, by which tiers are cut; else 0.
        digest: key of kind, type and value.
    """

    kind: Kind
    type: str
    value: str
    strong: bool
    rank: int = 0
    digest: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Computed once, outside the write lock, because a report can have thousands of values.
        object.__setattr__(self, "digest", entry_digest(self.kind, self.type, self.value))


@dataclass(slots=True)
class EntryRow:
    """An entry as it stands in the database."""

    id: int
    digest: bytes
    state: EntryState
    position: int | None
    rank: int

    @classmethod
    def of(cls, row: Any) -> Self:
        """From a row of ``entries`` that has at least ``_COLUMNS``."""
        return cls(row.id, row.digest, EntryState(row.state), row.position, row.rank)

    @property
    def active(self) -> bool:
        return self.state is EntryState.ACTIVE


def require(
    connection: Connection, lock: SequenceLock, wanted: Sequence[EntrySpec], *, planted: bool = False
) -> dict[bytes, EntryRow]:
    """Make sure that every value has an entry and every strong one is published; returns the entries by digest.

    A new entry is written only once, with its position.
    """
    by_digest: dict[bytes, EntrySpec] = {}
    for one in wanted:
        known = by_digest.get(one.digest)
        if known is None or (one.strong and (not known.strong or one.rank < known.rank)):
            by_digest[one.digest] = one
    held = _find(connection, list(by_digest))
    new = {digest: one for digest, one in by_digest.items() if digest not in held}
    fresh = {digest: EntryRow(0, digest, EntryState.HELD, None, UNRANKED) for digest in new}
    both = held | fresh
    moving, settling = _sort([(both[digest], one.rank) for digest, one in by_digest.items() if one.strong])
    _assign_positions(lock, moving, EntryState.ACTIVE)
    there = [one for one in moving if one.id]
    _add(connection, new, fresh, planted=planted)
    _write_positions(connection, there)
    _settle(connection, settling)
    return both


def withdraw_unheld(connection: Connection, lock: SequenceLock, which: ColumnElement[bool]) -> int:
    """Withdraw the entries in ``which`` that no open case has any more; returns how many."""
    holding = (
        select(signals.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(
            signals.c.entry_id == entries.c.id,
            signals.c.strong,
            cases.c.withdrawn_ms.is_(None),
            cases.c.held_ms.is_(None),
        )
        .correlate(entries)
    )
    last_held = select(*_COLUMNS).where(
        which, entries.c.state == EntryState.ACTIVE, entries.c.planted.is_(False), ~holding.exists()
    )
    leaving = [EntryRow.of(row) for row in connection.execute(last_held)]
    _move(connection, lock, leaving, EntryState.WITHDRAWN)
    return len(leaving)


def publish_held(connection: Connection, lock: SequenceLock, entry_ids: Sequence[int]) -> int:
    """Publish those of the entries that an open case has, at their lowest rank; returns how many moved."""
    # Materialised, or the planner may start from a large case and read all of it in each transaction.
    near = (
        select(signals.c.entry_id, signals.c.item_id, signals.c.rank)
        .where(among(connection, signals.c.entry_id, entry_ids), signals.c.strong)
        .cte("near")
        .prefix_with("MATERIALIZED")
    )
    wanted = (
        select(*_COLUMNS, func.min(near.c.rank).label("wanted_rank"))
        .join(near, near.c.entry_id == entries.c.id)
        .join(items, items.c.id == near.c.item_id)
        .join(cases, cases.c.id == items.c.case_id)
        .where(cases.c.withdrawn_ms.is_(None), cases.c.held_ms.is_(None))
        .group_by(entries.c.id)
    )
    found = [(EntryRow.of(row), int(row.wanted_rank)) for row in connection.execute(wanted)]
    return _publish(connection, lock, found)


def withdraw_entries(connection: Connection, lock: SequenceLock, leaving: Sequence[EntryRow]) -> None:
    """Withdraw published entries, whichever cases have them."""
    _move(connection, lock, leaving, EntryState.WITHDRAWN)


def _find(connection: Connection, digests: Sequence[bytes]) -> dict[bytes, EntryRow]:
    found: dict[bytes, EntryRow] = {}
    for start in range(0, len(digests), _CHUNK):
        these = among(connection, entries.c.digest, digests[start : start + _CHUNK])
        for row in connection.execute(select(*_COLUMNS).where(these)):
            found[row.digest] = EntryRow.of(row)
    return found


def _add(
    connection: Connection,
    new: Mapping[bytes, EntrySpec],
    rows_by_digest: Mapping[bytes, EntryRow],
    *,
    planted: bool,
) -> None:
    rows = [
        {
            "token": secrets.token_bytes(TOKEN_BYTES),
            "kind": one.kind.value,
            "type": one.type,
            "value": one.value,
            "digest": digest,
            "state": rows_by_digest[digest].state.value,
            "planted": planted,
            "rank": rows_by_digest[digest].rank,
            "position": rows_by_digest[digest].position,
            "first_position": rows_by_digest[digest].position,
            "modified_s": _second(rows_by_digest[digest]),
        }
        for digest, one in new.items()
    ]
    for digest, row_id in insert_numbered(connection, entries, rows, by="digest").items():
        rows_by_digest[digest].id = row_id


def _second(held: EntryRow) -> int | None:
    return None if held.position is None else second_of(held.position)


def _publish(connection: Connection, lock: SequenceLock, wanted: Sequence[tuple[EntryRow, int]]) -> int:
    """Publish entries at these ranks; returns how many got a new position."""
    moving, settling = _sort(wanted)
    _move(connection, lock, moving, EntryState.ACTIVE)
    _settle(connection, settling)
    return len(moving)


def _sort(wanted: Sequence[tuple[EntryRow, int]]) -> tuple[list[EntryRow], list[EntryRow]]:
    """The entries that need a new position, and those that only need a lower rank.

    Ranks never increase, so that whoever was shown an entry is also shown its withdrawal. A published
    entry moves only if partners of a smaller tier now get it too.
    """
    moving: list[EntryRow] = []
    settling: list[EntryRow] = []
    for held, rank in wanted:
        lower = min(rank, held.rank)
        if not held.active or Tier.narrowest(lower) is not Tier.narrowest(held.rank):
            moving.append(held)
        elif lower < held.rank:
            settling.append(held)
        held.rank = lower
    return moving, settling


def _settle(connection: Connection, settling: Sequence[EntryRow]) -> None:
    update_rows(connection, entries, [{"id": one.id, "rank": one.rank} for one in settling])


def _move(
    connection: Connection, lock: SequenceLock, moving: Sequence[EntryRow], state: EntryState
) -> None:
    """Give entries a new state and a new position at the end of the change sequence."""
    _assign_positions(lock, moving, state)
    _write_positions(connection, moving)


def _assign_positions(lock: SequenceLock, moving: Sequence[EntryRow], state: EntryState) -> None:
    # In random order, so that neighbours in the feed reveal nothing.
    for one in random.SystemRandom().sample(moving, len(moving)):
        one.state, one.position = state, lock.next(one.digest)


def _write_positions(connection: Connection, moving: Sequence[EntryRow]) -> None:
    rows = [
        {
            "id": one.id,
            "state": one.state.value,
            "position": one.position,
            "modified_s": _second(one),
            "rank": one.rank,
            "first_position": one.position,
        }
        for one in moving
    ]
    update_rows(connection, entries, rows, keep=("first_position",))
