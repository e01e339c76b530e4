"""Every kind of picture file that people have, against the same picture hashed from its pixels."""

import hashlib
import io
import struct
import zlib
from collections.abc import Callable

import imagehash
import numpy as np
import pytest
from PIL import Image, ImageOps

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media.limits import Limits
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Digest, Kind, Pdq, PHash, Variant
from tests.core.conftest import Fingerprint
from tests.support.formats import PICTURES, cmyk, moving, png_chunk, with_alpha
from tests.support.media import encoded, plain, scene, with_orientation

SCENE = scene(11)


def pdqs(result: FileResult) -> dict[Variant, Pdq]:
    return {signal.variant: signal for signal in result.signals if isinstance(signal, Pdq)}


def pdq_of(image: Image.Image) -> Pdq:
    got = pdq.hash_pixels(np.asarray(image.convert("RGB")))
    return Pdq(got.value, got.quality)


@pytest.mark.parametrize("name", PICTURES)
def test_every_format_gives_the_picture_s_fingerprint(name: str, fingerprint_of: Fingerprint) -> None:
    make, bits = PICTURES[name]
    data = make(SCENE)
    result = fingerprint_of(data)
    assert (result.kind, result.verdict, result.error) == (Kind.IMAGE, Verdict.STRONG, None)
    assert pdqs(result)[Variant.UPRIGHT].distance(pdq_of(SCENE)) <= bits
    digests = {signal.type: signal.value for signal in result.signals if isinstance(signal, Digest)}
    assert digests == {kind: hashlib.new(kind, data).hexdigest() for kind in ("md5", "sha1", "sha256")}


LARGE = scene(12, 2_311, 2_063)
LARGE_FORMATS: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: encoded(LARGE, "JPEG", quality=92),
    "progressive jpeg": lambda: encoded(LARGE, "JPEG", quality=92, progressive=True),
    "grey progressive jpeg": lambda: encoded(LARGE.convert("L"), "JPEG", quality=92, progressive=True),
    "cmyk jpeg": lambda: encoded(cmyk(LARGE), "JPEG", quality=92),
    "png with alpha": lambda: encoded(with_alpha(LARGE), "PNG", compress_level=1),
    "palette png": lambda: encoded(LARGE.quantize(256), "PNG", compress_level=1),
    "webp": lambda: encoded(LARGE, "WEBP", quality=85, method=0),
    "heic": lambda: encoded(LARGE, "HEIF", quality=80),
    "avif": lambda: encoded(LARGE, "AVIF", quality=70, speed=10),
}


@pytest.mark.parametrize("name", LARGE_FORMATS)
def test_a_large_picture_s_hash_is_within_4_bits_of_full_resolution(
    name: str, fingerprint_of: Fingerprint
) -> None:
    data = LARGE_FORMATS[name]()
    got = pdqs(fingerprint_of(data))[Variant.UPRIGHT]
    full = pdq_of(Image.open(io.BytesIO(data)))
    assert got.distance(full) <= 4
    assert got.quality == full.quality


@pytest.mark.parametrize("orientation", [3, 5, 6, 7, 8])
def test_a_large_turned_photo_is_read_both_ways_from_one_decoding(
    orientation: int, fingerprint_of: Fingerprint
) -> None:
    data = with_orientation(LARGE, orientation)
    got = pdqs(fingerprint_of(data))
    image = Image.open(io.BytesIO(data))
    assert got[Variant.STORED].distance(pdq_of(image)) <= 4
    assert got[Variant.UPRIGHT].distance(pdq_of(ImageOps.exif_transpose(image))) <= 4


def test_a_progressive_photo_cut_off_after_its_first_scan_is_read_from_what_came(
    fingerprint_of: Fingerprint,
) -> None:
    data = LARGE_FORMATS["progressive jpeg"]()
    result = fingerprint_of(data[: len(data) * 3 // 4])
    assert (result.verdict, result.error) == (Verdict.STRONG, None)
    assert pdqs(result)[Variant.UPRIGHT].distance(pdq_of(LARGE)) <= 10


@pytest.mark.parametrize("quality", [1, 2, 5, 15, 40])
def test_a_large_progressive_photo_of_low_quality_is_read_as_closely_as_any(
    quality: int, fingerprint_of: Fingerprint
) -> None:
    data = encoded(LARGE, "JPEG", quality=quality, progressive=True)
    got = pdqs(fingerprint_of(data, variants=1))[Variant.UPRIGHT]
    assert got.distance(pdq_of(Image.open(io.BytesIO(data)))) <= 4


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photo_is_fingerprinted_upright_and_as_stored(
    orientation: int, fingerprint_of: Fingerprint
) -> None:
    got = pdqs(fingerprint_of(with_orientation(SCENE, orientation)))
    turns = {
        1: (),
        2: (Image.Transpose.FLIP_LEFT_RIGHT,),
        3: (Image.Transpose.ROTATE_180,),
        4: (Image.Transpose.FLIP_TOP_BOTTOM,),
        5: (Image.Transpose.TRANSPOSE,),
        6: (Image.Transpose.ROTATE_270,),
        7: (Image.Transpose.TRANSVERSE,),
        8: (Image.Transpose.ROTATE_90,),
    }
    upright = SCENE
    for turn in turns[orientation]:
        upright = upright.transpose(turn)
    assert got[Variant.UPRIGHT].distance(pdq_of(upright)) <= 4
    assert (Variant.STORED in got) == (orientation != 1)
    if orientation != 1:
        assert got[Variant.STORED].distance(pdq_of(SCENE)) <= 4


def test_phash_is_that_of_the_imagehash_package_on_the_upright_picture(fingerprint_of: Fingerprint) -> None:
    result = fingerprint_of(encoded(SCENE, "PNG"), phash=True)
    (signal,) = (signal for signal in result.signals if isinstance(signal, PHash))
    assert signal.value == str(imagehash.phash(SCENE))


def test_dhash_is_that_of_the_imagehash_package_on_the_upright_picture(fingerprint_of: Fingerprint) -> None:
    turned = with_orientation(SCENE, 6)
    assert fingerprint_of(turned).dhash == str(imagehash.dhash(SCENE.transpose(Image.Transpose.ROTATE_270)))


def test_later_frames_of_a_moving_picture_are_kept_where_they_differ(fingerprint_of: Fingerprint) -> None:
    result = fingerprint_of(moving("PNG")(SCENE))
    frames = [
        signal for signal in result.signals if isinstance(signal, Pdq) and signal.variant is Variant.FRAME
    ]
    assert [frame.value for frame in frames] == [pdq_of(scene(21)).value, pdq_of(scene(22)).value]


def test_a_phone_s_second_picture_behind_the_first_has_its_hash_too(fingerprint_of: Fingerprint) -> None:
    result = fingerprint_of(encoded(SCENE, "MPO", save_all=True, append_images=[scene(12)]))
    assert pdqs(result)[Variant.FRAME].distance(pdq_of(scene(12))) <= 4
    assert pdqs(result)[Variant.UPRIGHT].distance(pdq_of(SCENE)) <= 4


def test_a_plain_picture_is_told_to_be_weak(fingerprint_of: Fingerprint) -> None:
    assert fingerprint_of(encoded(plain(), "JPEG")).verdict is Verdict.WEAK


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "HEIF", "AVIF", "TIFF"])
def test_a_cut_off_picture_still_has_its_exact_hashes(form: str, fingerprint_of: Fingerprint) -> None:
    data = cut(encoded(SCENE, form))
    result = fingerprint_of(data)
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.damaged")
    assert {signal.type for signal in result.signals} == {"md5", "sha1", "sha256"}


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")  # workers ignore warnings, too
def test_broken_metadata_do_not_lose_a_picture(fingerprint_of: Fingerprint) -> None:
    data = bytearray(with_orientation(SCENE, 6))
    at = data.index(b"Exif\0\0") + 6
    data[at : at + 8] = b"MM\0*\xff\xff\xff\xff"
    assert fingerprint_of(bytes(data)).verdict is Verdict.STRONG


def png_header(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    image = (
        png_chunk(b"IHDR", header) + png_chunk(b"IDAT", zlib.compress(b"\0" * 99)) + png_chunk(b"IEND", b"")
    )
    return b"\x89PNG\r\n\x1a\n" + image


def test_indices_without_a_palette_are_damage_and_kill_no_worker(fingerprint_of: Fingerprint) -> None:
    whole = encoded(SCENE.quantize(16), "PNG")
    at = whole.index(b"PLTE") - 4
    without = whole[:at] + whole[at + 12 + int.from_bytes(whole[at : at + 4], "big") :]
    result = fingerprint_of(without)
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.damaged")


def test_a_header_of_2500_megapixels_is_refused_before_decoding(fingerprint_of: Fingerprint) -> None:
    result = fingerprint_of(png_header(50_000, 50_000))
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.too_large")


def test_a_picture_at_the_pixel_limit_is_read_and_one_above_is_not(fingerprint_of: Fingerprint) -> None:
    data = encoded(scene(1, 100, 80), "PNG")
    assert fingerprint_of(data, limits=Limits(max_pixels=8_000)).verdict is Verdict.STRONG
    assert fingerprint_of(data, limits=Limits(max_pixels=7_999)).error == "media.too_large"


def test_a_long_strip_of_which_means_are_read_has_its_hash_on_every_ground(
    fingerprint_of: Fingerprint,
) -> None:
    strip = scene(12, 2_048, 128).resize((81_920, 128), Image.Resampling.NEAREST)
    strip.putalpha(scene(9, 2_048, 128).convert("L").resize(strip.size))
    found = pdqs(fingerprint_of(encoded(strip, "PNG", compress_level=1), variants=1))
    assert found[Variant.UPRIGHT].distance(pdq_of(strip)) <= 4
    for variant, ground in ((Variant.WHITE, "white"), (Variant.BLACK, "black")):
        seen = Image.new("RGB", strip.size, ground)
        seen.paste(strip, mask=strip)
        assert found[variant].distance(pdq_of(seen)) <= 10


@pytest.mark.parametrize(
    "content", [b"hello", b"%PDF-1.7\n", b"<svg/>", b"\x00", b"#EXTM3U\nhttp://127.0.0.1/x.ts\n"]
)
def test_what_is_no_picture_gives_no_fingerprint_at_all(
    content: bytes, fingerprint_of: Fingerprint
) -> None:
    result = fingerprint_of(content)
    assert result == FileResult(None, Verdict.UNREADABLE, (), "media.unknown_type")
