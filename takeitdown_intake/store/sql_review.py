"""Operators' actions on cases, in SQL."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Row, select, update

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import Decision, Listing
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.publishing import catch_up
from takeitdown_intake.store.sql_casebook import case_row, seen, write_down
from takeitdown_intake.store.tables import cases, reports
from takeitdown_intake.store.withdraw import Reached, withdraw_case
from takeitdown_wire import CaseNumber, CaseStatus, Reason

_BATCH = 200


class SqlReview:
    """See ``store.Review``."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing

    def beside(self, case: CaseNumber) -> list[CaseNumber]:
        with self._database.read() as connection:
            row = case_row(connection, case)
            same = select(cases.c.number).where(cases.c.card == row.card, cases.c.id != row.id)
            numbers = connection.execute(same.order_by(cases.c.id)).scalars()
            return [CaseNumber(number) for number in numbers]

    def show(self, case: CaseNumber) -> CaseStatus:
        with self._database.read() as connection:
            return seen(connection, case_row(connection, case), self._listing)

    def contacts(self, case: CaseNumber) -> list[tuple[str, bytes]]:
        with self._database.read() as connection:
            row = case_row(connection, case)
            of_case = (reports.c.case_id == row.id, reports.c.contact_sealed.is_not(None))
            found = select(reports.c.idempotency_key, reports.c.contact_sealed).where(*of_case)
            return [(row[0], row[1]) for row in connection.execute(found.order_by(reports.c.id))]

    def seal_contacts(self, seal: Callable[[str, str], bytes]) -> int:
        plain = select(reports.c.id, reports.c.idempotency_key, reports.c.contact)
        sealed = 0
        while True:
            with self._database.write(b"contacts") as connection:
                rows = connection.execute(plain.where(reports.c.contact.is_not(None)).limit(_BATCH)).all()
                for row in rows:
                    kept = seal(row.contact, row.idempotency_key)
                    values = {"contact": None, "contact_sealed": kept}
                    connection.execute(update(reports).where(reports.c.id == row.id).values(values))
            sealed += len(rows)
            if not rows:
                return sealed

    def reseal_contacts(self, reseal: Callable[[bytes, str], bytes | None]) -> int:
        which = select(reports.c.id, reports.c.idempotency_key, reports.c.contact_sealed)
        resealed = last = 0
        while True:
            with self._database.write(b"contacts") as connection:
                some = which.where(reports.c.contact_sealed.is_not(None), reports.c.id > last)
                rows = connection.execute(some.order_by(reports.c.id).limit(_BATCH)).all()
                for row in rows:
                    sealed = reseal(row.contact_sealed, row.idempotency_key)
                    if sealed is not None:
                        mine = update(reports).where(reports.c.id == row.id)
                        connection.execute(mine.values(contact_sealed=sealed))
                        resealed += 1
            if not rows:
                return resealed
            last = rows[-1].id

    def hold(
        self,
        case: CaseNumber,
        now_ms: int,
        *,
        reason: Reason | None = None,
        decision: Decision | None = None,
        at_once: bool = True,
    ) -> CaseStatus:
        with self._database.write() as connection:
            row = _open_case(connection, case)
            values: dict[str, object] = {}
            if row.held_ms is None:
                values = {"held_ms": now_ms, "updated_ms": now_ms, "leaving": True}
            if reason is not None:
                values["held_reason"] = reason.value
            _change(connection, row, values, decision)
        return self._after(row.id, case, now_ms, at_once=at_once)

    def release(
        self, case: CaseNumber, now_ms: int, *, decision: Decision | None = None, at_once: bool = True
    ) -> CaseStatus:
        with self._database.write() as connection:
            row = _open_case(connection, case)
            values: dict[str, object] = {}
            if row.held_ms is not None:
                values = {"held_ms": None, "held_reason": None, "updated_ms": now_ms, "leaving": True}
            _change(connection, row, values, decision)
        return self._after(row.id, case, now_ms, at_once=at_once)

    def withdraw(
        self,
        case: CaseNumber,
        now_ms: int,
        *,
        reason: Reason | None = None,
        decision: Decision | None = None,
        at_once: bool = True,
    ) -> CaseStatus:
        with self._database.read() as connection:
            reached = Reached.by(connection, case_row(connection, case), self._listing)
        with self._database.write() as connection:
            row = case_row(connection, case, locked=True)
            if row.withdrawn_ms is None:
                withdraw_case(connection, now_ms, row, reached, by_operator=True, reason=reason)
                _change(connection, row, {}, decision)
        return self._after(row.id, case, now_ms, at_once=at_once)

    def _after(self, case_id: int, case: CaseNumber, now_ms: int, *, at_once: bool) -> CaseStatus:
        if at_once:
            catch_up(self._database, now_ms, [case_id])
        return self.show(case)


def _change(
    connection: Connection, row: Row[Any], values: dict[str, object], decision: Decision | None
) -> None:
    if values:
        connection.execute(update(cases).where(cases.c.id == row.id).values(values))
    if decision is not None:
        write_down(connection, row.id, decision)


def _open_case(connection: Connection, case: CaseNumber) -> Row[Any]:
    row = case_row(connection, case, locked=True)
    if row.withdrawn_ms is not None:
        raise SetupError("The case has been taken back.")
    return row
