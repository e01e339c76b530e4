"""Counts for metrics and ``doctor``, in SQL."""

from sqlalchemy import and_, case, func, select, update

from takeitdown_intake.store import Counts
from takeitdown_intake.store.change_sequence import split
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntryState
from takeitdown_intake.store.sql_partners import last_asked_ms
from takeitdown_intake.store.tables import cases, clock, deposits, entries, partners

_UNPUBLISHED = "unpublished"
"""Entries in no feed: too weak to match anything, or of held cases only."""


class SqlCounts:
    """See ``store.Store.counts`` and ``store.Store.step_over``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def now(self) -> Counts:
        state = case(
            (cases.c.withdrawn_ms.is_not(None), "withdrawn"),
            (cases.c.held_ms.is_not(None), "held"),
            else_="open",
        )
        by_state = select(state.label("state"), func.count().label("count")).group_by(state)
        of_entries = select(entries.c.state, func.count()).where(entries.c.planted.is_(False))
        admitted = select(func.count()).select_from(partners).where(partners.c.revoked_ms.is_(None))
        waiting = select(func.count()).select_from(deposits).where(deposits.c.refused.is_(None))
        planted = select(func.count()).where(entries.c.planted.is_(True), entries.c.position.is_not(None))
        held = and_(cases.c.held_ms.is_not(None), cases.c.withdrawn_ms.is_(None))
        seen = select(partners.c.name, last_asked_ms()).where(partners.c.revoked_ms.is_(None))
        with self._database.read() as connection:
            order = connection.execute(select(func.max(clock.c.position), func.max(clock.c.last_ms))).one()
            return Counts(
                cases={str(row[0]): int(row[1]) for row in connection.execute(by_state)},
                entries={
                    _UNPUBLISHED if row[0] == EntryState.HELD else str(row[0]): int(row[1])
                    for row in connection.execute(of_entries.group_by(entries.c.state))
                },
                partners=connection.execute(admitted).scalar_one(),
                deposits=connection.execute(waiting).scalar_one(),
                canaries=connection.execute(planted).scalar_one(),
                position=order[0],
                last_ms=order[1],
                held_since_ms=connection.scalar(select(func.min(cases.c.held_ms)).where(held)),
                last_asked_ms={row[0]: row[1] for row in connection.execute(seen) if row[1] is not None},
            )

    def step_over(self, positions: int) -> None:
        with self._database.write() as connection:
            connection.execute(update(clock).values(position=clock.c.position + positions))

    def split(self, parts: int) -> None:
        with self._database.write() as connection:
            split(connection, parts)
