"""What people do to a picture before they pass it on: the edits that a set of variants is chosen for.

Every family of edits is a set of points close enough to each other that a copy between two
of them is near to one, and says how many of 100 copies are thought to be made that way.
Nobody has counted: the shares are a judgement, written down in ``docs/reach.md``.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from takeitdown_wire import Variant

BLACK, WHITE, GREY = 0.0, 255.0, 128.0
BLURRED = -1.0
"""The ground of a canvas that is filled with the picture itself, blurred and darker."""

BLURRED_LUMA = 0.7
"""Its luma, as a share of the picture's mean."""

Window = tuple[float, float]
"""What part of an axis of a picture a copy shows, in shares of the picture's length: 0 to 1 is
all of it, more than that is a canvas larger than the picture."""

WHOLE: Window = (0.0, 1.0)

_FEW = 110
"""Draws, evenly over the shares, of which ``few_edits`` are made; some fall on the same edit."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Something of one luma that hides this part of a picture."""

    across: Window
    down: Window
    luma: float


Mark = tuple[float, float, float, float, float]
"""Something thin that stands on a copy: left, right, top and bottom in shares of the whole copy, and by
how much it changes the luma there, in the mean."""

_INK = 65.0
"""The strokes of words cover about a quarter of their line."""

_CLOCK: tuple[Mark, ...] = ((0.05, 0.17, 0.014, 0.027, 75.0), (0.80, 0.95, 0.012, 0.026, 40.0))
_BUTTONS: tuple[Mark, ...] = (
    *_CLOCK,
    *((x, x + 0.06, 0.94, 0.97, 35.0) for x in (0.11, 0.35, 0.59, 0.83)),
)
_SCREENS = ((), _CLOCK, _BUTTONS)
"""What a phone shows beside a picture."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit at one strength.

    Attributes:
        variant: its family, as it is told on the wire.
        weight: how often, compared with the others of its family.
        across, down: what the copy shows of each axis.
        ground: luma of the canvas outside the picture, or ``BLURRED``.
        orientation: how the copy is turned in the end, as EXIF orientation 1..8.
        tilt: degrees by which the picture is turned first; the corners are black.
        patch: what hides a part of it.
        marks: what else stands on the copy, before it is turned.
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
    """The edits of a picture whose width is ``ratio`` times its height, and the share of copies each stands for."""
    total = sum(share for share, _ in _FAMILIES)
    edits: list[Edit] = []
    shares: list[float] = []
    for share, family in _FAMILIES:
        found = list(family(ratio))
        whole = sum(edit.weight for edit in found)
        edits += found
        shares += [edit.weight * share / whole / total for edit in found]
    return edits, shares


def few_edits(ratio: float) -> tuple[list[Edit], list[float]]:
    """Some of them that stand for all but the tilted ones, which cost most: enough to choose a dozen hashes by."""
    edits, shares = all_edits(ratio)
    straight = [number for number, edit in enumerate(edits) if not edit.tilt]
    ends = np.cumsum([shares[number] for number in straight])
    places = (np.arange(_FEW) + 0.5) * ends[-1] / _FEW
    often = Counter(np.searchsorted(ends, places).tolist())
    return [edits[straight[at]] for at in often], [count / _FEW for count in often.values()]


def _steps(first: float, last: float, count: int) -> list[float]:
    width = (last - first) / count
    return [first + width * (number + 0.5) for number in range(count)]


def _leaning(first: float, last: float, count: int) -> Iterator[tuple[float, float]]:
    """Strengths, and how likely each is: a light edit is likelier than a heavy one."""
    for strength in _steps(first, last, count):
        yield strength, (last - strength) / (last - first)


def _spread(count: int) -> Iterator[tuple[float, float, float]]:
    """Points of the unit cube that leave no large gap."""
    for number in range(count):
        yield (
            (0.5 + 0.8191725134 * number) % 1,
            (0.5 + 0.6710436067 * number) % 1,
            (0.5 + 0.5497004779 * number) % 1,
        )


def _plain(_: float) -> Iterator[Edit]:
    yield Edit(Variant.UPRIGHT)


def _sides(_: float) -> Iterator[Edit]:
    for share, often in _leaning(0.0, 0.25, 22):
        for window in ((share, 1.0), (0.0, 1 - share)):
            yield Edit(Variant.CROP, often, across=window)
            yield Edit(Variant.CROP, often, down=window)


def _centred(share: float) -> Window:
    return (share / 2, 1 - share / 2)


def _centre(_: float) -> Iterator[Edit]:
    for share, often in _leaning(0.0, 0.25, 16):
        yield Edit(Variant.CROP, often, across=_centred(share), down=_centred(share))


def _axes(_: float) -> Iterator[Edit]:
    for share, often in _leaning(0.0, 0.25, 14):
        yield Edit(Variant.CROP, often, across=_centred(share))
        yield Edit(Variant.CROP, often, down=_centred(share))


def _corners(_: float) -> Iterator[Edit]:
    for x, y, _unused in _spread(14):
        across, down = 0.13 * x, 0.13 * y
        for left_right in ((across, 1.0), (0.0, 1 - across)):
            for top_bottom in ((down, 1.0), (0.0, 1 - down)):
                yield Edit(Variant.CROP, (1 - x) * (1 - y), across=left_right, down=top_bottom)


def _zooms(_: float) -> Iterator[Edit]:
    for size, x, y in _spread(24):
        share = 1 - 1 / (1.03 + 0.25 * size)
        left, top = share * (0.38 + 0.24 * x), share * (0.38 + 0.24 * y)
        yield Edit(Variant.CROP, 1 - size, across=(left, left + 1 - share), down=(top, top + 1 - share))


def _border(ratio: float, share: float) -> tuple[Window, Window]:
    """All round, a share of the shorter side wide."""
    across, down = share / max(ratio, 1.0), share * min(ratio, 1.0)
    return (-across, 1 + across), (-down, 1 + down)


def _borders(ratio: float) -> Iterator[Edit]:
    for share, often in _leaning(0.005, 0.09, 10):
        for ground, weight in ((BLACK, 3), (WHITE, 3), (GREY, 1)):
            yield Edit(Variant.BORDER, often * weight, *_border(ratio, share), ground)


def _with_words(variant: Variant, bar: float, width: float, ground: float, *, above: bool) -> Edit:
    """A bar, a share of the picture's height high, with two lines of words in its middle."""
    share = bar / (1 + bar)
    ink = _INK if ground == BLACK else -_INK
    first = 0.0 if above else 1 - share
    lines = (first + share * at for at in (0.25, 0.75))
    marks = tuple(
        (0.5 - width / 2, 0.5 + width / 2, line - 0.11 * share, line + 0.11 * share, ink) for line in lines
    )
    return Edit(variant, down=(-bar, 1.0) if above else (0.0, 1 + bar), ground=ground, marks=marks)


def _captions(_: float) -> Iterator[Edit]:
    for bar in _steps(0.05, 0.22, 14):
        for ground, colour in ((WHITE, 3), (BLACK, 2)):
            for above, side in ((True, 3), (False, 2)):
                for width in (0.25, 0.7):
                    edit = _with_words(Variant.BAR, bar, width, ground, above=above)
                    yield replace(edit, weight=colour * side)


def _onto(ratio: float, canvas: float, at: float = 0.5) -> tuple[Window, Window]:
    """All of a picture of one ratio on the smallest canvas of another; ``at``: how far down, 0..1."""
    wide, high = max(1.0, canvas / ratio) - 1, max(1.0, ratio / canvas) - 1
    return (-wide / 2, 1 + wide / 2), (-high * at, 1 + high * (1 - at))


def _letterboxes(ratio: float) -> Iterator[Edit]:
    for canvas, often in ((9 / 16, 7), (1.0, 1), (4 / 5, 1), (3 / 4, 1), (4 / 3, 1), (16 / 9, 1)):
        for ground, weight in ((BLACK, 4), (WHITE, 4), (BLURRED, 1)):
            yield Edit(Variant.LETTERBOX, often * weight, *_onto(ratio, canvas), ground)


def _screens(ratio: float) -> Iterator[Edit]:
    new, old = (19.5 / 9, 20 / 9), (16 / 9, 18 / 9, 21 / 9)
    shown = [(screen, 0.495, 34.0) for screen in new]
    shown += [(screen, at, 2.2) for screen in new for at in (0.43, 0.45, 0.47, 0.51)]
    shown += [(screen, at, often) for screen in old for at, often in ((0.495, 3.0), (0.455, 1.0))]
    for screen, at, often in shown:
        across, down = _onto(ratio, 1 / screen, at)
        for ground, sign, colour in ((BLACK, 1, 3), (WHITE, -1, 2)):
            for things in _SCREENS:
                marks = tuple(
                    (left, right, top, bottom, sign * ink) for left, right, top, bottom, ink in things
                )
                yield Edit(Variant.LETTERBOX, often * colour, across, down, ground, marks=marks)


def _mirror(_: float) -> Iterator[Edit]:
    yield Edit(Variant.MIRROR, orientation=2)


def _turns(_: float) -> Iterator[Edit]:
    for orientation in (3, 6, 8):
        yield Edit(Variant.TURN, orientation=orientation)


def _tilts(ratio: float) -> Iterator[Edit]:
    shape = max(ratio, 1 / ratio)
    for degrees in _steps(-5.0, 5.0, 10):
        often = 1 - abs(degrees) / 5
        yield Edit(Variant.TILT, 5 * often, tilt=degrees)
        yield Edit(Variant.TILT, 3 * often, tilt=degrees, ground=WHITE)
        angle = np.radians(abs(degrees))
        inner = _centred(float(1 - 1 / (np.cos(angle) + shape * np.sin(angle))))
        yield Edit(Variant.TILT, 12 * often, inner, inner, tilt=degrees)


def _patches(_: float) -> Iterator[Edit]:
    for x, y, size in _spread(16):
        side = 0.05 + 0.07 * size
        left, top = x * (1 - side), y * (1 - side)
        for luma in (BLACK, 200.0, WHITE):
            patch = Patch((left, left + side), (top, top + side), luma)
            yield Edit(Variant.PATCH, patch=patch)


def _mirrored(ratio: float) -> Iterator[Edit]:
    for share, often in _leaning(0.0, 0.13, 6):
        for window in ((share, 1.0), (0.0, 1 - share)):
            yield Edit(Variant.COMBINED, often, across=window, orientation=2)
            yield Edit(Variant.COMBINED, often, down=window, orientation=2)
        yield Edit(Variant.COMBINED, 4 * often, _centred(share), _centred(share), orientation=2)
    for share, often in _leaning(0.01, 0.08, 5):
        for ground in (BLACK, WHITE):
            yield Edit(Variant.COMBINED, 2.4 * often, *_border(ratio, share), ground, orientation=2)
    for bar in _steps(0.05, 0.21, 6):
        for ground in (WHITE, BLACK):
            edit = _with_words(Variant.COMBINED, bar, 0.4, ground, above=True)
            yield replace(edit, orientation=2)


def _cut_captions(_: float) -> Iterator[Edit]:
    for x, y, _unused in _spread(10):
        cut, bar = 0.13 * x / 2, (0.05 + 0.16 * y) * (1 - 0.13 * x)
        for ground in (WHITE, BLACK):
            edit = _with_words(Variant.COMBINED, bar, 0.4, ground, above=True)
            yield replace(edit, across=(cut, 1 - cut), down=(cut - bar, 1 - cut))


# How many of 100 copies, and which points they lie near.
_FAMILIES: tuple[tuple[float, Callable[[float], Iterator[Edit]]], ...] = (
    (14, _plain),  # saved again, stretched, brighter: PDQ alone finds these
    (14, _sides),
    (10, _centre),
    (4, _axes),
    (2, _corners),
    (3, _zooms),
    (9, _borders),
    (10, _captions),
    (8, _letterboxes),
    (7, _screens),
    (6, _mirror),
    (4, _turns),
    (5, _tilts),
    (2, _patches),
    (1.6, _mirrored),
    (0.4, _cut_captions),
)
