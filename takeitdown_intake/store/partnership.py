"""What the intake needs kept of partners and of what they do, as protocols."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from takeitdown_wire import Kind

UNRANKED = 2**31 - 1
"""The rank of a value that was never published; no tier reaches it."""


FIRST_FRAME_RANK = 1_000
"""Ranks from here on are of frames of videos that stand as pictures."""


class Tier(StrEnum):
    """How much of each picture and video a partner gets; see ``most``."""

    CORE = "core"
    EXTENDED = "extended"
    FULL = "full"
    WIDE = "wide"
    FRAMES = "frames"  # everything, and frames of videos as pictures

    @property
    def most(self) -> int:
        """The first rank that it does not get: a report's PDQ values and sets of frames stand in order of what each adds."""
        return {
            Tier.CORE: 12,
            Tier.EXTENDED: 48,
            Tier.FULL: 96,
            Tier.WIDE: FIRST_FRAME_RANK,
            Tier.FRAMES: UNRANKED,
        }[self]

    @classmethod
    def narrowest(cls, rank: int) -> "Tier | None":
        """The smallest tier that gets a value of this rank."""
        return next((tier for tier in cls if rank < tier.most), None)


@dataclass(frozen=True, slots=True)
class Share:
    """What a partner is given.

    Attributes:
        tier: how much it gets now.
        before: the widest tier that it ever had; what it got then it has to be able to forget.
        before_until: the last position at which it may have had more than now.
    """

    tier: Tier = Tier.FULL
    before: Tier = Tier.FULL
    before_until: int = 0


class Verdict(StrEnum):
    """What a partner says of an entry."""

    BLOCKED = "blocked"  # found a copy, and removed or blocked it
    NOT_BLOCKED = "not_blocked"  # looked, and does not act on it
    OTHER = "other"


class Feedback(Protocol):
    """What partners did with entries."""

    def on_values(
        self,
        partner: "Partner",
        kinds: frozenset[tuple[Kind, str]],
        verdicts: Mapping[str, Verdict],
        now_ms: int,
    ) -> int:
        """Remember what a partner says of hash values; returns how many of them it was given."""

    def on_entry(
        self, partner: "Partner", token: bytes, signal_type: str, verdict: Verdict, now_ms: int
    ) -> bool:
        """Remember what a partner says of one entry; False when it was given none."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """One page that a partner fetched, in the audit trail.

    Attributes:
        at_ms: when, milliseconds since 1970, UTC.
        feed: the feed's name.
        entries: how many entries were on the page.
        position: of the last one in the change sequence.
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
        share: how much it is given.
        about: what it does, in a sentence for the public; may be empty.
    """

    id: int
    name: str
    login: str
    keys: KeyPair
    old_keys: KeyPair | None
    old_until_ms: int
    secret: bytes
    revoked: bool
    share: Share = Share()
    about: str = ""

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

    def rotate_keys(self, name: str, keys: KeyPair, old_until_ms: int) -> None:
        """Give new keys; the current ones stay good until then.

        Raises:
            SetupError: nobody has this name, or it is revoked.
        """

    def change(self, name: str, tier: Tier | None, about: str | None) -> None:
        """Give another tier or another sentence; None leaves it. Raises: SetupError: nobody has this name."""

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
