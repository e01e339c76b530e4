"""A picture file to RGB pixels, in one place, whatever mode it was stored in.

Platforms hash what a decoder gives them: alpha dropped, colour profiles ignored, CMYK and
palettes turned to RGB, EXIF orientation not applied. Both readings are offered here: the
pixels as stored, and turned upright as a person sees them.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import Image, ImageCms

from takeitdown_desktop.core.errors import DamagedMediaError, TooLargePictureError
from takeitdown_desktop.core.media.limits import LIMITS, Limits

RgbArray = npt.NDArray[np.uint8]

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "JPEG2000", "AVIF", "HEIF")
_MOVING = {"GIF", "WEBP", "PNG", "AVIF"}
_ORIENTATION_TAG = 0x0112
_UPRIGHT = 1

# Checked by hand before any pixel is decoded, with a bound of our own.
Image.MAX_IMAGE_PIXELS = None
Image.init()
pi_heif.register_heif_opener()


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded picture.

    Attributes:
        stored: height x width x 3, uint8 RGB, as the pixels lie in the file.
        orientation: EXIF orientation, 1..8; 1 is upright as stored.
    """

    stored: RgbArray
    orientation: int

    @property
    def is_upright(self) -> bool:
        return self.orientation == _UPRIGHT

    def upright(self) -> RgbArray:
        """The pixels as a person sees them: a view, not a copy."""
        pixels = self.stored
        if self.orientation >= 5:
            pixels = pixels.transpose(1, 0, 2)
        if self.orientation in (2, 3, 6, 7):
            pixels = pixels[:, ::-1]
        if self.orientation in (3, 4, 7, 8):
            pixels = pixels[::-1]
        return pixels


def decode(data: bytes, limits: Limits = LIMITS) -> Picture:
    """The first picture in a file.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow; nothing was decoded.
        DamagedMediaError: no decoder can read it, or not to its end.
    """
    with _opened(data, limits) as image:
        orientation = _orientation(image)
        return Picture(_rgb(image), orientation)


def moving_frames(data: bytes, limits: Limits = LIMITS) -> Iterator[RgbArray]:
    """The later frames of an animation, as RGB pixels; nothing for a still picture.

    What can't be decoded ends the sequence: the first frame has been read by then.
    """
    with _opened(data, limits) as image:
        if image.format not in _MOVING:
            return
        for number in range(1, min(getattr(image, "n_frames", 1), limits.max_moving_frames)):
            try:
                image.seek(number)
                yield _rgb(image)
            except (DamagedMediaError, EOFError, OSError):
                return


def _opened(data: bytes, limits: Limits) -> Image.Image:
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Exception as error:
        raise DamagedMediaError("cannot be opened") from error
    if image.width * image.height > limits.max_pixels:
        raise TooLargePictureError("too many pixels")
    return image


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(_ORIENTATION_TAG, _UPRIGHT)
    except Exception:  # noqa: BLE001 - broken metadata is no reason to lose a picture
        return _UPRIGHT
    return value if isinstance(value, int) and 1 <= value <= 8 else _UPRIGHT


def _rgb(image: Image.Image) -> RgbArray:
    try:
        if image.mode.startswith(("I", "F")):
            return _from_wide(np.asarray(image))
        if image.mode == "LAB":
            image = _from_lab(image)
        return np.asarray(image if image.mode == "RGB" else image.convert("RGB"))
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error


def _from_wide(values: npt.NDArray[np.generic]) -> RgbArray:
    """Grey pictures of 16 or 32 bits: the high byte, as viewers show them."""
    wide = values.astype(np.float64)
    peak = float(wide.max(initial=0.0))
    if values.dtype.kind == "f":
        scale = 255.0 if peak <= 1.0 else 1.0
    else:
        scale = 1 / 256 if values.dtype.itemsize == 2 or peak > 255 else 1.0
    grey = np.clip(wide * scale, 0, 255).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def _from_lab(image: Image.Image) -> Image.Image:
    to_srgb = ImageCms.buildTransform(
        ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB"
    )
    converted = ImageCms.applyTransform(image, to_srgb)
    assert converted is not None  # only the in-place form gives nothing
    return converted
