"""Videos, compared with the decoding they need and with the reference's own program."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from bench import media
from bench.measure import Row, bits_apart, in_turn, in_words
from bench.sizes import PLAIN, SHIPPED, Size, frames_of_ours, ours, peer

VPDQ_PYTHON = os.environ.get("VPDQ_PYTHON", "")

HDR = "HEVC 1080p HDR (HLG, 10 bits), 10 Mb/s, as telephones record it"
# Name, file, seconds, whether its goal was set with this length, options of the encoder.
CLIPS: list[tuple[str, str, int, bool, dict[str, object]]] = [
    ("H.264 480p, 1 Mb/s, as messengers send it", "480p.mp4", 60, True,
     {"codec": "libx264", "megabits": 1, "size": (848, 480), "preset": "veryfast"}),
    ("VP9 720p, 3 Mb/s", "vp9.webm", 32, True,
     {"codec": "libvpx-vp9", "megabits": 3, "size": (1_280, 720), "deadline": "realtime", "cpu-used": "6"}),
    ("H.264 1080p, 16 Mb/s, B-frames as its encoder chooses", "h264.mp4", 60, False,
     {"codec": "libx264", "preset": "veryfast"}),
    ("H.264 1080p, 16 Mb/s, no B-frames, as some telephones write", "phone.mp4", 20, False,
     {"codec": "libx264", "preset": "veryfast", "bf": "0"}),
    ("HEVC 1080p, 10 Mb/s", "hevc.mp4", 60, False,
     {"codec": "libx265", "megabits": 10, "preset": "veryfast", "x265-params": "log-level=none"}),
    (HDR, "hlg.mp4", 20, False,
     {"codec": "libx265", "megabits": 10, "hlg": True, "preset": "veryfast", "x265-params": "log-level=none"}),
    ("H.264 1080i, 16 Mb/s, of a camcorder", "1080i.mp4", 20, False,
     {"codec": "libx264", "preset": "veryfast", "x264-params": "tff=1"}),
    ("VP9 1080p, 6 Mb/s", "vp9-1080.webm", 32, False,
     {"codec": "libvpx-vp9", "megabits": 6, "deadline": "realtime", "cpu-used": "6"}),
    ("H.264 4K, 45 Mb/s", "4k.mp4", 20, False,
     {"codec": "libx264", "megabits": 45, "gop_s": 1, "size": (3_840, 2_160), "preset": "veryfast"}),
]  # fmt: skip
_MADE_S = 4


def videos(folder: Path, size: Size) -> Iterator[Row]:
    """A few seconds are encoded, then repeated without encoding, since decoding costs the same.

    Small videos, which are most of what people have, are also compared with the reference's program; large ones only in a
    full run.
    """
    for name, file, own_s, fixed, options in CLIPS[: size.clips]:
        short = media.video(folder / f"short-{file}", seconds=_MADE_S, **options)  # type: ignore[arg-type]
        seconds = own_s if size.film_s is None or (fixed and size.times > 1) else size.film_s
        path = media.repeated(folder / f"{seconds}-{file}", short, seconds // _MADE_S)
        what = f"{seconds} s of {name}"
        pairs = size.pairs if fixed else size.few
        yield _beside_decoding(what, path, pairs, "" if fixed else "<= 1.05")
        if name == HDR:
            tries = [float(peer("open_video").run([path]).said) for _ in range(5 * size.pairs)]
            yield Row("opening it, up to its first frame, CPU time", tries, "<= 0.1", unit=" s")
        if fixed or size.full:
            yield Row(
                f"{what}: with the sets for edited copies / without",
                in_turn(SHIPPED, PLAIN, [path], pairs).cpu,
                "",
            )
            if VPDQ_PYTHON:
                yield from _beside_vpdq(what, path, size)


def _beside_decoding(what: str, path: Path, count: int, goal: str) -> Row:
    pairs = in_turn(PLAIN, peer("decode"), [path], count)
    peaks = f"{pairs.first.peak_mb:.0f} MB against {pairs.second.peak_mb:.0f} MB"
    return Row(
        f"{what}: ours, start-up and digests included / FFmpeg decoding what it must",
        pairs.cpu,
        goal,
        peaks,
    )


def _beside_vpdq(what: str, path: Path, size: Size) -> Iterator[Row]:
    reference = peer("vpdq", VPDQ_PYTHON)
    for program, how, goal in (
        (SHIPPED, "dense, with sets for edited copies", "<= 1.2"),
        (PLAIN, "dense", "<= 1.0"),
    ):
        pairs = in_turn(program, reference, [path], size.pairs)
        yield Row(f"{what}: ours ({how}) / vpdq at one frame a second", pairs.cpu, goal)
    if size.full:
        same = ours("--frames-per-second", "1", frames=True)
        pairs = in_turn(same, reference, [path], size.pairs)
        apart = bits_apart(frames_of_ours(pairs.first.said), pairs.second.said.split())
        yield Row(f"{what}: ours at the same frames / vpdq", pairs.cpu, "<= 1.0", in_words(apart))


def cancel(folder: Path, size: Size) -> Iterator[Row]:
    """Time from the click on Stop until no process is left."""
    from takeitdown_desktop.core.progress import FileProgress
    from takeitdown_desktop.core.workers.pool import HashPool

    _, file, _, _, options = CLIPS[2]
    short = media.video(folder / f"short-{file}", seconds=_MADE_S, **options)  # type: ignore[arg-type]
    path = media.repeated(folder / "cancelled.mp4", short, 30)
    tries = []
    for _ in range(5 * size.pairs):
        pool = HashPool()
        pool.submit("video", path)
        events = pool.events()
        next(event for event in events if isinstance(event, FileProgress))
        begun = time.perf_counter()
        pool.close()
        for _event in events:
            pass
        tries.append(1_000 * (time.perf_counter() - begun))
    yield Row(
        "a video in work is stopped, and its process gone: slowest", [max(tries)], "<= 200", unit=" ms"
    )
