"""Edits that people make before they pass a picture on, applied to real pixels with Pillow.

These copies judge the choice of variants: they share no code with it, and their strengths are drawn at
random, so that they fall between the grid points that it optimises for.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from bench.reach.habits import USUAL, Habits, Rng, strength

Colour = tuple[int, int, int]

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
_SCREENS = (16 / 9, 18 / 9, 19.5 / 9, 20 / 9, 21 / 9)
_NEW_SCREENS = (19.5 / 9, 20 / 9)
_SHAPES = (1.0, 4 / 5, 3 / 4, 4 / 3, 16 / 9, 9 / 16)
_WORDS = "when you see it the thing about monday nobody expected this again look who came to town"


@dataclass(frozen=True)
class Copy:
    """An edited copy: the kind of edit, and its pixels as a platform receives them."""

    kind: str
    image: Image.Image


def crop(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    """Crop these fractions of width and height."""
    width, height = image.size
    return image.crop(
        (round(left * width), round(top * height), round(width * (1 - right)), round(height * (1 - bottom)))
    )


def padded(image: Image.Image, left: int, top: int, right: int, bottom: int, colour: Colour) -> Image.Image:
    """Put the picture on a larger canvas."""
    width, height = image.size
    canvas = Image.new("RGB", (width + left + right, height + top + bottom), colour)
    canvas.paste(image, (left, top))
    return canvas


def bar_colour(rng: Rng, habits: Habits) -> Colour:
    """Mostly black or white, sometimes any other colour."""
    if rng.random() >= habits.any_colour:
        return BLACK if rng.random() < 0.5 else WHITE
    return (int(rng.integers(256)), int(rng.integers(256)), int(rng.integers(256)))


def _words(rng: Rng, count: int) -> str:
    return " ".join(str(rng.choice(_WORDS.split())) for _ in range(count))


def _write(image: Image.Image, box: tuple[int, int, int, int], text: str, colour: Colour) -> None:
    """Write text as large as fits into the box on one or two lines."""
    left, top, right, bottom = box
    draw = ImageDraw.Draw(image)
    words = text.split()
    half = (len(words) + 1) // 2
    lines = [text] if bottom - top < 60 else [" ".join(words[:half]), " ".join(words[half:])]
    size = max(8, int((bottom - top) / len(lines) * 0.55))
    font = ImageFont.load_default(size)
    longest = max(draw.textlength(line, font=font) for line in lines)
    if longest > 0.92 * (right - left):
        size = max(8, int(size * 0.92 * (right - left) / longest))
        font = ImageFont.load_default(size)
    for number, line in enumerate(lines):
        x = left + (right - left - draw.textlength(line, font=font)) / 2
        y = top + (bottom - top) * (number + 0.5) / len(lines) - size * 0.6
        draw.text((x, y), line, font=font, fill=colour)


def resaved(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """The same content: unchanged, or with another brightness or contrast, or in grey."""
    pick = rng.integers(4)
    if pick == 0:
        return ImageEnhance.Brightness(image).enhance(rng.uniform(0.75, 1.3))
    if pick == 1:
        return ImageEnhance.Contrast(image).enhance(rng.uniform(0.7, 1.4))
    if pick == 2:
        return image.convert("L").convert("RGB")
    return image


def one_side(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    shares = [0.0] * 4
    shares[rng.integers(4)] = strength(rng, habits, 0.25)
    return crop(image, *shares)


def centre(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """Crop up to a quarter of width and height, equally from both ends."""
    share = strength(rng, habits, 0.25) / 2
    return crop(image, share, share, share, share)


def one_axis(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    share = strength(rng, habits, 0.25) / 2
    return crop(image, share, 0, share, 0) if rng.random() < 0.5 else crop(image, 0, share, 0, share)


def corner(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """Crop two adjacent sides, each by its own fraction."""
    across, down = strength(rng, habits, habits.corner), strength(rng, habits, habits.corner)
    left = across if rng.random() < 0.5 else 0.0
    top = down if rng.random() < 0.5 else 0.0
    return crop(image, left, top, 0.0 if left else across, 0.0 if top else down)


def zoom(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """A crop of the picture's own aspect ratio, near the middle."""
    share = 1 - 1 / strength(rng, habits, habits.zoom, 1.03)
    x, y = rng.uniform(0.5 - habits.aside, 0.5 + habits.aside, 2)
    return crop(image, share * x, share * y, share * (1 - x), share * (1 - y))


def border(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """A border of uniform width, at least 1 per cent of the shorter side."""
    wide = round(min(image.size) * strength(rng, habits, habits.border, 0.01))
    return padded(image, wide, wide, wide, wide, bar_colour(rng, habits))


def caption(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """A bar with words above or below the picture."""
    width, height = image.size
    high = round(height * rng.uniform(*habits.caption))
    dark = rng.random() < 0.4
    paper, ink = (BLACK, WHITE) if dark else (WHITE, BLACK)
    above = rng.random() < 0.6
    canvas = padded(image, 0, high if above else 0, 0, 0 if above else high, paper)
    top = 0 if above else height
    _write(canvas, (0, top, width, top + high), _words(rng, int(rng.integers(3, 9))), ink)
    return canvas


def _onto(image: Image.Image, ratio: float, ground: Image.Image | Colour, at: float = 0.5) -> Image.Image:
    """The whole picture on the smallest canvas of this aspect ratio (width to height)."""
    width, height = image.size
    wide, high = max(width, round(height * ratio)), max(height, round(width / ratio))
    canvas = (
        Image.new("RGB", (wide, high), ground) if isinstance(ground, tuple) else ground.resize((wide, high))
    )
    canvas.paste(image, ((wide - width) // 2, round((high - height) * at)))
    return canvas


def letterbox(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """Fitted into a story, a square or a screen: bars of one colour, or the picture itself blurred."""
    ratio = 9 / 16 if rng.random() < habits.story else float(rng.choice(_SHAPES))
    if rng.random() < habits.blurred:
        small = image.resize((64, 64)).filter(ImageFilter.GaussianBlur(8))
        return _onto(image, ratio, ImageEnhance.Brightness(small).enhance(0.7))
    return _onto(image, ratio, bar_colour(rng, habits))


def screenshot(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """A phone's screen with the picture at full width, the clock above and buttons below."""
    new = rng.random() < habits.new_phone
    ratio = 1 / float(rng.choice(_NEW_SCREENS if new else _SCREENS))
    at = rng.uniform(0.49, 0.5) if rng.random() < habits.centred else rng.uniform(0.42, 0.52)
    dark = rng.random() < 0.6
    paper, ink = (BLACK, WHITE) if dark else (WHITE, BLACK)
    screen = _onto(image, ratio, paper, at)
    width, height = screen.size
    if rng.random() < habits.bare:
        return screen
    draw = ImageDraw.Draw(screen)
    font = ImageFont.load_default(max(8, width // 28))
    draw.text((width * 0.06, height * 0.012), "12:34", font=font, fill=ink)
    draw.rectangle((width * 0.86, height * 0.014, width * 0.94, height * 0.026), outline=ink, width=2)
    if rng.random() < 0.5:
        for number in range(4):
            x, y, radius = width * (0.14 + 0.24 * number), height * 0.955, width * 0.025
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=ink, width=3)
    return screen


def mirror(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


def turn(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    ways = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180)
    return image.transpose(ways[rng.integers(3)])


def tilt(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """Rotated by up to 5 degrees: with black or white corners, or with the corners cropped as phones do."""
    degrees = strength(rng, habits, 5) * float(rng.choice((-1, 1)))
    pick = rng.random()
    ground = WHITE if pick < 0.15 else BLACK
    turned = image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=ground)
    if pick < 0.4:
        return turned
    width, height = image.size
    angle = np.radians(abs(degrees))
    # The largest crop of the picture's own aspect ratio that has no corner of the background.
    shape = max(width, height) / min(width, height)
    share = 1 / (np.cos(angle) + shape * np.sin(angle))
    cut = (1 - share) / 2
    return crop(turned, cut, cut, cut, cut)


def stretch(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    width, height = image.size
    return image.resize((round(width * rng.uniform(0.75, 1.33)), height))


def sticker(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """A disc with a face, a square, or a line of words on the picture."""
    out = image.copy()
    width, height = out.size
    draw = ImageDraw.Draw(out)
    if rng.random() < 0.4:
        high = round(height * rng.uniform(0.05, 0.10))
        top = round((height - high) * rng.uniform(0.05, 0.95))
        if rng.random() < habits.strip:
            draw.rectangle((0, top, width, top + high), fill=BLACK)
        _write(out, (0, top, width, top + high), _words(rng, 5), WHITE)
        return out
    size = round(min(width, height) * rng.uniform(*habits.sticker))
    x = round((width - size) * rng.random())
    y = round((height - size) * rng.random())
    colour = (255, 205, 60) if rng.random() < 0.5 else bar_colour(rng, habits)
    if rng.random() < 0.6:
        draw.ellipse((x, y, x + size, y + size), fill=colour)
        for eye in (0.3, 0.62):
            spot = (x + size * eye, y + size * 0.3, x + size * (eye + 0.1), y + size * 0.45)
            draw.ellipse(spot, fill=BLACK)
    else:
        draw.rectangle((x, y, x + size, y + size), fill=colour)
    return out


def combined(image: Image.Image, rng: Rng, habits: Habits) -> Image.Image:
    """Two edits, each milder than alone or (``mild`` = 1) as strong."""
    mild = habits.mild
    pick = rng.integers(5)
    if pick == 0:
        shares = [0.0] * 4
        shares[rng.integers(4)] = strength(rng, habits, 0.25 * mild)
        return crop(mirror(image, rng, habits), *shares)
    if pick == 1:
        return border(mirror(image, rng, habits), rng, habits)
    if pick == 2:
        return caption(mirror(image, rng, habits), rng, habits)
    share = strength(rng, habits, 0.25 * mild) / 2
    cut = crop(image, share, share, share, share)
    return caption(cut, rng, habits) if pick == 3 else mirror(cut, rng, habits)


Edit = Callable[[Image.Image, Rng, Habits], Image.Image]

# The edit, and its frequency in 100 copies.
KINDS: dict[str, tuple[Edit, float]] = {
    "saved again": (resaved, 10),
    "crop, one side": (one_side, 14),
    "crop, centre": (centre, 10),
    "crop, one axis": (one_axis, 4),
    "crop, corner": (corner, 2),
    "zoom": (zoom, 3),
    "border": (border, 9),
    "caption bar": (caption, 10),
    "letterbox": (letterbox, 8),
    "screenshot": (screenshot, 7),
    "mirror": (mirror, 6),
    "quarter turn": (turn, 4),
    "tilt": (tilt, 5),
    "stretch": (stretch, 3),
    "sticker or words": (sticker, 3),
    "two at once": (combined, 2),
}


def draw_kind(rng: Rng) -> str:
    weights = np.array([share for _, share in KINDS.values()], dtype=float)
    return str(rng.choice(list(KINDS), p=weights / weights.sum()))


def make(image: Image.Image, kind: str, rng: Rng, habits: Habits = USUAL) -> Copy:
    """An edited copy as it would be uploaded: reduced, saved as JPEG and read again."""
    edited = KINDS[kind][0](image, rng, habits)
    longest = int(rng.integers(640, 1_400))
    if max(edited.size) > longest:
        edited.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    edited.save(buffer, "JPEG", quality=int(rng.integers(55, 86)))
    return Copy(kind, Image.open(buffer).convert("RGB"))
