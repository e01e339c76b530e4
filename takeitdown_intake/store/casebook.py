"""Looking up cases, as a protocol: counts only, because operators never have a picture to look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from takeitdown_wire import CaseNumber, CaseStatus, Kind


class Standing(StrEnum):
    """A case's state as operators filter by it."""

    OPEN = "open"
    HELD = "held"
    WITHDRAWN = "withdrawn"


class Order(StrEnum):
    """Which cases come first; ``SIZE`` is by items, largest first."""

    SIZE = "size"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Which cases are listed, and how.

    Attributes:
        standing: only these; None for all.
        since_ms, until_ms: received in [``since_ms``, ``until_ms``), milliseconds since 1970, UTC; None for no bound.
        order: which come first.
        limit: maximum number of cases.
    """

    standing: Standing | None = None
    since_ms: int | None = None
    until_ms: int | None = None
    order: Order = Order.SIZE
    limit: int = 20


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """A case in a list.

    Attributes:
        status: its status, under the number that only this case has.
        items: number of pictures and videos.
        signals: number of fingerprints.
        reports: number of reports that brought them.
    """

    status: CaseStatus
    items: int
    signals: int
    reports: int


@dataclass(frozen=True, slots=True)
class ReportShape:
    """The counts of a report, which reveal nothing of its pictures.

    Attributes:
        received_ms: milliseconds since 1970, UTC.
        who, shared: the person's answers.
        contact: whether the person gave a contact.
        kinds: number of items by kind.
        signals: number of fingerprints by type.
        most_pdq: maximum PDQ values of one item.
        most_digests: maximum digests of one type of one item; a file has one.
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
        actor: name of the operator's account on the host.
        why: in the operator's words, after the reason that the owner is told.
    """

    at_ms: int
    action: str
    actor: str
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that a search found, and a case that has it.

    Attributes:
        case: the case; None for a canary, or if that case was purged.
        kind, type, value: of the entry; for a vPDQ entry, the matching frame.
        distance: Hamming distance to the value searched for, in bits.
        active: whether feeds carry it.
        canary: whether it is a canary's.
        by_id: the partner whose opaque id was searched for; None if it was a value.
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
    """How much of a case a partner has fetched through one feed.

    Attributes:
        partner: its name.
        feed: the feed's name; empty if it has not fetched from any.
        offered: values of the case that this feed carries within the partner's tier.
        fetched: how many of the offered values it has fetched.
        first_ms: when it fetched the first of them; None if the audit trail no longer says.
        withdrawn: how many of the fetched values have been withdrawn.
        heard: how many of those withdrawals it has fetched.
        verdicts: its feedback on the offered values, by verdict.
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
    """Looking up cases. Methods that take a case raise SetupError if it does not exist."""

    def list(self, query: CaseQuery) -> Sequence[CaseSummary]:
        """The matching cases that have at least one picture or video."""

    def shapes(self, case: CaseNumber) -> Sequence[ReportShape]:
        """A case's reports, oldest first."""

    def decisions(self, case: CaseNumber) -> Sequence[Decision]:
        """The operators' decisions about a case, oldest first."""

    def note(self, case: CaseNumber, decision: Decision) -> None:
        """Record a decision before it is carried out."""

    def find(self, value: str, tokens: Mapping[bytes, str]) -> Sequence[Found]:
        """The entries with a value, nearest first: PDQ within ``PDQ_MATCH_BITS``, all other types exactly.

        Args:
            value: lower-case hex: a hash, a video's frame, or a partner's opaque id.
            tokens: for an opaque id, the tokens it may stand for, each with the partner's name.
        """

    def taken(self, case: CaseNumber) -> Sequence[Taken]:
        """How much of a case each partner has fetched, including those that fetched nothing."""
