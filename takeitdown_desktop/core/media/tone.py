"""Tone mapping of HDR video to standard dynamic range, as services do it for SDR screens.

Converting an HDR frame to RGB without it, as a platform's tool may, gives flat, grey pictures with other hashes than
the SDR copy that a service makes. This follows FFmpeg's usual recipe (zscale to linear light at 100 cd/m2 and to
BT.709 primaries, tonemap=hable without desaturation, inverse of BT.1886), on block means.

Source: ITU-R BT.2100 (PQ, HLG), BT.2087 (the primaries), BT.1886; J. Hable, "Uncharted 2: HDR Lighting" (2010).
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.media.colour import Transfer
from takeitdown_desktop.core.media.frames import VideoFrame, fitted, reduced
from takeitdown_desktop.core.media.grid import Grid, coarsest_scale

_Floats = npt.NDArray[np.float32]

_CODES = 1_023
_MIN_CELLS = 128
_WHITE = 100.0
"""Luminance of SDR white, cd/m2."""

_PEAK = 10.0
"""Peak luminance in multiples of ``_WHITE``: FFmpeg's default, since a video's own value is often missing."""

_TO_BT709 = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]], np.float32
)
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


def shown(frame: VideoFrame) -> Grid | None:
    """The luma grid, 0..255, of a tone-mapped HDR frame; None for an SDR frame."""
    if frame.colour.transfer is Transfer.SDR or frame.chroma is None:
        return None
    height, width = frame.pixels.shape
    scale = coarsest_scale(height, width)
    if min(height, width) >= 2 * _MIN_CELLS * scale:
        scale *= 2
    luma = reduced(frame.pixels, scale)
    rows, columns = luma.shape
    planes = [luma, *(fitted(plane, rows, columns) for plane in frame.chroma)]
    signal = frame.colour.rgb(np.stack(planes).reshape(3, -1))
    light = np.take(_light(frame.colour.transfer), _codes(signal))
    cells = (_LUMA @ _mapped(light) * 255 + 0.5).astype(np.uint8)
    return Grid(cells.reshape(rows, columns), scale, height, width)


def _codes(values: _Floats) -> npt.NDArray[np.uint16]:
    """Values of 0..1 quantised to 0..``_CODES``; overwrites ``values``."""
    values *= _CODES
    values += np.float32(0.5)
    return np.clip(values, 0, _CODES, out=values).astype(np.uint16)


@lru_cache(maxsize=2)
def _light(transfer: Transfer) -> _Floats:
    """Lookup table from code to display light, in multiples of ``_WHITE``."""
    signal = np.linspace(0, 1, _CODES + 1)
    if transfer is Transfer.PQ:
        root = signal ** (32 / 2_523)
        base = np.maximum(root - 3_424 / 4_096, 0) / (2_413 / 128 - 2_392 / 128 * root)
        return (base ** (16_384 / 2_610) * 10_000 / _WHITE).astype(np.float32)
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
    return (scene**1.2 * 1_000 / _WHITE).astype(np.float32)


def _mapped(light: _Floats) -> _Floats:
    """From light in BT.2020 primaries to SDR signal values of 0..1, both 3 x N."""
    light = np.asarray(_TO_BT709 @ light, np.float32)
    brightest = np.maximum(light.max(axis=0), np.float32(1e-6))
    light *= _hable(brightest) / (_hable(np.float32(_PEAK)) * brightest)
    return np.take(_screen(), _codes(np.sqrt(np.maximum(light, 0, out=light), out=light)))


def _hable(light: _Floats | np.float32) -> _Floats:
    above = light * (light * np.float32(0.15) + np.float32(0.05)) + np.float32(0.004)
    below = light * (light * np.float32(0.15) + np.float32(0.5)) + np.float32(0.06)
    return np.asarray(above / below - np.float32(0.02 / 0.3), np.float32)


@lru_cache(maxsize=1)
def _screen() -> _Floats:
    """Lookup table from the code of the square root of light to signal; the root refines the dark end."""
    return (np.linspace(0, 1, _CODES + 1) ** (2 / 2.4)).astype(np.float32)
