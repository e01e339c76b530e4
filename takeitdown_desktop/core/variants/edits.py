"""The edits that people make before re-posting a picture, for which variants are chosen.

Each family samples its parameters so densely that a copy is near a sample; ``resources/edits.json`` has its share.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from takeitdown_desktop.core.variants import shares as table
from takeitdown_wire import Variant

BLACK, WHITE, GREY = 0.0, 255.0, 128.0
BLURRED = -1.0
"""Stands for a canvas filled with the picture itself, blurred and darkened."""

BLURRED_LUMA = 0.7
"""Luma of that canvas, relative to the picture's mean."""

Window = tuple[float, float]
"""The interval of an axis that a copy shows, as fractions of the picture's length; beyond 0 and 1 is canvas."""

WHOLE: Window = (0.0, 1.0)

_SHARES = table.of_pictures()

_FEW = 110
"""Number of systematic samples, proportional to weight, that make up ``few_edits``; some select the same edit."""


@dataclass(frozen=True, slots=True)
class Patch:
    """An opaque rectangle of uniform luma over part of a picture."""

    across: Window
    down: Window
    luma: float


Mark = tuple[float, float, float, float, float]
"""An overlay rectangle (left, right, top, bottom as fractions of the copy) and its mean luma offset."""

_INK = 65.0
"""Mean luma offset of a line of text, whose strokes cover about a quarter of it."""

_CLOCK: tuple[Mark, ...] = ((0.05, 0.17, 0.014, 0.027, 75.0), (0.80, 0.95, 0.012, 0.026, 40.0))
_BUTTONS: tuple[Mark, ...] = (
    *_CLOCK,
    *((x, x + 0.06, 0.94, 0.97, 35.0) for x in (0.11, 0.35, 0.59, 0.83)),
)
_SCREENS = ((), _CLOCK, _BUTTONS)
"""User interface that a phone shows around a picture in a screenshot."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit at one strength.

    Attributes:
        variant: its family on the wire.
        weight: frequency relative to the other edits of its family.
        across, down: the intervals of each axis that the copy shows.
        ground: luma of the canvas outside the picture, or ``BLURRED``.
        orientation: EXIF orientation 1..8 applied last.
        tilt: degrees of rotation applied first; the corners are black.
        patch: an opaque rectangle over part of the picture.
        marks: overlays on the copy, before it is reoriented.
    """

    variant: Variant
    weight: float = 1.0
    across: Window = WHOLE
    down: Window = WHOLE
    ground: float = BLACK
    orientation: int = 1
    tilt: float = 0.0
    patch: Patch | None = None
    marks: tuple[Mark, ...] = ()


def all_edits(ratio: float) -> tuple[list[Edit], list[float]]:
    """All edits for an aspect ratio (width / height), and the share of copies that each represents (sum 1)."""
    total = sum(_SHARES.values())
    edits: list[Edit] = []
    shares: list[float] = []
    for name, family in _FAMILIES.items():
        share, found = _SHARES[name], list(family(ratio))
        whole = sum(edit.weight for edit in found)
        edits += found
        shares += [edit.weight * share / whole / total for edit in found]
    return edits, shares


def few_edits(ratio: float) -> tuple[list[Edit], list[float]]:
    """A weighted sample of the edits without tilts, which cost most; enough to choose a dozen hashes."""
    edits, shares = all_edits(ratio)
    straight = [index for index, edit in enumerate(edits) if not edit.tilt]
    ends = np.cumsum([shares[index] for index in straight])
    samples = (np.arange(_FEW) + 0.5) * ends[-1] / _FEW
    counts = Counter(np.searchsorted(ends, samples).tolist())
    return [edits[straight[at]] for at in counts], [count / _FEW for count in counts.values()]


def steps(first: float, last: float, count: int) -> list[float]:
    width = (last - first) / count
    return [first + width * (number + 0.5) for number in range(count)]


def leaning(first: float, last: float, count: int) -> Iterator[tuple[float, float]]:
    """Strengths with their weights, which fall linearly to 0: light edits are more common than heavy ones."""
    for strength in steps(first, last, count):
        yield strength, (last - strength) / (last - first)


def spread(count: int) -> Iterator[tuple[float, float, float]]:
    """A low-discrepancy sequence in the unit cube (additive recurrence)."""
    for number in range(count):
        yield (
            (0.5 + 0.8191725134 * number) % 1,
            (0.5 + 0.6710436067 * number) % 1,
            (0.5 + 0.5497004779 * number) % 1,
        )


def _plain(_: float) -> Iterator[Edit]:
    yield Edit(Variant.UPRIGHT)


def _sides(_: float) -> Iterator[Edit]:
    for share, frequency in leaning(0.0, 0.25, 22):
        for window in ((share, 1.0), (0.0, 1 - share)):
            yield Edit(Variant.CROP, frequency, across=window)
            yield Edit(Variant.CROP, frequency, down=window)


def centred(share: float) -> Window:
    """The window that is left if ``share`` is cut off, half at each end."""
    return (share / 2, 1 - share / 2)


def _centre(_: float) -> Iterator[Edit]:
    for share, frequency in leaning(0.0, 0.25, 16):
        yield Edit(Variant.CROP, frequency, across=centred(share), down=centred(share))


def _axes(_: float) -> Iterator[Edit]:
    for share, frequency in leaning(0.0, 0.25, 14):
        yield Edit(Variant.CROP, frequency, across=centred(share))
        yield Edit(Variant.CROP, frequency, down=centred(share))


def _corners(_: float) -> Iterator[Edit]:
    for x, y, _unused in spread(14):
        across, down = 0.13 * x, 0.13 * y
        for left_right in ((across, 1.0), (0.0, 1 - across)):
            for top_bottom in ((down, 1.0), (0.0, 1 - down)):
                yield Edit(Variant.CROP, (1 - x) * (1 - y), across=left_right, down=top_bottom)


def _zooms(_: float) -> Iterator[Edit]:
    for size, x, y in spread(24):
        share = 1 - 1 / (1.03 + 0.25 * size)
        left, top = share * (0.38 + 0.24 * x), share * (0.38 + 0.24 * y)
        yield Edit(Variant.CROP, 1 - size, across=(left, left + 1 - share), down=(top, top + 1 - share))


def border(ratio: float, share: float) -> tuple[Window, Window]:
    """A border on all sides, its width a fraction of the shorter side."""
    across, down = share / max(ratio, 1.0), share * min(ratio, 1.0)
    return (-across, 1 + across), (-down, 1 + down)


def _borders(ratio: float) -> Iterator[Edit]:
    for share, frequency in leaning(0.005, 0.09, 10):
        for ground, weight in ((BLACK, 3), (WHITE, 3), (GREY, 1)):
            yield Edit(Variant.BORDER, frequency * weight, *border(ratio, share), ground)


def with_words(variant: Variant, bar: float, width: float, ground: float, *, above: bool) -> Edit:
    """A bar with two centred lines of text, its height a fraction of the picture's height."""
    share = bar / (1 + bar)
    ink = _INK if ground == BLACK else -_INK
    first = 0.0 if above else 1 - share
    lines = (first + share * at for at in (0.25, 0.75))
    marks = tuple(
        (0.5 - width / 2, 0.5 + width / 2, line - 0.11 * share, line + 0.11 * share, ink) for line in lines
    )
    return Edit(variant, down=(-bar, 1.0) if above else (0.0, 1 + bar), ground=ground, marks=marks)


def _captions(_: float) -> Iterator[Edit]:
    for bar in steps(0.05, 0.22, 14):
        for ground, colour in ((WHITE, 3), (BLACK, 2)):
            for above, side in ((True, 3), (False, 2)):
                for width in (0.25, 0.7):
                    edit = with_words(Variant.BAR, bar, width, ground, above=above)
                    yield replace(edit, weight=colour * side)


def onto(ratio: float, canvas: float, at: float = 0.5) -> tuple[Window, Window]:
    """The whole picture on the smallest canvas of another aspect ratio; ``at``: vertical position, 0..1."""
    wide, high = max(1.0, canvas / ratio) - 1, max(1.0, ratio / canvas) - 1
    return (-wide / 2, 1 + wide / 2), (-high * at, 1 + high * (1 - at))


def _letterboxes(ratio: float) -> Iterator[Edit]:
    for canvas, frequency in ((9 / 16, 7), (1.0, 1), (4 / 5, 1), (3 / 4, 1), (4 / 3, 1), (16 / 9, 1)):
        for ground, weight in ((BLACK, 4), (WHITE, 4), (BLURRED, 1)):
            yield Edit(Variant.LETTERBOX, frequency * weight, *onto(ratio, canvas), ground)


def _screens(ratio: float) -> Iterator[Edit]:
    new, old = (19.5 / 9, 20 / 9), (16 / 9, 18 / 9, 21 / 9)
    shown = [(screen, 0.495, 34.0) for screen in new]
    shown += [(screen, at, 2.2) for screen in new for at in (0.43, 0.45, 0.47, 0.51)]
    shown += [(screen, at, frequency) for screen in old for at, frequency in ((0.495, 3.0), (0.455, 1.0))]
    for screen, at, frequency in shown:
        across, down = onto(ratio, 1 / screen, at)
        for ground, sign, colour in ((BLACK, 1, 3), (WHITE, -1, 2)):
            for things in _SCREENS:
                marks = tuple(
                    (left, right, top, bottom, sign * ink) for left, right, top, bottom, ink in things
                )
                yield Edit(Variant.LETTERBOX, frequency * colour, across, down, ground, marks=marks)


def _mirror(_: float) -> Iterator[Edit]:
    yield Edit(Variant.MIRROR, orientation=2)


def _turns(_: float) -> Iterator[Edit]:
    for orientation in (3, 6, 8):
        yield Edit(Variant.TURN, orientation=orientation)


def _tilts(ratio: float) -> Iterator[Edit]:
    shape = max(ratio, 1 / ratio)
    for degrees in steps(-5.0, 5.0, 10):
        frequency = 1 - abs(degrees) / 5
        yield Edit(Variant.TILT, 5 * frequency, tilt=degrees)
        yield Edit(Variant.TILT, 3 * frequency, tilt=degrees, ground=WHITE)
        angle = np.radians(abs(degrees))
        inner = centred(float(1 - 1 / (np.cos(angle) + shape * np.sin(angle))))
        yield Edit(Variant.TILT, 12 * frequency, inner, inner, tilt=degrees)


def _patches(_: float) -> Iterator[Edit]:
    for x, y, size in spread(16):
        side = 0.05 + 0.07 * size
        left, top = x * (1 - side), y * (1 - side)
        for luma in (BLACK, 200.0, WHITE):
            patch = Patch((left, left + side), (top, top + side), luma)
            yield Edit(Variant.PATCH, patch=patch)


def _mirrored(ratio: float) -> Iterator[Edit]:
    for share, frequency in leaning(0.0, 0.13, 6):
        for window in ((share, 1.0), (0.0, 1 - share)):
            yield Edit(Variant.COMBINED, frequency, across=window, orientation=2)
            yield Edit(Variant.COMBINED, frequency, down=window, orientation=2)
        yield Edit(Variant.COMBINED, 4 * frequency, centred(share), centred(share), orientation=2)
    for share, frequency in leaning(0.01, 0.08, 5):
        for ground in (BLACK, WHITE):
            yield Edit(Variant.COMBINED, 2.4 * frequency, *border(ratio, share), ground, orientation=2)
    for bar in steps(0.05, 0.21, 6):
        for ground in (WHITE, BLACK):
            edit = with_words(Variant.COMBINED, bar, 0.4, ground, above=True)
            yield replace(edit, orientation=2)


def _cut_captions(_: float) -> Iterator[Edit]:
    for x, y, _unused in spread(10):
        cut, bar = 0.13 * x / 2, (0.05 + 0.16 * y) * (1 - 0.13 * x)
        for ground in (WHITE, BLACK):
            edit = with_words(Variant.COMBINED, bar, 0.4, ground, above=True)
            yield replace(edit, across=(cut, 1 - cut), down=(cut - bar, 1 - cut))


_FAMILIES: dict[str, Callable[[float], Iterator[Edit]]] = {
    "plain": _plain,
    "sides": _sides,
    "centre": _centre,
    "axes": _axes,
    "corners": _corners,
    "zooms": _zooms,
    "borders": _borders,
    "captions": _captions,
    "letterboxes": _letterboxes,
    "screens": _screens,
    "mirror": _mirror,
    "turns": _turns,
    "tilts": _tilts,
    "patches": _patches,
    "mirrored": _mirrored,
    "cut-captions": _cut_captions,
}
"""The generator of each family, by its name in the table of shares."""
