"""Which frames of a video each tier gets, on the same scale as the ranks of a picture's PDQ values."""

from collections.abc import Iterator, Sequence

from takeitdown_wire import PDQ_MATCH_BITS, Frame, Signal, Variant, Vpdq

_FRAMES_A_RANK = 60
"""Frames per minute of video that take up one rank, as one PDQ value of a picture does."""

_READINGS = frozenset({Variant.UPRIGHT, Variant.STORED, Variant.SDR})

MAX_KEY_FRAMES = 12
_MIN_KEY_FRAME_QUALITY = 70
"""Required of a frame that is matched on its own, where platforms require 50 of an upload."""


class FilmRanks:
    """The rank of each set of frames of one item, in the order of the report."""

    def __init__(self, signals: Sequence[Signal]) -> None:
        films = [signal for signal in signals if isinstance(signal, Vpdq)]
        last_ms = max((signal.frames[-1].time_ms for signal in films), default=0)
        self._minutes = max(1.0, last_ms / 60_000)
        self._frames = 0

    def rank_of(self, film: Vpdq) -> int:
        """0 for the video itself; for a set of edited copies, by the frames a minute up to and including it.

        Must be called for each set in turn.
        """
        self._frames += len(film.frames)
        if film.variant in _READINGS:
            return 0
        return min(int(self._frames / self._minutes) // _FRAMES_A_RANK, _LAST)


_LAST = 999
"""The largest rank of a set; higher ranks are of key frames."""


def key_frames(film: Vpdq) -> Iterator[Frame]:
    """Up to ``MAX_KEY_FRAMES`` frames of sufficient quality: the one shown longest, then each the farthest from those before.

    Farthest-point sampling by Hamming distance, until the farthest is within ``PDQ_MATCH_BITS``.
    """
    ends = [frame.time_ms for frame in film.frames[1:]] + [film.frames[-1].time_ms]
    lasts = [end - frame.time_ms for frame, end in zip(film.frames, ends, strict=True)]
    values = [int(frame.value, 16) for frame in film.frames]
    left = [number for number, frame in enumerate(film.frames) if frame.quality >= _MIN_KEY_FRAME_QUALITY]
    if not left:
        return
    chosen = max(left, key=lambda number: (lasts[number], -number))
    apart = dict.fromkeys(left, 256)
    for _ in range(MAX_KEY_FRAMES):
        yield film.frames[chosen]
        for number in left:
            apart[number] = min(apart[number], (values[number] ^ values[chosen]).bit_count())
        chosen = max(left, key=lambda number: (apart[number], -number))
        if apart[chosen] <= PDQ_MATCH_BITS:
            return
