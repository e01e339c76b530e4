"""A decoded frame, and the smaller grids that it is looked at and hashed from."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from takeitdown_desktop.core.media.grid import (
    STUDIO_BLACK,
    STUDIO_WHITE,
    Grid,
    Pixels,
    coarsest_scale,
)
from takeitdown_desktop.core.media.opencv import cv2

_STUDIO_LEVELS = np.clip(
    (np.arange(256) - STUDIO_BLACK) * (255 / (STUDIO_WHITE - STUDIO_BLACK)) + 0.5, 0, 255
).astype(np.uint8)

_GLANCE_CELLS = 128
_PLAIN_CELLS = 200
"""Along the shorter side of a frame, to tell it from others, and to edit it. With half of 480 the study found the
very same copies."""


@dataclass(frozen=True, slots=True)
class VideoFrame:
    """One decoded frame.

    Attributes:
        index: number of the frame as it came out of the decoder, from 0.
        time_ms: presentation time from the first frame, milliseconds; never goes back.
        pixels: uint8, as stored; height x width x 3 in the order blue, green, red, or
            height x width: luma.
        studio: luma goes from 16 to 235 and not from 0 to 255.
    """

    index: int
    time_ms: int
    pixels: Pixels
    studio: bool = False


class Seen:
    """A frame as the hashes read it.

    Attributes:
        time_ms: as of the frame.
        fine: what it is hashed from: means of blocks of luma, a quarter of a bit less exact than
            pixels and far cheaper, or all its pixels.
        glance: enough to tell whether it differs from another, at a third of the cost.
        plain: luma for frames that are edited before they are hashed.
        glance_is_fine: there is no difference.
    """

    def __init__(self, frame: VideoFrame, *, exact: bool = False) -> None:
        """``exact``: in RGB, at its own resolution. The video must not have been opened as sparing."""
        self.time_ms = frame.time_ms
        self._studio = frame.studio
        self._height, self._width = frame.pixels.shape[:2]
        self._cells: cv2.typing.MatLike = frame.pixels
        self._scale = 1
        if exact:
            self._cells = cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2RGB)
        else:
            self._reduce(coarsest_scale(self._height, self._width))
        least = min(self._cells.shape[:2])
        self.glance_is_fine = exact or least < 2 * _GLANCE_CELLS
        self._glance_is_plain = self.glance_is_fine or least >= 2 * _PLAIN_CELLS

    def _reduce(self, scale: int) -> None:
        cells = _padded(self._cells, -self._height % scale, -self._width % scale)
        for _ in range(scale.bit_length() - 1):  # halving is what OpenCV does fastest
            cells = _half(cells)
        self._cells = cv2.cvtColor(cells, cv2.COLOR_BGR2GRAY) if cells.ndim == 3 else cells
        self._scale = scale

    @cached_property
    def fine(self) -> Grid:
        return self._grid(self._cells, self._scale)

    @cached_property
    def glance(self) -> Grid:
        if self.glance_is_fine:
            return self.fine
        rows, columns = self._cells.shape[:2]
        return self._grid(_half(_padded(self._cells, rows % 2, columns % 2)), 2 * self._scale)

    @property
    def plain(self) -> Grid:
        return self.glance if self._glance_is_plain else self.fine

    def stretched(self, cells: Pixels) -> Pixels:
        """Cells of this frame with black at 0 and white at 255."""
        return np.asarray(stretched(cells), dtype=np.uint8) if self._studio else cells

    def _grid(self, cells: cv2.typing.MatLike, scale: int) -> Grid:
        return Grid(np.asarray(cells, dtype=np.uint8), scale, self._height, self._width, self._studio)


def _padded(cells: cv2.typing.MatLike, below: int, right: int) -> cv2.typing.MatLike:
    if not (below or right):
        return cells
    return cv2.copyMakeBorder(cells, 0, below, 0, right, cv2.BORDER_REPLICATE)


def _half(cells: cv2.typing.MatLike) -> cv2.typing.MatLike:
    size = (cells.shape[1] // 2, cells.shape[0] // 2)
    return cv2.resize(cells, size, interpolation=cv2.INTER_AREA)


def stretched(luma: cv2.typing.MatLike) -> cv2.typing.MatLike:
    """Luma of 16 to 235 as 0 to 255."""
    return cv2.LUT(luma, _STUDIO_LEVELS)
