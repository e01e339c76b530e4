"""From a video file to its frames, one at a time.

Frames are numbered in the order in which the decoder returns them, as in the reference.
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
"""Keeps FFmpeg from decoding the first frame, the most expensive of all, just to probe the streams."""

_SPARING: Final = "NONREF"
"""Skip frames that no other frame refers to: up to every second one. It finds fewer
copies (91 instead of 100 of 100 frames of a re-timed one), so it is for large videos only."""

LARGE_PIXELS = 1_000_000
"""Pixels of a frame above which ``_SPARING`` applies."""

_MAX_FAILURES = 1_000
"""Maximum number of consecutive failures to read a packet."""

_PICTURES = Disposition.attached_pic | Disposition.timed_thumbnails
"""Cover art and thumbnails. Thousands of innocent files share a cover, so its hash must never be published."""


def rehearse() -> None:
    """Decode a built-in video, so that libraries load everything now: a worker in its sandbox can't later."""
    tiny = b"YUV4MPEG2 W16 H16 F25:1 C420\n" + 2 * (b"FRAME\n" + bytes(range(128)) * 3)
    for sparing in (True, False):
        for _ in Video(io.BytesIO(tiny), sparing=sparing).frames(lambda _index: True):
            pass


class Video:
    """An open video, read forward once.

    Attributes:
        frame_rate: frames per second according to the container, 0 if it does not say.
        orientation: how a player rotates and mirrors it, as EXIF orientation 1..8.
        is_partly_missing: whether parts could not be read or decoded; final after the last frame.

    Raises:
        NoPictureError: it has no video stream.
        DamagedMediaError: it can't be opened.
        TooLargePictureError: its frames have more pixels than ``limits`` allow.
    """

    def __init__(
        self, file: BinaryIO, limits: Limits = LIMITS, *, sparing: bool = False, threads: int = 1
    ) -> None:
        """Open the video stream of a file.

        Args:
            file: the video, at any position.
            limits: bounds on its pixels.
            sparing: return frames in the decoder's luma and chroma, and skip the non-reference frames of a large
                video; else return all frames, in RGB.
            threads: maximum number of decoder threads.
        """
        self._file = ffmpeg.Stream(file)
        self._container, self._video = self._open_stream()
        self._as_array = planes.as_decoded if sparing else planes.in_rgb
        self.is_partly_missing = False
        pixels = self._video.codec_context.width * self._video.codec_context.height
        if pixels > limits.max_pixels:
            raise TooLargePictureError("too many pixels")
        self._skips_frames = sparing and pixels > LARGE_PIXELS
        self._prepare(limits, sparing=self._skips_frames, threads=threads)
        rate = float(self._video.average_rate or self._video.guessed_rate or 0)
        self.frame_rate = rate if 0 < rate < 100_000 else 0.0
        self._decoded = self._decode()
        first = next(self._decoded, None)
        self.orientation = UPRIGHT if first is None else planes.orientation_of(first)
        if first is not None:
            self._decoded = chain([first], self._decoded)

    def _open_stream(self) -> tuple[InputContainer, av.VideoStream]:
        """The container and its video stream: of several the one FFmpeg prefers, unless that is a single picture."""
        container = self._open(**_UNPROBED)
        films = _films(container)
        if len(films) == 1 and films[0].codec_context.width and films[0].average_rate:
            return container, films[0]
        container.close()  # the header is not conclusive: let FFmpeg probe by decoding
        container = self._open()
        films = _films(container)
        if not films:
            raise NoPictureError("no film in it")
        moving = [film for film in films if film.frames != 1] or films
        best = container.streams.best("video")
        return container, best if best in moving else moving[0]

    def _open(self, **options: str) -> InputContainer:
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
        """Byte offset up to which the file was read, for progress."""
        return self._file.position

    def number_of(self, frame: VideoFrame) -> int:
        """The frame's number among all frames: as counted, or derived from its time if frames are skipped."""
        return round(frame.time_ms * self.frame_rate / 1_000) if self._skips_frames else frame.index

    def frames(self, wanted: Callable[[int], bool]) -> Iterator[VideoFrame]:
        """The frames for whose number ``wanted`` is true; damaged ones are skipped."""
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
                # An empty packet is no error: some codecs repeat the last frame with it.
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
    """The video streams that can be decoded, without cover art and thumbnails."""
    return [
        stream
        for stream in container.streams.video
        if stream.codec_context is not None and not stream.disposition & _PICTURES
    ]
