"""HEIC and AVIF that Pillow and libheif refuse, and what is in such files beside the first picture."""

import io
import struct
from pathlib import Path

import av
import numpy as np
import pillow_heif
import pytest
from PIL import Image

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media import pillow
from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Pdq, Variant
from tests.core.conftest import Fingerprint
from tests.support.heic import tone_mapped_heic
from tests.support.media import encoded, pan, scene

SCENE = scene(11)


def pdqs(result: FileResult) -> list[Pdq]:
    return [signal for signal in result.signals if isinstance(signal, Pdq)]


def of_pixels(image: Image.Image) -> Pdq:
    got = pdq.hash_pixels(np.asarray(image.convert("RGB")))
    return Pdq(got.value, got.quality)


def without_the_size_of_its_alpha(data: bytes) -> bytes:
    """An AVIF whose second item says no size of its own, which Pillow's reader asks for."""
    changed = bytearray(data)
    at = data.index(b"ipma") + 4 + 4
    (count,) = struct.unpack_from(">I", data, at)
    at += 4
    for number in range(count):
        uses = data[at + 2]
        if number == 1:
            sizes = [
                place
                for place in range(at + 3, at + 3 + uses)
                if names(data)[changed[place] & 127] == b"ispe"
            ]
            for place in sizes:
                changed[place] = next(
                    index for index, name in names(data).items() if name not in (b"ispe", b"auxC")
                )
        at += 3 + uses
    return bytes(changed)


def names(data: bytes) -> dict[int, bytes]:
    """The properties in ``ipco``, by their number."""
    at = data.index(b"ipco")
    (size,) = struct.unpack_from(">I", data, at - 4)
    place, end = at + 4, at - 4 + size
    found: dict[int, bytes] = {}
    while place < end:
        (length,) = struct.unpack_from(">I", data, place)
        found[len(found) + 1] = data[place + 4 : place + 8]
        place += length
    return found


def test_an_avif_that_pillow_refuses_is_read_by_ffmpeg(fingerprint_of: Fingerprint) -> None:
    holed = SCENE.copy()
    holed.putalpha(Image.linear_gradient("L").resize(SCENE.size))
    data = without_the_size_of_its_alpha(encoded(holed, "AVIF", quality=85))
    with pytest.raises(Exception, match="cannot be opened"):
        pillow.opened(data, LIMITS)
    result = fingerprint_of(data, variants=12)
    assert result.verdict is Verdict.STRONG
    assert pdqs(result)[0].distance(of_pixels(SCENE)) <= 10
    for ground in ("white", "black"):
        seen = Image.new("RGBA", SCENE.size, ground)
        seen.alpha_composite(holed)
        assert min(one.distance(of_pixels(seen)) for one in pdqs(result)) <= 10


def test_every_picture_of_a_heic_is_hashed(fingerprint_of: Fingerprint) -> None:
    others = [scene(12), scene(13, 300, 500)]
    file = io.BytesIO()
    heif = pillow_heif.from_pillow(SCENE)
    for other in others:
        heif.add_from_pillow(other)
    heif.save(file, quality=80, primary_index=1)
    result = fingerprint_of(file.getvalue(), variants=1)
    assert pdqs(result)[0].distance(of_pixels(others[0])) <= 10
    further = [one for one in pdqs(result) if one.variant is Variant.FRAME]
    for picture in (SCENE, others[1]):
        assert min(one.distance(of_pixels(picture)) for one in further) <= 10
    assert len(further) == 2


def test_a_gain_map_in_a_heic_is_no_picture(fingerprint_of: Fingerprint) -> None:
    result = fingerprint_of(tone_mapped_heic(SCENE, scene(12, 320, 240).convert("L")), variants=1)
    assert result.verdict is Verdict.STRONG
    assert pdqs(result)[0].distance(of_pixels(SCENE)) <= 10
    assert [one for one in pdqs(result) if one.variant is Variant.FRAME] == []


def image_sequence(path: Path) -> list[np.ndarray]:
    """A film of HEVC pictures with the brands of an image sequence, and no picture beside it."""
    frames = [*pan(3, 2, 320, 240, step=2), *pan(4, 2, 320, 240, step=2)]
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream(
            "libx265", rate=5, options={"x265-params": "log-level=none:bframes=0"}
        )
        stream.width, stream.height, stream.pix_fmt, stream.codec_tag = 320, 240, "yuv420p", "hvc1"
        for pixels in frames:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    data = path.read_bytes()
    (size,) = struct.unpack_from(">I", data)
    brands = b"msf1\0\0\0\0msf1hevcheic"
    path.write_bytes(
        struct.pack(">I4s", size, b"ftyp") + brands.ljust(size - 8, b"\0")[: size - 8] + data[size:]
    )
    return frames


def test_an_image_sequence_is_hashed_frame_by_frame(tmp_path: Path, fingerprint_of: Fingerprint) -> None:
    frames = image_sequence(tmp_path / "burst.heics")
    result = fingerprint_of(tmp_path / "burst.heics", variants=1)
    assert result.verdict is Verdict.STRONG
    for pixels in (frames[0], frames[3]):
        wanted = of_pixels(Image.fromarray(pixels))
        assert min(one.distance(wanted) for one in pdqs(result)) <= 16
