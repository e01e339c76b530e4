"""What operators do with what is kept, as protocols. Times are milliseconds since 1970, UTC."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from takeitdown_intake.store.casebook import Decision
from takeitdown_wire import CaseNumber, CaseStatus, Reason


class Review(Protocol):
    """What operators do with cases. Each raises SetupError when there is no such case."""

    def show(self, case: CaseNumber) -> CaseStatus:
        """Where it stands."""

    def beside(self, case: CaseNumber) -> list[CaseNumber]:
        """Cases whose card has the same number and another PIN: somebody took a number that is not theirs."""

    def contacts(self, case: CaseNumber) -> list[tuple[str, bytes]]:
        """The sealed contacts of a case's reports, each with the idempotency key that it is bound to."""

    def seal_contacts(self, seal: Callable[[str, str], bytes]) -> int:
        """Seal contacts that an earlier version kept plain; returns how many.

        Args:
            seal: from a contact and the idempotency key that it is bound to.
        """

    def reseal_contacts(self, reseal: Callable[[bytes, str], bytes | None]) -> int:
        """Seal contacts anew; returns how many.

        Args:
            reseal: from a sealed contact and the idempotency key that it is bound to; None for leaving it.
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
        """Keep it out of the feeds until it is released.

        Like the other two, at once, or with the next ``Feed.publish_waiting``: side by side in a feed,
        what was published mixed would show again what belongs together.

        Args:
            case: which.
            now_ms: when.
            reason: what its owner is told; None for nothing.
            decision: for its trail; as with the other two, both are written or neither.
            at_once: do not wait for others.
        """

    def release(
        self, case: CaseNumber, now_ms: int, *, decision: Decision | None = None, at_once: bool = True
    ) -> CaseStatus:
        """Put a held case into the feeds."""

    def withdraw(
        self,
        case: CaseNumber,
        now_ms: int,
        *,
        reason: Reason | None = None,
        decision: Decision | None = None,
        at_once: bool = True,
    ) -> CaseStatus:
        """Take it out of the feeds for good. Args: as ``hold``."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Retention periods, in days.

    Attributes:
        active_days: a case without news for so long is withdrawn; None for never.
        withdrawn_days: a withdrawn case can be looked at for so long.
        tombstone_days: feeds tell of a withdrawal for so long, and then until every partner that has the
            value has heard of it.
        audit_days: lines of the audit trail, and of what operators decided.
        unheard_days: feeds no longer wait for partners that have not heard of it for so long; None for never.
    """

    active_days: int | None
    withdrawn_days: int
    tombstone_days: int
    audit_days: int
    unheard_days: int | None = None


@dataclass(frozen=True, slots=True)
class Unheard:
    """A partner that has values and has not fetched that they were withdrawn.

    Attributes:
        partner: its name.
        values: how many.
        last_ms: when it last asked for anything, milliseconds since 1970, UTC; None for never.
    """

    partner: str
    values: int
    last_ms: int | None


@dataclass(frozen=True, slots=True)
class Purged:
    """How much a purge withdrew and deleted.

    Attributes:
        expired: cases withdrawn because of their age.
        cases: withdrawn cases deleted.
        entries: values deleted that nobody needs to hear of any more.
        fetches: lines of the audit trail deleted.
        unheard: for whom withdrawals are kept that are old enough to go.
        given_up: who never heard of withdrawals that were deleted all the same.
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
        note: what it is of, for operators.
    """

    type: str
    value: str
    note: str


class Benign(Protocol):
    """The values that are never published."""

    def all(self) -> list[BenignValue]:
        """The list."""

    def add(self, values: Sequence[BenignValue], now_ms: int) -> int:
        """Put values on the list; withdraws what is published of them and returns how many that were."""

    def remove(self, signal_type: str, value: str) -> bool:
        """Take one off, for reports from now on; False when it is not on the list."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures about what is kept.

    Attributes:
        cases: by open, held, withdrawn.
        entries: by unpublished, active, withdrawn; without the canaries.
        partners: admitted ones.
        deposits: sealed reports that wait for the opener.
        canaries: values that feeds carry for themselves.
        position: the last one assigned in the change sequence.
        last_ms: the last time given, milliseconds since 1970, UTC.
        held_since_ms: since when the case waits that was held first; None when none does.
        last_asked_ms: when each admitted partner last asked for anything, by its name; without those that
            never did.
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

        What expires leaves the feeds at once, or with the next ``Feed.publish_waiting``.
        """
