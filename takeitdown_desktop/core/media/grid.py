"""The input of the hashes: decoded pixels, or block means of them."""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

_Values = TypeVar("_Values", bound=np.generic)

Pixels = npt.NDArray[np.uint8]

STUDIO_BLACK, STUDIO_WHITE = 16, 235

UPRIGHT = 1
"""EXIF orientation of a picture that is stored upright."""

MIN_CELLS = 256
"""Minimum cells along each side; fewer change more bits than the reference's own decoders differ by."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The pixels of a picture as stored, or their block means.

    Attributes:
        pixels: uint8, rows x columns x 3 (RGB) or rows x columns (luma).
        scale: side of the square block, in pixels, that a cell is the mean of; 1 for the
            pixels themselves. The last blocks of an axis may be smaller.
        height, width: of the full picture, in pixels.
        studio: limited range: luma from 16 to 235 instead of 0 to 255 (ITU-R BT.601 and BT.709).
    """

    pixels: Pixels
    scale: int
    height: int
    width: int
    studio: bool = False

    @classmethod
    def full(cls, pixels: Pixels) -> "Grid":
        """A picture at full resolution."""
        return cls(pixels, 1, *pixels.shape[:2])


def coarsest_scale(height: int, width: int) -> int:
    """The largest of 8, 4 and 2 that leaves ``MIN_CELLS`` along the shorter side; else 1."""
    return next((scale for scale in (8, 4, 2) if min(height, width) >= MIN_CELLS * scale), 1)


def upright(cells: npt.NDArray[_Values], orientation: int) -> npt.NDArray[_Values]:
    """Cells turned upright according to EXIF orientation 1..8: a view, not a copy."""
    if orientation >= 5:
        cells = cells.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        cells = cells[:, ::-1]
    if orientation in (3, 4, 7, 8):
        cells = cells[::-1]
    return cells


def inverse_orientation(orientation: int) -> int:
    """The EXIF orientation that undoes another one, 1..8."""
    return {6: 8, 8: 6}.get(orientation, orientation)
