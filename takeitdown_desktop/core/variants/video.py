"""Edited copies of a video: additional sets of frame hashes, chosen for that very video while it is read.

A platform looks at one frame a second of an upload, from its first one. So of every edit the frames are covered
that it sees of a copy which begins where the video does and is as fast. Of the likeliest edits all moments
are covered, for copies that were also trimmed or re-timed. What an edit costs differs from video to video; at the
end those are kept that find most for their frames.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from takeitdown_desktop.core.media import sampling
from takeitdown_desktop.core.media.grid import Grid
from takeitdown_desktop.core.variants.video_edits import EditSet, VideoEdit, edit_sets
from takeitdown_desktop.core.variants.video_stretches import Chosen, Stretches
from takeitdown_wire import MAX_FRAMES, PDQ_GOOD_QUALITY, Frame, Vpdq

_MOMENT_BITS = 12
"""Frames closer than this to the last moment belong to it."""

_STRETCH = 24
_SECONDS = 16
"""How many moments, and how many of the frames that platforms look at, are covered together."""

_ENOUGH = 0.92
"""Share of an edit's time that is covered; platforms ask for 0.8 of a copy's frames."""

_MAX_FRAMES = 14_336
_PER_SECOND = 80
"""Frames of all edited sets for each second of a video, at most."""

_FEW_FRAMES = 240

Span = tuple[int, int]
"""First and last moment, milliseconds."""


@dataclass(slots=True)
class _Looks:
    """The frames of a video that a platform looks at."""

    step: float
    due: float = 0.0

    def are_due(self, number: int) -> bool:
        """Whether one of them is at this frame, or was left out since the last that passed."""
        return number + 0.5 >= self.due

    def passed(self, number: int) -> bool:
        """The same, for a frame that is taken."""
        if not self.are_due(number):
            return False
        self.due += self.step * (1 + (number + 0.5 - self.due) // self.step)
        return True


def _looks(frame_rate: float) -> list[_Looks]:
    """The reference takes each frame whose number is a multiple of the whole rate; of a rounded rate, seconds."""
    if frame_rate < 1:
        return [_Looks(25.0)]
    whole = _Looks(float(int(frame_rate)))
    return [whole] if frame_rate == int(frame_rate) else [whole, _Looks(frame_rate)]


class EditedSets:
    """All edited sets of one video, gathered while it is read."""

    def __init__(self, orientation: int, frame_rate: float, most: int = _MAX_FRAMES) -> None:
        """A video that is about to be read.

        Args:
            orientation: how it is played, as EXIF orientation.
            frame_rate: its frames per second, 0 when that is not known.
            most: bound on the frames of all sets.
        """
        self._orientation, self._most = orientation, most
        self._looks = _looks(frame_rate)
        self._sets: list[EditSet] = []
        self._seconds = self._moments = Stretches([], orientation, length=1, enough=0, most=most)
        self._last = -1
        self._end_ms = 0

    @property
    def thinned(self) -> bool:
        """Whether frames of the last edit were dropped for lack of room."""
        return self._seconds.thinned or self._moments.thinned

    def wants(self, number: int) -> bool:
        """Whether the frame with this number is to be offered, however little it differs from those before."""
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

    def _begin(self, grid: Grid) -> None:
        turned = self._orientation >= 5
        self._sets = edit_sets(grid.height / grid.width if turned else grid.width / grid.height)
        seconds = [_likeliest_first(one.edits) for one in self._sets]
        moments = [
            _likeliest_first(replace(edit, weight=edit.retimed) for edit in one.edits if edit.retimed)
            for one in self._sets
        ]
        most = min(self._most, MAX_FRAMES)
        self._seconds = Stretches(seconds, self._orientation, length=_SECONDS, enough=1.0, most=most)
        self._moments = Stretches(moments, self._orientation, length=_STRETCH, enough=_ENOUGH, most=most)

    def finish(self) -> None:
        """Choose for what was offered last, too: no frame will follow."""
        self._seconds.settle()
        self._moments.settle()

    def signals(self, cards: Sequence[Span] = ()) -> Iterator[Vpdq]:
        """The sets so far, those first that find most for their frames; none for a video without texture.

        A set holds what platforms look at in copies that begin where the video does, or every moment: what is
        found by one of the two is seldom found by the other, and a partner with little room gets more whole sets.

        Args:
            cards: stretches that other people's videos may share, and that are no evidence.
        """
        room = min(self._most, max(_PER_SECOND * self._end_ms // 1_000, _FEW_FRAMES))
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
    """Of each set the first edits, as many as there is room for: those that find most for their frames."""
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
    """Edits of one set from the ``first`` on, up to each of them: their number, weight and frames.

    The first edit often costs much, and those beside it little then.
    """
    weight, frames = 0.0, 0
    for until, one in enumerate(chosen[first:], first + 1):
        weight += one.edit.weight
        frames += len(one.frames)
        yield until, weight, frames


def _within(frame: Frame, spans: Sequence[Span]) -> bool:
    return any(first <= frame.time_ms <= last for first, last in spans)
