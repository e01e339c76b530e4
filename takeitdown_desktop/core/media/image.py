"""From a picture file of any mode to pixels.

Platforms hash a decoder's output: alpha dropped, colour profiles ignored, CMYK and palettes
converted to RGB, EXIF orientation not applied. So the pixels are returned as stored, together
with the orientation, so that both readings can be hashed, and those of ``readings.py``.

A large picture is returned as block means of its luma: enough for the hashes, and for a JPEG
a fraction of the work. A damaged picture is returned as viewers show it.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from takeitdown_desktop.core.errors import DamagedMediaError, MediaError
from takeitdown_desktop.core.media import pillow, salvage
from takeitdown_desktop.core.media.cells import grid_of, grid_of_large, rgb
from takeitdown_desktop.core.media.grid import (
    UPRIGHT,
    Grid,
    Pixels,
    coarsest_scale,
    inverse_orientation,
    upright,
)
from takeitdown_desktop.core.media.limits import LIMITS, Limits, NeedsMemoryError
from takeitdown_desktop.core.media.parsers import webp
from takeitdown_desktop.core.media.parsers.jpeg import coarse_scan
from takeitdown_desktop.core.media.parsers.raw import preview
from takeitdown_desktop.core.media.readings import composited, threatexchange_reading
from takeitdown_desktop.core.media.strips import shortened
from takeitdown_wire import Variant

_JPEG = ("JPEG", "MPO")

_TIFF_HEADS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_RAW_HEADS = (
    *_TIFF_HEADS,
    b"IIRO",
    b"IIRS",
    b"MMOR",
    b"IIU\0",
    b"FUJIFILM",
    b"FOVb",
    b"\0MRM",
    b"II\x1a\0",
)
_CANON_BRAND = b"crx "
_FTYP = b"ftyp"
_FFMPEG_HEADS = (b"qoif", b"P7\n", b"8BPS")
_JPEGXL_HEADS = (b"\xff\x0a", b"\0\0\0\x0cJXL ")
_RAW_TAGS = {330, 50706}
"""TIFF tags SubIFDs and DNGVersion."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded picture.

    Attributes:
        grid: the reference reading.
        orientation: the EXIF orientation, 1..8, that turns the grid upright.
        stored: the EXIF orientation that turns the grid to how the file stores it.
        other_readings: its other readings, oriented like ``grid``.
        share: the share of its pixels that were decoded, 0..1.
    """

    grid: Grid
    orientation: int
    stored: int = UPRIGHT
    other_readings: Sequence[tuple[Variant, Grid]] = ()
    share: float = 1.0

    def upright(self) -> Pixels:
        """The grid's cells turned upright: a view, not a copy."""
        return upright(self.grid.pixels, self.orientation)


def decode(data: bytes, limits: Limits = LIMITS, *, full_resolution: bool = False) -> Picture:
    """Decode the first picture in a file.

    Args:
        data: the file's bytes.
        limits: bounds on its pixels and memory.
        full_resolution: return full resolution however large the picture is.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow; nothing was decoded.
        NeedsMemoryError: so large that memory has to be reserved first; see ``Limits``.
        DamagedMediaError: no decoder can read it, or too little of it.
    """
    try:
        return _decoded(data, limits, full_resolution=full_resolution)
    except (MediaError, NeedsMemoryError, MemoryError):
        raise
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error


def _decoded(data: bytes, limits: Limits, *, full_resolution: bool) -> Picture:
    if data.startswith(_JPEGXL_HEADS):
        from takeitdown_desktop.core.media import jpegxl  # heavy; for this format only

        return _plain(jpegxl.opened(data, limits), UPRIGHT, full_resolution=full_resolution)
    if (frame := webp.first_of_large(data)) is not None:
        return _on_canvas(frame, limits)
    try:
        with pillow.opened(data, limits) as image:
            preview_picture = _raw_preview(data, limits, image)
            return preview_picture or read(data, image, full_resolution=full_resolution)
    except DamagedMediaError:
        other = _raw_preview(data, limits) or next(
            other_pictures(data, limits, full_resolution=full_resolution), None
        )
        if other is None:
            raise
        return other


def _on_canvas(frame: webp.Frame, limits: Limits) -> Picture:
    """A frame of an animation on its canvas, in luma only to save memory."""
    canvas = Image.new("L", (frame.width, frame.height))
    canvas.format = "WEBP"
    pillow.check_size(canvas, limits)
    with pillow.opened(frame.still, limits) as image:
        canvas.paste(Image.fromarray(rgb(image)).convert("L"), (frame.left, frame.top))
    scale = coarsest_scale(frame.height, frame.width)
    return Picture(grid_of_large(shortened(canvas), scale), UPRIGHT)


def other_pictures(data: bytes, limits: Limits, *, full_resolution: bool = False) -> Iterator[Picture]:
    """The pictures that FFmpeg reads from a file, for the few formats it is needed for; none if it fails."""
    if not data.startswith(_FFMPEG_HEADS) and data[4:8] != _FTYP:
        return
    from takeitdown_desktop.core.media import second_reader  # heavy; for these formats only

    try:
        for image, orientation in second_reader.pictures(data, limits):
            yield _plain(image, orientation, full_resolution=full_resolution)
    except DamagedMediaError:
        return


def _plain(image: Image.Image, orientation: int, *, full_resolution: bool) -> Picture:
    """A picture that was not decoded by Pillow."""
    image = shortened(image)
    scale = 1 if full_resolution else coarsest_scale(image.height, image.width)
    return Picture(grid_of(image, scale), orientation, other_readings=list(composited(image, scale)))


def _raw_preview(data: bytes, limits: Limits, image: Image.Image | None = None) -> Picture | None:
    """The preview in a camera's raw file; None for every other file.

    ``image``: the file as Pillow opens it; most raw files look like the TIFF of a thumbnail.
    """
    tags = getattr(image, "tag_v2", {})
    if image is not None and not _RAW_TAGS.intersection(tags):
        return None
    if not data.startswith(_RAW_HEADS) and data[8:12] != _CANON_BRAND:
        return None
    found = preview(data, image.width * image.height if image else 0)
    if found is None:
        return None
    jpeg, orientation = found
    with pillow.opened(jpeg, limits) as inside:
        picture = read(jpeg, inside)
    return picture if picture.orientation != UPRIGHT else replace(picture, orientation=orientation)


def read(data: bytes, image: Image.Image, *, full_resolution: bool = False) -> Picture:
    """Decode a picture that Pillow has opened but not loaded; ``data`` is its file.

    Raises:
        DamagedMediaError: too little of it can be decoded.
    """
    turned_by_reader = pillow.orientation_of(image) if image.format == "TIFF" else None
    scale = 1 if full_resolution else coarsest_scale(image.height, image.width)
    picture = (_jpeg if image.format in _JPEG else _other)(data, image, scale)
    if turned_by_reader is not None:
        return replace(picture, stored=inverse_orientation(turned_by_reader))
    # After decoding, since some formats store the orientation behind the pixels.
    return replace(picture, orientation=pillow.orientation_of(image))


def _jpeg(data: bytes, image: Image.Image, scale: int) -> Picture:
    size = image.height, image.width
    quick = scale > 1 and image.mode in ("L", "RGB")  # the conversion of CMYK is not linear
    try:
        cells = _jpeg_means(data, image, scale) if quick else None
        grid = grid_of(image, scale) if cells is None else Grid(cells, scale, *size)
        share = salvage.share_of_jpeg(data, grid.pixels)
    except DamagedMediaError:
        salvaged = salvage.jpeg(data, (image.width // scale, image.height // scale) if quick else None)
        image, share = salvaged.image, salvaged.share
        smaller = quick and image.size != (size[1], size[0])
        grid = Grid(np.asarray(image), scale, *size) if smaller else grid_of(image, scale)
    return Picture(grid, UPRIGHT, share=share) if quick else _whole(image, scale, share, grid)


def _other(data: bytes, image: Image.Image, scale: int) -> Picture:
    cells, share = _quick_means(data, image, scale) if scale > 1 else None, 1.0
    if cells is not None:
        return Picture(Grid(cells, scale, image.height, image.width), UPRIGHT)
    try:
        image.load()
    except Exception as error:  # decoders raise almost anything on damaged input
        if pillow.is_large(image):  # salvaging takes two more copies in memory
            raise DamagedMediaError("cannot be decoded") from error
        salvaged = salvage.rows(data, image.format)
        image, share = salvaged.image, salvaged.share
    if scale > 1 and pillow.is_large(image):
        return Picture(grid_of_large(image, scale), UPRIGHT, share=share)
    return _whole(image, scale, share)


def _whole(image: Image.Image, scale: int, share: float, grid: Grid | None = None) -> Picture:
    """A picture with all its readings; ``grid``: the reference reading if it is already known."""
    if scale == 1 and pillow.is_strip(image):
        short = shortened(image)
        return Picture(grid_of(short, 1), UPRIGHT, other_readings=list(composited(short, 1)), share=share)
    beside = _beside(image, scale)
    return Picture(
        grid_of(image, scale) if grid is None else grid, UPRIGHT, other_readings=beside, share=share
    )


def _beside(image: Image.Image, scale: int) -> list[tuple[Variant, Grid]]:
    found = list(composited(image, scale))
    tool = threatexchange_reading(image, scale)
    return found if tool is None else [*found, (Variant.TOOL, tool)]


def _quick_means(data: bytes, image: Image.Image, scale: int) -> Pixels | None:
    """Block means by a shortcut for this format; None if it has none."""
    if image.format == "WEBP" and image.mode == "RGB" and getattr(image, "n_frames", 1) == 1:
        return _webp_means(data, scale)
    if image.format == "HEIF" and image.mode == "RGB":
        return _heif_means(data, image)
    return None


def _webp_means(data: bytes, scale: int) -> Pixels | None:
    """By OpenCV: Pillow decodes every WebP as an animation, which takes twice as long."""
    from takeitdown_desktop.core.media.opencv import cv2  # heavy; for this format only

    luma = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION)
    return None if luma is None else np.asarray(Image.fromarray(luma).reduce(scale))


def _heif_means(data: bytes, image: Image.Image) -> Pixels | None:
    """By FFmpeg and without chroma, in two thirds of libheif's time."""
    from takeitdown_desktop.core.media import frames  # heavy; for this format only
    from takeitdown_desktop.core.media.parsers import heif  # heavy; for this format only

    picture = heif.luma(data, image.height, image.width)
    if picture is None:
        return None
    seen = frames.FrameView(picture)
    return seen.stretched(seen.fine.pixels)


def _jpeg_means(data: bytes, image: Image.Image, scale: int) -> Pixels | None:
    """Block means of a JPEG's luma by its decoder's DCT scaling; None if it can't scale like this."""
    whole = (-(-image.width // scale), -(-image.height // scale))
    coarse = coarse_scan(data) if scale == 8 else None
    try:
        with Image.open(io.BytesIO(coarse or data), formats=("JPEG",)) as source:
            source.draft("L", (image.width // scale, image.height // scale))
            return np.asarray(source.convert("L")) if source.size == whole else None
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error
