"""How much one file may cost."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits for one file, each with its unit.

    Attributes:
        max_pixels: largest picture or frame; above every camera on sale (200 megapixels).
        max_picture_bytes: largest picture file; pictures are read into memory whole.
        memory_bytes: address space of one worker.
        stall_s: seconds without any progress after which a decoder counts as hung.
        file_s: seconds after which a file is given up however much it still moves.
        max_moving_frames: frames of a moving picture that are looked at.
        max_kept_frames: frames of a moving picture that are kept.
    """

    max_pixels: int = 250_000_000
    max_picture_bytes: int = 1 << 30
    memory_bytes: int = 6 << 30
    stall_s: float = 120.0
    file_s: float = 6 * 3600.0
    max_moving_frames: int = 500
    max_kept_frames: int = 16


MAX_VARIANTS = 96
"""PDQ hashes of one picture, the plain one included."""

CORE_VARIANTS = 12
"""How many of them are the smallest set that a platform can ask for."""


def _memory_bytes() -> int:
    """The memory of this computer, within what the largest picture takes and what any needs."""
    least, most = 3 << 30, 6 << 30
    try:
        installed = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):  # Windows
        return most
    return min(most, max(least, installed))


LIMITS = Limits(memory_bytes=_memory_bytes())
