"""From a decoded picture of any mode to the input of the hashes: RGB pixels, or block means of luma."""

import numpy as np
import numpy.typing as npt
from PIL import Image

from takeitdown_desktop.core.errors import DamagedMediaError
from takeitdown_desktop.core.media.grid import Grid, Pixels

_LINEAR_MODES = ("RGB", "RGBA", "RGBX", "L", "LA", "YCbCr")


def grid_of(image: Image.Image, scale: int) -> Grid:
    """The reference reading: alpha dropped, colour profiles ignored, every mode converted to RGB.

    Args:
        image: decoded here unless it already is.
        scale: side of the blocks, in pixels; see ``Grid``.

    Raises:
        DamagedMediaError: it can't be decoded completely.
    """
    cells = rgb(image) if scale == 1 else _means(image, scale)
    return Grid(cells, scale, image.height, image.width)


_STRIP_CELLS = 64


def grid_of_large(image: Image.Image, scale: int) -> Grid:
    """``grid_of`` strip by strip, so that a large picture is never copied as a whole."""
    rows = _STRIP_CELLS * scale
    strips = [
        grid_of(image.crop((0, top, image.width, min(image.height, top + rows))), scale).pixels
        for top in range(0, image.height, rows)
    ]
    return Grid(np.concatenate(strips), scale, image.height, image.width)


def _means(image: Image.Image, scale: int) -> Pixels:
    """Block means of the luma of a picture that must be decoded at full size."""
    try:
        if image.mode == "RGB":  # twice as fast as converting every pixel to luma first
            return np.asarray(image.reduce(scale).convert("L"))
        if image.mode in _LINEAR_MODES:
            return np.asarray(image.convert("L").reduce(scale))
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error
    return np.asarray(Image.fromarray(rgb(image)).convert("L").reduce(scale))


def rgb(image: Image.Image) -> Pixels:
    """The pixels of a picture of any mode: height x width x 3, uint8.

    Raises:
        DamagedMediaError: it can't be decoded completely.
    """
    try:
        if image.mode.startswith(("I", "F")):
            return _from_wide(np.asarray(image))
        if image.mode == "LAB":
            image = _from_lab(image)
        elif image.mode == "P" and "transparency" in image.info:
            image = image.convert("RGBA")  # Pillow warns about a direct conversion to RGB
        return np.asarray(image if image.mode == "RGB" else image.convert("RGB"))
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error


def _from_wide(values: npt.NDArray[np.generic]) -> Pixels:
    """Greyscale of 16 or 32 bits reduced to 8, as viewers do."""
    wide = values.astype(np.float64)
    peak = float(wide.max(initial=0.0))
    if values.dtype.kind == "f":
        scale = 255.0 if peak <= 1.0 else 1.0
    else:
        scale = 1 / 256 if values.dtype.itemsize == 2 or peak > 255 else 1.0
    grey = np.clip(wide * scale, 0, 255).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def _from_lab(image: Image.Image) -> Image.Image:
    from PIL import ImageCms  # for this rare mode only

    to_srgb = ImageCms.buildTransform(
        ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB"
    )
    converted = ImageCms.applyTransform(image, to_srgb)
    assert converted is not None  # only the in-place form returns None
    return converted
