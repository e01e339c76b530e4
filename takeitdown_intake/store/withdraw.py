"""Taking a case back, whoever asks for it: at once for its owner, soon after for the feeds."""

from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import Connection, Row, update

from takeitdown_intake.store import Listing
from takeitdown_intake.store.status import blocked, picked_up
from takeitdown_intake.store.tables import cases, reports
from takeitdown_wire import Reason


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a case has come, which is counted once: what partners fetch later no longer holds it.

    Attributes:
        picked_up: how many partners have fetched it.
        blocked: how many have found and blocked a copy.
    """

    picked_up: int
    blocked: int

    @classmethod
    def by(cls, connection: Connection, case: Row[Any], listing: Listing) -> Self:
        """By one row of ``cases`` now. Of a large case it takes long, so it is asked for before anybody waits."""
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
    """Withdraw one row of ``cases``, which is locked; its fingerprints leave the feeds by what is in ``publishing``."""
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
    # Nobody will write to this person about a case that has been taken back.
    without = {"contact": None, "contact_sealed": None}
    connection.execute(update(reports).where(reports.c.case_id == case.id).values(without))
