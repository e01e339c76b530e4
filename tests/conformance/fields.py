"""Streams whose pictures are single fields, which no encoder at hand writes (H.264 PAFF, MPEG-2 field pictures).

The even rows of a frame are one coded picture and the odd rows the next. H.264's macroblocks are stored without any
prediction (I_PCM), so nothing is lost. MPEG-2's are intra pictures of half the height, made by an encoder of frames:
of such a macroblock the syntax is the same in a field, and only headers have to say what it is.

Sources: ITU-T H.264, 7.3; ITU-T H.262, 6.2.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import av
import numpy as np

from tests.support.media import Pixels

_START = b"\0\0\0\1"
_MB = 16
_I_PCM, _I_SLICE, _BASELINE_LEVEL, _MAIN = 25, 7, 40, 77
_SEQUENCE, _GROUP, _PICTURE, _EXTENSION = 0xB3, 0xB8, 0x00, 0xB5
_OF_SEQUENCE, _OF_PICTURE = 1, 8


class _Bits:
    """Written from the highest bit of each byte on."""

    def __init__(self) -> None:
        self.text = ""

    def u(self, count: int, value: int) -> "_Bits":
        self.text += f"{value:0{count}b}"
        return self

    def ue(self, *values: int) -> "_Bits":
        """Exponential Golomb codes (9.1)."""
        for value in values:
            code = f"{value + 1:b}"
            self.text += "0" * (len(code) - 1) + code
        return self

    def bytes(self) -> bytes:
        self.text += "0" * (-len(self.text) % 8)
        return int(self.text, 2).to_bytes(len(self.text) // 8, "big") if self.text else b""


def _unit(kind: int, payload: bytes) -> bytes:
    """A NAL unit; what looks like a start code in it is kept apart (7.4.1)."""
    return _START + bytes([0x60 | kind]) + re.sub(rb"\x00\x00(?=[\x00-\x03])", b"\0\0\3", payload)


def _parameters(width: int, height: int) -> bytes:
    sequence = _Bits().u(8, _MAIN).u(8, 0).u(8, _BASELINE_LEVEL).ue(0, 0, 0, 0, 1).u(1, 0)
    sequence.ue(width // _MB - 1, height // (2 * _MB) - 1)
    # Fields are allowed, macroblocks that choose are not; 8x8 inference, no cropping, nothing on display; the end.
    sequence.u(1, 0).u(1, 0).u(1, 1).u(1, 0).u(1, 0).u(1, 1)
    picture = (
        _Bits().ue(0, 0).u(1, 0).u(1, 0).ue(0, 0, 0).u(1, 0).u(2, 0).ue(0, 0, 0).u(1, 1).u(1, 0).u(1, 0)
    )
    return _unit(7, sequence.bytes()) + _unit(8, picture.u(1, 1).bytes())


def _field(planes: list[Pixels], number: int, *, bottom: bool) -> bytes:
    """A field as a picture of its own; the first one of each frame needs nothing that came before."""
    head = _Bits().ue(0, _I_SLICE, 0).u(4, 0).u(1, 1).u(1, int(bottom))
    if not bottom:
        head.ue(number % 2)
    head.u(4, int(bottom)).u(1, 0)
    if not bottom:
        head.u(1, 0)
    head.ue(0).ue(1)  # its quantiser, which nothing uses, and no deblocking
    out = b""
    rows, columns = planes[0].shape[0] // _MB, planes[0].shape[1] // _MB
    for place in range(rows * columns):
        out += head.ue(_I_PCM).bytes()
        y, x = divmod(place, columns)
        for plane, size in zip(planes, (_MB, _MB // 2, _MB // 2), strict=True):
            out += plane[y * size : (y + 1) * size, x * size : (x + 1) * size].tobytes()
        head = _Bits()
    return _unit(1 if bottom else 5, out + head.u(1, 1).bytes())


def h264_of_fields(path: Path, pictures: Iterable[Pixels]) -> None:
    """Write a raw stream; sizes have to be multiples of 16 x 32."""
    out = b""
    for number, picture in enumerate(pictures):
        height, width = picture.shape[:2]
        whole = _in_yuv(picture)
        out += _parameters(width, height) if not number else b""
        for bottom in (False, True):
            out += _field([plane[int(bottom) :: 2] for plane in whole], number, bottom=bottom)
    path.write_bytes(out)


def _in_yuv(picture: Pixels) -> list[Pixels]:
    """BT.601, narrow range; chroma of each field is the mean of its own rows, as interlaced video has it."""
    red, green, blue = (picture[:, :, number].astype(np.float64) for number in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    found = [16 + luma * 219 / 255]
    for colour, gain in ((blue, 1.772), (red, 1.402)):
        chroma = 128 + (colour - luma) / gain * 224 / 255
        fields = np.stack([_quarter(chroma[0::2]), _quarter(chroma[1::2])], axis=1)
        found.append(fields.reshape(-1, fields.shape[-1]))
    return [np.clip(np.rint(plane), 0, 255).astype(np.uint8) for plane in found]


def _quarter(plane: np.ndarray) -> np.ndarray:
    blocks = plane.reshape(plane.shape[0] // 2, 2, plane.shape[1] // 2, 2)
    return np.asarray(blocks.mean(axis=(1, 3)))


def mpeg2_of_fields(path: Path, pictures: Iterable[Pixels]) -> None:
    """Write a raw stream of intra pictures."""
    half = path.with_suffix(".half.m2v")
    with av.open(str(half), "w", format="mpeg2video") as container:
        stream = container.add_stream("mpeg2video", rate=50, options={"g": "1", "bf": "0"})
        assert isinstance(stream, av.VideoStream)
        stream.pix_fmt, stream.bit_rate = "yuv420p", 12_000_000
        fields = list(_fields(pictures))
        stream.height, stream.width = fields[0].shape[:2]
        for number, field in enumerate(fields):
            frame = av.VideoFrame.from_ndarray(field, format="rgb24")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    path.write_bytes(b"".join(_as_fields(half.read_bytes())))
    half.unlink()


def _fields(pictures: Iterable[Pixels]) -> Iterator[Pixels]:
    for picture in pictures:
        for row in (0, 1):
            yield np.ascontiguousarray(picture[row::2])


def _as_fields(data: bytes) -> Iterator[bytes]:
    """The units of a stream, with headers that call each picture a field; groups and sequences begin with frames."""
    starts = [found.start() for found in re.finditer(rb"\x00\x00\x01", data)]
    number = -1
    for begin, end in zip(starts, [*starts[1:], len(data)], strict=True):
        unit = bytearray(data[begin:end])
        kind, second = unit[3], number % 2 == 0
        if kind == _PICTURE:
            number += 1
            unit[4], unit[5] = 0, unit[5] & 0x3F  # each frame is the first of its group
        elif kind == _SEQUENCE:
            tall = 2 * ((unit[5] & 15) << 8 | unit[6])
            unit[5], unit[6] = unit[5] & 0xF0 | tall >> 8, tall & 255
            unit[7] = unit[7] & 0xF0 | 3  # 25 frames a second
        elif kind == _EXTENSION and unit[4] >> 4 == _OF_SEQUENCE:
            unit[5] &= ~0x08
        elif kind == _EXTENSION and unit[4] >> 4 == _OF_PICTURE:
            unit[6] = unit[6] & ~3 | 1 + number % 2
            unit[7] &= (
                0x3C  # no order of fields, no frames predicted as such, nothing repeated, chroma of fields
            )
            unit[8] &= ~0x80
        if (
            second
            and kind in (_SEQUENCE, _GROUP, _EXTENSION)
            and not (kind == _EXTENSION and unit[4] >> 4 == _OF_PICTURE)
        ):
            continue
        yield bytes(unit)
