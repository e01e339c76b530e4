"""The records of a month for the report to a board and a regulator; no case is named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from takeitdown_wire import Kind


@dataclass(frozen=True, slots=True)
class Arrival:
    """A report received in the month; times in milliseconds since 1970, UTC.

    Attributes:
        received_ms: when it was received.
        who: who made it, according to itself.
        images, videos: number of each.
        published_ms: when its first value could be fetched; None if none can.
        fetched_ms: when a platform first fetched any of its values; None if none has.
    """

    received_ms: int
    who: str
    images: int
    videos: int
    published_ms: int | None
    fetched_ms: int | None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A case withdrawn in the month; times in milliseconds since 1970, UTC.

    Attributes:
        withdrawn_ms: when it was withdrawn.
        received_ms: when its first report was received.
        by_operator: True if by the operator, False if by its owner.
        told_ms: when each platform that had fetched the case fetched its withdrawal.
    """

    withdrawn_ms: int
    received_ms: int
    by_operator: bool
    told_ms: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Signals:
    """Signals of one type in the month's reports.

    Attributes:
        type: as on the wire.
        count: all of them.
        weak: never published, because they are below the minimum quality.
        benign: never published, because they are of a famous or blank picture.
    """

    type: str
    count: int
    weak: int
    benign: int


@dataclass(frozen=True, slots=True)
class PartnerMonth:
    """A platform's month.

    Attributes:
        name: its name.
        fetches: number of pages with entries that it fetched.
        entries: entries on all of them.
        verdicts: number of values by its feedback.
    """

    name: str
    fetches: int
    entries: int
    verdicts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Month:
    """Everything that a month's report is made from.

    Attributes:
        arrivals, withdrawals, signals, partners: of the month.
        found_cases: cases of which a platform reported a blocked copy in the month.
        found_variants: values of which a platform did so, by item kind and variant.
        held: cases held for the operator now, by reason.
        benign_values: values that are never published.
        neutral_values: canaries' active values.
    """

    arrivals: Sequence[Arrival]
    withdrawals: Sequence[Withdrawal]
    signals: Sequence[Signals]
    partners: Sequence[PartnerMonth]
    found_cases: int
    found_variants: Mapping[Kind, Mapping[str, int]]
    held: Mapping[str, int]
    benign_values: int
    neutral_values: int


class Figures(Protocol):
    """Records for reports."""

    def month(self, from_ms: int, to_ms: int) -> Month:
        """The records of [``from_ms``, ``to_ms``), milliseconds since 1970, as far as they are still stored."""
