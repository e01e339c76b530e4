"""Draw the canaries: two pictures and a clip that every feed carries, and a picture it shows as withdrawn.

They belong to the project and show nothing but shapes; by uploading one, a platform tests its whole
pipeline from the feed to a match. Deterministic (for one version of Pillow and FFmpeg). Writes the
files and ``canaries.json``, from which the intake takes their values.
"""

import hashlib
import json
import random
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pdqhash
from PIL import Image, ImageDraw, ImageFont

FOLDER = Path(__file__).resolve().parent.parent / "takeitdown_intake" / "canaries"
SIDE = 480
FPS, FRAMES, CLIP_SIDE = 10, 20, 240
SHADES = ((28, 61, 90), (44, 110, 120), (122, 153, 84), (201, 104, 62), (236, 226, 200), (84, 60, 104))
YELLOW, BEAK, DARK = (247, 208, 48), (240, 130, 40), (24, 26, 30)


def bird(brush: ImageDraw.ImageDraw, x: int, y: int, size: int, *, left: bool) -> None:
    """A canary, as a child would cut it out of paper."""
    way = -1 if left else 1

    def oval(dx: float, dy: float, wide: float, high: float, colour: tuple[int, int, int]) -> None:
        middle, other = x + way * dx * size, y + dy * size
        box = (middle - wide * size, other - high * size, middle + wide * size, other + high * size)
        brush.ellipse(box, fill=colour, outline=DARK, width=3)

    tail = [(-0.4, 0.1), (-1.05, 0.42), (-0.95, 0.02)]
    brush.polygon([(x + way * dx * size, y + dy * size) for dx, dy in tail], fill=YELLOW, outline=DARK)
    oval(0, 0.1, 0.55, 0.42, YELLOW)
    oval(0.45, -0.38, 0.3, 0.28, YELLOW)
    oval(-0.1, 0.12, 0.33, 0.2, (228, 178, 30))
    point = [(0.72, -0.42), (1.0, -0.33), (0.72, -0.26)]
    brush.polygon([(x + way * dx * size, y + dy * size) for dx, dy in point], fill=BEAK, outline=DARK)
    oval(0.53, -0.42, 0.05, 0.05, DARK)


def draw(seed: int, words: str) -> Image.Image:
    """One picture: panes of colour, birds, and words that say what it is."""
    chance = random.Random(seed)
    image = Image.new("RGB", (SIDE, SIDE), SHADES[seed % len(SHADES)])
    brush = ImageDraw.Draw(image)
    for _ in range(60):
        x, y, turn = chance.randrange(SIDE), chance.randrange(SIDE), chance.random()
        wide, high = chance.randrange(20, 150), chance.randrange(20, 110)
        corners = [(x, y), (x + wide, y + int(high * turn)), (x + wide - int(high * turn), y + high)]
        brush.polygon([*corners, (x - int(wide * turn / 2), y + high // 2)], fill=chance.choice(SHADES))
    for _ in range(3):
        x, y = chance.randrange(110, SIDE - 110), chance.randrange(90, SIDE - 130)
        bird(brush, x, y, chance.randrange(60, 105), left=chance.random() < 0.5)
    brush.rectangle((0, SIDE - 44, SIDE, SIDE), fill=(250, 248, 240))
    brush.text((SIDE // 2, SIDE - 22), words, fill=DARK, font=ImageFont.load_default(24), anchor="mm")
    return image


def film(image: Image.Image, path: Path) -> None:
    """A clip of a window that slides over the picture."""
    with av.open(path, "w") as output:
        stream = output.add_stream("mpeg4", rate=FPS)
        stream.width = stream.height = CLIP_SIDE
        stream.pix_fmt, stream.bit_rate, stream.time_base = "yuv420p", 60_000, Fraction(1, FPS)
        for number in range(FRAMES):
            at = number * 6
            part = image.crop((at, at // 2, at + 340, at // 2 + 340)).resize((CLIP_SIDE, CLIP_SIDE))
            output.mux(stream.encode(av.VideoFrame.from_ndarray(np.asarray(part), "rgb24")))
        output.mux(stream.encode(None))


def values(path: Path) -> dict[str, str]:
    """The file's hashes, as feeds carry them."""
    content = path.read_bytes()
    found = {kind: hashlib.new(kind, content).hexdigest() for kind in ("md5", "sha1", "sha256")}
    if path.suffix == ".png":
        bits, _ = pdqhash.compute(np.asarray(Image.open(path).convert("RGB")))
        found["pdq"] = f"{int(''.join(map(str, bits)), 2):064x}"
    return found


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    drawn = {
        "canary-1.png": (draw(1, "test picture 1: found"), "active"),
        "canary-2.png": (draw(8, "test picture 2: found"), "active"),
        "canary-withdrawn.png": (draw(15, "test picture 3: not found"), "withdrawn"),
    }
    for name, (image, _) in drawn.items():
        image.save(FOLDER / name, optimize=True)
    film(drawn["canary-1.png"][0], FOLDER / "canary.mp4")
    states = {name: state for name, (_, state) in drawn.items()} | {"canary.mp4": "active"}
    rows = [
        {"name": name, "kind": "video" if name.endswith("mp4") else "image", "state": state}
        | {"values": values(FOLDER / name)}
        for name, state in states.items()
    ]
    (FOLDER / "canaries.json").write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
