"""A decoded frame, and the reduced grids for its preview hash and its hash."""

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
"""``Colour.loss`` above which a frame is gaudy. Camera footage has below 0.15, gaudy graphics up to 12, or 20 bits."""

_MIDDLE = 128.0
_MIN_WEIGHT = 0.01

_PREVIEW_CELLS = 128
_PLAIN_CELLS = 200
"""Minimum cells along a frame's shorter side, for previews and for frames to be edited. 240 cells instead of 480 find
the same copies (docs/reach.md)."""


@dataclass(frozen=True, slots=True)
class VideoFrame:
    """One decoded frame.

    Attributes:
        index: number of the frame in the decoder's output order, from 0.
        time_ms: presentation time from the first frame, milliseconds; never decreases.
        pixels: as stored; either height x width x 3, uint8 RGB, or height x width luma,
            which may have more than 8 bits.
        chroma: Cb and Cr at the codec's resolution; None if there is no chroma.
        colour: how to interpret luma and chroma.
        in_rgb: converts the frame to RGB with FFmpeg; None if ``pixels`` are RGB already.
    """

    index: int
    time_ms: int
    pixels: Plane
    chroma: tuple[Plane, Plane] | None = None
    colour: Colour = field(default_factory=Colour)
    in_rgb: Callable[[], Pixels] | None = None


class FrameView:
    """The grids that one frame is hashed from, each computed on first use.

    Attributes:
        time_ms: the frame's.
        fine: for the hash: block means of luma, which cost a quarter of a bit of accuracy and are far
            cheaper than pixels; or all pixels.
        preview: good enough to compare the frame with others of the video, at a third of the cost.
        plain: luma for frames that are edited before they are hashed.
        is_out_of_gamut: whether it has colours that FFmpeg clips when converting to RGB.
        as_converted: like ``fine``, but from FFmpeg's RGB, with its rounding.
        preview_is_fine: whether ``preview`` is ``fine``.
    """

    def __init__(self, frame: VideoFrame, *, exact: bool = False, shown: Grid | None = None) -> None:
        """Prepare a frame for hashing.

        Args:
            frame: as decoded.
            exact: hash RGB pixels at full resolution. The video must not have been opened as sparing.
            shown: luma of 0..255 to use instead of the frame's own, such as a tone-mapped one.
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
        shorter_side = min(self._cells.shape[:2])
        self.preview_is_fine = exact or shorter_side < 2 * _PREVIEW_CELLS
        self._preview_is_plain = self.preview_is_fine or shorter_side >= 2 * _PLAIN_CELLS

    @cached_property
    def fine(self) -> Grid:
        return self._grid(self._cells, self._scale)

    @cached_property
    def preview(self) -> Grid:
        if self.preview_is_fine:
            return self.fine
        return self._grid(np.asarray(_half(self._cells), np.uint8), 2 * self._scale)

    @cached_property
    def is_out_of_gamut(self) -> bool:
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
        """Luma cells of this frame expanded to full range, 0..255."""
        return np.asarray(cv2.LUT(cells, _STUDIO_LEVELS), dtype=np.uint8) if self._studio else cells

    def _grid(self, cells: Pixels, scale: int) -> Grid:
        return Grid(cells, scale, self._height, self._width, self._studio)


def _luma(frame: VideoFrame, scale: int) -> Pixels:
    """Block means of the luma that PDQ would compute for a frame."""
    cells = reduced(frame.pixels, scale)
    if cells.ndim == 3:
        return np.asarray(cv2.cvtColor(cells, cv2.COLOR_RGB2GRAY), np.uint8)
    luma = as_bytes(cells, frame.colour.bits)
    if frame.chroma is None or not needs_chroma(frame.colour):
        return luma
    return _with_chroma(luma, frame.chroma, frame.colour)


def _loss(frame: VideoFrame) -> float:
    """``Colour.loss`` of a few hundred pixels sampled across the frame."""
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
    for _ in range(scale.bit_length() - 1):  # OpenCV has a fast path for halving
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
    """A chroma plane resized to ``rows`` x ``columns``, the size of the luma cells."""
    while plane.shape[0] >= 2 * rows and plane.shape[1] >= 2 * columns:
        plane = _half(plane)
    if plane.shape == (rows, columns):
        return plane
    return np.asarray(cv2.resize(plane, (columns, rows), interpolation=cv2.INTER_LINEAR), plane.dtype)


def as_bytes(plane: Plane, bits: int) -> Pixels:
    """Samples of 8 to 16 bits scaled to 8 bits."""
    if plane.dtype == np.uint8:
        return np.asarray(plane, np.uint8)
    return np.asarray(cv2.convertScaleAbs(plane, alpha=1 / (1 << (bits - 8))), np.uint8)


def _with_chroma(luma: Pixels, chroma: tuple[Plane, Plane], colour: Colour) -> Pixels:
    of_cb, of_cr = colour.chroma_weights()
    cb, cr = (as_bytes(fitted(plane, *luma.shape), colour.bits) for plane in chroma)
    added = cv2.addWeighted(cb, of_cb, cr, of_cr, _MIDDLE * (1 - of_cb - of_cr))
    return np.asarray(cv2.addWeighted(luma, 1, added, 1, -_MIDDLE), np.uint8)


def needs_chroma(colour: Colour) -> bool:
    """Whether PDQ's luma differs noticeably from the frame's own, so that chroma has to be added."""
    return max(map(abs, colour.chroma_weights())) > _MIN_WEIGHT
