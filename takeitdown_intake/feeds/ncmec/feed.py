"""The feed in NCMEC's hash-sharing format (XML, version 2), in which withdrawals reach every client.

Clients ask for time windows: ``from`` is inclusive, ``to`` exclusive, and the next ``from`` is the
last ``to``. Once a window has been answered, nothing changes inside it (``store.Feed.page``), so
each change is in exactly one window and is delivered once.

The stock client uses a window's first page as a probe: when another page follows, it discards the
first and asks for a smaller window, several times. So when a window needs more than one page, the
first is empty and only says that there is more.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlencode
from xml.etree.ElementTree import Element, SubElement, tostring

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.partners.registry import OpaqueIds
from takeitdown_intake.store import Entry, Feed, Page, Partner
from takeitdown_wire import Kind

NAME = "ncmec"
KINDS = frozenset(
    {(kind, digest) for kind in Kind for digest in ("md5", "sha1")} | {(Kind.IMAGE, "pdq")},
)
NAMESPACE = "https://hashsharing.ncmec.org/hashsharing/v2"
MEDIA_TYPE = "application/xml"
CLASSIFICATION = "SG"
"""NCMEC's "self-generated": people report pictures of themselves or of a child in their care."""

CANARY = "CANARY"
"""Classification of canaries, with which platforms test their pipeline from the feed to a match."""

INTAKE_MEMBER = 1
FIRST_PARTNER_MEMBER = 1_000
PAGE = 5_000
"""Maximum entries on a page."""

AHEAD_S = 120
"""Maximum seconds that a client's clock may be ahead of ours: later changes have to wait that long."""


@dataclass(frozen=True, slots=True)
class Window:
    """What a request asks for.

    Attributes:
        from_s: first second, since 1970.
        to_s: the second after the last; None for up to now.
        start: position after which the page begins, as the page before gave it.
        size: entries on a page; clamped to 1..``PAGE``.
        first: whether it is the window's first page.
    """

    from_s: int
    to_s: int | None
    start: int = 0
    size: int = PAGE
    first: bool = True


class NcmecFeed:
    """Answers in XML.

    Args:
        feed: the change sequence.
        name: what people call this intake.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, feed: Feed, name: str, now_ms: Callable[[], int]) -> None:
        self._feed = feed
        self._name = name
        self._now_ms = now_ms

    def status(self, partner: Partner) -> bytes:
        """The partner that asks: user name and member."""
        root = Element("status", xmlns=NAMESPACE)
        SubElement(root, "username").text = partner.login
        member = SubElement(root, "member", id=str(FIRST_PARTNER_MEMBER + partner.id))
        member.text = partner.name
        return _document(root)

    def members(self) -> bytes:
        """The members that submit entries: only this intake; partners are not shown to each other."""
        root = Element("members", xmlns=NAMESPACE)
        self._member(root)
        return _document(root)

    def reasons(self, reasons: Mapping[str, str]) -> bytes:
        """The reasons for negative feedback, name by GUID."""
        root = Element("feedbackReasons", xmlns=NAMESPACE)
        offered = SubElement(root, "availableFeedbackReasons")
        for guid, name in reasons.items():
            SubElement(offered, "reason", guid=guid, name=name)
        return _document(root)

    def entries(self, partner: Partner, window: Window) -> bytes:
        """One page of a window.

        Raises:
            RefusedError: the window begins or ends more than ``AHEAD_S`` in the future.
        """
        now_s = self._now_ms() // 1_000
        if max(window.from_s, window.to_s or 0) > now_s + AHEAD_S:
            raise RefusedError(Code.REQUEST_MALFORMED, "the client's clock is ahead, or not in UTC")
        size = min(max(window.size, 1), PAGE)
        page = self._feed.page(
            KINDS,
            partner.share,
            since_s=window.from_s,
            until_s=window.to_s,
            after=window.start,
            limit=size,
            tombstones_after=0,
        )
        if window.first and page.more:
            page = Page((), more=True, head=page.head, left_out_s=0, begin=page.begin)
        self._feed.delivered(partner.id, NAME, page, self._now_ms())
        root, ids = Element("queryResult", xmlns=NAMESPACE), OpaqueIds(partner)
        for tag, kind in (("images", Kind.IMAGE), ("videos", Kind.VIDEO)):
            self._section(root, tag, [entry for entry in page.entries if entry.kind is kind], ids)
        if page.more:
            paging = SubElement(root, "paging")
            SubElement(paging, "next").text = _next(window, page, size)
        return _document(root)

    def _section(self, root: Element, tag: str, entries: list[Entry], ids: OpaqueIds) -> None:
        section = SubElement(root, tag, count=str(len(entries)))
        if entries:
            section.set("maxTimestamp", format_time(entries[-1].modified_s))
        for entry in entries:
            name = entry.kind.value
            one = SubElement(section, name if entry.active else f"deleted{name.capitalize()}")
            self._member(one)
            SubElement(one, "timestamp").text = format_time(entry.modified_s)
            SubElement(one, "id").text = ids.of(entry.token)
            if entry.active:
                SubElement(one, "classification").text = CANARY if entry.canary else CLASSIFICATION
                SubElement(SubElement(one, "fingerprints"), entry.type).text = entry.value

    def _member(self, parent: Element) -> None:
        SubElement(parent, "member", id=str(INTAKE_MEMBER)).text = self._name


def format_time(seconds: int) -> str:
    """Seconds since 1970 in the only time format that the stock client parses."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_time(text: str) -> int:
    """Seconds since 1970, rounded down, at least 0.

    Raises:
        RefusedError: not an ISO 8601 date and time with a UTC offset.
    """
    try:
        time = datetime.fromisoformat(text)
        seconds = int(time.timestamp())
    except (ValueError, OverflowError) as error:
        raise _malformed_time() from error
    if time.tzinfo is None:
        raise _malformed_time()
    return max(seconds, 0)


def _malformed_time() -> RefusedError:
    return RefusedError(Code.REQUEST_MALFORMED, "expected a time such as 2026-01-31T00:00:00Z")


def _next(window: Window, page: Page, size: int) -> str:
    query: dict[str, str | int] = {"from": format_time(window.from_s)}
    if window.to_s is not None:
        query["to"] = format_time(window.to_s)
    start = page.entries[-1].position if page.entries else page.begin
    query |= {"start": start, "size": size, "max": page.head}
    return "/v2/entries?" + urlencode(query)


def _document(root: Element) -> bytes:
    body: bytes = tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + body
