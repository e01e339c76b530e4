"""Calls the compiled inner loops of hashing (``kernel.c``).

``tools/compile_kernel`` compiles them for a checkout, ``installer`` for packages. Without them, as on a computer
without a C compiler, NumPy computes the same hashes more slowly.
"""

import ctypes
import os
from ctypes import c_float, c_int, c_void_p
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

LIBRARY = Path(__file__).with_name("_kernel.dll" if os.name == "nt" else "_kernel.so")
_VERSION = 1
"""``VERSION`` in the source: a library left over from another version is not used."""

_SIGNATURES: dict[str, tuple[Any, ...]] = {  # the result, then the arguments
    "kernel_version": (c_int,),
    "cover_new": (c_void_p, c_void_p, c_void_p, c_int, c_void_p, c_int, c_void_p, c_void_p, c_void_p),
    "cover_next": (c_int, c_void_p, c_void_p, c_void_p, c_void_p),
    "cover_decide": (None, c_void_p, c_int),
    "cover_covered": (c_int, c_void_p),
    "cover_free": (None, c_void_p),
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
