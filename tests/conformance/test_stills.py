"""Every kind of still against independent readers: Pillow, pillow_heif and FFmpeg with the reference's hash, and threatexchange.

These fail when the next release of a decoder changes pixels.
"""

import io
import warnings
from collections.abc import Callable
from functools import cache

import av
import numpy as np
import numpy.typing as npt
import pdqhash
import pillow_heif
import pytest
from PIL import Image
from threatexchange.signal_type.pdq.pdq_hasher import pdq_from_bytes

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.workers.pipeline import fingerprint, silent
from takeitdown_wire import PDQ_GOOD_QUALITY, Pdq
from tests.support.formats import PICTURES, with_alpha
from tests.support.media import encoded, scene

Pixels = npt.NDArray[np.uint8]
Reader = Callable[[bytes], Pixels]

MAX_BITS = 10
"""What the reference's own documentation allows between readers at good quality."""

SCENES = {"small": scene(61), "large": scene(62, 1_152, 1_040)}


def by_pillow(data: bytes) -> Pixels:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a palette's transparency is lost
        return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def by_pillow_heif(data: bytes) -> Pixels:
    return np.asarray(pillow_heif.open_heif(data).to_pillow().convert("RGB"))


def by_ffmpeg(data: bytes) -> Pixels:
    form = "pam_pipe" if data.startswith(b"P7\n") else None  # which it does not find out by itself
    with av.open(io.BytesIO(data), "r", format=form) as container:
        frame = next(container.decode(video=0))
        assert isinstance(frame, av.VideoFrame)
        return np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)


def reference(pixels: Pixels) -> Pdq:
    bits, quality = pdqhash.compute(np.ascontiguousarray(pixels))
    return Pdq(np.packbits(bits).tobytes().hex(), quality)


def hashed(data: bytes) -> FileResult:
    return fingerprint(io.BytesIO(data), len(data), HashOptions(variants=1), silent())


def made(kind: str, size: str) -> tuple[bytes, FileResult]:
    data = PICTURES[kind][0](SCENES[size])
    return data, hashed(data)


@cache
def small(kind: str) -> tuple[bytes, FileResult]:
    """Two tests ask for it."""
    return made(kind, "small")


def nearest(result: FileResult, wanted: Pdq) -> int:
    return min(one.distance(wanted) for one in result.signals if isinstance(one, Pdq))


WIDE = {"PNG, 16 bit grey", "TIFF, 16 bit", "TIFF, floating point", "TIFF, Lab"}
"""Which Pillow does not convert as viewers do: it clips."""

READERS: dict[str, list[Reader]] = {
    "HEIC": [by_pillow_heif],
    "AVIF": [by_pillow, by_ffmpeg],
    "WebP": [by_pillow],
}
READERS |= {family: [by_pillow, by_ffmpeg] for family in ("BMP", "JPEG 2000", "PPM")}
FOR_FFMPEG_ALONE = {"PAM", "PSD, 16 bit"}
"""Which Pillow does not read, and stock threatexchange neither."""
FOREIGN = {"JPEG XL", "camera raw"}
"""Which none of these reads."""


@pytest.mark.parametrize("size", SCENES)
@pytest.mark.parametrize(
    "kind", [one for one in PICTURES if one.partition(",")[0] not in FOREIGN and one not in WIDE]
)
def test_its_hash_is_that_of_independent_readers(kind: str, size: str) -> None:
    if kind == "ICO, 256 pixels" and size == "large":
        pytest.skip("there are no larger icons")
    data, result = small(kind) if size == "small" else made(kind, size)
    usual = READERS.get(kind.partition(",")[0], [by_pillow])
    for reader in [by_ffmpeg] if kind in FOR_FFMPEG_ALONE else usual:
        wanted = reference(reader(data))
        assert wanted.quality < PDQ_GOOD_QUALITY or nearest(result, wanted) <= MAX_BITS, reader.__name__


@pytest.mark.parametrize(
    "kind",
    [
        one
        for one in PICTURES
        if one.partition(",")[0] not in {*FOREIGN, "HEIC"} and one not in FOR_FFMPEG_ALONE
    ],
)
def test_the_file_itself_is_found_by_stock_threatexchange(kind: str) -> None:
    data, result = small(kind)
    try:
        wanted = Pdq(*pdq_from_bytes(data))
    except ValueError:
        pytest.skip("a mode that it refuses")
    assert wanted.quality < PDQ_GOOD_QUALITY or nearest(result, wanted) <= MAX_BITS


@pytest.mark.parametrize("ground", ["white", "black"])
@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF", "TIFF", "JPEG2000", "TGA"])
def test_holes_are_seen_on_a_ground_as_pillow_puts_them_there(form: str, ground: str) -> None:
    data = encoded(with_alpha(SCENES["small"]), form)
    image = Image.open(io.BytesIO(data)).convert("RGBA")
    seen = Image.new("RGBA", image.size, ground)
    seen.alpha_composite(image)
    wanted = reference(np.asarray(seen.convert("RGB")))
    assert wanted.quality < PDQ_GOOD_QUALITY or nearest(hashed(data), wanted) <= MAX_BITS
