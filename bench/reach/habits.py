"""How far people go when they edit a picture: three assumptions to judge by, none of them measured."""

from dataclasses import dataclass

import numpy as np

Rng = np.random.Generator


@dataclass(frozen=True)
class Habits:
    """How far people go.

    ``USUAL``: light edits are likelier than heavy ones. ``EVEN``: the same, with all strengths equally likely.
    ``HARD``: stronger in every respect.

    Attributes:
        light: True for a probability density that falls linearly to 0 at the maximum strength.
        corner: maximum fraction that a crop of two adjacent sides takes from each.
        zoom: maximum enlargement of a picture within its frame.
        aside: maximum offset of the enlarged part from the middle, 0..0.5 of the free space.
        border: maximum width, of the shorter side.
        caption: minimum and maximum height, of the picture's height.
        centred: share of screenshots with the picture in the middle of the screen.
        bare: share of screenshots that show nothing but the picture.
        new_phone: share of screenshots from screens of 19.5:9 or 20:9.
        story: share of letterboxes that are stories (9:16).
        any_colour: share of bars that are neither black nor white.
        blurred: share of letterboxes that are filled with the blurred picture.
        sticker: minimum and maximum size, of the shorter side.
        strip: share of words on a picture that have a black strip behind them.
        mild: strength of each of two combined edits, relative to its strength alone.
    """

    light: bool = True
    corner: float = 0.12
    zoom: float = 1.25
    aside: float = 0.1
    border: float = 0.08
    caption: tuple[float, float] = (0.06, 0.20)
    centred: float = 0.75
    bare: float = 0.3
    new_phone: float = 0.8
    story: float = 0.5
    any_colour: float = 0.08
    blurred: float = 0.1
    sticker: tuple[float, float] = (0.05, 0.12)
    strip: float = 0.3
    mild: float = 0.5


USUAL = Habits()
EVEN = Habits(light=False)
HARD = Habits(
    False, 0.2, 1.3, 0.3, 0.10, (0.05, 0.25), 0.0, 0.0, 0.4, 0.4, 0.16, 0.2, (0.08, 0.2), 0.5, 1.0
)


def strength(rng: Rng, habits: Habits, most: float, least: float = 0.0) -> float:
    """How far one edit goes."""
    share = rng.random()
    if habits.light:
        share = 1 - np.sqrt(1 - share)
    return float(least + (most - least) * share)
