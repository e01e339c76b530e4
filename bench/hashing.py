"""``make bench``: compare our hashing with a platform's own tools and the least work possible; ``docs/performance.md``.

Whole processes alternate (A B A B ...) on the same files, with a warm page cache, bound to one core, one thread
for each library. Ours is the real command, ``takeitdown hash``, with all its processes. What counts is CPU
time (user and system) from the operating system; ratios are taken pair by pair. Hamming distances are printed
next to the speed, because a fast wrong hash is worthless.

    python -m bench.hashing [--glance | --full] [--only shipped,videos,...] [--keep FOLDER]

``VPDQ_PYTHON`` names a Python that has the reference's ``vpdq`` (it has to be compiled, so it is not
among the packages of the project); without it its rows are left out.
"""

import argparse
import platform
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench import films, growth, startup, stills, ticks
from bench.measure import CORES, HEAD, Row
from bench.sizes import FULL, GLANCE, PLAIN, USUAL, Size

PERFORMANCE = Path("docs/performance.md")
BEGIN, END = "<!-- made by make bench -->\n", "<!-- end -->"


def window(folder: Path, size: Size) -> Iterator[Row]:
    """The window: how fast it starts, and whether it stays responsive while files are hashed."""
    yield from startup.rows(3 * size.pairs)
    yield from ticks.rows() if size.full else ticks.rows(photos=30 * size.times, seconds=2 * size.times)


PARTS: dict[str, Callable[[Path, Size], Iterator[Row]]] = {
    one.__name__: one
    for one in (
        stills.shipped,
        stills.tiers,
        stills.workers,
        films.videos,
        films.cancel,
        window,
        stills.photos,
        stills.memory,
    )
}


def main() -> None:
    """Measure, print, and write the table unless only a glance or a part was measured."""
    parser = argparse.ArgumentParser(prog="bench.hashing")
    how_much = parser.add_mutually_exclusive_group()
    how_much.add_argument("--glance", action="store_true", help="two minutes, printed only")
    how_much.add_argument(
        "--full", action="store_true", help="longer lists, and how cost grows (about two hours)"
    )
    parser.add_argument("--only", help="parts, with commas between, printed only")
    parser.add_argument("--keep", type=Path, help="folder for the files made, kept for the next time")
    arguments = parser.parse_args()
    size = GLANCE if arguments.glance else FULL if arguments.full else USUAL
    lines = [HEAD]
    print(HEAD)
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for name in arguments.only.split(",") if arguments.only else PARTS:
            for row in PARTS[name](folder, size):
                lines.append(str(row))
                print(row, flush=True)
        if arguments.full:
            growth.draw(folder, PLAIN)
    if not (arguments.glance or arguments.only):
        _write(lines, size)


def _write(lines: list[str], size: Size) -> None:
    text = PERFORMANCE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    cores = f"{len(CORES)} cores ({platform.machine()})"
    where = f"Measured on {datetime.now(UTC):%Y-%m-%d}, {cores}, Python {platform.python_version()}, at most {size.pairs} pairs a row.\n\n"
    table = "\n".join(lines)
    PERFORMANCE.write_text(f"{before}{BEGIN}{where}{table}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
