"""What operators look up about cases, as a protocol. Counts and shapes only: there never is a picture to look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from takeitdown_wire import CaseNumber, CaseStatus, Kind


class Standing(StrEnum):
    """Which cases are asked for."""

    OPEN = "open"
    HELD = "held"
    WITHDRAWN = "withdrawn"


class Order(StrEnum):
    """Which cases come first."""

    SIZE = "size"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Which cases are listed, and how.

    Attributes:
        standing: only these; None for all.
        since_ms, until_ms: received from then on, before then; milliseconds since 1970, UTC.
        order: which come first.
        limit: at most so many.
    """

    standing: Standing | None = None
    since_ms: int | None = None
    until_ms: int | None = None
    order: Order = Order.SIZE
    limit: int = 20


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """A case as the operator looks over many.

    Attributes:
        status: where it stands, under the number that is the case's alone.
        items: pictures and videos.
        signals: fingerprints.
        reports: how many reports brought them.
    """

    status: CaseStatus
    items: int
    signals: int
    reports: int


@dataclass(frozen=True, slots=True)
class ReportShape:
    """What can be seen of a report without seeing anything that it is of.

    Attributes:
        received_ms: when it came, milliseconds since 1970, UTC.
        who, shared: what the person answered.
        contact: the person gave a way to be reached.
        kinds: pictures and videos, by kind.
        signals: fingerprints, by type.
        most_pdq: the largest number of PDQ values of one picture.
        most_digests: the largest number of digests of one kind of one picture or video; a file has one.
        weak: fingerprints too weak to be published.
        known: fingerprints of famous or blank pictures.
        elsewhere: values that other cases have too.
    """

    received_ms: int
    who: str
    shared: str
    contact: bool
    kinds: Mapping[str, int]
    signals: Mapping[str, int]
    most_pdq: int
    most_digests: int
    weak: int
    known: int
    elsewhere: int


@dataclass(frozen=True, slots=True)
class Decision:
    """What an operator did with a case, and why.

    Attributes:
        at_ms: when, milliseconds since 1970, UTC.
        action: held, released, withdrawn, contact.
        actor: whose account on the computer.
        why: in their words, or the reason that the owner is told.
    """

    at_ms: int
    action: str
    actor: str
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """A value that somebody asked about.

    Attributes:
        case: that has it; None for a canary, and when that case was purged.
        kind, type, value: what it is; of a film's frames, the frame.
        distance: bits between it and what was asked for.
        active: feeds carry it.
        canary: it is of a picture or clip of this project.
        by_id: it was asked for by the id under which this partner knows it.
    """

    case: CaseNumber | None
    kind: Kind
    type: str
    value: str
    distance: int
    active: bool
    canary: bool
    by_id: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """How much of a case one partner has.

    Attributes:
        partner: its name.
        feed: by which it fetched.
        offered: values of the case that this feed carries within the partner's tier.
        fetched: of these, how many it has fetched.
        first_ms: when it fetched the first of them; None when the audit trail no longer says.
        withdrawn: of the fetched ones, how many have been withdrawn.
        heard: of these, of how many it has fetched the withdrawal.
        verdicts: what it said of them, by verdict.
    """

    partner: str
    feed: str
    offered: int
    fetched: int
    first_ms: int | None
    withdrawn: int
    heard: int
    verdicts: Mapping[str, int]


class Casebook(Protocol):
    """Looking up cases. Each with a case raises SetupError when there is no such one."""

    def list(self, query: CaseQuery) -> Sequence[CaseSummary]:
        """Cases with at least one picture or video."""

    def shapes(self, case: CaseNumber) -> Sequence[ReportShape]:
        """Its reports, oldest first."""

    def decisions(self, case: CaseNumber) -> Sequence[Decision]:
        """What operators did with it, oldest first."""

    def note(self, case: CaseNumber, decision: Decision) -> None:
        """Write down what is about to be done."""

    def find(self, value: str, tokens: Mapping[bytes, str]) -> Sequence[Found]:
        """Where a value is: PDQ values within the distance at which platforms match, frames of films exactly.

        Args:
            value: lower-case hex.
            tokens: of entries that it stands for when it is a partner's id, each with that partner's name.
        """

    def taken(self, case: CaseNumber) -> Sequence[Taken]:
        """Who has fetched how much of it; partners that fetched nothing of it are named with nothing."""
