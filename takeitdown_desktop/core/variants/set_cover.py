"""Greedy set cover: choose the 256-bit hashes that match the most edited copies of a picture.

The points to cover are the hashes of simulated edits, each weighted with the share of copies it stands
for. Candidates are bitwise majorities of neighbouring points, which are closer to all of them than any
one of them is, and then a second majority weighted towards points near the match threshold. Each step
takes the candidate with the largest gain, so every prefix of the result is a good set of its size.

All sums are of integers that ``float32`` represents exactly, so the choice and its order are the same on
every processor.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing.bands import FloatArray

Bits = npt.NDArray[np.bool_]

_LIKELY_BITS, _NOISE_BITS = 28.0, 3.0
_NEIGHBOUR_BITS = 38
_EDGE_BITS, _EDGE_WIDTH = 30.0, 5.0
"""The match threshold region, where a few bits decide."""
_BATCH_SIZE = 16
"""Candidates re-evaluated together: a matrix product costs little more than one row."""
_NEAR_ROWS = 32
"""Rows of pulls multiplied together; the fastest number measured."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One chosen hash.

    Attributes:
        bits: 256 of them, in the order of the hash's hex digits.
        point: index of the point that gains most from it.
        gain: increase in the expected share of copies found, 0..1.
    """

    bits: Bits
    point: int
    gain: float


@dataclass(frozen=True, slots=True)
class Cover:
    """The hashes that were chosen.

    Attributes:
        picks: largest gain first.
        share: of copies, 0..1, that is expected to match one of them, or one that was given.
    """

    picks: list[Pick]
    share: float


_UNIT = 1 << 8
"""Probabilities and pulls are integers from 0 to this."""
_ALL_COPIES = 1 << 16
"""Weights are integers whose sum is at most this. Multiplied by ``_UNIT`` it is 2^24, the limit up to which
``float32`` represents every integer, so sums are exact in any order."""


def _by_likeness(of_distance: npt.NDArray[np.float64]) -> FloatArray:
    """A lookup table from ``likeness`` (256 to -256) to a value given per Hamming distance (0 to 256).

    NumPy reads negative indices from the end, so 513 entries cover them all.
    """
    table = np.zeros(513, np.float32)
    table[256 - 2 * np.arange(257)] = np.rint(_UNIT * of_distance)
    return table


_DISTANCE = np.arange(257, dtype=np.float64)
_CHANCES = _by_likeness(1 / (1 + np.exp((_DISTANCE - _LIKELY_BITS) / _NOISE_BITS)))
"""Probability that a copy at each distance matches; re-encoding shifts the hash by a few bits."""

_PULLS = _by_likeness(np.cosh((_DISTANCE - _EDGE_BITS) / (2 * _EDGE_WIDTH)) ** -2)
"""Weight of a point at each distance in the second majority."""


def _whole(weights: FloatArray) -> FloatArray:
    """Weights as integers whose sum is at most ``_ALL_COPIES``."""
    shares = weights.astype(np.float64) / max(1.0, math.fsum(weights.tolist()))
    return np.rint(shares * (_ALL_COPIES - len(weights))).astype(np.float32)


def signs(bits: Bits) -> FloatArray:
    """Bits as +1 and -1."""
    out = bits.astype(np.float32)
    out *= 2
    out -= 1
    return out


def likeness(one: FloatArray, other: FloatArray) -> FloatArray:
    """256 minus twice the Hamming distance, between rows of signs."""
    alike: FloatArray = one @ other.T
    return alike


def _values(table: FloatArray, alike: FloatArray) -> FloatArray:
    """What a table says of each likeness; of most, which are of hashes far from each other, it says 0."""
    out = np.zeros(alike.shape, np.float32)
    near = np.flatnonzero(alike >= np.flatnonzero(table)[0])
    out.put(near, table[alike.take(near).astype(np.intp)])
    return out


def choose(
    bits: Bits, weights: FloatArray, given: Bits, max_count: int, suffices: Callable[[int], bool]
) -> Cover:
    """Choose hashes to publish in addition to those already ``given``, largest gain first.

    Args:
        bits: N x 256, the points to cover.
        weights: N, the share of copies that each point stands for; their sum is 1.
        given: M x 256, hashes that are published anyway.
        max_count: how many hashes to choose at most.
        suffices: tells for a point's index whether its copy has enough texture for a hash to be published.
    """
    weights = _whole(weights)
    points = signs(bits)
    near = likeness(points, points) >= 256 - 2 * _NEIGHBOUR_BITS
    weighted = points * weights[:, None]
    middles, of_near = _middles(near, weighted)
    alike = likeness(middles, points)
    drawn, of_drawn = _middles(_values(_PULLS, alike), weighted)
    # Many points have the same middle, and are one candidate each all the same.
    which = np.concatenate([of_near, len(middles) + of_drawn[of_near]])
    candidates = np.concatenate([middles, drawn])
    found = np.concatenate([_values(_CHANCES, alike), _values(_CHANCES, likeness(drawn, points))])
    best = _values(_CHANCES, likeness(signs(given), points)).max(axis=0)
    # Gains only shrink as hashes are added, so earlier gains are upper bounds (lazy greedy).
    covered = best @ weights
    bounds = (np.maximum(found, best) @ weights - covered)[which]
    picks: list[Pick] = []
    batch = min(_BATCH_SIZE, len(bounds))
    while len(picks) < max_count:
        least = float(np.partition(bounds, -batch)[-batch])
        # argpartition is avoided: how it breaks ties depends on the processor.
        (leaders,) = (bounds >= max(least, 1.0)).nonzero()
        if not leaders.size:
            break
        bounds[leaders] = np.maximum(found.take(which[leaders], axis=0), best) @ weights - covered
        first = int(leaders[bounds[leaders].argmax()])
        if bounds[first] < bounds.max():
            continue
        if bounds[first] <= 0:
            break
        better = np.maximum(found[which[first]], best)
        point = int(((better - best) * weights).argmax())
        if suffices(point):
            best, covered = better, better @ weights
            bits_of_first = candidates[which[first]] > 0
            picks.append(Pick(bits_of_first, point, float(bounds[first]) / (_UNIT * _ALL_COPIES)))
        bounds[first] = 0
    return Cover(picks, float(covered) / (_UNIT * float(weights.sum())))


def _middles(pulls: FloatArray | Bits, weighted: FloatArray) -> tuple[FloatArray, npt.NDArray[np.intp]]:
    """For each row of pulls, the bitwise majority of the points, which are ``weighted``.

    Returns:
        The different ones, as signs, in the order of their first rows; and which of them each row has.
    """
    sums = np.empty((len(pulls), weighted.shape[1]), np.float32)
    for start in range(0, len(pulls), _NEAR_ROWS):
        # Neighbouring rows pull much the same few points; the others are left out.
        rows = slice(start, start + _NEAR_ROWS)
        pulled = np.flatnonzero(pulls[rows].any(axis=0))
        np.matmul(pulls[rows].take(pulled, axis=1).astype(np.float32), weighted[pulled], out=sums[rows])
    packed = [row.tobytes() for row in np.packbits(sums >= 0, axis=1)]
    numbers = {row: number for number, row in enumerate(dict.fromkeys(packed))}
    different = np.frombuffer(b"".join(numbers), np.uint8).reshape(len(numbers), -1)
    which = np.array([numbers[row] for row in packed], np.intp)
    return signs(np.unpackbits(different, axis=1).astype(np.bool_)), which
