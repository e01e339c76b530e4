"""Signed cursors: where the next page of a feed begins, valid for one feed and one partner."""

import base64
import binascii
import hashlib
import hmac
import struct
from dataclasses import dataclass

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Partner

_PACKED = struct.Struct(">QQQ")
_TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the next page begins.

    Attributes:
        after: position of the last entry shown.
        opened: last position of the change sequence when the first page was read.
        floor_s: latest time on the pages so far, seconds since 1970; ``nextSetTimestamp`` never goes below it.
    """

    after: int
    opened: int
    floor_s: int


class Cursors:
    """Writes and reads the cursors of one feed.

    Args:
        feed: the feed's name; other feeds refuse its cursors.
        secret: HMAC key of the cursors.
    """

    def __init__(self, feed: str, secret: bytes) -> None:
        self._purpose = f"place|{feed}|".encode("ascii")
        self._secret = secret

    def write(self, partner: Partner, cursor: Cursor) -> str:
        packed = _PACKED.pack(cursor.after, cursor.opened, cursor.floor_s)
        return base64.urlsafe_b64encode(packed + self._tag(partner, packed)).decode("ascii")

    def read(self, partner: Partner, text: str) -> Cursor:
        """Raises: RefusedError: not a cursor that this feed issued to this partner."""
        try:
            raw = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
        except (UnicodeEncodeError, binascii.Error) as error:
            raise _foreign() from error
        packed, tag = raw[: _PACKED.size], raw[_PACKED.size :]
        if not hmac.compare_digest(tag, self._tag(partner, packed)):
            raise _foreign()
        return Cursor(*_PACKED.unpack(packed))

    def _tag(self, partner: Partner, packed: bytes) -> bytes:
        message = self._purpose + partner.secret + packed
        return hmac.digest(self._secret, message, hashlib.sha256)[:_TAG_BYTES]


def _foreign() -> RefusedError:
    return RefusedError(Code.REQUEST_MALFORMED, "the place to go on from is not one of this feed")
