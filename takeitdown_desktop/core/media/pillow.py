"""Pillow, restricted to the decoders that may read untrusted files."""

import io
from importlib import import_module

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    CurImagePlugin,
    DdsImagePlugin,
    GifImagePlugin,
    IcnsImagePlugin,
    IcoImagePlugin,
    Image,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PcxImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    PsdImagePlugin,
    SgiImagePlugin,
    TgaImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
    XpmImagePlugin,
)

from takeitdown_desktop.core.errors import DamagedMediaError, TooLargePictureError
from takeitdown_desktop.core.media.grid import MIN_CELLS, UPRIGHT
from takeitdown_desktop.core.media.limits import LARGE_PIXELS, Limits, NeedsMemoryError

# Pillow has two dozen more.
_PLUGINS = (
    JpegImagePlugin.JpegImageFile,
    PngImagePlugin.PngImageFile,
    WebPImagePlugin.WebPImageFile,
    GifImagePlugin.GifImageFile,
    BmpImagePlugin.BmpImageFile,
    TiffImagePlugin.TiffImageFile,
    Jpeg2KImagePlugin.Jpeg2KImageFile,
    AvifImagePlugin.AvifImageFile,
    IcoImagePlugin.IcoImageFile,
    PpmImagePlugin.PpmImageFile,
    PsdImagePlugin.PsdImageFile,
    TgaImagePlugin.TgaImageFile,
    CurImagePlugin.CurImageFile,
    DdsImagePlugin.DdsImageFile,
    IcnsImagePlugin.IcnsImageFile,
    PcxImagePlugin.PcxImageFile,
    SgiImagePlugin.SgiImageFile,
    XpmImagePlugin.XpmImageFile,
)
_FORMATS = (*(plugin.format for plugin in _PLUGINS), "HEIF")
_ORIENTATION_TAG = 0x0112
_STRIP_PIXELS = 8_000_000
_READ_IN_PARTS = ("JPEG", "MPO")
"""Decoded at an eighth of their size, so that no picture is large."""
_SLOW, _SLOW_PIXELS = ("DDS", "XPM"), 16_000_000
"""Formats that Pillow decodes in pure Python, a second per megapixel, and the largest that is decoded."""

# Checked by hand before any pixel is decoded, with a bound of our own.
Image.MAX_IMAGE_PIXELS = None


def load_all() -> None:
    """Make Pillow load what it otherwise loads when it first meets a file of some kind.

    A worker that is locked in can load nothing any more.
    """
    Image.preinit()
    for lazily in ("ImageCms", "ImageFilter", "ImageOps", "ImagePalette", "MpoImagePlugin"):
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


def load_jpegxl() -> None:
    """Load the decoder of JPEG XL, which Pillow does not know."""
    import takeitdown_desktop.core.media.jpegxl  # noqa: F401


def opened(data: bytes, limits: Limits) -> Image.Image:
    """A picture of which nothing has been decoded yet.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow.
        DamagedMediaError: no decoder knows it.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be opened") from error
    check_size(image, limits)
    return image


def check_size(image: Image.Image, limits: Limits) -> None:
    """Whether a picture may be decoded.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow.
        NeedsMemoryError: so many that it has to wait.
    """
    pixels = image.width * image.height
    if pixels > (_SLOW_PIXELS if image.format in _SLOW else limits.max_pixels):
        raise TooLargePictureError("too many pixels")
    if limits.waits_for_memory and pixels > LARGE_PIXELS and image.format not in _READ_IN_PARTS:
        raise NeedsMemoryError


def is_large(image: Image.Image) -> bool:
    """Whether no second copy of it may be made in memory."""
    return image.width * image.height > LARGE_PIXELS


def is_strip(image: Image.Image) -> bool:
    """Whether it is long and narrow, and has many pixels for what can be seen in it."""
    return min(image.size) < 2 * MIN_CELLS and image.width * image.height > _STRIP_PIXELS


def orientation_of(image: Image.Image) -> int:
    """How a picture is turned upright, as EXIF orientation 1..8."""
    try:
        value = image.getexif().get(_ORIENTATION_TAG, UPRIGHT)
    except Exception:  # noqa: BLE001 - broken metadata is no reason to lose a picture
        return UPRIGHT
    return value if isinstance(value, int) and 1 <= value <= 8 else UPRIGHT
