"""``make bench``: our fingerprints beside a platform's own tools and the physical floor.

Whole processes in turn (A B A B ...) on the same files, page cache warm, bound to one core, one thread
for each library. Ours is the real command, ``takeitdown hash``, with all its processes. What counts is CPU
time (user and system) from the operating system; ratios are taken pair by pair. The bits are printed
beside the speed: a fast wrong hash is worth nothing.

    python -m bench.hashing [--full] [--write] [--only photos,videos,...] [--keep FOLDER]

``VPDQ_PYTHON`` names a Python that has the reference's ``vpdq`` (it has to be compiled, so it is not
among the packages of the project); without it its rows are left out.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import growth, media, startup, ticks
from bench.measure import HEAD, Program, Row, bits_apart, in_turn, in_words

PERFORMANCE = Path("docs/performance.md")
BEGIN, END = "<!-- made by make bench -->\n", "<!-- end -->"
VPDQ_PYTHON = os.environ.get("VPDQ_PYTHON", "")


def _pdq_of_ours(said: str) -> list[str]:
    rows = [json.loads(line) for line in said.splitlines()]
    return [next(one["value"] for one in row["signals"] if one["type"] == "pdq") for row in rows]


def _frames_of_ours(said: str) -> list[str]:
    (row,) = map(json.loads, said.splitlines())
    return [value for _, _, value in next(one["frames"] for one in row["signals"] if one["type"] == "vpdq")]


_HASH = (sys.executable, "-m", "takeitdown_desktop", "hash", "--json", "--details")


def ours(*options: str, cores: int = 1, frames: bool = False) -> Program:
    return Program((*_HASH, *options), _frames_of_ours if frames else _pdq_of_ours, cores)


def peer(name: str, python: str = sys.executable) -> Program:
    return Program((python, "-m", "bench.programs", name), str.split)


PLAIN = ours("--variants", "1")


@dataclass(frozen=True)
class Size:
    """How much is measured: a glance, or all.

    Attributes:
        pairs: of runs.
        kinds, clips: of photos and of videos.
        files: different photos of a kind at most.
        times: by which lists are longer than in a glance.
    """

    pairs: int
    kinds: int
    clips: int
    files: int
    times: int
    full: bool


# Name, Pillow's format and options, different files, times each is read, goal.
PHOTOS: list[tuple[str, str, dict[str, object], int, int, str]] = [
    ("JPEG", "JPEG", {"quality": 90}, 8, 4, ">= 12"),
    ("progressive JPEG", "JPEG", {"quality": 90, "progressive": True}, 4, 4, ">= 12"),
    ("WebP", "WEBP", {"quality": 85, "method": 2}, 4, 2, ">= 3.5"),
    ("HEIC", "HEIF", {"quality": 45}, 4, 2, ">= 2.5"),
    ("AVIF", "AVIF", {"quality": 70, "speed": 9}, 4, 2, ">= 2.5"),
    ("PNG", "PNG", {"compress_level": 3}, 4, 2, ">= 2.5"),
    (
        "PNG with alpha, which we hash on white and on black, too,",
        "PNG",
        {"compress_level": 3, "mode": "RGBA"},
        2,
        2,
        "",
    ),
    (
        "PNG with a palette, which we hash as indices, too,",
        "PNG",
        {"compress_level": 3, "mode": "P"},
        2,
        2,
        "",
    ),
]


def photos(folder: Path, size: Size) -> Iterator[Row]:
    """Start-up counts, as it does for a person; so each list is as long as a real one."""
    for name, form, options, count, times, goal in PHOTOS[: size.kinds]:
        files = media.photos(folder, form, min(count, size.files), **options) * (  # type: ignore[arg-type]
            times * size.times
        )
        pairs = in_turn(peer("threatexchange"), PLAIN, files, size.pairs)
        apart = bits_apart(_pdq_of_ours(pairs.second.said), pairs.first.said.split())
        same = "" if options.get("mode") == "P" else f"{in_words(apart)}; "  # there the tool hashes indices
        yield Row(
            f"{len(files)} {name} of 12 megapixels: threatexchange (PDQ alone) / ours (PDQ, pHash, three digests)",
            pairs.cpu,
            goal,
            f"{same}{pairs.second.peak_mb:.0f} MB against {pairs.first.peak_mb:.0f} MB",
        )


def floor(folder: Path, size: Size) -> Iterator[Row]:
    """What has to be done in any case, and what the hashes of edited copies add."""
    files = media.photos(folder, "JPEG", size.files, quality=90) * (38 if size.full else 16)
    pairs = in_turn(PLAIN, peer("floor"), files, size.pairs)
    yield Row(
        f"{len(files)} JPEG of 12 megapixels: ours / floor (read, three digests, grey at an eighth)",
        pairs.cpu,
        "<= 1.10",
        f"{1_000 * pairs.first.cpu_s / len(files):.1f} ms a photo",
    )
    few = files[: 32 * size.times]
    for tier, goal in (("core", "<= 1.15"), ("full", "")):
        pairs = in_turn(ours("--variants", tier), PLAIN, few, size.pairs)
        more = 1_000 * (pairs.first.cpu_s - pairs.second.cpu_s) / len(few)
        yield Row(
            f"{len(few)} of them: with the {tier} set of variants / without",
            pairs.cpu,
            goal,
            f"{more:.0f} ms more a photo",
        )


def memory(folder: Path, size: Size) -> Iterator[Row]:
    """The largest process, all libraries included."""
    for megapixels, pixels, goal in ((12, (4_000, 3_000), "<= 80"), (108, (12_000, 9_000), "<= 130")):
        if megapixels == 108 and not size.full:
            continue
        (path,) = media.photos(folder, "JPEG", 1, size=pixels, quality=85)
        tries = [PLAIN.run([path]).peak_mb for _ in range(size.pairs)]
        yield Row(f"a JPEG of {megapixels} megapixels: largest process", tries, goal, unit=" MB")


def workers(folder: Path, size: Size) -> Iterator[Row]:
    files = media.photos(folder, "JPEG", size.files, quality=90) * (25 if size.full else 12)
    pairs = in_turn(ours("--variants", "1", cores=2), PLAIN, files, size.pairs)
    yield Row(f"{len(files)} JPEG: two cores / one core, time on the clock", pairs.wall, "<= 0.56")


HDR = "HEVC 1080p HDR (HLG, 10 bits), 10 Mb/s, as telephones record it"
# Name, file, seconds when all is measured (where there is a goal, those that it was set by), how it is made.
VIDEOS: list[tuple[str, str, int, dict[str, object]]] = [
    ("H.264 1080p, 16 Mb/s, B-frames as its encoder chooses", "h264.mp4", 60,
     {"codec": "libx264", "preset": "veryfast"}),
    ("H.264 1080p, 16 Mb/s, no B-frames, as some telephones write", "phone.mp4", 20,
     {"codec": "libx264", "preset": "veryfast", "bf": "0"}),
    ("HEVC 1080p, 10 Mb/s", "hevc.mp4", 60,
     {"codec": "libx265", "megabits": 10, "preset": "veryfast", "x265-params": "log-level=none"}),
    ("H.264 4K, 45 Mb/s", "4k.mp4", 20,
     {"codec": "libx264", "megabits": 45, "gop_s": 1, "size": (3_840, 2_160), "preset": "veryfast"}),
    ("VP9 1080p, 6 Mb/s", "vp9-1080.webm", 32,
     {"codec": "libvpx-vp9", "megabits": 6, "deadline": "realtime", "cpu-used": "6"}),
    ("VP9 720p, 3 Mb/s", "vp9.webm", 32,
     {"codec": "libvpx-vp9", "megabits": 3, "size": (1_280, 720), "deadline": "realtime", "cpu-used": "6"}),
    ("H.264 1080i, 16 Mb/s, of a camcorder", "1080i.mp4", 20,
     {"codec": "libx264", "preset": "veryfast", "x264-params": "tff=1"}),
    (HDR, "hlg.mp4", 20,
     {"codec": "libx265", "megabits": 10, "hlg": True, "preset": "veryfast", "x265-params": "log-level=none"}),
    ("H.264 480p, 1 Mb/s, as messengers send it", "480p.mp4", 60,
     {"codec": "libx264", "megabits": 1, "size": (848, 480), "preset": "veryfast"}),
]  # fmt: skip
GLANCE_S = 8

GLANCE = Size(pairs=1, kinds=1, clips=1, files=4, times=1, full=False)
FULL = Size(pairs=2, kinds=len(PHOTOS), clips=len(VIDEOS), files=8, times=3, full=True)


def videos(folder: Path, size: Size) -> Iterator[Row]:
    """A few seconds are encoded, and repeated without encoding: decoding them costs the same."""
    for name, file, full_s, options in VIDEOS[: size.clips]:
        short = media.video(folder / f"short-{file}", seconds=4, **options)  # type: ignore[arg-type]
        seconds = full_s if size.full else GLANCE_S
        path = media.repeated(folder / f"{seconds}-{file}", short, seconds // 4)
        what = f"{seconds} s of {name}"
        yield _beside_decoding(what, path, size)
        pairs = in_turn(ours(), PLAIN, [path], size.pairs)
        yield Row(f"{what}: with the sets for edited copies / without", pairs.cpu, "")
        if name == HDR:
            tries = [float(peer("open_video").run([path]).said) for _ in range(5 * size.pairs)]
            yield Row("opening it, up to its first frame, CPU time", tries, "<= 0.1", unit=" s")
        if VPDQ_PYTHON:
            yield from _beside_vpdq(what, path, size)


def _beside_decoding(what: str, path: Path, size: Size) -> Row:
    pairs = in_turn(PLAIN, peer("decode"), [path], size.pairs)
    peaks = f"{pairs.first.peak_mb:.0f} MB against {pairs.second.peak_mb:.0f} MB"
    return Row(f"{what}: ours / FFmpeg decoding every frame", pairs.cpu, "<= 0.85", peaks)


def _beside_vpdq(what: str, path: Path, size: Size) -> Iterator[Row]:
    reference = peer("vpdq", VPDQ_PYTHON)
    pairs = in_turn(PLAIN, reference, [path], size.pairs)
    yield Row(f"{what}: ours (dense) / vpdq at one frame a second", pairs.cpu, "<= 1.0")
    same = ours("--frames-per-second", "1", frames=True)
    pairs = in_turn(same, reference, [path], size.pairs)
    apart = bits_apart(_frames_of_ours(pairs.first.said), pairs.second.said.split())
    yield Row(f"{what}: ours at the same frames / vpdq", pairs.cpu, "<= 1.0", in_words(apart))


def cancel(folder: Path, size: Size) -> Iterator[Row]:
    """From the click on Stop until no process is left."""
    from takeitdown_desktop.core.progress import FileProgress
    from takeitdown_desktop.core.workers.pool import HashPool

    short = media.video(folder / "short-h264.mp4", seconds=4, **VIDEOS[0][3])  # type: ignore[arg-type]
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


def window(folder: Path, size: Size) -> Iterator[Row]:  # noqa: ARG001 - it makes its own
    yield from startup.rows(10 if size.full else 3)
    yield from ticks.rows() if size.full else ticks.rows(photos=30, seconds=2)


PARTS: dict[str, Callable[[Path, Size], Iterator[Row]]] = {
    one.__name__: one for one in (photos, floor, memory, workers, videos, cancel, window)
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.hashing")
    parser.add_argument(
        "--full", action="store_true", help="everything, and how cost grows (about two hours)"
    )
    parser.add_argument("--write", action="store_true", help=f"write the table to {PERFORMANCE}")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, with commas between")
    parser.add_argument("--keep", type=Path, help="folder for the files made, kept for the next time")
    arguments = parser.parse_args()
    size = FULL if arguments.full else GLANCE
    lines = [HEAD]
    print(HEAD)
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for name in arguments.only.split(","):
            for row in PARTS[name](folder, size):
                lines.append(str(row))
                print(row, flush=True)
        if arguments.full:
            growth.draw(folder, PLAIN)
    if arguments.write:
        text = PERFORMANCE.read_text(encoding="utf-8")
        before, _, rest = text.partition(BEGIN)
        _, _, after = rest.partition(END)
        table = "\n".join(lines)
        PERFORMANCE.write_text(f"{before}{BEGIN}{table}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
