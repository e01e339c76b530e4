"""The PDQ operator against the reference implementation's Python binding."""

import numpy as np
import pdqhash
import pytest

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media.grid import Grid
from tests.support.media import Pixels, plain, scene


def reference(pixels: Pixels) -> tuple[str, int]:
    bits, quality = pdqhash.compute(np.ascontiguousarray(pixels))
    return f"{int(''.join(map(str, bits)), 2):064x}", quality


SIZES = [
    (64, 64),
    (64, 100),
    (100, 64),
    (63, 65),
    (127, 129),
    (128, 128),
    (200, 333),
    (480, 640),
    (37, 900),
    (1500, 2001),
]


@pytest.mark.parametrize(("height", "width"), SIZES)
def test_hash_and_quality_are_those_of_the_reference_to_the_bit(height: int, width: int) -> None:
    pixels = np.asarray(scene(height + width, width, height))
    got = pdq.hash_pixels(pixels)
    assert (got.value, got.quality) == reference(pixels)


def test_a_picture_read_in_many_strips_hashes_as_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.asarray(scene(3, 900, 700))
    whole = pdq.hash_pixels(pixels)
    monkeypatch.setattr(pdq, "_STRIP_BYTES", 900 * 12 * 7)
    assert pdq.hash_pixels(pixels) == whole == pdq.PdqResult(*reference(pixels))


@pytest.mark.parametrize(("height", "width"), [(1, 1), (4, 9), (1, 500)])
def test_a_picture_too_small_for_a_hash_has_zeros_and_quality_0(height: int, width: int) -> None:
    pixels = np.asarray(scene(1, width, height))
    assert pdq.hash_pixels(pixels) == pdq.PdqResult("0" * 64, 0) == pdq.PdqResult(*reference(pixels))


def test_a_plain_picture_has_quality_0() -> None:
    assert pdq.hash_pixels(np.asarray(plain())).quality == 0


def test_turned_pixels_can_be_hashed_as_views() -> None:
    pixels = np.asarray(scene(5))
    turned = np.rot90(pixels)
    assert not turned.flags.c_contiguous
    got = pdq.hash_pixels(turned)
    assert (got.value, got.quality) == reference(turned)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_luma_of_16_to_235_gives_the_hash_and_the_quality_of_the_picture(orientation: int) -> None:
    pixels = np.asarray(scene(3, 640, 480).convert("L"))
    held = np.rint(16 + pixels * (219 / 255)).astype(np.uint8)
    shown = pdq.hash_grid(Grid(pixels, 1, 480, 640), orientation)
    found = pdq.hash_grid(Grid(held, 1, 480, 640, studio=True), orientation)
    assert (int(found.value, 16) ^ int(shown.value, 16)).bit_count() <= 4
    assert abs(found.quality - shown.quality) <= 1
