"""Which frames of a video are fingerprinted, and which of those are kept: pure decisions."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from takeitdown_wire import MAX_FRAMES, PDQ_GOOD_QUALITY, PDQ_MATCH_BITS, Frame


class Look(Protocol):
    """A frame that was looked at. What is asked of few frames is worked out when it is asked for."""

    @property
    def time_ms(self) -> int:
        """Presentation time from the first frame."""

    @property
    def value(self) -> str:
        """Its PDQ, 64 hex digits, exact enough to compare it with others of the same video."""

    @property
    def quality(self) -> int:
        """PDQ's, 0..100."""

    @property
    def is_flat(self) -> bool:
        """See ``is_flat``."""

    def frame(self) -> Frame:
        """Its fingerprint."""


class Sampler(Protocol):
    """Decides about the frames of one reading of one video, in order of time."""

    def wants(self, index: int) -> bool:
        """Whether the frame with this number is to be fingerprinted."""

    @property
    def thinned(self) -> bool:
        """Whether the limit on kept frames was reached, so that some are missing."""

    def offer(self, look: Look) -> None:
        """Add a frame for which ``wants`` was true."""

    def frames(self) -> tuple[Frame, ...]:
        """The fingerprints kept."""

    def left_out(self) -> tuple[tuple[int, int], ...]:
        """Stretches that are no evidence, because other people's videos may begin or end so: milliseconds, both ends in."""


@dataclass(slots=True)
class EveryNth:
    """The reference's choice: frames whose number is a multiple of the whole frame rate.

    Attributes:
        step: take every ``step``-th frame.
        most: bound on the number of frames kept.
        thinned: whether the bound was met.

    Source: facebook/ThreatExchange, vpdq: ``frame_number % int(seconds_per_hash * fps)``.
    """

    step: int
    most: int = MAX_FRAMES
    thinned: bool = False
    _kept: list[Frame] = field(default_factory=list)

    @classmethod
    def at(cls, per_second: float, frame_rate: float) -> "EveryNth":
        """``per_second`` frames of each second (above 0); an unknown ``frame_rate`` is 0."""
        return cls(max(1, int(frame_rate / per_second)))

    def wants(self, index: int) -> bool:
        return index % self.step == 0

    def offer(self, look: Look) -> None:
        if len(self._kept) < self.most:
            self._kept.append(look.frame())
        else:
            self.thinned = True

    def frames(self) -> tuple[Frame, ...]:
        return tuple(self._kept)

    def left_out(self) -> tuple[tuple[int, int], ...]:
        return ()


FAR_BITS = PDQ_MATCH_BITS - 2
"""A frame further than this from the last kept one is kept. The preview hash and a re-encode each differ by 1-2 bits."""

CALM_BITS = 10
"""Frames between two samples this close to each other are skipped."""

JUMP_BITS = 20
SLOWEST_PER_SECOND = 8.0

MAX_A_MINUTE = 1_200

CARD_MS = 1_000
CARD_EDGE_MS = 10_000
CARD_SHARE = 0.1
_CARD_CELLS = 0.6
_SAME_CARD_BITS = 90
_TONES = 16


def is_flat(cells: npt.NDArray[np.uint8]) -> bool:
    """Whether most of a picture is one tone, as title cards are: words or a sign on a plain ground."""
    tones = np.bincount(cells.ravel() // (256 // _TONES), minlength=_TONES)
    return int((tones[:-1] + tones[1:]).max()) >= _CARD_CELLS * int(tones.sum())


@dataclass(slots=True)
class _Kept:
    """A kept frame, whether it is flat, and until when the video stayed near to it."""

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
    """Samples frames as densely as the movement requires, and keeps those that differ.

    A copy that was cut, re-timed or re-encoded shows other frames than the ones at whole
    seconds; a dense set finds it. Frames closer than ``far`` to the last kept one match
    whatever that one matches, nearly, so they add little. Where frames hardly change from sample
    to sample, samples move apart; a jump brings them together again.

    Memory is bounded: at the bound every second kept frame is dropped, and from then on
    every second candidate, so that the kept ones stay spread over the whole length.

    A card at the beginning or end (flat, and still for ``CARD_MS`` or more) is left out: other
    people's videos may begin with the same one. Only if all such cards together are a small
    share of the video, so that what is left still is enough to find it by.

    Attributes:
        widest: largest step between two samples, in frames.
        most: bound on the number of frames kept.
        far: bits from the last kept frame above which a frame is kept.
        thinned: whether a bound was met, so that frames are missing.
    """

    widest: int = 1
    most: int = MAX_FRAMES
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
        """For a video of so many frames a second; 0 when that is unknown."""
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
        if len(self._kept) == self.most:
            self._kept = self._kept[::2]
            self._keep_every *= 2
            self.thinned = True

    def frames(self) -> tuple[Frame, ...]:
        """The frames kept; when all were too plain to match, the best of those."""
        if not self._kept:
            return () if self._plainest is None else (self._plainest,)
        cards = self._cards()
        return tuple(kept.frame for number, kept in enumerate(self._kept) if number not in cards)

    def left_out(self) -> tuple[tuple[int, int], ...]:
        cards = [self._kept[number] for number in sorted(self._cards())]
        return tuple((card.frame.time_ms, card.until_ms) for card in cards)

    def _cards(self) -> set[int]:
        """Which of the kept frames are left out as cards: none when they are too much of the video."""
        cards = self._likely_cards()
        away = sum(self._kept[number].lasts_ms for number in cards)
        return set() if len(cards) == len(self._kept) or away > CARD_SHARE * self._end_ms else cards

    def _likely_cards(self) -> set[int]:
        """Which of the kept frames are of cards: the still ones, and those beside them that show the same.

        A symmetric sign on a plain ground has bits that the codec's noise turns over.
        """
        found = {number for number, kept in enumerate(self._kept) if kept.is_card(self._end_ms)}
        for still in tuple(found):
            for beside in (range(still - 1, -1, -1), range(still + 1, len(self._kept))):
                for number in beside:
                    if not self._kept[number].is_part_of(self._kept[still]):
                        break
                    found.add(number)
        return found
