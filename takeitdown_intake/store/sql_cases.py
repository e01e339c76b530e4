"""Reports and cases in SQL."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain

from sqlalchemy import Connection, Row, delete, insert, select, update

from takeitdown_intake.cases.signal_values import content_of
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Attempt, CaseExistsError, KeptReport, Listing, NewReport
from takeitdown_intake.store.allowances import allow
from takeitdown_intake.store.attempts import count_attempt
from takeitdown_intake.store.change_sequence import turn
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import Held, require
from takeitdown_intake.store.evaluate import Judged, judge_all
from takeitdown_intake.store.known_safe import BenignValues, Version
from takeitdown_intake.store.retention import case_digest
from takeitdown_intake.store.status import status_of
from takeitdown_intake.store.tables import attempts, cases, entries, gone, items, reports, signals
from takeitdown_intake.store.withdraw import withdraw_case
from takeitdown_wire import CaseNumber, CaseStatus, Item, Receipt


class SqlCases:
    """See ``store.Cases``."""

    def __init__(self, database: Database, listing: Listing, benign: BenignValues) -> None:
        self._database = database
        self._benign = benign
        self._listing = listing

    def kept(self, idempotency_key: str) -> KeptReport | None:
        with self._database.read() as connection:
            return _kept(connection, idempotency_key)

    def is_open(self, case: CaseNumber) -> bool:
        with self._database.read() as connection:
            return _case(connection, case) is not None

    def keep(self, report: NewReport, now_ms: int) -> Receipt:
        bundle = report.bundle
        judged, list_as_of = self._judge(bundle.items)
        with self._database.write() as connection, turn(connection, now_ms) as mine:
            kept = _kept(connection, report.idempotency_key)
            if kept is not None:
                return kept.answer(report.body_digest)
            case_id, held_back = _open_case(connection, report, mine.ms)
            report_id = _add_report(connection, report, case_id, mine.ms)
            fresh = _not_yet_in(connection, case_id, bundle.items)
            known, version = self._benign.refresh(connection)
            if version != list_as_of:
                judged = judge_all(fresh, known)
            new = [judged[item.id] for item in fresh]
            at_once = report.publish and not held_back
            wanted = [replace(one.wanted, strong=one.wanted.strong and at_once) for one in chain(*new)]
            _add_items(connection, case_id, report_id, new, require(connection, mine, wanted))
        return Receipt(bundle.case, mine.ms, len(bundle.items), bundle.signal_count, replayed=False)

    def _judge(self, given: Sequence[Item]) -> tuple[dict[str, list[Judged]], Version]:
        """Before the turn, because it can take long; with the version of the list that was looked into."""
        with self._database.read() as connection:
            known, version = self._benign.refresh(connection)
        return judge_all(given, known), version

    def attempt(self, case: CaseNumber, tag: bytes, now_ms: int, lock_ms: Callable[[int], int]) -> Attempt:
        with self._database.write(tag) as connection:
            row = _case(connection, case)
            wait_ms = count_attempt(connection, tag, now_ms, lock_ms, known=row is not None)
        return Attempt(None if row is None else row.pin_hash, wait_ms)

    def pace(self, now_ms: int, *, every_ms: int, burst: int) -> int:
        with self._database.write(b"pace") as connection:
            return allow(connection, "reports", now_ms, every_ms=every_ms, burst=burst)

    def forgive(self, tag: bytes) -> None:
        with self._database.write() as connection:
            connection.execute(delete(attempts).where(attempts.c.tag == tag))

    def status(self, case: CaseNumber) -> CaseStatus:
        with self._database.read() as connection:
            return status_of(connection, _known(connection, case), self._listing)

    def withdraw(self, case: CaseNumber, now_ms: int) -> CaseStatus:
        with self._database.write() as connection, turn(connection, now_ms) as mine:
            row = _known(connection, case)
            withdraw_case(connection, mine, row, self._listing, by_operator=False)
            return status_of(connection, _known(connection, case), self._listing)


def _case(connection: Connection, case: CaseNumber) -> Row[tuple[object, ...]] | None:
    return connection.execute(select(cases).where(cases.c.number == case.symbols)).one_or_none()


def _known(connection: Connection, case: CaseNumber) -> Row[tuple[object, ...]]:
    return connection.execute(select(cases).where(cases.c.number == case.symbols)).one()


def _kept(connection: Connection, idempotency_key: str) -> KeptReport | None:
    statement = (
        select(reports, cases.c.number)
        .join(cases, cases.c.id == reports.c.case_id)
        .where(reports.c.idempotency_key == idempotency_key)
    )
    row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    receipt = Receipt(CaseNumber(row.number), row.received_ms, row.items, row.signals, replayed=True)
    return KeptReport(row.body_digest, receipt)


def _open_case(connection: Connection, report: NewReport, now_ms: int) -> tuple[int, bool]:
    """The case's id, and whether the operator keeps it out of the feeds."""
    row = _case(connection, report.bundle.case)
    if row is None:
        digest = case_digest(report.bundle.case.symbols)
        if connection.execute(select(gone).where(gone.c.digest == digest)).first() is not None:
            raise RefusedError(Code.CASE_WITHDRAWN, "the case has been taken back")
        values = {
            "number": report.bundle.case.symbols,
            "pin_hash": report.pin_hash,
            "received_ms": now_ms,
            "updated_ms": now_ms,
        }
        new = insert(cases).values(values).returning(cases.c.id)
        return int(connection.execute(new).scalar_one()), False
    if report.pin_hash is not None:
        raise CaseExistsError
    if row.withdrawn_ms is not None:
        raise RefusedError(Code.CASE_WITHDRAWN, "the case has been taken back")
    connection.execute(update(cases).where(cases.c.id == row.id).values(updated_ms=now_ms))
    return int(row.id), row.held_ms is not None


def _add_report(connection: Connection, report: NewReport, case_id: int, now_ms: int) -> int:
    answers = report.bundle.answers
    values = {
        "idempotency_key": report.idempotency_key,
        "body_digest": report.body_digest,
        "case_id": case_id,
        "who": answers.who.value,
        "shared": answers.shared.value,
        "contact": answers.contact,
        "received_ms": now_ms,
        "items": len(report.bundle.items),
        "signals": report.bundle.signal_count,
    }
    return int(connection.execute(insert(reports).values(values).returning(reports.c.id)).scalar_one())


def _not_yet_in(connection: Connection, case_id: int, given: Sequence[Item]) -> list[Item]:
    """The items whose content the case does not hold, each content once."""
    statement = (
        select(entries.c.value)
        .join(signals, signals.c.entry_id == entries.c.id)
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.case_id == case_id, entries.c.type == "sha256")
    )
    known = set(connection.execute(statement).scalars())
    fresh = []
    for item in given:
        content = content_of(item.signals)
        if content is None or content not in known:
            fresh.append(item)
            known.add(content)
    return fresh


def _add_items(
    connection: Connection,
    case_id: int,
    report_id: int,
    judged: Sequence[Sequence[Judged]],
    held: dict[bytes, Held],
) -> None:
    if not judged:
        return
    rows = [{"case_id": case_id, "report_id": report_id, "kind": each[0].kind.value} for each in judged]
    statement = insert(items).returning(items.c.id, sort_by_parameter_order=True)
    item_ids = connection.execute(statement, rows).scalars()
    links = [
        _link(item_id, one, held[one.wanted.digest])
        for item_id, each in zip(item_ids, judged, strict=True)
        for one in each
    ]
    connection.execute(insert(signals), links)


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
