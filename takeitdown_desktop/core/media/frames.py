"""A decoded frame and the smaller grids for its preview hash and its hash."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from takeitdown_desktop.core.media.colour import Colour, Plane
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

_SAMPLES = 20
_MAX_LOSS = 0.4
"""Of 255. Films of cameras lose less than 0.15; gaudy graphics lose up to 12, which moves 20 bits."""

_MIDDLE = 128.0
_MIN_WEIGHT = 0.01

_PREVIEW_CELLS = 128
_PLAIN_CELLS = 200
"""Along the shorter side of a frame, to tell it from others, and to edit it. 240 cells instead of 480
find the same copies (docs/reach.md)."""


@dataclass(frozen=True, slots=True)
class VideoFrame:
    """One decoded frame.

    Attributes:
        index: number of the frame as it came out of the decoder, from 0.
        time_ms: presentation time from the first frame, milliseconds; never goes back.
        pixels: as stored; height x width x 3, uint8, in the order red, green, blue, or
            height x width: luma, which may have more than 8 bits.
        chroma: Cb and Cr beside luma, each as large as the codec holds it; none where there is none.
        colour: what luma and chroma mean.
        in_rgb: the same pixels as FFmpeg converts them to RGB; none where ``pixels`` are that already.
    """

    index: int
    time_ms: int
    pixels: Plane
    chroma: tuple[Plane, Plane] | None = None
    colour: Colour = field(default_factory=Colour)
    in_rgb: Callable[[], Pixels] | None = None


class FrameView:
    """The grids of one frame from which it is hashed, each made when it is first asked for.

    Attributes:
        time_ms: as of the frame.
        fine: what it is hashed from: means of blocks of luma, a quarter of a bit less exact than
            pixels and far cheaper, or all its pixels.
        preview: enough to tell whether it differs from another, at a third of the cost.
        plain: luma for frames that are edited before they are hashed.
        is_gaudy: it has colours that FFmpeg cuts off when it makes RGB of them.
        as_converted: like ``fine``, of the pixels that FFmpeg makes of luma and chroma: rounded as it rounds.
        preview_is_fine: there is no difference.
    """

    def __init__(self, frame: VideoFrame, *, exact: bool = False, shown: Grid | None = None) -> None:
        """A frame to be hashed.

        Args:
            frame: as it was decoded.
            exact: in RGB, at its own resolution. The video must not have been opened as sparing.
            shown: luma of 0 to 255 that was made of it in some other way.
        """
        self.time_ms = frame.time_ms
        self._in_rgb = frame.in_rgb if shown is None else None
        self._frame = frame
        self._studio = False
        self._height, self._width = frame.pixels.shape[:2]
        self._scale = 1 if exact else coarsest_scale(self._height, self._width)
        if exact:
            self._cells = np.asarray(frame.pixels, dtype=np.uint8)
        elif shown is not None:
            self._cells, self._scale = shown.pixels, shown.scale
        else:
            self._studio = frame.colour.studio
            self._cells = _luma(frame, self._scale)
        least = min(self._cells.shape[:2])
        self.preview_is_fine = exact or least < 2 * _PREVIEW_CELLS
        self._preview_is_plain = self.preview_is_fine or least >= 2 * _PLAIN_CELLS

    @cached_property
    def fine(self) -> Grid:
        return self._grid(self._cells, self._scale)

    @cached_property
    def preview(self) -> Grid:
        if self.preview_is_fine:
            return self.fine
        return self._grid(np.asarray(_half(self._cells), np.uint8), 2 * self._scale)

    @cached_property
    def is_gaudy(self) -> bool:
        return self._in_rgb is not None and _loss(self._frame) > _MAX_LOSS

    @cached_property
    def as_converted(self) -> Grid:
        if self._in_rgb is None:
            return self.fine
        cells = np.asarray(reduced(self._in_rgb(), self._scale), np.uint8)
        return Grid(cells, self._scale, self._height, self._width)

    @property
    def plain(self) -> Grid:
        return self.preview if self._preview_is_plain else self.fine

    def stretched(self, cells: Pixels) -> Pixels:
        """Cells of this frame with black at 0 and white at 255."""
        return np.asarray(cv2.LUT(cells, _STUDIO_LEVELS), dtype=np.uint8) if self._studio else cells

    def _grid(self, cells: Pixels, scale: int) -> Grid:
        return Grid(cells, scale, self._height, self._width, self._studio)


def _luma(frame: VideoFrame, scale: int) -> Pixels:
    """Means of blocks of the luma that PDQ would make of a frame."""
    cells = reduced(frame.pixels, scale)
    if cells.ndim == 3:
        return np.asarray(cv2.cvtColor(cells, cv2.COLOR_RGB2GRAY), np.uint8)
    luma = as_bytes(cells, frame.colour.bits)
    if frame.chroma is None or not needs_chroma(frame.colour):
        return luma
    return _with_chroma(luma, frame.chroma, frame.colour)


def _loss(frame: VideoFrame) -> float:
    """See ``Colour.loss``; of a few hundred pixels all over the frame."""
    if frame.chroma is None:
        return 0.0
    cb, cr = frame.chroma
    (height, width), (rows, columns) = frame.pixels.shape, cb.shape
    down, across = max(1, rows // _SAMPLES), max(1, columns // _SAMPLES)
    luma = frame.pixels[:: down * max(1, round(height / rows)), :: across * max(1, round(width / columns))]
    count, wide = -(-rows // down), -(-columns // across)
    luma = luma[:count, :wide]
    planes = (luma, *(one[::down, ::across][: luma.shape[0], : luma.shape[1]] for one in (cb, cr)))
    return frame.colour.loss(np.stack([plane.ravel() for plane in planes]))


def reduced(plane: Plane, scale: int) -> Plane:
    """Means of blocks of ``scale`` x ``scale`` pixels; ``scale`` is a power of two."""
    for _ in range(scale.bit_length() - 1):  # halving is what OpenCV does fastest
        plane = _half(plane)
    return plane


def _half(plane: Plane) -> Plane:
    rows, columns = plane.shape[:2]
    if rows % 2 or columns % 2:
        padded = cv2.copyMakeBorder(plane, 0, rows % 2, 0, columns % 2, cv2.BORDER_REPLICATE)
        plane = np.asarray(padded, plane.dtype)
    size = ((columns + 1) // 2, (rows + 1) // 2)
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), plane.dtype)


def fitted(plane: Plane, rows: int, columns: int) -> Plane:
    """A plane of chroma as large as luma's cells."""
    while plane.shape[0] >= 2 * rows and plane.shape[1] >= 2 * columns:
        plane = _half(plane)
    if plane.shape == (rows, columns):
        return plane
    return np.asarray(cv2.resize(plane, (columns, rows), interpolation=cv2.INTER_LINEAR), plane.dtype)


def as_bytes(plane: Plane, bits: int) -> Pixels:
    """Samples of 8 to 16 bits as bytes."""
    if plane.dtype == np.uint8:
        return np.asarray(plane, np.uint8)
    return np.asarray(cv2.convertScaleAbs(plane, alpha=1 / (1 << (bits - 8))), np.uint8)


def _with_chroma(luma: Pixels, chroma: tuple[Plane, Plane], colour: Colour) -> Pixels:
    of_cb, of_cr = colour.chroma_weights()
    cb, cr = (as_bytes(fitted(plane, *luma.shape), colour.bits) for plane in chroma)
    added = cv2.addWeighted(cb, of_cb, cr, of_cr, _MIDDLE * (1 - of_cb - of_cr))
    return np.asarray(cv2.addWeighted(luma, 1, added, 1, -_MIDDLE), np.uint8)


def needs_chroma(colour: Colour) -> bool:
    """Whether luma alone is not yet the luma that PDQ looks at."""
    return max(map(abs, colour.chroma_weights())) > _MIN_WEIGHT
