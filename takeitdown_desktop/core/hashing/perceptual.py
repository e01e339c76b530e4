"""pHash of a picture: used on the device to see that two files show the same picture."""

import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_wire import PHash


def phash(pixels: npt.NDArray[np.uint8]) -> PHash:
    """64-bit pHash of an upright RGB picture, as the ImageHash package makes it.

    Args:
        pixels: height x width x 3, uint8.
    """
    return PHash(str(imagehash.phash(Image.fromarray(np.ascontiguousarray(pixels)))))
