"""vPDQ: the fingerprint of a video, as PDQ hashes of its frames."""

import json
from dataclasses import dataclass
from typing import ClassVar, Self

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json
from takeitdown_wire.errors import MalformedError
from takeitdown_wire.kinds import VIDEO_VARIANTS, Variant, variant_of

MAX_FRAMES = 8_192
MAX_TIME_MS = 7 * 24 * 3_600 * 1_000


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
        fields.as_hex(self.value, "frame", 64)

    def to_json(self) -> list[Json]:
        return [self.time_ms, self.quality, self.value]

    @classmethod
    def from_json(cls, value: object) -> "Frame":
        """Raises: MalformedError: not ``[time_ms, quality, hex]``, or one of them outside its range."""
        if not isinstance(value, list) or len(value) != 3:
            raise MalformedError("frame: expected [time_ms, quality, hex]")
        return cls(*value)


@dataclass(frozen=True, slots=True)
class Vpdq:
    """vPDQ of one video: PDQ hashes of sampled frames, in order of time.

    Attributes:
        frames: 1 to ``MAX_FRAMES`` frames with non-decreasing times.
        variant: the reading or edited copy that was hashed, one of ``VIDEO_VARIANTS``.

    Raises:
        MalformedError: no frames, too many, times that decrease, or another variant.

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
            raise MalformedError("vpdq: times decrease")
        if self.variant not in VIDEO_VARIANTS:
            raise MalformedError("vpdq: not a variant of videos")

    @property
    def quality(self) -> int:
        """The highest quality of any frame, 0..100."""
        return max(frame.quality for frame in self.frames)

    @property
    def text(self) -> str:
        """The frames as JSON; see ``Signal``."""
        return json.dumps([frame.to_json() for frame in self.frames], separators=(",", ":"))

    def to_json(self) -> dict[str, Json]:
        return {
            "type": self.type,
            "variant": self.variant.value,
            "frames": [frame.to_json() for frame in self.frames],
        }

    @classmethod
    def from_json(cls, value: dict[str, object]) -> Self:
        """Raises: MalformedError: another field, or one outside its range."""
        got = fields.closed(value, "type", "variant", "frames")
        frames = fields.sequence(got, "frames", 1, MAX_FRAMES)
        return cls(tuple(Frame.from_json(frame) for frame in frames), variant_of(got))
