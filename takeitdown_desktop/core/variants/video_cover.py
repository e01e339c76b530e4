"""Set cover for one stretch of a video: few hashes that are near all moments of each edit.

A point is the hash of one moment under one edit. Candidates are bitwise majorities of neighbouring points, which are
closer to all of them than any one of them is. Edits are covered one after the other, so that each hash belongs to
one edit. All sums are of integers that ``float32`` represents exactly.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing import kernel
from takeitdown_desktop.core.variants.operator import Bits
from takeitdown_desktop.core.variants.set_cover import signs

_Numbers = npt.NDArray[np.int64]

_NEIGHBOUR_BITS = 36

_OWN = 4
"""Weight of covering the current edit, relative to covering a later one by the way."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One chosen hash.

    Attributes:
        edit: index of the edit that it was chosen for.
        moment: index of the moment whose neighbourhood it is the majority of.
        bits: 256, in the order of the hash's hex digits.
    """

    edit: int
    moment: int
    bits: Bits


def cover(
    bits: Bits,
    fit: npt.NDArray[np.bool_],
    reaches: npt.NDArray[np.int64],
    lasts: npt.NDArray[np.int64],
    enough: float,
) -> list[Pick]:
    """Choose hashes for each edit in turn.

    Args:
        bits: moments x edits x 256.
        fit: moments x edits, whether that frame has enough texture to be published.
        reaches: for each edit, the Hamming distance up to which a hash covers a frame.
        lasts: duration of each moment; their sum is below 2^16.
        enough: the share of each edit's duration to cover, 0..1.
    """
    moments, edits = np.nonzero(fit)
    if not moments.size:
        return []
    hashes, weights = bits[moments, edits], lasts[moments]
    how = _covered_compiled if kernel.IS_COMPILED else _covered
    picks = how(hashes, weights, edits, reaches[edits], 1 - enough)
    return [Pick(edit, int(moments[point]), chosen) for edit, point, chosen in picks]


def _covered_compiled(
    hashes: Bits, weights: _Numbers, edits: _Numbers, reaches: _Numbers, spare_share: float
) -> Iterator[tuple[int, int, Bits]]:
    """Edit, point and hash of each pick. ``reaches``: of each point; ``spare_share``: that may stay uncovered."""
    pairs, packed = kernel.video_cover(
        np.packbits(hashes, axis=1),
        *(one.astype(np.int32) for one in (weights, edits, reaches)),
        max_bits=_NEIGHBOUR_BITS,
        own=_OWN,
        spare=spare_share,
    )
    middles = np.unpackbits(packed, axis=1).astype(np.bool_)
    return ((edit, point, middles[point]) for edit, point in pairs.tolist())


def _covered(
    hashes: Bits, lasts: _Numbers, edits: _Numbers, reaches: _Numbers, spare_share: float
) -> Iterator[tuple[int, int, Bits]]:
    """The same with NumPy: edit, point and hash of each pick."""
    points, weights = signs(hashes), lasts.astype(np.float32)
    near = points @ points.T >= 256 - 2 * np.minimum(_NEIGHBOUR_BITS, 3 * reaches // 2)[:, None]
    middles = signs((near * weights) @ points >= 0)
    reached = middles @ points.T >= 256 - 2 * reaches
    uncovered = weights.copy()
    for edit in range(int(edits.max()) + 1):
        of_edit = edits == edit
        spare = float(weights[of_edit].sum()) * spare_share
        counts = np.where(of_edit, np.float32(_OWN), np.float32(edits > edit))
        while uncovered[of_edit].sum() > spare:
            useful = np.flatnonzero(reached[:, of_edit] @ uncovered[of_edit])
            if not useful.size:
                break
            best = int(useful[(reached[useful] @ (uncovered * counts)).argmax()])
            uncovered[reached[best]] = 0
            yield edit, best, middles[best] > 0
