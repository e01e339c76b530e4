"""The order of changes in SQL, read by position."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, insert, or_, select, true, update

from takeitdown_intake.store import Entry, Page, Share, Tier
from takeitdown_intake.store.allowances import allow
from takeitdown_intake.store.change_sequence import head, turn
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntryState, Wanted, require
from takeitdown_intake.store.publishing import publish_everything_waiting
from takeitdown_intake.store.status import carried
from takeitdown_intake.store.tables import deliveries, entries, fetches
from takeitdown_wire import Kind


class SqlFeed:
    """See ``store.Feed``."""

    def __init__(self, database: Database, reader: Database) -> None:
        self._database = database
        self._reader = reader

    def page(
        self,
        kinds: frozenset[tuple[Kind, str]],
        share: Share,
        *,
        since_s: int,
        until_s: int | None = None,
        after: int,
        limit: int,
        tombstones_after: int | None,
    ) -> Page:
        with self._reader.read() as connection:
            at = head(connection)
            hidden = and_(
                carried(kinds),
                entries.c.state == EntryState.WITHDRAWN,
                entries.c.position <= (at if tombstones_after is None else tombstones_after),
            )
            # Times go up with positions, so a time is one place in the order.
            first = connection.scalar(
                select(entries.c.position)
                .where(entries.c.modified_s >= since_s)
                .order_by(entries.c.modified_s, entries.c.position)
                .limit(1)
            )
            begin = at if first is None else max(after, first - 1)
            statement = (
                select(entries)
                .where(
                    carried(kinds),
                    entries.c.position > begin,
                    _given(share),
                    or_(entries.c.state == EntryState.ACTIVE, ~hidden),
                    true() if until_s is None else entries.c.modified_s < until_s,
                )
                .order_by(entries.c.position)
                .limit(limit + 1)
            )
            rows = connection.execute(statement).all()
            last = len(rows) <= limit
            # Asked only when something can be left out: it looks at every tombstone.
            left_out = (
                connection.scalar(select(func.max(entries.c.modified_s)).where(hidden))
                if last and tombstones_after != 0
                else 0
            )
        shown = tuple(_entry(row) for row in rows[:limit])
        return Page(shown, more=not last, head=at, left_out_s=left_out or 0, begin=begin)

    def delivered(self, partner_id: int, feed: str, page: Page, now_ms: int) -> None:
        if not page.entries:
            return
        position = page.entries[-1].position
        mine = and_(deliveries.c.partner_id == partner_id, deliveries.c.feed == feed)
        key = {"partner_id": partner_id, "feed": feed}
        with self._database.write(f"delivery/{partner_id}/{feed}".encode()) as connection:
            held = connection.execute(select(deliveries).where(mine)).one_or_none()
            read = {"position": position, "begin_position": page.begin}
            if held is None:
                connection.execute(insert(deliveries).values(**key, **read))
            elif page.begin <= held.position and position >= held.begin_position:
                whole = {
                    "position": max(position, held.position),
                    "begin_position": min(page.begin, held.begin_position),
                }
                if (held.position, held.begin_position) != tuple(whole.values()):
                    connection.execute(update(deliveries).where(mine).values(whole))
            elif position > held.position:  # it stepped over something: that was never given
                connection.execute(update(deliveries).where(mine).values(read))
            noted = {"at_ms": now_ms, "entries": len(page.entries), "position": position}
            connection.execute(insert(fetches).values(**key, **noted))

    def publish_waiting(self, now_ms: int, every_ms: int) -> int:
        with self._database.write(b"mix") as connection:
            if every_ms and allow(connection, "mix", now_ms, every_ms=every_ms, burst=1):
                return 0
        return publish_everything_waiting(self._database, now_ms)

    def plant(self, values: Sequence[tuple[Kind, str, str]], now_ms: int) -> None:
        with self._database.write() as connection, turn(connection, now_ms) as mine:
            wanted = [Wanted(kind, signal_type, value, strong=True) for kind, signal_type, value in values]
            require(connection, mine, wanted, planted=True)


def _given(share: Share) -> ColumnElement[bool]:
    """Whether a partner's share holds an entry, or held it and has to be told of its withdrawal."""
    if share.tier is Tier.FULL:
        return true()
    had = and_(
        entries.c.state == EntryState.WITHDRAWN,
        entries.c.rank < share.before.most,
        entries.c.first_position <= share.before_until,
    )
    return or_(entries.c.rank < share.tier.most, had)


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        position=row.position,
        modified_s=row.modified_s,
        token=row.token,
        kind=Kind(row.kind),
        type=row.type,
        value=row.value,
        active=row.state == EntryState.ACTIVE,
    )
