"""A picture file to pixels, in one place, whatever mode it was stored in.

Platforms hash what a decoder gives them: alpha dropped, colour profiles ignored, CMYK and
palettes turned to RGB, EXIF orientation not applied. The pixels are given as they lie in
the file, with the orientation beside them, so that both readings can be hashed.

A large picture is given as means of blocks of its luma: all that the hashes need, and for
a JPEG a fraction of the work.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

import numpy as np
import numpy.typing as npt
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from takeitdown_desktop.core.errors import DamagedMediaError, TooLargePictureError
from takeitdown_desktop.core.media.grid import UPRIGHT, Grid, Pixels, coarsest_scale, upright
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.parsers.jpeg import coarse_scan

# Only these decoders are loaded and let near a file; Pillow has forty more.
_PLUGINS = (
    JpegImagePlugin.JpegImageFile,
    PngImagePlugin.PngImageFile,
    WebPImagePlugin.WebPImageFile,
    GifImagePlugin.GifImageFile,
    BmpImagePlugin.BmpImageFile,
    TiffImagePlugin.TiffImageFile,
    Jpeg2KImagePlugin.Jpeg2KImageFile,
    AvifImagePlugin.AvifImageFile,
)
_FORMATS = (*(plugin.format for plugin in _PLUGINS), "HEIF")
_MOVING = {"GIF", "WEBP", "PNG", "AVIF"}
_LINEAR_MODES = ("RGB", "RGBA", "RGBX", "L", "LA", "YCbCr")
_ORIENTATION_TAG = 0x0112

# Checked by hand before any pixel is decoded, with a bound of our own.
Image.MAX_IMAGE_PIXELS = None


def load_all() -> None:
    """Make Pillow load what it otherwise loads when it first meets a file of some kind.

    A worker that is locked in can load nothing any more.
    """
    Image.preinit()
    for lazily in ("ImageCms", "ImageFilter", "ImagePalette", "MpoImagePlugin"):
        import_module(f"PIL.{lazily}")


def sample() -> bytes:
    """A small picture with texture, as a JPEG file."""
    file = io.BytesIO()
    Image.effect_noise((96, 96), 64).save(file, "JPEG")
    return file.getvalue()


def load_heif() -> None:
    """Let Pillow read HEIC, which takes a library of its own."""
    import pi_heif  # takes long, and most photos need none of it

    from takeitdown_desktop.core.media.parsers import heif  # noqa: F401 - likewise

    pi_heif.register_heif_opener()


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded picture: its pixels as stored, and the EXIF orientation, 1..8, that turns them upright."""

    grid: Grid
    orientation: int

    def upright(self) -> Pixels:
        """The grid's cells as a person sees them: a view, not a copy."""
        return upright(self.grid.pixels, self.orientation)


def decode(data: bytes, limits: Limits = LIMITS) -> Picture:
    """The first picture in a file.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow; nothing was decoded.
        DamagedMediaError: no decoder can read it, or not to its end.
    """
    with _opened(data, limits) as image:
        orientation = _orientation(image)
        height, width = image.height, image.width
        scale = coarsest_scale(height, width)
        if scale == 1:
            return Picture(Grid.full(_rgb(image)), orientation)
        cells = _quick_means(data, image, scale)
        if cells is None:
            cells = _means(image, scale)
        return Picture(Grid(cells, scale, height, width), orientation)


def moving_frames(data: bytes, limits: Limits = LIMITS) -> Iterator[Pixels]:
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
        value = image.getexif().get(_ORIENTATION_TAG, UPRIGHT)
    except Exception:  # noqa: BLE001 - broken metadata is no reason to lose a picture
        return UPRIGHT
    return value if isinstance(value, int) and 1 <= value <= 8 else UPRIGHT


def _quick_means(data: bytes, image: Image.Image, scale: int) -> Pixels | None:
    """Block means by the cheapest way that there is for this format; None when there is none."""
    if image.format in ("JPEG", "MPO"):
        return _jpeg_means(data, image, scale)
    if image.format == "WEBP" and getattr(image, "n_frames", 1) == 1:
        return _webp_means(data, scale)
    if image.format == "HEIF" and image.mode == "RGB":
        return _heif_means(data, image)
    return None


def _webp_means(data: bytes, scale: int) -> Pixels | None:
    """Pillow reads every WebP as an animation, at half the speed of a still picture."""
    from takeitdown_desktop.core.media.opencv import cv2  # heavy; for this format only

    luma = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION)
    return None if luma is None else np.asarray(Image.fromarray(luma).reduce(scale))


def _heif_means(data: bytes, image: Image.Image) -> Pixels | None:
    """Without libheif and without colours, in two thirds of the time."""
    from takeitdown_desktop.core.media import frames  # heavy; for this format only
    from takeitdown_desktop.core.media.parsers import heif  # heavy; for this format only

    picture = heif.luma(data, image.height, image.width)
    if picture is None:
        return None
    seen = frames.Seen(picture)
    return seen.stretched(seen.fine.pixels)


def _jpeg_means(data: bytes, image: Image.Image, scale: int) -> Pixels | None:
    """Block means of a JPEG's luma, as its decoder makes them; None when it can't."""
    if image.mode not in ("L", "RGB"):  # the conversion of CMYK is not linear
        return None
    whole = (-(-image.width // scale), -(-image.height // scale))
    coarse = coarse_scan(data) if scale == 8 else None
    try:
        with Image.open(io.BytesIO(coarse or data), formats=("JPEG",)) as source:
            source.draft("L", (image.width // scale, image.height // scale))
            return np.asarray(source.convert("L")) if source.size == whole else None
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error


def _means(image: Image.Image, scale: int) -> Pixels:
    """Block means, of luma or of colours, of a picture that has to be decoded whole."""
    try:
        if image.mode == "RGB":  # twice as fast as making luma of every pixel first
            return np.asarray(image.reduce(scale).convert("L"))
        if image.mode in _LINEAR_MODES:
            return np.asarray(image.convert("L").reduce(scale))
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error
    return np.asarray(Image.fromarray(_rgb(image)).convert("L").reduce(scale))


def _rgb(image: Image.Image) -> Pixels:
    try:
        if image.mode.startswith(("I", "F")):
            return _from_wide(np.asarray(image))
        if image.mode == "LAB":
            image = _from_lab(image)
        return np.asarray(image if image.mode == "RGB" else image.convert("RGB"))
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error


def _from_wide(values: npt.NDArray[np.generic]) -> Pixels:
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
    from PIL import ImageCms  # for this rare mode only

    to_srgb = ImageCms.buildTransform(
        ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB"
    )
    converted = ImageCms.applyTransform(image, to_srgb)
    assert converted is not None  # only the in-place form gives nothing
    return converted
