"""How cost grows with the number of photos, their pixels, and the length of a video: measured, fitted, plotted."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench import media
from bench.measure import Program

PICTURE = Path("docs/pictures/growth.svg")
PHOTOS = (10, 30, 100, 300, 1_000)
MEGAPIXELS = (0.3, 3, 12, 50, 108, 200)
SECONDS = (10, 60, 600, 3_600, 7_200)


def draw(folder: Path, program: Program) -> None:
    """Run the program once for each size; write ``PICTURE`` and print what was measured."""
    twelve = media.photos(folder, "JPEG", 5, quality=85)
    photos = [(count, program.run(twelve * (count // 5))) for count in PHOTOS]
    pixels = []
    for megapixels in MEGAPIXELS:
        side = round((megapixels * 1_000_000 / 12) ** 0.5)
        one = media.photos(folder, "JPEG", 1, size=(4 * side, 3 * side), quality=85)
        pixels.append((megapixels, program.run(one)))
    short = media.video(
        folder / "growth.mp4", "libx264", seconds=10, size=(640, 360), megabits=1, preset="veryfast"
    )
    lengths = []
    for seconds in SECONDS:
        path = media.repeated(folder / f"growth-{seconds}.mp4", short, seconds // 10)
        lengths.append((seconds / 60, program.run([path])))
    series = {
        "photos of 12 megapixels": photos,
        "megapixels of a JPEG": pixels,
        "minutes of 360p video": lengths,
    }
    for name, runs in series.items():
        for at, run in runs:
            print(f"{name}: {at:g}: {run.cpu_s:.2f} s CPU, {run.peak_mb:.0f} MB", flush=True)
    _plot({name: [(at, run.cpu_s, run.peak_mb) for at, run in runs] for name, runs in series.items()})


def _plot(series: dict[str, Sequence[tuple[float, float, float]]]) -> None:
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "growth"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(2, len(series), figsize=(12, 6), layout="constrained")
    for column, (name, points) in enumerate(series.items()):
        at, seconds, memory = (np.array(values) for values in zip(*points, strict=True))
        slope, start = np.polyfit(at, seconds, 1, w=1 / np.maximum(seconds, 0.1))
        top, bottom = axes[0, column], axes[1, column]
        top.plot(at, start + slope * at, color="#bbb", label=f"{start:.2f} s + {slope:.3g} s each")
        top.plot(at, seconds, "o")
        top.set(xscale="log", yscale="log", ylabel="CPU time, s")
        top.legend()
        bottom.plot(at, memory, "o-")
        bottom.set(
            xscale="log", ylim=(0, max(220, 1.1 * memory.max())), xlabel=name, ylabel="largest process, MB"
        )
    figure.savefig(PICTURE, metadata={"Date": None})
