"""Which frames of a video are fingerprinted, and which of those are kept: pure decisions."""

from dataclasses import dataclass, field

from takeitdown_wire import MAX_FRAMES, PDQ_GOOD_QUALITY, Frame

FAR_BITS = 31
"""Platforms count two frames as the same up to this Hamming distance."""


@dataclass(frozen=True, slots=True)
class EveryNth:
    """The reference's choice: frames whose index is a multiple of the whole frame rate.

    Attributes:
        per_second: frames wanted for each second of video, above 0.

    Source: facebook/ThreatExchange, vpdq: ``frame_number % int(seconds_per_hash * fps)``.
    """

    per_second: float

    def step(self, frame_rate: float) -> int:
        """Take every n-th frame, n at least 1. ``frame_rate`` in frames per second."""
        return max(1, int(frame_rate / self.per_second)) if frame_rate > 0 else 1


@dataclass(slots=True)
class Thinned:
    """Keeps a frame when it differs from the last one kept, in bounded memory.

    A copy that was cut, re-timed or re-encoded shows other frames than the ones at whole
    seconds; a dense set finds it. Frames closer than ``FAR_BITS`` to the last kept one
    match whatever that one matches, so they add nothing. When the bound is reached, every
    second frame is dropped and from then on every second candidate is passed over, so that
    the kept ones stay spread over the whole length.

    Attributes:
        most: bound on the number of frames kept.
    """

    most: int = MAX_FRAMES // 2
    _kept: list[Frame] = field(default_factory=list)
    _plainest: Frame | None = None
    _last: int | None = None
    _stride: int = 1
    _skipped: int = 0

    def offer(self, frame: Frame) -> None:
        """Look at one frame, in order of time."""
        if frame.quality < PDQ_GOOD_QUALITY:
            if self._plainest is None or frame.quality > self._plainest.quality:
                self._plainest = frame
            return
        value = int(frame.value, 16)
        if self._last is not None and (value ^ self._last).bit_count() <= FAR_BITS:
            return
        self._last = value
        self._skipped += 1
        if self._skipped < self._stride:
            return
        self._skipped = 0
        self._kept.append(frame)
        if len(self._kept) >= self.most:
            self._kept = self._kept[::2]
            self._stride *= 2

    def frames(self) -> tuple[Frame, ...]:
        """The frames kept; when all were too plain to match, the best of those."""
        if self._kept or self._plainest is None:
            return tuple(self._kept)
        return (self._plainest,)


@dataclass(slots=True)
class Everything:
    """Keeps every frame that is offered, up to the bound of the contract."""

    most: int = MAX_FRAMES
    _kept: list[Frame] = field(default_factory=list)

    def offer(self, frame: Frame) -> None:
        if len(self._kept) < self.most:
            self._kept.append(frame)

    def frames(self) -> tuple[Frame, ...]:
        return tuple(self._kept)
