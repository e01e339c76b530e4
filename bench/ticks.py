"""How long the window stalls while it fingerprints a 4K video and 200 photos.

The real window and the real workers; a timer ticks every 5 ms in the window's own thread, and the
longest gap between two ticks is what a person would feel. The CPU time of that thread between two ticks is the
window's own work; the rest of a gap is waiting for other processes. The files are made first.

    python -m bench.ticks [--photos 200] [--seconds 20]
"""

import argparse
import gc
import itertools
import os
import statistics
import tempfile
import time
from pathlib import Path

from bench.measure import Row

TICK_MS, GOAL_MS = 5, 30
PATIENCE_S = 600


def make_files(folder: Path, photos: int, seconds: int) -> list[Path]:
    """Photos of 12 megapixels (a few scenes, each a little different) and a 4K clip."""
    from bench.media import repeated
    from tests.support.media import clip, encoded, scene

    # Bytes after the end of a JPEG change nothing but its digest.
    scenes = [encoded(scene(seed, 4_000, 3_000), "JPEG") for seed in range(max(1, min(8, photos // 10)))]
    made = []
    for number in range(photos):
        path = folder / f"photo-{number:03}.jpg"
        path.write_bytes(scenes[number % len(scenes)] + number.to_bytes(2, "big"))
        made.append(path)
    second = clip(folder / "second.mp4", seconds=1, size=(3840, 2160))
    return [repeated(folder / "clip.mp4", second, seconds), *made]


def gaps_ms(files: list[Path]) -> list[tuple[float, float]]:
    """Gap and CPU time in milliseconds between ticks, from choosing the files to the last verdict."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from takeitdown_desktop.app import App
    from takeitdown_desktop.core.report.steps import Step
    from takeitdown_desktop.gui.appearance import theme
    from takeitdown_desktop.gui.appearance.appearance import Appearance
    from takeitdown_desktop.gui.pages.base import page_id
    from takeitdown_desktop.gui.shell.window import TITLE, Window

    app = QApplication([TITLE, *theme.STYLE])
    window = Window(App(), Appearance(app))
    window.show()
    window.wizard.setCurrentId(page_id(Step.FILES))
    app.processEvents()
    gc.freeze()
    ticks: list[tuple[float, float]] = []
    model = window.models.files

    def tick() -> None:
        ticks.append((time.perf_counter(), time.thread_time()))
        done = model.rowCount() == len(files) and not model.running
        if done or ticks[-1][0] - ticks[0][0] > PATIENCE_S:
            app.quit()

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    model.add(files)
    app.exec()
    timer.stop()
    if model.running:
        raise SystemExit("the files were never done")
    window.close()
    return [
        (1_000 * (later - earlier), 1_000 * (after - before))
        for (earlier, before), (later, after) in itertools.pairwise(ticks)
    ]


def rows(photos: int = 200, seconds: int = 20) -> list[Row]:
    """The row of the table."""
    with tempfile.TemporaryDirectory() as folder:
        both = gaps_ms(make_files(Path(folder), photos, seconds))
    found = sorted(gap for gap, _ in both)
    late = found[int(0.999 * len(found))]
    own = max(own for _, own in both)
    return [
        Row(
            f"longest gap between ticks of {TICK_MS} ms of the window, a 4K video of {seconds} s and {photos} photos in work",
            [found[-1]],
            f"<= {GOAL_MS}",
            f"99.9 %: {late:.1f} ms, median {statistics.median(found):.1f} ms, {len(found)} ticks; own work at most {own:.1f} ms",
            unit=" ms",
        ),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.ticks")
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--seconds", type=int, default=20)
    arguments = parser.parse_args()
    print(*rows(arguments.photos, arguments.seconds), sep="\n")


if __name__ == "__main__":
    main()
