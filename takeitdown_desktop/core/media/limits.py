"""How much one file may cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits for one file, each with its unit.

    Attributes:
        max_pixels: largest picture or frame; above every camera on sale (200 megapixels).
        max_picture_bytes: largest picture file; pictures are read into memory whole.
        memory_bytes: address space of one worker.
        stall_s: seconds without any progress after which a decoder counts as hung.
        max_moving_frames: frames of a moving picture that are looked at.
        max_kept_frames: frames of a moving picture that are kept.
    """

    max_pixels: int = 250_000_000
    max_picture_bytes: int = 1 << 30
    memory_bytes: int = 6 << 30
    stall_s: float = 120.0
    max_moving_frames: int = 500
    max_kept_frames: int = 16


LIMITS = Limits()

MAX_VARIANTS = 96
"""PDQ hashes of one picture, the plain one included."""
