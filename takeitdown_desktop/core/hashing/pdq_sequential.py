"""PDQ with the reference's order of additions, for pictures whose bits depend on rounding errors.

Flags, icons, gradients and patterns have coefficients that are nothing but rounding errors: the last digit of a
running sum decides their bits. They equal the reference's only if the same sums are computed in the same order, in
single precision. That takes a hundred times as long as one matrix, so it is done only for such pictures.

Source: facebook/ThreatExchange, pdq: windows and their order (downscaling), order of the cosines (hashing); compared
with the ``pdqhash`` package in the tests, bit by bit.
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing.pdq import MIN_SIDE, SIDE, PdqResult
from takeitdown_desktop.core.hashing.quality import MAX_QUALITY
from takeitdown_desktop.core.media.grid import Pixels

FloatArray = npt.NDArray[np.float32]

_PASSES = 2
_RED, _GREEN, _BLUE = 0.299, 0.587, 0.114


def hash_pixels(pixels: Pixels) -> PdqResult:
    """PDQ of a picture at full resolution, as stored.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma).
    """
    height, width = pixels.shape[:2]
    if min(height, width) < MIN_SIDE:
        return PdqResult("0" * SIDE, 0)
    values = _luma(pixels)
    if (height, width) != (SIDE, SIDE):
        for _ in range(_PASSES):
            values = _running_means(values.T.copy(), _window(width)).T.copy()
            values = _running_means(values, _window(height))
        values = values[_centres(height)[:, None], _centres(width)]
    return PdqResult(_bits(_low(values)), _quality(values))


def _luma(pixels: Pixels) -> FloatArray:
    """Computed in double precision and then rounded, as Python's binding does; grey as three equal channels."""
    red, green, blue = (pixels[:, :, band] if pixels.ndim == 3 else pixels for band in range(3))
    luma: FloatArray = (red * _RED + green * _GREEN + blue * _BLUE).astype(np.float32)
    return luma


def _window(length: int) -> int:
    return -(-length // (2 * SIDE))


def _centres(length: int) -> npt.NDArray[np.intp]:
    return ((np.arange(SIDE) + 0.5) * length / SIDE).astype(np.intp)


def _running_means(values: FloatArray, window: int) -> FloatArray:
    """Means of ``window`` neighbouring rows, fewer at the ends, from a running sum."""
    length = len(values)
    ahead = (window + 2) // 2 - 1
    out = np.empty_like(values)
    total, rows = np.zeros(values.shape[1], np.float32), 0
    for row in range(min(ahead, length)):
        total += values[row]
        rows += 1
    for row in range(length):
        if row + ahead < length:
            total += values[row + ahead]
            rows += 1
        if row + ahead >= window:
            total -= values[row + ahead - window]
            rows -= 1
        np.divide(total, np.float32(rows), out=out[row])
    return out


def _quality(values: FloatArray) -> int:
    steps = (values[1:] - values[:-1], values[:, 1:] - values[:, :-1])
    whole = (((step * np.float32(100)) / np.float32(255)).astype(np.int32) for step in steps)
    return min(MAX_QUALITY, sum(int(np.abs(step).sum()) for step in whole) // 90)


@lru_cache(maxsize=1)
def _cosines() -> FloatArray:
    """The 16 x 64 DCT matrix; its scale factor is in single precision, which changes the last digits."""
    rows, columns = np.arange(1, 17)[:, None], np.arange(SIDE)[None, :]
    factor = np.float64(np.float32(np.sqrt(2 / SIDE)))
    cosines: FloatArray = (factor * np.cos(np.pi / 2 / SIDE * rows * (2 * columns + 1))).astype(np.float32)
    return cosines


def _low(values: FloatArray) -> FloatArray:
    """The 16 x 16 low coefficients; the 64 products of each sum are added in order."""
    cosines = _cosines()
    columns = np.zeros((len(cosines), SIDE), np.float32)
    for index in range(SIDE):
        columns += cosines[:, index, None] * values[index]
    low = np.zeros((len(cosines), len(cosines)), np.float32)
    for index in range(SIDE):
        low += columns[:, index, None] * cosines[:, index]
    return low


def _bits(low: FloatArray) -> str:
    flat = low.ravel()
    median = np.partition(flat, len(flat) // 2 - 1)[len(flat) // 2 - 1]
    return np.packbits(flat[::-1] > median).tobytes().hex()
