"""The preview in a camera's raw file: the picture as the camera developed it, which is what everybody sees of it.

Every camera writes one, as a JPEG of many pixels, whatever its own format is. How it is turned is often said outside
of it, in the first directory of the raw file.

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
"""A preview has so many times the pixels of what else can be decoded, or it is a thumbnail."""


def preview(data: bytes, pixels: int = 0) -> tuple[bytes, int] | None:
    """The preview's JPEG, with what follows it, and the EXIF orientation, 1..8, that the raw file gives it.

    Args:
        data: the raw file.
        pixels: of the picture that can be decoded without the preview, 0 for none.

    Returns:
        None where nothing larger is embedded.
    """
    found = largest_jpeg(data)
    if found is None or found.pixels < _MIN_TIMES * pixels:
        return None
    canon = data.find(_CANON_DIRECTORY, 0, 1 << 16)
    return data[found.offset :], _orientation(data, 0 if canon < 0 else canon + len(_CANON_DIRECTORY))


def _orientation(data: bytes, base: int) -> int:
    """What the first directory says that begins with the byte order at ``base``."""
    order = {b"II": "<", b"MM": ">"}.get(data[base : base + 2])
    try:
        if order is not None:
            (at,) = struct.unpack_from(f"{order}I", data, base + 4)
            (count,) = struct.unpack_from(f"{order}H", data, base + at)
            for entry in range(min(count, _MAX_ENTRIES)):
                place = base + at + 2 + 12 * entry
                tag, kind, _, value = struct.unpack_from(f"{order}HHIH", data, place)
                if (tag, kind) == (_ORIENTATION, _SHORT) and 1 <= value <= 8:
                    return int(value)
    except struct.error:  # it points outside of the file
        pass
    return UPRIGHT
