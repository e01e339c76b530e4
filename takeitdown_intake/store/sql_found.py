"""Finding a value in SQL, for a platform that found a copy or a person who has a hash."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from takeitdown_intake.store.bulk import among
from takeitdown_intake.store.casebook import Found
from takeitdown_intake.store.entries import EntryState
from takeitdown_intake.store.tables import cases, entries, items, signals
from takeitdown_wire import EXACT_TYPES, PDQ_MATCH_BITS, REGISTRY, CaseNumber, Kind, Pdq, Vpdq

_CHUNK = 500
_FETCH_ROWS = 5_000
_PDQ, _VPDQ = Pdq.type, Vpdq.type
_PDQ_DIGITS = REGISTRY[_PDQ].hex_digits


def find(connection: Connection, value: str, tokens: Mapping[bytes, str]) -> list[Found]:
    """See ``store.Casebook.find``."""
    # The types differ in the length of their values, so at most one of these finds something.
    exact = select(entries.c.id).where(entries.c.type.in_(EXACT_TYPES), entries.c.value == value)
    distances = {row.id: 0 for row in connection.execute(exact)}
    known_as: dict[int, str] = {}
    if len(value) == _PDQ_DIGITS:
        distances |= _near(connection, value)
        frames = select(entries.c.id).where(entries.c.type == _VPDQ, entries.c.value.contains(value))
        distances |= {row.id: 0 for row in connection.execute(frames)}
    for token, partner in tokens.items():
        for row in connection.execute(select(entries.c.id).where(entries.c.token == token)):
            distances[row.id], known_as[row.id] = 0, partner
    found = [
        _found(row, value, distances[row.id], known_as.get(row.id))
        for row in _with_cases(connection, distances)
    ]
    return sorted(found, key=lambda one: (one.distance, one.type))


def _near(connection: Connection, value: str) -> dict[int, int]:
    """Distances of the PDQ values within ``PDQ_MATCH_BITS``; a full scan, fast enough for an operator's question."""
    wanted, near = int(value, 16), dict[int, int]()
    every = select(entries.c.id, entries.c.value).where(entries.c.type == _PDQ)
    for row in connection.execute(every.execution_options(yield_per=_FETCH_ROWS)):
        distance = (int(row.value, 16) ^ wanted).bit_count()
        if distance <= PDQ_MATCH_BITS:
            near[row.id] = distance
    return near


def _with_cases(connection: Connection, distances: Mapping[int, int]) -> Iterator[Any]:
    ids = list(distances)
    shown = (
        entries.c.id,
        entries.c.kind,
        entries.c.type,
        entries.c.value,
        entries.c.state,
        entries.c.planted,
    )
    for start in range(0, len(ids), _CHUNK):
        these: ColumnElement[bool] = among(connection, entries.c.id, ids[start : start + _CHUNK])
        statement = (
            select(*shown, cases.c.number)
            .distinct()
            .join_from(entries, signals, signals.c.entry_id == entries.c.id, isouter=True)
            .join(items, items.c.id == signals.c.item_id, isouter=True)
            .join(cases, cases.c.id == items.c.case_id, isouter=True)
            .where(these)
        )
        yield from connection.execute(statement)


def _found(row: Any, value: str, distance: int, by_id: str | None) -> Found:
    return Found(
        case=None if row.number is None else CaseNumber(row.number),
        kind=Kind(row.kind),
        type=row.type,
        value=value if row.type == _VPDQ and by_id is None else row.value,
        distance=distance,
        active=row.state == EntryState.ACTIVE,
        canary=row.planted,
        by_id=by_id,
    )
