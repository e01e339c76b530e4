"""The feed in StopNCII's JSON form, which the stock ``threatexchange`` client reads unchanged.

Two habits of that client (<= 1.2.17) shape it. It keeps a withdrawn hash that it is told of,
so a fetch from the start is told of none; and it only stores ``nextSetTimestamp``, so that
value never goes down and never passes by a change.
"""

import base64
import binascii
import hashlib
import hmac
import struct
from dataclasses import dataclass

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.partners import opaque_id
from takeitdown_intake.store import Entry, Feed, Partner
from takeitdown_wire import Kind
from takeitdown_wire.canonical import Json

NAME = "stopncii"
SIGNAL_TYPES = {(Kind.IMAGE, "pdq"): "ImagePDQ", (Kind.VIDEO, "md5"): "VideoMD5"}
FROM_THE_START = 10
"""``startTimestamp`` up to this means a client that has nothing yet."""

DEFAULT_PAGE = 800
MAX_PAGE = 5_000

_PLACE = struct.Struct(">QQQ")
_TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the next page begins.

    Attributes:
        after: position of the last entry shown.
        opened: the order's last position when the walk began.
        floor_s: the last page's ``nextSetTimestamp``.
    """

    after: int
    opened: int
    floor_s: int


class StopNciiFeed:
    """Pages of hash records.

    Args:
        feed: the order of changes.
        secret: key that page tokens are signed with.
    """

    def __init__(self, feed: Feed, secret: bytes) -> None:
        self._feed = feed
        self._secret = secret

    def fetch(self, partner: Partner, start_s: int, page_size: int, token: str) -> dict[str, Json]:
        """One page, as the platform's client expects it.

        Args:
            partner: who asks.
            start_s: ``startTimestamp``: changes at this second or later.
            page_size: records on a page; brought into 1..``MAX_PAGE``.
            token: ``nextPageToken`` of the page before, or empty.

        Raises:
            RefusedError: the token is not one that this feed gave to this partner.
        """
        place = self._read_token(partner, token) if token else None
        page = self._feed.page(
            frozenset(SIGNAL_TYPES),
            since_s=start_s,
            after=place.after if place else 0,
            limit=min(max(page_size, 1), MAX_PAGE),
            tombstones_after=self._tombstones_after(start_s, place),
        )
        # Tombstones made during the walk are shown: their hash may stand on a page before.
        opened = place.opened if place else page.head
        floor_s = place.floor_s if place else start_s
        next_s = max([floor_s, *(entry.modified_s for entry in page.entries)])
        if page.entries:
            self._feed.delivered(partner.id, NAME, page.entries[-1].position)
        if not page.more and start_s <= FROM_THE_START:
            next_s = max(next_s, page.left_out_s)
        following = _Place(page.entries[-1].position, opened, next_s) if page.more else None
        return {
            "count": len(page.entries),
            "nextPageToken": self._token(partner, following) if following else None,
            "hasMoreRecords": page.more,
            "nextSetTimestamp": next_s,
            "hashRecords": [_record(entry, partner) for entry in page.entries],
        }

    def _tombstones_after(self, start_s: int, place: _Place | None) -> int | None:
        """The client ignores what tombstones say: one that has nothing yet is sent no old ones."""
        if start_s > FROM_THE_START:
            return 0
        return place.opened if place else None

    def _token(self, partner: Partner, place: _Place) -> str:
        packed = _PLACE.pack(place.after, place.opened, place.floor_s)
        return base64.urlsafe_b64encode(packed + self._tag(partner, packed)).decode("ascii")

    def _read_token(self, partner: Partner, token: str) -> _Place:
        try:
            raw = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
        except (UnicodeEncodeError, binascii.Error) as error:
            raise _bad_token() from error
        packed, tag = raw[: _PLACE.size], raw[_PLACE.size :]
        if not hmac.compare_digest(tag, self._tag(partner, packed)):
            raise _bad_token()
        return _Place(*_PLACE.unpack(packed))

    def _tag(self, partner: Partner, packed: bytes) -> bytes:
        message = b"page|" + partner.secret + packed
        return hmac.digest(self._secret, message, hashlib.sha256)[:_TAG_BYTES]


def _bad_token() -> RefusedError:
    return RefusedError(Code.REQUEST_MALFORMED, "nextPageToken: not one of this feed")


def _record(entry: Entry, partner: Partner) -> dict[str, Json]:
    status = "Active" if entry.active else "Withdrawn"
    return {
        "lastModtimestamp": entry.modified_s,
        "signalType": SIGNAL_TYPES[entry.kind, entry.type],
        "hashValue": entry.value,
        "hashStatus": status,
        "caseNumbers": {opaque_id(partner, entry.token): status},
        "CSPFeedbacks": [],
    }
