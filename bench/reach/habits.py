"""How far people go when they change a picture: three judgements to judge by, none of them counted."""

from dataclasses import dataclass

import numpy as np

Rng = np.random.Generator


@dataclass(frozen=True)
class Habits:
    """How far people go.

    ``USUAL``: a light edit is likelier than a heavy one. ``EVEN``: the same, with every strength as likely as
    any other. ``HARD`` goes further in everything.

    Attributes:
        light: whether a strength is the less likely, in proportion, the nearer it is to the most.
        corner: most that a crop of two sides that meet takes from each.
        zoom: most that a picture is enlarged within its frame.
        aside: most that the middle of the enlarged part lies off the middle, 0..0.5 of what is free.
        border: most of the shorter side.
        caption: least and most of the height.
        centred: share of screenshots in which the picture is in the middle of the screen.
        bare: share of screenshots that show nothing beside the picture.
        new_phone: share of screenshots from screens of 19.5:9 or 20:9.
        story: share of letterboxes that are stories.
        any_colour: share of bars that are neither black nor white.
        blurred: share of letterboxes that are filled with the blurred picture.
        sticker: least and most of the shorter side.
        strip: share of words on a picture that stand on a black strip.
        mild: strength of each of two edits at once, as a share of what it is alone.
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
