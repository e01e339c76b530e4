"""Collects moments of a video while it is read, and chooses hashes that cover each stretch of them under each edit."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.media.grid import Grid, upright
from takeitdown_desktop.core.variants.video_cover import cover
from takeitdown_desktop.core.variants.video_edits import VideoEdit
from takeitdown_desktop.core.variants.video_frames import EditedFrames, Shape, smallest
from takeitdown_desktop.core.variants.video_texture import fitting
from takeitdown_wire import Frame

_LONGEST_MS, _SHORTEST_MS = 1_000, 20
"""Bounds on a moment's duration as a weight, since copies may be trimmed to any part."""


@dataclass(slots=True)
class _Moment:
    """Cells of an upright frame, and how long the video stays near it."""

    cells: npt.NDArray[np.uint8]
    time_ms: int
    quality: int
    until_ms: int

    @property
    def lasts_ms(self) -> int:
        return min(max(self.until_ms - self.time_ms, _SHORTEST_MS), _LONGEST_MS)


@dataclass(slots=True)
class Chosen:
    """The frames that were chosen for one edit, in order of time."""

    edit: VideoEdit
    frames: list[Frame] = field(default_factory=list)

    @property
    def density(self) -> float:
        """Share of copies found per frame."""
        return self.edit.weight / max(1, len(self.frames))


class Stretches:
    """Collects moments, and chooses the hashes of each stretch when it is full.

    Attributes:
        chosen: for each set, the frames chosen for its edits, most likely edit first.
        thinned: whether frames of the last remaining edit were dropped to stay within the limit.
    """

    def __init__(
        self,
        sets: Sequence[Sequence[VideoEdit]],
        orientation: int,
        *,
        length: int,
        enough: float,
        max_frames: int,
    ) -> None:
        """Start without moments.

        Args:
            sets: the edits of each set, most likely first.
            orientation: how the video is played, as EXIF orientation 1..8.
            length: number of moments in a stretch.
            enough: the share of each edit's duration to cover, 0..1.
            max_frames: maximum number of frames kept.
        """
        self.chosen = [[Chosen(edit) for edit in edits] for edits in sets]
        self.thinned = False
        self._orientation, self._length, self._enough, self._max_frames = (
            orientation,
            length,
            enough,
            max_frames,
        )
        self._shape: Shape | None = None
        self._frames: EditedFrames | None = None
        self._waiting: list[_Moment] = []

    def lasts_until(self, time_ms: int) -> None:
        """Extend the last moment: the video is still near it."""
        if self._waiting:
            self._waiting[-1].until_ms = time_ms

    def add(self, grid: Grid, time_ms: int, quality: int) -> None:
        """Add a moment: its luma, its time, and the quality of the unedited frame, 0..100."""
        if len(self._waiting) == self._length or self._shape != Shape.of(grid):
            self.settle()
        small = smallest(grid)
        if self._shape is None:
            self._shape = Shape.of(grid)
            edits = [one.edit for chosen in self.chosen for one in chosen]
            self._frames = EditedFrames(small, self._orientation, edits) if edits else None
        self._waiting.append(_Moment(upright(small.pixels, self._orientation), time_ms, quality, time_ms))

    def settle(self) -> None:
        """Choose the hashes of the moments collected so far."""
        moments, self._waiting = self._waiting, []
        if moments and self._frames is not None:
            self._choose(moments, self._frames)
            self._make_room()

    def _choose(self, moments: list[_Moment], edited: EditedFrames) -> None:
        cells = np.stack([moment.cells for moment in moments])
        bits = edited.bits(cells)
        fit = fitting(cells, edited.edits, studio=edited.studio)
        lasts = np.array([moment.lasts_ms for moment in moments])
        first = 0
        for chosen in self.chosen:
            columns = slice(first, first + len(chosen))
            first += len(chosen)
            reaches = np.array([one.edit.reach for one in chosen], np.int64)
            picks = cover(bits[:, columns], fit[:, columns], reaches, lasts, self._enough)
            for pick in sorted(picks, key=lambda pick: pick.moment):
                moment = moments[pick.moment]
                value = np.packbits(pick.bits).tobytes().hex()
                chosen[pick.edit].frames.append(Frame(moment.time_ms, moment.quality, value))

    def _make_room(self) -> None:
        """In a long video, drop the edits of lowest density, and finally every second frame."""
        while sum(len(one.frames) for chosen in self.chosen for one in chosen) > self._max_frames:
            remaining = [chosen for chosen in self.chosen if chosen]
            if sum(map(len, remaining)) > 1:
                min(remaining, key=lambda chosen: chosen[-1].density).pop()
                self._shape = None
            else:
                remaining[0][0].frames = remaining[0][0].frames[::2]
                self.thinned = True
