"""The same fingerprints, in the same order, whatever the processor's instruction set."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from tests.support.cli import takeitdown
from tests.support.media import clip, encoded, plain, scene, with_orientation


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pictures of all shapes; symmetric ones have coefficients that are equal but for rounding."""
    folder = tmp_path_factory.mktemp("pictures")
    for seed, size in enumerate(((640, 480), (1_200, 1_600), (500, 500), (90, 70), (2_000, 900))):
        (folder / f"{seed}.jpg").write_bytes(encoded(scene(seed, *size), "JPEG", quality=90))
    half = scene(9, 320, 480)
    symmetric = Image.new("RGB", (640, 480))
    symmetric.paste(half, (0, 0))
    symmetric.paste(ImageOps.mirror(half), (320, 0))
    (folder / "symmetric.png").write_bytes(encoded(symmetric, "PNG"))
    (folder / "plain.png").write_bytes(encoded(plain(), "PNG"))
    (folder / "turned.jpg").write_bytes(with_orientation(scene(5), 6))
    clip(folder / "clip.mp4", seconds=2)
    return folder


def test_the_order_of_hashes_does_not_depend_on_the_instruction_set(folder: Path) -> None:
    usual = takeitdown("hash", "--json", folder)
    assert usual.code == 0
    config = np.show_config(mode="dicts")
    assert config is not None
    fast = " ".join(config["SIMD Extensions"].get("found", ()))
    for other in (
        {"OPENBLAS_CORETYPE": "Prescott"},
        {"OPENBLAS_CORETYPE": "Nehalem"},
        {"OPENBLAS_CORETYPE": "Prescott", "NPY_DISABLE_CPU_FEATURES": fast},
    ):
        assert takeitdown("hash", "--json", folder, env=other).out == usual.out
