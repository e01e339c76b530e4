"""A video file to frames, one at a time, whatever its length.

Frames are taken by their index as they come out of the decoder, as the reference does.
The number of frames that a container claims is never used: it is often wrong.
"""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

# Read when OpenCV is first imported or first opens a file. Without the first, a playlist or
# session description dressed up as a video makes FFmpeg open sockets.
os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "protocol_whitelist;none"
os.environ["OPENCV_FFMPEG_LOGLEVEL"] = "-8"
os.environ["OPENCV_LOG_LEVEL"] = "OFF"

import cv2

from takeitdown_desktop.core.errors import DamagedMediaError, NoPictureError, TooLargePictureError
from takeitdown_desktop.core.media.limits import LIMITS, Limits

RgbArray = npt.NDArray[np.uint8]

cv2.setNumThreads(1)


class _Stream(io.BufferedIOBase):
    """A file as OpenCV reads it. Its callbacks must never raise: that would end the process."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
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
        self.position += len(data)
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        try:
            self.position = self._file.seek(offset, whence)
        except (OSError, ValueError):
            return -1
        return self.position


@dataclass(frozen=True, slots=True)
class VideoFrame:
    """One decoded frame.

    Attributes:
        index: number of the frame as it came out of the decoder, from 0.
        time_ms: presentation time from the first frame, milliseconds; never goes back.
        pixels: height x width x 3, uint8 in the order blue, green, red, as stored.
    """

    index: int
    time_ms: int
    pixels: RgbArray


class Video:
    """An open video, read forward once.

    Attributes:
        frame_rate: frames per second as the container gives it, 0 when it does not.
        rotation: degrees clockwise by which a player turns it: 0, 90, 180 or 270.

    Raises:
        NoPictureError: it opens, and has no picture.
        DamagedMediaError: nothing in it can be decoded.
        TooLargePictureError: its frames have more pixels than ``limits`` allow.
    """

    def __init__(self, file: BinaryIO, limits: Limits = LIMITS) -> None:
        self._stream = _Stream(file)
        try:
            # Any BufferedIOBase will do; the stubs name a type that does not exist in Python.
            self._capture = cv2.VideoCapture(self._stream, cv2.CAP_FFMPEG, [])  # type: ignore[call-overload]
        except cv2.error as error:
            raise DamagedMediaError("cannot be opened") from error
        if not self._capture.isOpened():
            raise DamagedMediaError("cannot be opened")
        self._capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 0)
        width = self._capture.get(cv2.CAP_PROP_FRAME_WIDTH)
        height = self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if width <= 0 or height <= 0:
            raise NoPictureError("no picture size")
        if width * height > limits.max_pixels:
            raise TooLargePictureError("too many pixels")
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self.frame_rate = rate if 0 < rate < 100_000 else 0.0
        self.rotation = round(self._capture.get(cv2.CAP_PROP_ORIENTATION_META)) % 360 // 90 * 90

    @property
    def bytes_read(self) -> int:
        """Where in the file the decoder reads, for progress."""
        return self._stream.position

    def frames(self, step: int) -> Iterator[VideoFrame]:
        """Every ``step``-th frame from the first. A cut-off end just ends the sequence."""
        index, time, first = 0, 0, None
        while self._grab():
            stamp = self._capture.get(cv2.CAP_PROP_POS_MSEC)
            first = stamp if first is None else first
            time = max(time, round(stamp - first), 0)
            if index % step == 0:
                done, pixels = self._capture.retrieve()
                if done:
                    yield VideoFrame(index, time, pixels)
            index += 1
        self._capture.release()

    def _grab(self) -> bool:
        try:
            return bool(self._capture.grab())
        except cv2.error:
            return False


def upright(pixels: npt.NDArray[np.uint8], rotation: int) -> npt.NDArray[np.uint8]:
    """Pixels of a frame (or its grey plane) turned clockwise by ``rotation`` degrees: a view."""
    return np.rot90(pixels, -(rotation // 90))


def grey(pixels: RgbArray) -> npt.NDArray[np.uint8]:
    """Luma of a frame, uint8, height x width."""
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
