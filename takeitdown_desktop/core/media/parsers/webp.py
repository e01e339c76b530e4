"""The first frame of an animated WebP, for canvases so large that the usual decoder would exhaust the memory.

Source: the WebP container specification (RIFF chunks VP8X and ANMF).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from takeitdown_desktop.core.media.limits import LARGE_PIXELS

_ANIMATION = 0x02
_FRAME_HEADER = 16


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame.

    Attributes:
        still: a WebP file with only this frame.
        left, top: its position on the canvas, in pixels.
        width, height: of the canvas, in pixels.
    """

    still: bytes
    left: int
    top: int
    width: int
    height: int


def first_of_large(data: bytes) -> Frame | None:
    """The first frame of an animation whose canvas exceeds ``LARGE_PIXELS``; None for any other file."""
    if data[:4] != b"RIFF" or data[8:16] != b"WEBPVP8X" or len(data) < 30 or not data[20] & _ANIMATION:
        return None
    width, height = (1 + _number(data, at) for at in (24, 27))
    if width * height <= LARGE_PIXELS:
        return None
    for name, content in _chunks(data, 12):
        if name == b"ANMF" and len(content) > _FRAME_HEADER:
            left, top = (2 * _number(content, at) for at in (0, 3))
            return Frame(_still(content), left, top, width, height)
    return None


def _still(content: bytes) -> bytes:
    # Without the ALPH chunk: alpha is dropped anyway.
    parts = [one for one in _chunks(content, _FRAME_HEADER) if one[0] in (b"VP8 ", b"VP8L")]
    body = b"".join(
        name + struct.pack("<I", len(part)) + part + b"\0" * (len(part) % 2) for name, part in parts
    )
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def _chunks(data: bytes, at: int) -> Iterator[tuple[bytes, bytes]]:
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 3], "little")
