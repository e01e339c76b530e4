"""The preview in a camera's raw file: the picture as the camera developed it, and as viewers show it.

Every camera embeds one as a large JPEG, whatever its raw format. Its orientation is often stored outside of it, in
the first directory of the raw file.

Source: TIFF 6.0 for the directory, which nearly all of these formats share.
"""

import struct

from takeitdown_desktop.core.media.grid import UPRIGHT
from takeitdown_desktop.core.media.parsers.embedded import largest_jpeg

_ORIENTATION = 0x0112
_SHORT = 3
_CANON_DIRECTORY = b"CMT1"
_MAX_ENTRIES = 1_000
_MIN_TIMES = 2
"""A preview has at least this many times the pixels of the decodable picture; otherwise it is a thumbnail."""


def preview(data: bytes, pixels: int = 0) -> tuple[bytes, int] | None:
    """The preview's JPEG with all bytes after it, and its EXIF orientation, 1..8, according to the raw file.

    Args:
        data: the raw file.
        pixels: number of pixels that can be decoded without the preview, 0 for none.

    Returns:
        None if no larger picture is embedded.
    """
    found = largest_jpeg(data)
    if found is None or found.pixels < _MIN_TIMES * pixels:
        return None
    canon = data.find(_CANON_DIRECTORY, 0, 1 << 16)
    return data[found.offset :], _orientation(data, 0 if canon < 0 else canon + len(_CANON_DIRECTORY))


def _orientation(data: bytes, base: int) -> int:
    """The orientation in the first directory of the TIFF structure that starts at ``base``."""
    order = {b"II": "<", b"MM": ">"}.get(data[base : base + 2])
    try:
        if order is not None:
            (at,) = struct.unpack_from(f"{order}I", data, base + 4)
            (count,) = struct.unpack_from(f"{order}H", data, base + at)
            for entry in range(min(count, _MAX_ENTRIES)):
                entry_at = base + at + 2 + 12 * entry
                tag, kind, _, value = struct.unpack_from(f"{order}HHIH", data, entry_at)
                if (tag, kind) == (_ORIENTATION, _SHORT) and 1 <= value <= 8:
                    return int(value)
    except struct.error:  # an offset beyond the end of the file
        pass
    return UPRIGHT
