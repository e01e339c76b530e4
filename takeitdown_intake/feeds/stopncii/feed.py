"""The feed in StopNCII's JSON format, which the stock ``threatexchange`` client reads unmodified.

Two quirks of that client (<= 1.2.17) shape it. It stores a withdrawn hash as if it were active, so a
fetch from the start shows no withdrawn ones; and it only remembers ``nextSetTimestamp``, so that
value never decreases and never skips a change.
"""

import json
from collections.abc import Callable, Iterator

from takeitdown_intake.feeds.cursor import Cursor, Cursors
from takeitdown_intake.partners.registry import OpaqueIds
from takeitdown_intake.store import Entry, Feed, Partner
from takeitdown_wire import Kind

NAME = "stopncii"
SIGNAL_TYPES = {(Kind.IMAGE, "pdq"): "ImagePDQ", (Kind.VIDEO, "md5"): "VideoMD5"}
KINDS = frozenset(SIGNAL_TYPES)
FROM_THE_START = 10
"""A ``startTimestamp`` up to this means a client without data."""

_CANARY = '{"source":"takeitdown","feedbackValue":"None","tags":["canary"]}'
"""Marks a canary; the stock client stores it without showing it."""

_RECORD = (
    '{"lastModtimestamp":%d,"signalType":"%s","hashValue":"%s","hashStatus":"%s",'
    '"caseNumbers":{"%s":"%s"},"CSPFeedbacks":[%s]}'
)
"""Filled in as text, because building and encoding an object per record took half of a fetch's time. Values are
hex digits and need no escaping."""

DEFAULT_PAGE = 800
MAX_PAGE = 5_000


class StopNciiFeed:
    """Pages of hash records.

    Args:
        feed: the change sequence.
        secret: HMAC key of the page tokens.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, feed: Feed, secret: bytes, now_ms: Callable[[], int]) -> None:
        self._feed = feed
        self._now_ms = now_ms
        self._cursors = Cursors(NAME, secret)

    def fetch(self, partner: Partner, start_s: int, page_size: int, token: str) -> bytes:
        """One page as JSON, as the platform's client expects it.

        Args:
            partner: who asks.
            start_s: ``startTimestamp``: changes at this second (since 1970) or later.
            page_size: records on a page; clamped to 1..``MAX_PAGE``.
            token: ``nextPageToken`` of the page before, or empty.

        Raises:
            RefusedError: not a token that this feed issued to this partner.
        """
        cursor = self._cursors.read(partner, token) if token else None
        page = self._feed.page(
            KINDS,
            partner.share,
            since_s=start_s,
            after=cursor.after if cursor else 0,
            limit=min(max(page_size, 1), MAX_PAGE),
            tombstones_after=self._tombstones_after(start_s, cursor),
        )
        # Tombstones newer than the first page are shown: an earlier page may hold their hash.
        opened = cursor.opened if cursor else page.head
        floor_s = cursor.floor_s if cursor else start_s
        next_s = max([floor_s, *(entry.modified_s for entry in page.entries)])
        self._feed.delivered(partner.id, NAME, page, self._now_ms())
        if not page.more and start_s <= FROM_THE_START:
            next_s = max(next_s, page.left_out_s)
        following = Cursor(page.entries[-1].position, opened, next_s) if page.more else None
        about = {
            "count": len(page.entries),
            "nextPageToken": self._cursors.write(partner, following) if following else None,
            "hasMoreRecords": page.more,
            "nextSetTimestamp": next_s,
        }
        opening = json.dumps(about, separators=(",", ":")).removesuffix("}")
        return f'{opening},"hashRecords":[{",".join(_records(partner, page.entries))}]}}'.encode()

    def _tombstones_after(self, start_s: int, cursor: Cursor | None) -> int | None:
        """The client ignores the state of a hash, so one without data is sent no old tombstones."""
        if start_s > FROM_THE_START:
            return 0
        return cursor.opened if cursor else None


def _records(partner: Partner, entries: tuple[Entry, ...]) -> Iterator[str]:
    ids = OpaqueIds(partner).all(entry.token for entry in entries)
    for entry, opaque in zip(entries, ids, strict=True):
        status = "Active" if entry.active else "Withdrawn"
        signal_type = SIGNAL_TYPES[entry.kind, entry.type]
        feedback = _CANARY if entry.canary else ""
        yield _RECORD % (entry.modified_s, signal_type, entry.value, status, opaque, status, feedback)
