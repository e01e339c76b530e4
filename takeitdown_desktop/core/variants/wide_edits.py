"""Further edits, for services that take more than the default number of hashes.

They are what the default number does not cover: off-centre crops, two edits at once, screenshots with the picture
anywhere, bars of other colours, larger overlays. The usual edits remain in the list, so that their remaining gaps
are covered as well.
"""

from collections.abc import Iterator
from dataclasses import replace

from takeitdown_desktop.core.variants.edits import (
    BLACK,
    BLURRED,
    GREY,
    WHITE,
    Edit,
    Patch,
    all_edits,
    border,
    centred,
    onto,
    spread,
    with_words,
)
from takeitdown_wire import Variant

_SHARE = 0.6
"""Share of copies that all further edits together represent."""

_STRONG = 0.2
_ZOOM = 0.3


def wide_edits(ratio: float) -> tuple[list[Edit], list[float]]:
    """The usual and the further edits, and the share of copies that each represents (sum 1)."""
    edits, shares = all_edits(ratio)
    families = (
        (5.0, _corners()),
        (4.0, _windows()),
        (5.0, _screens(ratio)),
        (4.0, _mirrored(ratio)),
        (4.0, _cut_and_captioned()),
        (3.0, _coloured(ratio)),
        (3.0, _stuck_on()),
    )
    total = sum(share for share, _ in families)
    further: list[Edit] = []
    weights = [share * (1 - _SHARE) for share in shares]
    for share, family in families:
        found = list(family)
        further += found
        weights += [_SHARE * share / total / len(found)] * len(found)
    return edits + further, weights


def _corners() -> Iterator[Edit]:
    """Crops of two adjacent sides by up to a fifth each."""
    for x, y, _unused in spread(36):
        for across in ((_STRONG * x, 1.0), (0.0, 1 - _STRONG * x)):
            for down in ((_STRONG * y, 1.0), (0.0, 1 - _STRONG * y)):
                yield Edit(Variant.CROP, across=across, down=down)


def _windows() -> Iterator[Edit]:
    """Off-centre crops of the picture's own aspect ratio."""
    for size, x, y in spread(72):
        share = 1 - 1 / (1.03 + _ZOOM * size)
        left, top = share * (0.2 + 0.6 * x), share * (0.2 + 0.6 * y)
        yield Edit(Variant.CROP, across=(left, left + 1 - share), down=(top, top + 1 - share))


def _screens(ratio: float) -> Iterator[Edit]:
    for screen in (16 / 9, 18 / 9, 19.5 / 9, 20 / 9, 21 / 9):
        for at in (0.42, 0.445, 0.47, 0.495, 0.52):
            across, down = onto(ratio, 1 / screen, at)
            for ground in (BLACK, WHITE):
                yield Edit(Variant.LETTERBOX, across=across, down=down, ground=ground)


def _mirrored(ratio: float) -> Iterator[Edit]:
    for number in range(20):
        share = 0.25 * (number + 0.5) / 20
        for window in ((share, 1.0), (0.0, 1 - share)):
            yield Edit(Variant.COMBINED, across=window, orientation=2)
            yield Edit(Variant.COMBINED, down=window, orientation=2)
        yield Edit(Variant.COMBINED, across=centred(share), down=centred(share), orientation=2)
    for number in range(5):
        for ground in (BLACK, WHITE):
            yield Edit(Variant.COMBINED, 1.0, *border(ratio, 0.01 + 0.02 * number), ground, orientation=2)
    for bar in (0.07, 0.12, 0.17, 0.22):
        for ground in (WHITE, BLACK):
            for above in (True, False):
                edit = with_words(Variant.COMBINED, bar, 0.5, ground, above=above)
                yield replace(edit, orientation=2)


def _cut_and_captioned() -> Iterator[Edit]:
    for x, y, _unused in spread(24):
        cut, bar = 0.125 * x, (0.05 + 0.2 * y) * (1 - 0.25 * x)
        for ground in (WHITE, BLACK):
            for above in (True, False):
                edit = with_words(Variant.COMBINED, bar, 0.5, ground, above=above)
                down = (cut - bar, 1 - cut) if above else (cut, 1 - cut + bar)
                yield replace(edit, across=(cut, 1 - cut), down=down)


def _coloured(ratio: float) -> Iterator[Edit]:
    """Borders and letterboxes in shades of grey, and letterboxes filled with the blurred picture."""
    for canvas in (9 / 16, 1.0, 4 / 5, 3 / 4, 4 / 3, 16 / 9):
        for ground in (GREY, 70.0, 190.0, BLURRED):
            across, down = onto(ratio, canvas)
            yield Edit(Variant.LETTERBOX, across=across, down=down, ground=ground)
    for number in range(5):
        for ground in (70.0, GREY, 190.0):
            yield Edit(Variant.BORDER, 1.0, *border(ratio, 0.015 + 0.02 * number), ground)


def _stuck_on() -> Iterator[Edit]:
    for x, y, size in spread(48):
        side = 0.08 + 0.12 * size
        left, top = x * (1 - side), y * (1 - side)
        for luma in (BLACK, 200.0):
            yield Edit(Variant.PATCH, patch=Patch((left, left + side), (top, top + side), luma))
    for number in range(8):
        high = 0.08
        top = 0.05 + (0.9 - high) * number / 7
        yield Edit(Variant.PATCH, patch=Patch((0.0, 1.0), (top, top + high), BLACK))
