"""``make reach``: run the whole study of edited copies, and write its tables and plots into ``docs/reach.md``.

Each part saves its results in ``build/reach``; ``python -m bench.reach recall`` repeats a single part.
"""

import argparse
import json
import time
from dataclasses import asdict
from typing import Any

from bench.reach import habits, limit, mistakes, pictures, recall, report
from bench.reach.platform import fingerprinted
from tests.support.media import encoded, scene

HABITS = {"usual": (habits.USUAL, 120), "even": (habits.EVEN, 60), "hard": (habits.HARD, 60)}


def run_recall(share: float) -> dict[str, Any]:
    found = {}
    for number, (name, (how, each)) in enumerate(HABITS.items()):
        judged, expected = recall.judge(pictures.held_out(), round(each * share), how, seed=2026 + number)
        found[name] = {"judged": [list(asdict(one).values()) for one in judged], "expected": expected}
    return found


def run_limit(share: float) -> dict[str, Any]:
    """For a few of the pictures: 2,000 copies each, to choose from and to judge by."""
    seen, each = round(1_700 * share), round(300 * share)
    found = limit.compare(pictures.held_out()[1::5], seen, each, habits.USUAL, 41, report.COUNTS)
    return {"pictures": [asdict(one) for one in found], "seen": seen, "each": each}


def run_mistakes(share: float) -> dict[str, Any]:
    found = mistakes.measure((190, 250, 330), most=round(1_500 * share), edited=2, seed=11)
    return {
        "pictures": found.pictures,
        "uploads": found.uploads,
        "hashes": found.hashes,
        "apart": {kind: counts.tolist() for kind, counts in found.apart.items()},
        "within": {kind: counts.tolist() for kind, counts in found.within.items()},
    }


def run_speed(share: float) -> dict[str, Any]:
    """CPU time of one 12-megapixel photo, with one hash and with all of them, in one process."""
    data = encoded(scene(1, 4_000, 3_000), "JPEG", quality=90)
    spent: dict[str, list[float]] = {}
    for most in (1, 12, 48, 96) * max(4, round(12 * share)):
        begun = time.process_time()
        fingerprinted(data, most)
        spent.setdefault(str(most), []).append(1_000 * (time.process_time() - begun))
    return {"ms": spent}


PARTS = {
    "recall": run_recall,
    "limit": run_limit,
    "mistakes": run_mistakes,
    "speed": run_speed,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=["all", *PARTS, "report"], default="all")
    parser.add_argument("--small", action="store_true", help="a one-minute trial, in build/reach/small")
    arguments = parser.parse_args()
    wanted = [*PARTS, "report"] if "all" in arguments.parts else arguments.parts
    folder = pictures.BUILD / "small" if arguments.small else pictures.BUILD
    folder.mkdir(parents=True, exist_ok=True)
    pictures.fetch()
    for name in (part for part in PARTS if part in wanted):
        begun = time.monotonic()
        found = PARTS[name](0.05 if arguments.small else 1.0)
        (folder / f"{name}.json").write_text(json.dumps(found))
        print(f"{name}: {time.monotonic() - begun:.0f} s", flush=True)
    if "report" in wanted:
        found = {name: json.loads((folder / f"{name}.json").read_text()) for name in PARTS}
        report.write(found, folder if arguments.small else report.DOCS)


if __name__ == "__main__":
    main()
