"""The edits that people make to a whole video before re-posting it, in sets that a platform matches one by one.

A platform matches two videos if most frames of the upload are near frames of a single set. So a set contains edits
of adjacent strengths: of a copy in between, some frames are near one edit and some near the other. Weights are
relative shares of copies; ``resources/edits.json`` has a factor for each set.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from takeitdown_desktop.core.variants import shares
from takeitdown_desktop.core.variants.edits import BLACK, WHITE, WHOLE, Mark, Window, centred
from takeitdown_wire import Variant

_TIMES = shares.of_videos()

_SAME_SHAPE = 1.04
"""Canvases whose aspect ratio is within this factor of the video's own are left out."""

_INK = 65.0
"""Mean luma offset of a line of text, whose strokes cover about a quarter of it."""


_REACH_BITS = 24
"""Hamming distance up to which a hash covers a frame. Below the 31 of a match, since re-encoding shifts some bits."""

_VARIED_BITS = 20
"""Likewise where copies differ more from the simulation: by their text, or by how a screen was recorded."""

_CLOSE_BITS = 8
"""Likewise for small overlays on the frame, which shift further bits."""


@dataclass(frozen=True, slots=True)
class Strip:
    """An opaque strip of uniform luma across the picture; ``down`` as fractions of its height."""

    down: Window
    luma: float


@dataclass(frozen=True, slots=True)
class VideoEdit:
    """One edit of all frames at one strength.

    Attributes:
        weight: share of copies, relative to those of the other edits.
        across, down: the intervals of each axis that the copy shows; mirrored if the end is before the start.
        ground: luma of the canvas outside the picture.
        strip: a strip over part of the picture.
        marks: text on the canvas.
        retimed: weight of copies that are also of another speed or trimmed at the beginning. They need every moment
            covered, not just the frames that a platform samples of an untrimmed copy; 0 for most edits.
        reach: Hamming distance up to which a hash covers a frame.
    """

    weight: float
    across: Window = WHOLE
    down: Window = WHOLE
    ground: float = BLACK
    strip: Strip | None = None
    marks: tuple[Mark, ...] = ()
    retimed: float = 0.0
    reach: int = _REACH_BITS


@dataclass(frozen=True, slots=True)
class EditSet:
    """Edits that share one set of frames.

    Attributes:
        family: its name in ``resources/edits.json``.
        variant: its variant on the wire.
        edits: in order of strength.
    """

    family: str
    variant: Variant
    edits: tuple[VideoEdit, ...]


def edit_sets(ratio: float) -> list[EditSet]:
    """The sets of a video of this aspect ratio (width / height as displayed)."""
    sets = [
        _set("mirror", Variant.MIRROR, _mirrored()),
        _set("cut-all-round", Variant.CROP, _cut_all_round()),
        *(_set("cut-at-an-end", Variant.CROP, _cut_at_an_end(above=above)) for above in (True, False)),
        _set("canvases", Variant.BAR, _canvases(ratio)),
        _set("shrunk", Variant.BAR, _shrunk()),
        *(_set("captions", Variant.BAR, _captions(luma, above=above)) for luma, above in _CAPTIONS),
        _set("covered", Variant.BAR, _covered(BLACK)),
        _set("covered", Variant.BAR, _covered(WHITE)),
    ]
    return [one for one in sets if one.edits]


def _set(name: str, variant: Variant, edits: Iterable[VideoEdit]) -> EditSet:
    times = _TIMES[name]
    return EditSet(name, variant, tuple(_times(edit, times) for edit in edits))


def _times(edit: VideoEdit, times: float) -> VideoEdit:
    return replace(edit, weight=times * edit.weight, retimed=times * edit.retimed)


def _mirrored() -> Iterator[VideoEdit]:
    yield VideoEdit(10.0, WHOLE[::-1], retimed=4.0)
    for cut, weight in ((0.025, 1.0), (0.045, 1.5), (0.065, 1.0), (0.085, 0.7)):
        window = centred(cut)
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
        yield VideoEdit(weight, centred(cut), centred(cut), retimed=3.0 if cut == 0.062 else 0.0)


def _cut_at_an_end(*, above: bool) -> Iterator[VideoEdit]:
    """Crops at the top or bottom, to remove players and watermarks or to evade matching."""
    for cut in (0.035, 0.055, 0.075, 0.095, 0.115, 0.135, 0.155, 0.175, 0.195):
        retimed = 0.9 if cut in {0.055, 0.075} else 0.0
        yield VideoEdit(1.4 - 4 * cut, down=(cut, 1.0) if above else (0.0, 1 - cut), retimed=retimed)


def _canvases(ratio: float) -> Iterator[VideoEdit]:
    for canvas, weight in ((9 / 16, 6.0), (1.0, 3.0), (16 / 9, 3.0), (4 / 3, 2.0), (4 / 5, 1.0)):
        wide, high = canvas / ratio, ratio / canvas
        for ground, share in ((BLACK, 1.0), (WHITE, 0.2)):
            retimed = 0.4 * weight if ground == BLACK and weight >= 3.0 else 0.0
            if wide > _SAME_SHAPE:
                window = ((1 - wide) / 2, (1 + wide) / 2)
                yield VideoEdit(weight * share, across=window, ground=ground, retimed=retimed)
            elif high > _SAME_SHAPE:
                window = ((1 - high) / 2, (1 + high) / 2)
                yield VideoEdit(weight * share, down=window, ground=ground, retimed=retimed)


def _shrunk() -> Iterator[VideoEdit]:
    """The whole picture in the middle of a black screen, as in a recording of a player."""
    for share, weight in ((0.95, 0.8), (0.92, 1.0), (0.89, 1.2), (0.86, 1.2), (0.83, 1.0), (0.80, 0.6)):
        room = (1 / share - 1) / 2
        yield VideoEdit(weight, (-room, 1 + room), (-room, 1 + room), reach=_VARIED_BITS)


_CAPTIONS = ((WHITE, True), (WHITE, False), (BLACK, True), (BLACK, False))


def _captions(ground: float, *, above: bool) -> Iterator[VideoEdit]:
    """A bar with text above or below the picture, its height ``bar`` a fraction of the picture's."""
    for bar in (0.075, 0.1, 0.125, 0.15, 0.175, 0.2):
        share = bar / (1 + bar)
        place = (0.0, share) if above else (1 - share, 1.0)
        for lines in _WORDS:
            weight = 0.4 - 1.2 * bar
            yield VideoEdit(
                weight,
                down=(-bar, 1.0) if above else (0.0, 1 + bar),
                ground=ground,
                marks=_written(place, ground, lines),
                retimed=1.2 * weight if lines is _WORDS[1] and 0.1 <= bar <= 0.15 else 0.0,
                reach=_VARIED_BITS,
            )


def _covered(luma: float) -> Iterator[VideoEdit]:
    """Opaque strips at the top or bottom of the picture, and, for small overlays, the picture without a strip."""
    share = 1.0 if luma == BLACK else 0.4
    if luma == BLACK:
        yield VideoEdit(4.0, reach=_CLOSE_BITS)
    for high in (0.08, 0.105, 0.13, 0.155, 0.18):
        for place, frequency in (((1 - high, 1.0), 1.0), ((0.0, high), 0.5)):
            for lines in ((), *_WORDS[:2]):
                weight = frequency * share * (0.35 - 0.9 * high)
                yield VideoEdit(
                    weight, strip=Strip(place, luma), marks=_written(place, luma, lines), reach=_VARIED_BITS
                )


_Line = tuple[float, float, float]
"""Width, vertical centre and height of a centred line of text, as fractions of the bar or strip."""

_WORDS: tuple[tuple[_Line, ...], ...] = (
    ((0.5, 0.5, 0.36),),
    ((0.75, 0.5, 0.36),),
    ((0.6, 0.28, 0.24), (0.6, 0.72, 0.24)),
)
"""A short line, a long line, and two lines."""


def _written(place: Window, ground: float, lines: tuple[_Line, ...]) -> tuple[Mark, ...]:
    first, last = place
    ink = _INK if ground == BLACK else -_INK
    return tuple(
        (
            (1 - width) / 2,
            (1 + width) / 2,
            first + (last - first) * (middle - height / 2),
            first + (last - first) * (middle + height / 2),
            ink,
        )
        for width, middle, height in lines
    )
