"""PDQ as a linear operator: one matrix per axis reduces a picture of any size to PDQ's 64x64 luma buffer.

The reference blurs every row and column twice with a truncated box filter and then takes 64 samples. Both
steps are linear and separable, so for an axis of ``n`` pixels they are one matrix of shape (64, n). With
float luma the hashes equal the reference's, bit for bit.

Two things follow. Means of s x s blocks, such as a JPEG decoder's 1/8-scale output, are enough: summing each s
columns of the matrix keeps the windows of full resolution, and the hash within 4 bits. And a mirrored or rotated
picture is the same grid multiplied by other matrices.

Processors sum products in different orders, so a coefficient very close to the median could round to
either side. Such coefficients are recomputed in double precision, so that all processors agree.

Source: facebook/ThreatExchange, pdq (hashing.pdf and the C++ reference); checked against
the ``pdqhash`` package in the tests.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing import kernel, quality
from takeitdown_desktop.core.hashing.bands import Banded, FloatArray
from takeitdown_desktop.core.media.grid import STUDIO_BLACK, STUDIO_WHITE, UPRIGHT, Grid, Pixels

SIDE = 64
MIN_SIDE = 5
"""Pictures with a side below this many pixels are not hashed: as in the reference, all zeros with quality 0."""

_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)
_STUDIO_GAIN = np.float32(255 / (STUDIO_WHITE - STUDIO_BLACK))
_STRIP_BYTES = 16 << 20
_ROUNDING = 1.0
"""The most that a coefficient changes if the luma of every pixel is rounded differently."""
_CLOSE = 2e-3
"""Coefficients closer together than this are recomputed: eight times the largest rounding error measured."""
_SAME = 1e-6
"""Differences below this are rounding errors even in double precision, as between halves of a symmetric picture."""


@dataclass(frozen=True, slots=True)
class PdqResult:
    """The hash as 64 lower-case hex digits, most significant bit first, and its quality, 0..100."""

    value: str
    quality: int


@lru_cache(maxsize=64)
def axis_operator(length: int, scale: int = 1, *, mirrored: bool = False) -> FloatArray:
    """The reference's filter and sampling along one axis, as a matrix.

    Args:
        length: pixels of the full picture along the axis.
        scale: each column is for the mean of this many pixels (the last may have fewer).
        mirrored: read the pixels in reverse order.

    Returns:
        float32, 64 x ceil(length / scale), read-only: two truncated box filters, then 64 centre samples.
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

    def row_of(centre: int) -> npt.NDArray[np.float64]:
        row = np.zeros(length)
        outer = range(first[centre], last[centre] + 1)
        for inner in outer:
            row[first[inner] : last[inner] + 1] += 1.0 / len(outer) / (last[inner] + 1 - first[inner])
        return row

    operator = np.zeros((SIDE, length))
    reach = 2 * (full - half), 2 * (half - 1) + 1
    shared = None  # all rows have the same weights, except where an end of the axis truncates a window
    for row, centre in enumerate(centres.tolist()):
        start, stop = centre - reach[0], centre + reach[1]
        if start < 0 or stop > length:
            operator[row] = row_of(centre)
            continue
        if shared is None:
            shared = row_of(centre)[start:stop]
        operator[row, start:stop] = shared
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
    """The 16 x 64 DCT matrix (rows 1..16, without DC) from samples to coefficients."""
    return _DCT


@lru_cache(maxsize=64)
def _banded(length: int, scale: int, *, mirrored: bool) -> Banded:
    """``axis_operator`` in bands; their number was the fastest in measurements."""
    operator = axis_operator(length, scale, mirrored=mirrored)
    count = next((count for count, columns in ((4, 400), (8, 1_000)) if operator.shape[1] < columns), 16)
    return Banded(operator, count)


def luma(pixels: Pixels, dtype: npt.DTypeLike = np.float32) -> FloatArray:
    """Luma 0..255 of RGB pixels; single-channel input keeps its values."""
    values = pixels.astype(dtype)
    return values @ _LUMA.astype(dtype, copy=False) if values.ndim == 3 else values


def _turned(orientation: int) -> tuple[bool, bool, bool]:
    """Whether the stored picture is read from its last row, from its last column, and transposed after that."""
    upside_down, mirrored = orientation in (3, 4, 7, 8), orientation in (2, 3, 6, 7)
    return (mirrored, upside_down, True) if orientation >= 5 else (upside_down, mirrored, False)


def luma_buffer(grid: Grid, orientation: int = UPRIGHT, dtype: npt.DTypeLike = np.float32) -> FloatArray:
    """The 64x64 luma buffer, 0..255, of a picture reoriented by EXIF orientation 1..8.

    Works in strips to bound memory. All zeros if a side is below ``MIN_SIDE``.
    """
    if min(grid.height, grid.width) < MIN_SIDE:
        return np.zeros((SIDE, SIDE), dtype)
    upside_down, mirrored, transposed = _turned(orientation)
    left = _banded(grid.height, grid.scale, mirrored=upside_down)
    right = _banded(grid.width, grid.scale, mirrored=mirrored)
    pixels = grid.pixels
    rows = max(1, _STRIP_BYTES // (pixels.shape[1] * 12))
    reduced_rows = np.empty((pixels.shape[0], SIDE), dtype)
    for start in range(0, pixels.shape[0], rows):
        strip = slice(start, start + rows)
        reduced_rows[strip] = right.across(luma(pixels[strip], dtype))
    buffer = left.down(reduced_rows)
    if grid.studio:
        buffer = (buffer - STUDIO_BLACK) * _STUDIO_GAIN
    return buffer.T if transposed else buffer


@lru_cache(maxsize=64)
def _axis(length: int, scale: int, *, mirrored: bool) -> kernel.Axis:
    return kernel.Axis(np.ascontiguousarray(axis_operator(length, scale, mirrored=mirrored)))


def _read(grid: Grid, orientation: int) -> kernel.GridReading:
    upside_down, mirrored, transposed = _turned(orientation)
    return kernel.read_grid(
        grid.pixels,
        _axis(grid.height, grid.scale, mirrored=upside_down),
        _axis(grid.width, grid.scale, mirrored=mirrored),
        _DCT,
        is_transposed=transposed,
        black=STUDIO_BLACK if grid.studio else 0,
        gain=float(_STUDIO_GAIN) if grid.studio else 1.0,
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """The buffer and hash of a picture reoriented by EXIF orientation 1..8.

    Attributes:
        buffer: see ``luma_buffer``.
        value: its hash, 64 hex digits.
    """

    grid: Grid
    orientation: int
    buffer: FloatArray
    value: str

    @classmethod
    def of(cls, grid: Grid, orientation: int = UPRIGHT) -> "Reading":
        """Hash a picture; in double precision if a bit is a close call."""
        if kernel.can_read(grid.pixels) and min(grid.height, grid.width) >= MIN_SIDE:
            found = _read(grid, orientation)
            if found.margin >= _CLOSE:
                return cls(grid, orientation, found.buffer, found.value.hex())
        buffer = luma_buffer(grid, orientation)
        bits, close = bits_of(_coefficients(buffer))
        if close[0]:
            buffer = luma_buffer(grid, orientation, np.float64)
            bits, _ = bits_of(_coefficients(buffer))
        return cls(grid, orientation, buffer, np.packbits(bits[0]).tobytes().hex())

    @property
    def quality(self) -> int:
        """Amount of texture, 0..100 (the reference's gradient sum)."""
        found = quality.texture_of(self.buffer)
        if found is None:
            found = quality.texture(luma_buffer(self.grid, self.orientation, np.float64))
        return min(quality.MAX_QUALITY, found)

    @property
    def undecided(self) -> int:
        """Number of bits that depend on how luma was rounded: coefficients next to the median, 0..256."""
        coefficients = _coefficients(self.buffer)[0]
        median = np.partition(coefficients, 127)[127]
        return int(np.count_nonzero(np.abs(coefficients - median) < _ROUNDING))


def _coefficients(buffer: FloatArray) -> FloatArray:
    """The 1 x 256 DCT coefficients of a 64x64 buffer.

    Luma offset and gain don't change the hash: the DCT rows exclude DC, and bits only compare coefficients.
    """
    rows = _DCT.astype(buffer.dtype, copy=False)
    found: FloatArray = (rows @ buffer @ rows.T).reshape(1, -1)
    return found


def unsettled_bits(buffer: FloatArray, within: float) -> int:
    """Number of bits whose coefficient is less than ``within`` from the median, which itself is not counted.

    0..255; coefficients of photographs are tens apart.
    """
    coefficients = _coefficients(buffer)[0]
    return int(np.count_nonzero(np.abs(coefficients - np.partition(coefficients, 127)[127]) < within)) - 1


def bits_of(coefficients: FloatArray) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Compare N x 256 coefficients with each row's median.

    Returns:
        N x 256 bits, in the order of the hash's hex digits; and for each row whether rounding could flip a bit,
        which is never so in double precision.
    """
    exact = coefficients.dtype == np.float64
    if exact:
        coefficients = np.rint(coefficients / _SAME)
    ranked = np.partition(coefficients, 127, axis=1)
    median = ranked[:, 127:128]
    bits: npt.NDArray[np.bool_] = coefficients[:, ::-1] > median
    close: npt.NDArray[np.bool_] = ranked[:, 128:].min(axis=1) - median[:, 0] < _CLOSE
    return bits, np.zeros_like(close) if exact else close


def hash_grid(grid: Grid, orientation: int = UPRIGHT) -> PdqResult:
    """PDQ of a picture reoriented by EXIF orientation 1..8."""
    reading = Reading.of(grid, orientation)
    return PdqResult(reading.value, reading.quality)


def hash_pixels(pixels: Pixels) -> PdqResult:
    """PDQ of a picture at full resolution, as stored.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma).
    """
    return hash_grid(Grid.full(pixels))
