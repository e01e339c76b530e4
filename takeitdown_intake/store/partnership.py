"""What the intake needs kept of partners and of what they do, as protocols."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from takeitdown_wire import Kind


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
