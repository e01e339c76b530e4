"""What a signal is of: the kind of file, and the reading or edited copy of it."""

from collections.abc import Mapping
from enum import StrEnum

from takeitdown_wire import fields


class Kind(StrEnum):
    """What signals are of."""

    IMAGE = "image"
    VIDEO = "video"


class Variant(StrEnum):
    """Which reading of a picture or video, or which edited copy of it, a perceptual signal stands for."""

    UPRIGHT = "upright"  # as a person sees it
    STORED = "stored"  # as the pixels lie in the file, orientation ignored
    FRAME = "frame"  # a later frame of a moving picture, or a further picture in the same file
    WHITE = "white"  # with holes, as seen on white
    BLACK = "black"  # likewise on black
    TOOL = "tool"  # as stock threatexchange reads palettes, CMYK and the like
    SDR = "sdr"  # of a HDR film: as services show it on ordinary screens
    MIRROR = "mirror"
    TURN = "turn"  # by a quarter or a half
    CROP = "crop"
    BORDER = "border"  # all round
    BAR = "bar"  # above, below or both
    LETTERBOX = "letterbox"  # on the canvas of a screen, a story, a square
    TILT = "tilt"  # turned by a few degrees
    PATCH = "patch"  # something stuck on it
    COMBINED = "combined"  # two of these at once


VIDEO_VARIANTS = frozenset(
    {Variant.UPRIGHT, Variant.STORED, Variant.SDR, Variant.MIRROR, Variant.CROP, Variant.BAR}
)
"""The readings and edits that a whole video can have."""

_VARIANTS = {variant.value: variant for variant in Variant}


def variant_of(message: Mapping[str, object]) -> Variant:
    """The field ``variant`` of a decoded signal.

    Raises:
        MalformedError: none, or an unknown one.
    """
    return _VARIANTS[fields.one_of(message, "variant", _VARIANTS)]
