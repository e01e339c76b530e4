"""A video file to frames, one at a time, whatever its length.

Frames are taken by their index as they come out of the decoder, as the reference does.
The number of frames that a container claims is never used: it is often wrong.
"""

import io
import math
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import BinaryIO

import numpy as np

from takeitdown_desktop.core.errors import DamagedMediaError, NoPictureError, TooLargePictureError
from takeitdown_desktop.core.media.frames import VideoFrame, stretched
from takeitdown_desktop.core.media.grid import UPRIGHT, Pixels
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.opencv import cv2
from takeitdown_desktop.core.media.parsers import av1


class _Stream(io.BufferedIOBase):
    """A file as OpenCV reads it. Its callbacks must never raise: that would end the process."""

    def __init__(self, file: BinaryIO, covers: Sequence[int]) -> None:
        self._file = file
        self._covers = covers
        self.position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        try:
            data = self._file.read(-1 if size is None else size)
        except (OSError, ValueError):
            return b""
        begin, self.position = self.position, self.position + len(data)
        for place in self._covers:
            if begin - len(_SKIPPED) < place < self.position:
                data = _renamed(data, place - begin)
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        try:
            self.position = self._file.seek(offset, whence)
        except (OSError, ValueError):
            return -1
        return self.position


_SKIPPED = b"free"
"""A name that is passed over: of free space in MP4, of nothing elsewhere."""


def _renamed(data: bytes, place: int) -> bytes:
    """Bytes with ``_SKIPPED`` at a place, which may lie partly outside."""
    before, after = max(0, place), place + len(_SKIPPED)
    name = _SKIPPED[before - place : len(data) - place]
    return data[:before] + name + data[after:]


_NO_PROTOCOLS = "protocol_whitelist;none"
"""Without this a playlist or session description dressed up as a video makes FFmpeg open sockets."""

UNPROBED = "codec_whitelist;none"
"""Else the first frame, the heaviest of all, is decoded once more just to find out what is in the file."""

_SPARING = "avdiscard;nonref"
"""Frames that no other frame is made from are not decoded: up to every second one. It finds
fewer copies (91 instead of 100 of 100 frames of a re-timed one), so it is for large videos only."""

_LARGE_PIXELS = 1_000_000

_SAME_LUMA = 8.0
"""Mean difference up to which two lumas are the same, for all that codecs know of colour matrices."""

_ORIENTATIONS = {0: UPRIGHT, 90: 6, 180: 3, 270: 8}


class Video:
    """An open video, read forward once.

    Attributes:
        frame_rate: frames per second as the container gives it, 0 when it does not.
        orientation: how a player turns it, as EXIF orientation: 1, 6, 3 or 8.

    Raises:
        NoPictureError: it opens, and has no picture.
        DamagedMediaError: nothing in it can be decoded.
        TooLargePictureError: its frames have more pixels than ``limits`` allow.
    """

    def __init__(
        self,
        file: BinaryIO,
        limits: Limits = LIMITS,
        *,
        covers: Sequence[int] = (),
        sparing: bool = False,
        threads: int = 1,
    ) -> None:
        """Find the picture in a file.

        Args:
            file: the video, at any position.
            limits: what it may cost.
            covers: see ``tracks.places_of_covers``.
            sparing: give luma alone where the decoder has it, and of a large video leave out
                the frames that no other frame depends on.
            threads: how many the decoder may use.
        """
        self._stream = _Stream(file, covers)
        self._capture = cv2.VideoCapture()
        self._threads = threads
        self._limits = limits
        self._studio = self._waiting = False
        if sparing:
            self._open_sparing()
        else:
            self._open()
            self._checked_pixels()
        rate = self._number(cv2.CAP_PROP_FPS)
        self.frame_rate = rate if 0 < rate < 100_000 else 0.0
        rotation = round(self._number(cv2.CAP_PROP_ORIENTATION_META)) % 360 // 90 * 90
        self.orientation = _ORIENTATIONS[rotation]
        self._luma_alone = sparing

    def _open_sparing(self) -> None:
        """Open for luma alone, the first frame waiting; for colours where there is no luma.

        Making colours of luma takes longer than all that comes after. But what the decoder
        holds need not be luma in bytes, so the first frame is compared with its colours. A
        capture that has once given the one can't give the other.
        """
        options = [UNPROBED]
        self._open(*options)
        if self._pixels() == 0 or self._number(cv2.CAP_PROP_FPS) <= 0:  # some say it in the frames alone
            options.remove(UNPROBED)
            self._open(*options)
        if self._checked_pixels() > _LARGE_PIXELS:
            options.append(_SPARING)
        if self._is_av1():
            return
        coloured = self._retrieve() if self._grab() else None
        self._open(*options)
        if coloured is None:
            return
        self._capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)
        held = self._retrieve() if self._grab() else None
        if held is not None and held.shape == coloured.shape[:2]:
            luma = cv2.cvtColor(coloured, cv2.COLOR_BGR2GRAY)
            errors = {studio: _mean_error(held, luma, studio=studio) for studio in (True, False)}
            self._studio = errors[True] < errors[False]
            if errors[self._studio] <= _SAME_LUMA:
                self._waiting = True
                return
        self._studio = False
        self._open(*options)

    def _open(self, *options: str, parameters: Sequence[int] = ()) -> None:
        """Open the file, from its beginning."""
        self._capture.release()
        self._stream.seek(0)
        # Read each time something is opened.
        os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "|".join((_NO_PROTOCOLS, *options))
        os.environ["OPENCV_FFMPEG_THREADS"] = str(self._threads)
        try:
            # Any BufferedIOBase will do; the stubs name a type that does not exist in Python.
            self._capture = cv2.VideoCapture(self._stream, cv2.CAP_FFMPEG, parameters)  # type: ignore[call-overload]
        except cv2.error as error:
            raise DamagedMediaError("cannot be opened") from error
        if not self._capture.isOpened():
            raise DamagedMediaError("cannot be opened")
        self._capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 0)

    def _pixels(self) -> float:
        """Pixels of a frame, 0 where the file does not say."""
        width = self._number(cv2.CAP_PROP_FRAME_WIDTH)
        return max(0.0, width) * max(0.0, self._number(cv2.CAP_PROP_FRAME_HEIGHT))

    def _checked_pixels(self) -> float:
        pixels = self._pixels()
        if pixels == 0:
            raise NoPictureError("no picture size")
        if pixels > self._limits.max_pixels:
            raise TooLargePictureError("too many pixels")
        return pixels

    def _number(self, name: int) -> float:
        value = float(self._capture.get(name))
        return value if math.isfinite(value) else 0.0

    @property
    def bytes_read(self) -> int:
        """Where in the file the decoder reads, for progress."""
        return self._stream.position

    def frames(self, wanted: Callable[[int], bool]) -> Iterator[VideoFrame]:
        """The frames whose number is ``wanted``. A cut-off end just ends the sequence."""
        time, first = 0, None
        decoded = self._decoded_av1() if self._is_av1() else self._decoded()
        for index, (stamp, retrieve) in enumerate(decoded):
            first = stamp if first is None else first
            time = max(time, round(stamp - first), 0)
            if wanted(index) and (pixels := retrieve()) is not None:
                yield VideoFrame(index, time, pixels, self._studio)
        self._capture.release()

    def _decoded(self) -> Iterator[tuple[float, Callable[[], Pixels | None]]]:
        """Each frame's time in milliseconds, and how to get its pixels before the next one is asked for."""
        while self._waiting or self._grab():
            self._waiting = False
            yield self._number(cv2.CAP_PROP_POS_MSEC), self._retrieve

    def _is_av1(self) -> bool:
        return self._number(cv2.CAP_PROP_FOURCC) == av1.FOURCC

    def _decoded_av1(self) -> Iterator[tuple[float, Callable[[], Pixels | None]]]:
        width = round(self._number(cv2.CAP_PROP_FRAME_WIDTH))
        height = round(self._number(cv2.CAP_PROP_FRAME_HEIGHT))
        self._open(UNPROBED, parameters=[cv2.CAP_PROP_FORMAT, -1])  # packets as they are
        config = self._retrieve(round(self._number(cv2.CAP_PROP_CODEC_EXTRADATA_INDEX)))
        if config is None:
            return
        for shown in av1.shown(config.tobytes(), width, height, self._packets()):
            yield shown.stamp_ms, partial(_pixels_of, shown, luma_alone=self._luma_alone)

    def _packets(self) -> Iterator[av1.Packet]:
        while self._grab():
            if (data := self._retrieve()) is not None:
                is_key = bool(self._number(cv2.CAP_PROP_LRF_HAS_KEY_FRAME))
                yield av1.Packet(data.tobytes(), self._number(cv2.CAP_PROP_POS_MSEC), is_key)

    def _grab(self) -> bool:
        try:
            return bool(self._capture.grab())
        except cv2.error:
            return False

    def _retrieve(self, stream: int = 0) -> Pixels | None:
        try:
            done, pixels = self._capture.retrieve(None, stream)
        except cv2.error:
            return None
        return np.asarray(pixels, dtype=np.uint8) if done else None


def _pixels_of(shown: av1.Shown, *, luma_alone: bool) -> Pixels | None:
    picture = shown.picture()
    if picture is None:
        return None
    if luma_alone:
        return np.asarray(picture.convert("L"))
    return np.asarray(cv2.cvtColor(np.asarray(picture.convert("RGB")), cv2.COLOR_RGB2BGR), dtype=np.uint8)


def _mean_error(held: cv2.typing.MatLike, luma: cv2.typing.MatLike, *, studio: bool) -> float:
    return float(cv2.absdiff(stretched(held) if studio else held, luma).mean())
