"""Of edited copies of real films, how many an unchanged platform finds, and whether one film is taken for another.

    python -m bench.reach.films [--draws N] [--curve] [--plot SVG] FILE...

Any video files will do. Of each the first 14 seconds are judged, as they are. A platform looks at one frame a second,
so only these frames of a copy are made and encoded: a hundredth of the time, and the same hashes but for the codec's noise.
With --draws, so many copies of each kind, of other strengths.
With --curve, also how much is found by the frames of a minute that a platform takes.
"""

import argparse
import subprocess
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

import av
import numpy as np
from PIL import Image

from bench.reach import film_curve, video_copies
from bench.reach.film_curve import Film
from bench.reach.platform import MATCH, QUALITY, Bits, apart, upload
from bench.reach.videos import Frames, bits_of, published, read, written

SECONDS = 14


@dataclass(frozen=True)
class Shown:
    """A decoded video: its frames, how many of them a second, and how long it is."""

    frames: Frames
    rate: float
    seconds: float


def looked_at(kind: str, name: str, draw: int, shown: Shown, folder: Path) -> Bits:
    """What a platform hashes of one copy: a frame a second, as far as it has texture enough."""
    step = max(1, int(shown.rate))
    seed = [zlib.crc32(name.encode()), zlib.crc32(kind.encode()), *([draw] if draw else [])]
    rng = np.random.default_rng(seed)
    chosen = video_copies.KINDS[kind]
    edit, timing = chosen.picture(rng), chosen.timing(rng)
    frames = video_copies.part(shown.frames, timing)
    count = int(np.ceil(len(frames) / step / timing.speed))
    places = [min(len(frames) - 1, int(number * timing.speed * step)) for number in range(count)]
    copied = [video_copies.scaled(edit(Image.fromarray(frames[at])), timing.scale) for at in places]
    copy = written(folder / "copy.mp4", copied, 1, timing.crf)
    uploads = [upload(Image.fromarray(pixels)) for pixels in read(copy)]
    return np.array([bits for bits, quality in uploads if quality >= QUALITY], bool).reshape(-1, 256)


def judged(path: Path, folder: Path, draws: int) -> Film:
    """Cut the beginning off a file, publish it, and look at its copies, ``draws`` of each kind."""
    begun = folder / f"{path.stem}.mkv"
    subprocess.run(
        [
            "ffmpeg",
            "-v",
            "error",
            "-y",
            "-i",
            path,
            "-map",
            "0:v:0",
            "-t",
            str(SECONDS),
            "-c",
            "copy",
            begun,
        ],
        check=True,
    )
    sets = [bits_of(signal) for signal in published(begun)]
    shown = shown_by(begun)
    looks = {
        kind: [looked_at(kind, begun.stem, draw, shown, folder) for draw in range(draws)]
        for kind in video_copies.KINDS
    }
    return Film(path.stem, shown.seconds, sets, looks)


def shown_by(path: Path) -> Shown:
    """Decode a video. Its length is that of the times of its first and last frame and their number."""
    with av.open(str(path)) as container:
        rate = float(container.streams.video[0].average_rate or 25)
        times = sorted(frame.time for frame in container.decode(video=0) if frame.time is not None)
    return Shown(read(path), rate, (times[-1] - times[0]) * len(times) / max(1, len(times) - 1))


def report(films: list[Film]) -> str:
    """A table by kind of copy, and what one film has in common with another."""
    lines = ["| copy | judged | found, plain set | found, all sets |", "| --- | --- | --- | --- |"]
    groups: dict[str, list[float]] = {}
    for kind, what in video_copies.KINDS.items():
        plain = [found for film in films for found in film.found(kind, film.all[:1])]
        every = [found for film in films for found in film.found(kind, film.all)]
        groups.setdefault(what.group, []).append(mean(every))
        lines.append(f"| {kind} | {len(every)} | {mean(plain):.2f} | {mean(every):.2f} |")
    kinds = [share for shares in groups.values() for share in shares]
    means = ", ".join(f"{group} {mean(shares):.3f}" for group, shares in groups.items())
    frames = sum(len(one) for film in films for one in film.sets)
    lines += ["", f"{means}; all {mean(kinds):.3f}. {frames:,} published frames of {len(films)} films."]
    return "\n".join([*lines, _between(films)])


def _between(films: list[Film]) -> str:
    pairs, near, nearest = 0, 0, 256
    for film in films:
        others = np.concatenate(
            [
                looks
                for other in films
                if other is not film
                for copies in other.looks.values()
                for looks in copies
            ]
        )
        for one in film.sets:
            distances = apart(one, others)
            pairs += distances.size
            near += int((distances <= MATCH).sum())
            nearest = min(nearest, int(distances.min()))
    return f"{pairs:,} pairs of a published frame and a look at another film: {near} within {MATCH} bits, nearest {nearest}."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=1, help="copies of each kind, of other strengths")
    parser.add_argument("--curve", action="store_true", help="what is found by frames a minute, as a table")
    parser.add_argument("--plot", type=Path, help="the same as a plot, into this SVG file")
    parser.add_argument("files", nargs="+", type=Path)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        films = [judged(path, Path(folder), words.draws) for path in words.files]
    print(report(films))
    if words.curve:
        print(film_curve.table(films))
    if words.plot:
        film_curve.plot(films, words.plot)


if __name__ == "__main__":
    main()
