"""PDQ coefficients of edited copies, computed from one small grid instead of from each copy's pixels.

PDQ's 256 coefficients are ``D R Y (D R)^T``: a picture Y, the box filter and sampling R along each axis,
and 16 DCT rows D. All of this is linear. So the coefficients of a crop, or of the picture on a larger
canvas, are the same grid multiplied by the rows for another interval of the axis, plus a constant for
the canvas. A mirrored or rotated copy has the same coefficients with other signs or transposed. Hundreds
of edits are therefore a few products of small matrices.

The grid has ``CELLS`` x ``CELLS`` cells whatever the aspect ratio, and the box filter is that for copies of
typical sizes: the result is within a few bits of hashing the edited pixels with the reference.
"""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_desktop.core.hashing import kernel
from takeitdown_desktop.core.hashing.bands import Banded, FloatArray
from takeitdown_desktop.core.hashing.pdq import SIDE, axis_operator, cosine_rows
from takeitdown_desktop.core.media.grid import Grid, Pixels

CELLS = 256
ROWS = 16
Edges = npt.NDArray[np.float64]
Bits = npt.NDArray[np.bool_]

_FINE = 8_192
_STRIP_ROWS = 512
_BANDS = 8
"""Bands of the matrices that reduce a picture to cells; the fastest number measured."""
Lengths = tuple[int, ...]
USUAL_LENGTHS: Lengths = (640, 810, 960, 1_080, 1_280)
"""Typical side lengths of copies on platforms, in pixels; the reference's filter windows are whole pixels of these."""


def square_cells(grid: Grid) -> FloatArray:
    """Mean luma of ``CELLS`` x ``CELLS`` equal parts of a picture, as stored.

    In steps of 1/16, computed with integers up to 2^24, which ``float32`` adds exactly in any order.
    """
    count, width = grid.pixels.shape[:2]
    down = _shares(count, grid.scale, grid.height)
    across = _shares(width, grid.scale, grid.width)
    strips = np.empty((count, CELLS), np.float32)
    for start in range(0, count, _STRIP_ROWS):
        rows = slice(start, start + _STRIP_ROWS)
        strips[rows] = np.rint(across.across(_steps_of_luma(grid.pixels[rows])) * _PER_SHARE)
    means: FloatArray = np.rint(down.down(strips) * _PER_SHARE) * np.float32(1 / _STEPS)
    return means


_STEPS = 16
"""Steps per unit of luma."""
_SHARE = 4_096
_PER_SHARE = np.float32(1 / _SHARE)
_THOUSANDTHS = np.array([299, 587, 114], np.float32)
"""Weights of red, green and blue in luma, in thousandths (ITU-R BT.601)."""


def _steps_of_luma(pixels: Pixels) -> FloatArray:
    values = pixels.astype(np.float32)
    if values.ndim == 2:
        return values * np.float32(_STEPS)
    steps: FloatArray = np.rint(values @ _THOUSANDTHS * np.float32(_STEPS / 1_000))
    return steps


@lru_cache(maxsize=16)
def _shares(count: int, scale: int, length: int) -> Banded:
    """``CELLS`` x ``count``: the overlap of each cell with each block, in 1/4096 of a cell."""
    ends, edges = block_edges(count, scale, length), even_edges(CELLS)
    reached = (np.clip(ends[None, :], edges[:-1, None], edges[1:, None]) - edges[:-1, None]) * CELLS
    return Banded(np.diff(np.rint(reached * _SHARE), axis=1).astype(np.float32), _BANDS)


@lru_cache(maxsize=32)
def _running_sums(rows: int, lengths: Lengths) -> FloatArray:
    """``rows`` x (``_FINE`` + 1): cumulative sums of each operator row from the start of the axis to each position.

    16 rows give the coefficients, 64 rows the samples themselves.
    """
    matrix = (cosine_rows() if rows == ROWS else np.eye(SIDE)).astype(np.float64)
    positions = np.linspace(0.0, 1.0, _FINE + 1)
    parts = []
    for length in lengths:
        weights = matrix @ axis_operator(length)
        gathered = np.concatenate([np.zeros((rows, 1)), np.cumsum(weights, axis=1)], axis=1)
        pixel = np.minimum((positions * length).astype(np.intp), length - 1)
        parts.append((gathered, weights, pixel, positions * length - pixel))
    mean = np.empty((rows, _FINE + 1), np.float32)
    for row in range(rows):  # row by row, without large temporary arrays
        sums = [
            gathered[row].take(pixel) + weights[row].take(pixel) * rest
            for gathered, weights, pixel, rest in parts
        ]
        mean[row] = sum(sums) / len(lengths)
    return mean


def even_edges(cells: int) -> Edges:
    """Boundaries of equal cells, 0..1."""
    return np.linspace(0.0, 1.0, cells + 1)


def block_edges(count: int, scale: int, length: int) -> Edges:
    """Boundaries, 0..1, of blocks of ``scale`` pixels on an axis of ``length`` pixels; the last may be shorter."""
    edges: Edges = np.minimum(np.arange(count + 1) * scale, length) / length
    return edges


def axis_rows(
    windows: list[tuple[float, float]], edges: Edges, rows: int = ROWS, lengths: Lengths = USUAL_LENGTHS
) -> FloatArray:
    """The operator along one axis, for many windows at once.

    Args:
        windows: K intervals of the axis that copies show, as fractions of the picture's length; an interval
            whose end is before its start is read backwards (mirrored).
        edges: boundaries of the grid's cells along the axis, 0..1.
        rows: 16 for the coefficients, 64 for the samples.
        lengths: lengths of copies along this axis, in pixels.

    Returns:
        K x ``rows`` x cells.
    """
    ends = np.array(windows)
    first, last = ends[:, :1], ends[:, 1:]
    position = np.clip((edges - first) / (last - first), 0.0, 1.0) * _FINE
    sums, at = _running_sums(rows, lengths), np.rint(position).astype(np.intp)
    out = np.empty((len(windows), rows, len(edges) - 1), np.float32)
    for number, (start, end) in enumerate(windows):
        reached = sums.take(at[number], axis=1)
        before, after = reached[:, :-1], reached[:, 1:]
        np.subtract(*((after, before) if end > start else (before, after)), out=out[number])
    return out


def sums_between(first: float, last: float) -> FloatArray:
    """The 16 rows applied to an axis that is 1 between two positions (0..1) of a copy and 0 elsewhere."""
    sums = _running_sums(ROWS, USUAL_LENGTHS)
    between: FloatArray = sums[:, round(last * _FINE)] - sums[:, round(first * _FINE)]
    return between


_ALTERNATING = np.where(np.arange(ROWS) % 2 == 0, -1.0, 1.0).astype(np.float32)
"""Mirroring an axis flips the sign of every second DCT row, starting with the first."""


def reoriented(coefficients: FloatArray, orientation: int) -> FloatArray:
    """Coefficients of copies reoriented by EXIF orientation 1..8; approximate.

    The reference's windows are half a pixel asymmetric, so this is good enough for thin marks only.
    """
    out = coefficients.swapaxes(-1, -2) if orientation >= 5 else coefficients
    if orientation in (2, 3, 6, 7):
        out = out * _ALTERNATING
    if orientation in (3, 4, 7, 8):
        out = out * _ALTERNATING[:, None]
    return out


def tilted(cells: FloatArray, ratio: float, degrees: float) -> FloatArray:
    """The picture rotated anticlockwise by ``degrees`` on a black canvas of its own size; ``ratio``: width / height."""
    if not degrees:
        return cells
    matrix = _matrix(ratio, degrees, len(cells))
    turned = Image.fromarray(cells).transform(
        cells.shape, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR
    )
    return np.asarray(turned)


def _matrix(
    ratio: float, degrees: float, count: int = CELLS
) -> tuple[float, float, float, float, float, float]:
    """The affine map from a position in the tilted picture of ``count`` x ``count`` cells to its source position."""
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    along, up = -sin / ratio, sin * ratio
    middle = count / 2
    return cos, along, middle * (1 - cos - along), up, cos, middle * (1 - cos - up)


class Tilts:
    """``tilted`` by several angles, precomputed for many pictures: equal up to rounding, in a fifth of the time."""

    def __init__(self, ratio: float, degrees: Iterable[float]) -> None:
        """``ratio``: width of the pictures divided by their height; ``degrees``: angles, none of them 0."""
        self._degrees = tuple(degrees)
        # A negative angle is computed from the mirrored picture.
        self._ways = {angle: _Tilt(ratio, angle) for angle in {abs(one) for one in self._degrees}}

    def __call__(self, cells: FloatArray) -> Iterator[tuple[float, FloatArray]]:
        """Each angle, and the picture (``CELLS`` x ``CELLS``) rotated by it."""
        if not self._degrees:
            return
        prepared = _around if kernel.IS_COMPILED else _neighbours
        straight, mirrored = prepared(cells), prepared(cells[:, ::-1])
        for degrees in self._degrees:
            way = self._ways[abs(degrees)]
            yield degrees, way.of(straight) if degrees > 0 else way.of(mirrored)[:, ::-1]


def _around(cells: FloatArray) -> FloatArray:
    """The cells with their edges repeated, so that each position has four neighbours."""
    return np.pad(cells, 1, mode="edge")


def _neighbours(cells: FloatArray) -> FloatArray:
    """Coefficients of bilinear interpolation between each four neighbouring cells.

    Returns:
        (cells + 1)^2 x 4: the upper left cell, and its differences across, down and diagonally.
    """
    around = _around(cells)
    across, down = np.diff(around, axis=1), np.diff(around, axis=0)
    planes = around[:-1, :-1], across[:-1], down[:, :-1], np.diff(across, axis=0)
    return np.stack([plane.ravel() for plane in planes], axis=1)


class _Tilt:
    """Bilinear interpolation at the positions that ``tilted`` reads for one angle."""

    def __init__(self, ratio: float, degrees: float) -> None:
        across, along, left, up, down, top = _matrix(ratio, degrees)
        positions = np.arange(CELLS) + 0.5
        left_out, column, self._across = _read(
            (across * positions + along * positions[:, None] + left).ravel()
        )
        above_out, row, self._down = _read((up * positions + down * positions[:, None] + top).ravel())
        self._outside = np.flatnonzero(left_out | above_out)
        row *= CELLS + (2 if kernel.IS_COMPILED else 1)
        row += column
        self._at = row.astype(np.int64)

    def of(self, prepared: FloatArray) -> FloatArray:
        out: FloatArray
        if kernel.IS_COMPILED:
            out = kernel.interpolate(prepared, self._at, self._across, self._down)
        else:
            first, across, down, both = prepared.take(self._at, axis=0).T
            out = both * self._across
            out += down
            out *= self._down
            out += across * self._across
            out += first
        out[self._outside] = 0
        return out.reshape(CELLS, CELLS)


def _read(positions: Edges) -> tuple[Bits, Edges, FloatArray]:
    """For positions on an axis (overwritten): whether they are outside, the cell to read, the fraction beyond it."""
    outside = (positions < 0) | (positions >= CELLS)
    positions += 0.5
    cell = np.floor(positions)
    np.clip(cell, 0, CELLS, out=cell)
    positions -= cell
    return outside, cell, positions.astype(np.float32)
