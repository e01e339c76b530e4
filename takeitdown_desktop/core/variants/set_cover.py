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

from takeitdown_desktop.core.hashing import kernel
from takeitdown_desktop.core.hashing.bands import FloatArray

Bits = npt.NDArray[np.bool_]

_LIKELY_BITS, _NOISE_BITS = 28.0, 3.0
_NEIGHBOUR_BITS = 38
_EDGE_BITS, _EDGE_WIDTH = 30.0, 5.0
"""The match threshold region, where a few bits decide."""
_BATCH_SIZE = 16
"""Candidates re-evaluated together: a matrix product costs little more than one row."""
_NEAR_ROWS = 32
"""Rows of weights multiplied together in ``_majorities``; the fastest number measured."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One chosen hash.

    Attributes:
        bits: 256, in the order of the hash's hex digits.
        point: index of the point that contributes most to its gain.
        gain: increase in the expected share of copies found, 0..1.
    """

    bits: Bits
    point: int
    gain: float


@dataclass(frozen=True, slots=True)
class Cover:
    """The chosen hashes.

    Attributes:
        picks: largest gain first.
        share: expected share of copies, 0..1, that match one of them or a given hash.
    """

    picks: list[Pick]
    share: float


_UNIT = 1 << 8
"""Probabilities and weights of points are integers from 0 to this."""
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
"""Chance that a copy at each distance matches; re-encoding shifts the hash by a few bits."""

_EDGE_WEIGHT = _by_likeness(np.cosh((_DISTANCE - _EDGE_BITS) / (2 * _EDGE_WIDTH)) ** -2)
"""Weight of a point at each distance in the second majority."""

_TABLES = kernel.CoverTables(
    (np.arange(257) <= _NEIGHBOUR_BITS).astype(np.uint16),
    *(table[256 - 2 * np.arange(257)].astype(np.uint16) for table in (_EDGE_WEIGHT, _CHANCES)),
)


def _as_integers(weights: FloatArray) -> FloatArray:
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
    """Look up each likeness in a table; only the few near hashes, for which it is not 0, cost time."""
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
        weights: N, the share of copies that each point represents; their sum is 1.
        given: M x 256, hashes that are published anyway.
        max_count: maximum number of hashes to choose.
        suffices: whether the copy of a point, by index, has enough texture for a hash to be published.
    """
    integers = _as_integers(weights)
    how = _choose_compiled if kernel.IS_COMPILED else _choose
    picks, covered = how(bits, integers, given, max_count, suffices)
    return Cover(picks, covered / (_UNIT * float(integers.sum())))


_Chosen = tuple[list[Pick], float]
"""What was chosen, and the sum of the weights it covers times their chances."""


def _choose_compiled(
    bits: Bits, weights: FloatArray, given: Bits, max_count: int, suffices: Callable[[int], bool]
) -> _Chosen:
    picks: list[Pick] = []
    packed = np.packbits(bits, axis=1), weights.astype(np.int32), np.packbits(given, axis=1)
    with kernel.Cover(*packed, _TABLES) as cover:
        while len(picks) < max_count:
            proposal = cover.propose()
            if proposal is None:
                break
            is_taken = suffices(proposal.point)
            cover.decide(is_taken=is_taken)
            if is_taken:
                chosen = np.unpackbits(np.frombuffer(proposal.value, np.uint8)).astype(np.bool_)
                picks.append(Pick(chosen, proposal.point, proposal.gain / (_UNIT * _ALL_COPIES)))
        return picks, float(cover.covered)


def _choose(
    bits: Bits, weights: FloatArray, given: Bits, max_count: int, suffices: Callable[[int], bool]
) -> _Chosen:
    """The same with NumPy."""
    points = signs(bits)
    near = likeness(points, points) >= 256 - 2 * _NEIGHBOUR_BITS
    weighted = points * weights[:, None]
    majorities, majority_of = _majorities(near, weighted)
    alike = likeness(majorities, points)
    refined, refined_of = _majorities(_values(_EDGE_WEIGHT, alike), weighted)
    # Points with equal majorities stay separate candidates, but share the computation.
    index_of = np.concatenate([majority_of, len(majorities) + refined_of[majority_of]])
    candidates = np.concatenate([majorities, refined])
    chances = np.concatenate([_values(_CHANCES, alike), _values(_CHANCES, likeness(refined, points))])
    best = _values(_CHANCES, likeness(signs(given), points)).max(axis=0)
    # Gains only shrink as hashes are added, so earlier gains are upper bounds (lazy greedy).
    covered = best @ weights
    bounds = (np.maximum(chances, best) @ weights - covered)[index_of]
    picks: list[Pick] = []
    batch = min(_BATCH_SIZE, len(bounds))
    while len(picks) < max_count:
        threshold = float(np.partition(bounds, -batch)[-batch])
        # Not argpartition, whose order of ties depends on the processor.
        (leaders,) = (bounds >= max(threshold, 1.0)).nonzero()
        if not leaders.size:
            break
        bounds[leaders] = np.maximum(chances.take(index_of[leaders], axis=0), best) @ weights - covered
        first = int(leaders[bounds[leaders].argmax()])
        if bounds[first] < bounds.max():
            continue
        if bounds[first] <= 0:
            break
        better = np.maximum(chances[index_of[first]], best)
        point = int(((better - best) * weights).argmax())
        if suffices(point):
            best, covered = better, better @ weights
            bits_of_first = candidates[index_of[first]] > 0
            picks.append(Pick(bits_of_first, point, float(bounds[first]) / (_UNIT * _ALL_COPIES)))
        bounds[first] = 0
    return picks, float(covered)


def _majorities(
    row_weights: FloatArray | Bits, weighted: FloatArray
) -> tuple[FloatArray, npt.NDArray[np.intp]]:
    """For each row of weights, the bitwise majority of the points (``weighted`` signs).

    Returns:
        The distinct majorities, as signs, in order of their first rows; and for each row the index of its majority.
    """
    sums = np.empty((len(row_weights), weighted.shape[1]), np.float32)
    for start in range(0, len(row_weights), _NEAR_ROWS):
        # Neighbouring rows have nearly the same few non-zero weights; all other points are left out.
        rows = slice(start, start + _NEAR_ROWS)
        used = np.flatnonzero(row_weights[rows].any(axis=0))
        np.matmul(row_weights[rows].take(used, axis=1).astype(np.float32), weighted[used], out=sums[rows])
    packed = [row.tobytes() for row in np.packbits(sums >= 0, axis=1)]
    indices = {row: number for number, row in enumerate(dict.fromkeys(packed))}
    distinct = np.frombuffer(b"".join(indices), np.uint8).reshape(len(indices), -1)
    index_of = np.array([indices[row] for row in packed], np.intp)
    return signs(np.unpackbits(distinct, axis=1).astype(np.bool_)), index_of
