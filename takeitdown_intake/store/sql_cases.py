"""Reports and cases in SQL."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from sqlalchemy import Connection, Row, insert, select, update

from takeitdown_intake.cases.signal_values import content_of
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Admission, KeptReport, Known, Listing, NewReport, attempts
from takeitdown_intake.store.allowances import allow
from takeitdown_intake.store.change_sequence import turn
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import Held, require
from takeitdown_intake.store.evaluate import Judged, judge_all
from takeitdown_intake.store.known_safe import BenignValues, Version
from takeitdown_intake.store.retention import is_gone
from takeitdown_intake.store.status import status_of
from takeitdown_intake.store.tables import cases, entries, items, reports, signals
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

    def salt(self, card: CaseNumber) -> bytes | None:
        drawn = select(cases.c.pin_salt).where(cases.c.card == card.symbols).order_by(cases.c.id).limit(1)
        with self._database.read() as connection:
            return connection.execute(drawn).scalar_one_or_none()

    def known(self, card: CaseNumber, pin_tag: bytes) -> Known:
        under = select(cases.c.id).where(cases.c.card == card.symbols)
        looked = select(under.exists(), under.where(cases.c.pin_tag == pin_tag).exists())
        with self._database.read() as connection:
            anything, this = connection.execute(looked).one()
        if this:
            return Known.THIS
        return Known.OTHERS if anything else Known.NOTHING

    def begin_try(self, tag: bytes, now_ms: int) -> Admission:
        with self._database.write(tag) as connection:
            return attempts.begin(connection, tag, now_ms)

    def begin_paid_try(self, tag: bytes, now_ms: int) -> bool:
        with self._database.write(tag) as connection:
            return attempts.begin_paid(connection, tag, now_ms)

    def settle_try(self, tag: bytes, now_ms: int, *, right: bool) -> None:
        with self._database.write(tag) as connection:
            if right:
                attempts.forget(connection, tag)
            else:
                attempts.settle_wrong(connection, tag, now_ms)

    def forget_tries(self, now_ms: int, *, most: int) -> int:
        with self._database.write(b"tries") as connection:
            return attempts.trim(connection, now_ms, most)

    def pace(self, now_ms: int, *, every_ms: int, burst: int, units: int) -> int:
        with self._database.write(b"pace") as connection:
            return allow(connection, "reports", now_ms, every_ms=every_ms, burst=burst, units=units)

    def status(self, card: CaseNumber, pin_tag: bytes) -> CaseStatus:
        with self._database.read() as connection:
            return status_of(connection, _known(connection, card, pin_tag), self._listing)

    def withdraw(self, card: CaseNumber, pin_tag: bytes, now_ms: int) -> CaseStatus:
        with self._database.write() as connection, turn(connection, now_ms) as mine:
            row = _known(connection, card, pin_tag)
            withdraw_case(connection, mine, row, self._listing, by_operator=False)
            return status_of(connection, _known(connection, card, pin_tag), self._listing)


def _case(connection: Connection, card: CaseNumber, pin_tag: bytes) -> Row[tuple[object, ...]] | None:
    which = (cases.c.card == card.symbols, cases.c.pin_tag == pin_tag)
    return connection.execute(select(cases).where(*which)).one_or_none()


def _known(connection: Connection, card: CaseNumber, pin_tag: bytes) -> Row[tuple[object, ...]]:
    row = _case(connection, card, pin_tag)
    assert row is not None  # whoever asks has looked
    return row


def _kept(connection: Connection, idempotency_key: str) -> KeptReport | None:
    statement = (
        select(reports, cases.c.card)
        .join(cases, cases.c.id == reports.c.case_id)
        .where(reports.c.idempotency_key == idempotency_key)
    )
    row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    receipt = Receipt(CaseNumber(row.card), row.received_ms, row.items, row.signals, replayed=True)
    return KeptReport(row.body_digest, receipt)


def _open_case(connection: Connection, report: NewReport, now_ms: int) -> tuple[int, bool]:
    """The case's id, and whether the operator keeps it out of the feeds."""
    card, pin = report.bundle.case, report.pin
    row = _case(connection, card, pin.tag)
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
        }
        new = insert(cases).values(values).returning(cases.c.id)
        return int(connection.execute(new).scalar_one()), False
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
