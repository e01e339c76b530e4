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


@pytest.mark.parametrize(("height", "width"), SIZES)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_hash_alone_and_the_quality_alone_are_those_of_both_together(
    height: int, width: int, orientation: int
) -> None:
    grid = Grid.full(np.asarray(scene(height, width, height).convert("L")))
    both = pdq.hash_grid(grid, orientation)
    alone = pdq.value_of(grid, orientation)
    assert (int(alone, 16) ^ int(both.value, 16)).bit_count() <= 2  # two coefficients beside the median
    assert pdq.quality_of(grid, orientation) == both.quality


def test_the_hash_alone_of_a_picture_too_small_for_one_is_zeros() -> None:
    grid = Grid.full(np.asarray(scene(1, 9, 4).convert("L")))
    assert (pdq.value_of(grid), pdq.quality_of(grid)) == ("0" * 64, 0)
