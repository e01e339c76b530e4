"""Frame hashes for the samplers: a preview hash of every frame, a full one of the frames that are kept."""

from dataclasses import dataclass
from functools import cached_property

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media import sampling
from takeitdown_desktop.core.media.frames import FrameView
from takeitdown_wire import PDQ_GOOD_QUALITY, Frame

_MAX_UNDECIDED = 18
"""Camera frames have fewer undecided bits. Drawings have more; they are hashed from FFmpeg's RGB, rounded as there."""

_FLAT_ROWS = 64
"""Rows sampled to detect a flat frame."""


class FrameLook:
    """An unedited frame, reoriented by EXIF orientation 1..8. See ``sampling.Look``."""

    def __init__(self, view: FrameView, orientation: int) -> None:
        self.time_ms = view.time_ms
        self._view = view
        self._orientation = orientation
        self._reading = pdq.Reading.of(view.preview, orientation)
        self.value = self._reading.value

    @cached_property
    def quality(self) -> int:
        """PDQ quality of the preview, 0..100."""
        return self._reading.quality

    @cached_property
    def is_flat(self) -> bool:
        """See ``sampling.is_flat``."""
        cells = self._view.preview.pixels
        step = max(1, min(cells.shape) // _FLAT_ROWS)
        return sampling.is_flat(self._view.stretched(cells[::step, ::step]))

    def frame(self) -> Frame:
        """The fingerprint, from the fine grid; drawings and gaudy frames from FFmpeg's RGB, where rounding matters."""
        reading = self._reading
        if not self._view.preview_is_fine:
            reading = pdq.Reading.of(self._view.fine, self._orientation)
        rounding_matters = reading.undecided > _MAX_UNDECIDED or self._view.is_out_of_gamut
        if rounding_matters and self.quality >= PDQ_GOOD_QUALITY:
            reading = pdq.Reading.of(self._view.as_converted, self._orientation)
        return Frame(self.time_ms, self.quality, reading.value)


@dataclass(frozen=True, slots=True)
class EditedLook:
    """An edited frame: its own hash, with the time and quality of the unedited one."""

    value: str
    unedited: sampling.Look

    @property
    def time_ms(self) -> int:
        return self.unedited.time_ms

    @property
    def quality(self) -> int:
        return self.unedited.quality

    @property
    def is_flat(self) -> bool:
        return self.unedited.is_flat

    def frame(self) -> Frame:
        return Frame(self.time_ms, self.quality, self.value)
