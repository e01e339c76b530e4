"""Storing partners, their fetches and their feedback, as protocols."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from takeitdown_wire import Kind

UNRANKED = 2**31 - 1
"""The rank of a value that was never published; no tier reaches it."""


FIRST_FRAME_RANK = 1_000
"""Lowest rank of a video's key frames, which are published as pictures."""


class Tier(StrEnum):
    """How much of each picture and video a partner gets; see ``most``."""

    CORE = "core"
    EXTENDED = "extended"
    FULL = "full"
    WIDE = "wide"
    FRAMES = "frames"  # everything, including videos' key frames as pictures

    @property
    def most(self) -> int:
        """The tier gets all ranks below this: PDQ values and sets of frames are ranked by what each adds."""
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
    """How much of the feeds a partner gets.

    Attributes:
        tier: its tier now.
        before: the widest tier it ever had; it must be told of withdrawals of all that it got then.
        before_until: last position at which it may have got more than now.
    """

    tier: Tier = Tier.FULL
    before: Tier = Tier.FULL
    before_until: int = 0


class Verdict(StrEnum):
    """A partner's feedback on an entry."""

    BLOCKED = "blocked"  # found a copy, and removed or blocked it
    NOT_BLOCKED = "not_blocked"  # looked, and does not act on it
    OTHER = "other"


class Feedback(Protocol):
    """Storing partners' feedback on entries."""

    def on_values(
        self,
        partner: "Partner",
        kinds: frozenset[tuple[Kind, str]],
        verdicts: Mapping[str, Verdict],
        now_ms: int,
    ) -> int:
        """Store verdicts by hash value; returns how many of the values the partner was given."""

    def on_entry(
        self, partner: "Partner", token: bytes, signal_type: str, verdict: Verdict, now_ms: int
    ) -> bool:
        """Store a verdict on the entry with this token and type; False if the partner was given no such entry."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """One page that a partner fetched, in the audit trail.

    Attributes:
        at_ms: milliseconds since 1970, UTC.
        feed: the feed's name.
        entries: number of entries on the page.
        position: of the last of them in the change sequence.
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
        id: its row id.
        name: for the operator and the public.
        login: its user name in feeds that ask for one.
        keys: digests of its current keys.
        old_keys: digests of its previous keys, valid until ``old_until_ms`` (since 1970); None if there are none.
        secret: 32 random bytes, the key of its opaque ids.
        revoked: whether its keys no longer work.
        share: how much it gets.
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
        """The keys that are valid now."""
        if self.revoked:
            return []
        old = [self.old_keys] if self.old_keys is not None and now_ms < self.old_until_ms else []
        return [self.keys, *old]


class Partners(Protocol):
    """Storing the platforms that may read the feeds."""

    def add(self, partner: Partner, now_ms: int) -> None:
        """Add a partner; the store assigns its id. Raises: SetupError: the name is taken."""

    def all(self) -> list[Partner]:
        """All partners, in the order of their admission."""

    def rotate_keys(self, name: str, keys: KeyPair, old_until_ms: int) -> None:
        """Set new keys; the current ones stay valid until ``old_until_ms``.

        Raises:
            SetupError: no partner has this name, or it is revoked.
        """

    def change(self, name: str, tier: Tier | None, about: str | None) -> None:
        """Change tier or description; None leaves it. Raises: SetupError: no partner has this name."""

    def revoke(self, name: str, now_ms: int) -> None:
        """Raises: SetupError: no partner has this name."""

    def allow(self, partner_id: int, now_ms: int, *, every_ms: int, burst: int) -> int:
        """Rate-limit a request; returns the milliseconds to wait, 0 if allowed. See ``allowances.allow``."""

    def fetches(self, name: str, limit: int) -> list[Fetch]:
        """A partner's latest fetches, newest first. Raises: SetupError: no partner has this name."""

    def by_fetch_digest(self, digest: bytes) -> Partner | None:
        """The partner whose fetch key, current or old, has this digest, revoked or not."""

    def by_login(self, login: str) -> Partner | None:
        """The partner with this user name, revoked or not."""
