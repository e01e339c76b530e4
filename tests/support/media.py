"""Pictures and clips made for the tests: textured, seeded, harmless."""

import base64
import io
import os
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from av.stream import Disposition
from PIL import Image

Pixels = npt.NDArray[np.uint8]


def scene(seed: int, width: int = 640, height: int = 480) -> Image.Image:
    """A picture with structure at every scale, as photographs have it; each seed is another one."""
    draw = _pixels if width * height <= _MANY else _pixels.__wrapped__
    return Image.fromarray(draw(seed, width, height))


_MANY = 1_000_000


@lru_cache(maxsize=32)
def _pixels(seed: int, width: int, height: int) -> Pixels:
    random = np.random.default_rng(seed)
    total = np.zeros((height, width, 3))
    for cells in (3, 6, 12, 24, 48):
        patch = random.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
        layer = Image.fromarray(patch).resize((width, height), Image.Resampling.BICUBIC)
        total += np.asarray(layer, dtype=float) / cells**0.6
    total -= total.min()
    pixels: Pixels = (total * (255 / total.max())).astype(np.uint8)
    pixels.flags.writeable = False
    return pixels


def plain(width: int = 640, height: int = 480) -> Image.Image:
    """A picture without texture."""
    return Image.new("RGB", (width, height), (118, 120, 122))


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    """The bytes of a picture file."""
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def with_orientation(image: Image.Image, orientation: int) -> bytes:
    """A JPEG whose EXIF data ask for a turn; the pixels stay as they are."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(image, "JPEG", quality=95, exif=exif)


def pan(seed: int, count: int, width: int, height: int, *, step: int = 6) -> Iterator[Pixels]:
    """Frames of a camera that moves over a wide scene."""
    wide = np.asarray(scene(seed, width + step * count, height))
    for number in range(count):
        yield np.ascontiguousarray(wide[:, number * step : number * step + width])


@contextmanager
def usual_priority() -> Iterator[None]:
    """Undo what SVT-AV1's encoder does to a process of root: priority of real time, which starves all others."""
    yield
    if hasattr(os, "sched_setscheduler") and os.sched_getscheduler(0) != os.SCHED_OTHER:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def clip(
    path: Path,
    *,
    seed: int = 1,
    seconds: float = 3.0,
    rate: Fraction | int = 30,
    size: tuple[int, int] = (320, 240),
    codec: str = "libx264",
    pixel_format: str = "yuv420p",
    form: str | None = None,
    start: int = 0,
    times: Sequence[int] | None = None,
    sound: bool = False,
    still: bool = False,
    options: dict[str, str] | None = None,
) -> Path:
    """Write a clip of a moving camera.

    ``times`` gives the presentation time of every frame in milliseconds (a variable frame
    rate); without it frames are evenly spaced. ``start`` shifts all of them.
    """
    rate = Fraction(rate)
    count = len(times) if times else round(seconds * rate)
    with usual_priority(), av.open(str(path), "w", format=form, options=options or {}) as container:
        stream = container.add_stream(codec, rate=rate)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = pixel_format
        stream.bit_rate = 3_000_000
        base = Fraction(1, 1000) if times else 1 / rate
        stream.codec_context.time_base = base
        voice = _sound_stream(container, "aac") if sound else None
        for number, pixels in enumerate(pan(seed, count, *size, step=0 if still else 6)):
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts = (times[number] if times else number) + start
            frame.time_base = base
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        if voice is not None:
            _add_sound(container, voice, seconds)
    return path


def repeated(short: Path, path: Path, times: int) -> Path:
    """Write a clip as MP4 so many times in a row, without encoding it again."""
    with av.open(str(path), "w", format="mp4") as container:
        stream, after = None, 0
        for _ in range(times):
            with av.open(str(short)) as source:
                track = source.streams.video[0]
                stream = stream or container.add_stream_from_template(track)
                end = after
                for packet in source.demux(track):
                    if packet.dts is None or packet.pts is None:
                        continue
                    packet.pts, packet.dts = packet.pts + after, packet.dts + after
                    end = max(end, packet.pts + (packet.duration or 0))
                    packet.stream = stream
                    container.mux(packet)
                after = end
    return path


def sound_only(path: Path, seconds: float = 1.0, codec: str = "aac", *, cover: bool = False) -> Path:
    """A sound recording in a video container, with or without the picture that music has with it."""
    art = encoded(scene(8), "JPEG")
    form = "mp4" if path.suffix == ".m4a" else None  # FFmpeg's own for .m4a takes no cover
    with av.open(str(path), "w", format=form) as container:
        voice = _sound_stream(container, codec)
        if cover and path.suffix == ".mka":
            container.add_attachment("cover.jpg", "image/jpeg", art)
        elif cover and path.suffix == ".ogg":
            container.metadata["METADATA_BLOCK_PICTURE"] = base64.b64encode(_flac_picture(art)).decode()
        elif cover:
            _add_cover(container, art)
        _add_sound(container, voice, seconds)
    return path


def with_cover_first(film: Path, path: Path) -> Path:
    """A film in MP4 or WMV with a cover, which stands before its tracks."""
    make = _wmv_with_cover if path.suffix == ".wmv" else _mp4_with_cover
    make(film, path, encoded(scene(8, 320, 240), "JPEG"))
    return path


def _mp4_with_cover(film: Path, path: Path, art: bytes) -> None:
    with av.open(str(film)) as source, av.open(str(path), "w") as container:
        stream = container.add_stream_from_template(source.streams.video[0])
        _add_cover(container, art)
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                container.mux(packet)
    data = path.read_bytes()
    movie, cover = data.rindex(b"moov") - 4, data.rindex(b"udta") - 4
    track, end = data.index(b"trak", movie) - 4, cover + int.from_bytes(data[cover : cover + 4], "big")
    path.write_bytes(data[:track] + data[cover:end] + data[track:cover] + data[end:])


def _wmv_with_cover(film: Path, path: Path, art: bytes) -> None:
    """Puts an Extended Content Description with WM/Picture at the beginning of the ASF header."""
    name, mime, none = (f"{text}\0".encode("utf-16-le") for text in ("WM/Picture", "image/jpeg", ""))
    picture = struct.pack("<BI", 3, len(art)) + mime + none + art
    attribute = struct.pack("<HH", 1, len(name)) + name + struct.pack("<HH", 1, len(picture)) + picture
    kind = bytes.fromhex("40a4d0d207e3d21197f000a0c95ea850")
    added = kind + struct.pack("<Q", 24 + len(attribute)) + attribute
    data = film.read_bytes()
    size, count = struct.unpack_from("<QI", data, 16)
    header = data[:16] + struct.pack("<QI", size + len(added), count + 1) + data[28:30]
    path.write_bytes(header + added + data[30:])


def _add_cover(container: av.container.OutputContainer, art: bytes) -> None:
    stream = container.add_stream("mjpeg")
    assert isinstance(stream, av.VideoStream)
    stream.width, stream.height, stream.pix_fmt = 640, 480, "yuvj420p"
    stream.disposition = Disposition.attached_pic
    packet = av.Packet(art)
    packet.stream, packet.pts, packet.dts, packet.time_base = stream, 0, 0, Fraction(1, 90_000)
    container.mux(packet)


def _flac_picture(art: bytes) -> bytes:
    """A front cover as FLAC and Ogg hold it (RFC 9639, 8.8)."""
    mime = b"image/jpeg"
    head = struct.pack(f">II{len(mime)}sIIIIII", 3, len(mime), mime, 0, 640, 480, 24, 0, len(art))
    return head + art


def _sound_stream(container: av.container.OutputContainer, codec: str) -> av.AudioStream:
    stream = container.add_stream(codec, rate=44_100)
    assert isinstance(stream, av.AudioStream)
    stream.layout, stream.bit_rate = "stereo", 128_000
    return stream


def _add_sound(container: av.container.OutputContainer, stream: av.AudioStream, seconds: float) -> None:
    samples = int(seconds * 44_100)
    wave = np.sin(np.arange(samples) * 440 * 2 * np.pi / 44_100).astype(np.float32)
    for start in range(0, samples - 1_024, 1_024):
        block = np.stack([wave[start : start + 1_024]] * 2)
        frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = 44_100, start
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


_TURNS = {
    0: (1, 0, 0, 1),
    90: (0, 1, -1, 0),
    180: (-1, 0, 0, -1),
    270: (0, -1, 1, 0),
}


def turned(path: Path, degrees: int) -> Path:
    """Ask players of an MP4 to turn it clockwise, as telephones do: by its track's matrix."""
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4
    matrix = at + (52 if data[at] == 1 else 40)
    a, b, c, d = (value << 16 for value in _TURNS[degrees])
    for offset, value in ((0, a), (4, b), (12, c), (16, d)):
        data[matrix + offset : matrix + offset + 4] = value.to_bytes(4, "big", signed=True)
    path.write_bytes(bytes(data))
    return path
