"""Every kind of video file that people have, and what is wrong with them."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Disposition

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.progress import Verdict
from takeitdown_wire import Kind, Variant, Vpdq
from tests.core.conftest import Fingerprint, bits, vpdqs
from tests.support.formats import VIDEOS
from tests.support.media import clip, pan, sound_only, turned, with_cover_first


def times(signal: Vpdq) -> list[int]:
    return [frame.time_ms for frame in signal.frames]


@pytest.mark.parametrize("name", VIDEOS)
def test_every_format_gives_the_frames_of_its_pictures(
    name: str, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    made = VIDEOS[name]
    result = fingerprint_of(clip(tmp_path / name, seconds=1.2, **made), 2)
    assert (result.kind, result.verdict, result.error) == (Kind.VIDEO, Verdict.STRONG, None)
    signal = vpdqs(result)[Variant.UPRIGHT]
    assert times(signal) == [0, 500, 1_000]
    frames = list(pan(1, 36, *made.get("size", (320, 240))))
    for frame, index in zip(signal.frames, (0, 15, 30), strict=True):
        wanted = pdq.hash_pixels(frames[index])
        assert (int(frame.value, 16) ^ int(wanted.value, 16)).bit_count() <= 24


@pytest.mark.parametrize("name", VIDEOS)
def test_frames_read_the_quick_way_are_those_of_the_pictures_too(
    name: str, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    made = VIDEOS[name]
    first = vpdqs(fingerprint_of(clip(tmp_path / name, seconds=0.5, **made)))[Variant.UPRIGHT].frames[0]
    wanted = pdq.hash_pixels(next(iter(pan(1, 15, *made.get("size", (320, 240))))))
    assert bits(first.value, wanted.value) <= 16
    assert first.quality == pytest.approx(wanted.quality, abs=6)


@pytest.mark.parametrize(
    ("rate", "per_second", "indices"),
    [
        (Fraction(30_000, 1_001), 1, [0, 29, 58]),
        (25, 1, [0, 25, 50]),
        (24, 2, [0, 12, 24, 36, 48]),
        (10, 30, list(range(20))),
    ],
)
def test_frames_are_chosen_by_the_reference_s_rule(
    rate: Fraction | int, per_second: int, indices: list[int], tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = clip(tmp_path / "a.mp4", seconds=2 if rate == 10 else 2.1, rate=rate)
    signal = vpdqs(fingerprint_of(path, per_second))[Variant.UPRIGHT]
    assert times(signal) == [round(index * 1_000 / Fraction(rate)) for index in indices]


def test_without_a_rate_every_frame_counts_and_near_ones_are_thinned(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    signal = vpdqs(fingerprint_of(clip(tmp_path / "a.mp4", seconds=3)))[Variant.UPRIGHT]
    values = [int(frame.value, 16) for frame in signal.frames]
    gaps = [(one ^ other).bit_count() for one, other in pairwise(values)]
    assert 3 < len(values) < 90
    assert min(gaps) > 29


@pytest.mark.parametrize(("width", "height"), [(320, 240), (640, 482), (1280, 720)])
def test_every_frame_that_is_kept_has_the_hash_of_its_picture(
    tmp_path: Path, fingerprint_of: Fingerprint, width: int, height: int
) -> None:
    signal = vpdqs(fingerprint_of(clip(tmp_path / "a.mp4", seconds=1, size=(width, height))))[
        Variant.UPRIGHT
    ]
    frames = list(pan(1, 30, width, height))
    shown = [frames[round(frame.time_ms * 30 / 1_000)] for frame in signal.frames]
    apart = [
        bits(pdq.hash_pixels(pixels).value, frame.value)
        for pixels, frame in zip(shown, signal.frames, strict=True)
    ]
    assert len(apart) > 3
    assert max(apart) <= 10
    assert sum(apart) <= 3 * len(apart)


def test_a_still_video_is_one_frame(tmp_path: Path, fingerprint_of: Fingerprint) -> None:
    path = tmp_path / "a.mp4"
    clip(path, seconds=2, still=True)
    assert len(vpdqs(fingerprint_of(path))[Variant.UPRIGHT].frames) == 1


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_video_is_fingerprinted_as_stored_and_upright(
    degrees: int, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = turned(clip(tmp_path / "a.mp4", seconds=1), degrees)
    got = vpdqs(fingerprint_of(path, 1))
    assert list(got) == [Variant.STORED, Variant.UPRIGHT]
    first = next(iter(pan(1, 30, 320, 240)))
    for variant, pixels in ((Variant.STORED, first), (Variant.UPRIGHT, np.rot90(first, -degrees // 90))):
        wanted = int(pdq.hash_pixels(pixels).value, 16)
        assert (int(got[variant].frames[0].value, 16) ^ wanted).bit_count() <= 16


def test_times_of_a_variable_frame_rate_come_from_the_stream(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    shown = [0, 40, 200, 240, 500, 1_000, 1_100, 1_500]
    path = clip(tmp_path / "a.mp4", times=shown)
    assert times(vpdqs(fingerprint_of(path, 1_000))[Variant.UPRIGHT]) == shown


def test_a_stream_that_starts_late_begins_at_zero(tmp_path: Path, fingerprint_of: Fingerprint) -> None:
    path = clip(tmp_path / "a.ts", seconds=1.2, start=3_000)
    assert times(vpdqs(fingerprint_of(path, 1))[Variant.UPRIGHT]) == [0, 1_000]


def test_a_video_without_its_index_still_has_its_exact_hashes(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = clip(tmp_path / "a.mp4")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    result = fingerprint_of(path)
    assert (result.kind, result.verdict, result.error) == (Kind.VIDEO, Verdict.EXACT, "media.damaged")


def test_of_a_cut_off_video_the_readable_part_is_fingerprinted(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = clip(tmp_path / "a.mp4", seconds=4, options={"movflags": "faststart"})
    whole = vpdqs(fingerprint_of(path))[Variant.UPRIGHT]
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    part = vpdqs(fingerprint_of(path))[Variant.UPRIGHT]
    assert 0 < len(part.frames) < len(whole.frames)
    assert part.frames[:2] == whole.frames[:2]


def test_of_a_cut_off_av1_video_the_readable_part_is_fingerprinted(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = clip(tmp_path / "cut.webm", seconds=2, codec="libsvtav1", options={"g": "15"})
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    signal = vpdqs(fingerprint_of(path, 10))[Variant.UPRIGHT]
    assert 0 < len(signal.frames) < 20
    assert times(signal) == [100 * number for number in range(len(signal.frames))]


def test_a_turned_av1_video_is_fingerprinted_as_stored_and_upright(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = turned(clip(tmp_path / "turned.mp4", seconds=0.5, codec="libsvtav1"), 90)
    found = vpdqs(fingerprint_of(path, 2))
    pixels = next(iter(pan(1, 15, 320, 240)))
    wanted = {Variant.STORED: pixels, Variant.UPRIGHT: np.rot90(pixels, -1)}
    for variant, reading in wanted.items():
        frame = found[variant].frames[0]
        assert bits(frame.value, pdq.hash_pixels(np.ascontiguousarray(reading)).value) <= 16


@pytest.mark.parametrize(
    ("name", "codec"), [("a.m4a", "aac"), ("a.mkv", "aac"), ("a.ogg", "flac"), ("a.wma", "wmav2")]
)
def test_sound_without_a_picture_is_said_to_be_that(
    name: str, codec: str, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    result = fingerprint_of(sound_only(tmp_path / name, codec=codec))
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.no_picture")


@pytest.mark.parametrize(("name", "codec"), [("a.m4a", "aac"), ("a.mka", "aac"), ("a.ogg", "flac")])
def test_the_cover_of_music_is_not_published(
    name: str, codec: str, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = sound_only(tmp_path / name, codec=codec, cover=True)
    with av.open(str(path)) as container:
        assert [stream.type for stream in container.streams] == [
            "audio",
            "video",
        ]  # so that it is tried at all
    result = fingerprint_of(path)
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.no_picture")


@pytest.mark.parametrize(("form", "codec"), [("mp4", "libx264"), ("wmv", "wmv2")])
def test_a_film_is_seen_and_not_its_cover_even_if_that_comes_first(
    form: str, codec: str, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    alone = clip(tmp_path / f"alone.{form}", seconds=1, codec=codec)
    film = with_cover_first(alone, tmp_path / f"film.{form}")
    with av.open(str(film)) as container:
        assert container.streams[0].disposition is Disposition.attached_pic
    assert vpdqs(fingerprint_of(film)) == vpdqs(fingerprint_of(alone))


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.mov", "a.wmv"])
def test_a_film_with_sound_is_not_taken_for_sound(
    name: str, tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    codec = "wmv2" if name.endswith("wmv") else "libx264"
    assert (
        fingerprint_of(clip(tmp_path / name, seconds=1, codec=codec, sound=True)).verdict is Verdict.STRONG
    )


def test_a_name_that_lies_about_the_kind_is_not_believed(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    path = clip(tmp_path / "a.mp4", seconds=1).rename(tmp_path / "a.jpg")
    assert fingerprint_of(path).kind is Kind.VIDEO
