"""Motion photos: one file, a still and a film, and copies of either are found."""

import hashlib
import struct
from collections.abc import Callable
from pathlib import Path

import pillow_heif
import pytest

from takeitdown_desktop.core.hashing.compare import Likeness, compare
from takeitdown_desktop.core.media.parsers import embedded
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Digest, DigestKind, Kind, Pdq, Vpdq
from tests.core.conftest import Fingerprint
from tests.support.cli import takeitdown
from tests.support.media import clip, encoded, scene

pillow_heif.register_heif_opener()

SCENE = scene(11)


def film_of(folder: Path) -> bytes:
    return clip(folder / "film.mp4", seed=5, seconds=1.5).read_bytes()


def behind_the_jpeg(film: bytes) -> bytes:
    return encoded(SCENE, "JPEG", quality=90) + film


def before_a_trailer(film: bytes) -> bytes:
    """As Samsung's cameras write it."""
    name = b"MotionPhoto_Data"
    block = b"\0\0\x30\x0a" + struct.pack("<I", len(name)) + name + film
    directory = (
        b"SEFH" + struct.pack("<III", 107, 1, 0x0A300000) + struct.pack("<II", len(block), len(block))
    )
    return (
        encoded(SCENE, "JPEG", quality=90) + block + directory + struct.pack("<I", len(directory)) + b"SEFT"
    )


def in_a_box_of_the_heic(film: bytes) -> bytes:
    """As Google's and Samsung's cameras write it."""
    return encoded(SCENE, "HEIF", quality=85) + struct.pack(">I4s", len(film) + 8, b"mpvd") + film


MOTION: dict[str, Callable[[bytes], bytes]] = {
    "behind a JPEG": behind_the_jpeg,
    "before a trailer": before_a_trailer,
    "in a HEIC": in_a_box_of_the_heic,
}


def parts(result: FileResult) -> dict[Kind, tuple[object, ...]]:
    return dict(result.parts())


@pytest.mark.parametrize("kind", MOTION)
def test_still_and_film_are_hashed_and_copies_of_either_are_found(
    kind: str, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    film = film_of(tmp_path)
    original = fingerprint_of(MOTION[kind](film))
    assert (original.kind, original.verdict, original.error) == (Kind.IMAGE, Verdict.STRONG, None)
    made = parts(original)
    assert {type(one) for one in made[Kind.VIDEO]} == {Vpdq, Digest}
    assert not any(isinstance(one, Vpdq) for one in made[Kind.IMAGE])
    assert len([one for one in made[Kind.IMAGE] if not isinstance(one, Pdq)]) == 2 * len(DigestKind)
    still = fingerprint_of(encoded(SCENE.resize((400, 300)), "JPEG", quality=70), variants=1)
    assert compare(still, [original]).likeness is Likeness.MATCH
    copy = clip(
        tmp_path / "copy.mp4", seed=5, seconds=1.5, codec="libx264", options={"movflags": "faststart"}
    )
    assert compare(fingerprint_of(copy, 1.0), [original]).likeness is Likeness.MATCH


def test_the_film_is_found_by_its_own_boxes_exactly(tmp_path: Path) -> None:
    film = film_of(tmp_path)
    for make in MOTION.values():
        data = make(film)
        found = embedded.film(data)
        assert found is not None
        assert data[found.offset : found.offset + found.length] == film
    assert embedded.film(encoded(SCENE, "HEIF")) is None
    assert embedded.film(encoded(SCENE, "JPEG") + b"\0\0\0\x18ftypmp42" + bytes(500)) is None


@pytest.mark.parametrize("kind", MOTION)
def test_the_command_gives_the_exact_hashes_of_the_still_and_of_the_film_alone(
    kind: str, tmp_path: Path
) -> None:
    film = film_of(tmp_path)
    data = MOTION[kind](film)
    motion = tmp_path / "motion"
    motion.write_bytes(data)
    (row,) = takeitdown("hash", "--json", "--variants", "1", motion).rows
    said = [one["value"] for one in row["signals"] if one["type"] == "sha256"]
    still = encoded(SCENE, "HEIF", quality=85) if "HEIC" in kind else encoded(SCENE, "JPEG", quality=90)
    assert said == [hashlib.sha256(part).hexdigest() for part in (still, film, data)]


def test_a_broken_film_costs_the_still_nothing(tmp_path: Path, fingerprint_of: Fingerprint) -> None:
    film = bytearray(film_of(tmp_path))
    at = film.index(b"stsd")
    film[at : at + 60] = bytes(60)
    result = fingerprint_of(behind_the_jpeg(bytes(film)), variants=1)
    assert result.verdict is Verdict.STRONG
    assert isinstance(result.signals[0], Pdq)


def test_the_command_gives_a_photo_with_a_film_to_a_process_that_reads_both(tmp_path: Path) -> None:
    motion = tmp_path / "motion.jpg"
    motion.write_bytes(behind_the_jpeg(film_of(tmp_path)))
    (tmp_path / "plain.jpg").write_bytes(encoded(SCENE, "JPEG"))
    done = takeitdown("hash", "--json", tmp_path / "plain.jpg", motion)
    made = {Path(row["file"]).name: {signal["type"] for signal in row["signals"]} for row in done.rows}
    assert {"pdq", "vpdq", "sha256"} <= made["motion.jpg"]
    assert "vpdq" not in made["plain.jpg"]
    assert [row["error"] for row in done.rows] == [None, None]
