"""Contrast of text and background in every set of colours, as WCAG 2.2 defines it."""

import pytest

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.theme import Colours


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", theme.SETS.values(), ids=theme.SETS)
@pytest.mark.parametrize(
    ("text", "ground", "least"),
    [
        ("ink", "page", 4.5),
        ("ink", "card", 4.5),
        ("ink", "accent_soft", 4.5),
        ("soft", "page", 4.5),
        ("soft", "card", 4.5),
        ("soft", "accent_soft", 4.5),
        ("accent", "page", 4.5),
        ("accent", "accent_soft", 4.5),
        ("page", "accent", 4.5),
        ("done", "page", 4.5),
        ("done", "card", 4.5),
        ("done", "accent_soft", 4.5),
        ("care", "page", 4.5),
        ("care", "card", 4.5),
        ("care", "accent_soft", 4.5),
        ("accent", "card", 4.5),  # links, and the focus ring
    ],
)
def test_text_stands_out_from_its_ground(colours: Colours, text: str, ground: str, least: float) -> None:
    one, other = sorted((_luminance(getattr(colours, text)), _luminance(getattr(colours, ground))))
    assert (other + 0.05) / (one + 0.05) >= least
