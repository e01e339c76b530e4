"""A video file's perceptual hashes: sets of frames, collected while it is read once."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from takeitdown_desktop.core.hashing.frame_hashes import EditedLook, FrameLook
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import sampling, tone
from takeitdown_desktop.core.media.colour import Transfer
from takeitdown_desktop.core.media.frames import FrameView, VideoFrame
from takeitdown_desktop.core.media.grid import UPRIGHT
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.video import Video
from takeitdown_desktop.core.variants.video import EditedSets
from takeitdown_wire import PDQ_GOOD_QUALITY, Variant, Vpdq

_OTHER_BITS = 15
"""Hamming distance above which a second reading of a video gets its own set of frames."""


class Film:
    """Turns one video into sets of frame hashes.

    ``signals`` may be called at any time, also after reading failed.

    Raises:
        MediaError: it has no video stream, or can't be opened.
    """

    def __init__(self, file: BinaryIO, options: HashOptions, limits: Limits = LIMITS) -> None:
        """Open the video; ``file`` may be at any position."""
        self._exact = options.frames_per_second is not None
        self._is_sampled = True
        self._source = Video(file, limits, sparing=not self._exact, threads=options.threads)
        orientations = {Variant.UPRIGHT: self._source.orientation}
        if self._source.orientation != UPRIGHT:
            orientations = {Variant.STORED: UPRIGHT, **orientations}
        self._orientations = orientations
        self._samplers = {
            variant: _sampler(options.frames_per_second, self._source.frame_rate)
            for variant in orientations
        }
        self._tone_mapped = _ToneMapped(self._source) if not self._exact else None
        copies = options.variants > 1 and not self._exact
        self._edited = EditedSets(self._source.orientation, self._source.frame_rate) if copies else None

    def read(self, progress: Callable[[int], None]) -> None:
        """Read it to its end. ``progress`` is called with the current byte offset."""
        try:
            for frame in self._source.frames(self._wants):
                self._take(frame)
                progress(self._source.bytes_read)
        finally:
            if self._edited is not None:
                self._edited.finish()

    def _wants(self, index: int) -> bool:
        leader = next(iter(self._samplers.values()))
        self._is_sampled = leader.wants(index)
        return self._is_sampled or (self._edited is not None and self._edited.wants(index))

    def _take(self, frame: VideoFrame) -> None:
        seen = FrameView(frame, exact=self._exact)
        for variant, orientation in self._orientations.items():
            look = FrameLook(seen, orientation)
            if self._is_sampled:
                self._samplers[variant].offer(look)
        if self._tone_mapped is not None and self._is_sampled:
            self._tone_mapped.offer(frame, look)
        if self._edited is not None:
            self._edited.offer(seen.plain, look, self._source.number_of(frame))

    @property
    def is_partly_missing(self) -> bool:
        """Whether part of it could not be read or decoded."""
        return self._source.is_partly_missing

    @property
    def thinned(self) -> bool:
        """Whether frames are missing from the sets because of their limits."""
        edited = self._edited is not None and self._edited.thinned
        return edited or any(sampler.thinned for sampler in self._samplers.values())

    def signals(self) -> Iterator[Vpdq]:
        """The sets of the video as stored, as played, and edited; none if no frame was decoded."""
        for variant, sampler in self._samplers.items():
            if frames := sampler.frames():
                yield Vpdq(frames, variant)
        if self._tone_mapped is not None:
            yield from self._tone_mapped.signals()
        if self._edited is not None:
            yield from self._edited.signals(self._samplers[Variant.UPRIGHT].left_out())


class _ToneMapped:
    """The other reading of an HDR video: tone-mapped, as services show it on SDR screens."""

    def __init__(self, source: Video) -> None:
        self._orientation = source.orientation
        self._sampler = sampling.AdaptiveSampler.at(source.frame_rate)
        self._known: tuple[int, FrameLook] | None = None
        self._max_distance = 0

    def offer(self, frame: VideoFrame, look: FrameLook) -> None:
        """Offer a frame with its plain look. Tone mapping is slow, so similar frames share one result."""
        if frame.colour.transfer is Transfer.SDR:
            return
        plain = int(look.value, 16)
        if self._known is not None and (self._known[0] ^ plain).bit_count() <= sampling.CALM_BITS:
            self._sampler.offer(EditedLook(self._known[1].value, look))
            return
        shown = FrameLook(FrameView(frame, shown=tone.shown(frame)), self._orientation)
        self._sampler.offer(shown)
        self._known = plain, shown
        if min(shown.quality, look.quality) >= PDQ_GOOD_QUALITY:
            self._max_distance = max(self._max_distance, (plain ^ int(shown.value, 16)).bit_count())

    def signals(self) -> Iterator[Vpdq]:
        """The set of frames; none if it is nearly the same as the plain one and so would find nothing more."""
        frames = self._sampler.frames()
        if frames and self._max_distance > _OTHER_BITS:
            yield Vpdq(frames, Variant.SDR)


def _sampler(per_second: float | None, frame_rate: float) -> sampling.Sampler:
    if per_second is None:
        return sampling.AdaptiveSampler.at(frame_rate)
    return sampling.EveryNth.at(per_second, frame_rate)
