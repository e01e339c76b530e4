"""Which edited frames show enough of the video's own texture for their hashes to be published.

Nearly the same bounds as for pictures (``texture.py``): a part needs no more texture than the whole, since a video is
not found by a single frame. They are estimated from sums of differences between neighbouring samples:
the sum along a line stays when a picture is enlarged or made smaller, and the number of lines is always 64.
All of it is whole numbers or ratios of them, the same on every processor.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from takeitdown_desktop.core.hashing.pdq import SIDE
from takeitdown_desktop.core.media.grid import STUDIO_BLACK, STUDIO_WHITE
from takeitdown_desktop.core.variants.edits import Window
from takeitdown_desktop.core.variants.texture import MIN_OWN_SHARE
from takeitdown_desktop.core.variants.video_edits import VideoEdit

_MIN_QUALITY = 40
"""Below the 50 that platforms ask of an upload, since it is an estimate; they look at no copy that is plainer."""

_PER_QUALITY = 90
Cells = npt.NDArray[np.uint8]
_Floats = npt.NDArray[np.float32]


def fitting(frames: Cells, edits: Sequence[VideoEdit], *, studio: bool) -> npt.NDArray[np.bool_]:
    """Frames x edits: whether the edited frame is to be published.

    Args:
        frames: count x rows x columns of luma, as they are seen.
        edits: what is done to them.
        studio: luma goes from 16 to 235.
    """
    black, span = (STUDIO_BLACK, STUDIO_WHITE - STUDIO_BLACK) if studio else (0, 255)
    samples = _samples(frames)
    rows, columns = [_inside(_uncovered(edit)) for edit in edits], [_inside(edit.across) for edit in edits]
    vertical, horizontal = (
        _sums(np.abs(np.diff(samples.astype(np.int16), axis=axis)), rows, columns, span) for axis in (1, 2)
    )
    parts = np.array([_inside_share(row, column) for row, column in zip(rows, columns, strict=True)])
    vertical, horizontal = vertical / parts[:, 1], horizontal / parts[:, 0]
    own = (vertical + horizontal) / _PER_QUALITY
    shares = np.array([[_of_copy(edit.down), _of_copy(edit.across)] for edit in edits])
    edges = np.stack([_edges(samples, edit, black, span) for edit in edits], axis=1)
    seen = (vertical * shares[:, 1] + horizontal * shares[:, 0] + edges) / _PER_QUALITY
    enough: npt.NDArray[np.bool_] = (
        (own >= _MIN_QUALITY) & (own >= MIN_OWN_SHARE * seen) & (seen >= _MIN_QUALITY)
    )
    return enough


def _samples(frames: Cells) -> Cells:
    places = [(2 * np.arange(SIDE) + 1) * length // (2 * SIDE) for length in frames.shape[1:]]
    return frames[:, places[0][:, None], places[1][None, :]]


@lru_cache(maxsize=2)
def _steps(span: int) -> _Floats:
    """For each difference of luma its share of the span in hundredths, whole ones, as PDQ's quality counts them."""
    return (100 * np.arange(256) // span).astype(np.float32)


Part = tuple[int, int]
"""First and last of the 64 samples of an axis."""


def _sums(
    differences: npt.NDArray[np.int16], rows: list[Part], columns: list[Part], span: int
) -> npt.NDArray[np.float64]:
    """Frames x edits: the sums of steps in each edit's part. Whole numbers below 2^24, exact in any order."""
    steps = np.take(_steps(span), differences)
    down, across = list(dict.fromkeys(rows)), list(dict.fromkeys(columns))
    sums = _ones(down, steps.shape[1]) @ steps @ _ones(across, steps.shape[2]).T
    places = [down.index(row) for row in rows], [across.index(column) for column in columns]
    found: npt.NDArray[np.float64] = sums[:, places[0], places[1]].astype(np.float64)
    return found


def _ones(parts: list[Part], length: int) -> _Floats:
    at = np.arange(length)
    return np.stack([(at >= first) & (at < last) for first, last in parts]).astype(np.float32)


def _edges(samples: Cells, edit: VideoEdit, black: int, span: int) -> npt.NDArray[np.float64]:
    """Differences between the pictures and what they stand on, along their borders."""
    ground = np.int16(black + round(edit.ground * span / 255))
    found = np.zeros(len(samples))
    sides = (
        (edit.down[0] < 0, samples[:, 0], edit.across),
        (edit.down[1] > 1, samples[:, -1], edit.across),
        (min(edit.across) < 0, samples[:, :, 0], edit.down),
        (max(edit.across) > 1, samples[:, :, -1], edit.down),
    )
    for is_free, border, along in sides:
        if is_free:
            found += _of_copy(along) * 100 / span * np.abs(border - ground).sum(axis=1)
    return found


def _of_copy(window: Window) -> float:
    """The share of a copy's axis that the picture takes."""
    return min(1.0, 1 / abs(window[1] - window[0]))


def _uncovered(edit: VideoEdit) -> Window:
    """The part of the height that no strip covers; strips lie at an end."""
    if edit.strip is None:
        return edit.down
    first, last = edit.strip.down
    return (last, 1.0) if first <= 0 else (0.0, first)


def _inside(window: Window) -> Part:
    first, last = (min(max(round(SIDE * place), 0), SIDE) for place in sorted(window))
    return first, last


def _inside_share(rows: Part, columns: Part) -> tuple[float, float]:
    return (rows[1] - rows[0]) / SIDE, (columns[1] - columns[0]) / SIDE
