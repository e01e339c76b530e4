"""Clips of every codec, pixel format, range, matrix and container that people have, made from pictures that are known.

Luma and chroma of the planar formats are worked out here, from the recommendations, not by the library that is on
trial: what the decoder gives back has to be the picture that was drawn.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from tests.conformance.fields import h264_of_fields, mpeg2_of_fields
from tests.support.media import Pixels, pan, turned, usual_priority

_WEIGHTS = {1: (0.2126, 0.0722), 2: (0.299, 0.114), 5: (0.299, 0.114), 9: (0.2627, 0.0593)}
SDR, PQ, HLG = 1, 16, 18
BT709, UNSAID, BT601, BT2020 = 1, 2, 5, 9
QUIET = {"x265-params": "log-level=none"}
QUICK = {"deadline": "realtime", "cpu-used": "8"}
INTERLACED = {"flags": "+ilme+ildct"}


@dataclass(frozen=True)
class Recipe:
    """How a clip is made.

    Attributes:
        full: luma uses its whole range.
        matrix, transfer: what the stream says of its colours (ITU-T H.273).
        loss: of 256 bits, how many the codec's own loss may move.
        change: what is done to the file afterwards.
        by_hand: writes the pictures where no encoder does.
    """

    codec: str
    pixels: str = "yuv420p"
    size: tuple[int, int] = (320, 240)
    full: bool = False
    matrix: int = UNSAID
    transfer: int = SDR
    frames: int = 5
    rate: Fraction = Fraction(25)
    loss: int = 10
    form: str | None = None
    options: dict[str, str] = field(default_factory=dict)
    container: dict[str, str] = field(default_factory=dict)
    change: Callable[[Path], object] = lambda path: path
    by_hand: Callable[[Path, Iterable[Pixels]], None] | None = None

    def pictures(self) -> Iterator[Pixels]:
        """What is shown, in RGB."""
        return pan(1, self.frames, *self.size)

    def write(self, path: Path) -> None:
        if self.by_hand is not None:
            self.by_hand(path, self.pictures())
            return
        with (
            usual_priority(),
            av.open(str(path), "w", format=self.form, options=self.container) as container,
        ):
            stream = container.add_stream(self.codec, rate=self.rate, options=self.options)
            assert isinstance(stream, av.VideoStream)
            stream.width, stream.height = self.size
            stream.pix_fmt, stream.bit_rate = self.pixels, 6_000_000
            colours = {
                "color_range": 2 if self.full else 1,
                "colorspace": self.matrix,
                "color_trc": self.transfer,
                "color_primaries": BT2020 if self.matrix == BT2020 else 2,
            }
            if self.matrix != UNSAID or self.full:
                for name, value in colours.items():
                    setattr(stream.codec_context, name, value)
            for number, picture in enumerate(self.pictures()):
                frame = self._frame(picture)
                frame.pts, frame.time_base = number, 1 / self.rate
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        self.change(path)

    def _frame(self, picture: Pixels) -> av.VideoFrame:
        kind = av.VideoFormat(self.pixels, *self.size)
        if not self.pixels.startswith("yuv") or not kind.is_planar:
            return av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format=self.pixels)
        frame = av.VideoFrame(*self.size, self.pixels)
        planes = [self._plane(plane, number) for number, plane in enumerate(self._luma_and_chroma(picture))]
        for number, (plane, part) in enumerate(zip(frame.planes, kind.components, strict=True)):
            values = planes[number] if number < 3 else np.full(self.size[::-1], (1 << part.bits) - 1)
            high, wide = plane.height, plane.width
            if number in (1, 2):  # means of as many pixels as share their chroma
                down, across = round(self.size[1] / high), round(self.size[0] / wide)
                padded = np.pad(
                    values, ((0, high * down - len(values)), (0, wide * across - values.shape[1])), "edge"
                )
                values = padded.reshape(high, down, wide, across).mean(axis=(1, 3))
            kept = np.zeros(
                (high, plane.line_size // (2 if part.bits > 8 else 1)), "<u2" if part.bits > 8 else "u1"
            )
            kept[:, :wide] = np.rint(values)
            plane.update(kept.tobytes())
        return frame

    def _luma_and_chroma(self, picture: Pixels) -> list[npt.NDArray[np.float64]]:
        red, green, blue = (picture[:, :, number] / 255 for number in range(3))
        of_red, of_blue = _WEIGHTS[self.matrix]
        luma = of_red * red + (1 - of_red - of_blue) * green + of_blue * blue
        return [luma, (blue - luma) / (2 - 2 * of_blue), (red - luma) / (2 - 2 * of_red)]

    def _plane(self, values: npt.NDArray[np.float64], number: int) -> npt.NDArray[np.float64]:
        bits = av.VideoFormat(self.pixels, *self.size).components[0].bits
        unit, most = 1 << (bits - 8), (1 << bits) - 1
        if self.full or self.pixels.startswith("yuvj"):
            levels = values * most + (0 if number == 0 else 1 << (bits - 1))
        else:
            levels = (values * 219 + 16 if number == 0 else values * 224 + 128) * unit
        return np.clip(levels, 0, most)


def encoded(name: str) -> Callable[[Path, Iterable[Pixels]], None]:
    """The same pictures, as Debian's FFmpeg 5.1 made a clip of them (libvpx, profile 2, -crf 24)."""
    kept = Path(__file__).with_name("encoded") / name

    def write(path: Path, _: Iterable[Pixels]) -> None:
        path.write_bytes(kept.read_bytes())

    return write


def mirrored(path: Path) -> None:
    """Ask players of an MP4 to mirror it, by its track's matrix."""
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4
    matrix = at + (52 if data[at] == 1 else 40)
    data[matrix : matrix + 4] = (-1 << 16).to_bytes(4, "big", signed=True)
    path.write_bytes(bytes(data))


def with_dolby_vision(path: Path) -> None:
    """Say in an MP4 that its stream is the base layer of Dolby Vision, profile 8.4 (`dvvC`, ETSI TS 103 572)."""
    data = bytearray(path.read_bytes())
    box = (32).to_bytes(4, "big") + b"dvvC" + bytes((1, 0, 8 << 1, 6 << 3 | 0b101, 4 << 4)) + bytes(19)
    inner = data.index(b"hvcC") - 4
    data[inner:inner] = box
    for name in (b"hev1", b"stsd", b"stbl", b"minf", b"mdia", b"trak", b"moov"):
        at = data.rindex(name, 0, inner) - 4
        size = int.from_bytes(data[at : at + 4], "big") + len(box)
        data[at : at + 4] = size.to_bytes(4, "big")
    path.write_bytes(bytes(data))


def _coloured() -> Iterator[tuple[str, Recipe]]:
    codecs = {
        "h264.mp4": ("libx264", {}),
        "hevc.mkv": ("libx265", QUIET),
        "vp9.webm": ("libvpx-vp9", QUICK),
        "av1.mp4": ("libsvtav1", {"preset": "12", "svtav1-params": "lp=1"}),
    }
    for name, (codec, options) in codecs.items():
        for matrix in (BT601, BT709, BT2020):
            for full in (False, True):
                said = {BT601: "601", BT709: "709", BT2020: "2020"}[matrix] + ("-full" if full else "")
                yield f"{said}-{name}", Recipe(codec, full=full, matrix=matrix, options=options)
        if codec == "libvpx-vp9":  # its encoder in PyAV's wheel is not built for 10 bits
            for file, transfer, matrix in (("pq-vp9.webm", PQ, BT2020), ("10-bit-vp9.webm", SDR, BT709)):
                yield (
                    file,
                    Recipe(codec, "yuv420p10le", matrix=matrix, transfer=transfer, by_hand=encoded(file)),
                )
            continue
        for said, transfer, matrix in (("pq", PQ, BT2020), ("hlg", HLG, BT2020), ("10-bit", SDR, BT709)):
            recipe = Recipe(codec, "yuv420p10le", matrix=matrix, transfer=transfer, options=options)
            yield f"{said}-{name}", recipe


def _interlaced() -> Iterator[tuple[str, Recipe]]:
    fields = {"x264-params": "tff=1"}
    yield "interlaced-h264.mp4", Recipe("libx264", options=fields)
    yield "interlaced-h264-10-bit.mkv", Recipe("libx264", "yuv420p10le", options=fields)
    yield "interlaced-h264-422.mov", Recipe("libx264", "yuv422p", options=fields)
    m2ts = {"mpegts_m2ts_mode": "1"}
    yield "interlaced-h264.mts", Recipe("libx264", options=fields, form="mpegts", container=m2ts)
    yield "interlaced-mpeg2.mpg", Recipe("mpeg2video", options=INTERLACED)
    yield "interlaced-mpeg2-422.ts", Recipe("mpeg2video", "yuv422p", options=INTERLACED)
    yield "interlaced-mpeg4.avi", Recipe("mpeg4", options=INTERLACED)
    yield "interlaced-prores.mov", Recipe("prores_ks", "yuv422p10le", options=INTERLACED)
    yield "interlaced-fields.h264", Recipe("h264", size=(320, 256), by_hand=h264_of_fields, loss=4)
    yield "interlaced-fields.m2v", Recipe("mpeg2video", size=(320, 256), by_hand=mpeg2_of_fields)
    yield "dv-pal.avi", Recipe("dvvideo", "yuv420p", (720, 576))
    yield "dv-ntsc.mov", Recipe("dvvideo", "yuv411p", (720, 480), rate=Fraction(30_000, 1_001))
    yield "dvcpro-50.mov", Recipe("dvvideo", "yuv422p", (720, 576))


def _others() -> Iterator[tuple[str, Recipe]]:
    yield "h264-444.mkv", Recipe("libx264", "yuv444p")
    yield "h264-rgb.mkv", Recipe("libx264rgb", "rgb24")
    yield "h264-grey.mp4", Recipe("libx264", "gray")
    yield "hevc-12-bit.mp4", Recipe("libx265", "yuv420p12le", options=QUIET)
    yield (
        "hevc-422-10-bit.mp4",
        Recipe("libx265", "yuv422p10le", matrix=BT2020, transfer=HLG, options=QUIET),
    )
    yield "dolby-vision.mp4", Recipe("libx265", "yuv420p10le", matrix=BT2020, transfer=HLG, options=QUIET, change=with_dolby_vision)  # fmt: skip
    yield "vp8.webm", Recipe("libvpx", options=QUICK)
    yield "vp9-444.webm", Recipe("libvpx-vp9", "yuv444p", options=QUICK)
    yield "prores-4444.mov", Recipe("prores_ks", "yuva444p10le")
    yield (
        "dnxhr.mov",
        Recipe("dnxhd", "yuv422p10le", (640, 360), matrix=BT709, options={"profile": "dnxhr_hqx"}),
    )
    yield "mjpeg.avi", Recipe("mjpeg", "yuvj420p")
    yield "mjpeg-422.mov", Recipe("mjpeg", "yuvj422p")
    yield "ffv1.mkv", Recipe("ffv1", "yuv422p10le", loss=4)
    yield "ffv1-rgb.mkv", Recipe("ffv1", "bgr0", loss=2)
    yield "raw.avi", Recipe("rawvideo", loss=4)
    yield "raw-packed.mov", Recipe("rawvideo", "uyvy422", loss=6)
    yield "v210.mov", Recipe("v210", "yuv422p10le", loss=4)
    yield "png.mov", Recipe("png", "rgb24", loss=2)
    yield "qtrle.mov", Recipe("qtrle", "rgb24", loss=2)
    yield "mpeg1.mpg", Recipe("mpeg1video")
    yield "mpeg4.3gp", Recipe("mpeg4")
    yield "h263.3gp", Recipe("h263", size=(352, 288))
    yield "wmv2.wmv", Recipe("wmv2")
    yield "msmpeg4.avi", Recipe("msmpeg4")
    yield "flv1.flv", Recipe("flv")
    yield "h264-fragmented.mp4", Recipe("libx264", container={"movflags": "frag_keyframe+empty_moov"})
    yield "h264.ts", Recipe("libx264")
    yield "odd-sizes.mkv", Recipe("ffv1", size=(321, 243), loss=6)
    yield "odd-sizes.webm", Recipe("libvpx", size=(321, 243), options=QUICK)
    yield "wide-pixels.mp4", Recipe("libx264", options={"aspect": "16:9"})
    open_groups = {"x264-params": "keyint=4:open-gop=1:bframes=3:b-adapt=0"}
    yield "open-groups.mkv", Recipe("libx264", frames=14, options=open_groups)
    yield "turned.mp4", Recipe("libx264", change=lambda path: turned(path, 90))
    yield "mirrored.mp4", Recipe("libx264", change=mirrored)


RECIPES = dict([*_coloured(), *_interlaced(), *_others()])
