"""Limits on time and memory for one file."""

from dataclasses import dataclass

from takeitdown_desktop.core.media.machine import machine_bytes


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits for one file; the suffix of a name is its unit.

    Attributes:
        max_pixels: pixels of the largest picture or frame; above every camera on sale (200 megapixels).
        max_picture_bytes: largest picture file; pictures are read into memory whole.
        memory_bytes: address space of one worker.
        stall_s: time without progress after which a decoder counts as hung.
        file_s: time after which a file is given up, progress or not.
        max_moving_frames: maximum number of frames of an animation that are examined.
        max_kept_frames: maximum number of its frames whose hashes are kept.
        waits_for_memory: refuse a picture of more than ``LARGE_PIXELS`` that has to be decoded whole with
            ``NeedsMemoryError``; it is read later, when no other such picture is.
    """

    max_pixels: int = 250_000_000
    max_picture_bytes: int = 1 << 30
    memory_bytes: int = 6 << 30
    stall_s: float = 120.0
    file_s: float = 6 * 3600.0
    max_moving_frames: int = 500
    max_kept_frames: int = 16
    waits_for_memory: bool = False


MAX_VARIANTS = 192
"""Maximum number of PDQ hashes of one picture, including the plain one."""

FULL_VARIANTS = 96
"""The default number of PDQ hashes of one picture."""

CORE_VARIANTS, EXTENDED_VARIANTS = 12, 48
"""Sizes of the smaller sets that a platform can ask for."""

LARGE_PIXELS = 64_000_000
"""Larger pictures are decoded one at a time, only their first frame, and only in the reference reading."""


class NeedsMemoryError(Exception):
    """The picture is so large that memory has to be reserved before it is decoded."""


def _memory_bytes() -> int:
    """Address space for a worker: the machine's memory, but 3 GiB at least and 6 GiB (the largest picture) at most."""
    return min(6 << 30, max(3 << 30, machine_bytes()))


LIMITS = Limits(memory_bytes=_memory_bytes())
