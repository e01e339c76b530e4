"""FFmpeg's libraries, imported in one place, and restricted to reading the given file.

Only worker processes import this module.
"""

import io
from typing import Any, BinaryIO

import av
import av.subtitles.codeccontext
import av.subtitles.stream  # otherwise imported with the first file, when the sandbox is already on
from av.container import InputContainer

av.logging.set_level(None)

FORMATS = "mov,matroska,asf,flv,ogg,mpeg,mpegvideo,avi,mpegts,dv,mxf,rm,ivf,h264,hevc,m4v,gxf,nut,wtv,obu,yuv4mpegpipe"
"""The demuxers that may be probed. Playlists and session descriptions, which name other files, are left out."""

_BUFFER_BYTES = 1 << 17


class Stream(io.BufferedIOBase):
    """A file object for FFmpeg. A read error counts as the end of the file: no exception may cross the C library."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

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

    def tell(self) -> int:
        return self.position


def opened(stream: Stream, *, form: str | None = None, **options: str) -> InputContainer:
    """Open a container that may not open any other file.

    Args:
        stream: the file, at any position.
        form: name of the demuxer; None to probe ``FORMATS``.
        options: options of the demuxer in addition to those that confine it to this file.

    Raises:
        av.error.FFmpegError, ValueError: it can't be opened.
    """
    stream.seek(0)
    return av.open(
        stream,
        "r",
        format=form,
        container_options={"protocol_whitelist": "none", "format_whitelist": form or FORMATS, **options},
        metadata_errors="replace",
        buffer_size=_BUFFER_BYTES,
        io_open=_refuse,
    )


def _refuse(*_arguments: Any) -> None:
    raise PermissionError("no other file may be opened")
