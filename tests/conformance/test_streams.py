"""What goes wrong between pictures: gaps, late beginnings, broken packets, several tracks, clocks that jump."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from tests.conformance.test_videos import NEAR, apart, pdq_of, sets_of
from tests.support.cli import takeitdown
from tests.support.media import Pixels, clip, encoded, pan, scene

MS = Fraction(1, 1_000)
SIZE = (320, 240)
LOST = "media.part_missing"


def hashed(path: Path, *options: str) -> dict[str, Any]:
    (row,) = takeitdown("hash", "--json", "--frames-per-second", "1000", *options, path).rows
    return row


def upright(row: dict[str, Any]) -> list[tuple[int, int, str]]:
    return sets_of(row)["upright"]


def same(frames: Iterable[tuple[int, int, str]], pictures: Iterable[Pixels]) -> bool:
    """Whether each frame is its picture."""
    pairs = zip(frames, pictures, strict=True)
    return all(apart(value, pdq_of(picture)[0]) <= NEAR for (_, _, value), picture in pairs)


def written(
    path: Path,
    shown: list[tuple[int, Pixels]],
    *,
    sound_s: int = 0,
    codec: str = "libx264",
    options: dict[str, str] | None = None,
) -> Path:
    """Pictures at their times in milliseconds, beside silence that goes on all the time."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25, options=options or {})
        assert isinstance(stream, av.VideoStream)
        stream.height, stream.width = shown[0][1].shape[:2]
        stream.pix_fmt, stream.bit_rate = "yuv420p", 3_000_000
        stream.codec_context.time_base = MS
        voice = container.add_stream("aac", rate=48_000) if sound_s else None
        packets = []
        for time, picture in shown:
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = time, MS
            packets += stream.encode(frame)
        packets += stream.encode(None)
        if isinstance(voice, av.AudioStream):
            voice.layout = "mono"
            for start in range(0, sound_s * 48_000, 1_024):
                silence = av.AudioFrame.from_ndarray(np.zeros((1, 1_024), np.float32), "fltp", "mono")
                silence.sample_rate, silence.pts = 48_000, start
                packets += voice.encode(silence)
        for packet in sorted(packets, key=lambda packet: (packet.dts or 0) * packet.time_base):
            container.mux(packet)
    return path


PICTURES = [np.asarray(scene(seed, *SIZE)) for seed in (61, 62, 63)]


def test_a_picture_that_stands_for_minutes_is_followed_by_the_next(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.mkv", [(0, PICTURES[0]), (110_000, PICTURES[1])], sound_s=111, options={"bf": "0"}
    )
    frames = upright(hashed(path))
    assert [time for time, _, _ in frames] == [0, 110_000]
    assert same(frames, PICTURES[:2])


def test_a_picture_that_begins_after_minutes_of_sound_is_found(tmp_path: Path) -> None:
    shown = [(100_000 + 40 * number, picture) for number, picture in enumerate(PICTURES)]
    assert same(
        upright(hashed(written(tmp_path / "a.mp4", shown, sound_s=101, options={"bf": "0"}))), PICTURES
    )


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.avi"])
@pytest.mark.parametrize("broken", [0, 12])
def test_a_broken_packet_costs_its_frames_and_that_is_said(name: str, broken: int, tmp_path: Path) -> None:
    codec = "mpeg4" if name.endswith("avi") else "libx264"
    options = {"g": "5", "bf": "0"}
    path = written(
        tmp_path / name,
        [(40 * n, p) for n, p in enumerate(pan(1, 30, *SIZE))],
        codec=codec,
        options=options,
    )
    with av.open(str(path)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
        data, bad = path.read_bytes(), bytes(packets[broken])
    at = data.index(bad)
    path.write_bytes(data[:at] + b"\xff" * len(bad) + data[at + len(bad) :])
    row = hashed(path)
    frames = upright(row)
    assert row["error"]["code"] == LOST
    assert row["verdict"] == "strong"
    assert 20 <= len(frames) <= 30
    assert same(frames[-5:], list(pan(1, 30, *SIZE))[-5:])


def two_tracks(path: Path, first: list[Pixels], second: list[Pixels]) -> Path:
    """Both begin together."""
    with av.open(str(path), "w") as container:
        streams = []
        for pictures in (first, second):
            stream = container.add_stream("libx264", rate=25)
            assert isinstance(stream, av.VideoStream)
            stream.height, stream.width = pictures[0].shape[:2]
            stream.pix_fmt = "yuv420p"
            streams.append(stream)
        for stream, pictures in zip(streams, (first, second), strict=True):
            for number, picture in enumerate(pictures):
                frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
                frame.pts, frame.time_base = number, Fraction(1, 25)
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("form", ["mp4", "mkv"])
def test_of_several_tracks_the_one_that_ffmpeg_chooses_is_read(form: str, tmp_path: Path) -> None:
    path = two_tracks(tmp_path / f"a.{form}", list(pan(3, 10, 160, 120)), list(pan(2, 10, *SIZE)))
    with av.open(str(path)) as container:
        best = container.streams.best("video")
        assert isinstance(best, av.VideoStream)
        wanted = [
            np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in container.decode(best)
        ]
    assert same(upright(hashed(path)), wanted)


@pytest.mark.parametrize("form", ["mp4", "mkv"])
def test_a_first_track_of_one_picture_does_not_hide_the_film(form: str, tmp_path: Path) -> None:
    film = list(pan(2, 10, *SIZE))
    assert same(upright(hashed(two_tracks(tmp_path / f"a.{form}", PICTURES[:1], film))), film)


def jumped(path: Path) -> None:
    """The same stream twice: its clock falls back."""
    path.write_bytes(2 * path.read_bytes())


def test_a_clock_that_falls_back_goes_on(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.ts", seconds=2, rate=25, options=None)
    jumped(path)
    frames = upright(hashed(path))
    assert len(frames) == 100
    times = [time for time, _, _ in frames]
    assert times == sorted(times)
    assert times[-1] > 3_500


@pytest.mark.parametrize("wild", [5, 9])
def test_a_stamp_of_another_week_moves_no_other_frame(wild: int, tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    calm = clip(tmp_path / "b.mkv", seconds=0.4, rate=25, codec="ffv1")
    with av.open(str(calm)) as source, av.open(str(path), "w") as container:
        stream = container.add_stream_from_template(source.streams.video[0])
        for number, packet in enumerate(packet for packet in source.demux(video=0) if packet.size):
            packet.stream = stream
            if number >= wild:
                packet.pts = packet.dts = 8 * 86_400_000 + 40 * (number - wild)
            container.mux(packet)
    frames = upright(hashed(path))
    assert [time for time, _, _ in frames] == [40 * number for number in range(10)]


def shortened(path: Path) -> None:
    """Let the edit list of an MP4 begin a second later (ISO/IEC 14496-12, 8.6.6)."""
    data = bytearray(path.read_bytes())
    at = data.index(b"elst") + 12
    scale = int.from_bytes(data[data.index(b"mdhd") + 16 : data.index(b"mdhd") + 20], "big")
    begin = int.from_bytes(data[at + 4 : at + 8], "big") + scale
    data[at + 4 : at + 8] = begin.to_bytes(4, "big")
    path.write_bytes(bytes(data))


def test_what_an_edit_list_cuts_away_is_not_shown(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", seconds=2, rate=25)
    shortened(path)
    with av.open(str(path)) as container:
        wanted = [
            np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in container.decode(video=0)
        ]
    assert len(wanted) == 25
    assert same(upright(hashed(path)), wanted)
    assert apart(pdq_of(wanted[0])[0], pdq_of(list(pan(1, 50, *SIZE))[25])[0]) <= NEAR


def test_a_film_of_changing_size_is_read_to_its_end(tmp_path: Path) -> None:
    parts = [
        clip(tmp_path / f"{high}.ts", seed=high, seconds=1, rate=25, size=(high * 4 // 3, high))
        for high in (240, 480)
    ]
    path = tmp_path / "a.ts"
    path.write_bytes(b"".join(part.read_bytes() for part in parts))
    (row,) = takeitdown("hash", "--json", path).rows
    last = list(pan(480, 25, 640, 480))[-1]
    assert min(apart(value, pdq_of(last)[0]) for _, _, value in upright(row)) <= 30
    assert {one["variant"] for one in row["signals"] if one["type"] == "vpdq"} >= {"mirror", "crop"}


@pytest.mark.parametrize("make", [lambda path: encoded(scene(8), "JPEG")])
def test_a_name_of_another_file_is_not_followed(make: Callable[[Path], bytes], tmp_path: Path) -> None:
    (tmp_path / "other.jpg").write_bytes(make(tmp_path))
    playlist = tmp_path / "a.mp4"
    playlist.write_bytes(b"ffconcat version 1.0\nfile other.jpg\n")
    (row,) = takeitdown("hash", "--json", playlist).rows
    assert row["error"]["code"] == "media.unknown_type"
