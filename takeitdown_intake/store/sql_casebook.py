"""Looking up cases in SQL."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import Listing
from takeitdown_intake.store.casebook import (
    CaseQuery,
    CaseSummary,
    Decision,
    Found,
    Order,
    ReportShape,
    Standing,
    Taken,
)
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.sql_found import find
from takeitdown_intake.store.sql_taken import taken
from takeitdown_intake.store.status import status_of
from takeitdown_intake.store.tables import cases, decisions, entries, items, reports, signals
from takeitdown_wire import EXACT_TYPES, CaseNumber, CaseStatus, Pdq


class SqlCasebook:
    """See ``store.Casebook``."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing

    def list(self, query: CaseQuery) -> Sequence[CaseSummary]:
        held = (
            select(items.c.case_id, func.count().label("item_count")).group_by(items.c.case_id).subquery()
        )
        order = {
            Order.SIZE: (held.c.item_count.desc(), cases.c.id),
            Order.NEWEST: (cases.c.received_ms.desc(), cases.c.id.desc()),
            Order.OLDEST: (cases.c.received_ms, cases.c.id),
        }[query.order]
        which = select(cases, held.c.item_count).join(held, held.c.case_id == cases.c.id)
        with self._database.read() as connection:
            rows = connection.execute(which.where(*_asked(query)).order_by(*order).limit(query.limit)).all()
            ids = [row.id for row in rows]
            brought = _count(connection, select(reports.c.case_id), reports.c.case_id, ids)
            each = select(items.c.case_id).join(signals, signals.c.item_id == items.c.id)
            counted = _count(connection, each, items.c.case_id, ids)
            return [
                CaseSummary(
                    seen(connection, row, self._listing), row.item_count, counted[row.id], brought[row.id]
                )
                for row in rows
            ]

    def shapes(self, case: CaseNumber) -> Sequence[ReportShape]:
        with self._database.read() as connection:
            row = case_row(connection, case)
            which = select(reports).where(reports.c.case_id == row.id).order_by(reports.c.id)
            return [_shape(connection, one) for one in connection.execute(which)]

    def decisions(self, case: CaseNumber) -> Sequence[Decision]:
        with self._database.read() as connection:
            mine = decisions.c.case_id == case_row(connection, case).id
            rows = connection.execute(select(decisions).where(mine).order_by(decisions.c.id))
            return [Decision(row.at_ms, row.action, row.actor, row.why) for row in rows]

    def note(self, case: CaseNumber, decision: Decision) -> None:
        with self._database.write() as connection:
            write_down(connection, case_row(connection, case).id, decision)

    def find(self, value: str, tokens: Mapping[bytes, str]) -> Sequence[Found]:
        with self._database.read() as connection:
            return find(connection, value, tokens)

    def taken(self, case: CaseNumber) -> Sequence[Taken]:
        with self._database.read() as connection:
            return taken(connection, case_row(connection, case).id, self._listing)


def seen(connection: Connection, row: Row[Any], listing: Listing) -> CaseStatus:
    """A case's status, under the number that only this case has."""
    return replace(status_of(connection, row, listing), case=CaseNumber(row.number))


def case_row(connection: Connection, case: CaseNumber, *, locked: bool = False) -> Row[Any]:
    """The row of the case with this operators' number. Raises: SetupError: there is none."""
    which = select(cases).where(cases.c.number == case.symbols)
    row = connection.execute(which.with_for_update() if locked else which).one_or_none()
    if row is None:
        raise SetupError("There is no case of this number.")
    return row


def write_down(connection: Connection, case_id: int, decision: Decision) -> None:
    """Add a decision to a case's trail."""
    values = {"at_ms": decision.at_ms, "action": decision.action, "actor": decision.actor}
    connection.execute(insert(decisions).values(case_id=case_id, why=decision.why, **values))


def _asked(query: CaseQuery) -> list[ColumnElement[bool]]:
    withdrawn, held = cases.c.withdrawn_ms.is_not(None), cases.c.held_ms.is_not(None)
    asked: list[ColumnElement[bool]] = []
    if query.standing is Standing.WITHDRAWN:
        asked.append(withdrawn)
    elif query.standing is not None:
        asked += [~withdrawn, held if query.standing is Standing.HELD else ~held]
    if query.since_ms is not None:
        asked.append(cases.c.received_ms >= query.since_ms)
    if query.until_ms is not None:
        asked.append(cases.c.received_ms < query.until_ms)
    return asked


def _count(connection: Connection, which: Any, by: ColumnElement[int], ids: Sequence[int]) -> Counter[int]:
    rows = connection.execute(which.add_columns(func.count()).where(by.in_(ids)).group_by(by))
    return Counter({row[0]: row[1] for row in rows})


def _shape(connection: Connection, report: Row[Any]) -> ReportShape:
    mine = items.c.report_id == report.id
    kinds = connection.execute(select(items.c.kind, func.count()).where(mine).group_by(items.c.kind))
    each = (
        select(signals.c.item_id, entries.c.type, signals.c.strong, signals.c.benign, func.count())
        .join(items, items.c.id == signals.c.item_id)
        .join(entries, entries.c.id == signals.c.entry_id)
        .where(mine)
        .group_by(signals.c.item_id, entries.c.type, signals.c.strong, signals.c.benign)
    )
    by_type, of_item = Counter[str](), defaultdict[int, Counter[str]](Counter)
    weak = known = 0
    for item_id, signal_type, strong, benign, count in connection.execute(each):
        by_type[signal_type] += count
        of_item[item_id][signal_type] += count
        known += count if benign else 0
        weak += count if not strong and not benign else 0
    return ReportShape(
        received_ms=report.received_ms,
        who=report.who,
        shared=report.shared,
        contact=report.contact is not None or report.contact_sealed is not None,
        kinds={row[0]: row[1] for row in kinds},
        signals=dict(by_type),
        most_pdq=max((one[Pdq.type] for one in of_item.values()), default=0),
        most_digests=max((one[kind] for one in of_item.values() for kind in EXACT_TYPES), default=0),
        weak=weak,
        known=known,
        elsewhere=_elsewhere(connection, report),
    )


def _elsewhere(connection: Connection, report: Row[Any]) -> int:
    other, other_item = signals.alias(), items.alias()
    shared = (
        select(other.c.id)
        .join(other_item, other_item.c.id == other.c.item_id)
        .where(other.c.entry_id == signals.c.entry_id, other_item.c.case_id != report.case_id)
        .correlate(signals)
    )
    count = (
        select(func.count(signals.c.entry_id.distinct()))
        .join(items, items.c.id == signals.c.item_id)
        .where(items.c.report_id == report.id, shared.exists())
    )
    return int(connection.execute(count).scalar_one())
