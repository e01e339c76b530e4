"""What the intake needs kept, as protocols: the rest of the service knows no database."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_wire import Bundle, CaseNumber, CaseStatus, Kind, Receipt

Listing: TypeAlias = Mapping[str, frozenset[tuple[Kind, str]]]
"""For each feed's name, the kinds of media and signal types that it carries."""


class CaseExistsError(Exception):
    """A report that was to open a case found it open: its PIN has to be checked first."""


@dataclass(frozen=True, slots=True)
class NewReport:
    """An opened and checked report, ready to be kept.

    Attributes:
        idempotency_key: the sealed header's key.
        body_digest: SHA-256 of the whole request body.
        bundle: what was in it.
        pin_hash: hash for a new case; None when the PIN has been checked against an open one.
    """

    idempotency_key: str
    body_digest: bytes
    bundle: Bundle
    pin_hash: str | None


@dataclass(frozen=True, slots=True)
class KeptReport:
    """What is known of a report that was kept before.

    Attributes:
        body_digest: SHA-256 of the body that brought it.
        receipt: the receipt that was given, marked as replayed.
    """

    body_digest: bytes
    receipt: Receipt

    def answer(self, body_digest: bytes) -> Receipt:
        """The receipt again, for the same body.

        Raises:
            RefusedError: the key comes with another body.
        """
        if body_digest != self.body_digest:
            raise RefusedError(Code.IDEMPOTENCY_MISMATCH, "the key was used with another body")
        return self.receipt


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at a case's PIN, counted as failed until it is forgiven.

    Attributes:
        pin_hash: None when there is no such case.
        wait_ms: how long the case stays locked; more than 0 means that this try is refused.
    """

    pin_hash: str | None
    wait_ms: int


class Cases(Protocol):
    """Reports and cases. Times are milliseconds since 1970, UTC."""

    def kept(self, idempotency_key: str) -> KeptReport | None:
        """The report that came with this key before."""

    def is_open(self, case: CaseNumber) -> bool:
        """Whether the case is known, withdrawn or not."""

    def keep(self, report: NewReport, now_ms: int) -> Receipt:
        """Keep a report in one transaction; the second of two at once gets the first's receipt.

        Raises:
            CaseExistsError: ``pin_hash`` is given and the case is there.
            RefusedError: the key came with another body, the case is withdrawn, or the
                database cannot be written.
        """

    def attempt(self, case: CaseNumber, tag: bytes, now_ms: int, lock_ms: Callable[[int], int]) -> Attempt:
        """Count a try under ``tag`` before its PIN is looked at, so that many at once gain nothing.

        Args:
            lock_ms: how long so many failures lock the case, 0 for not at all.
        """

    def forgive(self, tag: bytes) -> None:
        """Drop the count: the PIN was right."""

    def status(self, case: CaseNumber) -> CaseStatus:
        """Where a known case stands."""

    def withdraw(self, case: CaseNumber, now_ms: int) -> CaseStatus:
        """Take a known case out of every feed; doing it again changes nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One hash value as feeds carry it, whoever and however many reported it.

    Attributes:
        position: place in the order of changes; a change moves the entry to the end.
        modified_s: when it last changed, seconds since 1970, never before an earlier position's.
        token: random bytes that stand for the entry.
        kind, type, value: media kind, signal type, and the signal's text form.
        active: False once the last case that held it has been withdrawn.
    """

    position: int
    modified_s: int
    token: bytes
    kind: Kind
    type: str
    value: str
    active: bool


@dataclass(frozen=True, slots=True)
class Page:
    """Consecutive entries of one feed.

    Attributes:
        entries: in order of position.
        more: whether others follow.
        head: the last position given out when the page was read.
        left_out_s: on the last page, the time of the latest tombstone that was left out, or 0.
    """

    entries: tuple[Entry, ...]
    more: bool
    head: int
    left_out_s: int


class Feed(Protocol):
    """The order of changes that every feed format is read from."""

    def page(
        self,
        kinds: frozenset[tuple[Kind, str]],
        *,
        since_s: int,
        until_s: int | None = None,
        after: int,
        limit: int,
        tombstones_after: int | None,
    ) -> Page:
        """Entries changed from ``since_s`` on, before ``until_s``, and placed after ``after``.

        Tombstones up to position ``tombstones_after`` are left out; None means up to the head.
        """

    def delivered(self, partner_id: int, feed: str, page: Page, now_ms: int) -> None:
        """Remember how far a partner has read a feed, and note the page in the audit trail."""

    def plant(self, values: Sequence[tuple[Kind, str, str]], now_ms: int) -> None:
        """Publish values that belong to no case and are never withdrawn."""


class Verdict(StrEnum):
    """What a partner says of an entry."""

    BLOCKED = "blocked"  # found a copy, and removed or blocked it
    NOT_BLOCKED = "not_blocked"  # looked, and does not act on it
    OTHER = "other"


class Feedback(Protocol):
    """What partners did with entries."""

    def on_values(
        self,
        partner_id: int,
        kinds: frozenset[tuple[Kind, str]],
        verdicts: Mapping[str, Verdict],
        now_ms: int,
    ) -> int:
        """Remember what a partner says of hash values; returns how many entries have them."""

    def on_entry(
        self, partner_id: int, token: bytes, signal_type: str, verdict: Verdict, now_ms: int
    ) -> bool:
        """Remember what a partner says of one entry; False when there is none."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """One page that a partner fetched, in the audit trail.

    Attributes:
        at_ms: when, milliseconds since 1970, UTC.
        feed: the feed's name.
        entries: how many entries were on the page.
        position: place of the last one in the order of changes.
    """

    at_ms: int
    feed: str
    entries: int
    position: int


@dataclass(frozen=True, slots=True)
class KeyPair:
    """SHA-256 digests of a partner's two keys."""

    fetch: bytes
    subscription: bytes


@dataclass(frozen=True, slots=True)
class Partner:
    """A platform that may read the feeds.

    Attributes:
        id: number inside the store.
        name: what the operator calls it.
        login: its user name in feeds that ask for one.
        keys: digests of its current keys.
        old_keys: digests of the keys before, good until ``old_until_ms``; None when there are none.
        secret: 32 random bytes from which its opaque ids are made.
        revoked: its keys no longer work.
    """

    id: int
    name: str
    login: str
    keys: KeyPair
    old_keys: KeyPair | None
    old_until_ms: int
    secret: bytes
    revoked: bool

    def pairs(self, now_ms: int) -> list[KeyPair]:
        """The keys that open the feeds now."""
        if self.revoked:
            return []
        old = [self.old_keys] if self.old_keys is not None and now_ms < self.old_until_ms else []
        return [self.keys, *old]


class Partners(Protocol):
    """Who may read the feeds."""

    def add(self, partner: Partner, now_ms: int) -> None:
        """Raises: SetupError: the name is taken. ``partner.id`` is given by the store."""

    def all(self) -> list[Partner]:
        """Every partner, in the order in which they came."""

    def turn_keys(self, name: str, keys: KeyPair, old_until_ms: int) -> None:
        """Give new keys; the current ones stay good until then.

        Raises:
            SetupError: nobody has this name, or it is revoked.
        """

    def revoke(self, name: str, now_ms: int) -> None:
        """Raises: SetupError: nobody has this name."""

    def allow(self, partner_id: int, now_ms: int, *, every_ms: int, burst: int) -> int:
        """Count one request; returns how long to wait, 0 when it may be done now."""

    def fetches(self, name: str, limit: int) -> list[Fetch]:
        """A partner's latest fetches, newest first. Raises: SetupError: nobody has this name."""

    def by_fetch_digest(self, digest: bytes) -> Partner | None:
        """The partner whose fetch key, current or old, has this digest, revoked or not."""

    def by_login(self, login: str) -> Partner | None:
        """The partner with this user name, revoked or not."""


class Store(Protocol):
    """All of it, and whether it answers."""

    @property
    def cases(self) -> Cases: ...
    @property
    def feed(self) -> Feed: ...
    @property
    def partners(self) -> Partners: ...
    @property
    def feedback(self) -> Feedback: ...

    def check(self) -> None:
        """Raises: RefusedError: the database does not answer."""

    def close(self) -> None:
        """Let go of the database."""
