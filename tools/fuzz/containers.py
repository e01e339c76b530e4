"""The grammars of containers: RIFF, ISO boxes, EBML, FLV, ASF, Ogg, transport and program streams."""

import re
import struct

from tools.fuzz.pieces import Cursor, Grammar, Piece, join_raw, raw

_BOXES = set(b"moov trak mdia minf stbl edts dinf udta mvex moof traf iprp ipco grpl sinf schi".split())
_FULL_BOXES = {b"meta": 4, b"iref": 4, b"stsd": 8, b"dref": 8, b"iinf": 6}
_MASTERS = {
    0x18538067, 0x114D9B74, 0x4DBB, 0x1549A966, 0x1F43B675, 0xA0, 0x1654AE6B, 0xAE, 0xE0, 0x1C53BB6B, 0xBB, 0xB7, 0x1A45DFA3
}  # fmt: skip


def _split_riff(data: bytes) -> list[Piece]:
    pieces, cursor = [], Cursor(data)
    while cursor.left >= 8:
        name, size = struct.unpack("<4sI", cursor.take(8))
        if name in (b"RIFF", b"LIST"):
            form, body = cursor.take(4), cursor.take(max(0, size - 4))
            pieces.append(Piece(name, form, _split_riff(body)))
        else:
            pieces.append(Piece(name, cursor.take(size)))
        cursor.take(size & 1)
    return [*pieces, raw(cursor.take(cursor.left))] if cursor.left else pieces


def _join_riff(pieces: list[Piece]) -> bytes:
    out = b""
    for piece in pieces:
        content = piece.body if piece.inner is None else piece.body + _join_riff(piece.inner)
        size = struct.pack("<I", piece.size(content) & 0xFFFFFFFF) if piece.head else b""
        out += piece.head + size + content + bytes(len(content) & 1 if piece.head else 0)
    return out


def _split_boxes(data: bytes) -> list[Piece]:
    """ISO/IEC 14496-12: a box's body is what precedes its inner boxes, if it has any."""
    pieces, cursor = [], Cursor(data)
    while cursor.left >= 8:
        size, name = struct.unpack(">I4s", cursor.take(8))
        body = cursor.take(cursor.left if size == 0 else max(0, size - 8))
        before = 0 if name in _BOXES else _FULL_BOXES.get(name)
        if before is None or (name == b"meta" and body[4:8] == b"hdlr"):
            pieces.append(Piece(name, body))
        else:
            pieces.append(Piece(name, body[:before], _split_boxes(body[before:])))
    return [*pieces, raw(cursor.take(cursor.left))] if cursor.left else pieces


def _join_boxes(pieces: list[Piece]) -> bytes:
    out = b""
    for piece in pieces:
        content = piece.body if piece.inner is None else piece.body + _join_boxes(piece.inner)
        out += (
            struct.pack(">I", (piece.size(content) + 8) & 0xFFFFFFFF) + piece.head + content
            if piece.head
            else content
        )
    return out


def _number(cursor: Cursor) -> bytes:
    """An EBML variable-size integer with its marker (RFC 8794, section 4)."""
    first = cursor.take(1)
    return first + cursor.take(8 - first[0].bit_length()) if first and first[0] else first


def _split_ebml(data: bytes) -> list[Piece]:
    pieces, cursor = [], Cursor(data)
    while cursor.left >= 2:
        name, size = _number(cursor), _number(cursor)
        length = int.from_bytes(size, "big") & ((1 << 7 * len(size)) - 1) if size else 0
        unknown = bool(size) and length == (1 << 7 * len(size)) - 1
        body = cursor.take(cursor.left if unknown else length)
        if int.from_bytes(name, "big") in _MASTERS:
            pieces.append(Piece(name, b"", _split_ebml(body), width=len(size)))
        else:
            pieces.append(Piece(name, body, width=len(size)))
    return [*pieces, raw(cursor.take(cursor.left))] if cursor.left else pieces


def _size_in(size: int, width: int) -> bytes:
    """As an EBML variable-size integer of this width, or of 8 bytes where it does not fit."""
    width = width if width and size < (1 << 7 * width) - 1 else 8
    return (1 << 7 * width | size & ((1 << 7 * width) - 1)).to_bytes(width, "big")


def _join_ebml(pieces: list[Piece]) -> bytes:
    out = b""
    for piece in pieces:
        content = piece.body if piece.inner is None else piece.body + _join_ebml(piece.inner)
        size = _size_in(piece.size(content), piece.width) if piece.head else b""
        out += piece.head + size + content
    return out


def _split_flv(data: bytes) -> list[Piece]:
    cursor = Cursor(data)
    pieces = [raw(cursor.take(13))]
    while cursor.left >= 15:
        kind, size, rest = cursor.take(1), int.from_bytes(cursor.take(3), "big"), cursor.take(7)
        pieces.append(Piece(kind, rest + cursor.take(size)))
        cursor.take(4)
    return pieces


def _join_flv(pieces: list[Piece]) -> bytes:
    out = b""
    for piece in pieces:
        content = max(0, piece.size(piece.body) - 7)
        size = (content & 0xFFFFFF).to_bytes(3, "big") if piece.head else b""
        after = struct.pack(">I", (content + 11) & 0xFFFFFFFF) if piece.head else b""
        out += piece.head + size + piece.body + after
    return out


def _split_asf(data: bytes) -> list[Piece]:
    pieces: list[Piece] = []
    cursor = Cursor(data)
    while cursor.left >= 24:
        name, size = cursor.take(16), int.from_bytes(cursor.take(8), "little")
        body = cursor.take(max(0, size - 24))
        if not pieces and len(body) > 6 and data[:4] == b"\x30\x26\xb2\x75":
            pieces.append(Piece(name, body[:6], _split_asf(body[6:])))
        else:
            pieces.append(Piece(name, body))
    return [*pieces, raw(cursor.take(cursor.left))] if cursor.left else pieces


def _join_asf(pieces: list[Piece]) -> bytes:
    out = b""
    for piece in pieces:
        content = piece.body if piece.inner is None else piece.body + _join_asf(piece.inner)
        size = struct.pack("<Q", (piece.size(content) + 24) & ((1 << 64) - 1)) if piece.head else b""
        out += piece.head + size + content
    return out


def _checksums() -> list[int]:
    table = []
    for value in range(256):
        total = value << 24
        for _ in range(8):
            total = (total << 1 ^ (0x04C11DB7 if total & 0x80000000 else 0)) & 0xFFFFFFFF
        table.append(total)
    return table


_TABLE = _checksums()


def _join_ogg(pieces: list[Piece]) -> bytes:
    """With correct checksums (RFC 3533), because readers skip pages with wrong ones."""
    out = b""
    for piece in pieces:
        page = bytearray(piece.body)
        if len(page) > 26:
            page[22:26], total = bytes(4), 0
            for byte in page:
                total = (total << 8 & 0xFFFFFFFF) ^ _TABLE[total >> 24 ^ byte]
            page[22:26] = total.to_bytes(4, "little")
        out += bytes(page)
    return out


def _at_each(mark: bytes) -> Grammar:
    return Grammar(
        lambda data: [raw(part) for part in re.split(b"(?=%s)" % mark, data, flags=re.DOTALL) if part],
        join_raw,
    )


def _split_packets(data: bytes) -> list[Piece]:
    return [raw(data[at : at + 188]) for at in range(0, len(data), 188)]


RIFF = Grammar(_split_riff, _join_riff)
BOXES = Grammar(_split_boxes, _join_boxes)
EBML = Grammar(_split_ebml, _join_ebml)
FLV = Grammar(_split_flv, _join_flv)
ASF = Grammar(_split_asf, _join_asf)
OGG = Grammar(_at_each(b"OggS").split, _join_ogg)
TRANSPORT = Grammar(_split_packets, join_raw)
PROGRAM = _at_each(b"\\x00\\x00\\x01")
