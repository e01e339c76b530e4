"""Few hashes near to many: which 256-bit values to publish so that most edited copies are close to one.

The points to cover are the hashes of simulated edits, each with the share of copies that it
stands for. Candidates are, for each point, what most of its neighbours have, bit by bit: such a
middle lies nearer to all of them than any of them does. And for each middle once more what most of
those around it have, where those count that it just reaches or just misses. The candidate that
adds most is taken first, then the one that adds most to it, and so on: any beginning of the list is
a good set of its size.

All sums are of whole numbers that ``float32`` holds exactly, so the choice and its order do not depend
on how a processor adds them up.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing.pdq import FloatArray

Bits = npt.NDArray[np.bool_]
Likenesses = npt.NDArray[np.int16]

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


_UNIT = 1 << 8
"""Chances and pulls are whole numbers from 0 to this."""
_ALL_COPIES = 1 << 16
"""Weights are whole numbers that add up to no more than this. Times ``_UNIT`` it is 2^24, up to which
``float32`` holds every whole number, whatever the order in which they are added."""


def _by_likeness(of_distance: npt.NDArray[np.float64]) -> FloatArray:
    """Figures for Hamming distances 0 to 256 as whole numbers, at the ``likeness`` of each distance.

    NumPy reads negative indices from the end, so a table of 513 takes them all.
    """
    table = np.zeros(513, np.float32)
    table[256 - 2 * np.arange(257)] = np.rint(_UNIT * of_distance)
    return table


_DISTANCE = np.arange(257, dtype=np.float64)
_CHANCES = _by_likeness(1 / (1 + np.exp((_DISTANCE - _LIKELY_BITS) / _NOISE_BITS)))
"""How likely a copy at each distance is found: being saved again moves it by some bits."""

_PULLS = _by_likeness(np.cosh((_DISTANCE - _EDGE_BITS) / (2 * _EDGE_WIDTH)) ** -2)
"""By how much a point at each distance draws a middle towards itself."""


def _whole(weights: FloatArray) -> FloatArray:
    """Weights as whole numbers whose sum is at most ``_ALL_COPIES``."""
    shares = weights.astype(np.float64) / max(1.0, math.fsum(weights.tolist()))
    return np.rint(shares * (_ALL_COPIES - len(weights))).astype(np.float32)


def signs(bits: Bits) -> FloatArray:
    """Bits as +1 and -1."""
    out: FloatArray = np.where(bits, np.float32(1), np.float32(-1))
    return out


def likeness(one: FloatArray, other: FloatArray) -> Likenesses:
    """256 less twice the Hamming distance, between rows of signs."""
    alike: Likenesses = (one @ other.T).astype(np.int16)
    return alike


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
    weights = _whole(weights)
    points = signs(bits)
    near = likeness(points, points) >= 256 - 2 * _NEIGHBOUR_BITS
    middles = _middles(near, weights, points)
    alike = likeness(middles, points)
    drawn = _middles(_PULLS.take(alike), weights, points)
    candidates = np.concatenate([middles, drawn])
    found = np.concatenate([_CHANCES.take(alike), _CHANCES.take(likeness(drawn, points))])
    best = _CHANCES.take(likeness(signs(given), points)).max(axis=0)
    # What a candidate adds only shrinks while others are taken: old figures are bounds.
    bounds = np.maximum(found - best, 0) @ weights
    picks: list[Pick] = []
    leading = min(_LEADING, len(bounds))
    while len(picks) < most:
        least = np.partition(bounds, -leading)[-leading]
        # Not argpartition: which of several equal ones it gives depends on the processor.
        leaders = np.flatnonzero(bounds >= max(least, 1))
        if not leaders.size:
            break
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
            picks.append(Pick(candidates[first] > 0, point, float(bounds[first]) / (_UNIT * _ALL_COPIES)))
        else:
            found[first] = 0  # never to be looked at again
        bounds[first] = 0
    return picks


def _middles(pulls: FloatArray | Bits, weights: FloatArray, points: FloatArray) -> FloatArray:
    """For each row of pulls, the sign that most of the points have, in each bit."""
    return signs((pulls * weights) @ points >= 0)


def found_share(bits: Bits, weights: FloatArray, published: Bits) -> float:
    """The share of copies, 0..1, that these hashes are expected to find."""
    chances = _CHANCES.take(likeness(signs(published), signs(bits)))
    whole = _whole(weights)
    return float(chances.max(axis=0) @ whole) / (_UNIT * float(whole.sum()))
