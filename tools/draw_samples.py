"""Draw the harmless sample pictures and the sample clip of practice mode; none of them is a photograph.

Deterministic (for one version of Pillow and FFmpeg).
"""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from draw_samples_canvas import Array, Canvas
from draw_samples_city import city
from draw_samples_harbour import fishing_boat, gull, harbour, harbour_without_boats, puffs, sailing_boat
from draw_samples_land import fruit, hills
from numpy.typing import NDArray
from PIL import Image

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
SIDEWAYS = 6  # EXIF orientation: to be turned a quarter clockwise to stand upright
FPS, SECONDS, CLIP_SIZE = 30, 6, (640, 360)


def fog() -> Image.Image:
    """Fir trees nearly lost in grey: the fingerprint is weak, on purpose."""
    canvas = Canvas(1600, 1200, seed=53)
    canvas.gradient((198, 201, 204), (184, 187, 190), 0, 1200)
    for x, foot, size in (
        (260, 800, 300),
        (470, 830, 380),
        (760, 790, 260),
        (1090, 840, 430),
        (1360, 800, 320),
    ):
        for step in range(4):
            low, wide = foot - size * 0.24 * step, size * (0.3 - 0.06 * step)
            canvas.polygon([(x - wide, low), (x, low - size * 0.4), (x + wide, low)], (182, 186, 189))
        canvas.rectangle(x - size * 0.03, foot, x + size * 0.03, foot + size * 0.12, (182, 185, 187))
    canvas.soften(5)
    return canvas.image()


def pictures() -> None:
    exif = Image.Exif()
    exif[0x0112] = SIDEWAYS
    lying = hills().image().transpose(Image.Transpose.ROTATE_90)
    lying.save(SAMPLES / "hills.jpg", quality=85, exif=exif)
    fruit().image().save(SAMPLES / "fruit.jpg", quality=85)
    small = harbour().image().resize((1280, 960), Image.Resampling.LANCZOS)
    small.save(SAMPLES / "harbour.png", optimize=True)
    city().image().save(SAMPLES / "city.webp", quality=82, method=6)
    fog().save(SAMPLES / "fog.jpg", quality=85)


def drifting(canvas: Canvas, ripples: NDArray[np.float64], time: float) -> None:
    """Waves that roll to the left, each at its own speed."""
    for x, depth, tone in ripples:
        wide = 14 + depth * 50 + 8 * np.sin(time * 3 + x)
        at = (x - time * (20 + 60 * depth)) % (canvas.width + 200) - 100
        colour = (176, 214, 224) if tone < 0.6 else (28, 84, 118)
        canvas.ellipse(float(at), 656 + depth * 520, float(wide), 2 + depth * 3, colour)


def frames() -> Iterator[NDArray[np.uint8]]:
    """A slow look along the harbour while two boats pass, gulls fly and a cloud drifts."""
    canvas = harbour_without_boats()
    still: Array = canvas.pixels.copy()
    ripples = canvas.rng.random((140, 3)) * (canvas.width + 200, 1, 1)
    for number in range(FPS * SECONDS):
        time = number / FPS
        canvas.pixels = still.copy()
        puffs(canvas, 860 + 26 * time, 170, 44)
        drifting(canvas, ripples, time)
        fishing_boat(canvas, 1460 - 110 * time, 730 + 3 * np.sin(time * 2.8), 100)
        bob = 5 * np.sin(time * 2.2)
        sailing_boat(canvas, 190 + 150 * time, 815 + bob, 130, (250, 246, 236), (226, 110, 84))
        for bird in range(3):
            height = 210 + 34 * bird + 14 * np.sin(time * 2 + bird)
            gull(canvas, 300 + 150 * time + 70 * bird, height, 22 + 4 * np.sin(time * 9 + bird * 2))
        share = (1 - np.cos(np.pi * number / (FPS * SECONDS - 1))) / 2
        left = 400 * share
        view = canvas.image().resize(CLIP_SIZE, Image.Resampling.BICUBIC, box=(left, 180, left + 1200, 855))
        yield np.asarray(view)


def clip() -> None:
    muxing = {"movflags": "+faststart", "fflags": "+bitexact"}
    coding = {"crf": "27", "preset": "slow", "threads": "1"}
    with av.open(str(SAMPLES / "waves.mp4"), "w", options=muxing) as container:
        stream = container.add_stream("libx264", rate=FPS, options=coding)
        stream.width, stream.height = CLIP_SIZE
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, FPS)
        for pixels in frames():
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode())


def main() -> None:
    SAMPLES.mkdir(parents=True, exist_ok=True)
    pictures()
    clip()
    for path in sorted(SAMPLES.iterdir()):
        print(f"{path.stat().st_size:>9,} {path.name}")


if __name__ == "__main__":
    main()
