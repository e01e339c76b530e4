"""The coefficients of edits that show one interval of each axis: crops, borders and canvases, also mirrored."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing.bands import FloatArray
from takeitdown_desktop.core.variants import operator
from takeitdown_desktop.core.variants.edits import BLURRED, BLURRED_LUMA, Edit, Window
from takeitdown_desktop.core.variants.operator import CELLS, ROWS, Lengths

_Numbers = npt.NDArray[np.intp]


class Straight:
    """Edits other than tilts, for pictures of one aspect ratio."""

    def __init__(self, edits: list[Edit], lengths: tuple[Lengths, Lengths]) -> None:
        """Precompute ``edits``; ``lengths``: typical heights and widths of copies, in pixels."""
        read = [_as_read(edit) for edit in edits]
        self._lengths = lengths
        self._pairs = list(dict.fromkeys(read))  # canvas, text and marks are added afterwards
        numbers = {pair: number for number, pair in enumerate(self._pairs)}
        self._at = np.array([numbers[pair] for pair in read], np.intp)
        down, across = (
            _Axis(list(windows), at)
            for windows, at in zip(zip(*self._pairs, strict=True), lengths, strict=True)
        )
        self._sums = down.sums[self._at], across.sums[self._at]
        self._grounds = np.array([0.0 if edit.tilt else edit.ground for edit in edits], np.float32)
        self._blurred = np.flatnonzero(self._grounds == BLURRED)
        self._on_blurred = self._canvas()[self._blurred]
        # Most pairs show the whole of one axis, so the window that more pairs share is applied first.
        is_down_first = down.shared > across.shared
        self._down_first = _Strips(down, across, np.flatnonzero(is_down_first))
        self._across_first = _Strips(across, down, np.flatnonzero(~is_down_first))

    def _canvas(self) -> FloatArray:
        """The coefficients of the edits of a picture whose luma is 1 everywhere, N x 16 x 16."""
        down, across = self._sums
        canvas: FloatArray = down[:, :, None] * across[:, None, :]
        return canvas

    def constants(self) -> FloatArray:
        """What uniform canvases add to the coefficients of every picture, N x 16 x 16."""
        grounds = np.where(self._grounds == BLURRED, np.float32(0), self._grounds)
        added: FloatArray = -grounds[:, None, None] * self._canvas()
        return added

    def coefficients(self, cells: FloatArray) -> FloatArray:
        """PDQ coefficients of the edits without ``constants``, N x 16 x 16, in single precision."""
        pairs = np.empty((len(self._pairs), ROWS, ROWS), np.float32)
        self._down_first.reduce(cells, pairs)
        self._across_first.reduce(cells.T, pairs.swapaxes(1, 2))
        out = pairs[self._at]
        if self._blurred.size:
            out[self._blurred] -= np.float32(BLURRED_LUMA * cells.mean()) * self._on_blurred
        return out

    def exact(self, cells: FloatArray, number: int) -> FloatArray:
        """The coefficients of one edit in double precision, from ``cells`` in double precision."""
        rows, columns = (
            _rows_of(window, lengths).astype(np.float64)
            for window, lengths in zip(self._pairs[self._at[number]], self._lengths, strict=True)
        )
        ground = float(self._grounds[number])
        ground = BLURRED_LUMA * cells.mean() if ground == BLURRED else ground
        out: FloatArray = rows @ cells @ columns.T
        return out - ground * np.outer(rows.sum(axis=1), columns.sum(axis=1))


class _Axis:
    """One axis of all pairs of windows.

    Attributes:
        rows: operator rows of each different window.
        at: index into ``rows`` for each pair.
        sums: sums of the rows of each pair, for a uniform canvas.
        shared: number of pairs with the same window, for each pair.
    """

    def __init__(self, windows: list[Window], lengths: Lengths) -> None:
        different = list(dict.fromkeys(windows))
        numbers = {window: number for number, window in enumerate(different)}
        self.at: _Numbers = np.array([numbers[window] for window in windows], np.intp)
        self.rows = _rows(different, lengths)
        self.sums = self.rows.sum(axis=2)[self.at]
        self.shared = np.bincount(self.at)[self.at]


class _Strips:
    """Pairs grouped by the window of one axis, along which the picture is reduced once per group."""

    def __init__(self, first: _Axis, second: _Axis, pairs: _Numbers) -> None:
        windows, uses = np.unique(first.at[pairs], return_counts=True)
        windows = windows[np.argsort(uses, kind="stable")]
        self._first = first.rows[windows].reshape(-1, CELLS)
        users = [pairs[first.at[pairs] == window] for window in windows]
        alone = [mine[0] for mine in users if len(mine) == 1]
        self._alone = np.array(alone, np.intp)
        self._second_of_alone = second.rows[second.at[self._alone]].swapaxes(1, 2)
        self._shared = [
            (mine, second.rows[second.at[mine]].reshape(-1, CELLS)) for mine in users[len(alone) :]
        ]

    def reduce(self, cells: FloatArray, out: FloatArray) -> None:
        """Write coefficients to ``out`` (pairs x 16 x 16); in both arrays the first axis goes down."""
        strips = (self._first @ cells).reshape(-1, ROWS, CELLS)
        count = len(self._alone)
        out[self._alone] = strips[:count] @ self._second_of_alone
        for strip, (pairs, rows) in zip(strips[count:], self._shared, strict=True):
            out[pairs] = (strip @ rows.T).reshape(ROWS, -1, ROWS).swapaxes(0, 1)


def _rows(windows: list[Window], lengths: Lengths) -> FloatArray:
    return operator.axis_rows(windows, operator.even_edges(CELLS), ROWS, lengths)


@lru_cache(maxsize=256)
def _rows_of(window: Window, lengths: Lengths) -> FloatArray:
    rows: FloatArray = _rows([window], lengths)[0]
    return rows


def _as_read(edit: Edit) -> tuple[Window, Window]:
    """The intervals of height and width that a copy shows; a mirrored axis is read backwards."""
    mirrored, upside_down = edit.orientation in (2, 3, 6, 7), edit.orientation in (3, 4, 7, 8)
    if edit.orientation >= 5:
        mirrored, upside_down = upside_down, mirrored
    down = edit.down[::-1] if upside_down else edit.down
    return down, edit.across[::-1] if mirrored else edit.across
