"""The edits that people make to a whole video before they post it again, in sets that a platform matches one by one.

A platform matches two videos when most frames of the upload are near frames of a single set. So a set holds
edits whose strengths lie next to each other: a copy in between finds some of its frames near one and some
near the other. Weights are shares of copies; ``docs/reach.md`` says what they rest on.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from takeitdown_desktop.core.variants.edits import BLACK, WHITE, WHOLE, Mark, Window
from takeitdown_wire import Variant

_SAME_SHAPE = 1.04
"""Canvases that are closer to a video's own shape than this add nothing."""

_INK = 65.0
"""Mean luma offset of a line of text, whose strokes cover about a quarter of it."""


@dataclass(frozen=True, slots=True)
class Strip:
    """An opaque strip of one luma across the picture; ``down`` as fractions of its height."""

    down: Window
    luma: float


@dataclass(frozen=True, slots=True)
class VideoEdit:
    """One edit of all frames at one strength.

    Attributes:
        weight: share of copies, relative to those of the other edits.
        across, down: the intervals of each axis that the copy shows; one that ends before it starts is mirrored.
        ground: luma of the canvas outside the picture.
        strip: what covers a part of the picture.
        marks: words on the canvas.
        retimed: likely together with another speed, or without the beginning: every moment is covered, and
            not just the frames that a platform looks at when a copy begins where the video does.
    """

    weight: float
    across: Window = WHOLE
    down: Window = WHOLE
    ground: float = BLACK
    strip: Strip | None = None
    marks: tuple[Mark, ...] = ()
    retimed: bool = False


@dataclass(frozen=True, slots=True)
class EditSet:
    """Edits that go into one set of frames, in order of their strength."""

    variant: Variant
    edits: tuple[VideoEdit, ...]


def edit_sets(ratio: float) -> list[EditSet]:
    """The sets of a video of this aspect ratio (width / height as displayed)."""
    sets = [
        EditSet(Variant.MIRROR, tuple(_mirrored())),
        EditSet(Variant.CROP, tuple(_cut_all_round())),
        EditSet(Variant.CROP, tuple(_cut_at_an_end())),
        EditSet(Variant.BAR, tuple(_canvases(ratio))),
        EditSet(Variant.BAR, tuple(_shrunk())),
        EditSet(Variant.BAR, tuple(_captions(above=True))),
        EditSet(Variant.BAR, tuple(_captions(above=False))),
        EditSet(Variant.BAR, tuple(_covered())),
    ]
    return [one for one in sets if one.edits]


def _centred(cut: float) -> Window:
    return cut / 2, 1 - cut / 2


def _mirrored() -> Iterator[VideoEdit]:
    yield VideoEdit(10.0, WHOLE[::-1], retimed=True)
    for cut, weight in ((0.025, 1.0), (0.045, 1.5), (0.065, 1.0), (0.085, 0.7)):
        window = _centred(cut)
        yield VideoEdit(weight, window[::-1], window)


def _cut_all_round() -> Iterator[VideoEdit]:
    for cut, weight in (
        (0.025, 1.0),
        (0.045, 2.0),
        (0.062, 3.0),
        (0.08, 2.5),
        (0.098, 2.0),
        (0.12, 1.0),
        (0.145, 0.6),
    ):
        yield VideoEdit(weight, _centred(cut), _centred(cut), retimed=cut in (0.062, 0.098))


def _cut_at_an_end() -> Iterator[VideoEdit]:
    """Above or below: what players and other people's signs cover, and what is cut off to escape a comparison."""
    for cut, weight in (
        (0.035, 1.0),
        (0.06, 1.2),
        (0.085, 1.2),
        (0.11, 1.2),
        (0.135, 1.0),
        (0.16, 0.8),
        (0.185, 0.7),
        (0.21, 0.5),
    ):
        yield VideoEdit(weight, down=(cut, 1.0))
        yield VideoEdit(weight, down=(0.0, 1 - cut))


def _canvases(ratio: float) -> Iterator[VideoEdit]:
    for canvas, weight in ((9 / 16, 6.0), (1.0, 3.0), (16 / 9, 3.0), (4 / 3, 2.0), (4 / 5, 1.0)):
        wide, high = canvas / ratio, ratio / canvas
        for ground, share in ((BLACK, 1.0), (WHITE, 0.2)):
            retimed = ground == BLACK and weight >= 3.0
            if wide > _SAME_SHAPE:
                window = ((1 - wide) / 2, (1 + wide) / 2)
                yield VideoEdit(weight * share, across=window, ground=ground, retimed=retimed)
            elif high > _SAME_SHAPE:
                window = ((1 - high) / 2, (1 + high) / 2)
                yield VideoEdit(weight * share, down=window, ground=ground, retimed=retimed)


def _shrunk() -> Iterator[VideoEdit]:
    """The whole picture in the middle of a black screen: what is left when a player is recorded."""
    for share, weight in ((0.95, 0.8), (0.92, 1.0), (0.89, 1.2), (0.86, 1.2), (0.83, 1.0), (0.80, 0.6)):
        room = (1 / share - 1) / 2
        yield VideoEdit(weight, (-room, 1 + room), (-room, 1 + room), retimed=share == 0.89)


def _captions(*, above: bool) -> Iterator[VideoEdit]:
    """A bar with two lines of words over or under the picture; ``bar``: its height as a fraction of the picture's."""
    for bar, weight in (
        (0.06, 0.4),
        (0.085, 0.6),
        (0.11, 0.7),
        (0.135, 0.7),
        (0.16, 0.6),
        (0.185, 0.5),
        (0.21, 0.3),
    ):
        for ground in (WHITE, BLACK):
            yield _with_words(weight, bar, ground, above=above)


def _with_words(weight: float, bar: float, ground: float, *, above: bool) -> VideoEdit:
    share = bar / (1 + bar)
    ink = _INK if ground == BLACK else -_INK
    first = 0.0 if above else 1 - share
    marks = tuple(
        (0.25, 0.75, first + share * (at - 0.11), first + share * (at + 0.11), ink) for at in (0.25, 0.75)
    )
    return VideoEdit(weight, down=(-bar, 1.0) if above else (0.0, 1 + bar), ground=ground, marks=marks)


def _covered() -> Iterator[VideoEdit]:
    """Opaque strips at either end of the picture, and none, for small things that are stuck on it."""
    yield VideoEdit(4.0)
    for high, weight in ((0.08, 0.5), (0.12, 0.6), (0.16, 0.5), (0.20, 0.3)):
        for luma, share in ((BLACK, 1.0), (WHITE, 0.5)):
            yield VideoEdit(weight * share, strip=Strip((1 - high, 1.0), luma))
            yield VideoEdit(weight * share / 2, strip=Strip((0.0, high), luma))
