"""Standard streams that can print any name, and report a closed pipe in the same way on all systems."""

import errno
import io
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_CODE_PAGES = sys.platform == "win32"
"""Whether pipes and files would use the system's code page, although programs expect UTF-8."""


def settle() -> None:
    """Set up the streams of the process; terminals, and streams that are None, stay as they are.

    Characters that standard output can't encode are escaped, as on standard error.
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
    """Raises ``BrokenPipeError`` for a closed pipe, also where the system reports an invalid argument (Windows)."""

    def write(self, data: "ReadableBuffer", /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            if error.errno == errno.EINVAL:
                raise BrokenPipeError(errno.EPIPE, "nobody reads this") from error
            raise
