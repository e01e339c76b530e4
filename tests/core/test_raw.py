"""Camera raw: the embedded preview is what is hashed, turned as the camera says."""

import io
import struct
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Kind, Pdq, Variant
from tests.core.conftest import Fingerprint
from tests.support.media import encoded, scene

PHOTO = scene(17, 960, 640)
THUMBNAIL = PHOTO.resize((160, 107))


def directory(
    order: str, start: int, entries: list[tuple[int, int, int, int]], following: int = 0
) -> bytes:
    """A directory of a TIFF: tag, type, count and value of each entry; SHORTs lie in front of their four bytes."""
    made = struct.pack(f"{order}H", len(entries))
    for tag, kind, count, value in sorted(entries):
        form = "HH" if kind == 3 and count == 1 else "I"
        made += struct.pack(
            f"{order}HHI{form}", tag, kind, count, *((value, 0) if form == "HH" else (value,))
        )
    return made + struct.pack(f"{order}I", following)


def tiff_like(
    head: bytes, order: str = "<", orientation: int = 1, *, thumbnail: bool = False, dng: bool = False
) -> bytes:
    """As most cameras' formats are built: a directory that says little, thumbnail, preview, then data of the sensor."""
    preview = encoded(PHOTO, "JPEG", quality=92)
    small = np.asarray(THUMBNAIL).tobytes()
    entries = [(0x0112, 3, 1, orientation), (330, 4, 1, 0)]
    if dng:
        entries.append((50706, 1, 4, 0x401))
    if thumbnail:
        entries += [
            (254, 4, 1, 1), (256, 4, 1, 160), (257, 4, 1, 107), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 2),
            (273, 4, 1, 400), (277, 3, 1, 3), (278, 4, 1, 107), (279, 4, 1, len(small)),
        ]  # fmt: skip
    body = directory(order, 8, entries)
    start = head + struct.pack(f"{order}I", 8) + body
    sensor = np.random.default_rng(3).bytes(90_000)
    return start.ljust(400, b"\0") + small + encoded(THUMBNAIL, "JPEG") + preview + sensor


def fuji(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    preview = encoded(PHOTO, "JPEG", quality=92, exif=exif)
    return (
        b"FUJIFILMCCD-RAW 0201FF383501X-T3".ljust(160, b"\0")
        + preview
        + np.random.default_rng(4).bytes(50_000)
    )


def canon_3(orientation: int = 1) -> bytes:
    def box(name: bytes, *bodies: bytes) -> bytes:
        body = b"".join(bodies)
        return struct.pack(">I4s", len(body) + 8, name) + body

    told = b"II*\0" + struct.pack("<I", 8) + directory("<", 8, [(0x0112, 3, 1, orientation)])
    own = box(b"uuid", bytes(16), box(b"CMT1", told), box(b"THMB", bytes(16), encoded(THUMBNAIL, "JPEG")))
    preview = encoded(PHOTO, "JPEG", quality=92)
    return (
        box(b"ftyp", b"crx ", bytes(4), b"crx isom")
        + box(b"moov", own)
        + box(b"mdat", preview, bytes(9_999))
    )


RAW: dict[str, Callable[[int], bytes]] = {
    "NEF, ARW": lambda turn: tiff_like(b"MM\0*", ">", turn, thumbnail=True),
    "DNG": lambda turn: tiff_like(b"II*\0", "<", turn, thumbnail=True, dng=True),
    "DNG without a thumbnail": lambda turn: tiff_like(b"II*\0", "<", turn, dng=True),
    "CR2, PEF": lambda turn: tiff_like(b"II*\0", "<", turn),
    "ORF": lambda turn: tiff_like(b"IIRO", "<", turn),
    "RW2": lambda turn: tiff_like(b"IIU\0", "<", turn),
    "RAF": fuji,
    "CR3": canon_3,
}


def pdqs(result: FileResult) -> dict[Variant, Pdq]:
    return {signal.variant: signal for signal in result.signals if isinstance(signal, Pdq)}


def of_pixels(image: Image.Image) -> Pdq:
    got = pdq.hash_pixels(np.asarray(image.convert("RGB")))
    return Pdq(got.value, got.quality)


@pytest.mark.parametrize("name", RAW)
def test_a_camera_s_raw_file_has_the_hash_of_its_preview(name: str, fingerprint_of: Fingerprint) -> None:
    result = fingerprint_of(RAW[name](1), variants=1)
    assert (result.kind, result.verdict, result.error) == (Kind.IMAGE, Verdict.STRONG, None)
    assert pdqs(result)[Variant.UPRIGHT].distance(of_pixels(PHOTO)) <= 6


@pytest.mark.parametrize("name", RAW)
def test_its_preview_is_turned_as_the_camera_was_held(name: str, fingerprint_of: Fingerprint) -> None:
    got = pdqs(fingerprint_of(RAW[name](6), variants=1))
    assert got[Variant.UPRIGHT].distance(of_pixels(PHOTO.transpose(Image.Transpose.ROTATE_270))) <= 6
    assert got[Variant.STORED].distance(of_pixels(PHOTO)) <= 6


def test_raw_data_without_a_preview_have_their_exact_hashes(fingerprint_of: Fingerprint) -> None:
    for head in (b"FUJIFILMCCD-RAW ", b"IIRO", b"IIU\0", b"FOVb", b"\0MRM"):
        result = fingerprint_of(head + np.random.default_rng(5).bytes(60_000))
        assert (result.kind, result.verdict) == (Kind.IMAGE, Verdict.EXACT)


def test_an_ordinary_tiff_is_not_taken_for_the_small_picture_in_it(fingerprint_of: Fingerprint) -> None:
    thumbnail = encoded(scene(3, 160, 120), "JPEG")
    file = io.BytesIO()
    PHOTO.save(file, "TIFF", tiffinfo={34377: thumbnail})
    assert (
        pdqs(fingerprint_of(file.getvalue(), variants=1))[Variant.UPRIGHT].distance(of_pixels(PHOTO)) <= 4
    )
