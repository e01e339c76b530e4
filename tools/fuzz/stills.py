"""The grammars of picture formats."""

import itertools
import struct
import zlib

from tools.fuzz.pieces import Cursor, Grammar, Piece, join_raw, raw


def _split_png(data: bytes) -> list[Piece]:
    cursor = Cursor(data)
    pieces = [raw(cursor.take(8))]
    while cursor.left >= 12:
        size, name = struct.unpack(">I4s", cursor.take(8))
        pieces.append(Piece(name, cursor.take(size)))
        cursor.take(4)
    return pieces


def _join_png(pieces: list[Piece]) -> bytes:
    """With correct checksums, because readers skip chunks with wrong ones."""
    out = b""
    for piece in pieces:
        if not piece.head:
            out += piece.body
            continue
        body = piece.head + piece.body
        out += (
            struct.pack(">I", piece.size(piece.body) & 0xFFFFFFFF)
            + body
            + struct.pack(">I", zlib.crc32(body))
        )
    return out


def _split_jpeg(data: bytes) -> list[Piece]:
    """Segments; the entropy-coded data of a scan is one piece for each restart interval."""
    pieces, cursor = [], Cursor(data)
    while cursor.left >= 2:
        marker = cursor.take(2)
        if marker[0] != 0xFF:
            pieces.append(raw(marker + cursor.take(cursor.left)))
        elif marker[1] in (0xD8, 0xD9):
            pieces.append(raw(marker))
        elif 0xD0 <= marker[1] <= 0xD7:
            pieces.append(raw(marker + _entropy(cursor)))
        else:
            size = int.from_bytes(cursor.take(2), "big")
            pieces.append(Piece(marker, cursor.take(max(0, size - 2))))
            if marker[1] == 0xDA:
                pieces.append(raw(_entropy(cursor)))
    return pieces


def _entropy(cursor: Cursor) -> bytes:
    begin = end = cursor.at
    while end < len(cursor.data) - 1 and not (cursor.data[end] == 0xFF and cursor.data[end + 1] != 0):
        end += 1
    return cursor.take(end - begin)


def _join_jpeg(pieces: list[Piece]) -> bytes:
    return b"".join(
        piece.body if not piece.head else piece.head + struct.pack(">H", (piece.size(piece.body) + 2) & 0xFFFF) + piece.body
        for piece in pieces
    )  # fmt: skip


def _split_gif(data: bytes) -> list[Piece]:
    cursor = Cursor(data)
    pieces = [raw(cursor.take(6))]
    screen = cursor.take(7)
    pieces.append(raw(screen))
    if len(screen) == 7 and screen[4] & 0x80:
        pieces.append(raw(cursor.take(3 << ((screen[4] & 7) + 1))))
    while cursor.left:
        kind = cursor.take(1)
        if kind == b"!":
            pieces.append(raw(kind + cursor.take(1)))
        elif kind == b",":
            place = cursor.take(9)
            table = cursor.take(3 << ((place[-1] & 7) + 1)) if place and place[-1] & 0x80 else b""
            pieces += [raw(kind + place), raw(table), raw(cursor.take(1))]
        else:
            pieces.append(raw(kind + cursor.take(cursor.left)))
            break
        pieces += _blocks(cursor)
    return pieces


def _blocks(cursor: Cursor) -> list[Piece]:
    pieces = []
    while cursor.left:
        size = cursor.take(1)
        pieces.append(Piece(b"block", cursor.take(size[0])))
        if size == b"\0":
            break
    return pieces


def _join_gif(pieces: list[Piece]) -> bytes:
    return b"".join(
        bytes([piece.size(piece.body) & 0xFF]) + piece.body if piece.head else piece.body
        for piece in pieces
    )


def _split_tiff(data: bytes) -> list[Piece]:
    """Cut at directory entries; nothing is rebuilt, because everything in the file is found by its offset."""
    order = "<" if data[:2] == b"II" else ">"
    cuts, seen, at = {4, 8}, set[int](), struct.unpack_from(f"{order}I", data, 4)[0]
    while 0 < at < len(data) - 2 and at not in seen:
        seen.add(at)
        (count,) = struct.unpack_from(f"{order}H", data, at)
        cuts |= {at, *range(at + 2, at + 2 + 12 * (count + 1), 12), at + 6 + 12 * count}
        at = struct.unpack_from(f"{order}I", data, at + 2 + 12 * count)[0]
    return _cut(data, cuts)


def _cut(data: bytes, cuts: set[int]) -> list[Piece]:
    places = sorted({min(at, len(data)) for at in cuts} | {0, len(data)})
    return [raw(data[one:other]) for one, other in itertools.pairwise(places)]


def _split_bmp(data: bytes) -> list[Piece]:
    """Cut at the fields of its two headers."""
    return _cut(
        data,
        {
            2,
            6,
            10,
            14,
            18,
            22,
            26,
            28,
            30,
            34,
            38,
            42,
            46,
            50,
            54,
            66,
            70,
            *range(70, min(len(data), 1_100), 64),
        },
    )


def _split_codestream(data: bytes) -> list[Piece]:
    """JPEG 2000: cut at the markers of the main and the first tile-part header, then every 512 bytes."""
    at = data.find(b"\xff\x4f\xff\x51")
    cuts = {at, at + 2}
    at += 2
    while 0 < at < len(data) - 4 and data[at] == 0xFF and data[at + 1] != 0x93:
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        cuts.add(at)
    return _cut(data, cuts | set(range(at, len(data), 512)))


def _split_anything(data: bytes) -> list[Piece]:
    return _cut(
        data, {4, 8, 12, 16, 18, 24, 32, 48, 64, 96, 128, *range(128, len(data), max(64, len(data) // 40))}
    )


PNG = Grammar(_split_png, _join_png)
JPEG = Grammar(_split_jpeg, _join_jpeg)
GIF = Grammar(_split_gif, _join_gif)
TIFF = Grammar(_split_tiff, join_raw)
BMP = Grammar(_split_bmp, join_raw)
JPEG_2000 = Grammar(_split_codestream, join_raw)
ANYTHING = Grammar(_split_anything, join_raw)
