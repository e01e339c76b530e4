"""PDQ as a linear operator: two small matrices bring a picture of any size to its 64x64 buffer.

The reference blurs every row and column twice with a truncated box window and then takes
64 samples. Both steps are linear and act on each axis by themselves, so for a picture of
``n`` pixels along an axis they are one matrix of shape (64, n). With float luma the hashes
are those of the reference, bit for bit.

Source: facebook/ThreatExchange, pdq (hashing.pdf and the C++ reference); checked against
the ``pdqhash`` package in the tests.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

SIDE = 64
MIN_SIDE = 5
"""A side below this many pixels cannot be hashed: the reference gives zeros of quality 0."""

_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)
_STRIP_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class PdqResult:
    """256 bits as 64 lower-case hex digits, most significant first, and quality 0..100."""

    value: str
    quality: int


@lru_cache(maxsize=64)
def axis_operator(length: int) -> FloatArray:
    """The (64, length) matrix of one axis: two truncated box means, then 64 centre samples."""
    if length == SIDE:
        return np.eye(SIDE, dtype=np.float32)
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
    frozen: FloatArray = operator.astype(np.float32)
    frozen.flags.writeable = False
    return frozen


def _dct_rows() -> FloatArray:
    rows = np.arange(1, 17)[:, None]
    columns = np.arange(SIDE)[None, :]
    matrix: FloatArray = (np.sqrt(2.0 / SIDE) * np.cos(np.pi / 2 / SIDE * rows * (2 * columns + 1))).astype(
        np.float32
    )
    return matrix


_DCT = _dct_rows()


def luma_buffer(pixels: Pixels) -> FloatArray:
    """The 64x64 luma buffer of a picture, strip by strip so that memory stays small.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma); both sides at
            least ``MIN_SIDE``.
    """
    down, across = axis_operator(pixels.shape[0]), axis_operator(pixels.shape[1])
    rows = max(1, _STRIP_BYTES // (pixels.shape[1] * 12))
    buffer = np.zeros((SIDE, SIDE), dtype=np.float32)
    for start in range(0, pixels.shape[0], rows):
        strip = pixels[start : start + rows].astype(np.float32)
        luma = strip @ _LUMA if strip.ndim == 3 else strip
        buffer += down[:, start : start + rows] @ (luma @ across.T)
    return buffer


def quality(buffer: FloatArray) -> int:
    """Amount of texture in a 64x64 buffer, 0..100 (the reference's gradient sum)."""
    down = np.abs(np.diff(buffer, axis=0) * np.float32(100 / 255)).astype(np.int64)
    across = np.abs(np.diff(buffer, axis=1) * np.float32(100 / 255)).astype(np.int64)
    return min(100, int(down.sum() + across.sum()) // 90)


def hash_buffer(buffer: FloatArray) -> PdqResult:
    """PDQ of a 64x64 luma buffer: its low DCT coefficients against their median."""
    coefficients = (_DCT @ buffer @ _DCT.T).ravel()
    median = np.partition(coefficients, 127)[127]
    bits = np.packbits(coefficients[::-1] > median)
    return PdqResult(bits.tobytes().hex(), quality(buffer))


def hash_pixels(pixels: Pixels) -> PdqResult:
    """PDQ of a picture at its own resolution, as the pixels lie.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma).
    """
    if min(pixels.shape[:2]) < MIN_SIDE:
        return PdqResult("0" * 64, 0)
    return hash_buffer(luma_buffer(pixels))
