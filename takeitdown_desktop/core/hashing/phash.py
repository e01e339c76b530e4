"""pHash of a picture: used on the device to see that two files show the same picture.

The bits are those of the ImageHash package, without loading SciPy for one small cosine
transform: that took longer than ten photos (docs/adr/0009-phash-without-scipy.md).
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_wire import PHash

_SIDE = 32
_KEPT = 8
_SAME = 1e-6


@lru_cache(maxsize=1)
def _cosines() -> npt.NDArray[np.float64]:
    """The first rows of the DCT-II, 8 x 32, at any scale: only the order of values counts."""
    rows, columns = np.arange(_KEPT)[:, None], np.arange(_SIDE)[None, :]
    matrix: npt.NDArray[np.float64] = np.cos(np.pi / (2 * _SIDE) * rows * (2 * columns + 1))
    return matrix


def phash(pixels: npt.NDArray[np.uint8]) -> PHash:
    """64-bit pHash of an upright picture.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma); means of blocks do
            as well as the pixels themselves (0.1 bits on average).

    Source: ``imagehash.phash``; compared with it in the tests. Of a picture of one colour
    the bits are rounding noise there and here, and not the same.
    """
    small = (
        Image.fromarray(np.ascontiguousarray(pixels))
        .convert("L")
        .resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    )
    low = _cosines() @ np.asarray(small, dtype=np.float64) @ _cosines().T
    low = np.rint(low / _SAME)  # what is less apart is rounding, which processors do in their own ways
    # np.median would do, but loads numpy.ma for it, which takes as long as a photo.
    below, above = np.sort(low, axis=None)[_KEPT * _KEPT // 2 - 1 :][:2]
    return PHash(np.packbits(low > (below + above) / 2).tobytes().hex())
