"""What edits do to PDQ, worked out on one small grid: the pixels are touched once, not once an edit.

PDQ's 256 coefficients are ``D R Y (D R)^T`` with a picture Y, the box means and samples R of each
axis and 16 rows D of cosines. All of it is linear. So the coefficients of a crop, or of the
picture on a larger canvas, are the same grid between rows that belong to another interval of
the axis, and what is outside the picture adds a constant times two sums. A mirrored or turned
copy has the same coefficients with other signs or in other places. Hundreds of edits are a few
products of small matrices.

The grid has ``CELLS`` cells a side whatever the picture's shape, and the box means are those of
copies of a usual size: within a few bits of what the reference makes of the edited pixels.
"""

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_desktop.core.hashing.pdq import SIDE, FloatArray, axis_operator, cosine_rows
from takeitdown_desktop.core.media.grid import Grid, Pixels

CELLS = 256
ROWS = 16
Edges = npt.NDArray[np.float64]
Bits = npt.NDArray[np.bool_]

_FINE = 8_192
_STRIP_ROWS = 512
Lengths = tuple[int, ...]
USUAL_LENGTHS: Lengths = (640, 810, 960, 1_080, 1_280)
"""Pixels along an axis of a copy on a platform; the reference rounds its windows up to whole ones."""


def square_cells(grid: Grid) -> FloatArray:
    """Means of luma over ``CELLS`` x ``CELLS`` equal parts of a picture, as it is stored.

    In steps of a sixteenth, by whole numbers up to 2^24: ``float32`` adds those up exactly, in any order.
    """
    count, width = grid.pixels.shape[:2]
    down = _shares(count, grid.scale, grid.height)
    across = _shares(width, grid.scale, grid.width)
    cells = np.zeros((CELLS, CELLS), np.float32)
    for start in range(0, count, _STRIP_ROWS):
        rows = slice(start, start + _STRIP_ROWS)
        strip = np.rint((_steps_of_luma(grid.pixels[rows]) @ across.T) * _PER_SHARE)
        cells += down[:, rows] @ strip
    means: FloatArray = np.rint(cells * _PER_SHARE) * np.float32(1 / _STEPS)
    return means


_STEPS = 16
"""Of luma, from one whole number to the next."""
_SHARE = 4_096
_PER_SHARE = np.float32(1 / _SHARE)
_THOUSANDTHS = np.array([299, 587, 114], np.float32)
"""Of red, green and blue in luma (ITU-R BT.601)."""


def _steps_of_luma(pixels: Pixels) -> FloatArray:
    values = pixels.astype(np.float32)
    if values.ndim == 2:
        return values * np.float32(_STEPS)
    steps: FloatArray = np.rint(values @ _THOUSANDTHS * np.float32(_STEPS / 1_000))
    return steps


@lru_cache(maxsize=16)
def _shares(count: int, scale: int, length: int) -> FloatArray:
    """``CELLS`` x ``count``: how many 4,096th of each cell lie in each block."""
    ends, edges = block_edges(count, scale, length), even_edges(CELLS)
    reached = (np.clip(ends[None, :], edges[:-1, None], edges[1:, None]) - edges[:-1, None]) * CELLS
    shares: FloatArray = np.diff(np.rint(reached * _SHARE), axis=1).astype(np.float32)
    return shares


@lru_cache(maxsize=32)
def _running_sums(rows: int, lengths: Lengths) -> FloatArray:
    """``rows`` x (``_FINE`` + 1): what each row gathers from the beginning of the axis up to each place.

    16 rows are those of the coefficients, 64 those of the samples themselves.
    """
    matrix = cosine_rows() if rows == ROWS else np.eye(SIDE)
    sums = np.zeros((rows, _FINE + 1))
    places = np.linspace(0.0, 1.0, _FINE + 1)
    for length in lengths:
        weights = matrix.astype(np.float64) @ axis_operator(length)
        gathered = np.concatenate([np.zeros((rows, 1)), np.cumsum(weights, axis=1)], axis=1)
        pixel = np.minimum((places * length).astype(np.intp), length - 1)
        sums += gathered[:, pixel] + weights[:, pixel] * (places * length - pixel)
    mean: FloatArray = (sums / len(lengths)).astype(np.float32)
    return mean


def even_edges(cells: int) -> Edges:
    """Where equal cells begin and end, 0..1."""
    return np.linspace(0.0, 1.0, cells + 1)


def block_edges(count: int, scale: int, length: int) -> Edges:
    """Where blocks of ``scale`` pixels begin and end on an axis of ``length``; the last is what is left."""
    edges: Edges = np.minimum(np.arange(count + 1) * scale, length) / length
    return edges


def axis_rows(
    windows: list[tuple[float, float]], edges: Edges, rows: int = ROWS, lengths: Lengths = USUAL_LENGTHS
) -> FloatArray:
    """What is done along one axis, for many windows at once.

    Args:
        windows: K parts of the axis that copies show, in shares of the picture's length; one whose end is before
            its beginning is read backwards, as a mirrored copy shows it.
        edges: where the cells of the grid begin and end along the axis.
        rows: 16 for the coefficients, 64 for the samples.
        lengths: of copies along this axis, in pixels.

    Returns:
        K x ``rows`` x cells.
    """
    ends = np.array(windows)
    first, last = ends[:, :1], ends[:, 1:]
    place = np.clip((edges - first) / (last - first), 0.0, 1.0) * _FINE
    sums = np.take(_running_sums(rows, lengths), np.rint(place).astype(np.intp), axis=1)
    signs = np.sign(last - first).astype(np.float32)
    out: FloatArray = np.ascontiguousarray((np.diff(sums, axis=2) * signs).swapaxes(0, 1))
    return out


def sums_between(first: float, last: float) -> FloatArray:
    """What the 16 rows give for an axis that is 1 between two places of a copy and 0 elsewhere."""
    ends = [round(place * _FINE) for place in (first, last)]
    sums: FloatArray = np.diff(_running_sums(ROWS, USUAL_LENGTHS)[:, ends], axis=1)[:, 0]
    return sums


_ALTERNATING = np.where(np.arange(ROWS) % 2 == 0, -1.0, 1.0).astype(np.float32)
"""Mirroring an axis turns the sign of every second cosine, the first of them included."""


def reoriented(coefficients: FloatArray, orientation: int) -> FloatArray:
    """The coefficients of copies turned as EXIF orientation 1..8 turns the stored pixels, nearly.

    The reference's windows reach half a pixel further to one side, so this is for thin things only.
    """
    out = coefficients.swapaxes(-1, -2) if orientation >= 5 else coefficients
    if orientation in (2, 3, 6, 7):
        out = out * _ALTERNATING
    if orientation in (3, 4, 7, 8):
        out = out * _ALTERNATING[:, None]
    return out


def tilted(cells: FloatArray, ratio: float, degrees: float) -> FloatArray:
    """The picture turned by some degrees against the clock on a black canvas of its own size."""
    if not degrees:
        return cells
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    along, up = -sin / ratio, sin * ratio
    count = len(cells)
    middle = count / 2
    matrix = (cos, along, middle * (1 - cos - along), up, cos, middle * (1 - cos - up))
    turned = Image.fromarray(cells).transform(
        (count, count), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR
    )
    return np.asarray(turned)
