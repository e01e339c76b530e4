"""How luma and chroma of a video make the luma that PDQ looks at.

PDQ takes RGB and makes luma of it as ITU-R BT.601 does. Most videos hold luma of another matrix (BT.709, BT.2020), so
what they hold is not yet what a platform hashes: red and blue count differently. The conversion to RGB and back
is linear, so it comes down to adding a little of each chroma plane to the luma plane.

Source: ITU-R BT.601, BT.709, BT.2020, BT.2100; ITU-T H.273 for the numbers.
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
"""Weights of red and blue in luma, by H.273's matrix coefficients; of all others FFmpeg thinks as of BT.601."""

STUDIO_LEVELS = (219, 224)
"""How many of 256 levels luma has, and chroma, when they do not use all."""


class Transfer(IntEnum):
    """How light was made into signal, as far as it makes a difference here (numbers of H.273)."""

    SDR = 0
    PQ = 16
    HLG = 18


@dataclass(frozen=True, slots=True)
class Colour:
    """What the planes of a frame mean.

    Attributes:
        matrix: H.273's matrix coefficients.
        studio: luma goes from 16 to 235 (times a power of two) and not over the whole range.
        bits: of a sample, 8 to 16.
        transfer: see ``Transfer``.
    """

    matrix: int = 2
    studio: bool = False
    bits: int = 8
    transfer: Transfer = Transfer.SDR

    def to_rgb(self) -> npt.NDArray[np.float64]:
        """3 x 3: red, green and blue of luma (0..1) and the two chroma differences (-0.5..0.5)."""
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
        """Red, green and blue, 0..1 and beyond, of N pixels.

        Args:
            samples: 3 x N, luma and both chromas as the codec holds them.
        """
        matrix, zero = _conversion(self)
        values = matrix @ samples.astype(np.float32)
        values -= zero
        return values

    def loss(self, samples: Plane) -> float:
        """How much luma of 0..255 changes, on average, because colours beyond red, green and blue are cut off.

        Args:
            samples: as of ``rgb``.
        """
        rgb = self.rgb(samples)
        lost = _PDQ_WEIGHTS @ (np.minimum(np.maximum(rgb, 0), 1) - rgb)
        return 255 * float(np.abs(lost).mean())

    def chroma_weights(self) -> tuple[float, float]:
        """How much of Cb and Cr, each from its middle, is added to luma, in its own units; both 0 for BT.601."""
        return _chroma_weights(self)


@lru_cache(maxsize=16)
def _conversion(colour: Colour) -> tuple[_Floats, _Floats]:
    """What samples are multiplied with, and what is taken away then."""
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
