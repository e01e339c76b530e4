"""The change sequence in SQL, read by position."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, true, update

from takeitdown_intake.store import Entry, Page, Planted, Share, Tier
from takeitdown_intake.store.allowances import allow
from takeitdown_intake.store.change_sequence import advance, horizon, position_at
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntrySpec, EntryState, require, withdraw_entries
from takeitdown_intake.store.publishing import publish_everything_waiting
from takeitdown_intake.store.status import carried
from takeitdown_intake.store.tables import deliveries, entries, fetches
from takeitdown_wire import Kind

_SHOWN = (
    entries.c.position,
    entries.c.modified_s,
    entries.c.token,
    entries.c.kind,
    entries.c.type,
    entries.c.value,
    entries.c.state == EntryState.ACTIVE,
    entries.c.planted,
)
_KINDS = {kind.value: kind for kind in Kind}


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
        ask = _PageQuery(kinds, share, since_s, until_s, after, limit, tombstones_after)
        until_ms = None if until_s is None else until_s * 1_000
        with self._reader.read() as connection:
            if not _is_behind(connection, until_ms):
                return ask.answer(connection)
        with self._database.write() as connection:
            advance(connection, until_ms)
        with self._reader.read() as connection:
            if until_ms is None or not _is_behind(connection, until_ms):
                return ask.answer(connection)
        with self._database.read() as connection:  # the replica has not caught up yet
            return ask.answer(connection)

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
            elif position > held.position:  # there is a gap, whose entries were never delivered
                connection.execute(update(deliveries).where(mine).values(read))
            noted = {"at_ms": now_ms, "entries": len(page.entries), "position": position}
            connection.execute(insert(fetches).values(**key, **noted))

    def publish_waiting(self, now_ms: int, every_ms: int) -> int:
        with self._database.write(b"mix") as connection:
            if every_ms and allow(connection, "mix", now_ms, every_ms=every_ms, burst=1):
                return 0
        return publish_everything_waiting(self._database, now_ms)

    def plant(self, values: Sequence[Planted], now_ms: int) -> None:
        by_digest = {_spec_of(one).digest: one for one in values}
        these = entries.c.digest.in_(list(by_digest))
        there = select(entries.c.digest).where(
            these, entries.c.planted.is_(True), entries.c.position.is_not(None)
        )
        with self._database.read() as connection:
            missing = by_digest.keys() - set(connection.execute(there).scalars())
        if not missing:
            return
        with self._database.change(now_ms) as (connection, lock):
            wanted = [_spec_of(by_digest[digest]) for digest in missing]
            held = require(connection, lock, wanted, planted=True)
            # An entry that somebody reported before it became a canary is a canary from now on.
            connection.execute(update(entries).where(these).values(planted=True))
            gone = [held[digest] for digest in missing if not by_digest[digest].active]
            withdraw_entries(connection, lock, [one for one in gone if one.active])


def _spec_of(one: Planted) -> EntrySpec:
    return EntrySpec(one.kind, one.type, one.value, strong=True)


def _is_behind(connection: Connection, until_ms: int | None) -> bool:
    """Whether a future change could still fall within this page."""
    complete, lagging = horizon(connection)
    return lagging if until_ms is None else complete < position_at(until_ms)


@dataclass(frozen=True, slots=True)
class _PageQuery:
    """The arguments of ``store.Feed.page``."""

    kinds: frozenset[tuple[Kind, str]]
    share: Share
    since_s: int
    until_s: int | None
    after: int
    limit: int
    tombstones_after: int | None

    def answer(self, connection: Connection) -> Page:
        complete, _ = horizon(connection)
        hidden = and_(
            carried(self.kinds),
            entries.c.state == EntryState.WITHDRAWN,
            entries.c.position <= (complete if self.tombstones_after is None else self.tombstones_after),
        )
        # Not the position before the next entry, which an entry that was read and has moved since may have had.
        begin = max(self.after, min(_last_before(connection, self.since_s), complete))
        until = None if self.until_s is None else _first_since(connection, self.until_s)
        statement = (
            select(*_SHOWN)
            .where(
                carried(self.kinds),
                entries.c.position > begin,
                entries.c.position <= (complete if until is None else min(complete, until - 1)),
                _given(self.share),
                or_(entries.c.state == EntryState.ACTIVE, ~hidden),
            )
            .order_by(entries.c.position)
            .limit(self.limit + 1)
        )
        rows = connection.execute(statement).all()
        last = len(rows) <= self.limit
        # Only if tombstones can be left out, because the query scans all of them.
        left_out = (
            connection.scalar(select(func.max(entries.c.modified_s)).where(hidden))
            if last and self.tombstones_after != 0
            else 0
        )
        shown = tuple(
            Entry(
                position, modified_s, token, _KINDS[kind], signal_type, value, bool(active), bool(planted)
            )
            for position, modified_s, token, kind, signal_type, value, active, planted in rows[: self.limit]
        )
        return Page(shown, more=not last, head=complete, left_out_s=left_out or 0, begin=begin)


def _first_since(connection: Connection, second: int) -> int | None:
    """The first position assigned in this second or later, since times rise with positions; None for none."""
    first = select(entries.c.position).where(entries.c.modified_s >= second)
    return connection.scalar(first.order_by(entries.c.modified_s, entries.c.position).limit(1))


def _last_before(connection: Connection, second: int) -> int:
    """The last position assigned before this second; 0 for none."""
    last = select(entries.c.position).where(entries.c.modified_s < second)
    found = connection.scalar(
        last.order_by(entries.c.modified_s.desc(), entries.c.position.desc()).limit(1)
    )
    return 0 if found is None else int(found)


def _given(share: Share) -> ColumnElement[bool]:
    """Whether a partner's share includes an entry, or did so and the partner has to be told of its withdrawal."""
    if share.tier is Tier.FRAMES:
        return true()
    had = and_(
        entries.c.state == EntryState.WITHDRAWN,
        entries.c.rank < share.before.most,
        entries.c.first_position <= share.before_until,
    )
    return or_(entries.c.rank < share.tier.most, had)
