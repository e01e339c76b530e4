"""PDQ's quality: how much texture a picture has, as the sum of the differences between neighbouring samples.

Source: facebook/ThreatExchange, pdq (hashing.pdf and the C++ reference).
"""

import numpy as np

from takeitdown_desktop.core.hashing import kernel
from takeitdown_desktop.core.hashing.bands import FloatArray

MAX_QUALITY = 100
SAME = 1e-6
"""Differences below this are rounding errors even in double precision, as between halves of a symmetric picture."""

_CLOSE_LUMA = 2e-4
"""Differences this close to an integer are recomputed: eight times the largest rounding error measured."""

_STEP = 100 / 255
"""Scales differences to 0..100."""


def texture_of(buffer: FloatArray) -> int | None:
    """Unclamped gradient sum of a 64x64 buffer (quality before min(100)); None if rounding could change it."""
    if kernel.IS_COMPILED and buffer.dtype == np.float32:
        return _agreed(*kernel.texture_sums(np.ascontiguousarray(buffer), scale=_STEP, close=_CLOSE_LUMA))
    steps = _steps(buffer)
    steps -= _CLOSE_LUMA
    # ``float32`` adds integers of this size exactly in any order, so the dot product is exact.
    whole = np.trunc(steps)
    each = np.ones_like(whole)
    low = int(whole @ each)
    steps += 2 * _CLOSE_LUMA
    return _agreed(low, int(np.trunc(steps, out=whole) @ each))


def texture_of_copy(cells: FloatArray, ground: float, down: FloatArray, across: FloatArray) -> int | None:
    """``texture_of`` the buffer ``down @ (cells - ground) @ across.T``; all are float32, 64x64."""
    if kernel.IS_COMPILED:
        return _agreed(
            *kernel.copy_texture_sums(cells, ground, down, across, scale=_STEP, close=_CLOSE_LUMA)
        )
    shown = cells - np.float32(ground) if ground else cells
    return texture_of(down @ shown @ across.T)


def _agreed(low: int, high: int) -> int | None:
    """The gradient sum if differences in rounding don't matter."""
    low, high = low // 90, high // 90
    return low if low == high or low >= 2 * MAX_QUALITY else None


def texture(buffer: FloatArray) -> int:
    """Unclamped gradient sum of a 64x64 buffer in double precision."""
    return int((_steps(buffer) + SAME).astype(np.int32).sum()) // 90


def _steps(buffer: FloatArray) -> FloatArray:
    """Absolute differences of neighbouring samples, scaled to 0..100; the reference sums their integer parts."""
    side = len(buffer)
    half = side * (side - 1)
    steps = np.empty(2 * half, buffer.dtype)
    np.subtract(buffer[1:], buffer[:-1], out=steps[:half].reshape(side - 1, side))
    np.subtract(buffer[:, 1:], buffer[:, :-1], out=steps[half:].reshape(side, side - 1))
    np.abs(steps, out=steps)
    steps *= _STEP
    return steps
