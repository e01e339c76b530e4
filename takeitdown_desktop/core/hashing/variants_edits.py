"""What people do to a picture before they pass it on: the edits that a set of variants is chosen for.

Every family of edits is a set of points close enough to each other that a copy between two
of them is near to one, and says how many of 100 copies are thought to be made that way.
Nobody has counted: the shares are a judgement, written down in ``docs/reach.md``.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from takeitdown_wire import Variant

BLACK, WHITE, GREY = 0.0, 255.0, 128.0
DARK, PAPER = 25.0, 236.0
"""Black and white with words on them, in the mean."""

BLURRED = -1.0
"""The ground of a canvas that is filled with the picture itself, blurred and darker."""

Window = tuple[float, float]
"""What part of an axis of a picture a copy shows, in shares of the picture's length: 0 to 1 is
all of it, more than that is a canvas larger than the picture."""

WHOLE: Window = (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Patch:
    """Something of one luma that hides this part of a picture."""

    across: Window
    down: Window
    luma: float


class Furniture(Enum):
    """What a phone's screen shows beside a picture: left, right, top and bottom of each thing on it."""

    NONE = ()
    CLOCK = ((0.05, 0.17, 0.012, 0.026), (0.80, 0.95, 0.012, 0.026))
    BUTTONS = (*CLOCK, *((x, x + 0.06, 0.94, 0.97) for x in (0.11, 0.35, 0.59, 0.83)))


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit at one strength.

    Attributes:
        variant: its family, as it is told on the wire.
        weight: how often, compared with the others.
        across, down: what the copy shows of each axis.
        ground: luma of the canvas outside the picture, or ``BLURRED``.
        orientation: how the copy is turned in the end, as EXIF orientation 1..8.
        tilt: degrees by which the picture is turned first; the corners are black.
        patch: what hides a part of it.
        furniture: what else stands on the canvas.
    """

    variant: Variant
    weight: float = 1.0
    across: Window = WHOLE
    down: Window = WHOLE
    ground: float = BLACK
    orientation: int = 1
    tilt: float = 0.0
    patch: Patch | None = None
    furniture: Furniture = Furniture.NONE


def all_edits(ratio: float) -> list[Edit]:
    """The edits of a picture whose width is ``ratio`` times its height; the weights sum up to 1."""
    total = sum(share for share, _ in _FAMILIES)
    edits: list[Edit] = []
    for share, family in _FAMILIES:
        found = list(family(ratio))
        whole = sum(edit.weight for edit in found)
        edits += [replace(edit, weight=edit.weight * share / whole / total) for edit in found]
    return edits


def _steps(first: float, last: float, count: int) -> list[float]:
    width = (last - first) / count
    return [first + width * (number + 0.5) for number in range(count)]


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
    for share in _steps(0.0, 0.25, 22):
        for window in ((share, 1.0), (0.0, 1 - share)):
            yield Edit(Variant.CROP, across=window)
            yield Edit(Variant.CROP, down=window)


def _centred(share: float) -> Window:
    return (share / 2, 1 - share / 2)


def _centre(_: float) -> Iterator[Edit]:
    for share in _steps(0.0, 0.25, 16):
        yield Edit(Variant.CROP, across=_centred(share), down=_centred(share))


def _axes(_: float) -> Iterator[Edit]:
    for share in _steps(0.0, 0.25, 14):
        yield Edit(Variant.CROP, across=_centred(share))
        yield Edit(Variant.CROP, down=_centred(share))


def _corners(_: float) -> Iterator[Edit]:
    for x, y, _unused in _spread(10):
        across, down = 0.13 * x, 0.13 * y
        for left_right in ((across, 1.0), (0.0, 1 - across)):
            for top_bottom in ((down, 1.0), (0.0, 1 - down)):
                yield Edit(Variant.CROP, across=left_right, down=top_bottom)


def _zooms(_: float) -> Iterator[Edit]:
    for size, x, y in _spread(18):
        share = 1 - 1 / (1.03 + 0.25 * size)
        left, top = share * (0.38 + 0.24 * x), share * (0.38 + 0.24 * y)
        yield Edit(Variant.CROP, across=(left, left + 1 - share), down=(top, top + 1 - share))


def _border(ratio: float, share: float) -> tuple[Window, Window]:
    """All round, a share of the shorter side wide."""
    across, down = share / max(ratio, 1.0), share * min(ratio, 1.0)
    return (-across, 1 + across), (-down, 1 + down)


def _borders(ratio: float) -> Iterator[Edit]:
    for share in _steps(0.005, 0.09, 10):
        for ground, weight in ((BLACK, 3), (WHITE, 3), (GREY, 1)):
            yield Edit(Variant.BORDER, weight, *_border(ratio, share), ground)


def _captions(_: float) -> Iterator[Edit]:
    for share in _steps(0.05, 0.22, 14):
        for ground, weight in ((PAPER, 2), (DARK, 1)):
            yield Edit(Variant.BAR, 2 * weight, down=(-share, 1.0), ground=ground)
            yield Edit(Variant.BAR, weight, down=(0.0, 1 + share), ground=ground)


def _onto(ratio: float, canvas: float, at: float = 0.5) -> tuple[Window, Window]:
    """All of a picture of one ratio on the smallest canvas of another; ``at``: how far down, 0..1."""
    wide, high = max(1.0, canvas / ratio) - 1, max(1.0, ratio / canvas) - 1
    return (-wide / 2, 1 + wide / 2), (-high * at, 1 + high * (1 - at))


def _letterboxes(ratio: float) -> Iterator[Edit]:
    for canvas, often in ((9 / 16, 7), (1.0, 1), (4 / 5, 1), (3 / 4, 1), (4 / 3, 1), (16 / 9, 1)):
        for ground, weight in ((BLACK, 4), (WHITE, 4), (BLURRED, 1)):
            yield Edit(Variant.LETTERBOX, often * weight, *_onto(ratio, canvas), ground)


def _screens(ratio: float) -> Iterator[Edit]:
    usual = [(screen, 0.495, 7.0) for screen in (19.5 / 9, 20 / 9)]
    odd = [
        (screen, at, 1.0) for screen in (16 / 9, 18 / 9, 19.5 / 9, 20 / 9, 21 / 9) for at in (0.495, 0.44)
    ]
    for screen, at, often in usual + odd:
        for ground, weight in ((BLACK, 3), (WHITE, 2)):
            for furniture in Furniture:
                across, down = _onto(ratio, 1 / screen, at)
                yield Edit(Variant.LETTERBOX, often * weight, across, down, ground, furniture=furniture)


def _mirror(_: float) -> Iterator[Edit]:
    yield Edit(Variant.MIRROR, orientation=2)


def _turns(_: float) -> Iterator[Edit]:
    for orientation in (3, 6, 8):
        yield Edit(Variant.TURN, orientation=orientation)


def _tilts(ratio: float) -> Iterator[Edit]:
    shape = max(ratio, 1 / ratio)
    for degrees in _steps(-5.0, 5.0, 10):
        yield Edit(Variant.TILT, 2, tilt=degrees)
        angle = np.radians(abs(degrees))
        inner = _centred(float(1 - 1 / (np.cos(angle) + shape * np.sin(angle))))
        yield Edit(Variant.TILT, 3, inner, inner, tilt=degrees)


def _patches(_: float) -> Iterator[Edit]:
    for x, y, size in _spread(16):
        side = 0.05 + 0.07 * size
        left, top = x * (1 - side), y * (1 - side)
        for luma in (BLACK, 200.0, WHITE):
            patch = Patch((left, left + side), (top, top + side), luma)
            yield Edit(Variant.PATCH, patch=patch)


def _mirrored(ratio: float) -> Iterator[Edit]:
    for share in _steps(0.0, 0.13, 6):
        for window in ((share, 1.0), (0.0, 1 - share)):
            yield Edit(Variant.COMBINED, across=window, orientation=2)
            yield Edit(Variant.COMBINED, down=window, orientation=2)
        yield Edit(Variant.COMBINED, 4, _centred(share), _centred(share), orientation=2)
    for share in _steps(0.01, 0.08, 5):
        for ground in (BLACK, WHITE):
            yield Edit(Variant.COMBINED, 2.4, *_border(ratio, share), ground, orientation=2)
    for share in _steps(0.05, 0.21, 6):
        for ground in (PAPER, DARK):
            yield Edit(Variant.COMBINED, 2, down=(-share, 1.0), ground=ground, orientation=2)


def _cut_captions(_: float) -> Iterator[Edit]:
    for x, y, _unused in _spread(10):
        cut, bar = 0.13 * x / 2, (0.05 + 0.16 * y) * (1 - 0.13 * x)
        for ground in (PAPER, DARK):
            yield Edit(Variant.COMBINED, 1, (cut, 1 - cut), (cut - bar, 1 - cut), ground)


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
