"""Hashes are the same with the compiled inner loops and with NumPy."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from takeitdown_desktop.core.hashing import kernel, pdq
from takeitdown_desktop.core.media.grid import Grid
from takeitdown_desktop.core.variants import set_cover
from tests.support.cli import takeitdown
from tests.support.media import clip, encoded, plain, scene, with_orientation


def _pictures(folder: Path) -> list[Path]:
    """Of many shapes and textures: symmetric, pale, noisy, of one edge only, transparent, turned, small and long."""
    noise = np.random.default_rng(5).integers(0, 256, (300, 500, 3), np.uint8)
    half = scene(3, 320, 480)
    symmetric = Image.new("RGB", (640, 480))
    symmetric.paste(half, (0, 0))
    symmetric.paste(ImageOps.mirror(half), (320, 0))
    clear = scene(4, 640, 400).convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    edge = Image.new("RGB", (600, 400), "white")
    edge.paste("black", (0, 0, 250, 400))
    made = {
        "photo.jpg": encoded(scene(1, 1_600, 1_200), "JPEG"),
        "upright.jpg": encoded(scene(2, 600, 1_200), "JPEG"),
        "noise.png": encoded(Image.fromarray(noise), "PNG"),
        "symmetric.png": encoded(symmetric, "PNG"),
        "clear.png": encoded(clear, "PNG"),
        "edge.png": encoded(edge, "PNG"),
        "plain.png": encoded(plain(), "PNG"),
        "pale.jpg": encoded(scene(6).point(lambda value: 200 + value // 8), "JPEG"),
        **{f"turned-{way}.jpg": with_orientation(scene(7, 400, 300), way) for way in (3, 4, 5, 6, 7, 8)},
        "small.png": encoded(scene(8, 40, 30), "PNG"),
        "long.png": encoded(scene(9, 1_500, 60), "PNG"),
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return [*map(folder.joinpath, made), clip(folder / "clip.mp4", seconds=3)]


@pytest.mark.skipif(not any(map(shutil.which, ("cc", "gcc", "clang"))), reason="there is no C compiler")
def test_hashes_are_the_same_with_and_without_the_compiled_part(tmp_path: Path) -> None:
    assert kernel.IS_COMPILED
    files = _pictures(tmp_path)
    for more, some in (((), files), (("--variants", "12"), files[:3])):
        words = ("hash", "--json", "--details", *more, *some)
        compiled, plainly = (
            takeitdown(*words, env={**os.environ, "TAKEITDOWN_KERNEL": choice}) for choice in ("on", "off")
        )
        assert len(compiled.rows) == len(some)
        assert compiled.rows == plainly.rows


def test_a_library_that_cannot_be_loaded_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "_kernel.so"
    broken.write_bytes(b"\x7fELF of another computer")
    for path in (broken, tmp_path / "missing.so"):
        monkeypatch.setattr(kernel, "LIBRARY", path)
        assert kernel._load() is None


@pytest.mark.skipif(not kernel.IS_COMPILED, reason="there is nothing to compare with")
@pytest.mark.parametrize("seed", range(12))
def test_the_cover_is_the_same_for_points_with_many_ties(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = np.random.default_rng(seed)
    centres = random.random((1 + seed, 256)) < 0.5
    points = np.repeat(centres, 9, axis=0)
    points ^= random.random(points.shape) < random.choice([0.0, 0.02, 0.08], (len(points), 1))
    weights = random.integers(0, 3, len(points)).astype(np.float32)
    weights[0] += 1
    weights /= weights.sum()
    refused = set(np.flatnonzero(random.random(len(points)) < 0.2).tolist())

    def chosen(count: int) -> tuple[list[tuple[str, int, float]], float]:
        cover = set_cover.choose(points, weights, ~centres[:2], count, lambda point: point not in refused)
        return [(one.bits.tobytes().hex(), one.point, one.gain) for one in cover.picks], cover.share

    compiled = [chosen(count) for count in (0, 1, 5, 200)]
    monkeypatch.setattr(kernel, "IS_COMPILED", False)
    assert [chosen(count) for count in (0, 1, 5, 200)] == compiled


@pytest.mark.skipif(not kernel.IS_COMPILED, reason="there is nothing to compare with")
@pytest.mark.parametrize(
    "shape", [(5, 5), (5, 1_024), (1_025, 64), (64, 64), (63, 65), (200, 1), (480, 300)]
)
@pytest.mark.parametrize("studio", [False, True])
def test_a_grid_of_any_shape_is_read_alike(
    shape: tuple[int, int], studio: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells = np.random.default_rng(sum(shape)).integers(0, 256, shape).astype(np.uint8)
    views = [cells, cells[:, : shape[1] // 2 + 1], cells[::-1], np.full_like(cells, 90)]
    grids = [Grid(view, 1, len(view), view.shape[1], studio) for view in views]

    def read() -> list[tuple[str, int]]:
        found = [pdq.Reading.of(grid, orientation) for grid in grids for orientation in range(1, 9)]
        return [(one.value, one.quality) for one in found]

    compiled = read()
    monkeypatch.setattr(kernel, "IS_COMPILED", False)
    assert read() == compiled
