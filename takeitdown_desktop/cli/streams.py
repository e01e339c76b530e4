"""The standard streams of a command: no name that can't be written, and one way for a reader to be gone."""

import errno
import io
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_CODE_PAGES = sys.platform == "win32"
"""Where pipes and files would get the letters of one country's code page, and programs expect UTF-8."""


def settle() -> None:
    """Set up the streams of this process. Those of a terminal stay as they are, and so does one that is not there.

    A letter that standard output can't hold is written as an escape, as on standard error.
    """
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout = _piped(sys.stdout)
    for stream in (sys.stdin, sys.stderr):
        if _CODE_PAGES and isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")


def _piped(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    return io.TextIOWrapper(
        io.BufferedWriter(_Output(stream.fileno(), "wb", closefd=False)),
        encoding="utf-8" if _CODE_PAGES else stream.encoding,
        errors="backslashreplace" if stream.errors == "strict" else stream.errors,
    )


class _Output(io.FileIO):
    """A pipe whose reader has gone is a broken one, also where the system calls that an invalid argument."""

    def write(self, data: "ReadableBuffer", /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            if error.errno == errno.EINVAL:
                raise BrokenPipeError(errno.EPIPE, "nobody reads this") from error
            raise
