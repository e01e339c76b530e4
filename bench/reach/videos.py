"""How an unmodified platform finds an edited copy of a video: by 80 % of its frames at one a second."""

from fractions import Fraction
from itertools import islice
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from PIL import Image

from bench.reach.platform import MATCH, QUALITY, Bits, apart, upload
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.opencv import cv2
from takeitdown_desktop.core.workers.pipeline import fingerprint, silent
from takeitdown_wire import Variant, Vpdq

Frames = list[npt.NDArray[np.uint8]]
Rng = np.random.Generator
RATE = 30
SHARE = 0.8


def filmed(image: Image.Image, seconds: float, rng: Rng, size: tuple[int, int] = (854, 480)) -> Frames:
    """A handheld camera that moves over a picture and zooms."""
    count = round(seconds * RATE)
    pixels = np.asarray(image)
    high, wide = pixels.shape[:2]
    steps = np.linspace(0, 1, 6)
    at = np.linspace(0, 1, count)
    x, y, near = (
        np.interp(at, steps, rng.uniform(low, top, 6)) for low, top in ((0, 1), (0, 1), (0.45, 0.75))
    )
    shake = np.cumsum(rng.normal(0, 0.0008, (2, count)), axis=1)
    frames = []
    for number in range(count):
        scale = near[number] * min(wide / size[0], high / size[1])
        free_x, free_y = wide - scale * size[0], high - scale * size[1]
        left = np.clip(x[number] + shake[0, number], 0, 1) * free_x
        top = np.clip(y[number] + shake[1, number], 0, 1) * free_y
        matrix = np.array([[scale, 0, left], [0, scale, top]])
        frames.append(
            cv2.warpAffine(pixels, matrix, size, flags=cv2.INTER_AREA | cv2.WARP_INVERSE_MAP).astype(
                np.uint8
            )
        )
    return frames


def written(path: Path, frames: Frames, rate: float = RATE, crf: int = 20) -> Path:
    high, wide = frames[0].shape[:2]
    with av.open(str(path), "w") as container:
        fraction = Fraction(rate).limit_denominator(1_000)
        stream = container.add_stream(
            "libx264", rate=fraction, options={"crf": str(crf), "preset": "ultrafast"}
        )
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = wide // 2 * 2, high // 2 * 2, "yuv420p"
        for pixels in frames:
            even = np.ascontiguousarray(pixels[: high // 2 * 2, : wide // 2 * 2])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(even, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def read(path: Path, most: int | None = None) -> Frames:
    """The first ``most`` frames; all of them for None."""
    with av.open(str(path)) as container:
        frames = islice(container.decode(video=0), most)
        return [np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in frames]


def platform_frames(path: Path, rate: float) -> Bits:
    """The hashes that an unmodified platform makes of an upload: a frame a second, if it has enough texture."""
    uploads = [upload(Image.fromarray(pixels)) for pixels in read(path)[:: int(rate)]]
    return np.array([bits for bits, quality in uploads if quality >= QUALITY])


def published(path: Path) -> list[Vpdq]:
    reporter = silent()
    with path.open("rb") as file:
        result = fingerprint(file, path.stat().st_size, HashOptions(), reporter)
    return [signal for signal in result.signals if isinstance(signal, Vpdq)]


def bits_of(signal: Vpdq) -> Bits:
    raw = np.frombuffer(bytes.fromhex("".join(frame.value for frame in signal.frames)), np.uint8)
    return np.unpackbits(raw.reshape(-1, 32), axis=1).astype(np.bool_)


def best_share(query: Bits, sets: list[Vpdq]) -> dict[Variant, float]:
    """By variant, the largest share of the upload's frames that match a single set."""
    found: dict[Variant, float] = {}
    for signal in sets:
        near = (apart(query, bits_of(signal)) <= MATCH).any(axis=1).mean() if len(query) else 0.0
        found[signal.variant] = max(found.get(signal.variant, 0.0), float(near))
    return found
