"""Damaged pictures: what viewers still show is hashed, what was never decoded is not."""

import io
import random
import re
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageFile

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media.opencv import cv2
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Pdq
from tests.core.conftest import Fingerprint
from tests.support.formats import moving, raw_png
from tests.support.media import encoded, scene

SMALL, LARGE = scene(11), scene(12, 1_111, 1_047)
SIZES = pytest.mark.parametrize("image", [SMALL, LARGE], ids=["small", "large"])


def first(result: FileResult) -> Pdq:
    return next(one for one in result.signals if isinstance(one, Pdq))


def of_pixels(image: Image.Image) -> Pdq:
    got = pdq.hash_pixels(np.asarray(image.convert("RGB")))
    return Pdq(got.value, got.quality)


def cut(data: bytes, share: float) -> bytes:
    return data[: round(len(data) * share)]


def as_viewers_show_it(data: bytes) -> Pdq:
    """libjpeg's own way, told by OpenCV, which needs an end to be there."""
    shown = cv2.imdecode(np.frombuffer(data + b"\xff\xd9", np.uint8), cv2.IMREAD_COLOR)
    if shown is None:
        shown = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None
    return of_pixels(Image.fromarray(np.asarray(shown[:, :, ::-1], np.uint8)))


JPEGS: dict[str, dict[str, object]] = {
    "baseline": {},
    "restart markers": {"restart_marker_blocks": 16},
    "4:4:4": {"subsampling": 0},
    "progressive": {"progressive": True},
}


@SIZES
@pytest.mark.parametrize("kind", JPEGS)
@pytest.mark.parametrize("left", ["2 bytes less", 0.99, 0.8, 0.6])
def test_a_jpeg_with_a_short_tail_is_hashed_as_viewers_show_it(
    left: float | str, kind: str, image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    whole = encoded(image, "JPEG", quality=88, **JPEGS[kind])
    data = cut(whole, left) if isinstance(left, float) else whole[:-2]
    result = fingerprint_of(data, variants=1)
    assert result.verdict is Verdict.STRONG
    assert first(result).distance(as_viewers_show_it(data)) <= 6
    much_is_missing = kind != "progressive" and left in (0.8, 0.6)
    assert result.error == ("media.part_missing" if much_is_missing else None)


@SIZES
@pytest.mark.parametrize("kind", ["baseline", "restart markers"])
@pytest.mark.parametrize("ended", [True, False], ids=["with its end", "without"])
def test_a_jpeg_that_is_mostly_missing_has_no_strong_hash(
    ended: bool, kind: str, image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    whole = encoded(image, "JPEG", quality=88, **JPEGS[kind])
    data = cut(whole, 0.3) + (b"\xff\xd9" if ended else b"")
    result = fingerprint_of(data, variants=1)
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.damaged")


def test_a_progressive_jpeg_cut_in_its_first_scan_has_no_strong_hash(fingerprint_of: Fingerprint) -> None:
    whole = encoded(LARGE, "JPEG", quality=88, progressive=True)
    scans = [found.start() for found in re.finditer(rb"\xff\xda", whole)]
    data = whole[: scans[0] + (scans[1] - scans[0]) // 3]
    assert fingerprint_of(data, variants=1).verdict is Verdict.EXACT
    assert fingerprint_of(data + b"\xff\xd9", variants=1).verdict is Verdict.EXACT


@SIZES
@pytest.mark.parametrize("share", [0.05, 0.3])
def test_a_jpeg_whose_tail_was_never_written_is_hashed_up_to_there(
    share: float, image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    whole = encoded(image, "JPEG", quality=88)
    written = cut(whole, 1 - share)
    data = written + bytes(len(whole) - len(written))
    result = fingerprint_of(data, variants=1)
    assert result.verdict is Verdict.STRONG
    assert first(result).distance(as_viewers_show_it(data)) <= 6


@SIZES
def test_a_jpeg_most_of_whose_restart_markers_are_wrong_has_no_strong_hash(
    image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    data = re.sub(rb"\xff[\xd0-\xd7]", b"\xff\xd0", encoded(image, "JPEG", restart_marker_blocks=16))
    assert fingerprint_of(data, variants=1).verdict is Verdict.EXACT


def test_a_few_wrong_restart_markers_cost_what_viewers_lose(fingerprint_of: Fingerprint) -> None:
    whole = bytearray(encoded(LARGE, "JPEG", restart_marker_blocks=64))
    marks = [found.start() for found in re.finditer(rb"\xff[\xd0-\xd7]", whole)]
    whole[marks[len(marks) // 2] + 1] ^= 1
    result = fingerprint_of(bytes(whole), variants=1)
    assert first(result).distance(as_viewers_show_it(bytes(whole))) <= 6


def test_a_grey_picture_that_is_whole_is_not_told_to_be_missing_something(
    fingerprint_of: Fingerprint,
) -> None:
    grey = Image.new("RGB", LARGE.size, (128, 128, 128))
    grey.paste(scene(3, 700, 600), (200, 150))
    for options in ({}, {"restart_marker_blocks": 16}, {"progressive": True}):
        result = fingerprint_of(encoded(grey, "JPEG", quality=90, **options), variants=1)
        assert (result.verdict, result.error) == (Verdict.STRONG, None)


ROWS: dict[str, Callable[[Image.Image], bytes]] = {
    "PNG": lambda image: encoded(image, "PNG", compress_level=1),
    "PNG, palette": lambda image: encoded(image.quantize(256), "PNG", compress_level=1),
    "GIF": lambda image: encoded(image, "GIF"),
    "BMP": lambda image: encoded(image, "BMP"),
    "TIFF": lambda image: encoded(image, "TIFF"),
    "TGA": lambda image: encoded(image, "TGA"),
    "PPM": lambda image: encoded(image, "PPM"),
}


def shown_by_pillow(data: bytes) -> Pdq:
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        return of_pixels(Image.open(io.BytesIO(data)))
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


@SIZES
@pytest.mark.parametrize("kind", ROWS)
def test_the_rows_that_are_there_are_hashed_when_they_are_most(
    kind: str, image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    whole = ROWS[kind](image)
    result = fingerprint_of(cut(whole, 0.8), variants=1)
    assert (result.verdict, result.error) == (Verdict.STRONG, "media.part_missing")
    assert first(result).distance(shown_by_pillow(cut(whole, 0.8))) <= 6
    nearly = fingerprint_of(cut(whole, 0.99), variants=1)
    assert (nearly.verdict, nearly.error) == (Verdict.STRONG, None)
    little = fingerprint_of(cut(whole, 0.3), variants=1)
    assert (little.verdict, little.error) == (Verdict.EXACT, "media.damaged")


@SIZES
@pytest.mark.parametrize("at", [1 / 8, 1 / 3])
def test_a_png_broken_in_the_middle_has_no_strong_hash(
    at: float, image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    data = bytearray(encoded(image, "PNG"))
    place = round(len(data) * at)
    data[place : place + 64] = random.Random(1).randbytes(64)
    assert fingerprint_of(bytes(data), variants=1).verdict is Verdict.EXACT


def test_an_interlaced_png_without_its_last_pass_is_hashed_as_browsers_show_it(
    fingerprint_of: Fingerprint,
) -> None:
    result = fingerprint_of(cut(raw_png(SMALL, interlaced=True), 0.6), variants=1)
    assert result.verdict is Verdict.STRONG
    assert first(result).distance(of_pixels(SMALL)) <= 6


@pytest.mark.parametrize("form", ["PNG", "GIF", "WEBP", "AVIF"])
def test_no_damage_to_later_frames_costs_the_first_picture_its_hash(
    form: str, fingerprint_of: Fingerprint
) -> None:
    whole = moving(form)(SMALL)
    still = len(encoded(SMALL, form))
    chance = random.Random(form)
    strong = 0
    for _ in range(25):
        data = bytearray(whole)
        start = min(still + 2_000, len(data) - 100)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(start, len(data))] = chance.randrange(256)
        result = fingerprint_of(
            bytes(data[: chance.randint(start, len(data))] if chance.random() < 0.5 else data), variants=1
        )
        if result.verdict is Verdict.STRONG:
            strong += 1
            assert first(result).distance(of_pixels(SMALL)) <= 16
    assert strong >= (20 if form in ("PNG", "GIF") else 0)


def test_a_gap_in_the_numbers_of_a_moving_png_costs_the_later_frames_alone(
    fingerprint_of: Fingerprint,
) -> None:
    data = bytearray(moving("PNG")(SMALL))
    controls = [found.start() for found in re.finditer(b"fcTL", data)]
    data[controls[1] + 7] += 1
    result = fingerprint_of(bytes(data), variants=1)
    assert result.verdict is Verdict.STRONG
    assert first(result).distance(of_pixels(SMALL)) == 0
