"""A video file's perceptual hashes: sets of frames, gathered while it is read once."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from takeitdown_desktop.core.hashing.frame_hashes import FrameLook
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import sampling
from takeitdown_desktop.core.media.frames import Seen
from takeitdown_desktop.core.media.grid import UPRIGHT
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.video import Video
from takeitdown_desktop.core.variants.video import EditedSets
from takeitdown_wire import Variant, Vpdq


class Film:
    """One video's way from bytes to sets of frames.

    What was gathered can be asked for at any time, also when reading ended with an error.

    Raises:
        MediaError: there is no film in it, or none that can be opened.
    """

    def __init__(self, file: BinaryIO, options: HashOptions, limits: Limits = LIMITS) -> None:
        """``file``: at any position."""
        self._exact = options.frames_per_second is not None
        self._source = Video(file, limits, sparing=not self._exact, threads=options.threads)
        orientations = {Variant.UPRIGHT: self._source.orientation}
        if self._source.orientation != UPRIGHT:
            orientations = {Variant.STORED: UPRIGHT, **orientations}
        self._orientations = orientations
        self._samplers = {
            variant: _sampler(options.frames_per_second, self._source.frame_rate)
            for variant in orientations
        }
        copies = options.variants > 1 and not self._exact
        self._edited = EditedSets(self._source.orientation) if copies else None

    def read(self, progress: Callable[[int], None]) -> None:
        """Read it to its end. ``progress`` is told where in the file the reader is."""
        leader = next(iter(self._samplers.values()))
        for frame in self._source.frames(leader.wants):
            seen = Seen(frame, exact=self._exact)
            for variant, orientation in self._orientations.items():
                look = FrameLook(seen, orientation)
                self._samplers[variant].offer(look)
            if self._edited is not None:
                self._edited.offer(seen.plain, look)
            progress(self._source.bytes_read)

    @property
    def is_partly_missing(self) -> bool:
        """Something of it could not be read or decoded."""
        return self._source.is_partly_missing

    @property
    def thinned(self) -> bool:
        """Not all of its movement is in the sets."""
        edited = self._edited is not None and self._edited.thinned
        return edited or any(sampler.thinned for sampler in self._samplers.values())

    def signals(self) -> Iterator[Vpdq]:
        """The film as it is stored and as it is seen, and as people edit it; nothing where no frame was decoded."""
        for variant, sampler in self._samplers.items():
            if frames := sampler.frames():
                yield Vpdq(frames, variant)
        if self._edited is not None:
            yield from self._edited.signals()


def _sampler(per_second: float | None, frame_rate: float) -> sampling.Sampler:
    if per_second is None:
        return sampling.Dense.at(frame_rate)
    return sampling.EveryNth.at(per_second, frame_rate)
