"""HEIC files put together box by box (ISO/IEC 23008-12): pictures of tiles, and pictures with a hidden gain map."""

import struct
from collections.abc import Iterator, Sequence

import pillow_heif
from PIL import Image

from tests.support.media import encoded

pillow_heif.register_heif_opener()


def box(name: bytes, *bodies: bytes, version: int | None = None, flags: int = 0) -> bytes:
    head = b"" if version is None else struct.pack(">I", version << 24 | flags)
    body = head + b"".join(bodies)
    return struct.pack(">I4s", len(body) + 8, name) + body


def _found(data: bytes, name: bytes) -> bytes:
    """The body of the first box of this name, wherever it lies."""
    at = data.index(name)
    (size,) = struct.unpack(">I", data[at - 4 : at])
    return data[at + 4 : at - 4 + size]


def heic_grid(
    image: Image.Image,
    columns: int = 2,
    rows: int = 2,
    *,
    cut: int = 0,
    turn: tuple[bytes, bytes] | None = None,
    nclx: tuple[int, bool] | None = None,
) -> bytes:
    """A HEIC made of tiles, as telephones write them (ISO/IEC 23008-12, section 6.6.2.3).

    Args:
        image: what the tiles show together.
        columns, rows: of tiles.
        cut: pixels at the right and below that belong to the tiles and not to the picture.
        turn: name and content of a property that turns the picture.
        nclx: the matrix, and whether the range is full, as the container says.
    """
    width, height = image.width // columns, image.height // rows
    tiles = [
        encoded(image.crop((x * width, y * height, (x + 1) * width, (y + 1) * height)), "HEIF", quality=80)
        for y in range(rows)
        for x in range(columns)
    ]
    size = (image.width - cut, image.height - cut)
    payloads = [_found(tile, b"mdat") for tile in tiles]
    payloads.append(struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, *size))
    properties = (
        box(b"hvcC", _found(tiles[0], b"hvcC")),
        box(b"ispe", struct.pack(">II", width, height), version=0),
    )
    own = _grid_properties(size, turn, nclx)
    grid = len(payloads)
    info = [
        box(b"infe", struct.pack(">HH4sx", item, 0, b"grid" if item == grid else b"hvc1"), version=2)
        for item in range(1, grid + 1)
    ]
    uses = [struct.pack(">HBBB", item, 2, 0x81, 2) for item in range(1, grid)]
    uses.append(struct.pack(">HB", grid, len(own)) + bytes(range(3, 3 + len(own))))
    signal_class = struct.pack(f">HH{grid - 1}H", grid, grid - 1, *range(1, grid))
    return _file(b"mif1heic", grid, payloads, info, signal_class, (*properties, *own), uses)


def tone_mapped_heic(image: Image.Image, gain_map: Image.Image) -> bytes:
    """A HEIC with a picture and, hidden, the gain map that makes HDR of it (`tmap`, ISO/IEC 23008-12 and ISO 21496-1)."""
    parts = [encoded(one.convert("RGB"), "HEIF", quality=80) for one in (image, gain_map)]
    payloads = [*(_found(part, b"mdat") for part in parts), bytes(62)]
    kinds = ((1, b"hvc1", 0), (2, b"hvc1", 1), (3, b"tmap", 0))
    info = [
        box(b"infe", struct.pack(">HH4sx", item, 0, kind), version=2, flags=hidden)
        for item, kind, hidden in kinds
    ]
    sizes = [box(b"ispe", struct.pack(">II", *one.size), version=0) for one in (image, gain_map)]
    coded = [box(b"hvcC", _found(part, b"hvcC")) for part in parts]
    properties = (coded[0], sizes[0], coded[1], sizes[1])
    uses = [
        struct.pack(">HBBB", 1, 2, 0x81, 2),
        struct.pack(">HBBB", 2, 2, 0x83, 4),
        struct.pack(">HBB", 3, 1, 2),
    ]
    group = box(b"grpl", box(b"altr", struct.pack(">IIII", 9, 2, 3, 1), version=0))
    signal_class = struct.pack(">HHHH", 3, 2, 1, 2)
    return _file(b"mif1heictmap", 1, payloads, info, signal_class, properties, uses, group)


def _file(
    brands: bytes,
    primary: int,
    payloads: Sequence[bytes],
    info: Sequence[bytes],
    signal_class: bytes,
    properties: Sequence[bytes],
    uses: Sequence[bytes],
    *more: bytes,
) -> bytes:
    """A whole file.

    Args:
        brands: what it is compatible with.
        primary: number of the item that is shown, from 1.
        payloads: of all items, in the order of their numbers.
        info: a box ``infe`` for each item.
        signal_class: which item is made of which others, as it stands in ``dimg``.
        properties: of all items.
        uses: which of them each item has, as it stands in ``ipma``.
        more: boxes of ``meta``.
    """
    count = struct.pack(">H", len(payloads))
    kind = box(b"ftyp", b"heic", bytes(4), brands)

    def meta(first: int) -> bytes:
        return box(
            b"meta",
            box(b"hdlr", bytes(4), b"pict", bytes(13), version=0),
            box(b"pitm", struct.pack(">H", primary), version=0),
            box(b"iinf", count, *info, version=0),
            box(b"iref", box(b"dimg", signal_class), version=0),
            box(
                b"iprp",
                box(b"ipco", *properties),
                box(b"ipma", struct.pack(">I", len(uses)), *uses, version=0),
            ),
            *more,
            box(b"iloc", struct.pack(">BB", 0x44, 0), count, *_places(payloads, first), version=0),
            version=0,
        )

    return kind + meta(len(kind) + len(meta(0)) + 8) + box(b"mdat", *payloads)


def _grid_properties(
    size: tuple[int, int], turn: tuple[bytes, bytes] | None, nclx: tuple[int, bool] | None
) -> list[bytes]:
    """What is said of the picture as a whole."""
    made = [box(b"ispe", struct.pack(">II", *size), version=0)]
    if turn is not None:
        made.append(box(*turn))
    if nclx is not None:
        made.append(box(b"colr", struct.pack(">4sHHHB", b"nclx", 1, 13, nclx[0], nclx[1] << 7)))
    return made


def _places(payloads: Sequence[bytes], first: int) -> Iterator[bytes]:
    """Where each item lies, one after another from ``first`` on."""
    at = first
    for item, payload in enumerate(payloads, 1):
        yield struct.pack(">HHHII", item, 0, 1, at, len(payload))
        at += len(payload)
