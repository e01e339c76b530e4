"""Further readings of a picture: composited on white and black, and as ``threatexchange`` reads unusual modes.

The reference reading drops alpha and converts every mode to RGB. But people see a picture with transparency on a
background, mostly white or black, and save and share that. And ``threatexchange``, which many platforms run as it
is, hands a picture's raw samples to PDQ without converting them to RGB: palette indices, CMYK ink, 16 bits clipped
to 8. (docs/adr/0021-readings-of-a-still.md)
"""

from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageChops

from takeitdown_desktop.core.errors import DamagedMediaError
from takeitdown_desktop.core.media.grid import Grid, Pixels
from takeitdown_wire import Variant

_OPAQUE = 255
_AS_STORED = {"P", "CMYK", "YCbCr", "LAB", "HSV"}
"""Modes whose raw samples ``threatexchange`` hashes, the first three channels as if they were RGB.

It refuses 32-bit and floating-point greyscale and big-endian 16-bit greyscale; a 1-bit picture has the hash of the
reference reading.
"""


def has_transparency(image: Image.Image) -> bool:
    """Whether any pixel of a picture is not opaque; may decode it.

    Raises:
        DamagedMediaError: the picture has palette indices but no palette.
    """
    if image.mode == "P" and image.palette is None:
        raise DamagedMediaError("the palette is missing")
    if not image.has_transparency_data:
        return False
    if "A" in image.getbands():
        lowest, _ = image.getchannel("A").getextrema()
        return isinstance(lowest, int | float) and lowest < _OPAQUE
    return True


def composited(image: Image.Image, scale: int) -> Iterator[tuple[Variant, Grid]]:
    """A picture composited on white and on black; nothing if it is opaque.

    Args:
        image: decoded, of any mode.
        scale: of the grids.
    """
    if not has_transparency(image):
        return
    whole = image if image.mode == "RGBA" else image.convert("RGBA")
    alpha = whole.getchannel("A")
    if alpha.getextrema() == (_OPAQUE, _OPAQUE):
        return
    size = (whole.height, whole.width)
    if scale == 1:
        for variant, ground in ((Variant.WHITE, _OPAQUE), (Variant.BLACK, 0)):
            seen = Image.new("RGB", whole.size, (ground,) * 3)
            seen.paste(whole.convert("RGB"), mask=alpha)
            yield variant, Grid.full(np.asarray(seen))
        return
    black = np.asarray(ImageChops.multiply(whole.convert("L"), alpha).reduce(scale))
    shows = np.asarray(ImageChops.invert(alpha).reduce(scale))
    # Only rounding can take the sum above white.
    white = np.minimum(black.astype(np.uint16) + shows, _OPAQUE).astype(np.uint8)
    yield Variant.WHITE, Grid(white, scale, *size)
    yield Variant.BLACK, Grid(black, scale, *size)


def threatexchange_reading(image: Image.Image, scale: int) -> Grid | None:
    """The samples that ``threatexchange`` (1.2.17) hashes; None if it refuses the mode or reads it like the reference.

    Args:
        image: decoded, in the mode of its file.
        scale: of the grid.
    """
    if image.mode == "I;16":
        samples = image.convert("L")  # clipped, as Pillow does it
    elif image.mode == "P":
        samples = Image.fromarray(np.asarray(image))
    elif image.mode in _AS_STORED:
        samples = Image.fromarray(np.ascontiguousarray(np.asarray(image)[:, :, :3]))
    else:
        return None
    if scale == 1:
        return Grid.full(np.asarray(samples))
    return Grid(_block_means(samples, scale), scale, image.height, image.width)


def _block_means(samples: Image.Image, scale: int) -> Pixels:
    return np.asarray(samples.reduce(scale).convert("L"))
