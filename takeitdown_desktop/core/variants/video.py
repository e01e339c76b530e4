"""Edited copies of a video: additional sets of frame hashes, chosen for that video while it is read.

A platform samples one frame per second of an upload, starting with the first. So for every edit the frames are
covered that it would sample of a copy with the same beginning and speed. For the most likely edits all moments are
covered, for copies that were also trimmed or re-timed. The number of frames that an edit needs differs from video to
video; at the end the edits are kept that find most copies per frame.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from takeitdown_desktop.core.media import sampling
from takeitdown_desktop.core.media.grid import Grid
from takeitdown_desktop.core.variants.video_edits import EditSet, VideoEdit, edit_sets
from takeitdown_desktop.core.variants.video_stretches import Chosen, Stretches
from takeitdown_wire import MAX_FRAMES, PDQ_GOOD_QUALITY, Frame, Vpdq

_MOMENT_BITS = 12
"""Frames that differ by fewer bits from the start of the last moment belong to that moment."""

_STRETCH = 24
_SECONDS = 16
"""Numbers of moments, and of frames that platforms sample, that are covered together."""

_ENOUGH = 0.92
"""Share of an edit's duration to cover; platforms require 0.8 of a copy's frames to match."""

_MAX_FRAMES = 14_336
_PER_SECOND = 80
_PER_PLAIN_FRAME = 4.5
"""Maximum number of frames in all edited sets per second of video, or per frame of the plain set, whichever allows more."""

_FEW_FRAMES = 400
"""Allowed even in the shortest video."""

Span = tuple[int, int]
"""First and last time in milliseconds, inclusive."""


@dataclass(slots=True)
class _Looks:
    """Tracks the frames that a platform samples: every ``step``-th, the next at frame number ``due``."""

    step: float
    due: float = 0.0

    def are_due(self, number: int) -> bool:
        """Whether this frame is sampled, or a sampled one was skipped since the last call of ``passed``."""
        return number + 0.5 >= self.due

    def passed(self, number: int) -> bool:
        """As ``are_due``; if so, advance beyond this frame."""
        if not self.are_due(number):
            return False
        self.due += self.step * (1 + (number + 0.5 - self.due) // self.step)
        return True


def _looks(frame_rate: float) -> list[_Looks]:
    """Steps of platforms: the reference's, which is the frame rate rounded down, and that of whole seconds."""
    if frame_rate < 1:
        return [_Looks(25.0)]
    whole = _Looks(float(int(frame_rate)))
    return [whole] if frame_rate == int(frame_rate) else [whole, _Looks(frame_rate)]


class EditedSets:
    """All edited sets of one video, collected while it is read."""

    def __init__(self, orientation: int, frame_rate: float, max_frames: int = _MAX_FRAMES) -> None:
        """Start with a video.

        Args:
            orientation: how it is played, as EXIF orientation 1..8.
            frame_rate: its frames per second, 0 if unknown.
            max_frames: maximum number of frames in all sets.
        """
        self._orientation, self._max_frames = orientation, max_frames
        self._looks = _looks(frame_rate)
        self._sets: list[EditSet] = []
        self._seconds = self._moments = Stretches(
            [], orientation, length=1, enough=0, max_frames=max_frames
        )
        self._last = self._last_plain = -1
        self._plain = 0
        self._end_ms = 0

    @property
    def thinned(self) -> bool:
        """Whether frames of the last remaining edit were dropped to stay within the maximum."""
        return self._seconds.thinned or self._moments.thinned

    def wants(self, number: int) -> bool:
        """Whether the frame with this number must be offered, even if it hardly differs from those before."""
        return any(looks.are_due(number) for looks in self._looks)

    def offer(self, grid: Grid, look: sampling.Look, number: int) -> None:
        """Offer a frame: its luma grid, its unedited look, and its number in the video."""
        self._moments.lasts_until(look.time_ms)
        if look.quality < PDQ_GOOD_QUALITY:
            return
        if not self._sets:
            self._begin(grid)
        self._end_ms = look.time_ms
        passed = [looks.passed(number) for looks in self._looks]
        if any(passed):
            self._seconds.add(grid, look.time_ms, look.quality)
        value = int(look.value, 16)
        if self._last < 0 or (value ^ self._last).bit_count() >= _MOMENT_BITS:
            self._last = value
            self._moments.add(grid, look.time_ms, look.quality)
        if self._last_plain < 0 or (value ^ self._last_plain).bit_count() > sampling.FAR_BITS:
            self._last_plain = value
            self._plain += 1

    def _begin(self, grid: Grid) -> None:
        turned = self._orientation >= 5
        self._sets = edit_sets(grid.height / grid.width if turned else grid.width / grid.height)
        seconds = [_likeliest_first(one.edits) for one in self._sets]
        moments = [
            _likeliest_first(replace(edit, weight=edit.retimed) for edit in one.edits if edit.retimed)
            for one in self._sets
        ]
        max_frames = min(self._max_frames, MAX_FRAMES)
        self._seconds = Stretches(
            seconds, self._orientation, length=_SECONDS, enough=1.0, max_frames=max_frames
        )
        self._moments = Stretches(
            moments, self._orientation, length=_STRETCH, enough=_ENOUGH, max_frames=max_frames
        )

    def finish(self) -> None:
        """Choose hashes for the frames offered last; call it after the last frame."""
        self._seconds.settle()
        self._moments.settle()

    def signals(self, cards: Sequence[Span] = ()) -> Iterator[Vpdq]:
        """The sets so far, those that find most copies per frame first; none for a video without texture.

        A set covers either the frames that platforms sample of copies with the same beginning, or every moment:
        copies found by one are rarely found by the other, and so a partner with little room gets more complete sets.

        Args:
            cards: title cards, which other people's videos may share and which are left out.
        """
        by_time, by_movement = _PER_SECOND * self._end_ms // 1_000, int(_PER_PLAIN_FRAME * self._plain)
        room = min(self._max_frames, max(by_time, by_movement, _FEW_FRAMES))
        variants = [one.variant for one in self._sets] * 2
        edited = [*self._seconds.chosen, *self._moments.chosen]
        sets = []
        for variant, kept in zip(variants, _affordable(edited, room), strict=True):
            chosen = [frame for each in kept for frame in each.frames]
            frames = {frame.value: frame for frame in chosen if not _within(frame, cards)}
            if frames:
                worth = sum(each.edit.weight for each in kept) / len(frames)
                ordered = sorted(frames.values(), key=lambda frame: frame.time_ms)
                sets.append((worth, Vpdq(tuple(ordered), variant)))
        seen: list[frozenset[str]] = []
        for _, signal in sorted(sets, key=lambda found: -found[0]):
            values = frozenset(frame.value for frame in signal.frames)
            if not any(values <= others for others in seen):
                seen.append(values)
                yield signal


def _likeliest_first(edits: Iterable[VideoEdit]) -> list[VideoEdit]:
    return sorted(edits, key=lambda edit: -edit.weight)


def _affordable(sets: Sequence[Sequence[Chosen]], room: int) -> list[list[Chosen]]:
    """The first edits of each set, chosen by weight per frame as long as ``room`` (in frames) lasts."""
    kept: list[list[Chosen]] = [[] for _ in sets]
    while True:
        following = [
            (weight / max(1, frames), frames, mine, chosen[len(mine) : until])
            for chosen, mine in zip(sets, kept, strict=True)
            for until, weight, frames in _beginnings(chosen, len(mine))
            if frames <= room
        ]
        if not following:
            return kept
        _, frames, mine, more = max(following, key=lambda one: one[0])
        mine += more
        room -= frames


def _beginnings(chosen: Sequence[Chosen], first: int) -> Iterator[tuple[int, float, int]]:
    """Every run of edits from ``first`` on, as (end index, total weight, total frames).

    The first edit of a set often needs many frames, and the edits next to it few more.
    """
    weight, frames = 0.0, 0
    for until, one in enumerate(chosen[first:], first + 1):
        weight += one.edit.weight
        frames += len(one.frames)
        yield until, weight, frames


def _within(frame: Frame, spans: Sequence[Span]) -> bool:
    return any(first <= frame.time_ms <= last for first, last in spans)
