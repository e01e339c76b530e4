"""Keeping a report: in one turn when it is small, in several short ones when it is large.

Writers take turns on the order of changes, so whoever holds a turn for long keeps everybody
waiting. A large report is kept in parts. Until the last part there is no receipt; whoever sends it
again, after a crash on either side, goes on where the last part ended.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from sqlalchemy import Connection, Row, insert, select, update

from takeitdown_intake.cases.signal_values import content_of, entry_digest
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import KeptReport, NewReport
from takeitdown_intake.store.change_sequence import Turn, turn
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import Held, require
from takeitdown_intake.store.evaluate import Judged, judge_all
from takeitdown_intake.store.known_safe import BenignValues
from takeitdown_intake.store.retention import is_gone
from takeitdown_intake.store.tables import cases, entries, items, reports, signals
from takeitdown_wire import CaseNumber, Item, Receipt

TURN_SIGNALS = 600
"""Signals in one turn: 60 to 90 ms on a slow PostgreSQL, a third of that on SQLite; see docs/scale.md."""

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class _Place:
    """How far a report has come.

    Attributes:
        report_id, case_id: its rows.
        received_ms: when its first part was kept.
        stored: how many of its items are kept.
        withheld: the operator keeps its case out of the feeds.
    """

    report_id: int
    case_id: int
    received_ms: int
    stored: int
    withheld: bool


def keep(database: Database, benign: BenignValues, report: NewReport, now_ms: int) -> Receipt:
    """See ``store.Cases.keep``."""
    given, stored = report.bundle.items, 0
    with database.read() as connection:
        known, as_of = benign.refresh(connection)
    while True:
        end = _end_of_part(given, stored)
        judged = judge_all(given[stored:end], known)  # before the turn, because it can take long
        begun = time.monotonic()
        with database.write() as connection, turn(connection, now_ms) as mine:
            kept = kept_report(connection, report.idempotency_key)
            if kept is not None:
                return kept.answer(report.body_digest)
            place = _place(connection, report, mine.ms)
            known, version = benign.refresh(connection)
            # Another process may have kept this part, or the list may have changed: look again.
            if place.stored == stored and version == as_of:
                fresh = _not_yet_in(connection, place.case_id, given[stored:end])
                _keep_part(connection, mine, report, place, [judged[item.id] for item in fresh])
                _advance(connection, place, end if end < len(given) else None)
                if end == len(given):
                    signals_ = report.bundle.signal_count
                    return Receipt(
                        report.bundle.case, place.received_ms, len(given), signals_, replayed=False
                    )
                stored = end
            else:
                stored, as_of = place.stored, version
        pause(time.monotonic() - begun)


def pause(seconds: float) -> None:
    """Let others have their turn, for as long as ours took."""
    time.sleep(seconds)


def _end_of_part(given: Sequence[Item], start: int) -> int:
    """The items from ``start`` that one turn bears, at least one."""
    end, count = start, 0
    while end < len(given) and (end == start or count + len(given[end].signals) <= TURN_SIGNALS):
        count += len(given[end].signals)
        end += 1
    return end


def _place(connection: Connection, report: NewReport, now_ms: int) -> _Place:
    """Where it stands; its rows are made the first time."""
    which = reports.c.idempotency_key == report.idempotency_key
    row = connection.execute(select(reports).where(which)).one_or_none()
    if row is not None and row.body_digest != report.body_digest:
        raise RefusedError(Code.IDEMPOTENCY_MISMATCH, "the key was used with another body")
    case_id, withheld = _open_case(connection, report, now_ms)
    if row is not None:
        return _Place(row.id, case_id, row.received_ms, row.stored, withheld)
    return _Place(_add_report(connection, report, case_id, now_ms), case_id, now_ms, 0, withheld)


def _advance(connection: Connection, place: _Place, stored: int | None) -> None:
    mine = reports.c.id == place.report_id
    connection.execute(update(reports).where(mine).values(stored=stored))


def _keep_part(
    connection: Connection, turn: Turn, report: NewReport, place: _Place, judged: Sequence[Sequence[Judged]]
) -> None:
    at_once = report.publish and not place.withheld
    wanted = [replace(one.wanted, strong=one.wanted.strong and at_once) for one in chain(*judged)]
    held = require(connection, turn, wanted)
    _add_items(connection, place, judged, held)


def find_case(connection: Connection, card: CaseNumber, pin_tag: bytes) -> Row[tuple[object, ...]] | None:
    """The row of the case with this number and PIN."""
    which = (cases.c.card == card.symbols, cases.c.pin_tag == pin_tag)
    return connection.execute(select(cases).where(*which)).one_or_none()


def kept_report(connection: Connection, idempotency_key: str) -> KeptReport | None:
    """The whole report that came with this key."""
    statement = (
        select(reports, cases.c.card)
        .join(cases, cases.c.id == reports.c.case_id)
        .where(reports.c.idempotency_key == idempotency_key, reports.c.stored.is_(None))
    )
    row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    receipt = Receipt(CaseNumber(row.card), row.received_ms, row.items, row.signals, replayed=True)
    return KeptReport(row.body_digest, receipt)


def _open_case(connection: Connection, report: NewReport, now_ms: int) -> tuple[int, bool]:
    """The case's id, and whether the operator keeps it out of the feeds."""
    card, pin = report.bundle.case, report.pin
    row = find_case(connection, card, pin.tag)
    if row is None:
        if is_gone(connection, card.symbols, pin.tag):
            raise RefusedError(Code.CASE_WITHDRAWN, "the case has been taken back")
        taken = select(cases.c.id).where(cases.c.number == card.symbols)
        values = {
            "number": CaseNumber.draw().symbols if connection.execute(taken).first() else card.symbols,
            "card": card.symbols,
            "pin_salt": pin.salt,
            "pin_tag": pin.tag,
            "received_ms": now_ms,
            "updated_ms": now_ms,
            "held_ms": now_ms if report.unusual else None,
            "held_reason": report.unusual,
        }
        new = insert(cases).values(values).returning(cases.c.id)
        return int(connection.execute(new).scalar_one()), bool(report.unusual)
    if row.withdrawn_ms is not None:
        raise RefusedError(Code.CASE_WITHDRAWN, "the case has been taken back")
    changed: dict[str, object] = {"updated_ms": now_ms}
    if report.unusual and row.held_ms is None:
        changed |= {"held_ms": now_ms, "held_reason": report.unusual}
    connection.execute(update(cases).where(cases.c.id == row.id).values(changed))
    return int(row.id), row.held_ms is not None or bool(report.unusual)


def _add_report(connection: Connection, report: NewReport, case_id: int, now_ms: int) -> int:
    answers = report.bundle.answers
    values = {
        "idempotency_key": report.idempotency_key,
        "body_digest": report.body_digest,
        "case_id": case_id,
        "who": answers.who.value,
        "shared": answers.shared.value,
        "contact_sealed": report.contact,
        "received_ms": now_ms,
        "items": len(report.bundle.items),
        "signals": report.bundle.signal_count,
        "stored": 0,
    }
    return int(connection.execute(insert(reports).values(values).returning(reports.c.id)).scalar_one())


def _not_yet_in(connection: Connection, case_id: int, given: Sequence[Item]) -> list[Item]:
    """The items whose content the case does not hold, each content once."""
    digests = {
        entry_digest(item.kind, "sha256", content): content
        for item in given
        if (content := content_of(item.signals)) is not None
    }
    known: set[str] = set()
    wanted = list(digests)
    for start in range(0, len(wanted), _CHUNK):
        statement = (
            select(entries.c.digest)
            .join(signals, signals.c.entry_id == entries.c.id)
            .join(items, items.c.id == signals.c.item_id)
            .where(entries.c.digest.in_(wanted[start : start + _CHUNK]), items.c.case_id == case_id)
        )
        known.update(digests[digest] for digest in connection.execute(statement).scalars())
    fresh = []
    for item in given:
        content = content_of(item.signals)
        if content is None or content not in known:
            fresh.append(item)
            known.update(() if content is None else (content,))
    return fresh


def _add_items(
    connection: Connection, place: _Place, judged: Sequence[Sequence[Judged]], held: dict[bytes, Held]
) -> None:
    if not judged:
        return
    ids = {"case_id": place.case_id, "report_id": place.report_id}
    rows = [{**ids, "kind": each[0].kind.value} for each in judged]
    statement = insert(items).returning(items.c.id, sort_by_parameter_order=True)
    item_ids = connection.execute(statement, rows).scalars()
    links = [
        _link(item_id, one, held[one.wanted.digest])
        for item_id, each in zip(item_ids, judged, strict=True)
        for one in each
    ]
    # Asking for ids sends many rows in one statement, on both databases.
    connection.execute(insert(signals).returning(signals.c.id), links).all()


def _link(item_id: int, one: Judged, entry: Held) -> dict[str, object]:
    strong = one.wanted.strong
    return {
        "item_id": item_id,
        "entry_id": entry.id,
        "variant": one.variant,
        "quality": one.quality,
        "rank": one.wanted.rank,
        "strong": strong,
        "first_position": entry.position if strong and entry.active else None,
        "benign": one.benign,
    }
