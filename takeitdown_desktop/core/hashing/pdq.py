"""PDQ as a linear operator: two small matrices bring a picture of any size to its 64x64 buffer.

The reference blurs every row and column twice with a truncated box window and then takes
64 samples. Both steps are linear and act on each axis by themselves, so for a picture of
``n`` pixels along an axis they are one matrix of shape (64, n). With float luma the hashes
are those of the reference, bit for bit.

Two things follow. A decoder that gives means of s x s blocks (JPEG at an eighth) needs no
more: folding the matrix by s keeps the windows of full resolution, within 4 bits. And a
mirrored or turned picture is the same grid between other matrices.

Source: facebook/ThreatExchange, pdq (hashing.pdf and the C++ reference); checked against
the ``pdqhash`` package in the tests.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.media.grid import STUDIO_BLACK, STUDIO_WHITE, UPRIGHT, Grid, Pixels

FloatArray = npt.NDArray[np.float32]

SIDE = 64
MOST_QUALITY = 100
MIN_SIDE = 5
"""A side below this many pixels cannot be hashed: the reference gives zeros of quality 0."""

_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)
_STUDIO_GAIN = np.float32(255 / (STUDIO_WHITE - STUDIO_BLACK))
_STRIP_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class PdqResult:
    """256 bits as 64 lower-case hex digits, most significant first, and quality 0..100."""

    value: str
    quality: int


@lru_cache(maxsize=64)
def axis_operator(length: int, scale: int = 1, *, mirrored: bool = False) -> FloatArray:
    """What the reference does along one axis, as a matrix.

    Args:
        length: pixels of the full picture along the axis.
        scale: each column stands for the mean of this many pixels (the last for what is left).
        mirrored: for the same pixels in the opposite order.

    Returns:
        64 x ceil(length / scale): two truncated box means, then 64 centre samples.
    """
    operator = np.eye(SIDE) if length == SIDE else _two_means_and_samples(length)
    if mirrored:
        operator = operator[:, ::-1]
    columns = -(-length // scale)
    padded = np.pad(operator, ((0, 0), (0, columns * scale - length)))
    folded: FloatArray = padded.reshape(SIDE, columns, scale).sum(axis=2).astype(np.float32)
    folded.flags.writeable = False
    return folded


def _two_means_and_samples(length: int) -> npt.NDArray[np.float64]:
    full = -(-length // (2 * SIDE))
    half = (full + 2) // 2
    index = np.arange(length)
    first = np.maximum(0, index - (full - half))
    last = np.minimum(length - 1, index + half - 1)
    centres = ((np.arange(SIDE) + 0.5) * length / SIDE).astype(int)
    operator = np.zeros((SIDE, length))
    for row, centre in enumerate(centres):
        outer = range(first[centre], last[centre] + 1)
        for inner in outer:
            window = slice(first[inner], last[inner] + 1)
            operator[row, window] += 1.0 / len(outer) / (last[inner] + 1 - first[inner])
    return operator


def _dct_rows() -> FloatArray:
    rows = np.arange(1, 17)[:, None]
    columns = np.arange(SIDE)[None, :]
    matrix: FloatArray = (np.sqrt(2.0 / SIDE) * np.cos(np.pi / 2 / SIDE * rows * (2 * columns + 1))).astype(
        np.float32
    )
    return matrix


_DCT = _dct_rows()


def cosine_rows() -> FloatArray:
    """The 16 x 64 cosines that make coefficients of samples."""
    return _DCT


@dataclass(frozen=True, slots=True)
class _Band:
    """Neighbouring samples of an axis, and the cells that they are made of: a window is short.

    Attributes:
        samples, cells: which.
        weights: samples x cells.
        turned: the same, cells x samples, in that order in memory.
    """

    samples: slice
    cells: slice
    weights: FloatArray
    turned: FloatArray


@lru_cache(maxsize=64)
def _bands(length: int, scale: int, *, mirrored: bool) -> tuple[_Band, ...]:
    """The rows of ``axis_operator`` without most of their zeros; as many bands as were fastest."""
    operator = axis_operator(length, scale, mirrored=mirrored)
    cells = operator.shape[1]
    count = next((count for count, most in ((4, 400), (8, 1_000)) if cells < most), 16)
    bands = []
    for samples in np.split(np.arange(SIDE), count):
        used = np.flatnonzero(operator[samples].any(axis=0))
        rows, columns = slice(samples[0], samples[-1] + 1), slice(used[0], used[-1] + 1)
        weights = np.ascontiguousarray(operator[rows, columns])
        bands.append(_Band(rows, columns, weights, np.ascontiguousarray(weights.T)))
    return tuple(bands)


def luma(pixels: Pixels) -> FloatArray:
    """Luma 0..255 of RGB pixels; luma stays what it is."""
    values = pixels.astype(np.float32)
    return values @ _LUMA if values.ndim == 3 else values


def luma_buffer(grid: Grid, orientation: int = UPRIGHT) -> FloatArray:
    """The 64x64 luma buffer of a picture turned as EXIF orientation 1..8 asks, 0..255.

    Works strip by strip, so that memory stays small. All zeros for a side below ``MIN_SIDE``.
    """
    if min(grid.height, grid.width) < MIN_SIDE:
        return np.zeros((SIDE, SIDE), dtype=np.float32)
    turned = orientation >= 5
    height, width = (grid.width, grid.height) if turned else (grid.height, grid.width)
    down = _bands(height, grid.scale, mirrored=orientation in (3, 4, 7, 8))
    across = _bands(width, grid.scale, mirrored=orientation in (2, 3, 6, 7))
    left, right = (across, down) if turned else (down, across)
    pixels = grid.pixels
    rows = max(1, _STRIP_BYTES // (pixels.shape[1] * 12))
    between = np.empty((pixels.shape[0], SIDE), dtype=np.float32)
    for start in range(0, pixels.shape[0], rows):
        strip = slice(start, start + rows)
        values = luma(pixels[strip])
        for band in right:
            np.matmul(values[:, band.cells], band.turned, out=between[strip, band.samples])
    buffer = np.empty((SIDE, SIDE), dtype=np.float32)
    for band in left:
        np.matmul(band.weights, between[band.cells], out=buffer[band.samples])
    if grid.studio:
        buffer = (buffer - STUDIO_BLACK) * _STUDIO_GAIN
    return buffer.T if turned else buffer


def quality(buffer: FloatArray) -> int:
    """Amount of texture in a 64x64 buffer, 0..100 (the reference's gradient sum)."""
    return min(MOST_QUALITY, texture(buffer))


def texture(buffer: FloatArray) -> int:
    """The same without its bound, from 0."""
    down = np.abs(np.diff(buffer, axis=0) * np.float32(100 / 255)).astype(np.int64)
    across = np.abs(np.diff(buffer, axis=1) * np.float32(100 / 255)).astype(np.int64)
    return int(down.sum() + across.sum()) // 90


def value(buffer: FloatArray) -> str:
    """The hash of a 64x64 buffer, 64 hex digits: its low DCT coefficients against their median.

    Where luma begins and ends moves no bit: the cosines have no mean, and bits only compare.
    """
    coefficients = (_DCT @ buffer @ _DCT.T).astype(np.float32, copy=False).ravel()
    median = np.partition(coefficients, 127)[127]
    return np.packbits(coefficients[::-1] > median).tobytes().hex()


def hash_grid(grid: Grid, orientation: int = UPRIGHT) -> PdqResult:
    """PDQ of a picture turned as EXIF orientation 1..8 asks."""
    buffer = luma_buffer(grid, orientation)
    return PdqResult(value(buffer), quality(buffer))


def hash_pixels(pixels: Pixels) -> PdqResult:
    """PDQ of a picture at its own resolution, as its pixels lie.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma).
    """
    return hash_grid(Grid.full(pixels))
