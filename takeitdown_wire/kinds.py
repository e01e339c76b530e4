"""What a signal describes: the kind of file, and which reading or edited copy of it."""

from collections.abc import Mapping
from enum import StrEnum

from takeitdown_wire import fields


class Kind(StrEnum):
    """The kind of file that signals describe."""

    IMAGE = "image"
    VIDEO = "video"


class Variant(StrEnum):
    """The reading or edited copy of a picture or video that a perceptual signal was computed from."""

    UPRIGHT = "upright"  # as a person sees it
    STORED = "stored"  # as stored in the file, EXIF orientation ignored
    FRAME = "frame"  # a later frame of a moving picture, or a further picture in the same file
    WHITE = "white"  # a picture with transparency, composited on white
    BLACK = "black"  # likewise on black
    TOOL = "tool"  # as stock threatexchange reads palettes, CMYK and the like
    SDR = "sdr"  # an HDR video as services show it on SDR screens
    MIRROR = "mirror"
    TURN = "turn"  # rotated by 90, 180 or 270 degrees
    CROP = "crop"
    BORDER = "border"  # on all sides
    BAR = "bar"  # above, below or both
    LETTERBOX = "letterbox"  # on the canvas of a screen, a story, a square
    TILT = "tilt"  # rotated by a few degrees
    PATCH = "patch"  # something overlaid on part of it
    COMBINED = "combined"  # two of these at once


VIDEO_VARIANTS = frozenset(
    {Variant.UPRIGHT, Variant.STORED, Variant.SDR, Variant.MIRROR, Variant.CROP, Variant.BAR}
)
"""The readings and edits that a whole video can have."""

_VARIANTS = {variant.value: variant for variant in Variant}


def variant_of(message: Mapping[str, object]) -> Variant:
    """The field ``variant`` of a decoded signal.

    Raises:
        MalformedError: missing or unknown.
    """
    return _VARIANTS[fields.one_of(message, "variant", _VARIANTS)]
