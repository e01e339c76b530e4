"""HEIC as cameras write it, read without libheif, beside what libheif makes of the same file."""

import io
import random
import struct
from collections.abc import Callable
from functools import cache

import numpy as np
import pi_heif
import pillow_heif
import pytest
from PIL import Image

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media.parsers import heif
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Kind, Pdq, Variant
from tests.core.conftest import Fingerprint
from tests.support.heic import heic_grid
from tests.support.media import encoded, scene

COLOURFUL = Image.merge("RGB", [scene(seed, 704, 512).convert("L") for seed in (41, 42, 43)])


def deep() -> bytes:
    """A picture of 10 bits a colour."""
    wide = np.asarray(COLOURFUL).astype(np.uint16) << 8
    file = io.BytesIO()
    pillow_heif.from_bytes("RGB;16", COLOURFUL.size, wide.tobytes()).save(file, quality=80)
    return file.getvalue()


CAMERAS: dict[str, Callable[[], bytes]] = {
    "one picture": lambda: encoded(COLOURFUL, "HEIF", quality=80),
    "a grid of tiles": lambda: heic_grid(COLOURFUL, 2, 1),
    "tiles that are larger than the picture": lambda: heic_grid(COLOURFUL, cut=37),
    "turned to the left": lambda: heic_grid(COLOURFUL, cut=37, turn=(b"irot", b"\1")),
    "turned upside down": lambda: heic_grid(COLOURFUL, turn=(b"irot", b"\2")),
    "turned to the right": lambda: heic_grid(COLOURFUL, turn=(b"irot", b"\3")),
    "a range that the container gives": lambda: heic_grid(COLOURFUL, nclx=(6, False)),
}
OTHERS: dict[str, Callable[[], bytes]] = {
    "mirrored": lambda: heic_grid(COLOURFUL, turn=(b"imir", b"\1")),
    "another colour matrix": lambda: heic_grid(COLOURFUL, nclx=(1, True)),
    "10 bits": deep,
    "alpha": lambda: encoded(COLOURFUL.convert("RGBA"), "HEIF", quality=80),
}


@cache
def made(name: str) -> bytes:
    return (CAMERAS | OTHERS)[name]()


def fingerprint(result: FileResult) -> Pdq:
    assert (result.verdict, result.error) == (Verdict.STRONG, None)
    return next(one for one in result.signals if isinstance(one, Pdq) and one.variant is Variant.UPRIGHT)


@pytest.mark.parametrize("name", [*CAMERAS, *OTHERS])
def test_the_fingerprint_is_that_of_what_libheif_decodes(name: str, fingerprint_of: Fingerprint) -> None:
    data = made(name)
    got = fingerprint(fingerprint_of(data))
    wanted = pdq.hash_pixels(np.asarray(pi_heif.open_heif(io.BytesIO(data)).to_pillow().convert("RGB")))
    assert got.distance(Pdq(wanted.value, wanted.quality)) <= 4
    assert abs(got.quality - wanted.quality) <= 1


@pytest.mark.parametrize("name", CAMERAS)
def test_what_cameras_write_is_read_by_the_faster_decoder(name: str) -> None:
    data = made(name)
    width, height = pi_heif.open_heif(io.BytesIO(data)).size
    frame = heif.luma(data, height, width)
    assert frame is not None
    assert frame.pixels.shape == (height, width)


def test_no_damage_to_its_structure_does_more_than_to_cost_the_fingerprint(
    fingerprint_of: Fingerprint,
) -> None:
    whole = made("turned upside down")
    chance = random.Random(1)
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(24, 700)] = chance.choice((0, 1, 2, 0x7F, 0xFF, chance.randrange(256)))
        assert fingerprint_of(bytes(data)).kind is Kind.IMAGE


def test_tiles_that_are_the_same_bytes_again_and_again_are_not_multiplied() -> None:
    data = bytearray(made("turned upside down"))
    width, height = COLOURFUL.size
    assert heif.luma(bytes(data), height, width) is not None
    at = data.index(b"iloc") + 4 + 8
    for item in range(4):
        data[at + item * 14 + 6 : at + item * 14 + 14] = struct.pack(">II", 0, len(data) // 2)
    assert heif.luma(bytes(data), height, width) is None
