"""pHash of a picture: used on the device to see that two files show the same picture."""

import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_wire import PHash


def phash(pixels: npt.NDArray[np.uint8]) -> PHash:
    """64-bit pHash of an upright picture, as the ImageHash package makes it.

    Args:
        pixels: uint8, height x width x 3 (RGB) or height x width (luma); means of blocks do
            as well as the pixels themselves (0.1 bits on average).
    """
    return PHash(str(imagehash.phash(Image.fromarray(np.ascontiguousarray(pixels)))))
