"""The bundle: everything that may leave a device in one report, and nothing else.

There is no field for a name, a path, a size, a date or anything read from EXIF.
"""

import re
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json, decode, encode
from takeitdown_wire.case import CaseNumber, Pin
from takeitdown_wire.errors import MalformedError
from takeitdown_wire.kinds import Kind
from takeitdown_wire.signals import REGISTRY, Signal, signal_from_json

FORMAT = "takeitdown-bundle"
VERSION = 1
MAX_ITEMS = 2_000
MAX_SIGNALS = 256
_EMAIL = re.compile(r"[^\s@<>\"',;:()\[\]\\]{1,64}@[^\s@<>\"',;:()\[\]\\.]+(\.[^\s@<>\"',;:()\[\]\\.]+)+")
MAX_CONTACT = 254


class Who(StrEnum):
    """Who makes the report."""

    SELF = "self"
    PARENT = "parent"
    SUPPORTER = "supporter"


class Shared(StrEnum):
    """Whether the picture has been shared, as far as the person knows."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


_ALLOWED = {
    kind: tuple(one.signal_class for one in REGISTRY.values() if kind in one.kinds) for kind in Kind
}


@dataclass(frozen=True, slots=True)
class Item:
    """The fingerprints of one picture or video.

    Attributes:
        id: 32 lower-case hex digits, random; it says nothing about the file.
        kind: picture or video; decides which signals are allowed.
        signals: 1 to ``MAX_SIGNALS``, no duplicates.

    Raises:
        MalformedError: a field is outside these ranges.
    """

    id: str
    kind: Kind
    signals: tuple[Signal, ...]

    def __post_init__(self) -> None:
        fields.as_hex(self.id, "id", 32)
        if not 1 <= len(self.signals) <= MAX_SIGNALS:
            raise MalformedError(f"item: expected 1 to {MAX_SIGNALS} signals")
        if not all(isinstance(signal, _ALLOWED[self.kind]) for signal in self.signals):
            raise MalformedError("item: a signal does not fit its kind")
        if len(set(self.signals)) != len(self.signals):
            raise MalformedError("item: duplicate signal")

    @staticmethod
    def draw_id() -> str:
        """A new random id."""
        return secrets.token_hex(16)

    def to_json(self) -> dict[str, Json]:
        return {
            "id": self.id,
            "kind": self.kind.value,
            "signals": [signal.to_json() for signal in self.signals],
        }

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Raises: MalformedError: a missing or unknown field, or one outside its range."""
        got = fields.closed(value, "id", "kind", "signals")
        signals = fields.sequence(got, "signals", 1, MAX_SIGNALS)
        return cls(
            id=fields.text(got, "id"),
            kind=Kind(fields.one_of(got, "kind", tuple(Kind))),
            signals=tuple(signal_from_json(signal) for signal in signals),
        )


@dataclass(frozen=True, slots=True)
class Answers:
    """The person's answers, as far as the intake needs them.

    ``under_18`` and ``explicit`` are always true on the wire: without both there is no report.

    Attributes:
        who: who makes the report.
        shared: whether the picture has been shared.
        contact: an e-mail address; None by default.

    Raises:
        MalformedError: the contact is not an e-mail address.
    """

    who: Who
    shared: Shared
    contact: str | None = None

    def __post_init__(self) -> None:
        if self.contact is not None and not is_contact(self.contact):
            raise MalformedError("contact: not an e-mail address")

    def to_json(self) -> dict[str, Json]:
        return {
            "who": self.who.value,
            "under_18": True,
            "explicit": True,
            "shared": self.shared.value,
            "contact": self.contact,
        }

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Raises: MalformedError: a missing or unknown field, or a value that is not allowed."""
        got = fields.closed(value, "who", "under_18", "explicit", "shared", "contact")
        if got["under_18"] is not True or got["explicit"] is not True:
            raise MalformedError("answers: not a report that this service takes")
        return cls(
            who=Who(fields.one_of(got, "who", tuple(Who))),
            shared=Shared(fields.one_of(got, "shared", tuple(Shared))),
            contact=None if got["contact"] is None else fields.text(got, "contact", max_length=MAX_CONTACT),
        )


def is_contact(text: str) -> bool:
    """Whether ``text`` looks like one plain e-mail address of at most ``MAX_CONTACT`` characters."""
    return len(text) <= MAX_CONTACT and text.isprintable() and _EMAIL.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Bundle:
    """One report as the intake reads it after opening the seal.

    Attributes:
        case: number made on the device.
        pin: the secret that goes with it.
        answers: the person's answers.
        items: 1 to ``MAX_ITEMS`` items with unique ids.
        adds: the report adds to an existing case. An intake refuses it if it knows the number with another PIN;
            otherwise a mistyped PIN would open a second case that nobody knows of.

    Raises:
        MalformedError: no items, too many, or a duplicate id.
    """

    case: CaseNumber
    pin: Pin
    answers: Answers
    items: tuple[Item, ...]
    adds: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.items) <= MAX_ITEMS:
            raise MalformedError(f"bundle: expected 1 to {MAX_ITEMS} items")
        if len({item.id for item in self.items}) != len(self.items):
            raise MalformedError("bundle: duplicate item id")

    @property
    def signal_count(self) -> int:
        """Total number of signals in all items."""
        return sum(len(item.signals) for item in self.items)

    def to_json(self) -> dict[str, Json]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "case": self.case.symbols,
            "pin": self.pin.digits,
            "answers": self.answers.to_json(),
            "items": [item.to_json() for item in self.items],
            **({"adds": True} if self.adds else {}),
        }

    def to_bytes(self) -> bytes:
        """The canonical bytes: exactly these are shown, sealed and opened."""
        return encode(self.to_json())

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read canonical bytes; anything else is refused.

        Raises:
            WireError: malformed, not canonical, of a newer version, or a field outside its range.
        """
        value = decode(data)
        fields.format_and_version(value, FORMAT, VERSION)
        adds = isinstance(value, dict) and "adds" in value
        optional = ("adds",) if adds else ()
        got = fields.closed(value, "format", "version", "case", "pin", "answers", "items", *optional)
        if adds and got["adds"] is not True:
            raise MalformedError("bundle: adds must be true or absent")
        items = fields.sequence(got, "items", 1, MAX_ITEMS)
        return cls(
            case=CaseNumber(fields.text(got, "case")),
            pin=Pin(fields.text(got, "pin")),
            answers=Answers.from_json(got["answers"]),
            items=tuple(Item.from_json(item) for item in items),
            adds=adds,
        )
