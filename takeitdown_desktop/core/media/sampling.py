"""Which frames of a video are fingerprinted, and which of those are kept: pure decisions."""

from dataclasses import dataclass, field
from typing import Protocol

from takeitdown_wire import MAX_FRAMES, PDQ_GOOD_QUALITY, Frame

FAR_BITS = 31
"""Platforms count two frames as the same up to this Hamming distance."""


class Sampler(Protocol):
    """Decides about the frames of one reading of one video, in order of time."""

    def wants(self, index: int) -> bool:
        """Whether the frame with this number is to be fingerprinted."""

    def offer(self, frame: Frame) -> None:
        """Take the fingerprint of a frame that was wanted."""

    def frames(self) -> tuple[Frame, ...]:
        """The fingerprints kept."""


@dataclass(slots=True)
class EveryNth:
    """The reference's choice: frames whose number is a multiple of the whole frame rate.

    Attributes:
        step: take every ``step``-th frame.
        most: bound on the number of frames kept.

    Source: facebook/ThreatExchange, vpdq: ``frame_number % int(seconds_per_hash * fps)``.
    """

    step: int
    most: int = MAX_FRAMES
    _kept: list[Frame] = field(default_factory=list)

    @classmethod
    def at(cls, per_second: float, frame_rate: float) -> "EveryNth":
        """``per_second`` frames of each second (above 0); an unknown ``frame_rate`` is 0."""
        return cls(max(1, int(frame_rate / per_second)))

    def wants(self, index: int) -> bool:
        return index % self.step == 0

    def offer(self, frame: Frame) -> None:
        if len(self._kept) < self.most:
            self._kept.append(frame)

    def frames(self) -> tuple[Frame, ...]:
        return tuple(self._kept)


CALM_BITS = 10
"""Frames between two samples this close to each other need no look of their own."""

JUMP_BITS = 20
SLOWEST_PER_SECOND = 8.0


@dataclass(slots=True)
class Dense:
    """Looks at as many frames as the movement asks for and keeps those that differ.

    A copy that was cut, re-timed or re-encoded shows other frames than the ones at whole
    seconds; a dense set finds it. Frames closer than ``FAR_BITS`` to the last kept one match
    whatever that one matches, so they add nothing. Where frames hardly change from sample
    to sample, samples move apart; a jump brings them together again.

    Memory is bounded: at the bound every second kept frame is dropped, and from then on
    every second candidate, so that the kept ones stay spread over the whole length.

    Attributes:
        widest: largest step between two samples, in frames.
        most: bound on the number of frames kept.
    """

    widest: int = 1
    most: int = MAX_FRAMES // 2
    _kept: list[Frame] = field(default_factory=list)
    _plainest: Frame | None = None
    _previous: int | None = None
    _far: int | None = None
    _step: int = 1
    _next: int = 0
    _keep_every: int = 1
    _candidates: int = 0

    @classmethod
    def at(cls, frame_rate: float) -> "Dense":
        return cls(widest=max(1, int(frame_rate / SLOWEST_PER_SECOND)))

    def wants(self, index: int) -> bool:
        if index < self._next:
            return False
        self._next = index + self._step
        return True

    def offer(self, frame: Frame) -> None:
        value = int(frame.value, 16)
        if self._previous is not None:
            self._pace((value ^ self._previous).bit_count())
        self._previous = value
        if frame.quality < PDQ_GOOD_QUALITY:
            if self._plainest is None or frame.quality > self._plainest.quality:
                self._plainest = frame
        elif self._far is None or (value ^ self._far).bit_count() > FAR_BITS:
            self._far = value
            self._keep(frame)

    def _pace(self, change: int) -> None:
        if change > JUMP_BITS:
            self._step = 1
        elif change <= CALM_BITS:
            self._step = min(self._step + 1, self.widest)
        else:
            self._step = max(self._step - 1, 1)

    def _keep(self, frame: Frame) -> None:
        self._candidates += 1
        if self._candidates % self._keep_every == 0:
            self._kept.append(frame)
        if len(self._kept) == self.most:
            self._kept = self._kept[::2]
            self._keep_every *= 2

    def frames(self) -> tuple[Frame, ...]:
        """The frames kept; when all were too plain to match, the best of those."""
        if self._kept or self._plainest is None:
            return tuple(self._kept)
        return (self._plainest,)
