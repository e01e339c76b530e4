"""Choose, on the device, the few hashes that match most edited copies of a picture.

How far an edit moves a hash depends on the picture's texture. So common edits are simulated for each
picture (``operator.py``), and a small set of hashes is chosen that covers them (``set_cover.py``).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.hashing.bands import FloatArray
from takeitdown_desktop.core.media.grid import Grid, upright
from takeitdown_desktop.core.media.limits import CORE_VARIANTS, FULL_VARIANTS
from takeitdown_desktop.core.variants import operator, set_cover
from takeitdown_desktop.core.variants.edits import WHOLE, Edit, Mark, Patch, Window, all_edits, few_edits
from takeitdown_desktop.core.variants.operator import CELLS, ROWS, Bits, Lengths
from takeitdown_desktop.core.variants.straight import Straight
from takeitdown_desktop.core.variants.texture import COARSE_CELLS, Textures
from takeitdown_desktop.core.variants.wide_edits import wide_edits
from takeitdown_wire import Pdq

Edits = Callable[[float], tuple[list[Edit], list[float]]]
"""From a picture's aspect ratio to its edits and the share of copies that each represents."""

_MAX_SIDE_CELLS = 8_192
"""Pictures of extreme aspect ratio get no variants: nobody crops them."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The variants chosen for a picture, largest gain first.

    Attributes:
        variants: hashes in addition to the plain one.
        found: expected number of matches among 100 copies edited in common ways; None if unknown.
    """

    variants: tuple[Pdq, ...]
    found: int | None


def choose(grid: Grid, orientation: int, given: Iterable[Pdq], max_count: int) -> Reach:
    """Choose the variants of a picture.

    Args:
        grid: the picture as stored.
        orientation: EXIF orientation 1..8 that turns it upright.
        given: hashes of it that are published anyway.
        max_count: maximum number of variants to choose.
    """
    if max(grid.pixels.shape[:2]) > _MAX_SIDE_CELLS:
        return Reach((), None)
    cells = upright_cells(grid, orientation)
    turned = orientation >= 5
    ratio = round(grid.height / grid.width if turned else grid.width / grid.height, 3)
    longest = min(max(grid.width, grid.height), operator.USUAL_LENGTHS[-1])
    known = list(given)
    # For a dozen hashes the full set of edits is not worth its time.
    edits = few_edits if len(known) + max_count <= CORE_VARIANTS else all_edits
    if len(known) >= FULL_VARIANTS:
        edits = wide_edits
    plan = _plan(edits, ratio, longest)
    bits, textures = plan.bits(cells), Textures(plan.edits, ratio, cells)
    published = np.array([_bits(one) for one in known])
    cover = set_cover.choose(bits, plan.weights, published, max_count, textures.suffice)
    variants = tuple(
        Pdq(
            np.packbits(pick.bits).tobytes().hex(),
            textures.quality(pick.point),
            plan.edits[pick.point].variant,
        )
        for pick in cover.picks
    )
    return Reach(variants, int(100 * cover.share))


def _bits(one: Pdq) -> Bits:
    return np.unpackbits(np.frombuffer(bytes.fromhex(one.value), np.uint8)).astype(np.bool_)


def upright_cells(grid: Grid, orientation: int) -> FloatArray:
    """The upright picture reduced to ``CELLS`` x ``CELLS``, whatever its aspect ratio."""
    return np.ascontiguousarray(upright(operator.square_cells(grid), orientation))


def _copy_lengths(ratio: float, longest: int) -> tuple[Lengths, Lengths]:
    """Heights and widths in pixels of the copies that platforms receive; copies are never enlarged."""
    longer = dict.fromkeys(min(longest, length) for length in operator.USUAL_LENGTHS)
    high, wide = (1 / ratio, 1.0) if ratio >= 1 else (1.0, ratio)
    down, across = (
        tuple(max(pdq.MIN_SIDE, round(length * share)) for length in longer) for share in (high, wide)
    )
    return down, across


class _Plan:
    """Precomputed data of the edits for one aspect ratio, and for one size if pictures are small."""

    def __init__(self, edits: Edits, ratio: float, longest: int) -> None:
        lengths = _copy_lengths(ratio, longest)
        self.ratio = ratio
        self.edits, shares = edits(ratio)
        self.weights = np.array(shares, np.float32)
        tilts = np.array([edit.tilt for edit in self.edits])
        self._tilts = {float(tilt): np.flatnonzero(tilts == tilt) for tilt in dict.fromkeys(tilts)}
        self._straight = {
            tilt: Straight([self.edits[number] for number in numbers], lengths)
            for tilt, numbers in self._tilts.items()
        }
        self._tilted = operator.Tilts(ratio, [tilt for tilt in self._tilts if tilt])
        added = {number: self._added(edit) for number, edit in enumerate(self.edits)}
        self._added_to = {number: one for number, one in added.items() if one is not None}
        self._constants = np.empty((len(self.edits), ROWS, ROWS), np.float32)
        for tilt, numbers in self._tilts.items():
            self._constants[numbers] = self._straight[tilt].constants()
        for number, one in self._added_to.items():
            self._constants[number] += one

    def _added(self, edit: Edit) -> FloatArray | None:
        """The constant that an edit adds to every picture's coefficients; None if nothing."""
        if edit.tilt and edit.ground:
            seen = operator.tilted(np.ones((COARSE_CELLS, COARSE_CELLS), np.float32), self.ratio, edit.tilt)
            rows = operator.axis_rows([WHOLE], operator.even_edges(COARSE_CELLS))[0]
            rows = rows.astype(np.float64)
            corners: FloatArray = -edit.ground * (rows @ seen @ rows.T)
            return corners
        return operator.reoriented(_marks(edit.marks), edit.orientation) if edit.marks else None

    def bits(self, cells: FloatArray) -> Bits:
        """N x 256 bits of the edited pictures' hashes, in the order of the hash's hex digits."""
        bits, close = pdq.bits_of(self._coefficients(cells).reshape(-1, ROWS * ROWS))
        if close.any():
            exact, _ = pdq.bits_of(self._exact(cells, np.flatnonzero(close)))
            bits[close] = exact
        return bits

    def _exact(self, cells: FloatArray, numbers: npt.NDArray[np.intp]) -> FloatArray:
        """The coefficients of some edits in double precision."""
        out = np.empty((len(numbers), ROWS, ROWS))
        grids: dict[float, FloatArray] = {}
        for index, number in enumerate(numbers.tolist()):
            edit = self.edits[number]
            if edit.tilt not in grids:
                grids[edit.tilt] = operator.tilted(cells, self.ratio, edit.tilt).astype(np.float64)
            at = int(np.searchsorted(self._tilts[edit.tilt], number))
            found = self._straight[edit.tilt].exact(grids[edit.tilt], at)
            found += self._added_to.get(number, 0.0)
            if edit.patch is not None:
                found += _patch(edit.patch, cells.astype(np.float64))
            out[index] = found.T if edit.orientation >= 5 else found
        return out.reshape(-1, ROWS * ROWS)

    def _coefficients(self, cells: FloatArray) -> FloatArray:
        """N x 16 x 16 PDQ coefficients of the edited pictures."""
        out = np.empty((len(self.edits), ROWS, ROWS), np.float32)
        for tilt, seen in chain([(0.0, cells)], self._tilted(cells)):
            out[self._tilts[tilt]] = self._straight[tilt].coefficients(seen)
        out += self._constants
        for number, edit in enumerate(self.edits):
            if edit.patch is not None:
                out[number] += _patch(edit.patch, cells)
            if edit.orientation >= 5:
                out[number] = out[number].T.copy()
        return out


@lru_cache(maxsize=8)
def _plan(edits: Edits, ratio: float, longest: int) -> _Plan:
    return _Plan(edits, ratio, longest)


@lru_cache(maxsize=256)
def _marks(marks: tuple[Mark, ...]) -> FloatArray:
    """The coefficients of an empty canvas with these marks."""
    out = np.zeros((ROWS, ROWS), np.float32)
    for left, right, top, bottom, luma in marks:
        out += np.float32(luma) * np.outer(
            operator.sums_between(top, bottom), operator.sums_between(left, right)
        )
    return out


def _patch(patch: Patch, cells: FloatArray) -> FloatArray:
    rows, columns = _whole_rows(patch.down), _whole_rows(patch.across)
    hidden = patch.luma - cells[_cells_in(patch.down), _cells_in(patch.across)]
    out: FloatArray = rows @ hidden @ columns.T
    return out


def _whole_rows(window: Window) -> FloatArray:
    rows: FloatArray = _rows_of_the_whole()[:, _cells_in(window)]
    return rows


@lru_cache(maxsize=1)
def _rows_of_the_whole() -> FloatArray:
    rows: FloatArray = operator.axis_rows([WHOLE], operator.even_edges(CELLS))[0]
    return rows


def _cells_in(window: Window) -> slice:
    return slice(round(window[0] * CELLS), round(window[1] * CELLS))
