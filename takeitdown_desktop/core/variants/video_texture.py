"""Decides which edited frames show enough of the video's own texture for their hashes to be published.

Nearly the same bounds as for pictures (``texture.py``), but a crop needs no more texture than the whole, since a video
is not matched by a single frame. Quality is estimated from sums of differences between neighbouring samples: scaling
a picture does not change the sum along a line, and there are always 64 lines. Only integers and their ratios are
used, so the result is the same on every processor.
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
"""Below the 50 that platforms require, since it is an estimate; they themselves ignore plainer frames of a copy."""

_PER_QUALITY = 90
Cells = npt.NDArray[np.uint8]
_Floats = npt.NDArray[np.float32]


def fitting(frames: Cells, edits: Sequence[VideoEdit], *, studio: bool) -> npt.NDArray[np.bool_]:
    """Frames x edits: whether the hash of the edited frame may be published.

    Args:
        frames: count x rows x columns of luma, upright.
        edits: the edits.
        studio: limited range: luma from 16 to 235.
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
    positions = [(2 * np.arange(SIDE) + 1) * length // (2 * SIDE) for length in frames.shape[1:]]
    return frames[:, positions[0][:, None], positions[1][None, :]]


@lru_cache(maxsize=2)
def _steps(span: int) -> _Floats:
    """Luma differences as integer percentages of the span, as in PDQ's quality."""
    return (100 * np.arange(256) // span).astype(np.float32)


Part = tuple[int, int]
"""Range of the 64 samples of an axis: first, and one past the last."""


def _sums(
    differences: npt.NDArray[np.int16], rows: list[Part], columns: list[Part], span: int
) -> npt.NDArray[np.float64]:
    """Frames x edits: the sums of steps in each edit's part; integers below 2^24, so exact in any order."""
    steps = np.take(_steps(span), differences)
    down, across = list(dict.fromkeys(rows)), list(dict.fromkeys(columns))
    sums = _ones(down, steps.shape[1]) @ steps @ _ones(across, steps.shape[2]).T
    positions = [down.index(row) for row in rows], [across.index(column) for column in columns]
    found: npt.NDArray[np.float64] = sums[:, positions[0], positions[1]].astype(np.float64)
    return found


def _ones(parts: list[Part], length: int) -> _Floats:
    at = np.arange(length)
    return np.stack([(at >= first) & (at < last) for first, last in parts]).astype(np.float32)


def _edges(samples: Cells, edit: VideoEdit, black: int, span: int) -> npt.NDArray[np.float64]:
    """Sum of the differences between the pictures and their canvas, along their borders."""
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
    """The share of a copy's axis that the picture occupies, 0..1."""
    return min(1.0, 1 / abs(window[1] - window[0]))


def _uncovered(edit: VideoEdit) -> Window:
    """The part of the height that no strip covers; strips are at the top or bottom."""
    if edit.strip is None:
        return edit.down
    first, last = edit.strip.down
    return (last, 1.0) if first <= 0 else (0.0, first)


def _inside(window: Window) -> Part:
    first, last = (min(max(round(SIDE * position), 0), SIDE) for position in sorted(window))
    return first, last


def _inside_share(rows: Part, columns: Part) -> tuple[float, float]:
    return (rows[1] - rows[0]) / SIDE, (columns[1] - columns[0]) / SIDE
