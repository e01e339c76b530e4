"""The fingerprints that may leave a device: a closed set of self-validating values."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, TypeAlias

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json
from takeitdown_wire.errors import MalformedError

PDQ_GOOD_QUALITY = 50
"""Below this quality there is too little texture for a match to mean anything."""

PDQ_MATCH_BITS = 31
"""Platforms count two PDQ hashes as the same up to this Hamming distance."""

MAX_FRAMES = 8_192
MAX_TIME_MS = 7 * 24 * 3_600 * 1_000
_HEX = {length: re.compile(rf"[0-9a-f]{{{length}}}") for length in (16, 32, 40, 64)}


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


_VARIANTS = {variant.value: variant for variant in Variant}


VIDEO_VARIANTS = frozenset(
    {Variant.UPRIGHT, Variant.STORED, Variant.SDR, Variant.MIRROR, Variant.CROP, Variant.BAR}
)
"""The readings and edits that a whole video can have."""


class DigestKind(StrEnum):
    """Cryptographic hashes of the whole file."""

    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"


SIGNAL_TYPES = ("pdq", "phash", "md5", "sha1", "sha256", "vpdq")


def _check_hex(value: str, length: int, name: str) -> None:
    if not isinstance(value, str) or not _HEX[length].fullmatch(value):
        raise MalformedError(f"{name}: expected {length} lower-case hex digits")


@dataclass(frozen=True, slots=True)
class Pdq:
    """PDQ perceptual hash of one picture.

    Attributes:
        value: 64 lower-case hex digits = 256 bits, most significant bit first.
        quality: 0..100, no unit; see ``PDQ_GOOD_QUALITY``.
        variant: which reading of the picture it is.

    Raises:
        MalformedError: a field is outside the ranges above.

    Source: facebook/ThreatExchange, hashing/hashing.pdf, PDQ chapter.
    """

    type: ClassVar[str] = "pdq"
    value: str
    quality: int
    variant: Variant = Variant.UPRIGHT

    def __post_init__(self) -> None:
        _check_hex(self.value, 64, "pdq")
        fields.as_integer(self.quality, "quality", 0, 100)

    def distance(self, other: "Pdq") -> int:
        """Hamming distance in bits, 0..256."""
        return (int(self.value, 16) ^ int(other.value, 16)).bit_count()

    def to_json(self) -> dict[str, Json]:
        return {
            "type": self.type,
            "value": self.value,
            "quality": self.quality,
            "variant": self.variant.value,
        }


@dataclass(frozen=True, slots=True)
class PHash:
    """64-bit DCT hash of one upright picture, 16 lower-case hex digits.

    Raises:
        MalformedError: not 16 lower-case hex digits.

    Source: the ImageHash package, ``phash`` with its defaults.
    """

    type: ClassVar[str] = "phash"
    value: str

    def __post_init__(self) -> None:
        _check_hex(self.value, 16, "phash")

    def distance(self, other: "PHash") -> int:
        """Hamming distance in bits, 0..64."""
        return (int(self.value, 16) ^ int(other.value, 16)).bit_count()

    def to_json(self) -> dict[str, Json]:
        return {"type": self.type, "value": self.value}


@dataclass(frozen=True, slots=True)
class Digest:
    """Cryptographic hash of the file's bytes, lower-case hex.

    Raises:
        MalformedError: the value does not have the length of its kind.
    """

    LENGTHS: ClassVar[dict[DigestKind, int]] = {
        DigestKind.MD5: 32,
        DigestKind.SHA1: 40,
        DigestKind.SHA256: 64,
    }
    kind: DigestKind
    value: str

    def __post_init__(self) -> None:
        _check_hex(self.value, self.LENGTHS[self.kind], self.kind.value)

    @property
    def type(self) -> str:
        return self.kind.value

    def to_json(self) -> dict[str, Json]:
        return {"type": self.kind.value, "value": self.value}


@dataclass(frozen=True, slots=True)
class Frame:
    """PDQ of one video frame.

    Attributes:
        time_ms: presentation time from the start of the video, milliseconds.
        quality: 0..100, no unit.
        value: 64 lower-case hex digits.

    Raises:
        MalformedError: a field is outside these ranges.
    """

    time_ms: int
    quality: int
    value: str

    def __post_init__(self) -> None:
        fields.as_integer(self.time_ms, "time_ms", 0, MAX_TIME_MS)
        fields.as_integer(self.quality, "quality", 0, 100)
        _check_hex(self.value, 64, "frame")

    def to_json(self) -> list[Json]:
        return [self.time_ms, self.quality, self.value]

    @classmethod
    def from_json(cls, value: object) -> "Frame":
        if not isinstance(value, list) or len(value) != 3:
            raise MalformedError("frame: expected [time_ms, quality, hex]")
        return cls(*value)


@dataclass(frozen=True, slots=True)
class Vpdq:
    """vPDQ of one video: PDQ hashes of sampled frames, in order of time.

    Attributes:
        frames: 1 to ``MAX_FRAMES`` frames; times never go back.
        variant: which reading of the video it is.

    Raises:
        MalformedError: no frame, too many, or times that go back.

    Source: facebook/ThreatExchange, vpdq.
    """

    type: ClassVar[str] = "vpdq"
    frames: tuple[Frame, ...]
    variant: Variant = Variant.UPRIGHT

    def __post_init__(self) -> None:
        if not 1 <= len(self.frames) <= MAX_FRAMES:
            raise MalformedError(f"vpdq: expected 1 to {MAX_FRAMES} frames")
        times = [frame.time_ms for frame in self.frames]
        if times != sorted(times):
            raise MalformedError("vpdq: times go back")
        if self.variant not in VIDEO_VARIANTS:
            raise MalformedError("vpdq: no reading of a whole video")

    @property
    def quality(self) -> int:
        """The best frame's quality, 0..100."""
        return max(frame.quality for frame in self.frames)

    def to_json(self) -> dict[str, Json]:
        return {
            "type": self.type,
            "variant": self.variant.value,
            "frames": [frame.to_json() for frame in self.frames],
        }


Signal: TypeAlias = Pdq | PHash | Digest | Vpdq


def signal_from_json(value: object) -> Signal:
    """Read one signal; unknown types and fields are refused.

    Raises:
        MalformedError: not one of the closed set of signals.
    """
    if not isinstance(value, dict):
        raise MalformedError("signal: expected an object")
    kind = value.get("type")
    if kind == Pdq.type:
        got = fields.closed(value, "type", "value", "quality", "variant")
        quality = fields.integer(got, "quality", 0, 100)
        return Pdq(fields.text(got, "value"), quality, _variant(got))
    if kind == Vpdq.type:
        got = fields.closed(value, "type", "variant", "frames")
        frames = fields.sequence(got, "frames", 1, MAX_FRAMES)
        return Vpdq(tuple(Frame.from_json(frame) for frame in frames), _variant(got))
    if kind == PHash.type:
        return PHash(fields.text(fields.closed(value, "type", "value"), "value"))
    if kind in tuple(DigestKind):
        got = fields.closed(value, "type", "value")
        return Digest(DigestKind(str(kind)), fields.text(got, "value"))
    raise MalformedError("signal: unknown type")


def _variant(got: dict[str, object]) -> Variant:
    return _VARIANTS[fields.one_of(got, "variant", _VARIANTS)]
