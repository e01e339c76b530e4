"""Frames of a video as samplers look at them: a cheap hash of each, a fine one of those that are kept."""

from dataclasses import dataclass
from functools import cached_property

from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media import sampling
from takeitdown_desktop.core.media.video import Seen
from takeitdown_wire import Frame


class FrameLook:
    """A frame as it is, turned as EXIF orientation 1..8 asks. See ``sampling.Look``."""

    def __init__(self, seen: Seen, orientation: int) -> None:
        self.time_ms = seen.time_ms
        self._seen = seen
        self._orientation = orientation
        if seen.glance_is_fine:  # to read all its pixels twice would cost more than what nobody may ask for
            whole = pdq.hash_grid(seen.fine, orientation)
            self.value, self.quality = whole.value, whole.quality
        else:
            self.value = pdq.value_of(seen.glance, orientation)

    @cached_property
    def quality(self) -> int:
        return pdq.quality_of(self._seen.glance, self._orientation)

    @cached_property
    def is_flat(self) -> bool:
        return sampling.is_flat(self._seen.glance.pixels)

    def frame(self) -> Frame:
        seen = self._seen
        value = self.value if seen.glance_is_fine else pdq.value_of(seen.fine, self._orientation)
        return Frame(self.time_ms, self.quality, value)


@dataclass(frozen=True, slots=True)
class EditedLook:
    """The same frame edited: another hash, and all else as it was."""

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
