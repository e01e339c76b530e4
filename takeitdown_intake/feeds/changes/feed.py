"""The feed for platforms that want everything: one change per line, every signal type including vPDQ."""

import json
from collections.abc import Callable, Iterator

from takeitdown_intake.defaults import SIGNALS
from takeitdown_intake.feeds.cursor import Cursor, Cursors
from takeitdown_intake.partners.registry import OpaqueIds
from takeitdown_intake.store import Entry, Feed, Partner
from takeitdown_wire import REGISTRY, Kind
from takeitdown_wire.canonical import Json, encode

NAME = "changes"
KINDS = frozenset((kind, signal_type) for kind in Kind for signal_type in SIGNALS)
DEFAULT_PAGE = 1_000
MAX_PAGE = 5_000


class ChangesFeed:
    """Pages of changes as JSON Lines; the last line has the cursor of the next page.

    Args:
        feed: the change sequence.
        secret: HMAC key of the cursors.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, feed: Feed, secret: bytes, now_ms: Callable[[], int]) -> None:
        self._feed = feed
        self._now_ms = now_ms
        self._cursors = Cursors(NAME, secret)

    def fetch(self, partner: Partner, cursor: str, limit: int) -> Iterator[bytes]:
        """The lines of one page.

        Args:
            partner: who asks.
            cursor: from the last line of the page before, or empty for everything.
            limit: changes on a page; clamped to 1..``MAX_PAGE``.

        Raises:
            RefusedError: not a cursor that this feed issued to this partner.
        """
        start = self._cursors.read(partner, cursor) if cursor else None
        page = self._feed.page(
            KINDS,
            partner.share,
            since_s=0,
            after=start.after if start else 0,
            limit=min(max(limit, 1), MAX_PAGE),
            # A partner without data needs no tombstones from before its first page.
            tombstones_after=start.opened if start else None,
        )
        after = page.entries[-1].position if page.entries else (start.after if start else 0)
        opened = start.opened if start else page.head
        self._feed.delivered(partner.id, NAME, page, self._now_ms())
        following = self._cursors.write(partner, Cursor(after, opened, 0))
        return _lines(page.entries, partner, {"cursor": following, "more": page.more})


def _lines(entries: tuple[Entry, ...], partner: Partner, last: dict[str, Json]) -> Iterator[bytes]:
    ids = OpaqueIds(partner)
    for entry in entries:
        yield encode(_change(entry, ids)) + b"\n"
    yield encode(last) + b"\n"


def _change(entry: Entry, ids: OpaqueIds) -> dict[str, Json]:
    value: Json = json.loads(entry.value) if REGISTRY[entry.type].hex_digits is None else entry.value
    marked: dict[str, Json] = {"canary": True} if entry.canary else {}
    return {
        **marked,
        "id": ids.of(entry.token),
        "kind": entry.kind.value,
        "type": entry.type,
        "value": value,
        "state": "active" if entry.active else "withdrawn",
        "changed_s": entry.modified_s,
    }
