"""Edited copies of a picture are found by a platform that changes nothing: pdqhash, 31 bits."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pdqhash
import pytest
from PIL import Image, ImageOps

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.variants import set_cover
from takeitdown_desktop.core.workers.pipeline import fingerprint, silent
from takeitdown_wire import CaseNumber, Digest, IntakeDescriptor, Kind, Pdq, Pin, Variant
from tests.support.answers import ANSWERED
from tests.support.media import encoded, plain, scene, with_orientation

SIZE = (1_200, 900)
KEY = bytes.fromhex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
INTAKE = IntakeDescriptor(
    "Hotline", "https://intake.example", KEY, practice=False, signals=("pdq", "sha256")
)
SCENES = [scene(seed, *SIZE) for seed in (3, 4, 5)]


def made(data: bytes, folder: Path, variants: int = 96) -> FileResult:
    path = folder / "picture"
    path.write_bytes(data)
    reporter = silent()
    with path.open("rb") as file:
        return fingerprint(file, len(data), HashOptions(variants=variants), reporter)


def hashes(result: FileResult) -> list[Pdq]:
    return [signal for signal in result.signals if isinstance(signal, Pdq)]


def found(copy: Image.Image, published: list[Pdq]) -> bool:
    """What an unchanged platform does with an upload."""
    copy.thumbnail((1_000, 1_000))
    bits, quality = pdqhash.compute(np.asarray(copy.convert("RGB")))
    value = int("".join(map(str, bits)), 2)
    nearest = min((value ^ int(one.value, 16)).bit_count() for one in published)
    return bool(quality >= 50 and nearest <= 31)


def bar(image: Image.Image) -> Image.Image:
    canvas = Image.new("RGB", (image.width, round(image.height * 1.13)), "white")
    canvas.paste(image, (0, canvas.height - image.height))
    return canvas


COPIES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "mirrored": ImageOps.mirror,
    "turned": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    "cut at the left": lambda image: image.crop((round(0.07 * image.width), 0, image.width, image.height)),
    "cut all round": lambda image: ImageOps.crop(image, round(0.05 * image.height)),
    "with a black border": lambda image: ImageOps.expand(image, round(0.04 * image.height), "black"),
    "with words above": bar,
    "in a story": lambda image: ImageOps.pad(image, (1_080, 1_920), color="black"),
    "tilted": lambda image: image.rotate(2.2, Image.Resampling.BICUBIC),
}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> list[list[Pdq]]:
    folder = tmp_path_factory.mktemp("pictures")
    return [hashes(made(encoded(image, "JPEG", quality=95), folder)) for image in SCENES]


@pytest.mark.parametrize("edit", COPIES)
def test_an_edited_copy_is_found_that_one_hash_does_not_find(edit: str, published: list[list[Pdq]]) -> None:
    copies = [COPIES[edit](image) for image in SCENES]
    assert all(found(copy, mine) for copy, mine in zip(copies, published, strict=True))
    assert not any(found(copy, mine[:1]) for copy, mine in zip(copies, published, strict=True))


def test_no_picture_s_hashes_are_near_to_another_s(published: list[list[Pdq]]) -> None:
    first, second, third = published
    assert min(one.distance(other) for one in first for other in (*second, *third)) > 31


def test_the_plain_hash_comes_first_and_every_hash_is_good_and_once(published: list[list[Pdq]]) -> None:
    for mine in published:
        assert mine[0].variant is Variant.UPRIGHT
        assert 64 < len(mine) <= 96
        assert len({one.value for one in mine}) == len(mine)
        assert all(one.quality >= 50 for one in mine)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((800, 600), "9a753f26dfc4aa4e7322c7d65fc84a4ebafb8615971e434eaaff920715c3b9b3"),
        ((600, 1_000), "a6573b617141f6f5be1e2a9ff4a474722f72ceec24c422aad532d8fda3a19e49"),
    ],
)
def test_hashes_and_their_order_stay_those_that_services_were_sent(
    size: tuple[int, int], expected: str, tmp_path: Path
) -> None:
    """Whoever changes what is chosen, and not how fast, writes another digest here."""
    tones = np.random.default_rng(7).integers(0, 256, (24, 32), dtype=np.uint8)
    image = Image.fromarray(tones).resize(size, Image.Resampling.BICUBIC).convert("RGB")
    mine = hashes(made(encoded(image, "PNG"), tmp_path))
    said = "\n".join(f"{one.value} {one.quality} {one.variant}" for one in mine)
    assert hashlib.sha256(said.encode()).hexdigest() == expected


def test_fewer_hashes_are_the_beginning_of_more(tmp_path: Path) -> None:
    data = encoded(SCENES[0], "PNG")
    full = hashes(made(data, tmp_path))
    for most in (1, 13, 48):
        assert hashes(made(data, tmp_path, most)) == full[:most]
    assert hashes(made(data, tmp_path, 2)) == hashes(made(data, tmp_path, 12))[:2]


def test_who_asks_for_more_than_usual_gets_the_usual_ones_first(tmp_path: Path) -> None:
    data = encoded(SCENES[0], "PNG")
    wide = hashes(made(data, tmp_path, 192))
    assert wide[:96] == hashes(made(data, tmp_path))
    assert 150 < len({one.value for one in wide}) == len(wide) <= 192


def test_hashes_with_too_little_texture_give_way_to_others(tmp_path: Path) -> None:
    faint = Image.blend(plain(*SIZE), SCENES[0], 0.7)
    full = hashes(made(encoded(faint, "PNG"), tmp_path))
    assert all(one.quality >= 70 for one in full[1:])
    assert len(full) == 96
    few = hashes(made(encoded(faint, "PNG"), tmp_path, 12))
    assert all(one.quality >= 70 for one in few[1:])
    assert len(few) == 12


def test_a_dozen_hashes_alone_find_mirrored_framed_and_cut_copies(tmp_path: Path) -> None:
    for image in SCENES:
        dozen = hashes(made(encoded(image, "JPEG", quality=95), tmp_path, 12))
        assert len(dozen) == 12
        for edit in ("mirrored", "cut all round", "with a black border", "in a story"):
            assert found(COPIES[edit](image), dozen), edit


def test_of_a_pale_picture_nothing_is_published_that_may_be_like_anything(tmp_path: Path) -> None:
    """No part of it, and no border, whose edge would be all that the hash sees."""
    soft = np.random.default_rng(0).integers(97, 159, (9, 12), dtype=np.uint8)
    pale = Image.fromarray(soft).resize(SIZE, Image.Resampling.BICUBIC).convert("RGB")
    mine = hashes(made(encoded(pale, "PNG"), tmp_path))
    assert 50 <= mine[0].quality < 70
    assert all(one.quality >= 50 for one in mine)
    assert found(COPIES["mirrored"](pale), mine)
    assert found(COPIES["turned"](pale), mine)
    assert not found(COPIES["cut all round"](pale), mine)
    assert not found(COPIES["with a black border"](pale), mine)


def test_more_hashes_are_expected_to_find_more_copies(tmp_path: Path) -> None:
    data = encoded(SCENES[1], "PNG")
    few, many = (made(data, tmp_path, most).found for most in (12, 96))
    assert few is not None
    assert many is not None
    assert 30 <= few < many <= 100
    assert made(data, tmp_path, 1).found is None


def test_a_plain_picture_gets_no_variants(tmp_path: Path) -> None:
    result = made(encoded(plain(), "PNG"), tmp_path)
    assert (len(hashes(result)), result.found, result.verdict) == (1, None, Verdict.WEAK)


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_turned_photo_s_copies_are_found_as_they_are_seen(orientation: int, tmp_path: Path) -> None:
    ways = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_270, 8: Image.Transpose.ROTATE_90}
    mine = hashes(made(with_orientation(SCENES[2], orientation), tmp_path))
    assert [one.variant for one in mine[:2]] == [Variant.UPRIGHT, Variant.STORED]
    seen = SCENES[2].transpose(ways[orientation])
    assert found(ImageOps.mirror(seen), mine)
    assert found(seen.crop((0, 0, seen.width, round(0.9 * seen.height))), mine)


def test_many_edits_that_leave_the_same_hash_take_one_hash() -> None:
    draw = np.random.default_rng(4)
    plain_one, edited, other = draw.integers(0, 2, (3, 256), dtype=np.bool_)
    points = np.array([edited] * 100 + [other])
    shares = np.full(len(points), 1 / len(points), np.float32)
    picks = set_cover.choose(points, shares, plain_one[None], 10, lambda number: True).picks
    assert [pick.bits.tolist() for pick in picks[:2]] == [edited.tolist(), other.tolist()]
    assert sum(pick.gain > 0.001 for pick in picks) == 2


def test_where_little_has_texture_enough_only_that_is_published() -> None:
    points = np.random.default_rng(5).integers(0, 2, (101, 256), dtype=np.bool_)
    shares = np.full(100, 0.01, np.float32)
    picks = set_cover.choose(points[1:], shares, points[:1], 10, lambda number: number == 7).picks
    assert [pick.point for pick in picks] == [7]


def test_a_picture_as_thin_as_a_thread_is_no_trouble(tmp_path: Path) -> None:
    result = made(encoded(scene(1, 9_000, 40), "PNG"), tmp_path)
    assert (len(hashes(result)), result.found) == (1, None)


def pictures(count: int) -> list[FileResult]:
    """Results of as many pictures with full sets of hashes, without the work."""
    draw = np.random.default_rng(1)
    results = []
    for _ in range(count):
        values = [draw.bytes(32).hex() for _ in range(96)]
        kinds = [Variant.UPRIGHT] + [Variant.LETTERBOX] * 95
        signals = [Pdq(value, 100, kind) for value, kind in zip(values, kinds, strict=True)]
        results.append(FileResult(Kind.IMAGE, Verdict.STRONG, (*signals, *made_digests(draw)), found=90))
    return results


def made_digests(draw: np.random.Generator) -> list[Digest]:
    return [Digest(kind, draw.bytes(length // 2).hex()) for kind, length in Digest.LENGTHS.items()]


def in_one_report(results: list[FileResult]) -> list[int]:
    draft = ANSWERED
    bundle = assemble(draft, results, INTAKE, CaseNumber.draw(), Pin.draw())
    return [sum(isinstance(one, Pdq) for one in item.signals) for item in bundle.items]


def test_three_hundred_photos_fit_into_one_report_with_all_their_hashes() -> None:
    assert in_one_report(pictures(300)) == [96] * 300


def test_more_photos_fit_with_the_hashes_that_add_most() -> None:
    results = pictures(700)
    counts = in_one_report(results)
    assert len(counts) == 700
    assert set(counts) == {33}
