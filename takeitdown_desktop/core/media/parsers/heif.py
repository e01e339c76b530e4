"""The luma of a HEIC picture, decoded by FFmpeg in two thirds of libheif's time.

Only the structures that cameras write are supported: one HEVC picture, or a grid of such
tiles. Anything else is left to libheif.

Source: ISO/IEC 23008-12 (items, grids, rotation), 14496-15 (the HEVC configuration).
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

import av
import numpy as np

from takeitdown_desktop.core.media import planes
from takeitdown_desktop.core.media.frames import VideoFrame, needs_chroma
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.opencv import cv2

_UNDERSTOOD = {b"hvcC", b"ispe", b"colr", b"pixi", b"irot"}
_MATRICES = {2, 5, 6}
"""H.273 matrices with the luma weights of PDQ (ITU-R BT.601), or unspecified."""

_MAX_TILES = 4_096
_TURNS = {1: cv2.ROTATE_90_COUNTERCLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_CLOCKWISE}


class _ForeignError(Exception):
    """A structure that cameras do not write, or a damaged file; both are left to libheif."""


@dataclass(frozen=True, slots=True)
class _Coded:
    """The coded tiles, and how the picture is assembled from them."""

    configuration: bytes
    tiles: list[bytes]
    rows: int
    columns: int
    height: int
    width: int
    turns: int
    studio: bool | None


def luma(data: bytes, height: int, width: int, limits: Limits = LIMITS) -> VideoFrame | None:
    """The luma of a HEIC file's primary picture, upright; None if it must be left to libheif.

    Args:
        data: the file's bytes.
        height, width: of the upright picture according to libheif, in pixels.
        limits: bounds on its pixels.
    """
    try:
        coded = _coded(data)
        seen = (coded.width, coded.height) if coded.turns % 2 else (coded.height, coded.width)
        if seen != (height, width):
            return None
        frame = _assembled(_pictures(coded, limits), coded)
    except (_ForeignError, av.error.FFmpegError, struct.error, IndexError, KeyError, ValueError):
        return None
    if coded.turns:
        turned = cv2.rotate(frame.pixels, _TURNS[coded.turns])
        frame = replace(frame, pixels=np.asarray(turned, dtype=np.uint8))
    return frame


def _pictures(coded: _Coded, limits: Limits) -> Iterator[VideoFrame]:
    """The decoded tiles, as luma."""
    decoder = av.CodecContext.create("hevc", "r")
    decoder.extradata = coded.configuration
    decoder.options = {"max_pixels": str(limits.max_pixels)}
    decoder.thread_count = 1
    for packet in (*map(av.Packet, coded.tiles), None):
        for picture in decoder.decode(packet):
            frame = planes.as_decoded(picture, 0, 0)
            if frame.pixels.ndim != 2 or frame.colour.bits != 8 or needs_chroma(frame.colour):
                raise _ForeignError
            studio = frame.colour.studio if coded.studio is None else coded.studio
            yield replace(frame, colour=replace(frame.colour, studio=studio))


def _assembled(tiles: Iterator[VideoFrame], coded: _Coded) -> VideoFrame:
    picture = np.empty((coded.height, coded.width), np.uint8)
    first, count = None, 0
    for count, tile in enumerate(tiles, 1):
        high, wide = tile.pixels.shape
        if first is None:
            first = replace(tile, pixels=picture)
            fits = (
                0 <= coded.rows * high - coded.height < high
                and 0 <= coded.columns * wide - coded.width < wide
            )
            if not fits:
                raise _ForeignError
        y, x = (count - 1) // coded.columns * high, (count - 1) % coded.columns * wide
        area = picture[y : y + high, x : x + wide]
        area[:] = tile.pixels[: area.shape[0], : area.shape[1]]
    if first is None or count != coded.rows * coded.columns:
        raise _ForeignError
    return first


def _coded(data: bytes) -> _Coded:
    meta = dict(_boxes(_meta(data)[4:]))
    (primary,) = struct.unpack_from(">I" if meta[b"pitm"][0] else ">H", meta[b"pitm"], 4)
    item_types, locations = dict(_item_types(meta[b"iinf"])), dict(_item_locations(meta[b"iloc"]))
    properties = _properties(meta[b"iprp"])

    remaining = len(data)

    def content(item: int) -> bytes:
        nonlocal remaining
        method, extents = locations[item]
        remaining -= sum(length for _, length in extents)
        if remaining < 0:  # items that reuse the same bytes could exhaust the memory
            raise _ForeignError
        source = data if method == 0 else meta[b"idat"]
        if any(at + length > len(source) for at, length in extents):
            raise _ForeignError
        return b"".join(source[at : at + length] for at, length in extents)

    own = properties[primary]
    tiles = [primary]
    if item_types[primary] == b"grid":
        tiles = _grid_tiles(meta[b"iref"], primary)
        rows, columns, height, width = _grid(content(primary))
    else:
        rows, columns = 1, 1
        width, height = struct.unpack_from(">II", own[b"ispe"], 4)
    configurations = {properties[tile][b"hvcC"] for tile in tiles}  # one configuration for all tiles
    used = set(own).union(*(properties[tile] for tile in tiles))
    unsupported = used - _UNDERSTOOD or any(item_types[tile] != b"hvc1" for tile in tiles)
    turned_tiles = len(tiles) > 1 and any(b"irot" in properties[tile] for tile in tiles)
    if (
        unsupported
        or turned_tiles
        or len(configurations) != 1
        or not 0 < len(tiles) == rows * columns <= _MAX_TILES
    ):
        raise _ForeignError
    (shared_configuration,) = configurations
    if shared_configuration[17] & 7:  # more than 8 bits
        raise _ForeignError
    turns = own.get(b"irot", b"\0")[0] & 3
    studio = _studio({**properties[tiles[0]], **own})
    return _Coded(
        shared_configuration, [content(tile) for tile in tiles], rows, columns, height, width, turns, studio
    )


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        start, end, name = _box(data, at)
        yield name, data[start:end]
        at = end


def _box(data: bytes, at: int) -> tuple[int, int, bytes]:
    """Start and end of the content of the box at ``at``, and its name."""
    size, name = struct.unpack_from(">I4s", data, at)
    head = 8
    if size == 1:
        (size,), head = struct.unpack_from(">Q", data, at + 8), 16
    size = size or len(data) - at
    if size < head or at + size > len(data):
        raise _ForeignError
    return at + head, at + size, name


def _meta(data: bytes) -> bytes:
    at = 0
    while True:
        start, end, name = _box(data, at)
        if name == b"meta":
            return data[start:end]
        at = end


def _item_types(iinf: bytes) -> Iterator[tuple[int, bytes]]:
    """The type of each item."""
    for name, entry in _boxes(iinf[8 if iinf[0] else 6 :]):
        if name != b"infe" or entry[0] not in (2, 3):
            raise _ForeignError
        item, _, kind = struct.unpack_from(">IH4s" if entry[0] == 3 else ">HH4s", entry, 4)
        yield item, kind


def _properties(iprp: bytes) -> dict[int, dict[bytes, bytes]]:
    """The properties of each item, by name."""
    parts = dict(_boxes(iprp))
    held, uses = list(_boxes(parts[b"ipco"])), parts[b"ipma"]
    item_form = ">I" if uses[0] else ">H"
    wide = uses[3] & 1
    (count,) = struct.unpack_from(">I", uses, 4)
    at, found = 8, {}
    for _ in range(count):
        (item,) = struct.unpack_from(item_form, uses, at)
        at += struct.calcsize(item_form)
        size = 2 if wide else 1
        mask = 0x7FFF if wide else 0x7F
        offsets = range(at + 1, at + 1 + size * uses[at], size)
        numbers = [int.from_bytes(uses[start : start + size], "big") & mask for start in offsets]
        at = offsets.stop
        found[item] = dict(held[number - 1] for number in numbers if number)
    return found


def _item_locations(iloc: bytes) -> Iterator[tuple[int, tuple[int, list[tuple[int, int]]]]]:
    """For each item its construction method, in the file (0) or in ``idat`` (1), and its (offset, length) extents."""
    file, version = io.BytesIO(iloc), iloc[0]

    def number(size: int) -> int:
        return int.from_bytes(file.read(size), "big")

    file.seek(4)
    sizes = number(2)
    offset, length, base, index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    for _ in range(number(4 if version == 2 else 2)):
        item = number(4 if version == 2 else 2)
        method = number(2) & 15 if version else 0
        source, begin, extents = number(2), number(base), []
        if method > 1 or source or version > 2:
            raise _ForeignError
        for _ in range(number(2)):
            number(index if version else 0)
            extents.append((begin + number(offset), number(length)))
        yield item, (method, extents)


def _grid_tiles(iref: bytes, item: int) -> list[int]:
    """The tiles of a grid, row by row."""
    form = ">I" if iref[0] else ">H"
    size = struct.calcsize(form)
    for name, entry in _boxes(iref[4:]):
        if name == b"dimg" and int.from_bytes(entry[:size], "big") == item:
            return [one for (one,) in struct.iter_unpack(form, entry[size + 2 :])]
    raise _ForeignError


def _grid(content: bytes) -> tuple[int, int, int, int]:
    """Rows and columns of tiles, height and width in pixels."""
    rows, columns = content[2] + 1, content[3] + 1
    width, height = struct.unpack_from(">II" if content[1] & 1 else ">HH", content, 4)
    return rows, columns, height, width


def _studio(properties: dict[bytes, bytes]) -> bool | None:
    """Whether luma has limited range (16 to 235); None if the container does not say."""
    colours = properties.get(b"colr", b"")
    if colours[:4] != b"nclx":
        return None
    (matrix,) = struct.unpack_from(">H", colours, 8)
    if matrix not in _MATRICES:
        raise _ForeignError
    return not colours[10] & 0x80
