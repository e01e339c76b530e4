"""Limits on time and memory for one file."""

from dataclasses import dataclass

from takeitdown_desktop.core.media.machine import machine_bytes


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
        waits_for_memory: a picture of more than ``LARGE_PIXELS`` that has to be decoded whole is refused with
            ``NeedsMemoryError``, to be read when no other such picture is.
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
"""PDQ hashes of one picture, the plain one included, for services with room for so many."""

FULL_VARIANTS = 96
"""The default number of them."""

CORE_VARIANTS, EXTENDED_VARIANTS = 12, 48
"""Sizes of the smaller sets that a platform can ask for."""

LARGE_PIXELS = 64_000_000
"""Above this a picture is decoded one at a time, its first frame alone, and in no other reading than the plain one."""


class NeedsMemoryError(Exception):
    """A picture that takes so much memory that some has to be reserved for it first."""


def _memory_bytes() -> int:
    """The memory that this program may use, within what the largest picture takes and what any needs."""
    return min(6 << 30, max(3 << 30, machine_bytes()))


LIMITS = Limits(memory_bytes=_memory_bytes())
