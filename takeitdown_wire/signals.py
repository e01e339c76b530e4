"""The fingerprints that may leave a device: a closed set of self-validating values, and the registry of their types."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self, TypeAlias

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json
from takeitdown_wire.errors import MalformedError
from takeitdown_wire.kinds import Kind, Variant, variant_of
from takeitdown_wire.vpdq import Vpdq

PDQ_GOOD_QUALITY = 50
"""Below this PDQ quality (0..100) a picture has too little texture for a match to be meaningful."""

PDQ_MATCH_BITS = 31
"""Platforms treat two PDQ hashes as a match up to this Hamming distance in bits."""

_PDQ_DIGITS, _PHASH_DIGITS = 64, 16


class DigestKind(StrEnum):
    """Cryptographic hashes of the whole file."""

    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"


@dataclass(frozen=True, slots=True)
class Pdq:
    """PDQ perceptual hash of one picture.

    Attributes:
        value: 64 lower-case hex digits = 256 bits, most significant bit first.
        quality: 0..100, no unit; see ``PDQ_GOOD_QUALITY``.
        variant: the reading or edited copy that was hashed.

    Raises:
        MalformedError: a field is outside the ranges above.

    Source: facebook/ThreatExchange, hashing/hashing.pdf, PDQ chapter.
    """

    type: ClassVar[str] = "pdq"
    value: str
    quality: int
    variant: Variant = Variant.UPRIGHT

    def __post_init__(self) -> None:
        fields.as_hex(self.value, "pdq", _PDQ_DIGITS)
        fields.as_integer(self.quality, "quality", 0, 100)

    @property
    def text(self) -> str:
        """See ``Signal``."""
        return self.value

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

    @classmethod
    def from_json(cls, value: dict[str, object]) -> Self:
        """Raises: MalformedError: another field, or one outside its range."""
        got = fields.closed(value, "type", "value", "quality", "variant")
        return cls(fields.text(got, "value"), fields.integer(got, "quality", 0, 100), variant_of(got))


@dataclass(frozen=True, slots=True)
class PHash:
    """64-bit DCT hash of one upright picture, 16 lower-case hex digits.

    Raises:
        MalformedError: not 16 lower-case hex digits.

    Source: the ImageHash package, ``phash`` with its defaults.
    """

    type: ClassVar[str] = "phash"
    quality: ClassVar[None] = None
    variant: ClassVar[None] = None
    value: str

    def __post_init__(self) -> None:
        fields.as_hex(self.value, "phash", _PHASH_DIGITS)

    @property
    def text(self) -> str:
        """See ``Signal``."""
        return self.value

    def distance(self, other: "PHash") -> int:
        """Hamming distance in bits, 0..64."""
        return (int(self.value, 16) ^ int(other.value, 16)).bit_count()

    def to_json(self) -> dict[str, Json]:
        return {"type": self.type, "value": self.value}

    @classmethod
    def from_json(cls, value: dict[str, object]) -> Self:
        """Raises: MalformedError: another field, or not 16 lower-case hex digits."""
        return cls(fields.text(fields.closed(value, "type", "value"), "value"))


@dataclass(frozen=True, slots=True)
class Digest:
    """Cryptographic hash of the file's bytes, lower-case hex.

    Raises:
        MalformedError: the value is not ``LENGTHS[kind]`` hex digits.
    """

    LENGTHS: ClassVar[dict[DigestKind, int]] = {
        DigestKind.MD5: 32,
        DigestKind.SHA1: 40,
        DigestKind.SHA256: 64,
    }
    quality: ClassVar[None] = None
    variant: ClassVar[None] = None
    kind: DigestKind
    value: str

    def __post_init__(self) -> None:
        fields.as_hex(self.value, self.kind.value, self.LENGTHS[self.kind])

    @property
    def type(self) -> str:
        return self.kind.value

    @property
    def text(self) -> str:
        """See ``Signal``."""
        return self.value

    def to_json(self) -> dict[str, Json]:
        return {"type": self.kind.value, "value": self.value}

    @classmethod
    def from_json(cls, value: dict[str, object]) -> Self:
        """Raises: MalformedError: another field, or not ``LENGTHS[kind]`` hex digits."""
        got = fields.closed(value, "type", "value")
        return cls(DigestKind(fields.one_of(got, "type", tuple(DigestKind))), fields.text(got, "value"))


Signal: TypeAlias = Pdq | PHash | Digest | Vpdq
"""All have ``type``, ``quality`` (0..100, or None), ``variant`` (or None) and ``text``: the value as a string, equal
for equal values, as databases and feeds hold it."""


def signal_from_json(value: object) -> Signal:
    """Read one signal; unknown types and fields are refused.

    Raises:
        MalformedError: an unknown type, or not a valid signal of its type.
    """
    if not isinstance(value, dict):
        raise MalformedError("signal: expected an object")
    name = value.get("type")
    known = REGISTRY.get(name) if isinstance(name, str) else None
    if known is None:
        raise MalformedError("signal: unknown type")
    return known.read(value)


@dataclass(frozen=True, slots=True)
class SignalType:
    """The properties of a signal type, for code that lists, shows or distinguishes types.

    Attributes:
        label: the name as the field writes it.
        read: parses one from its JSON object.
        signal_class: the class of its signals; the digests share one.
        kinds: the kinds of file that can have it.
        hex_digits: length of its ``text``; None where that is JSON.
        has_quality: whether its signals have a ``quality`` (see ``PDQ_GOOD_QUALITY``).
    """

    label: str
    read: Callable[[dict[str, object]], Signal]
    signal_class: type[Signal]
    kinds: frozenset[Kind]
    hex_digits: int | None
    has_quality: bool = False

    @property
    def exact(self) -> bool:
        """Whether its values are compared for equality, not by Hamming distance."""
        return self.signal_class is Digest


def _digest(label: str, kind: DigestKind) -> SignalType:
    return SignalType(label, Digest.from_json, Digest, frozenset(Kind), Digest.LENGTHS[kind])


_IMAGE, _VIDEO = frozenset({Kind.IMAGE}), frozenset({Kind.VIDEO})

REGISTRY: dict[str, SignalType] = {
    Pdq.type: SignalType("PDQ", Pdq.from_json, Pdq, _IMAGE, _PDQ_DIGITS, has_quality=True),
    PHash.type: SignalType("pHash", PHash.from_json, PHash, _IMAGE, _PHASH_DIGITS),
    DigestKind.MD5.value: _digest("MD5", DigestKind.MD5),
    DigestKind.SHA1.value: _digest("SHA-1", DigestKind.SHA1),
    DigestKind.SHA256.value: _digest("SHA-256", DigestKind.SHA256),
    Vpdq.type: SignalType("vPDQ", Vpdq.from_json, Vpdq, _VIDEO, None, has_quality=True),
}
"""Every signal type by its name on the wire, in the order in which descriptors list them."""

SIGNAL_TYPES = tuple(REGISTRY)
EXACT_TYPES = tuple(name for name, one in REGISTRY.items() if one.exact)
