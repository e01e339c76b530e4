"""Edits that people make before they post a video again, applied frame by frame with Pillow.

These copies judge the choice of sets: they share no code with it, and their strengths are drawn at random around
what is known of real copies (``docs/reach.md``), so that they fall between the edits that it chooses from.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from bench.reach.habits import Rng

Picture = Image.Image
Edit = Callable[[Picture], Picture]
BLACK, WHITE = (0, 0, 0), (255, 255, 255)


@dataclass(frozen=True)
class Timing:
    """Edits of the video as a whole, relative to the original.

    Attributes:
        speed: of the copy.
        first, last: beginning and end of the part that it shows, as fractions of the length.
        rate: frames a second.
        scale: width and height.
        crf: x264's constant rate factor (absolute); higher compresses more.
    """

    speed: float = 1.0
    first: float = 0.0
    last: float = 1.0
    rate: float = 1.0
    scale: float = 1.0
    crf: int = 27


@dataclass(frozen=True)
class Kind:
    """One kind of copy.

    Attributes:
        group: "usual" edits, which sets of fixed edits also found; "harder" ones, which those missed; "pairs" of mild ones.
        picture: draws strengths, and returns the edit of every frame.
        timing: draws the edits of the whole.
    """

    group: str
    picture: Callable[[Rng], Edit] = lambda rng: lambda image: image
    timing: Callable[[Rng], Timing] = lambda rng: Timing()


@dataclass(frozen=True)
class Made:
    """A copy: its frames, their rate, and the CRF to compress it with."""

    frames: list[npt.NDArray[np.uint8]]
    rate: float
    crf: int


def make(kind: str, frames: Sequence[npt.NDArray[np.uint8]], rate: float, rng: Rng) -> Made:
    """One copy of a video.

    Args:
        kind: one of ``KINDS``.
        frames: the original's, RGB.
        rate: the original's frames a second.
        rng: draws the strengths.
    """
    edit, timing = KINDS[kind].picture(rng), KINDS[kind].timing(rng)
    shown = part(frames, timing)
    count = max(1, int(len(shown) / timing.speed * timing.rate))
    copied = []
    for number in range(count):
        source = shown[min(len(shown) - 1, int(number * timing.speed / timing.rate))]
        image = edit(Image.fromarray(source))
        copied.append(scaled(image, timing.scale))
    return Made(copied, rate * timing.rate, timing.crf)


def part(frames: Sequence[npt.NDArray[np.uint8]], timing: Timing) -> Sequence[npt.NDArray[np.uint8]]:
    """The frames of the original that a copy shows, at least one."""
    return frames[int(timing.first * len(frames)) : max(1, int(timing.last * len(frames)))]


def scaled(image: Picture, scale: float) -> npt.NDArray[np.uint8]:
    """The pixels of a frame to encode: scaled by ``scale``, with even sides."""
    wide, high = (max(2, round(length * scale) // 2 * 2) for length in image.size)
    return np.asarray(
        image
        if scale == 1.0 and image.size == (wide, high)
        else image.resize((wide, high), Image.Resampling.LANCZOS)
    )


def cut(left: float = 0.0, top: float = 0.0, right: float = 0.0, bottom: float = 0.0) -> Edit:
    def edit(image: Picture) -> Picture:
        wide, high = image.size
        return image.crop(
            (round(left * wide), round(top * high), round((1 - right) * wide), round((1 - bottom) * high))
        )

    return edit


def mirrored(image: Picture) -> Picture:
    return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


def on_canvas(ratio: float, colour: tuple[int, int, int] = BLACK) -> Edit:
    def edit(image: Picture) -> Picture:
        wide, high = (
            max(image.width, round(image.height * ratio)),
            max(image.height, round(image.width / ratio)),
        )
        canvas = Image.new("RGB", (wide, high), colour)
        canvas.paste(image, ((wide - image.width) // 2, (high - image.height) // 2))
        return canvas

    return edit


def recorded(share: float) -> Edit:
    """A screen recording of a player: reduced, in the middle of a black screen."""

    def edit(image: Picture) -> Picture:
        canvas = Image.new("RGB", image.size, BLACK)
        small = image.resize(
            (round(image.width * share), round(image.height * share)), Image.Resampling.BICUBIC
        )
        canvas.paste(small, ((image.width - small.width) // 2, (image.height - small.height) // 2))
        return canvas

    return edit


def captioned(share: float, *, above: bool, dark: bool) -> Edit:
    """A bar with words above or below the picture; ``share`` is its height relative to the picture's."""

    def edit(image: Picture) -> Picture:
        high = round(image.height * share)
        canvas = Image.new("RGB", (image.width, image.height + high), BLACK if dark else WHITE)
        canvas.paste(image, (0, high if above else 0))
        _write(canvas, 0 if above else image.height, high, WHITE if dark else BLACK)
        return canvas

    return edit


def strip_over(share: float, *, above: bool) -> Edit:
    """A dark strip with words over the top or bottom of the picture itself."""

    def edit(image: Picture) -> Picture:
        out, high = image.copy(), round(image.height * share)
        top = 0 if above else image.height - high
        ImageDraw.Draw(out).rectangle((0, top, image.width, top + high), fill=BLACK)
        _write(out, top, high, WHITE)
        return out

    return edit


def _write(image: Picture, top: int, high: int, colour: tuple[int, int, int]) -> None:
    font = ImageFont.load_default(max(8, high * 0.45))
    draw = ImageDraw.Draw(image)
    words = "wait until you see this one"
    left = (image.width - draw.textlength(words, font=font)) / 2
    draw.text((max(0, left), top + high * 0.22), words, font=font, fill=colour)


def sticker(side: float, x: float, y: float) -> Edit:
    """An opaque disc; ``side`` is its diameter relative to the shorter side."""

    def edit(image: Picture) -> Picture:
        out, size = image.copy(), side * min(image.size)
        left, top = x * (image.width - size), y * (image.height - size)
        draw = ImageDraw.Draw(out)
        draw.ellipse((left, top, left + size, top + size), fill=(255, 205, 60))
        for eye in (0.3, 0.6):
            at = (left + eye * size, top + 0.3 * size, left + (eye + 0.1) * size, top + 0.42 * size)
            draw.ellipse(at, fill=BLACK)
        return out

    return edit


def _all_round(share: float) -> Edit:
    return cut(share / 2, share / 2, share / 2, share / 2)


def _both(first: Edit, second: Edit) -> Edit:
    return lambda image: second(first(image))


KINDS: dict[str, Kind] = {
    "encoded again": Kind("usual", timing=lambda rng: Timing(crf=int(rng.integers(30, 37)))),
    "much smaller": Kind("usual", timing=lambda rng: Timing(scale=rng.uniform(0.35, 0.5))),
    "a bit smaller": Kind("usual", timing=lambda rng: Timing(scale=rng.uniform(0.6, 0.8))),
    "without its beginning": Kind("usual", timing=lambda rng: Timing(first=rng.uniform(0.1, 0.4))),
    "without its end": Kind("usual", timing=lambda rng: Timing(last=rng.uniform(0.6, 0.9))),
    "fewer frames a second": Kind("usual", timing=lambda rng: Timing(rate=rng.uniform(0.5, 0.8))),
    "slower": Kind("usual", timing=lambda rng: Timing(speed=rng.uniform(0.75, 0.95))),
    "faster": Kind("usual", timing=lambda rng: Timing(speed=rng.uniform(1.05, 1.3))),
    "twice as fast": Kind("usual", timing=lambda rng: Timing(speed=2.0)),
    "mirrored": Kind("usual", lambda rng: mirrored),
    "cut all round by 6 %": Kind("usual", lambda rng: _all_round(rng.uniform(0.05, 0.07))),
    "cut all round by 9 %": Kind("usual", lambda rng: _all_round(rng.uniform(0.08, 0.10))),
    "bars of 16:9 or 4:3": Kind("usual", lambda rng: on_canvas(float(rng.choice((16 / 9, 4 / 3))))),
    "square": Kind("usual", lambda rng: on_canvas(1.0)),
    "cut above by 12 %": Kind("harder", lambda rng: cut(top=rng.uniform(0.10, 0.14))),
    "cut below by 18 %": Kind("harder", lambda rng: cut(bottom=rng.uniform(0.16, 0.20))),
    "bars of 9:16": Kind("harder", lambda rng: on_canvas(9 / 16)),
    "caption bar": Kind(
        "harder",
        lambda rng: captioned(rng.uniform(0.08, 0.20), above=rng.random() < 0.5, dark=rng.random() < 0.5),
    ),
    "strip over it": Kind(
        "harder", lambda rng: strip_over(rng.uniform(0.08, 0.18), above=rng.random() < 0.3)
    ),
    "sticker": Kind(
        "harder",
        lambda rng: sticker(rng.uniform(0.12, 0.2), rng.uniform(0.05, 0.95), rng.uniform(0.05, 0.95)),
    ),
    "screen recording": Kind("harder", lambda rng: recorded(rng.uniform(0.84, 0.92))),
    "mirrored and cut by 5 %": Kind(
        "harder", lambda rng: _both(mirrored, _all_round(rng.uniform(0.03, 0.07)))
    ),
    "caption bar, faster": Kind(
        "pairs",
        lambda rng: captioned(rng.uniform(0.08, 0.15), above=rng.random() < 0.5, dark=rng.random() < 0.5),
        lambda rng: Timing(speed=rng.uniform(1.05, 1.2)),
    ),
    "bars of 9:16, smaller": Kind(
        "pairs", lambda rng: on_canvas(9 / 16), lambda rng: Timing(scale=rng.uniform(0.5, 0.7))
    ),
    "mirrored, faster": Kind(
        "pairs", lambda rng: mirrored, lambda rng: Timing(speed=rng.uniform(1.05, 1.3))
    ),
    "cut above by 6 %, slower": Kind(
        "pairs",
        lambda rng: cut(top=rng.uniform(0.04, 0.08)),
        lambda rng: Timing(speed=rng.uniform(0.85, 0.95)),
    ),
}
