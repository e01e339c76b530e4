"""A video file to frames, one at a time, whatever its length.

Frames are taken by their index as they come out of the decoder, as the reference does.
The number of frames that a container claims is never used: it is often wrong.
"""

import io
from collections.abc import Callable, Iterator
from itertools import chain
from typing import BinaryIO, Final

import av
from av.container import InputContainer
from av.stream import Disposition

from takeitdown_desktop.core.errors import DamagedMediaError, NoPictureError, TooLargePictureError
from takeitdown_desktop.core.media import ffmpeg, planes
from takeitdown_desktop.core.media.frames import VideoFrame
from takeitdown_desktop.core.media.grid import UPRIGHT
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.timeline import Timeline

_UNPROBED = {"codec_whitelist": "none"}
"""Else the first frame, the heaviest of all, is decoded once more just to find out what is in the file."""

_SPARING: Final = "NONREF"
"""Frames that no other frame is made from are not decoded: up to every second one. It finds
fewer copies (91 instead of 100 of 100 frames of a re-timed one), so it is for large videos only."""

LARGE_PIXELS = 1_000_000
"""Of a frame; see ``_SPARING``."""

_MAX_FAILURES = 1_000
"""Attempts in a row to read on behind something broken."""

_PICTURES = Disposition.attached_pic | Disposition.timed_thumbnails
"""What goes with a film or music and is not shown as one: thousands of innocent copies of a cover go around, so its
hash must never be published."""


def rehearse() -> None:
    """Read a video of our own, for what libraries load when they are first used: a locked-in worker can't."""
    tiny = b"YUV4MPEG2 W16 H16 F25:1 C420\n" + 2 * (b"FRAME\n" + bytes(range(128)) * 3)
    for sparing in (True, False):
        for _ in Video(io.BytesIO(tiny), sparing=sparing).frames(lambda _index: True):
            pass


class Video:
    """An open video, read forward once.

    Attributes:
        frame_rate: frames per second as the container gives it, 0 when it does not.
        orientation: how a player turns and mirrors it, as EXIF orientation 1..8.
        is_partly_missing: something of it could not be read or decoded; known at its end.

    Raises:
        NoPictureError: it opens, and has no picture.
        DamagedMediaError: it can't be opened.
        TooLargePictureError: its frames have more pixels than ``limits`` allow.
    """

    def __init__(
        self, file: BinaryIO, limits: Limits = LIMITS, *, sparing: bool = False, threads: int = 1
    ) -> None:
        """Find the picture in a file.

        Args:
            file: the video, at any position.
            limits: what it may cost.
            sparing: give luma and chroma as the decoder holds them, and of a large video leave out the frames that
                no other frame depends on; else all frames, in RGB.
            threads: how many the decoder may use.
        """
        self._file = ffmpeg.Stream(file)
        self._container, self._video = self._found()
        self._as_array = planes.as_held if sparing else planes.in_rgb
        self.is_partly_missing = False
        pixels = self._video.codec_context.width * self._video.codec_context.height
        if pixels > limits.max_pixels:
            raise TooLargePictureError("too many pixels")
        self._leaves_out = sparing and pixels > LARGE_PIXELS
        self._prepare(limits, sparing=self._leaves_out, threads=threads)
        rate = float(self._video.average_rate or self._video.guessed_rate or 0)
        self.frame_rate = rate if 0 < rate < 100_000 else 0.0
        self._decoded = self._decode()
        first = next(self._decoded, None)
        self.orientation = UPRIGHT if first is None else planes.orientation_of(first)
        if first is not None:
            self._decoded = chain([first], self._decoded)

    def _found(self) -> tuple[InputContainer, av.VideoStream]:
        """The container, and the film in it: of several the best, as FFmpeg chooses, but no track of one picture."""
        container = self._opened(**_UNPROBED)
        films = _films(container)
        if len(films) == 1 and films[0].codec_context.width and films[0].average_rate:
            return container, films[0]
        container.close()  # what it does not say by itself is seen by decoding a little
        container = self._opened()
        films = _films(container)
        if not films:
            raise NoPictureError("no film in it")
        moving = [film for film in films if film.frames != 1] or films
        best = container.streams.best("video")
        return container, best if best in moving else moving[0]

    def _opened(self, **options: str) -> InputContainer:
        try:
            return ffmpeg.opened(self._file, **options)
        except (av.error.FFmpegError, ValueError) as error:
            raise DamagedMediaError("cannot be opened") from error

    def _prepare(self, limits: Limits, *, sparing: bool, threads: int) -> None:
        context = self._video.codec_context
        context.options = {"max_pixels": str(limits.max_pixels)}
        context.thread_count = threads
        context.thread_type = "FRAME" if threads > 1 else "NONE"
        if sparing:
            context.skip_frame = _SPARING

    @property
    def bytes_read(self) -> int:
        """Where in the file the decoder reads, for progress."""
        return self._file.position

    def number_of(self, frame: VideoFrame) -> int:
        """Its number among all frames: as counted, or where some are left out, by its time."""
        return round(frame.time_ms * self.frame_rate / 1_000) if self._leaves_out else frame.index

    def frames(self, wanted: Callable[[int], bool]) -> Iterator[VideoFrame]:
        """The frames whose number is ``wanted``. What is broken is left out, and so is what lies behind a cut-off end."""
        timeline = Timeline(self.frame_rate)
        for index, frame in enumerate(self._decoded):
            time = timeline.at(None if frame.time is None else 1_000 * frame.time)
            self.is_partly_missing |= frame.is_corrupt
            if wanted(index):
                try:
                    yield self._as_array(frame, index, time)
                except (av.error.FFmpegError, ValueError):
                    self.is_partly_missing = True
        self._container.close()

    def _decode(self) -> Iterator[av.VideoFrame]:
        for packet in self._packets():
            self.is_partly_missing |= packet.is_corrupt
            try:
                decoded = packet.decode()
            except (av.error.FFmpegError, ValueError):
                # Some codecs say with an empty packet that nothing has changed.
                self.is_partly_missing |= packet.size > 0
            else:
                yield from decoded

    def _packets(self) -> "Iterator[av.Packet[av.VideoStream]]":
        failures = 0
        packets = self._container.demux(self._video)
        while failures < _MAX_FAILURES:
            try:
                packet = next(packets)
            except StopIteration:
                return
            except (av.error.FFmpegError, ValueError):
                self.is_partly_missing = True
                failures += 1
                packets = self._container.demux(self._video)
            else:
                failures = 0
                yield packet


def _films(container: InputContainer) -> list[av.VideoStream]:
    """Video streams that can be decoded and are no pictures beside something else."""
    return [
        stream
        for stream in container.streams.video
        if stream.codec_context is not None and not stream.disposition & _PICTURES
    ]
