"""``make bench``: our fingerprints beside a platform's own tool and the physical floor.

Whole processes in turn (A B A B …) on the same files, page cache warm, one thread for each
library. What counts is CPU time (user and system) from the operating system; ratios are
taken pair by pair. The bits are printed beside the speed: a fast wrong hash is worth nothing.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from PIL import Image

from tests.support.media import clip, encoded, scene

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "OPENCV_LOG_LEVEL": "OFF"}


@dataclass(frozen=True)
class Run:
    """One whole process: CPU seconds, peak memory in MB, the PDQ hashes that it made."""

    cpu_s: float
    peak_mb: float
    pdq: list[str]


def whole_process(program: str, files: list[Path]) -> Run:
    command = [sys.executable, "-m", "bench.programs", program, *map(str, files)]
    with subprocess.Popen(
        command, env={**os.environ, **ONE_THREAD}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{program} failed")
    result = json.loads(said)
    return Run(usage.ru_utime + usage.ru_stime, result["peak_mb"], result["pdq"])


def ratios(ours: str, peer: str, files: list[Path], pairs: int) -> tuple[list[float], Run, Run]:
    """``peer`` / ``ours`` in CPU time, a pair at a time, after one warm-up of each."""
    mine, theirs = whole_process(ours, files), whole_process(peer, files)
    found = []
    for _ in range(pairs):
        mine, theirs = whole_process(ours, files), whole_process(peer, files)
        found.append(theirs.cpu_s / mine.cpu_s)
    return found, mine, theirs


def bits_apart(one: list[str], other: list[str]) -> list[int]:
    """Hamming distances of the PDQ hashes that two programs made of the same files."""
    pairs = zip(one, other, strict=True)
    return [(int(a, 16) ^ int(b, 16)).bit_count() for a, b in pairs]


def photos(folder: Path, form: str, count: int, name: str, **options: object) -> list[Path]:
    files = []
    for seed in range(count):
        path = folder / f"{name}-{seed}"
        if not path.exists():
            grain = np.random.default_rng(seed).integers(-6, 7, (3_000, 4_000, 1), dtype=np.int16)
            pixels = np.asarray(scene(seed, 4_000, 3_000), dtype=np.int16) + grain
            image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
            path.write_bytes(encoded(image, form, **options))
        files.append(path)
    return files


def row(name: str, found: list[float], goal: str, more: str = "") -> None:
    """One line of the table. ``goal`` is ">= x" or "<= x"."""
    middle = statistics.median(found)
    sign, bound = goal.split()
    met = middle >= float(bound) if sign == ">=" else middle <= float(bound)
    spread = f"{min(found):.2f}-{max(found):.2f}"
    print(
        f"| {name} | {middle:.2f} ({spread}) | {goal} | {'met' if met else 'missed'} | {more} |", flush=True
    )


# Name, Pillow's format and options, different files, times each is read, goal.
PHOTOS: list[tuple[str, str, dict[str, object], int, int, str]] = [
    ("JPEG", "JPEG", {"quality": 90}, 8, 12, ">= 12"),
    ("progressive JPEG", "JPEG", {"quality": 90, "progressive": True}, 4, 6, ">= 12"),
    ("WebP", "WEBP", {"quality": 85, "method": 2}, 4, 3, ">= 3.5"),
    ("PNG", "PNG", {"compress_level": 3}, 4, 3, ">= 2.5"),
    ("AVIF", "AVIF", {"quality": 70, "speed": 9}, 4, 3, ">= 2.5"),
]


def bench_photos(folder: Path, pairs: int) -> None:
    """Start-up counts, as it does for a person; so each list is as long as a real one."""
    for name, form, options, count, times, goal in PHOTOS:
        files = photos(folder, form, count, name.replace(" ", "-"), **options) * times
        found, mine, theirs = ratios("ours", "threatexchange", files, pairs)
        apart = bits_apart(mine.pdq, theirs.pdq)
        bits = f"{statistics.mean(apart):.2f} bits on average, most {max(apart)}"
        memory = f"{mine.peak_mb:.0f} MB against {theirs.peak_mb:.0f} MB"
        what = f"{len(files)} {name} of 12 megapixels: threatexchange (PDQ alone) / ours (everything)"
        row(what, found, goal, f"{bits}; {memory}")
        if name == "JPEG":
            found, mine, theirs = ratios("floor", "ours", files, pairs)
            row("the same: ours / floor (read, three digests, grey at an eighth)", found, "<= 1.10")


def bench_videos(folder: Path, pairs: int, seconds: float) -> None:
    videos = [
        ("H.264 1080p", "h264.mp4", {"codec": "libx264", "size": (1920, 1080)}),
        ("HEVC 1080p", "hevc.mp4", {"codec": "libx265", "size": (1920, 1080)}),
        ("VP9 720p", "vp9.webm", {"codec": "libvpx-vp9", "size": (1280, 720)}),
    ]
    for name, file, options in videos:
        path = folder / file
        if not path.exists():
            clip(path, seconds=seconds, rate=Fraction(30), **options)  # type: ignore[arg-type]
        found, theirs, mine = ratios("grab", "ours", [path], pairs)
        memory = f"{mine.peak_mb:.0f} MB against {theirs.peak_mb:.0f} MB"
        what = f"{seconds:.0f} s of {name}: ours / OpenCV decoding every frame"
        row(what, found, "<= 0.85", memory)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="longer videos")
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="folder for the files made, kept for the next time")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        print("| what | CPU time, median (min-max) | goal | | bits from full resolution; peak memory |")
        print("| --- | --- | --- | --- | --- |")
        bench_photos(folder, arguments.pairs)
        bench_videos(folder, arguments.pairs, 60.0 if arguments.full else 10.0)


if __name__ == "__main__":
    main()
