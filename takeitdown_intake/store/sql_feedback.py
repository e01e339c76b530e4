"""Partners' feedback in SQL; each partner's latest verdict on an entry counts."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, and_, delete, false, insert, or_, select

from takeitdown_intake.store import Listing, Partner, Share, Tier, Verdict
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.entries import EntryState
from takeitdown_intake.store.status import carried
from takeitdown_intake.store.tables import deliveries, entries, feedback
from takeitdown_wire import Kind

_CHUNK = 500


class SqlFeedback:
    """See ``store.Feedback``."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing

    def on_values(
        self,
        partner: Partner,
        kinds: frozenset[tuple[Kind, str]],
        verdicts: Mapping[str, Verdict],
        now_ms: int,
    ) -> int:
        found, known = dict[int, Verdict](), set[str]()
        values = list(verdicts)
        with self._database.write(f"feedback/{partner.id}".encode()) as connection:
            given = _given(connection, partner, self._listing)
            for start in range(0, len(values), _CHUNK):
                these = entries.c.value.in_(values[start : start + _CHUNK])
                shown = select(entries.c.id, entries.c.value, entries.c.planted)
                rows = connection.execute(shown.where(these, carried(kinds), given)).all()
                known.update(row.value for row in rows)
                # Feedback on canaries is accepted but not stored, so that it is in no figure.
                found |= {row.id: verdicts[row.value] for row in rows if not row.planted}
            _remember(connection, partner.id, found, now_ms)
        return len(known)

    def on_entry(
        self, partner: Partner, token: bytes, signal_type: str, verdict: Verdict, now_ms: int
    ) -> bool:
        with self._database.write(f"feedback/{partner.id}".encode()) as connection:
            given = _given(connection, partner, self._listing)
            one = select(entries.c.id, entries.c.planted)
            mine = one.where(entries.c.token == token, entries.c.type == signal_type, given)
            row = connection.execute(mine).one_or_none()
            if row is not None and not row.planted:
                _remember(connection, partner.id, {row.id: verdict}, now_ms)
            return row is not None


def _given(connection: Connection, partner: Partner, listing: Listing) -> ColumnElement[bool]:
    """Whether a partner has fetched an entry, through any feed and within its tier."""
    read = connection.execute(select(deliveries).where(deliveries.c.partner_id == partner.id))
    ways = [
        and_(carried(listing[row.feed]), _within(partner.share, row.begin_position, row.position))
        for row in read
        if row.feed in listing
    ]
    return or_(false(), *ways)


def _within(share: Share, begin: int, end: int) -> ColumnElement[bool]:
    first = and_(entries.c.first_position > begin, entries.c.first_position <= end)
    last = and_(entries.c.position > begin, entries.c.position <= end)
    if share.tier is Tier.FRAMES and share.before_until == 0:
        return or_(first, last)
    # An entry may have first been published at a higher rank, beyond a small tier; a lower rank moved it.
    moved = and_(entries.c.state == EntryState.WITHDRAWN, entries.c.rank < share.before.most, first)
    had = and_(entries.c.rank < share.before.most, entries.c.first_position <= share.before_until, first)
    return or_(and_(entries.c.rank < share.tier.most, last), moved, had)


def _remember(connection: Connection, partner_id: int, said: Mapping[int, Verdict], now_ms: int) -> None:
    ids = list(said)
    for start in range(0, len(ids), _CHUNK):
        some = feedback.c.entry_id.in_(ids[start : start + _CHUNK])
        connection.execute(delete(feedback).where(feedback.c.partner_id == partner_id, some))
    rows = [
        {"partner_id": partner_id, "entry_id": entry_id, "verdict": verdict.value, "at_ms": now_ms}
        for entry_id, verdict in said.items()
    ]
    if rows:
        connection.execute(insert(feedback), rows)
