"""Withdrawing a case, for its owner or the operator; the feeds follow (``publishing``)."""

from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import Connection, Row, update

from takeitdown_intake.store import Listing
from takeitdown_intake.store.status import blocked, picked_up
from takeitdown_intake.store.tables import cases, reports
from takeitdown_wire import Reason


@dataclass(frozen=True, slots=True)
class Reached:
    """How many partners a case reached, counted at withdrawal, since what they fetch later no longer has it.

    Attributes:
        picked_up: number of partners that have fetched it.
        blocked: number of partners that have blocked a copy.
    """

    picked_up: int
    blocked: int

    @classmethod
    def by(cls, connection: Connection, case: Row[Any], listing: Listing) -> Self:
        """Count for a row of ``cases``; slow for a large case, so call it before taking locks."""
        if case.withdrawn_ms is not None:
            return cls(case.picked_up or 0, case.blocked or 0)
        return cls(picked_up(connection, case.id, listing), blocked(connection, case.id))


def withdraw_case(
    connection: Connection,
    ms: int,
    case: Row[Any],
    reached: Reached,
    *,
    by_operator: bool,
    reason: Reason | None = None,
) -> None:
    """Withdraw a locked row of ``cases``; ``publishing.catch_up`` takes its fingerprints out of the feeds."""
    if case.withdrawn_ms is not None:
        return
    values: dict[str, object] = {
        "withdrawn_ms": ms,
        "updated_ms": ms,
        "picked_up": reached.picked_up,
        "blocked": reached.blocked,
        "by_operator": by_operator,
        "leaving": True,
    }
    if reason is not None:
        values["held_reason"] = reason.value
    connection.execute(update(cases).where(cases.c.id == case.id).values(values))
    # Nobody will contact this person about a withdrawn case.
    without = {"contact": None, "contact_sealed": None}
    connection.execute(update(reports).where(reports.c.case_id == case.id).values(without))
