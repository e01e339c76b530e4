"""dHash and pHash of an upright picture, by the ImageHash package.

``dhash`` needs only NumPy and Pillow; ``phash`` loads SciPy, so it is computed only if a service asks for it.
"""

import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_wire import PHash


def dhash(pixels: npt.NDArray[np.uint8]) -> str:
    """64-bit dHash, 16 hex digits: the signs of the horizontal gradients of the picture reduced to 9 x 8.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma); block means serve
            as well as the pixels themselves.
    """
    return str(imagehash.dhash(_picture(pixels)))


def phash(pixels: npt.NDArray[np.uint8]) -> PHash:
    """64-bit pHash: the lowest 8 x 8 coefficients of a 32 x 32 DCT, compared with their median.

    Args:
        pixels: as for ``dhash``.

    Raises:
        ImportError: SciPy is not installed.
    """
    return PHash(str(imagehash.phash(_picture(pixels))))


def _picture(pixels: npt.NDArray[np.uint8]) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(pixels))
