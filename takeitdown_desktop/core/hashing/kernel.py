"""Calls the compiled inner loops of hashing (``kernel_*.c``).

``tools/kernel.py`` compiles them for a checkout, ``installer`` for packages. Without them, as on a computer
without a C compiler, NumPy computes the same hashes more slowly.
"""

import ctypes
import os
from ctypes import c_double, c_float, c_int, c_int64, c_void_p
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

LIBRARY = Path(__file__).with_name("_kernel.dll" if os.name == "nt" else "_kernel.so")
_VERSION = 2
"""``VERSION`` in the source: a library left over from another version is not used."""

_SIGNATURES: dict[str, tuple[Any, ...]] = {  # the result, then the arguments
    "kernel_version": (c_int,),
    "cover_new": (c_void_p, c_void_p, c_void_p, c_int, c_void_p, c_int, c_void_p, c_void_p, c_void_p),
    "cover_next": (c_int, c_void_p, c_void_p, c_void_p, c_void_p),
    "cover_decide": (None, c_void_p, c_int),
    "cover_covered": (c_int, c_void_p),
    "cover_free": (None, c_void_p),
    "video_cover": (
        *(c_int, c_void_p, c_void_p, c_void_p, c_void_p, c_int, c_int, c_int, c_int, c_double),
        *(c_void_p, c_void_p),
    ),
    "read_grid": (
        *(c_float, c_void_p, c_int64, c_void_p, c_void_p, c_int, c_float, c_float),
        *(c_void_p, c_void_p, c_void_p, c_void_p),
    ),
    "interpolate": (None, c_void_p, c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p),
    "texture_sums": (None, c_void_p, c_float, c_float, c_void_p),
    "copy_texture_sums": (None, c_void_p, c_float, c_void_p, c_void_p, c_float, c_float, c_void_p),
}
_BYTE, _SHORT, _INT, _LONG, _FLOAT = map(np.dtype, (np.uint8, np.uint16, np.int32, np.int64, np.float32))
_Array = npt.NDArray[Any]


def _load() -> ctypes.CDLL | None:
    if os.environ.get("TAKEITDOWN_KERNEL") == "off":
        return None
    try:
        library = ctypes.CDLL(str(LIBRARY))
        for name, (result, *arguments) in _SIGNATURES.items():
            function = library[name]
            function.restype, function.argtypes = result, arguments
            setattr(library, name, function)
    except (OSError, AttributeError):
        return None
    return library if library.kernel_version() == _VERSION else None


_LIBRARY = _load()
IS_COMPILED = _LIBRARY is not None
"""Whether the other functions of this module can be called."""


def _library() -> ctypes.CDLL:
    if _LIBRARY is None:
        raise RuntimeError("the kernel is not compiled")
    return _LIBRARY


def _address(array: _Array, dtype: np.dtype[Any]) -> int:
    """The address of an array, which the caller keeps alive."""
    if array.dtype != dtype or not array.flags.c_contiguous:
        raise TypeError(f"not a contiguous array of {dtype}")
    return int(array.ctypes.data)


class Proposal(NamedTuple):
    """A hash (32 bytes), by how much ``Cover.covered`` grows with it, and the index of the point that adds most."""

    value: bytes
    gain: int
    point: int


class CoverTables(NamedTuple):
    """Values 0..256 by Hamming distance, uint16, 257 each.

    Attributes:
        near, edge: the weight of a point in the first and in the second majority.
        chances: the chance of a match.
    """

    near: _Array
    edge: _Array
    chances: _Array


class Cover:
    """The candidates of a greedy set cover of 256-bit hashes, and what the taken ones cover; see ``set_cover``."""

    def __init__(self, points: _Array, weights: _Array, given: _Array, tables: CoverTables) -> None:
        """Find the candidates.

        Args:
            points: uint8, N x 32, packed hashes.
            weights: int32, N, their sum at most 2^16.
            given: uint8, M x 32, hashes that are taken already.
            tables: what depends on the distance.

        Raises:
            MemoryError
        """
        self._of = _library()
        self._state = self._of.cover_new(
            *(_address(points, _BYTE), _address(weights, _INT), len(points)),
            *(_address(given, _BYTE), len(given)),
            *(_address(table, _SHORT) for table in tables),
        )
        if not self._state:
            raise MemoryError

    def __enter__(self) -> "Cover":
        return self

    def __exit__(self, *_: object) -> None:
        self._of.cover_free(self._state)

    @property
    def covered(self) -> int:
        """The sum of the points' weights times the chance that each is matched, 0..2^24."""
        return int(self._of.cover_covered(self._state))

    def propose(self) -> Proposal | None:
        """The hash with the largest gain; None if none is left. Decide on it before asking for the next one."""
        value = ctypes.create_string_buffer(32)
        gain, point = c_int(), c_int()
        found = self._of.cover_next(self._state, value, ctypes.byref(gain), ctypes.byref(point))
        return Proposal(value.raw, gain.value, point.value) if found else None

    def decide(self, *, is_taken: bool) -> None:
        """Take or reject the proposed hash."""
        self._of.cover_decide(self._state, is_taken)


def interpolate(around: _Array, at: _Array, across: _Array, down: _Array) -> _Array:
    """Bilinear interpolation.

    Args:
        around: float32, any rows x columns.
        at: int64, N, indices into flat ``around`` of the upper left of four neighbours, unchecked.
        across, down: float32, N, fractions 0..1 of the way to the other neighbours.

    Returns:
        float32, N.
    """
    out = np.empty(len(at), np.float32)
    _library().interpolate(
        *(_address(around, _FLOAT), around.shape[1], _address(at, _LONG)),
        *(_address(across, _FLOAT), _address(down, _FLOAT), len(at), _address(out, _FLOAT)),
    )
    return out


_TwoSums = c_int * 2


def texture_sums(buffer: _Array, *, scale: float, close: float) -> tuple[int, int]:
    """Sums of the integer parts of the scaled absolute differences of neighbours, lowered and raised by ``close``.

    ``buffer``: float32, 64 x 64.
    """
    sums = _TwoSums()
    _library().texture_sums(_address(buffer, _FLOAT), scale, close, sums)
    return sums[0], sums[1]


def copy_texture_sums(
    cells: _Array, ground: float, down: _Array, across: _Array, *, scale: float, close: float
) -> tuple[int, int]:
    """``texture_sums`` of ``down @ (cells - ground) @ across.T``, all of them float32, 64 x 64."""
    sums = _TwoSums()
    matrices = (_address(one, _FLOAT) for one in (down, across))
    _library().copy_texture_sums(_address(cells, _FLOAT), ground, *matrices, scale, close, sums)
    return sums[0], sums[1]


class Axis(ctypes.Structure):
    """An operator along one axis of a grid, float32, 64 x length."""

    _fields_ = (("weights", c_void_p), ("ends", c_void_p), ("length", c_int))

    def __init__(self, operator: _Array) -> None:
        self.length = operator.shape[1]
        used = operator != 0
        ends = np.stack([used.argmax(axis=1), self.length - used[:, ::-1].argmax(axis=1)], axis=1)
        self._arrays = operator, ends.astype(np.int32)
        self.weights, self.ends = _address(operator, _FLOAT), _address(self._arrays[1], _INT)


class GridReading(NamedTuple):
    """What ``read_grid`` finds.

    Attributes:
        buffer: luma 0..255, float32, 64 x 64.
        value: the hash, 32 bytes.
        margin: by how much the next larger coefficient exceeds the median one.
    """

    buffer: _Array
    value: bytes
    margin: float


def can_read(cells: _Array) -> bool:
    """Whether ``read_grid`` takes these cells: luma, of a size for which single precision is precise enough."""
    return (
        IS_COMPILED
        and cells.dtype == _BYTE
        and cells.ndim == 2
        and cells.strides[1] == 1
        and max(cells.shape) <= _MAX_CELLS
    )


_MAX_CELLS = 1_024


def read_grid(
    cells: _Array,
    down: Axis,
    across: Axis,
    cosines: _Array,
    *,
    is_transposed: bool,
    black: float,
    gain: float,
) -> GridReading:
    """PDQ of a grid of luma.

    Args:
        cells: uint8, rows x columns, see ``can_read``.
        down, across: operators of its axes as stored.
        cosines: float32, 16 x 64.
        is_transposed: read the transposed grid.
        black, gain: its luma is ``(cell - black) * gain``.
    """
    if cells.shape != (down.length, across.length):
        raise ValueError(f"{cells.shape} cells for {down.length} x {across.length}")
    scratch = np.empty((2, across.length, 64), np.float32)
    buffer = np.empty((64, 64), np.float32)
    value = ctypes.create_string_buffer(32)
    margin = _library().read_grid(
        *(cells.ctypes.data, cells.strides[0], ctypes.byref(down), ctypes.byref(across), is_transposed),
        *(black, gain, _address(cosines, _FLOAT), _address(scratch, _FLOAT)),
        *(_address(buffer, _FLOAT), value),
    )
    return GridReading(buffer, value.raw, margin)


def video_cover(
    points: _Array,
    weights: _Array,
    edits: _Array,
    reaches: _Array,
    *,
    max_bits: int,
    own: int,
    spare: float,
) -> tuple[_Array, _Array]:
    """Cover the points of each edit in turn by majorities of their neighbours; see ``variants.video_cover``.

    Args:
        points: uint8, N x 32, packed hashes.
        weights, edits, reaches: int32, N: weight, index of the edit, and largest distance of a match.
        max_bits: largest distance of a neighbour.
        own: weight of covering the current edit, relative to later ones.
        spare: share of each edit's weight that may stay uncovered.

    Returns:
        Pairs of an edit and a point, int32, in the order they were picked; and the majority of each point's
        neighbours, uint8, N x 32.

    Raises:
        MemoryError
    """
    middles, picks = np.empty((len(points), 32), np.uint8), np.empty((len(points), 2), np.int32)
    count = _library().video_cover(
        *(_address(points, _BYTE), *(_address(one, _INT) for one in (weights, edits, reaches))),
        *(len(points), int(edits.max()) + 1, max_bits, own, spare),
        *(_address(middles, _BYTE), _address(picks, _INT)),
    )
    if count < 0:
        raise MemoryError
    return picks[:count], middles
