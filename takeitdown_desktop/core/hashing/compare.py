"""Does a copy match what was sent? What a platform does with an upload, done on the device."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.progress import FileResult
from takeitdown_wire import PDQ_GOOD_QUALITY, PDQ_MATCH_BITS, Pdq, Variant, Vpdq

AS_A_PLATFORM = HashOptions(frames_per_second=1.0, variants=1)
"""What a platform makes of an upload: plainly, a video at one frame a second."""

MATCH_SHARE = 0.8
"""Platforms count two videos as the same when this share of the upload's frames matches."""


class Likeness(StrEnum):
    """How a copy stands to an original."""

    EXACT = "exact"  # the same bytes
    MATCH = "match"  # a platform that compares fingerprints finds it
    NO_MATCH = "no_match"
    TOO_PLAIN = "too_plain"  # too little texture to tell; a platform finds the same bytes only
    UNREADABLE = "unreadable"  # nothing to compare


@dataclass(frozen=True, slots=True)
class Comparison:
    """A copy against all originals.

    Attributes:
        likeness: to the one it is most like.
        original: number of that one; None when there is no likeness.
        bits: of a picture, how far it is from the nearest hash, 0..256.
        share: of a video, the share of its frames that match, 0..1.
        variant: which reading or edited copy of the original that hash stands for.
    """

    likeness: Likeness
    original: int | None = None
    bits: int | None = None
    share: float | None = None
    variant: Variant | None = None


def compare(copy: FileResult, originals: Sequence[FileResult]) -> Comparison:
    """What a platform that was sent the originals' fingerprints makes of this copy.

    Args:
        copy: fingerprinted with ``AS_A_PLATFORM``.
        originals: with every fingerprint that was sent.
    """
    if copy.sha256 is None:
        return Comparison(Likeness.UNREADABLE)
    for number, original in enumerate(originals):
        if original.sha256 == copy.sha256:
            return Comparison(Likeness.EXACT, number)
    pictures = [one for one in copy.signals if isinstance(one, Pdq) and one.quality >= PDQ_GOOD_QUALITY]
    videos = [one for one in copy.signals if isinstance(one, Vpdq) and one.quality >= PDQ_GOOD_QUALITY]
    if pictures:
        return _picture(pictures, originals)
    if videos:
        return _video(videos, originals)
    perceptual = any(isinstance(one, Pdq | Vpdq) for one in copy.signals)
    return Comparison(Likeness.TOO_PLAIN if perceptual else Likeness.UNREADABLE)


def _picture(readings: Sequence[Pdq], originals: Sequence[FileResult]) -> Comparison:
    best = Comparison(Likeness.NO_MATCH)
    for number, original in enumerate(originals):
        sent = (one for one in original.signals if isinstance(one, Pdq) and one.quality >= PDQ_GOOD_QUALITY)
        for signal in sent:
            bits = min(signal.distance(reading) for reading in readings)
            if best.bits is None or bits < best.bits:
                likeness = Likeness.MATCH if bits <= PDQ_MATCH_BITS else Likeness.NO_MATCH
                best = Comparison(likeness, number, bits, variant=signal.variant)
    return best


def _video(readings: Sequence[Vpdq], originals: Sequence[FileResult]) -> Comparison:
    best = Comparison(Likeness.NO_MATCH)
    for number, original in enumerate(originals):
        for signal in (one for one in original.signals if isinstance(one, Vpdq)):
            sent = [int(frame.value, 16) for frame in signal.frames if frame.quality >= PDQ_GOOD_QUALITY]
            share = max(_share_near(reading, sent) for reading in readings)
            if best.share is None or share > best.share:
                likeness = Likeness.MATCH if share >= MATCH_SHARE else Likeness.NO_MATCH
                best = Comparison(likeness, number, share=share, variant=signal.variant)
    return best


def _share_near(copy: Vpdq, sent: Sequence[int]) -> float:
    """The share of the copy's frames that are near to one that was sent; plain ones do not count."""
    seen = [int(frame.value, 16) for frame in copy.frames if frame.quality >= PDQ_GOOD_QUALITY]
    near = sum(any((one ^ other).bit_count() <= PDQ_MATCH_BITS for other in sent) for one in seen)
    return near / len(seen)
