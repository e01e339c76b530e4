"""Hashes of edited frames, many edits of many frames at once, from small luma grids.

A frame's PDQ coefficients are linear in its pixels (``operator.py``), so each edit is a product with two
small matrices plus a constant for what surrounds or covers the picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.hashing.bands import FloatArray
from takeitdown_desktop.core.media.frames import reduced
from takeitdown_desktop.core.media.grid import STUDIO_BLACK, STUDIO_WHITE, Grid
from takeitdown_desktop.core.variants import operator
from takeitdown_desktop.core.variants.edits import WHOLE
from takeitdown_desktop.core.variants.operator import ROWS, Bits, Edges
from takeitdown_desktop.core.variants.video_edits import VideoEdit

_MIN_CELLS = 110
"""Minimum cells along the shorter side; with fewer, textures change too many bits."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Size and range of a grid; edits of frames of the same shape can be computed together."""

    height: int
    width: int
    rows: int
    columns: int
    studio: bool

    @classmethod
    def of(cls, grid: Grid) -> "Shape":
        rows, columns = grid.pixels.shape[:2]
        return cls(grid.height, grid.width, rows, columns, grid.studio)


def smallest(grid: Grid) -> Grid:
    """A grid halved along each side as long as at least ``_MIN_CELLS`` are left."""
    while min(grid.pixels.shape) >= 2 * _MIN_CELLS:
        cells = np.asarray(reduced(grid.pixels, 2), np.uint8)
        grid = Grid(cells, 2 * grid.scale, grid.height, grid.width, grid.studio)
    return grid


class EditedFrames:
    """The edits of frames of one shape."""

    def __init__(self, grid: Grid, orientation: int, edits: Sequence[VideoEdit]) -> None:
        """Prepare the edits.

        Args:
            grid: one of the frames.
            orientation: how they are played, as EXIF orientation 1..8.
            edits: edits of the upright frames.
        """
        self.edits, self.studio = tuple(edits), grid.studio
        self._black = STUDIO_BLACK if grid.studio else 0
        gain = (STUDIO_WHITE - STUDIO_BLACK) / 255 if grid.studio else 1.0
        down = operator.block_edges(grid.pixels.shape[0], grid.scale, grid.height)
        across = operator.block_edges(grid.pixels.shape[1], grid.scale, grid.width)
        if orientation >= 5:
            down, across = across, down
        windows = list(dict.fromkeys(edit.across for edit in edits))
        self._columns = operator.axis_rows(windows, across)
        self._rows = np.stack([_down_rows(edit, down) for edit in edits])
        self._added = gain * np.stack([_added(edit) for edit in edits])
        self._across_of = [windows.index(edit.across) for edit in edits]
        self._users = [
            [number for number, at in enumerate(self._across_of) if at == window]
            for window in range(len(windows))
        ]

    def bits(self, frames: npt.NDArray[np.uint8]) -> Bits:
        """The hashes of edited frames.

        Args:
            frames: count x rows x columns of luma, upright.

        Returns:
            Frames x edits x 256 bits, in the order of the hash's hex digits.
        """
        found = self._coefficients(self._luma(frames, np.float32)).reshape(-1, ROWS * ROWS)
        bits, close = pdq.bits_of(found)
        for at in np.flatnonzero(close).tolist():
            frame, edit = divmod(at, len(self._rows))
            exact, _ = pdq.bits_of(self._exact(frames[frame], edit))
            bits[at] = exact[0]
        return bits.reshape(len(frames), len(self._rows), ROWS * ROWS)

    def _luma(self, frames: npt.NDArray[np.uint8], dtype: npt.DTypeLike) -> FloatArray:
        luma: FloatArray = frames.astype(dtype)
        luma -= self._black  # outside of a picture, coefficients assume 0
        return luma

    def _coefficients(self, luma: FloatArray) -> FloatArray:
        """PDQ coefficients: frames x edits x 16 x 16."""
        count, height, width = luma.shape
        columns = np.ascontiguousarray(self._columns.reshape(-1, width).T)
        strips = (luma.reshape(-1, width) @ columns).reshape(count, height, -1, ROWS)
        out = np.empty((count, len(self._rows), ROWS, ROWS), np.float32)
        for window, users in enumerate(self._users):
            rows = self._rows[users].reshape(-1, height)
            shown = rows @ np.ascontiguousarray(strips[:, :, window])
            out[:, users] = shown.reshape(count, len(users), ROWS, ROWS)
        out += self._added.astype(np.float32)
        return out

    def _exact(self, frame: npt.NDArray[np.uint8], edit: int) -> FloatArray:
        luma = self._luma(frame, np.float64)
        columns = self._columns[self._across_of[edit]].astype(np.float64)
        found: FloatArray = self._rows[edit].astype(np.float64) @ luma @ columns.T + self._added[edit]
        return found.reshape(1, -1)


def _down_rows(edit: VideoEdit, edges: Edges) -> FloatArray:
    rows: FloatArray = operator.axis_rows([edit.down], edges)[0]
    if edit.strip is None:
        return rows
    first, last = edit.strip.down
    hidden = np.diff(np.clip(edges, first, last)) / np.diff(edges)
    return rows * (1 - hidden).astype(np.float32)


def _added(edit: VideoEdit) -> npt.NDArray[np.float64]:
    """16 x 16: the coefficients of canvas, text and strip, the same for every frame; white is 255."""
    out = np.zeros((ROWS, ROWS))
    if edit.ground:
        # A uniform canvas has no coefficients except DC, so it contributes the negative of the picture's area.
        hole = [_between(window, 0.0, 1.0) for window in (edit.down, edit.across)]
        out -= edit.ground * np.outer(*hole)
    for left, right, top, bottom, luma in edit.marks:
        out += luma * np.outer(operator.sums_between(top, bottom), operator.sums_between(left, right))
    if edit.strip is not None and edit.strip.luma:
        seen = _between(edit.down, *edit.strip.down), _between(edit.across, *WHOLE)
        out += edit.strip.luma * np.outer(*seen)
    return out


def _between(window: tuple[float, float], first: float, last: float) -> FloatArray:
    """The 16 rows applied to a copy's axis that is 1 where it shows the given part of the picture, and 0 elsewhere."""
    start, end = window
    ends = sorted((place - start) / (end - start) for place in (first, last))
    low, high = (min(max(place, 0.0), 1.0) for place in ends)
    return operator.sums_between(low, high)
