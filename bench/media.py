"""The files to measure with, generated from seeds and as expensive to decode as a phone's."""

import itertools
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pillow_heif
from PIL import Image, ImageOps

from tests.support.media import encoded, scene
from tests.support.media import repeated as clips_in_a_row

pillow_heif.register_heif_opener()

Pixels = npt.NDArray[np.uint8]

_BT2100_HLG = {"color_range": 1, "colorspace": 9, "color_trc": 18, "color_primaries": 9}


def grainy(seed: int, width: int, height: int, strength: int = 6) -> Pixels:
    """A scene with sensor noise, without which every codec would be unrealistically fast."""
    grain = np.random.default_rng(seed).integers(-strength, strength + 1, (height, width, 1), dtype=np.int8)
    pixels = np.asarray(scene(seed, width, height), dtype=np.int16) + grain
    return np.clip(pixels, 0, 255).astype(np.uint8)


def photos(
    folder: Path,
    form: str,
    count: int,
    *,
    size: tuple[int, int] = (4_000, 3_000),
    mode: str = "RGB",
    **options: object,
) -> list[Path]:
    """Different photos of one format and size; ``mode`` RGBA is transparent towards its edges, P has a palette."""
    label = "-".join([form, mode, *(f"{name}-{value}" for name, value in options.items()), str(size[0])])
    files = []
    for seed in range(count):
        path = folder / f"{label}-{seed}"
        if not path.exists():
            image = Image.fromarray(grainy(seed, *size))
            if mode == "RGBA":
                image.putalpha(ImageOps.invert(Image.radial_gradient("L")).resize(size))
            elif mode == "P":
                image = image.quantize(256)
            path.write_bytes(encoded(image, form, **options))
        files.append(path)
    return files


def _frames(count: int, width: int, height: int) -> Iterator[Pixels]:
    """A camera panning over a wide scene and back, with different noise in every frame."""
    reach = min(count, 300)
    wide = grainy(1, width + 6 * reach, height, 12).astype(np.int16)
    random = np.random.default_rng(2)
    grain = [random.integers(-2, 3, (height, width, 1), dtype=np.int16) for _ in range(7)]
    there_and_back = itertools.cycle([*range(reach), *range(reach - 1, 0, -1)])
    for number, at in zip(range(count), there_and_back, strict=False):
        frame = wide[:, 6 * at : 6 * at + width] + grain[number % len(grain)]
        yield np.clip(frame, 0, 255).astype(np.uint8)


def video(
    path: Path,
    codec: str,
    *,
    seconds: float,
    size: tuple[int, int] = (1_920, 1_080),
    megabits: float = 16,
    gop_s: float = 2,
    hlg: bool = False,
    **options: str,
) -> Path:
    """A clip at 30 frames a second with the bit rate and key frames of a phone or a camera.

    ``hlg``: 10 bits, marked as HDR (ITU-R BT.2100 HLG), as phones record it.
    """
    if path.exists():
        return path
    rate = Fraction(30)
    begun = path.with_suffix(".part")
    form = {".webm": "webm", ".mp4": "mp4"}[path.suffix]
    with av.open(str(begun), "w", format=form) as container:
        stream = container.add_stream(codec, rate=rate, options=options)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p10le" if hlg else "yuv420p"
        stream.bit_rate = int(megabits * 1_000_000)
        if hlg:
            for name, value in _BT2100_HLG.items():
                setattr(stream.codec_context, name, value)
        stream.gop_size = round(gop_s * rate)
        for number, pixels in enumerate(_frames(round(seconds * rate), *size)):
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts, frame.time_base = number, 1 / rate
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return begun.rename(path)


def repeated(path: Path, source: Path, times: int) -> Path:
    """The clip repeated without encoding, which quickly makes a video of any length."""
    if path.exists():
        return path
    return clips_in_a_row(source, path.with_suffix(".part"), times).rename(path)
