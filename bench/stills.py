"""Photos: first as people run the program, then the cost of each part."""

import itertools
from collections.abc import Iterator
from pathlib import Path

from bench import media
from bench.measure import Row, bits_apart, first_line_s, in_turn, in_words
from bench.sizes import PLAIN, SHIPPED, Size, ours, pdq_of_ours, peer

JPEG: dict[str, object] = {"quality": 90}
SMALL: dict[str, object] = {"quality": 82, "size": (1_152, 864)}
"""A megapixel and 200 kB, as messengers and websites deliver pictures."""

# Name, Pillow's format and options, number of different files, times each is read, goal.
KINDS: list[tuple[str, str, dict[str, object], int, int, str]] = [
    ("JPEG", "JPEG", JPEG, 4, 4, ">= 12"),
    ("progressive JPEG", "JPEG", {**JPEG, "progressive": True}, 2, 4, ">= 12"),
    ("WebP", "WEBP", {"quality": 85, "method": 2}, 2, 2, ">= 3.5"),
    ("HEIC", "HEIF", {"quality": 45}, 2, 2, ">= 2.5"),
    ("AVIF", "AVIF", {"quality": 70, "speed": 9}, 2, 2, ">= 2.5"),
    ("PNG", "PNG", {"compress_level": 3}, 2, 2, ">= 2.5"),
    ("PNG with alpha, which we hash on white and on black, too,", "PNG", {"compress_level": 3, "mode": "RGBA"}, 2, 1, ""),
    ("PNG with a palette, which we hash as indices, too,", "PNG", {"compress_level": 3, "mode": "P"}, 2, 1, ""),
]  # fmt: skip


def _photos(folder: Path, size: Size, count: int, options: dict[str, object]) -> list[Path]:
    """``count`` photos, repeating the different ones."""
    different = media.photos(folder, "JPEG", size.files, **options)  # type: ignore[arg-type]
    return list(itertools.islice(itertools.cycle(different), count))


def shipped(folder: Path, size: Size) -> Iterator[Row]:
    """As people run it: up to 96 hashes of each picture, including start-up."""
    lists = [(40, "JPEG of 12 megapixels", JPEG, ">= 8"), (40, "JPEG of one megapixel", SMALL, ">= 3")]
    if size.times > 1:
        lists.append((96, "JPEG of 12 megapixels", JPEG, ">= 10"))
    for count, what, options, goal in lists:
        files = _photos(folder, size, count, options)
        pairs = in_turn(peer("threatexchange"), SHIPPED, files, size.few if count > 40 else size.pairs)
        peaks = f"{pairs.second.peak_mb:.0f} MB against {pairs.first.peak_mb:.0f} MB"
        yield Row(
            f"**{count} {what}, as shipped (up to 96 hashes each): threatexchange (one hash) / ours**",
            pairs.cpu,
            goal,
            f"{1_000 * pairs.second.cpu_s / count:.0f} ms a picture; {peaks}",
        )
    # Several workers take the largest file first, but lines are printed in the order of the arguments.
    files = sorted(_photos(folder, size, 40, JPEG), key=lambda path: -path.stat().st_size)
    tries = [first_line_s(ours(cores=2), files) for _ in range(3 * size.pairs)]
    yield Row(
        "the same 40: from the start to the first finished row, on the clock", tries, "<= 0.6", unit=" s"
    )


def tiers(folder: Path, size: Size) -> Iterator[Row]:
    """The unavoidable work, and what hashes of edited copies add."""
    files = _photos(folder, size, 48 * size.times, JPEG)
    pairs = in_turn(PLAIN, peer("floor"), files, size.pairs)
    yield Row(
        f"{len(files)} JPEG of 12 megapixels: ours without edited copies / floor (read, three digests, grey at an eighth)",
        pairs.cpu,
        "<= 1.10",
        f"{1_000 * pairs.first.cpu_s / len(files):.1f} ms a photo",
    )
    for tier, goal in (("core", ""), ("full", "<= 18")):
        pairs = in_turn(ours("--variants", tier), PLAIN, files, size.pairs)
        yield Row(
            f"{len(files)} of them: what the {tier} set of edited copies adds to a photo, CPU time",
            [1_000 * one / len(files) for one in pairs.more_cpu_s],
            goal,
            f"{pairs.middle:.2f} of the cost without",
            unit=" ms",
        )


def photos(folder: Path, size: Size) -> Iterator[Row]:
    """One hash against one hash, for each format."""
    for name, form, options, count, times, goal in KINDS[: size.kinds]:
        files = media.photos(folder, form, min(count, size.files), **options) * (times * size.times)  # type: ignore[arg-type]
        pairs = in_turn(peer("threatexchange"), PLAIN, files, size.few)
        apart = bits_apart(pdq_of_ours(pairs.second.said), pairs.first.said.split())
        same = (
            "" if options.get("mode") == "P" else f"{in_words(apart)}; "
        )  # the tool hashes palette indices
        yield Row(
            f"{len(files)} {name} of 12 megapixels: threatexchange (PDQ alone) / ours (PDQ, dHash, three digests)",
            pairs.cpu,
            goal,
            f"{same}{pairs.second.peak_mb:.0f} MB against {pairs.first.peak_mb:.0f} MB",
        )


def memory(folder: Path, size: Size) -> Iterator[Row]:
    """The largest process, all libraries included."""
    for megapixels, pixels, goal in ((12, (4_000, 3_000), "<= 80"), (108, (12_000, 9_000), "<= 130")):
        if megapixels == 108 and size.times == 1:
            continue
        (path,) = media.photos(folder, "JPEG", 1, size=pixels, quality=85)
        tries = [SHIPPED.run([path]).peak_mb for _ in range(size.pairs)]
        yield Row(
            f"a JPEG of {megapixels} megapixels, as shipped: largest process", tries, goal, unit=" MB"
        )


def workers(folder: Path, size: Size) -> Iterator[Row]:
    """Two cores against one."""
    files = _photos(folder, size, 200 if size.times > 1 else 40, JPEG)
    pairs = in_turn(ours(cores=2), SHIPPED, files, size.few)
    yield Row(
        f"{len(files)} JPEG, as shipped: two cores / one core, time on the clock", pairs.wall, "<= 0.56"
    )
