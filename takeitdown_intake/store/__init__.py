"""What the intake needs kept, as protocols: the rest of the service knows no database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol, TypeAlias

from takeitdown_intake.errors import Code
from takeitdown_intake.store.casebook import (
    Casebook,
    CaseQuery,
    CaseSummary,
    Decision,
    Found,
    Order,
    ReportShape,
    Standing,
    Taken,
)
from takeitdown_intake.store.casework import Admission, Cases, KeptReport, Known, NewReport, PinTag, Proofs
from takeitdown_intake.store.figures import Figures
from takeitdown_intake.store.partnership import (
    FIRST_FRAME_RANK,
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
    Counts,
    Policy,
    Purged,
    Retention,
    Review,
    Unheard,
)
from takeitdown_wire import Kind

__all__ = [
    "FIRST_FRAME_RANK",
    "UNRANKED",
    "Address",
    "Admission",
    "Benign",
    "BenignValue",
    "CaseQuery",
    "CaseSummary",
    "Casebook",
    "Cases",
    "Counts",
    "Decision",
    "Deposit",
    "Deposits",
    "Entry",
    "Feed",
    "Feedback",
    "Fetch",
    "Figures",
    "Found",
    "KeptReport",
    "KeyPair",
    "Known",
    "Listing",
    "LockTimes",
    "NewReport",
    "Order",
    "Page",
    "Partner",
    "Partners",
    "PinTag",
    "Planted",
    "Policy",
    "Proofs",
    "Purged",
    "ReportShape",
    "Retention",
    "Review",
    "Share",
    "Standing",
    "Store",
    "Taken",
    "Tier",
    "Unheard",
    "Verdict",
]

Address: TypeAlias = Path | str
"""A SQLite file, or the URL of a PostgreSQL database."""

Listing: TypeAlias = Mapping[str, frozenset[tuple[Kind, str]]]
"""For each feed's name, the kinds of media and signal types that it carries."""


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


class Entry(NamedTuple):
    """One hash value as feeds carry it, whoever and however many reported it.

    A tuple, because pages make thousands of them.

    Attributes:
        position: in the change sequence; a change moves the entry to the end.
        modified_s: when it last changed, seconds since 1970, never before an earlier position's.
        token: random bytes that stand for the entry.
        kind, type, value: media kind, signal type, and the signal's text form.
        active: False once the last case that held it has been withdrawn.
        canary: it belongs to no case, see ``takeitdown_intake.canaries``.
    """

    position: int
    modified_s: int
    token: bytes
    kind: Kind
    type: str
    value: str
    active: bool
    canary: bool


@dataclass(frozen=True, slots=True)
class Page:
    """Consecutive entries of one feed.

    Attributes:
        entries: in order of position.
        more: whether others follow.
        head: the last position given out when the page was read.
        left_out_s: on the last page, the time of the latest tombstone that was left out, or 0.
        begin: the position after which the page began.
    """

    entries: tuple[Entry, ...]
    more: bool
    head: int
    left_out_s: int
    begin: int = 0


@dataclass(frozen=True, slots=True)
class Planted:
    """A value that feeds carry for themselves.

    Attributes:
        kind, type, value: as in ``Entry``.
        active: for good; else feeds tell of its withdrawal, for good.
    """

    kind: Kind
    type: str
    value: str
    active: bool


class Feed(Protocol):
    """The change sequence that every feed format is read from."""

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
        Whatever is changed after a page with ``until_s`` was read is changed no earlier than that
        second, even when the clock here is behind: nothing comes into a window that has been read.
        """

    def delivered(self, partner_id: int, feed: str, page: Page, now_ms: int) -> None:
        """Remember how far a partner has read a feed, and note the page in the audit trail."""

    def publish_waiting(self, now_ms: int, every_ms: int) -> int:
        """Publish and withdraw everything that waits, in random order; returns how much was published.

        Does nothing when it was done, by whatever process, less than ``every_ms`` ago.
        """

    def plant(self, values: Sequence[Planted], now_ms: int) -> None:
        """Put values into the feeds that belong to no case; what is there already stays as it is."""


@dataclass(frozen=True, slots=True)
class LockTimes:
    """How long this process held the write lock on the change sequence.

    Attributes:
        count: how often.
        total_s: all times together, seconds.
        longest_s: the longest, seconds.
        longer: how many were longer than a tenth of a second.
    """

    count: int
    total_s: float
    longest_s: float
    longer: int


class Store(Protocol):
    """All of it, and whether it answers."""

    @property
    def cases(self) -> Cases: ...
    @property
    def proofs(self) -> Proofs: ...
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
    def casebook(self) -> Casebook: ...
    @property
    def benign(self) -> Benign: ...
    @property
    def retention(self) -> Retention: ...
    @property
    def figures(self) -> Figures: ...

    @property
    def location(self) -> str:
        """Which database it is, for operators; without a password."""

    def counts(self) -> Counts:
        """Figures about what is kept."""

    def lock_times(self) -> LockTimes:
        """How long this process kept others from writing."""

    def step_over(self, positions: int) -> None:
        """Skip positions in the change sequence: a database restored from a copy is behind its readers."""

    def split(self, parts: int) -> None:
        """Split the change sequence into so many parts, each with a write lock of its own; never into fewer than now."""

    def check(self) -> None:
        """Raises: RefusedError: the database does not answer."""

    def stop(self) -> None:
        """Let work in several transactions end after the one it is at; it goes on when it is asked for again."""

    def close(self) -> None:
        """Let go of the database."""
