"""From a video's luma and chroma planes to the luma that PDQ hashes.

PDQ converts RGB to luma with the weights of ITU-R BT.601. Most videos store luma of another matrix (BT.709, BT.2020),
with other weights for red and blue, so it isn't what a platform hashes. The conversion to RGB and on to BT.601 luma
is linear, so it amounts to adding a little of each chroma plane to the luma plane.

Source: ITU-R BT.601, BT.709, BT.2020, BT.2100; ITU-T H.273 for the code points.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.unsignedinteger[Any]]
"""Samples of 8 to 16 bits."""

_Floats = npt.NDArray[np.float32]

_PDQ_WEIGHTS = np.array([0.299, 0.587, 0.114], np.float32)
_BT601 = (0.299, 0.114)
_RED_AND_BLUE = {1: (0.2126, 0.0722), 4: (0.30, 0.11), 7: (0.212, 0.087), 9: (0.2627, 0.0593)}
"""Weights of red and blue in luma, by H.273 matrix coefficients; FFmpeg treats all others as BT.601."""

STUDIO_LEVELS = (219, 224)
"""The number of 8-bit levels that luma and chroma span in limited range."""


class Transfer(IntEnum):
    """The transfer functions that are treated differently here (H.273 code points; all others are SDR)."""

    SDR = 0
    PQ = 16
    HLG = 18


@dataclass(frozen=True, slots=True)
class Colour:
    """How to interpret the planes of a frame.

    Attributes:
        matrix: H.273 matrix coefficients.
        studio: limited range: 8-bit luma from 16 to 235 instead of 0 to 255.
        bits: bits per sample, 8 to 16.
        transfer: see ``Transfer``.
    """

    matrix: int = 2
    studio: bool = False
    bits: int = 8
    transfer: Transfer = Transfer.SDR

    def to_rgb(self) -> npt.NDArray[np.float64]:
        """The 3 x 3 matrix from luma (0..1), Cb and Cr (-0.5..0.5) to red, green and blue."""
        red, blue = _RED_AND_BLUE.get(self.matrix, _BT601)
        green = 1 - red - blue
        of_red, of_blue = 2 * (1 - red), 2 * (1 - blue)
        return np.array(
            [
                [1, 0, of_red],
                [1, -of_blue * blue / green, -of_red * red / green],
                [1, of_blue, 0],
            ]
        )

    def rgb(self, samples: Plane) -> _Floats:
        """Red, green and blue of N pixels, 3 x N: nominally 0..1, not clipped.

        Args:
            samples: 3 x N: luma, Cb and Cr as the codec stores them.
        """
        matrix, zero = _conversion(self)
        values = matrix @ samples.astype(np.float32)
        values -= zero
        return values

    def loss(self, samples: Plane) -> float:
        """Mean change of luma (on 0..255) caused by clipping out-of-gamut colours to RGB.

        Args:
            samples: as for ``rgb``.
        """
        rgb = self.rgb(samples)
        lost = _PDQ_WEIGHTS @ (np.minimum(np.maximum(rgb, 0), 1) - rgb)
        return 255 * float(np.abs(lost).mean())

    def chroma_weights(self) -> tuple[float, float]:
        """The factors of Cb and Cr (each minus its midpoint) to add to luma, in luma's units; both 0 for BT.601."""
        return _chroma_weights(self)


@lru_cache(maxsize=16)
def _conversion(colour: Colour) -> tuple[_Floats, _Floats]:
    """The matrix (3 x 3) to multiply samples by, and the offset (3 x 1) to subtract afterwards."""
    unit = 1 << (colour.bits - 8)
    black, of_luma, of_chroma = (16, *STUDIO_LEVELS) if colour.studio else (0, 255, 255)
    matrix = colour.to_rgb() / (np.array([of_luma, of_chroma, of_chroma]) * unit)
    zero = matrix @ (np.array([[black], [128], [128]]) * unit)
    return matrix.astype(np.float32), zero.astype(np.float32)


@lru_cache(maxsize=16)
def _chroma_weights(colour: Colour) -> tuple[float, float]:
    _, of_cb, of_cr = _PDQ_WEIGHTS @ colour.to_rgb()
    gain = STUDIO_LEVELS[0] / STUDIO_LEVELS[1] if colour.studio else 1.0
    return float(of_cb * gain), float(of_cr * gain)
