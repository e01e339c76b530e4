"""Operators' work on the store, as protocols. Times are milliseconds since 1970, UTC."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from takeitdown_intake.store.casebook import Decision
from takeitdown_wire import CaseNumber, CaseStatus, Reason


class Review(Protocol):
    """Actions on cases. Methods that take a case raise SetupError if it does not exist."""

    def show(self, case: CaseNumber) -> CaseStatus:
        """The case's status."""

    def beside(self, case: CaseNumber) -> list[CaseNumber]:
        """Cases whose card has the same number but another PIN, because somebody used a number not theirs."""

    def contacts(self, case: CaseNumber) -> list[tuple[str, bytes]]:
        """The sealed contacts of a case's reports, each with the idempotency key that it is bound to."""

    def seal_contacts(self, seal: Callable[[str, str], bytes]) -> int:
        """Seal contacts that an earlier version stored in plain text; returns how many.

        Args:
            seal: called with a contact and the idempotency key that it is bound to.
        """

    def reseal_contacts(self, reseal: Callable[[bytes, str], bytes | None]) -> int:
        """Seal contacts to another key; returns how many.

        Args:
            reseal: called with a sealed contact and the idempotency key that it is bound to; None leaves it.
        """

    def hold(
        self,
        case: CaseNumber,
        now_ms: int,
        *,
        reason: Reason | None = None,
        decision: Decision | None = None,
        at_once: bool = True,
    ) -> CaseStatus:
        """Keep a case out of the feeds until it is released.

        Args:
            case: the case; it must not be withdrawn.
            now_ms: the current time.
            reason: what its owner is told; None for nothing.
            decision: for its trail, written in the same transaction.
            at_once: change the feeds now; otherwise with the next ``Feed.publish_waiting``, since changes
                next to each other in a feed would reveal which values belong together.
        """

    def release(
        self, case: CaseNumber, now_ms: int, *, decision: Decision | None = None, at_once: bool = True
    ) -> CaseStatus:
        """Put a held case into the feeds. Args: as ``hold``."""

    def withdraw(
        self,
        case: CaseNumber,
        now_ms: int,
        *,
        reason: Reason | None = None,
        decision: Decision | None = None,
        at_once: bool = True,
    ) -> CaseStatus:
        """Withdraw a case from the feeds for good. Args: as ``hold``."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Retention periods, in days.

    Attributes:
        active_days: after which a case without changes is withdrawn; None for never.
        withdrawn_days: for which a withdrawn case is kept.
        tombstone_days: for which feeds show a withdrawal, and longer if a partner that has the value
            has not fetched its withdrawal.
        audit_days: for which the audit trail and decisions are kept.
        unheard_days: after which a tombstone no longer waits for such partners; None for never.
    """

    active_days: int | None
    withdrawn_days: int
    tombstone_days: int
    audit_days: int
    unheard_days: int | None = None


@dataclass(frozen=True, slots=True)
class Unheard:
    """A partner that has withdrawn values and has not fetched their withdrawal.

    Attributes:
        partner: its name.
        values: number of them.
        last_ms: its last request; None for never.
    """

    partner: str
    values: int
    last_ms: int | None


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge withdrew and deleted.

    Attributes:
        expired: number of cases withdrawn because of their age.
        cases: number of withdrawn cases deleted.
        entries: number of tombstones and never-published entries deleted.
        fetches: number of lines of the audit trail deleted.
        unheard: partners for which tombstones are kept beyond ``tombstone_days``.
        given_up: partners that had not fetched withdrawals whose tombstones were deleted.
    """

    expired: int
    cases: int
    entries: int
    fetches: int
    unheard: tuple[Unheard, ...] = ()
    given_up: tuple[Unheard, ...] = ()


@dataclass(frozen=True, slots=True)
class BenignValue:
    """A value that is never published.

    Attributes:
        type: one of ``HEX_SIGNALS``.
        value: lower-case hex.
        note: what it shows, for operators.
    """

    type: str
    value: str
    note: str


class Benign(Protocol):
    """The values that are never published."""

    def all(self) -> list[BenignValue]:
        """The list."""

    def add(self, values: Sequence[BenignValue], now_ms: int) -> int:
        """Add values and withdraw matching entries; returns how many of those were published.

        Raises:
            SetupError: the list would become too long.
        """

    def remove(self, signal_type: str, value: str) -> bool:
        """Remove a value, for reports from now on; False if it is not on the list."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts of what is stored.

    Attributes:
        cases: by open, held, withdrawn.
        entries: by unpublished, active, withdrawn; without canaries.
        partners: admitted ones.
        deposits: sealed reports that wait for the opener.
        canaries: canaries' values in the feeds.
        position: the last one assigned in the change sequence.
        last_ms: the last time assigned in the change sequence.
        held_since_ms: since when the longest-held case has been held; None if none is.
        last_asked_ms: last request of each admitted partner that made any, by name.
    """

    cases: Mapping[str, int]
    entries: Mapping[str, int]
    partners: int
    deposits: int
    canaries: int
    position: int
    last_ms: int
    held_since_ms: int | None
    last_asked_ms: Mapping[str, int]


class Retention(Protocol):
    """Deleting by policy."""

    def purge(self, policy: Policy, now_ms: int, *, at_once: bool = True) -> Purged:
        """Delete what the policy no longer keeps.

        Expired cases leave the feeds at once, or with the next ``Feed.publish_waiting``.
        """
