"""Which edited copies of a picture show enough of its own texture for a hash of them to be published."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.hashing.pdq import FloatArray
from takeitdown_desktop.core.variants import operator
from takeitdown_desktop.core.variants.edits import BLACK, BLURRED, BLURRED_LUMA, WHOLE, Edit, Window
from takeitdown_desktop.core.variants.operator import CELLS
from takeitdown_wire import PDQ_GOOD_QUALITY

COARSE_CELLS = 64
_TEXTURE_LENGTH = (960,)
_LEAST_QUALITY = 70
"""Of a part of a picture. Platforms ask for 50, but what little a crop leaves may be one edge, and like another's."""

_LEAST_SHARE = 0.4
"""Of the texture of a copy, what has to be the picture's own."""


class Textures:
    """PDQ's quality of the edited copies of one picture, from a coarser grid."""

    def __init__(self, edits: Sequence[Edit], ratio: float, cells: FloatArray) -> None:
        """``edits`` of a picture of ``CELLS`` x ``CELLS`` cells whose width is ``ratio`` times its height."""
        by = CELLS // COARSE_CELLS
        self._edits, self._ratio = edits, ratio
        coarse = cells.reshape(COARSE_CELLS, by, COARSE_CELLS, by).mean(axis=(1, 3), dtype=np.float64)
        self._coarse = coarse.astype(np.float32)
        self._mean = float(cells.mean(dtype=np.float64))
        self._tilted: dict[float, FloatArray] = {}
        self._known: dict[tuple[Window, Window, float, float], int] = {}

    def suffice(self, number: int) -> bool:
        """Whether the picture has enough, and not what was put around it.

        Around a pale picture, the edge of a border is all that a hash sees: any other in such a border is like it.
        """
        edit = self._edits[number]
        shown = _inside(edit.down), _inside(edit.across)
        least = PDQ_GOOD_QUALITY if shown == (WHOLE, WHOLE) else _LEAST_QUALITY
        own, seen = self._of(*shown, 0.0, BLACK), self._as_seen(edit)
        return own >= least and own >= _LEAST_SHARE * seen and seen >= PDQ_GOOD_QUALITY

    def quality(self, number: int) -> int:
        """As a platform sees the copy, edges of the picture and all."""
        return min(pdq.MAX_QUALITY, self._as_seen(self._edits[number]))

    def _as_seen(self, edit: Edit) -> int:
        ground = BLURRED_LUMA * self._mean if edit.ground == BLURRED else edit.ground
        return self._of(edit.down, edit.across, edit.tilt, ground)

    def _of(self, down: Window, across: Window, tilt: float, ground: float) -> int:
        asked = (down, across, tilt, ground if _is_larger(down) or _is_larger(across) else BLACK)
        if asked not in self._known:
            if tilt not in self._tilted:
                self._tilted[tilt] = operator.tilted(self._coarse, self._ratio, tilt)
            shown = self._tilted[tilt] - np.float32(ground)
            down_rows, across_rows = _sample_rows(down), _sample_rows(across)
            found = pdq.texture_of(down_rows @ shown @ across_rows.T)
            if found is None:
                exact = down_rows.astype(np.float64) @ shown @ across_rows.astype(np.float64).T
                found = pdq.texture(exact)
            self._known[asked] = found
        return self._known[asked]


def _inside(window: Window) -> Window:
    return max(0.0, window[0]), min(1.0, window[1])


def _is_larger(window: Window) -> bool:
    return window != _inside(window)


@lru_cache(maxsize=512)
def _sample_rows(window: Window) -> FloatArray:
    rows: FloatArray = operator.axis_rows(
        [window], operator.even_edges(COARSE_CELLS), pdq.SIDE, _TEXTURE_LENGTH
    )[0]
    return rows
