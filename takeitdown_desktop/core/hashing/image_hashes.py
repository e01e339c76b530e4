"""dHash and pHash of an upright picture, as the ImageHash package makes them.

``dhash`` needs NumPy and Pillow alone; ``phash`` loads SciPy, so it is made where a service asks for it.
"""

import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_wire import PHash


def dhash(pixels: npt.NDArray[np.uint8]) -> str:
    """64-bit dHash, 16 hex digits: whether brightness rises from each cell of 9 x 8 to the next.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma); means of blocks do
            as well as the pixels themselves.
    """
    return str(imagehash.dhash(_picture(pixels)))


def phash(pixels: npt.NDArray[np.uint8]) -> PHash:
    """64-bit pHash: signs of the lowest 8 x 8 coefficients of a DCT of 32 x 32.

    Args:
        pixels: as for ``dhash``.

    Raises:
        ImportError: SciPy is not installed.
    """
    return PHash(str(imagehash.phash(_picture(pixels))))


def _picture(pixels: npt.NDArray[np.uint8]) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(pixels))
