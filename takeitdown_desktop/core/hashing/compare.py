"""Does a copy match the fingerprints that were sent? A platform's check of an upload, run on the device."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.progress import FileResult
from takeitdown_wire import PDQ_GOOD_QUALITY, PDQ_MATCH_BITS, Pdq, Variant, Vpdq

AS_A_PLATFORM = HashOptions(frames_per_second=1.0, variants=1)
"""How a platform fingerprints an upload: without edited copies, videos at one frame per second."""

MATCH_SHARE = 0.8
"""Platforms treat two videos as a match if at least this share of the upload's frames matches."""


class Likeness(StrEnum):
    """The result of comparing a copy with the originals."""

    EXACT = "exact"  # the same bytes
    MATCH = "match"  # within a platform's match threshold
    NO_MATCH = "no_match"
    TOO_PLAIN = "too_plain"  # too little texture for PDQ; a platform finds only the same bytes
    UNREADABLE = "unreadable"  # nothing to compare


@dataclass(frozen=True, slots=True)
class Comparison:
    """A copy compared with all originals.

    Attributes:
        likeness: to the nearest original.
        original: index of that one, from 0; None if nothing could be compared.
        bits: for a picture, the Hamming distance to the nearest hash, 0..256.
        share: for a video, the share of its frames that match, 0..1.
        variant: the reading or edited copy that the nearest hash was computed from.
    """

    likeness: Likeness
    original: int | None = None
    bits: int | None = None
    share: float | None = None
    variant: Variant | None = None


def compare(copy: FileResult, originals: Sequence[FileResult]) -> Comparison:
    """Judge a copy as a platform would that holds the originals' fingerprints.

    Args:
        copy: fingerprinted with ``AS_A_PLATFORM``.
        originals: with all fingerprints that were sent.
    """
    if copy.sha256 is None:
        return Comparison(Likeness.UNREADABLE)
    for index, original in enumerate(originals):
        if original.sha256 == copy.sha256:
            return Comparison(Likeness.EXACT, index)
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
    for index, original in enumerate(originals):
        sent = (one for one in original.signals if isinstance(one, Pdq) and one.quality >= PDQ_GOOD_QUALITY)
        for signal in sent:
            bits = min(signal.distance(reading) for reading in readings)
            if best.bits is None or bits < best.bits:
                likeness = Likeness.MATCH if bits <= PDQ_MATCH_BITS else Likeness.NO_MATCH
                best = Comparison(likeness, index, bits, variant=signal.variant)
    return best


def _video(readings: Sequence[Vpdq], originals: Sequence[FileResult]) -> Comparison:
    best = Comparison(Likeness.NO_MATCH)
    for index, original in enumerate(originals):
        for signal in (one for one in original.signals if isinstance(one, Vpdq)):
            sent = [int(frame.value, 16) for frame in signal.frames if frame.quality >= PDQ_GOOD_QUALITY]
            share = max(_matching_share(reading, sent) for reading in readings)
            if best.share is None or share > best.share:
                likeness = Likeness.MATCH if share >= MATCH_SHARE else Likeness.NO_MATCH
                best = Comparison(likeness, index, share=share, variant=signal.variant)
    return best


def _matching_share(copy: Vpdq, sent: Sequence[int]) -> float:
    """The share of the copy's frames of good quality that match a frame hash that was sent, 0..1."""
    hashes = [int(frame.value, 16) for frame in copy.frames if frame.quality >= PDQ_GOOD_QUALITY]
    matches = sum(any((one ^ other).bit_count() <= PDQ_MATCH_BITS for other in sent) for one in hashes)
    return matches / len(hashes)
