"""Multiplication by banded matrices that skips most of their zeros."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class _Band:
    """Consecutive rows of a matrix with the columns that they depend on.

    Attributes:
        rows, columns: index ranges.
        weights: rows x columns.
        transposed: ``weights.T``, contiguous in memory.
    """

    rows: slice
    columns: slice
    weights: FloatArray
    transposed: FloatArray


class Banded:
    """A matrix whose rows are zero outside a window that moves to the right from row to row."""

    def __init__(self, matrix: FloatArray, count: int) -> None:
        """Cut a matrix into ``count`` bands of rows; ``count`` divides the number of rows."""
        self._rows = len(matrix)
        self._bands = []
        for members in np.split(np.arange(self._rows), count):
            used = np.flatnonzero(matrix[members].any(axis=0))
            rows, columns = slice(members[0], members[-1] + 1), slice(used[0], used[-1] + 1)
            weights = np.ascontiguousarray(matrix[rows, columns])
            self._bands.append(_Band(rows, columns, weights, np.ascontiguousarray(weights.T)))

    def down(self, values: FloatArray) -> FloatArray:
        """``matrix @ values``, in the precision of ``values``."""
        out = np.empty((self._rows, values.shape[1]), values.dtype)
        for band in self._bands:
            weights = band.weights.astype(values.dtype, copy=False)
            np.matmul(weights, values[band.columns], out=out[band.rows])
        return out

    def across(self, values: FloatArray) -> FloatArray:
        """``values @ matrix.T``, in the precision of ``values``."""
        out = np.empty((len(values), self._rows), values.dtype)
        for band in self._bands:
            weights = band.transposed.astype(values.dtype, copy=False)
            np.matmul(values[:, band.columns], weights, out=out[:, band.rows])
        return out
