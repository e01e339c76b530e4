"""Files inside files: the film in a motion photo, the preview in a camera's raw file.

Source: ISO/IEC 14496-12 for the boxes of the film, ITU-T T.81 for the markers of the preview.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

_FTYP, _MOTION_PHOTO = b"ftyp", b"mpvd"
_BOX_HEAD = 8
_END_OF_JPEG = b"\xff\xd9"
_BRANDS_BYTES = range(16, 257)
_BOX_NAME = re.compile(rb"[A-Za-z0-9 \xa9][A-Za-z0-9 _-]{3}")
_MAX_BOXES = 100_000

_PICTURE_START = re.compile(rb"\xff\xd8\xff[\xc0-\xfe]")
_FRAMES = frozenset(range(0xC0, 0xC3))
"""Frame types that viewers decode: baseline, extended and progressive. Lossless JPEG may be the raw data itself."""

_OTHER_FRAMES = frozenset(range(0xC3, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SOS = 0xDA
_MAX_SEGMENTS = 200


class Range(NamedTuple):
    """``length`` bytes of a file from ``offset`` on."""

    offset: int
    length: int


class Preview(NamedTuple):
    """The byte offset of an embedded picture, and its number of pixels."""

    offset: int
    pixels: int


class Motion(NamedTuple):
    """The parts of a motion photo.

    Attributes:
        still: length in bytes, from the beginning of the file, of the picture without the appended film.
        film: the bytes of the film.
    """

    still: int
    film: Range


def motion(data: bytes) -> Motion | None:
    """Still and film of a motion photo; None for any other picture file."""
    found = film(data)
    if found is None:
        return None
    if data[4:8] == _FTYP:
        inside = (box.start for box in _boxes(data, 0, len(data)) if box.name == _MOTION_PHOTO)
        return Motion(next((start for start in inside if start < found.offset), found.offset), found)
    end = data.rfind(_END_OF_JPEG, 0, found.offset)
    return Motion(found.offset if end < 0 else end + len(_END_OF_JPEG), found)


def film(data: bytes) -> Range | None:
    """The bytes of the MP4 in a picture file; None if there is none.

    Phones append it to the picture (JPEG), put it into a box of its own (HEIC) or before a trailer. It is found by
    its own structure, not by metadata, which editing tools strip more often than the film.
    """
    begin, end = 0, len(data)
    if data[4:8] == _FTYP:
        own = next((box for box in _boxes(data, 0, end) if box.name == _MOTION_PHOTO), None)
        if own is not None:
            begin, end = own.start, own.end
    at = data.find(_FTYP, begin + _BOX_HEAD, end)
    while at >= 0:
        boxes = _film_boxes(data, at - 4, end)
        if any(box.name == b"moov" for box in boxes):
            return Range(at - 4, boxes[-1].end - at + 4)
        at = data.find(_FTYP, at + 4, end)
    return None


class _Box(NamedTuple):
    name: bytes
    start: int
    end: int


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    """Consecutive boxes from ``at`` on, up to the first bytes that are not one."""
    for _ in range(_MAX_BOXES):
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        elif size == 0:
            size = end - at
        if size < _BOX_HEAD or at + size > end or not _BOX_NAME.fullmatch(name):
            return
        yield _Box(name, at, at + size)
        at += size


def _film_boxes(data: bytes, start: int, end: int) -> list[_Box]:
    """The boxes of the MP4 that starts here; empty if none does."""
    if int.from_bytes(data[start : start + 4], "big") not in _BRANDS_BYTES:
        return []
    first, *others = _boxes(data, start, end)
    return [first, *takewhile(lambda box: box.name != _FTYP, others)]


def largest_jpeg(data: bytes) -> Preview | None:
    """The embedded JPEG with the most pixels; None if there is none."""
    found = (Preview(one.start(), _pixels(data, one.start())) for one in _PICTURE_START.finditer(data))
    best = max(found, key=lambda one: one.pixels, default=None)
    return best if best and best.pixels else None


def _pixels(data: bytes, start: int) -> int:
    """Number of pixels of the JPEG that starts here; 0 if none does, or none that viewers decode."""
    at, pixels = start + 2, 0
    for _ in range(_MAX_SEGMENTS):
        if data[at : at + 1] != b"\xff":
            return 0
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _OTHER_FRAMES or length < 2:
            return 0
        if marker == _SOS:
            return pixels
        if marker in _FRAMES:
            height, width = (
                int.from_bytes(data[position : position + 2], "big") for position in (at + 5, at + 7)
            )
            pixels = height * width
        at += 2 + length
        if at + 4 > len(data):
            return 0
    return 0
