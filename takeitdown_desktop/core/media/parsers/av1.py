"""AV1 without hardware: packets that OpenCV takes out of any container, decoded as a moving AVIF picture.

OpenCV's FFmpeg has no decoder of its own for AV1. Pillow brings one for AVIF, and an AVIF image
sequence is nothing but AV1 video in a small box. So each run of packets that begins with a key
frame is put into such a box, in memory.

Source: AV1 Image File Format 1.1, section 4 (sequences); ISO/IEC 14496-12 for the boxes;
AV1 Codec ISO Media File Format Binding 1.2 for ``av1C``.
"""

import io
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PIL import AvifImagePlugin, Image

FOURCC = int.from_bytes(b"AV01", "little")
"""As OpenCV names the codec."""

_MOST_BYTES = 256 << 20
"""Of one run, which is held in memory; what comes after it up to the next key frame is left out."""

_CONFIG_VERSION = 0x81
_PER_SECOND = 1_000
_UNITY = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


@dataclass(frozen=True, slots=True)
class Packet:
    """One temporal unit, which shows one frame.

    Attributes:
        data: as it lies in the container.
        stamp_ms: presentation time.
        is_key: decoding can begin here.
    """

    data: bytes
    stamp_ms: float
    is_key: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame that is decoded when its picture is asked for; ``picture`` must be used before the next one is."""

    stamp_ms: float
    _sequence: Image.Image
    _number: int

    def picture(self) -> Image.Image | None:
        """The frame, in RGB; None when it can't be decoded."""
        try:
            self._sequence.seek(self._number)
            self._sequence.load()
        except Exception:  # noqa: BLE001 - decoders raise almost anything on damaged input
            return None
        return self._sequence


def shown(config: bytes, width: int, height: int, packets: Iterable[Packet]) -> Iterator[Shown]:
    """The frames of a stream, in order; those of a damaged run are left out.

    Args:
        config: what the container says of the codec, an ``av1C`` without its head.
        width, height: of a frame.
        packets: in order of decoding.
    """
    if config[:1] != bytes((_CONFIG_VERSION,)):
        return
    for run in _runs(packets):
        box = _sequence(config, width, height, [packet.data for packet in run])
        try:
            sequence = AvifImagePlugin.AvifImageFile(io.BytesIO(box))
        except Exception:  # noqa: BLE001, S112 - likewise
            continue
        with sequence:
            if sequence.size == (width, height):
                for number, packet in enumerate(run):
                    yield Shown(packet.stamp_ms, sequence, number)


def _runs(packets: Iterable[Packet]) -> Iterator[list[Packet]]:
    run: list[Packet] = []
    held = 0
    for packet in packets:
        if packet.is_key:
            if run:
                yield run
            run, held = [], 0
        elif not run:
            continue
        held += len(packet.data)
        if held <= _MOST_BYTES:
            run.append(packet)
    if run:
        yield run


def _sequence(config: bytes, width: int, height: int, samples: list[bytes]) -> bytes:
    """An AVIF file of one track whose first sample is a key frame."""
    brands = _box(b"ftyp", b"avis", bytes(4), b"avismsf1miaf")
    start = len(brands) + len(_movie(config, width, height, samples, 0)) + 8
    return b"".join((brands, _movie(config, width, height, samples, start), _box(b"mdat", *samples)))


def _movie(config: bytes, width: int, height: int, samples: list[bytes], start: int) -> bytes:
    """``moov``; ``start`` is where in the file the samples begin."""
    count = len(samples)
    times = struct.pack(">IIII", 0, 0, _PER_SECOND, count)
    header = _full(
        b"mvhd", times, struct.pack(">IH", 0x10000, 0x100), bytes(10), _UNITY, bytes(24), _number(2)
    )
    placed = struct.pack(">IIIII", 0, 0, 1, 0, count) + bytes(16) + _UNITY
    track = _full(b"tkhd", placed, struct.pack(">II", width << 16, height << 16), flags=3)
    media = _box(
        b"mdia",
        _full(b"mdhd", times, struct.pack(">HH", 0x55C4, 0)),
        _full(b"hdlr", bytes(4), b"pict", bytes(13)),
        _box(b"minf", _full(b"vmhd", bytes(8), flags=1), _table(config, width, height, samples, start)),
    )
    return _box(b"moov", header, _box(b"trak", track, media))


def _table(config: bytes, width: int, height: int, samples: list[bytes], start: int) -> bytes:
    """``stbl``: what the samples are, how long they last, and where they lie."""
    count = len(samples)
    entry = _box(
        b"av01",
        struct.pack(">6xH16xHH", 1, width, height),
        struct.pack(">III", 0x480000, 0x480000, 0),
        struct.pack(">H32xHh", 1, 24, -1),
        _box(b"av1C", config),
    )
    return _box(
        b"stbl",
        _full(b"stsd", _number(1), entry),
        _full(b"stts", _number(1, count, 1)),
        _full(b"stsc", _number(1, 1, count, 1)),
        _full(b"stsz", _number(0, count, *map(len, samples))),
        _full(b"stco", _number(1, start)),
        _full(b"stss", _number(1, 1)),
    )


def _number(*values: int) -> bytes:
    return struct.pack(f">{len(values)}I", *values)


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return _number(8 + len(body)) + kind + body


def _full(kind: bytes, *parts: bytes, flags: int = 0) -> bytes:
    """A box of version 0."""
    return _box(kind, _number(flags), *parts)
