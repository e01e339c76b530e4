"""Which signals of a reported item may be published, and at which rank; evaluated before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from takeitdown_intake.cases.signal_values import entry_digest, is_strong
from takeitdown_intake.store.entries import EntrySpec
from takeitdown_intake.store.film_ranks import FilmRanks, key_frames
from takeitdown_intake.store.known import KnownValues
from takeitdown_intake.store.partnership import FIRST_FRAME_RANK
from takeitdown_wire import PDQ_GOOD_QUALITY, Item, Kind, Pdq, Signal, Variant, Vpdq


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A signal and the entry it needs.

    Attributes:
        kind: of the item, or of the entry for a video's key frame.
        wanted: the value, whether it is to be published, and its rank.
        variant, quality: None for signals without them.
        benign: True if it is not published because it is of a famous or blank picture.
        reported: digest of the value as reported, before benign frames are removed.
    """

    kind: Kind
    wanted: EntrySpec
    variant: str | None
    quality: int | None
    benign: bool
    reported: bytes


def evaluate(item: Item, known: KnownValues) -> list[Evaluated]:
    """The item's signals in the order of the report, each video followed by its key frames."""
    # If one signal is of a famous picture, all are: only the sender says which one is of the picture itself.
    famous = any(
        known.holds(signal.type, signal.text) for signal in item.signals if not isinstance(signal, Vpdq)
    )
    evaluated, ranks, film_ranks = [], dict[str, int](), FilmRanks(item.signals)
    for signal in item.signals:
        left, benign = _without_benign(signal, known)
        benign = benign or (famous and not isinstance(signal, Vpdq))
        value, strong = left.text, is_strong(left) and not benign
        rank = ranks.setdefault(value, len(ranks)) if strong and isinstance(signal, Pdq) else 0
        if isinstance(signal, Vpdq):
            rank = film_ranks.rank_of(signal)
        wanted = EntrySpec(item.kind, signal.type, value, strong, rank)
        reported = wanted.digest if left is signal else entry_digest(item.kind, signal.type, signal.text)
        variant = None if signal.variant is None else signal.variant.value
        evaluated.append(Evaluated(item.kind, wanted, variant, signal.quality, benign, reported))
        if strong and isinstance(left, Vpdq) and left.variant is Variant.UPRIGHT:
            evaluated += _as_pictures(left)
    return evaluated


def _as_pictures(film: Vpdq) -> Iterator[Evaluated]:
    """A video's key frames as pictures' PDQ values, for platforms that only match pictures."""
    for number, frame in enumerate(key_frames(film)):
        wanted = EntrySpec(Kind.IMAGE, Pdq.type, frame.value, strong=True, rank=FIRST_FRAME_RANK + number)
        yield Evaluated(
            Kind.IMAGE, wanted, Variant.FRAME.value, frame.quality, benign=False, reported=wanted.digest
        )


def _without_benign(signal: Signal, known: KnownValues) -> tuple[Signal, bool]:
    """The signal without a video's benign frames, and whether the signal as a whole is benign."""
    if not isinstance(signal, Vpdq):
        return signal, known.holds(signal.type, signal.text)
    left = tuple(frame for frame in signal.frames if not known.holds(Pdq.type, frame.value))
    if len(left) == len(signal.frames) or not is_strong(signal):
        return signal, False
    if not any(frame.quality >= PDQ_GOOD_QUALITY for frame in left):
        return signal, True
    return replace(signal, frames=left), False
