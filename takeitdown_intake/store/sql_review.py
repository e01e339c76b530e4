"""What operators do with cases, in SQL."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import CaseSummary, Listing
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.publishing import catch_up
from takeitdown_intake.store.status import status_of
from takeitdown_intake.store.tables import cases, items, reports, signals
from takeitdown_intake.store.withdraw import withdraw_case
from takeitdown_wire import CaseNumber, CaseStatus

_AT_ONCE = 200


class SqlReview:
    """See ``store.Review``."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing

    def largest(self, limit: int) -> list[CaseSummary]:
        count = func.count(items.c.id.distinct())
        statement = (
            select(cases, count.label("item_count"), func.count(signals.c.id).label("signal_count"))
            .join(items, items.c.case_id == cases.c.id)
            .join(signals, signals.c.item_id == items.c.id)
            .group_by(cases.c.id)
            .order_by(count.desc(), cases.c.id)
            .limit(limit)
        )
        with self._database.read() as connection:
            return [
                CaseSummary(self._seen(connection, row), int(row.item_count), int(row.signal_count))
                for row in connection.execute(statement)
            ]

    def beside(self, case: CaseNumber) -> list[CaseNumber]:
        with self._database.read() as connection:
            row = _case(connection, case)
            same = select(cases.c.number).where(cases.c.card == row.card, cases.c.id != row.id)
            numbers = connection.execute(same.order_by(cases.c.id)).scalars()
            return [CaseNumber(number) for number in numbers]

    def _seen(self, connection: Connection, row: Row[Any]) -> CaseStatus:
        """A status under the number that is the case's alone."""
        return replace(status_of(connection, row, self._listing), case=CaseNumber(row.number))

    def show(self, case: CaseNumber) -> CaseStatus:
        with self._database.read() as connection:
            return self._seen(connection, _case(connection, case))

    def contacts(self, case: CaseNumber) -> list[tuple[str, bytes]]:
        with self._database.read() as connection:
            row = _case(connection, case)
            of_case = (reports.c.case_id == row.id, reports.c.contact_sealed.is_not(None))
            found = select(reports.c.idempotency_key, reports.c.contact_sealed).where(*of_case)
            return [(row[0], row[1]) for row in connection.execute(found.order_by(reports.c.id))]

    def seal_contacts(self, seal: Callable[[str, str], bytes]) -> int:
        plain = select(reports.c.id, reports.c.idempotency_key, reports.c.contact)
        sealed = 0
        while True:
            with self._database.write(b"contacts") as connection:
                rows = connection.execute(plain.where(reports.c.contact.is_not(None)).limit(_AT_ONCE)).all()
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
                rows = connection.execute(some.order_by(reports.c.id).limit(_AT_ONCE)).all()
                for row in rows:
                    anew = reseal(row.contact_sealed, row.idempotency_key)
                    if anew is not None:
                        mine = update(reports).where(reports.c.id == row.id)
                        connection.execute(mine.values(contact_sealed=anew))
                        resealed += 1
            if not rows:
                return resealed
            last = rows[-1].id

    def hold(self, case: CaseNumber, now_ms: int, *, at_once: bool = True) -> CaseStatus:
        with self._database.write() as connection:
            row = _open_case(connection, case)
            if row.held_ms is None:
                values = {"held_ms": now_ms, "updated_ms": now_ms, "leaving": True}
                connection.execute(update(cases).where(cases.c.id == row.id).values(values))
        return self._after(row.id, case, now_ms, at_once=at_once)

    def release(self, case: CaseNumber, now_ms: int, *, at_once: bool = True) -> CaseStatus:
        with self._database.write() as connection:
            row = _open_case(connection, case)
            if row.held_ms is not None:
                values = {"held_ms": None, "held_reason": None, "updated_ms": now_ms, "leaving": True}
                connection.execute(update(cases).where(cases.c.id == row.id).values(values))
        return self._after(row.id, case, now_ms, at_once=at_once)

    def withdraw(self, case: CaseNumber, now_ms: int, *, at_once: bool = True) -> CaseStatus:
        with self._database.write() as connection:
            row = _case(connection, case, locked=True)
            withdraw_case(connection, now_ms, row, self._listing, by_operator=True)
        return self._after(row.id, case, now_ms, at_once=at_once)

    def _after(self, case_id: int, case: CaseNumber, now_ms: int, *, at_once: bool) -> CaseStatus:
        if at_once:
            catch_up(self._database, now_ms, [case_id])
        return self.show(case)


def _case(connection: Connection, case: CaseNumber, *, locked: bool = False) -> Row[tuple[object, ...]]:
    which = select(cases).where(cases.c.number == case.symbols)
    row = connection.execute(which.with_for_update() if locked else which).one_or_none()
    if row is None:
        raise SetupError("There is no case of this number.")
    return row


def _open_case(connection: Connection, case: CaseNumber) -> Row[tuple[object, ...]]:
    row = _case(connection, case, locked=True)
    if row.withdrawn_ms is not None:
        raise SetupError("The case has been taken back.")
    return row
