"""The store as protocols: the rest of the service knows nothing of the database."""

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
    """A sealed report that waits for the opener; ``body`` is as it was received."""

    idempotency_key: str
    body: bytes


class Deposits(Protocol):
    """The queue of sealed reports accepted by hosts without the private key."""

    def put(self, idempotency_key: str, body_digest: bytes, body: bytes, now_ms: int) -> None:
        """Queue one; repeating it changes nothing.

        Raises:
            RefusedError: the key came with another body, or the queue is full.
        """

    def refusal(self, idempotency_key: str) -> Code | None:
        """Why the opener refused it; None if it has not done so."""

    def waiting(self, limit: int) -> list[Deposit]:
        """The oldest that wait, at most ``limit``."""

    def settle(self, idempotency_key: str, refused: Code | None) -> None:
        """Delete one that was opened, or replace its body by the reason for its refusal."""


class Entry(NamedTuple):
    """One hash value as feeds carry it, however many cases have it.

    A tuple, because pages create thousands of them.

    Attributes:
        position: in the change sequence; a change moves the entry to the end.
        modified_s: last change, seconds since 1970; never decreases with the position.
        token: 16 random bytes that identify the entry.
        kind, type, value: media kind, signal type, and the signal's text form.
        active: False once the last case with it has been withdrawn.
        canary: whether it is a canary and belongs to no case; see ``takeitdown_intake.canaries``.
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
        more: whether another page follows.
        head: last complete position when the page was read.
        left_out_s: on the last page, time of the latest tombstone left out, seconds since 1970, or 0.
        begin: position after which the page begins.
    """

    entries: tuple[Entry, ...]
    more: bool
    head: int
    left_out_s: int
    begin: int = 0


@dataclass(frozen=True, slots=True)
class Planted:
    """A canary's value.

    Attributes:
        kind, type, value: as in ``Entry``.
        active: True if feeds always carry it, False if they always show it as withdrawn.
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
        """The first ``limit`` entries of a share after position ``after``, changed in [``since_s``, ``until_s``).

        Tombstones up to position ``tombstones_after`` are left out; None means up to the head.
        Once a page with ``until_s`` has been read, later changes get that second or a later one, even
        if this host's clock is behind: nothing is added to a window that has been read.
        """

    def delivered(self, partner_id: int, feed: str, page: Page, now_ms: int) -> None:
        """Record how far a partner has read a feed, and add the page to the audit trail."""

    def publish_waiting(self, now_ms: int, every_ms: int) -> int:
        """Publish and withdraw everything that waits, in random order; returns how many entries were published.

        Does nothing if any process did so less than ``every_ms`` ago.
        """

    def plant(self, values: Sequence[Planted], now_ms: int) -> None:
        """Add canaries to the feeds; existing ones stay as they are."""


@dataclass(frozen=True, slots=True)
class LockTimes:
    """How long this process held the write lock on the change sequence.

    Attributes:
        count: how often it was held.
        total_s: sum of all holds, seconds.
        longest_s: longest hold, seconds.
        longer: number of holds longer than 0.1 s.
    """

    count: int
    total_s: float
    longest_s: float
    longer: int


class Store(Protocol):
    """The whole store."""

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
        """The database's name and host or its path, for operators; without a password."""

    def counts(self) -> Counts:
        """Current counts of cases, entries, partners and so on."""

    def lock_times(self) -> LockTimes:
        """How long this process kept others from writing."""

    def step_over(self, positions: int) -> None:
        """Skip positions of the change sequence, because readers may be ahead of a restored database."""

    def split(self, parts: int) -> None:
        """Split the change sequence into ``parts``, each with its own write lock; never fewer than now."""

    def check(self) -> None:
        """Raises: RefusedError: the database does not answer."""

    def stop(self) -> None:
        """Start no more transactions: work in several of them stops after its current one, to be resumed later."""

    def close(self) -> None:
        """Close all connections."""
