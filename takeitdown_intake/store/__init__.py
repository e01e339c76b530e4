"""What the intake needs kept, as protocols: the rest of the service knows no database."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store.partnership import (
    UNRANKED,
    Feedback,
    Fetch,
    KeyPair,
    Partner,
    Partners,
    Share,
    Tier,
    Verdict,
)
from takeitdown_intake.store.upkeep import (
    Benign,
    BenignValue,
    CaseSummary,
    Counts,
    Policy,
    Purged,
    Retention,
    Review,
)
from takeitdown_wire import Bundle, CaseNumber, CaseStatus, Kind, Receipt

__all__ = [
    "UNRANKED",
    "Attempt",
    "Benign",
    "BenignValue",
    "CaseExistsError",
    "CaseSummary",
    "Cases",
    "Counts",
    "Deposit",
    "Deposits",
    "Entry",
    "Feed",
    "Feedback",
    "Fetch",
    "KeptReport",
    "KeyPair",
    "Listing",
    "NewReport",
    "Page",
    "Partner",
    "Partners",
    "Policy",
    "Purged",
    "Retention",
    "Review",
    "Share",
    "Store",
    "Tier",
    "Verdict",
]

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
        publish: at once; else with the next ``Feed.publish_waiting``.
    """

    idempotency_key: str
    body_digest: bytes
    bundle: Bundle
    pin_hash: str | None
    publish: bool = True


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

    def pace(self, now_ms: int, *, every_ms: int, burst: int) -> int:
        """Count one new report; returns how long it is ahead of the pace, 0 when it is within it."""

    def forgive(self, tag: bytes) -> None:
        """Drop the count: the PIN was right."""

    def status(self, case: CaseNumber) -> CaseStatus:
        """Where a known case stands."""

    def withdraw(self, case: CaseNumber, now_ms: int) -> CaseStatus:
        """Take a known case out of every feed; doing it again changes nothing."""


@dataclass(frozen=True, slots=True)
class Deposit:
    """A sealed report that waits for the opener."""

    idempotency_key: str
    body: bytes


class Deposits(Protocol):
    """Sealed reports that were taken in where the private key is not."""

    def put(self, idempotency_key: str, body_digest: bytes, body: bytes, now_ms: int) -> None:
        """Keep one; doing it again changes nothing.

        Raises:
            RefusedError: the key came with another body.
        """

    def refusal(self, idempotency_key: str) -> Code | None:
        """Why the opener refused it; None when it has not, or not yet."""

    def waiting(self, limit: int) -> list[Deposit]:
        """The oldest that wait."""

    def settle(self, idempotency_key: str, refused: Code | None) -> None:
        """Forget one that was opened, or remember why it was refused."""


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
        share: Share,
        *,
        since_s: int,
        until_s: int | None = None,
        after: int,
        limit: int,
        tombstones_after: int | None,
    ) -> Page:
        """Entries of a share changed from ``since_s`` on, before ``until_s``, and placed after ``after``.

        Tombstones up to position ``tombstones_after`` are left out; None means up to the head.
        """

    def delivered(self, partner_id: int, feed: str, page: Page, now_ms: int) -> None:
        """Remember how far a partner has read a feed, and note the page in the audit trail."""

    def publish_waiting(self, now_ms: int, every_ms: int) -> int:
        """Publish everything that waits, in random order; returns how much that was.

        Does nothing when it was done, by whatever process, less than ``every_ms`` ago.
        """

    def plant(self, values: Sequence[tuple[Kind, str, str]], now_ms: int) -> None:
        """Publish values that belong to no case and are never withdrawn."""


class Store(Protocol):
    """All of it, and whether it answers."""

    @property
    def cases(self) -> Cases: ...
    @property
    def deposits(self) -> Deposits: ...
    @property
    def feed(self) -> Feed: ...
    @property
    def partners(self) -> Partners: ...
    @property
    def feedback(self) -> Feedback: ...
    @property
    def review(self) -> Review: ...
    @property
    def benign(self) -> Benign: ...
    @property
    def retention(self) -> Retention: ...

    def counts(self) -> Counts:
        """Figures about what is kept."""

    def step_over(self, positions: int) -> None:
        """Leave places in the order of changes free: a copy that was brought back is behind its readers."""

    def check(self) -> None:
        """Raises: RefusedError: the database does not answer."""

    def close(self) -> None:
        """Let go of the database."""
