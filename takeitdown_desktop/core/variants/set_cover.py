"""Few hashes near to many: which 256-bit values to publish so that most edited copies are close to one.

The points to cover are the hashes of simulated edits, each with the share of copies that it
stands for. Candidates are, for each point, what most of its neighbours have, bit by bit: such a
middle lies nearer to all of them than any of them does. And for each middle once more what most of
those around it have, where those count that it just reaches or just misses. The candidate that
adds most is taken first, then the one that adds most to it, and so on: any beginning of the list is
a good set of its size.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing.pdq import FloatArray

Bits = npt.NDArray[np.bool_]
Distances = npt.NDArray[np.int16]

_LIKELY_BITS, _NOISE_BITS = 28.0, 3.0
_NEIGHBOUR_BITS = 38
_EDGE_BITS, _EDGE_WIDTH = 30.0, 5.0
"""Where a few bits decide about a match."""
_LEADING = 16
"""Candidates that are looked at anew together: one matrix costs little more than one row."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One chosen hash.

    Attributes:
        bits: 256 of them, in the order of the hash's hex digits.
        point: number of the point to which it adds most.
        gain: by how much it raises the share of copies that are found.
    """

    bits: Bits
    point: int
    gain: float


def _chances() -> FloatArray:
    """How likely a copy at each distance is found: being saved again moves it by some bits."""
    distance = np.arange(257, dtype=np.float64)
    chances: FloatArray = (1 / (1 + np.exp((distance - _LIKELY_BITS) / _NOISE_BITS))).astype(np.float32)
    return chances


def _pulls() -> FloatArray:
    """By how much a point at each distance draws a middle towards itself."""
    distance = np.arange(257, dtype=np.float64)
    pulls: FloatArray = np.cosh((distance - _EDGE_BITS) / (2 * _EDGE_WIDTH)) ** -2
    return pulls.astype(np.float32)


_CHANCES = _chances()
_PULLS = _pulls()


def signs(bits: Bits) -> FloatArray:
    """Bits as +1 and -1."""
    out: FloatArray = np.where(bits, np.float32(1), np.float32(-1))
    return out


def distances(one: FloatArray, other: FloatArray) -> Distances:
    """Hamming distances between rows of signs."""
    apart: Distances = (128 - one @ other.T / 2).astype(np.int16)
    return apart


def choose(
    bits: Bits, weights: FloatArray, given: Bits, most: int, suffices: Callable[[int], bool]
) -> list[Pick]:
    """The hashes to publish beside those that are ``given``, the one that adds most first.

    Args:
        bits: N x 256, the points.
        weights: the share of copies that each stands for; their sum is 1.
        given: M x 256, hashes that are published in any case.
        most: number of hashes to choose.
        suffices: whether the point with this number has texture enough for a hash to be published.
    """
    points = signs(bits)
    near = distances(points, points) <= _NEIGHBOUR_BITS
    middles = _middles(near, weights, points)
    apart = distances(middles, points)
    drawn = _middles(_PULLS.take(apart), weights, points)
    candidates = np.concatenate([middles, drawn])
    found = np.concatenate([_CHANCES.take(apart), _CHANCES.take(distances(drawn, points))])
    best = _CHANCES.take(distances(signs(given), points)).max(axis=0)
    # What a candidate adds only shrinks while others are taken: old figures are bounds.
    bounds = np.maximum(found - best, 0) @ weights
    picks: list[Pick] = []
    leading = min(_LEADING, len(bounds))
    while len(picks) < most:
        leaders = np.argpartition(bounds, -leading)[-leading:]
        gains = np.maximum(found[leaders] - best, 0)
        bounds[leaders] = gains @ weights
        at = bounds[leaders].argmax()
        first = int(leaders[at])
        if bounds[first] < bounds.max():
            continue
        if bounds[first] <= 0:
            break
        point = int((gains[at] * weights).argmax())
        if suffices(point):
            best = np.maximum(best, found[first])
            picks.append(Pick(candidates[first] > 0, point, float(bounds[first])))
        else:
            found[first] = 0  # never to be looked at again
        bounds[first] = 0
    return picks


def _middles(pulls: FloatArray | Bits, weights: FloatArray, points: FloatArray) -> FloatArray:
    """For each row of pulls, the sign that most of the points have, in each bit."""
    return signs((pulls * weights) @ points >= 0)


def found_share(bits: Bits, weights: FloatArray, published: Bits) -> float:
    """The share of copies, 0..1, that these hashes are expected to find."""
    chances = _CHANCES.take(distances(signs(published), signs(bits)))
    return float(chances.max(axis=0) @ weights)
