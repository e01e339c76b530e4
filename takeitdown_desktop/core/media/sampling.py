"""Decides which frames of a video are fingerprinted, and which of those are kept; does no input or output."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from takeitdown_wire import MAX_FRAMES, PDQ_GOOD_QUALITY, PDQ_MATCH_BITS, Frame


class Look(Protocol):
    """A frame that was examined. Properties that few frames need are computed lazily."""

    @property
    def time_ms(self) -> int:
        """Presentation time from the first frame, milliseconds."""

    @property
    def value(self) -> str:
        """Its preview hash: PDQ, 64 hex digits, exact enough for comparisons within a video."""

    @property
    def quality(self) -> int:
        """PDQ quality, 0..100."""

    @property
    def is_flat(self) -> bool:
        """See ``is_flat``."""

    def frame(self) -> Frame:
        """Its fingerprint."""


class Sampler(Protocol):
    """Selects frames of one reading of a video; they are offered in order of time."""

    def wants(self, index: int) -> bool:
        """Whether the frame with this number should be offered."""

    @property
    def thinned(self) -> bool:
        """Whether a limit on kept frames was reached, so that some are missing."""

    def offer(self, look: Look) -> None:
        """Add a frame for which ``wants`` was true."""

    def frames(self) -> tuple[Frame, ...]:
        """The fingerprints kept."""

    def left_out(self) -> tuple[tuple[int, int], ...]:
        """Excluded (first, last) spans in milliseconds, inclusive: title cards that other videos may share."""


@dataclass(slots=True)
class EveryNth:
    """The reference's choice: frames whose number is a multiple of a fixed step.

    Attributes:
        step: take every ``step``-th frame.
        max_frames: maximum number of frames kept.
        thinned: whether that maximum was exceeded.

    Source: facebook/ThreatExchange, vpdq: ``frame_number % int(seconds_per_hash * fps)``.
    """

    step: int
    max_frames: int = MAX_FRAMES
    thinned: bool = False
    _kept: list[Frame] = field(default_factory=list)

    @classmethod
    def at(cls, per_second: float, frame_rate: float) -> "EveryNth":
        """Take ``per_second`` (above 0) frames a second of a video of ``frame_rate`` frames a second, 0 if unknown."""
        return cls(max(1, int(frame_rate / per_second)))

    def wants(self, index: int) -> bool:
        return index % self.step == 0

    def offer(self, look: Look) -> None:
        if len(self._kept) < self.max_frames:
            self._kept.append(look.frame())
        else:
            self.thinned = True

    def frames(self) -> tuple[Frame, ...]:
        return tuple(self._kept)

    def left_out(self) -> tuple[tuple[int, int], ...]:
        return ()


FAR_BITS = PDQ_MATCH_BITS - 2
"""A frame is kept if it is further than this from the last kept one. The preview hash and a re-encode each differ by
1-2 bits."""

CALM_BITS = 10
"""Samples move apart while consecutive ones differ by at most this many bits."""

JUMP_BITS = 20
"""At a larger difference between samples every frame is sampled again."""

SLOWEST_PER_SECOND = 8.0
"""Minimum number of samples per second, for videos of at least this frame rate."""

MAX_A_MINUTE = 1_200
"""Maximum number of frames kept per minute."""

CARD_MS = 1_000
"""Minimum duration of a title card, in milliseconds."""
CARD_EDGE_MS = 10_000
"""Title cards begin or end at most this far from the beginning or end of the video, in milliseconds."""
CARD_SHARE = 0.1
"""Maximum share of the video's duration that may be left out as title cards."""
_CARD_CELLS = 0.6
_SAME_CARD_BITS = 90
"""Flat frames next to a card that are within this Hamming distance belong to it."""
_TONES = 16


def is_flat(cells: npt.NDArray[np.uint8]) -> bool:
    """Whether at least 60 % of a picture's luma is one tone, as on title cards: text or a logo on a plain ground."""
    tones = np.bincount(cells.ravel() // (256 // _TONES), minlength=_TONES)
    return int((tones[:-1] + tones[1:]).max()) >= _CARD_CELLS * int(tones.sum())


@dataclass(slots=True)
class _Kept:
    """A kept frame, whether it is flat, and how long the video stayed near it."""

    frame: Frame
    flat: bool
    until_ms: int

    def is_card(self, end_ms: int) -> bool:
        at_an_edge = self.frame.time_ms <= CARD_EDGE_MS or self.until_ms >= end_ms - CARD_EDGE_MS
        return self.flat and at_an_edge and self.lasts_ms >= CARD_MS

    def is_part_of(self, card: "_Kept") -> bool:
        apart = (int(self.frame.value, 16) ^ int(card.frame.value, 16)).bit_count()
        return self.flat and apart <= _SAME_CARD_BITS

    @property
    def lasts_ms(self) -> int:
        return self.until_ms - self.frame.time_ms


@dataclass(slots=True)
class AdaptiveSampler:
    """Samples frames as densely as the motion requires, and keeps those that differ.

    A copy that was cut, re-timed or re-encoded has other frames at whole seconds; a dense set
    still matches it. Frames within ``far`` bits of the last kept one match nearly the same
    frames, so they add little. The step between samples grows while frames hardly change, and
    shrinks to one at a jump.

    Memory is bounded: at the maximum every second kept frame is dropped, and from then on
    every second candidate, so that the kept ones stay spread over the whole length.

    A title card at the beginning or end (flat, and still for ``CARD_MS`` or more) is left out,
    since other people's videos may have the same one; but only if all cards together are at most
    ``CARD_SHARE`` of the video, so that enough is left to match.

    Attributes:
        widest: largest step between two samples, in frames.
        max_frames: maximum number of frames kept.
        far: a frame is kept if it is more than this many bits from the last kept one.
        thinned: whether a limit was reached, so that frames are missing.
    """

    widest: int = 1
    max_frames: int = MAX_FRAMES
    far: int = FAR_BITS
    thinned: bool = False
    _kept: list[_Kept] = field(default_factory=list)
    _plainest: Frame | None = None
    _previous: int | None = None
    _last: int | None = None
    _step: int = 1
    _next: int = 0
    _keep_every: int = 1
    _candidates: int = 0
    _minute: tuple[int, int] = (0, 0)
    _end_ms: int = 0

    @classmethod
    def at(cls, frame_rate: float) -> "AdaptiveSampler":
        """A sampler for a video of ``frame_rate`` frames a second; 0 if unknown."""
        return cls(widest=max(1, int(frame_rate / SLOWEST_PER_SECOND)))

    def wants(self, index: int) -> bool:
        if index < self._next:
            return False
        self._next = index + self._step
        return True

    def offer(self, look: Look) -> None:
        value = int(look.value, 16)
        if self._previous is not None:
            self._pace((value ^ self._previous).bit_count())
        self._previous = value
        self._end_ms = look.time_ms
        if self._last is not None and (value ^ self._last).bit_count() <= self.far:
            self._kept[-1].until_ms = look.time_ms
        elif look.quality >= PDQ_GOOD_QUALITY:
            self._last = value
            self._keep(_Kept(look.frame(), look.is_flat, look.time_ms))
        elif self._plainest is None or look.quality > self._plainest.quality:
            self._plainest = look.frame()

    def _pace(self, change: int) -> None:
        if change > JUMP_BITS:
            self._step = 1
        elif change <= CALM_BITS:
            self._step = min(self._step + 1, self.widest)
        else:
            self._step = max(self._step - 1, 1)

    def _keep(self, kept: _Kept) -> None:
        minute, count = kept.frame.time_ms // 60_000, self._minute[1]
        if minute != self._minute[0]:
            count = 0
        self._minute = (minute, count + 1)
        self._candidates += 1
        if count >= MAX_A_MINUTE or self._candidates % self._keep_every:
            self.thinned = True
            return
        self._kept.append(kept)
        if len(self._kept) == self.max_frames:
            self._kept = self._kept[::2]
            self._keep_every *= 2
            self.thinned = True

    def frames(self) -> tuple[Frame, ...]:
        """The frames kept; if all were too plain to match, the one of highest quality."""
        if not self._kept:
            return () if self._plainest is None else (self._plainest,)
        cards = self._cards()
        return tuple(kept.frame for number, kept in enumerate(self._kept) if number not in cards)

    def left_out(self) -> tuple[tuple[int, int], ...]:
        cards = [self._kept[number] for number in sorted(self._cards())]
        return tuple((card.frame.time_ms, card.until_ms) for card in cards)

    def _cards(self) -> set[int]:
        """Indices of the kept frames to leave out as cards; none if cards make up too much of the video."""
        cards = self._likely_cards()
        away = sum(self._kept[number].lasts_ms for number in cards)
        return set() if len(cards) == len(self._kept) or away > CARD_SHARE * self._end_ms else cards

    def _likely_cards(self) -> set[int]:
        """Indices of the kept frames that show cards: the still ones, and adjacent ones that show the same.

        Symmetric logos have near-zero coefficients whose sign flips with codec noise, so one card may give several.
        """
        found = {number for number, kept in enumerate(self._kept) if kept.is_card(self._end_ms)}
        for still in tuple(found):
            for beside in (range(still - 1, -1, -1), range(still + 1, len(self._kept))):
                for number in beside:
                    if not self._kept[number].is_part_of(self._kept[still]):
                        break
                    found.add(number)
        return found
