"""Edited copies of a video: additional sets of frame hashes, computed from the same grid of each frame.

Platforms match two videos when most frames of the upload are near frames of a single set. So each set is
the whole video under one edit: mirrored, centre-cropped, or letterboxed on black.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.hashing.bands import FloatArray
from takeitdown_desktop.core.hashing.frame_hashes import EditedLook
from takeitdown_desktop.core.media import sampling
from takeitdown_desktop.core.media.grid import STUDIO_BLACK, Grid, upright
from takeitdown_desktop.core.variants import operator
from takeitdown_desktop.core.variants.edits import WHOLE, Window
from takeitdown_wire import PDQ_GOOD_QUALITY, Variant, Vpdq

_CUTS = (0.062, 0.088)
"""Fractions of width and height that are cropped, half at each end."""

_CANVASES = (9 / 16, 1.0, 4 / 3, 16 / 9)
_SAME_SHAPE = 1.04
_MOST_FRAMES = 2_048
_NEAR_BITS = 20
"""Max distance between kept frames of a crop set; smaller than usual because a crop is a few bits off already."""


@dataclass(frozen=True, slots=True)
class VideoEdit:
    """One edit of all frames, on a black canvas."""

    variant: Variant
    across: Window = WHOLE
    down: Window = WHOLE


def video_edits(ratio: float) -> list[VideoEdit]:
    """The edits of a video of this aspect ratio (width / height as displayed)."""
    edits = [VideoEdit(Variant.MIRROR, across=WHOLE[::-1])]
    for cut in _CUTS:
        kept = (cut / 2, 1 - cut / 2)
        edits.append(VideoEdit(Variant.CROP, kept, kept))
    for canvas in _CANVASES:
        wide, high = canvas / ratio, ratio / canvas
        if wide > _SAME_SHAPE:
            edits.append(VideoEdit(Variant.BAR, across=((1 - wide) / 2, (1 + wide) / 2)))
        elif high > _SAME_SHAPE:
            edits.append(VideoEdit(Variant.BAR, down=((1 - high) / 2, (1 + high) / 2)))
    return edits


def _shape(grid: Grid) -> tuple[int, ...]:
    return grid.height, grid.width, *grid.pixels.shape


class EditedFrames:
    """Hashes the edited frames of one video, as long as its frames keep their size."""

    def __init__(self, first: Grid, orientation: int, edits: list[VideoEdit] | None = None) -> None:
        """What is done to frames of one shape.

        Args:
            first: one of them.
            orientation: how they are played, as EXIF orientation.
            edits: other ones than those that their shape asks for.
        """
        self._orientation = orientation
        self.shape = _shape(first)
        down = operator.block_edges(first.pixels.shape[0], first.scale, first.height)
        across = operator.block_edges(first.pixels.shape[1], first.scale, first.width)
        ratio = first.width / first.height
        if orientation >= 5:
            down, across, ratio = across, down, 1 / ratio
        self.edits = edits or video_edits(ratio)
        axes = [(down, [edit.down for edit in self.edits]), (across, [edit.across for edit in self.edits])]
        # The axis with fewer distinct windows goes first: each window is a product with the whole grid.
        (edges, windows), second = sorted(axes, key=lambda axis: len(set(axis[1])))
        self._is_across_first = edges is across
        shared = list(dict.fromkeys(windows))
        self._which = [shared.index(window) for window in windows]
        first_rows = operator.axis_rows(shared, edges)
        self._first = np.ascontiguousarray(first_rows.reshape(-1, first_rows.shape[2]).T)
        self._second = operator.axis_rows(second[1], second[0])

    def hashes(self, grid: Grid) -> list[str]:
        """PDQ of each edited frame, 64 hex digits, in the order of ``edits``."""
        bits, close = pdq.bits_of(self._coefficients(grid, np.float32))
        if close.any():
            exact, _ = pdq.bits_of(self._coefficients(grid, np.float64))
            bits[close] = exact[close]
        return [row.tobytes().hex() for row in np.packbits(bits, axis=1)]

    def _coefficients(self, grid: Grid, dtype: npt.DTypeLike) -> FloatArray:
        """Edits x 256."""
        luma = pdq.luma(grid.pixels, dtype)
        if grid.studio:
            luma -= STUDIO_BLACK  # what is outside a picture is 0
        luma = upright(luma, self._orientation)
        strips = ((luma if self._is_across_first else luma.T) @ self._first.astype(dtype, copy=False)).T
        strips = strips.reshape(-1, operator.ROWS, strips.shape[1])[self._which]
        found: FloatArray = strips @ self._second.swapaxes(1, 2).astype(dtype, copy=False)
        if self._is_across_first:
            found = found.swapaxes(1, 2)
        return found.reshape(len(found), -1)


class EditedSets:
    """All edited sets of one video, gathered while it is read."""

    def __init__(self, orientation: int, most: int = _MOST_FRAMES, near: int = _NEAR_BITS) -> None:
        """``orientation``: how it is played, as EXIF orientation."""
        self._orientation = orientation
        self._most, self._near = most, near
        self._frames: EditedFrames | None = None
        self._sets: list[sampling.Dense] = []

    def offer(self, grid: Grid, look: sampling.Look) -> None:
        """Offer a frame: its luma grid and its unedited look."""
        if self._frames is None:
            if look.quality < PDQ_GOOD_QUALITY:
                return
            self._frames = EditedFrames(grid, self._orientation)
            exact = {Variant.MIRROR: sampling.FAR_BITS}
            self._sets = [
                sampling.Dense(most=self._most, far=exact.get(edit.variant, self._near))
                for edit in self._frames.edits
            ]
        if self._frames.shape != _shape(grid):  # a broadcast, or a stream that adapts to the line
            self._frames = EditedFrames(grid, self._orientation, self._frames.edits)
        for value, sampler in zip(self._frames.hashes(grid), self._sets, strict=True):
            sampler.offer(EditedLook(value, look))

    @property
    def thinned(self) -> bool:
        """Whether frames were left out of one of the sets for lack of room."""
        return any(sampler.thinned for sampler in self._sets)

    def signals(self) -> Iterator[Vpdq]:
        """The sets; none for a video without texture."""
        if self._frames is not None:
            for edit, sampler in zip(self._frames.edits, self._sets, strict=True):
                yield Vpdq(sampler.frames(), edit.variant)
