"""Further pictures in a picture file: later frames, pages, and the other pictures of an MPO or HEIC.

Thumbnails, masks, depth maps and gain maps are skipped, since nobody posts them; so is whatever can't be decoded.
"""

import re
from collections.abc import Iterator
from itertools import islice

from PIL import Image, MpoImagePlugin

from takeitdown_desktop.core.errors import MediaError
from takeitdown_desktop.core.media import image as first
from takeitdown_desktop.core.media import pillow
from takeitdown_desktop.core.media.cells import grid_of
from takeitdown_desktop.core.media.grid import coarsest_scale
from takeitdown_desktop.core.media.image import Picture
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.parsers.jpeg import header
from takeitdown_desktop.core.media.readings import composited
from takeitdown_desktop.core.media.strips import shortened

_MOVING = ("GIF", "WEBP", "PNG", "AVIF")
_SUBFILE_TAG, _REDUCED_OR_MASK = 254, 1 | 4

_MPF = b"MPF\0"
_TRACKS = b"moov"
_ENTRIES = 0xB002
_THUMBNAIL, _UNDEFINED = "Large Thumbnail", "Undefined"
_MAP = re.compile(rb"hdrgm|iso:ts:21496|GainMap|:aux:|[Dd]epth", re.IGNORECASE)
"""Markers in the headers of depth and gain maps (ISO 21496-1; Adobe's and Google's XMP; Apple's auxiliary images)."""


def later_pictures(data: bytes, limits: Limits = LIMITS) -> Iterator[Picture]:
    """The pictures after the first one, in file order; most files have none."""
    try:
        image = pillow.opened(data, limits)
    except MediaError:  # the first picture was read by other means
        yield from islice(first.other_pictures(data, limits), 1, None)
        return
    with image:
        if image.format in _MOVING:
            yield from _frames(image, limits)
        elif isinstance(image, MpoImagePlugin.MpoImageFile):
            yield from _parts(data, image, limits)
        elif image.format in ("TIFF", "HEIF"):
            yield from _pages(image, limits)
            if _TRACKS in data:  # an image sequence, of which libheif only returns the cover
                yield from first.other_pictures(data, limits)


def _count(image: Image.Image, limits: Limits) -> int:
    """Number of pictures to try. Counting them may fail on a damaged file; then it is the maximum."""
    try:
        return int(min(getattr(image, "n_frames", 1), limits.max_moving_frames))
    except Exception:  # noqa: BLE001 - decoders raise almost anything on damaged input
        return limits.max_moving_frames


def _frames(image: Image.Image, limits: Limits) -> Iterator[Picture]:
    """Later frames, up to the first that fails, since each builds on the one before; none of large or long pictures."""
    if pillow.is_large(image) or pillow.is_strip(image):
        return
    for number in range(1, _count(image, limits)):
        try:
            image.seek(number)
            picture = _picture(image)
        except Exception:  # noqa: BLE001 - decoders raise almost anything on damaged input
            return
        yield picture


def _picture(image: Image.Image) -> Picture:
    scale, orientation = coarsest_scale(image.height, image.width), pillow.orientation_of(image)
    image = shortened(image)
    return Picture(grid_of(image, scale), orientation, other_readings=list(composited(image, scale)))


def _pages(image: Image.Image, limits: Limits) -> Iterator[Picture]:
    shown = image.tell()
    for number in range(_count(image, limits)):
        try:
            image.seek(number)
            if number == shown or _is_reduced(image):
                continue
            pillow.check_size(image, limits)
            picture = _picture(image)
        except EOFError:
            return
        except Exception:  # noqa: BLE001, S112 - likewise
            continue
        yield picture


def _is_reduced(image: Image.Image) -> bool:
    """Whether a TIFF page is a reduced version or a mask of another page."""
    tags = getattr(image, "tag_v2", {})
    kind = tags.get(_SUBFILE_TAG, 0)
    return isinstance(kind, int) and bool(kind & _REDUCED_OR_MASK)


def _parts(data: bytes, image: MpoImagePlugin.MpoImageFile, limits: Limits) -> Iterator[Picture]:
    """The JPEGs that follow the first one (CIPA DC-007)."""
    base = data.find(_MPF) + len(_MPF)
    for entry in (image.mpinfo or {}).get(_ENTRIES, [])[1 : limits.max_kept_frames]:
        begin = base + entry["DataOffset"]
        part = data[begin : begin + entry["Size"]]
        try:
            if not _is_map(part, entry["Attribute"]["MPType"]):
                yield first.decode(part, limits)
        except MediaError:
            continue


def _is_map(part: bytes, kind: str) -> bool:
    if kind.startswith(_THUMBNAIL) or _MAP.search(header(part)):
        return True
    with pillow.opened(part, LIMITS) as image:
        return kind == _UNDEFINED and image.mode == "L"
