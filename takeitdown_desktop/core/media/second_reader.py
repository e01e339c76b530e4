"""Pictures by FFmpeg, where Pillow and libheif refuse them: HEIC and AVIF of odd alpha and odd brands and moving ones,
QOI, PAM, and PSD of 16 bits.

What FFmpeg marks as the default stream is the primary picture, or the track of an image sequence. A grid of tiles has
none, since there a stream is a tile.
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
"""What the kind of an item that holds alpha is called (MIAF, HEVC)."""

_STILLS = {b"qoif": "qoi_pipe", b"P7\n": "pam_pipe", b"8BPS": "psd_pipe"}
"""Demuxers of pictures of which FFmpeg tells when something is missing."""
_QOI, _QOI_END = b"qoif", bytes(7) + b"\1"
"""Of this one it does not, but it has a mark at its end."""


def _still(data: bytes) -> str | None:
    """The demuxer of a plain picture; None where FFmpeg finds out itself. Raises: DamagedMediaError: it is cut."""
    if data.startswith(_QOI) and not data.endswith(_QOI_END):
        raise DamagedMediaError("no end")
    return next((form for head, form in _STILLS.items() if data.startswith(head)), None)


def pictures(data: bytes, limits: Limits) -> Iterator[tuple[Image.Image, int]]:
    """The pictures of a file as they are stored, each with the EXIF orientation that turns it upright; one for a still.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow; nothing was decoded.
        DamagedMediaError: it can't be opened, or there is no picture to be had.
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
    """What can be seen through, where a file of one picture holds it as a second one."""
    others = [one for one in container.streams.video if one is not shown]
    if len(others) != 1 or not any(name in data for name in _ALPHA):
        return None
    frame = next(_frames(container, others[0], limits), None)
    return (
        None if frame is None else Image.fromarray(np.asarray(frame.to_ndarray(format="gray", threads=1)))
    )
