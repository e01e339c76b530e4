"""The readings of a picture beside the reference one: as people see holes, and as a platform's own tool reads modes."""

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from threatexchange.signal_type.pdq.pdq_hasher import pdq_from_bytes

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media.grid import inverse_orientation
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Pdq, Variant
from tests.core.conftest import Fingerprint
from tests.support.formats import cmyk, grey_16, lab, raw_png, with_alpha
from tests.support.media import encoded, scene

SCENE = scene(11)
LARGE = scene(12, 750, 563)


def pdqs(result: FileResult) -> list[Pdq]:
    return [signal for signal in result.signals if isinstance(signal, Pdq)]


def of_pixels(image: Image.Image) -> Pdq:
    got = pdq.hash_pixels(np.asarray(image.convert("RGBA").convert("RGB")))
    return Pdq(got.value, got.quality)


def nearest(result: FileResult, seen: Pdq) -> int:
    return min(one.distance(seen) for one in pdqs(result) if one.quality >= 50)


def cut_out(image: Image.Image, hidden: tuple[int, int, int] | None = None) -> Image.Image:
    """A disc of a picture; what lies outside is see-through, and of this colour where it is said."""
    y, x = np.indices((image.height, image.width))
    inside = np.hypot(y / image.height - 0.45, x / image.width - 0.55) < 0.36
    pixels = np.array(image)
    if hidden is not None:
        pixels[~inside] = hidden
    return Image.merge("RGBA", (*Image.fromarray(pixels).split(), Image.fromarray(np.uint8(255) * inside)))


def on(image: Image.Image, ground: str) -> Image.Image:
    whole = image.convert("RGBA")
    seen = Image.new("RGBA", whole.size, ground)
    seen.alpha_composite(whole)
    return seen


def palette_with_a_hole(image: Image.Image) -> bytes:
    quantized = image.quantize(200)
    pixels = np.array(quantized)
    pixels[:, : image.width // 3] = 255
    holed = quantized.copy()
    holed.frombytes(pixels.tobytes())
    return encoded(holed, "PNG", transparency=255)


SEE_THROUGH: dict[str, Callable[[Image.Image], bytes]] = {
    "PNG": lambda image: encoded(cut_out(image), "PNG", compress_level=1),
    "PNG, black hidden": lambda image: encoded(cut_out(image, (0, 0, 0)), "PNG", compress_level=1),
    "PNG, white hidden": lambda image: encoded(cut_out(image, (255, 255, 255)), "PNG", compress_level=1),
    "PNG, half see-through": lambda image: encoded(with_alpha(image), "PNG", compress_level=1),
    "PNG, grey": lambda image: encoded(cut_out(image).convert("LA"), "PNG", compress_level=1),
    "PNG, palette": palette_with_a_hole,
    "WebP, lossless": lambda image: encoded(cut_out(image), "WEBP", lossless=True, method=0),
    "WebP, lossy": lambda image: encoded(cut_out(image), "WEBP", quality=90, method=0),
    "AVIF": lambda image: encoded(cut_out(image), "AVIF", quality=85, speed=10),
    "HEIC": lambda image: encoded(cut_out(image), "HEIF", quality=85),
    "GIF": lambda image: encoded(cut_out(image), "GIF"),
    "TIFF": lambda image: encoded(cut_out(image), "TIFF"),
    "JPEG 2000": lambda image: encoded(cut_out(image), "JPEG2000"),
    "TGA": lambda image: encoded(cut_out(image), "TGA"),
}


@pytest.mark.parametrize("image", [SCENE, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("name", SEE_THROUGH)
def test_a_cut_out_is_found_on_white_and_on_black_and_as_its_pixels_lie(
    name: str, image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    data = SEE_THROUGH[name](image)
    result = fingerprint_of(data, variants=12)
    assert result.verdict is Verdict.STRONG
    shown = Image.open(io.BytesIO(data))
    for seen in (on(shown, "white"), on(shown, "black"), shown):
        wanted = of_pixels(seen)
        assert wanted.quality < 50 or nearest(result, wanted) <= 6
    assert len(pdqs(result)) <= 12


def test_a_copy_that_was_cut_on_white_is_found_by_the_edited_copies_too(
    fingerprint_of: Fingerprint,
) -> None:
    holed = cut_out(SCENE, (40, 200, 90))
    result = fingerprint_of(encoded(holed, "PNG"))
    flat = on(holed, "white")
    cut = flat.crop((40, 30, flat.width - 40, flat.height - 30))
    assert nearest(result, of_pixels(cut)) <= 31


def test_a_picture_without_holes_has_no_reading_on_a_ground(fingerprint_of: Fingerprint) -> None:
    opaque = SCENE.convert("RGBA")
    variants = {one.variant for one in pdqs(fingerprint_of(encoded(opaque, "PNG")))}
    assert not variants & {Variant.WHITE, Variant.BLACK, Variant.TOOL}


def test_the_frames_of_a_moving_picture_with_holes_are_found_on_grounds(
    fingerprint_of: Fingerprint,
) -> None:
    later = cut_out(scene(31))
    data = encoded(cut_out(SCENE), "PNG", save_all=True, append_images=[later], disposal=1, blend=0)
    result = fingerprint_of(data)
    for ground in ("white", "black"):
        assert nearest(result, of_pixels(on(later, ground))) <= 6


def ycbcr(image: Image.Image) -> bytes:
    return encoded(image.convert("YCbCr"), "TIFF")


def dark_16(image: Image.Image) -> bytes:
    """Grey of 16 bits whose numbers hardly pass 8 bits: what is left when they are clipped still has texture."""
    return encoded(Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 2), "PNG")


MODES: dict[str, Callable[[Image.Image], bytes]] = {
    "RGB": lambda image: encoded(image, "PNG"),
    "alpha": lambda image: encoded(with_alpha(image), "PNG"),
    "grey": lambda image: encoded(image.convert("L"), "PNG"),
    "grey with alpha": lambda image: encoded(with_alpha(image.convert("L")), "PNG"),
    "palette": lambda image: encoded(image.quantize(256), "PNG"),
    "palette of 16 colours": lambda image: encoded(image.quantize(16), "PNG"),
    "web palette": lambda image: encoded(image.convert("P"), "PNG"),
    "palette with a hole": palette_with_a_hole,
    "GIF": lambda image: encoded(image, "GIF"),
    "moving GIF": lambda image: encoded(image, "GIF", save_all=True, append_images=[scene(5)]),
    "BMP with a palette": lambda image: encoded(image.quantize(256), "BMP"),
    "TIFF with a palette": lambda image: encoded(image.quantize(256), "TIFF"),
    "CMYK JPEG": lambda image: encoded(cmyk(image), "JPEG", quality=92),
    "CMYK TIFF": lambda image: encoded(cmyk(image), "TIFF"),
    "Lab": lambda image: encoded(lab(image), "TIFF"),
    "YCbCr": ycbcr,
    "16 bit": lambda image: raw_png(image, deep=True),
    "16 bit grey": lambda image: encoded(grey_16(image), "PNG"),
    "dark 16 bit grey": dark_16,
    "dark 16 bit grey TIFF": lambda image: encoded(Image.open(io.BytesIO(dark_16(image))), "TIFF"),
    "1 bit": lambda image: encoded(image.convert("1"), "PNG"),
    "palette TGA": lambda image: encoded(image.quantize(256), "TGA"),
    "PPM": lambda image: encoded(image, "PPM"),
}


@pytest.mark.parametrize("image", [SCENE, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("name", MODES)
def test_the_very_same_file_is_found_again_by_stock_threatexchange(
    name: str, image: Image.Image, fingerprint_of: Fingerprint
) -> None:
    data = MODES[name](image)
    result = fingerprint_of(data, variants=12)
    value, quality = pdq_from_bytes(data)
    wanted = Pdq(value, quality)
    if quality >= 50:  # below, the tool itself gives no hash
        assert nearest(result, wanted) <= 6
    assert all(one.quality >= 50 for one in pdqs(result) if one.variant is Variant.TOOL)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_tiff_is_turned_once(orientation: int, fingerprint_of: Fingerprint) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    result = fingerprint_of(encoded(SCENE, "TIFF", exif=exif), variants=1)
    got = {one.variant: one for one in pdqs(result)}
    turned = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    upright = SCENE.transpose(turned[orientation]) if orientation in turned else SCENE
    assert got[Variant.UPRIGHT].distance(of_pixels(upright)) <= 2
    assert (Variant.STORED in got) == (orientation != 1)
    if orientation != 1:
        assert got[Variant.STORED].distance(of_pixels(SCENE)) <= 2
    assert inverse_orientation(inverse_orientation(orientation)) == orientation


def test_each_page_of_a_tiff_has_its_hash_and_smaller_versions_have_none(
    fingerprint_of: Fingerprint,
) -> None:
    pages = [scene(41, 700, 500), scene(42, 300, 400), scene(43, 1_200, 900)]
    data = encoded(SCENE, "TIFF", save_all=True, append_images=pages)
    result = fingerprint_of(data, variants=1)
    frames = [one for one in pdqs(result) if one.variant is Variant.FRAME]
    assert [min(frame.distance(of_pixels(page)) for frame in frames) <= 4 for page in pages] == [True] * 3
    assert len(frames) == 3


def drawn(size: tuple[int, int], kind: str) -> Image.Image:
    """Pictures without structure of their own: their bits are the rounding of whoever hashes them."""
    y, x = np.indices((size[1], size[0]))
    patterns = {
        "flag": np.select([y < size[1] // 3, y < 2 * size[1] // 3], [40, 240], 120),
        "checks": (x // 8 + y // 8) % 2 * 255,
        "gradient": x * 255 // size[0],
        "disc": np.where(np.hypot(x - size[0] / 2, y - size[1] / 2) < min(size) / 3, 230, 20),
        "stripes": x // 5 % 2 * 200,
    }
    return Image.fromarray(patterns[kind].astype(np.uint8)).convert("RGB")


@pytest.mark.parametrize("size", [(24, 24), (64, 64), (320, 200), (700, 620)], ids=str)
@pytest.mark.parametrize("kind", ["flag", "checks", "gradient", "disc", "stripes"])
def test_the_bits_of_a_drawing_are_those_that_stock_threatexchange_rounds_to(
    kind: str, size: tuple[int, int], fingerprint_of: Fingerprint
) -> None:
    data = encoded(drawn(size, kind), "PNG")
    first = pdqs(fingerprint_of(data, variants=1))[0]
    value, quality = pdq_from_bytes(data)
    assert first.distance(Pdq(value, quality)) <= 6
    assert first.quality == quality
