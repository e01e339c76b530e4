"""Decides which edited copies show enough of the picture's own texture for their hashes to be published."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from takeitdown_desktop.core.hashing import pdq, quality
from takeitdown_desktop.core.hashing.bands import FloatArray
from takeitdown_desktop.core.variants import operator
from takeitdown_desktop.core.variants.edits import BLACK, BLURRED, BLURRED_LUMA, WHOLE, Edit, Window
from takeitdown_desktop.core.variants.operator import CELLS
from takeitdown_wire import PDQ_GOOD_QUALITY

COARSE_CELLS = 64
_BY = CELLS // COARSE_CELLS
_COARSE = np.repeat(np.eye(COARSE_CELLS, dtype=np.float32), _BY, axis=1) / np.float32(_BY)
"""``COARSE_CELLS`` x ``CELLS``: averages cells along one axis."""
_TEXTURE_LENGTH = (960,)
_MIN_CROP_QUALITY = 70
"""For crops. Platforms require 50, but a tight crop may contain a single edge and collide with an unrelated picture."""

MIN_OWN_SHARE = 0.4
"""Minimum share of a copy's texture that must come from the picture itself."""


class Textures:
    """PDQ quality of the edited copies of one picture, estimated on a coarser grid."""

    def __init__(self, edits: Sequence[Edit], ratio: float, cells: FloatArray) -> None:
        """``cells``: the picture, ``CELLS`` x ``CELLS``; ``ratio``: its width divided by its height."""
        self._edits, self._ratio = edits, ratio
        # Exact, since cells are multiples of 1/16.
        coarse: FloatArray = _COARSE @ cells @ _COARSE.T
        self._mean = float(cells.mean(dtype=np.float64))
        self._tilted: dict[float, FloatArray] = {0.0: coarse}
        self._known: dict[tuple[Window, Window, float, float], int] = {}

    def suffice(self, number: int) -> bool:
        """Whether the texture comes from the picture rather than from what was put around it.

        With a pale picture, the hash sees little but the edge of its border, which any other picture in
        such a border shares.
        """
        edit = self._edits[number]
        down, across = _inside(edit.down), _inside(edit.across)
        minimum = PDQ_GOOD_QUALITY if down == across == WHOLE else _MIN_CROP_QUALITY
        own, seen = self._of(down, across, 0.0, BLACK), self._as_seen(edit)
        return own >= minimum and own >= MIN_OWN_SHARE * seen and seen >= PDQ_GOOD_QUALITY

    def quality(self, number: int) -> int:
        """Quality of the whole copy as a platform computes it, including the picture's edges on the canvas."""
        return min(quality.MAX_QUALITY, self._as_seen(self._edits[number]))

    def _as_seen(self, edit: Edit) -> int:
        ground = BLACK
        if (edit.down, edit.across) != (_inside(edit.down), _inside(edit.across)):
            ground = BLURRED_LUMA * self._mean if edit.ground == BLURRED else edit.ground
        return self._of(edit.down, edit.across, edit.tilt, ground)

    def _of(self, down: Window, across: Window, tilt: float, ground: float) -> int:
        asked = down, across, tilt, ground
        if asked not in self._known:
            self._known[asked] = self._texture(*asked)
        return self._known[asked]

    def _texture(self, down: Window, across: Window, tilt: float, ground: float) -> int:
        if tilt not in self._tilted:
            self._tilted[tilt] = operator.tilted(self._tilted[0.0], self._ratio, tilt)
        down_rows, across_rows = _sample_rows(down), _sample_rows(across)
        found = quality.texture_of_copy(self._tilted[tilt], ground, down_rows, across_rows)
        if found is not None:
            return found
        shown = self._tilted[tilt] - np.float32(ground)
        return quality.texture(down_rows.astype(np.float64) @ shown @ across_rows.astype(np.float64).T)


def _inside(window: Window) -> Window:
    """The part of a window that shows the picture."""
    return max(0.0, window[0]), min(1.0, window[1])


@lru_cache(maxsize=512)
def _sample_rows(window: Window) -> FloatArray:
    rows: FloatArray = operator.axis_rows(
        [window], operator.even_edges(COARSE_CELLS), pdq.SIDE, _TEXTURE_LENGTH
    )[0]
    return rows
