"""A damaged picture as viewers show it, and how much of it was decoded.

Pixels that the decoder never reached keep their initial value. So a picture is decoded twice, into memory filled
with different values: the pixels on which both results agree were decoded. A JPEG decoder itself fills missing
blocks, with the grey of a block without coefficients.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFile

from takeitdown_desktop.core.errors import DamagedMediaError
from takeitdown_desktop.core.media.grid import Pixels
from takeitdown_desktop.core.media.parsers import jpeg as parser

MOSTLY = 0.5
"""Minimum share of decoded pixels for a picture to be hashed."""

WHOLE = 0.95
"""Share of decoded pixels above which a picture counts as complete."""

_IN_ROWS = ("PNG", "GIF", "BMP", "TIFF", "TGA", "PPM", "PSD", "PCX")
"""Formats that Pillow decodes in place, so that decoded and missing rows can be distinguished."""

_GREY = 128
_SUSPICIOUS = 0.02
"""Share of pixels of exactly this grey above which a JPEG is examined further; few photographs have as much."""

_EMPTY, _FULL = 0, 255
_ADAM7 = ((2, 1), (2, 2), (4, 2), (4, 4), (8, 4), (8, 8))
"""Height and width of the block that a pixel of each interlace pass represents, the finest first (PNG, 8.2)."""

_Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The decodable part of a picture.

    Attributes:
        image: the picture; undecoded pixels are black or the first colour of the palette.
        share: the share of its pixels that were decoded, 0..1.
    """

    image: Image.Image
    share: float


def rows(data: bytes, form: str | None) -> Salvaged:
    """Decode a damaged picture row by row as far as possible.

    Args:
        data: the file's bytes.
        form: Pillow's name of its format.

    Raises:
        DamagedMediaError: less than ``MOSTLY`` was decoded, or the format does not allow it.
    """
    if form not in _IN_ROWS:
        raise DamagedMediaError("cannot be decoded")
    image = _decoded_over(data, _EMPTY)
    decoded = _equal_pixels(image, _decoded_over(data, _FULL))
    if image.info.get("interlace"):
        image, decoded = _fill_blocks(image, decoded)
    return Salvaged(image, _checked(float(decoded.mean())))


def jpeg(data: bytes, size: tuple[int, int] | None = None) -> Salvaged:
    """Decode a damaged JPEG as far as possible; missing blocks are grey, as viewers show them.

    Args:
        data: the file's bytes.
        size: decode only luma, reduced to about this width and height; None for the full picture.

    Raises:
        DamagedMediaError: less than ``MOSTLY`` was decoded.
    """
    image = _decoded_over(data, _EMPTY, size)
    decoded = _equal_pixels(image, _decoded_over(data, _FULL, size))
    luma = np.asarray(image if image.mode == "L" else image.convert("L"))
    return Salvaged(image, _checked(float((decoded & (luma != _GREY)).mean())))


def share_of_jpeg(data: bytes, cells: Pixels) -> float:
    """The share of a JPEG's pixels, 0..1, that was really decoded when its decoder reported no error.

    Args:
        data: the file's bytes.
        cells: the decoded pixels, luma or RGB.

    Raises:
        DamagedMediaError: less than ``MOSTLY`` was decoded.
    """
    grey = cells == _GREY
    share = float((grey.all(axis=2) if grey.ndim == 3 else grey).mean())
    if share < _SUSPICIOUS or not (parser.is_out_of_step(data) or _ends_early(data)):
        return 1.0
    return _checked(1 - share)


def _ends_early(data: bytes) -> bool:
    """Whether a JPEG's coded data ends before its last rows; decoded without an end marker, which would hide it."""
    end = parser.end_of_data(data)
    if end is None:
        return False
    coded = data[:end].rstrip(b"\0")
    one, other = (_decoded_over(coded, filling, (1, 1), ended=True) for filling in (_EMPTY, _FULL))
    decoded_rows = _equal_pixels(one, other).all(axis=1)
    return float(decoded_rows.mean()) < WHOLE


def _checked(share: float) -> float:
    """Raises: DamagedMediaError: ``share`` is below ``MOSTLY``."""
    if share < MOSTLY:
        raise DamagedMediaError("mostly not decoded")
    return share


def _decoded_over(
    data: bytes, filling: int, size: tuple[int, int] | None = None, *, ended: bool = False
) -> Image.Image:
    """Decode into memory filled with ``filling``; ``ended``: don't complete a truncated JPEG with an end marker."""
    try:
        with _lenient():
            image = Image.open(io.BytesIO(data), formats=(*_IN_ROWS, "JPEG"))
            if size is not None:
                image.draft("L", size)
            if ended:
                image._ended = True  # type: ignore[attr-defined] # noqa: SLF001 - Pillow asks whether it is there
            _fill_first(image, filling)
            image.load()
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error
    return image


@contextmanager
def _lenient() -> Iterator[None]:
    """Let Pillow return what it has of a truncated file; the setting is global."""
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


def _fill_first(image: Image.Image, filling: int) -> None:
    assert isinstance(image, ImageFile.ImageFile)
    prepare = image.load_prepare

    def prepare_filled() -> None:
        prepare()
        bands = len(image.getbands())
        image.im.paste(filling if bands == 1 else (filling,) * bands, (0, 0, *image.im.size))

    image.load_prepare = prepare_filled  # type: ignore[method-assign]


def _equal_pixels(one: Image.Image, other: Image.Image) -> _Mask:
    """Where two pictures agree, rows x columns."""
    if one.mode != other.mode or one.size != other.size:
        raise DamagedMediaError("cannot be decoded")
    same: _Mask = np.equal(np.asarray(one), np.asarray(other))
    return np.asarray(same.all(axis=2)) if same.ndim == 3 else same


def _fill_blocks(image: Image.Image, decoded: _Mask) -> tuple[Image.Image, _Mask]:
    """Complete an interlaced picture whose last passes are missing: pixels fill their blocks, as in browsers."""
    pixels, decoded = np.array(image), decoded.copy()
    y, x = np.ogrid[: decoded.shape[0], : decoded.shape[1]]
    for down, right in _ADAM7:
        source = (y // down * down, x // right * right)
        taken = ~decoded & decoded[source]
        pixels[taken] = pixels[source][taken]
        decoded |= taken
    whole = image.copy()
    whole.paste(
        Image.fromarray(pixels)
        if image.mode == "1"
        else Image.frombytes(image.mode, image.size, pixels.tobytes())
    )
    return whole, decoded
