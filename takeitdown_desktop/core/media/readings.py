"""The other ways in which a picture is read: on a ground that shows through, and as a platform's tool reads odd modes.

What is called the reference reading drops alpha and turns every mode to RGB. People see a picture with holes on
whatever is behind it, mostly white or black, and that is what they save and send on. And ``threatexchange``, which
many platforms run as it is, hands a picture's numbers to PDQ without turning them to RGB: of a palette the indices,
of CMYK the ink, of 16 bits what is left when they are clipped to 8. (docs/adr/0021-readings-of-a-still.md)
"""

from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageChops

from takeitdown_desktop.core.errors import DamagedMediaError
from takeitdown_desktop.core.media.grid import Grid, Pixels
from takeitdown_wire import Variant

_OPAQUE = 255
_AS_STORED = {"P", "CMYK", "YCbCr", "LAB", "HSV"}
"""Modes whose numbers are hashed as they are, the first three channels as if they were red, green and blue.

Grey of 32 bits, floating point, and grey of 16 bits with its high byte first are refused by the tool. A picture of
1 bit has the hash of the reference reading.
"""


def has_holes(image: Image.Image) -> bool:
    """Whether anything can be seen through a picture, which may have to be decoded for it.

    Raises:
        DamagedMediaError: it has indices, and no palette that says what they look like.
    """
    if image.mode == "P" and image.palette is None:
        raise DamagedMediaError("the palette is missing")
    if not image.has_transparency_data:
        return False
    if "A" in image.getbands():
        lowest, _ = image.getchannel("A").getextrema()
        return isinstance(lowest, int | float) and lowest < _OPAQUE
    return True


def on_grounds(image: Image.Image, scale: int) -> Iterator[tuple[Variant, Grid]]:
    """A picture as it is seen on white and on black.

    Args:
        image: decoded, of any mode; nothing is given when nothing shows through.
        scale: of the grids.
    """
    if not has_holes(image):
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
    # What shows through and what is shown never add up to more than white, but for rounding.
    white = np.minimum(black.astype(np.uint16) + shows, _OPAQUE).astype(np.uint8)
    yield Variant.WHITE, Grid(white, scale, *size)
    yield Variant.BLACK, Grid(black, scale, *size)


def as_a_tool_reads(image: Image.Image, scale: int) -> Grid | None:
    """What ``threatexchange`` (1.2.17) hashes of a picture; None where that is the reference reading, or nothing.

    Args:
        image: decoded, in the mode of its file.
        scale: of the grid.
    """
    if image.mode == "I;16":
        numbers = image.convert("L")  # clipped, as Pillow does it
    elif image.mode == "P":
        numbers = Image.fromarray(np.asarray(image))
    elif image.mode in _AS_STORED:
        numbers = Image.fromarray(np.ascontiguousarray(np.asarray(image)[:, :, :3]))
    else:
        return None
    if scale == 1:
        return Grid.full(np.asarray(numbers))
    return Grid(_luma_means(numbers, scale), scale, image.height, image.width)


def _luma_means(numbers: Image.Image, scale: int) -> Pixels:
    return np.asarray(numbers.reduce(scale).convert("L"))
