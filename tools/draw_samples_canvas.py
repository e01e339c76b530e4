"""A small drawing canvas in NumPy and Pillow: smooth edges, shaded balls, grain and soft shadows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Array = NDArray[np.float32]
Colour = tuple[float, float, float]
Point = tuple[float, float]
Box = tuple[int, int, int, int]
Shape = Callable[[ImageDraw.ImageDraw], None]
_FINE = 2  # shapes are drawn at this scale and reduced, for smooth edges


@dataclass
class Canvas:
    """Pixels 0..255 and a random generator; every method paints over what is there."""

    width: int
    height: int
    seed: int
    pixels: Array = field(init=False)
    rng: np.random.Generator = field(init=False)
    _grain: Array = field(init=False)

    def __post_init__(self) -> None:
        self.rng = np.random.default_rng(self.seed)
        self.pixels = np.zeros((self.height, self.width, 3), np.float32)
        self._grain = self.noise(5, octaves=2) - 0.5

    def noise(self, scale: float, *, octaves: int = 4, stretch: float = 1.0) -> Array:
        """Smooth noise 0..1 with features of about ``scale`` pixels, ``stretch`` times as wide as high."""
        total = np.zeros((self.height, self.width), np.float32)
        weight = 1.0
        for _ in range(octaves):
            size = int(self.width / (scale * stretch)) + 2, int(self.height / scale) + 2
            grid = Image.fromarray(self.rng.random((size[1], size[0]), np.float32))
            total += weight * np.asarray(grid.resize((self.width, self.height), Image.Resampling.BICUBIC))
            weight, scale = weight / 2, max(scale / 2, 1.0)
        low, high = float(total.min()), float(total.max())
        return ((total - low) / (high - low)).astype(np.float32)

    def ridge(self, base: float, height: float, scale: float) -> Array:
        """One line of hills: y for every x."""
        line: Array = self.noise(scale, octaves=3)[self.height // 2]
        return base - height * line

    def gradient(self, top: Colour, bottom: Colour, start: int, end: int) -> None:
        t = np.linspace(0, 1, end - start, dtype=np.float32)[:, None, None]
        self.pixels[start:end] = np.array(top) * (1 - t) + np.array(bottom) * t

    def wash(self, mask: Array, colour: Colour) -> None:
        """Paint one colour with ``mask`` (0..1, whole canvas) as its opacity."""
        self.pixels += mask[..., None] * (np.array(colour, np.float32) - self.pixels)

    def below(
        self, line: Array, colour: Colour, texture: Array | None = None, strength: float = 0.5
    ) -> None:
        """Fill under a ridge, lighter at its upper edge."""
        rows = np.arange(self.height, dtype=np.float32)[:, None]
        mask = np.clip(rows - line[None, :] + 0.5, 0, 1)
        light = 1.12 - np.clip((rows - line[None, :]) / 900, 0, 0.5)
        if texture is not None:
            light = light * (1 + strength * (texture - 0.5))
        paint = np.clip(np.array(colour, np.float32) * light[..., None], 0, 255)
        self.pixels += mask[..., None] * (paint - self.pixels)

    def polygon(
        self, points: Sequence[Point], colour: Colour, *, grain: float = 0.0, alpha: float = 1.0
    ) -> None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = self._box(min(xs), min(ys), max(xs), max(ys))

        def shape(draw: ImageDraw.ImageDraw) -> None:
            draw.polygon([((x - box[0]) * _FINE, (y - box[1]) * _FINE) for x, y in points], fill=255)

        self._paint(box, shape, colour, grain, alpha)

    def rectangle(
        self, left: float, top: float, right: float, bottom: float, colour: Colour, grain: float = 0.0
    ) -> None:
        self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], colour, grain=grain)

    def ellipse(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: Colour,
        *,
        grain: float = 0.0,
        alpha: float = 1.0,
    ) -> None:
        turn = np.linspace(0, 2 * np.pi, 72, endpoint=False)
        points = [(x + rx * float(np.cos(t)), y + ry * float(np.sin(t))) for t in turn]
        self.polygon(points, colour, grain=grain, alpha=alpha)

    def line(self, points: Sequence[Point], width: float, colour: Colour, *, alpha: float = 1.0) -> None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = self._box(min(xs) - width, min(ys) - width, max(xs) + width, max(ys) + width)

        def shape(draw: ImageDraw.ImageDraw) -> None:
            scaled = [((x - box[0]) * _FINE, (y - box[1]) * _FINE) for x, y in points]
            draw.line(scaled, fill=255, width=max(1, round(width * _FINE)), joint="curve")

        self._paint(box, shape, colour, 0.0, alpha)

    def ball(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: Colour,
        *,
        grain: float = 0.1,
        shine: float = 0.5,
    ) -> None:
        """A round thing lit from the upper left."""
        left, top, right, bottom = self._box(x - rx, y - ry, x + rx, y + ry)
        if left >= right or top >= bottom:
            return
        rows, columns = np.mgrid[top:bottom, left:right].astype(np.float32)
        nx, ny = (columns - x) / rx, (rows - y) / ry
        inside = nx**2 + ny**2
        nz = np.sqrt(np.clip(1 - inside, 0, 1))
        light = np.clip(-0.5 * nx - 0.6 * ny + 0.62 * nz, 0, 1)
        tone = (0.5 + 0.62 * light) * (1 + grain * 2 * self._grain[top:bottom, left:right])
        paint = np.array(colour, np.float32) * tone[..., None]
        paint += (255 * shine * light**24)[..., None]
        mask = np.clip((1 - np.sqrt(inside)) * min(rx, ry) + 0.5, 0, 1)
        part = self.pixels[top:bottom, left:right]
        part += mask[..., None] * (np.clip(paint, 0, 255) - part)

    def glow(self, x: float, y: float, rx: float, ry: float, colour: Colour, strength: float) -> None:
        """A soft spot of light, or of shade when the colour is dark."""
        left, top, right, bottom = self._box(x - 2 * rx, y - 2 * ry, x + 2 * rx, y + 2 * ry)
        rows, columns = np.mgrid[top:bottom, left:right].astype(np.float32)
        mask = strength * np.exp(-2 * (((columns - x) / rx) ** 2 + ((rows - y) / ry) ** 2))
        part = self.pixels[top:bottom, left:right]
        part += mask[..., None] * (np.array(colour, np.float32) - part)

    def image(self) -> Image.Image:
        return Image.fromarray(np.clip(self.pixels, 0, 255).astype(np.uint8))

    def soften(self, radius: float) -> None:
        blurred = self.image().filter(ImageFilter.GaussianBlur(radius))
        self.pixels = np.asarray(blurred).astype(np.float32)

    def _box(self, left: float, top: float, right: float, bottom: float) -> Box:
        return (
            max(0, int(left) - 1),
            max(0, int(top) - 1),
            min(self.width, int(right) + 2),
            min(self.height, int(bottom) + 2),
        )

    def _paint(self, box: Box, shape: Shape, colour: Colour, grain: float, alpha: float) -> None:
        left, top, right, bottom = box
        if left >= right or top >= bottom:
            return
        fine = Image.new("L", ((right - left) * _FINE, (bottom - top) * _FINE))
        shape(ImageDraw.Draw(fine))
        small = fine.resize((right - left, bottom - top), Image.Resampling.BOX)
        mask = np.asarray(small).astype(np.float32) * (alpha / 255)
        tone = 1 + grain * 2 * self._grain[top:bottom, left:right]
        paint = np.clip(np.array(colour, np.float32) * tone[..., None], 0, 255)
        part = self.pixels[top:bottom, left:right]
        part += mask[..., None] * (paint - part)
