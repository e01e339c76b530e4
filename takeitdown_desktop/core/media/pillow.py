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

# The only plugins that may decode; Pillow has two dozen more.
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
"""Formats decoded at an eighth of their size, so that even large pictures take little memory."""
_SLOW, _SLOW_PIXELS = ("DDS", "XPM"), 16_000_000
"""Formats that Pillow decodes in pure Python, at a second per megapixel, and their maximum number of pixels."""

# ``check_size`` applies the program's own limit before any pixel is decoded.
Image.MAX_IMAGE_PIXELS = None


def load_all() -> None:
    """Import all of Pillow's plugins now: a worker can't open files once it is locked in its sandbox."""
    Image.preinit()
    for lazily in ("ImageCms", "ImageFilter", "ImageOps", "ImagePalette", "MpoImagePlugin"):
        import_module(f"PIL.{lazily}")


def sample() -> bytes:
    """A small picture with texture, as a JPEG file."""
    file = io.BytesIO()
    Image.effect_noise((96, 96), 64).save(file, "JPEG")
    return file.getvalue()


def load_heif() -> None:
    """Let Pillow read HEIC, by libheif."""
    import pi_heif  # slow to import, and most photos don't need it

    from takeitdown_desktop.core.media.parsers import heif  # noqa: F401 - likewise

    pi_heif.register_heif_opener()


def load_jpegxl() -> None:
    """Load the decoder of JPEG XL, which Pillow lacks."""
    import takeitdown_desktop.core.media.jpegxl  # noqa: F401


def opened(data: bytes, limits: Limits) -> Image.Image:
    """Open a picture without decoding it.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow.
        NeedsMemoryError: see ``check_size``.
        DamagedMediaError: no decoder recognises it.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be opened") from error
    check_size(image, limits)
    return image


def check_size(image: Image.Image, limits: Limits) -> None:
    """Check a picture's size before it is decoded.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow.
        NeedsMemoryError: so many that memory has to be reserved first; see ``Limits.waits_for_memory``.
    """
    pixels = image.width * image.height
    if pixels > (_SLOW_PIXELS if image.format in _SLOW else limits.max_pixels):
        raise TooLargePictureError("too many pixels")
    if limits.waits_for_memory and pixels > LARGE_PIXELS and image.format not in _READ_IN_PARTS:
        raise NeedsMemoryError


def is_large(image: Image.Image) -> bool:
    """Whether a picture is too large for a second copy in memory."""
    return image.width * image.height > LARGE_PIXELS


def is_strip(image: Image.Image) -> bool:
    """Whether a picture is long, narrow and has many pixels; see ``strips.py``."""
    return min(image.size) < 2 * MIN_CELLS and image.width * image.height > _STRIP_PIXELS


def orientation_of(image: Image.Image) -> int:
    """The EXIF orientation, 1..8, that turns a picture upright."""
    try:
        value = image.getexif().get(_ORIENTATION_TAG, UPRIGHT)
    except Exception:  # noqa: BLE001 - broken metadata is no reason to lose a picture
        return UPRIGHT
    return value if isinstance(value, int) and 1 <= value <= 8 else UPRIGHT
