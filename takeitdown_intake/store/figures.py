"""What happened in a month, as the report for a board and a regulator needs it; no case is named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from takeitdown_wire import Kind


@dataclass(frozen=True, slots=True)
class Arrival:
    """One report that came in the month; times in milliseconds since 1970, UTC.

    Attributes:
        received_ms: when.
        who: who made it, as it says.
        images, videos: how many it brought.
        published_ms: when its first value could be fetched; None while none can.
        fetched_ms: when a platform first fetched any of its values; None while none has.
    """

    received_ms: int
    who: str
    images: int
    videos: int
    published_ms: int | None
    fetched_ms: int | None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One case that was withdrawn in the month.

    Attributes:
        withdrawn_ms, received_ms: when it was, and when its first report came.
        by_operator: not by its owner.
        told_ms: when platforms that had fetched it fetched the withdrawal, one time for each.
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
        weak: below the floor of quality, so never published.
        benign: never published, because they are of a famous or blank picture.
    """

    type: str
    count: int
    weak: int
    benign: int


@dataclass(frozen=True, slots=True)
class PartnerMonth:
    """What one platform did: times it fetched something new, values in all of them, and what it said of values."""

    name: str
    fetches: int
    entries: int
    verdicts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Month:
    """Everything of one month that the report is made from.

    Attributes:
        arrivals, withdrawals, signals, partners: of the month.
        found_cases: cases of which a platform said in the month that it blocked a copy.
        found_variants: likewise values, of pictures and of videos, by the variant that they stand for.
        held: cases that wait for the operator now, by the reason.
        benign_values: values that are never published.
        neutral_values: values of no picture that every feed carries, for platforms to test with.
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
    """Looks back."""

    def month(self, from_ms: int, to_ms: int) -> Month:
        """What happened from ``from_ms`` on and before ``to_ms``, as far as it is still kept."""
