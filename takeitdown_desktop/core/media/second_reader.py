"""Pictures that Pillow and libheif refuse, read by FFmpeg: HEIC and AVIF with unusual alpha or brands, image
sequences, QOI, PAM, and 16-bit PSD.

FFmpeg's default stream is the primary picture, or the track of an image sequence. A grid of tiles has no default
stream, since each stream is a tile.
"""

import io
from collections.abc import Iterator
from itertools import islice

import av
import numpy as np
from av.stream import Disposition
from PIL import Image

from takeitdown_desktop.core.errors import DamagedMediaError, TooLargePictureError
from takeitdown_desktop.core.media import ffmpeg, planes
from takeitdown_desktop.core.media.limits import Limits

_ALPHA = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1")
"""Types of the auxiliary item that holds alpha (MIAF, HEVC)."""

_STILLS = {b"qoif": "qoi_pipe", b"P7\n": "pam_pipe", b"8BPS": "psd_pipe"}
"""Demuxers by file signature. FFmpeg reports truncated files, except for QOI."""
_QOI, _QOI_END = b"qoif", bytes(7) + b"\1"
"""QOI has an end marker, so truncation is detected here."""


def _still(data: bytes) -> str | None:
    """The demuxer of a plain picture; None to let FFmpeg probe. Raises: DamagedMediaError: it is truncated."""
    if data.startswith(_QOI) and not data.endswith(_QOI_END):
        raise DamagedMediaError("no end")
    return next((form for head, form in _STILLS.items() if data.startswith(head)), None)


def pictures(data: bytes, limits: Limits) -> Iterator[tuple[Image.Image, int]]:
    """The pictures of a file as stored, each with the EXIF orientation that turns it upright; one for a still.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow; nothing was decoded.
        DamagedMediaError: it can't be opened, or contains no decodable picture.
    """
    try:
        form = _still(data)
        with ffmpeg.opened(ffmpeg.Stream(io.BytesIO(data)), form=form) as container:
            shown = [
                one for one in container.streams.video if form or one.disposition & Disposition.default
            ]
            if not shown:
                raise DamagedMediaError("no picture of its own")
            context = shown[0].codec_context
            if context.width * context.height > limits.max_pixels:
                raise TooLargePictureError("too many pixels")
            alpha = _alpha(data, container, shown[0], limits)
            container.seek(0)
            for frame in islice(_frames(container, shown[0], limits), limits.max_moving_frames):
                image = Image.fromarray(np.asarray(frame.to_ndarray(format="rgb24", threads=1)))
                if alpha is not None and alpha.size == image.size:
                    image.putalpha(alpha)
                yield image, planes.orientation_of(frame)
    except (av.error.FFmpegError, ValueError) as error:
        raise DamagedMediaError("cannot be decoded") from error


def _frames(
    container: av.container.InputContainer, stream: av.VideoStream, limits: Limits
) -> Iterator[av.VideoFrame]:
    stream.codec_context.options = {"max_pixels": str(limits.max_pixels)}
    stream.codec_context.thread_count = 1
    for frame in container.decode(stream):
        assert isinstance(frame, av.VideoFrame)
        yield frame


def _alpha(
    data: bytes, container: av.container.InputContainer, shown: av.VideoStream, limits: Limits
) -> Image.Image | None:
    """The alpha plane, if a file of one picture stores it as its only other stream."""
    others = [one for one in container.streams.video if one is not shown]
    if len(others) != 1 or not any(name in data for name in _ALPHA):
        return None
    frame = next(_frames(container, others[0], limits), None)
    return (
        None if frame is None else Image.fromarray(np.asarray(frame.to_ndarray(format="gray", threads=1)))
    )
