"""JPEG XL: read as other pictures are, in bounds, and never more than an exact hash for what is broken."""

import numpy as np
import pytest
from imagecodecs._jpegxl import jpegxl_encode
from PIL import Image

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media.limits import Limits
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Kind, Pdq
from tests.core.conftest import Fingerprint
from tests.support.media import scene


def pdqs(result: FileResult) -> list[Pdq]:
    return [signal for signal in result.signals if isinstance(signal, Pdq)]


def of_pixels(image: Image.Image) -> Pdq:
    got = pdq.hash_pixels(np.asarray(image.convert("RGB")))
    return Pdq(got.value, got.quality)


@pytest.mark.parametrize("size", [(640, 480), (641, 477), (256, 256), (1_024, 576), (750, 563)], ids=str)
@pytest.mark.parametrize("kind", ["RGB", "L", "lossy", "16 bit", "RGBA"])
def test_a_jpeg_xl_has_its_picture_s_hash(
    kind: str, size: tuple[int, int], fingerprint_of: Fingerprint
) -> None:
    image = scene(7, *size)
    pixels = np.asarray(image.convert(kind) if kind in ("L", "RGBA") else image)
    if kind == "16 bit":
        pixels = pixels.astype(np.uint16) * 257
    data = jpegxl_encode(pixels, distance=1.5) if kind == "lossy" else jpegxl_encode(pixels, lossless=True)
    result = fingerprint_of(data, variants=1)
    assert (result.kind, result.verdict, result.error) == (Kind.IMAGE, Verdict.STRONG, None)
    assert pdqs(result)[0].distance(of_pixels(image)) <= 8


def test_a_jpeg_xl_that_can_be_seen_through_is_found_on_grounds(fingerprint_of: Fingerprint) -> None:
    holed = scene(8)
    holed.putalpha(Image.linear_gradient("L").resize(holed.size))
    result = fingerprint_of(jpegxl_encode(np.asarray(holed), lossless=True), variants=1)
    for ground in ("white", "black"):
        seen = Image.new("RGBA", holed.size, ground)
        seen.alpha_composite(holed)
        assert min(one.distance(of_pixels(seen)) for one in pdqs(result)) <= 6


def test_a_cut_or_too_large_jpeg_xl_has_its_exact_hashes(fingerprint_of: Fingerprint) -> None:
    data = jpegxl_encode(np.asarray(scene(9)))
    assert fingerprint_of(data[: len(data) // 2]).verdict is Verdict.EXACT
    assert fingerprint_of(b"\xff\x0a" + bytes(range(256))).verdict is Verdict.EXACT
    result = fingerprint_of(data, limits=Limits(max_pixels=1_000))
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.too_large")
