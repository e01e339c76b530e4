"""Storing a report: a small one in a single transaction, a large one in several short ones.

Only one writer at a time holds the write lock on a part of the change sequence, so a transaction that holds
it for long keeps others waiting. The case and its items need no position in the sequence; they are written
before the lock is taken, under the lock of the case's row. Signals are written in order of their digests,
which keeps those of one part together, however many parts there are. There is no receipt until the last
signal is stored; if a report is sent again after a crash on either side, writing resumes after the last
committed transaction.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Row, exc, insert, select, update

from takeitdown_intake.cases.signal_values import content_digest
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import KeptReport, NewReport
from takeitdown_intake.store.bulk import among, insert_numbered, insert_rows
from takeitdown_intake.store.change_sequence import PartsChangedError, let_others_write, part_of
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntryRow, require
from takeitdown_intake.store.evaluate import Evaluated, evaluate
from takeitdown_intake.store.known_safe import BenignValues, Version
from takeitdown_intake.store.retention import was_purged
from takeitdown_intake.store.tables import cases, items, reports, signals
from takeitdown_wire import CaseNumber, Receipt

MAX_SIGNALS_PER_LOCK = 600
"""Maximum signals written under one lock; docs/scale.md says how long that takes."""

_CHUNK = 500
_TRIES = 4


class _OutdatedError(Exception):
    """The plan made before the lock was taken is outdated."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """A report's signals in the order of writing, as evaluated against one version of the benign list.

    Attributes:
        report: the report.
        signals: each with the index of its item in the report.
        contents: for each item, its ``content_digest``.
        parts: number of parts of the change sequence when the plan was made.
        version: of the benign list.
    """

    report: NewReport
    signals: Sequence[tuple[int, Evaluated]]
    contents: Sequence[bytes | None]
    parts: int
    version: Version

    def end_of_step(self, start: int) -> int:
        """Where the step from ``start`` ends: its signals are in one part, at most ``MAX_SIGNALS_PER_LOCK``."""
        part, last = self.part_at(start), min(start + MAX_SIGNALS_PER_LOCK, len(self.signals))
        end = start
        while end < last and self.part_at(end) == part:
            end += 1
        return end

    def part_at(self, index: int) -> int:
        return part_of(self.signals[index][1].wanted.digest, self.parts)


@dataclass(frozen=True, slots=True)
class _Progress:
    """How much of a report has been stored.

    Attributes:
        report_id, case_id: ids of its rows.
        received_ms: when it was first received, milliseconds since 1970.
        stored: number of signals stored.
        withheld: whether its case is held out of the feeds.
        items: row ids of the items that the case did not have before, by index in the report.
    """

    report_id: int
    case_id: int
    received_ms: int
    stored: int
    withheld: bool
    items: dict[int, int]


def keep(database: Database, benign: BenignValues, report: NewReport, now_ms: int) -> Receipt:
    """See ``store.Cases.keep``."""
    plan, tries = _plan(benign, report), 0
    while True:
        begun = time.monotonic()
        try:
            with database.write() as connection:
                receipt = _step(database, connection, benign, plan, now_ms)
        except (_OutdatedError, PartsChangedError):
            with database.read() as connection:
                benign.look(connection)
            plan = _plan(benign, report)
        except exc.IntegrityError:  # another process stored the same at the same time; retry finds it
            tries += 1
            if tries == _TRIES:
                raise
        else:
            if receipt is not None:
                return receipt
        let_others_write(begun)


def find_case(
    connection: Connection, card: CaseNumber, pin_tag: bytes, *, locked: bool = False
) -> Row[tuple[object, ...]] | None:
    """The row of the case with this number and PIN, if any; ``locked`` locks it until the transaction ends."""
    which = select(cases).where(cases.c.card == card.symbols, cases.c.pin_tag == pin_tag)
    return connection.execute(which.with_for_update() if locked else which).one_or_none()


def kept_report(connection: Connection, idempotency_key: str) -> KeptReport | None:
    """The completely stored report with this key, if any."""
    row = _find_report(connection, idempotency_key)
    return None if row is None or row.stored is not None else _kept(row)


def _find_report(connection: Connection, idempotency_key: str) -> Row[tuple[object, ...]] | None:
    statement = (
        select(reports, cases.c.card)
        .join(cases, cases.c.id == reports.c.case_id)
        .where(reports.c.idempotency_key == idempotency_key)
    )
    return connection.execute(statement).one_or_none()


def _kept(row: Row[tuple[object, ...]]) -> KeptReport:
    receipt = Receipt(CaseNumber(row.card), row.received_ms, row.items, row.signals, replayed=True)
    return KeptReport(row.body_digest, receipt)


def _plan(benign: BenignValues, report: NewReport) -> _Plan:
    """Plan from the last known state and without the lock, because it can take long; ``_step`` checks the plan again."""
    known, version, parts = benign.last()
    # Sorted in buckets: a single sort of a large report would hold the GIL, which the thread with the lock needs.
    buckets: list[list[tuple[int, Evaluated]]] = [[] for _ in range(256)]
    for index, item in enumerate(report.bundle.items):
        for one in evaluate(item, known):
            buckets[one.reported[0]].append((index, one))
    ordered = [each for bucket in buckets for each in sorted(bucket, key=lambda each: each[1].reported)]
    contents = [content_digest(item.kind, item.signals) for item in report.bundle.items]
    return _Plan(report, ordered, contents, parts, version)


def _step(
    database: Database, connection: Connection, benign: BenignValues, plan: _Plan, now_ms: int
) -> Receipt | None:
    """Store the next step of the plan; returns the receipt after the last one, None before."""
    report = plan.report
    row = _find_report(connection, report.idempotency_key)
    if row is not None and row.stored is None:
        return _kept(row).answer(report.body_digest)
    if row is not None and row.body_digest != report.body_digest:
        raise RefusedError(Code.IDEMPOTENCY_MISMATCH, "the key was used with another body")
    start = row.stored if row is not None else 0
    end = plan.end_of_step(start)
    stored = end if end < len(plan.signals) else None
    progress = (
        _begin(connection, plan, now_ms, stored) if row is None else _resume(connection, plan, row, now_ms)
    )
    added = progress.items
    fresh = [(added[index], one) for index, one in plan.signals[start:end] if index in added]
    if fresh:
        with database.lock_sequence(connection, now_ms, plan.part_at(start), plan.parts) as lock:
            if benign.refresh(connection)[1] != plan.version:
                raise _OutdatedError
            at_once = report.publish and not progress.withheld
            wanted = [
                replace(one.wanted, strong=False) if one.wanted.strong and not at_once else one.wanted
                for _, one in fresh
            ]
            held = require(connection, lock, wanted)
            links = [_link(item_id, one, held[one.wanted.digest]) for item_id, one in fresh]
            insert_rows(connection, signals, links)
    if row is not None:
        connection.execute(update(reports).where(reports.c.id == progress.report_id).values(stored=stored))
    if stored is not None:
        return None
    bundle = report.bundle
    return Receipt(
        bundle.case, progress.received_ms, len(bundle.items), bundle.signal_count, replayed=False
    )


def _begin(connection: Connection, plan: _Plan, now_ms: int, stored: int | None) -> _Progress:
    report = plan.report
    case_id, withheld, new = _open_case(connection, report, now_ms)
    report_id = _add_report(connection, report, case_id, now_ms, stored)
    added = _add_items(connection, plan, case_id, report_id, new=new)
    return _Progress(report_id, case_id, now_ms, 0, withheld, added)


def _resume(connection: Connection, plan: _Plan, row: Row[tuple[object, ...]], now_ms: int) -> _Progress:
    case_id, withheld, _ = _open_case(connection, plan.report, now_ms)
    if row.stored:
        mine = select(items.c.place, items.c.id).where(
            items.c.report_id == row.id, items.c.place.is_not(None)
        )
        there = {each.place: each.id for each in connection.execute(mine)}
    else:
        there = _add_items(connection, plan, case_id, row.id, new=False)
    return _Progress(row.id, case_id, row.received_ms, row.stored, withheld, there)


def _open_case(connection: Connection, report: NewReport, now_ms: int) -> tuple[int, bool, bool]:
    """The case's id, whether it is held out of the feeds, and whether it is new."""
    row = find_case(connection, report.bundle.case, report.pin.tag, locked=True)
    if row is None:
        return _new_case(connection, report, now_ms), bool(report.unusual), True
    if row.withdrawn_ms is not None:
        raise RefusedError(Code.CASE_WITHDRAWN, "the case has been taken back")
    changed: dict[str, object] = {"updated_ms": now_ms}
    if report.unusual and row.held_ms is None:
        changed |= {"held_ms": now_ms, "held_reason": report.unusual}
    connection.execute(update(cases).where(cases.c.id == row.id).values(changed))
    return int(row.id), row.held_ms is not None or bool(report.unusual), False


def _new_case(connection: Connection, report: NewReport, now_ms: int) -> int:
    card, pin = report.bundle.case, report.pin
    taken = select(cases.c.id).where(cases.c.number == card.symbols).exists()
    gone, other = connection.execute(select(was_purged(card.symbols, pin.tag), taken)).one()
    if gone:
        raise RefusedError(Code.CASE_WITHDRAWN, "the case has been taken back")
    values = {
        "number": CaseNumber.draw().symbols if other else card.symbols,
        "card": card.symbols,
        "pin_salt": pin.salt,
        "pin_tag": pin.tag,
        "received_ms": now_ms,
        "updated_ms": now_ms,
        "held_ms": now_ms if report.unusual else None,
        "held_reason": report.unusual,
    }
    return int(connection.execute(insert(cases).values(values).returning(cases.c.id)).scalar_one())


def _add_report(
    connection: Connection, report: NewReport, case_id: int, now_ms: int, stored: int | None
) -> int:
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
        "stored": stored,
    }
    return int(connection.execute(insert(reports).values(values).returning(reports.c.id)).scalar_one())


def _add_items(
    connection: Connection, plan: _Plan, case_id: int, report_id: int, *, new: bool
) -> dict[int, int]:
    """Insert the items whose content the case does not have yet, each content once; row ids by index in the report."""
    given, contents = plan.report.bundle.items, plan.contents
    known: set[bytes] = set()
    wanted = [] if new else [content for content in contents if content is not None]
    for start in range(0, len(wanted), _CHUNK):
        these = among(connection, items.c.content, wanted[start : start + _CHUNK])
        there = select(items.c.content).where(items.c.case_id == case_id, these)
        known.update(connection.execute(there).scalars())
    rows = []
    for index, (item, content) in enumerate(zip(given, contents, strict=True)):
        if content is None or content not in known:
            ids = {"case_id": case_id, "report_id": report_id}
            rows.append({**ids, "kind": item.kind.value, "place": index, "content": content})
            known.update(() if content is None else (content,))
    return insert_numbered(connection, items, rows, by="place")


def _link(item_id: int, one: Evaluated, entry: EntryRow) -> dict[str, object]:
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
