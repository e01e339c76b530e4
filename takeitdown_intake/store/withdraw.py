"""Taking a case out of every feed, whoever asks for it."""

from typing import Any

from sqlalchemy import Connection, Row, update

from takeitdown_intake.store import Listing
from takeitdown_intake.store.change_sequence import Turn
from takeitdown_intake.store.entries import withdraw_of_case
from takeitdown_intake.store.status import blocked, picked_up
from takeitdown_intake.store.tables import cases, reports


def withdraw_case(
    connection: Connection, turn: Turn, case: Row[Any], listing: Listing, *, by_operator: bool
) -> None:
    """Withdraw one row of ``cases``; doing it again changes nothing."""
    if case.withdrawn_ms is not None:
        return
    values = {
        "withdrawn_ms": turn.ms,
        "updated_ms": turn.ms,
        "picked_up": picked_up(connection, case.id, listing),
        "blocked": blocked(connection, case.id),
        "by_operator": by_operator,
    }
    connection.execute(update(cases).where(cases.c.id == case.id).values(values))
    # Nobody will write to this person about a case that has been taken back.
    connection.execute(update(reports).where(reports.c.case_id == case.id).values(contact=None))
    withdraw_of_case(connection, turn, case.id)
