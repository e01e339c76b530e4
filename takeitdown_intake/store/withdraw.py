"""Taking a case back, whoever asks for it: at once for its owner, soon after for the feeds."""

from typing import Any

from sqlalchemy import Connection, Row, update

from takeitdown_intake.store import Listing
from takeitdown_intake.store.status import blocked, picked_up
from takeitdown_intake.store.tables import cases, reports
from takeitdown_wire import Reason


def withdraw_case(
    connection: Connection,
    ms: int,
    case: Row[Any],
    listing: Listing,
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
        "picked_up": picked_up(connection, case.id, listing),
        "blocked": blocked(connection, case.id),
        "by_operator": by_operator,
        "leaving": True,
    }
    if reason is not None:
        values["held_reason"] = reason.value
    connection.execute(update(cases).where(cases.c.id == case.id).values(values))
    # Nobody will write to this person about a case that has been taken back.
    without = {"contact": None, "contact_sealed": None}
    connection.execute(update(reports).where(reports.c.case_id == case.id).values(without))
