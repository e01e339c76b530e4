"""Typed fields of decoded messages; whatever is missing, of another type or out of range is a ``MalformedError``."""

import re
from collections.abc import Collection, Mapping
from functools import cache

from takeitdown_wire.errors import MalformedError, UnknownVersionError


def closed(value: object, *names: str) -> dict[str, object]:
    """``value`` as an object with exactly these fields."""
    if not isinstance(value, dict) or set(value) != set(names):
        raise MalformedError(f"expected an object with exactly: {', '.join(names)}")
    return value


def text(fields: Mapping[str, object], name: str, *, max_length: int = 1_000) -> str:
    """A field of at most ``max_length`` characters."""
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > max_length:
        raise MalformedError(f"{name}: expected text of at most {max_length} characters")
    return value


def one_of(fields: Mapping[str, object], name: str, choices: Collection[str]) -> str:
    """A field with one of these texts."""
    value = text(fields, name)
    if value not in choices:
        raise MalformedError(f"{name}: expected one of {', '.join(choices)}")
    return value


def integer(fields: Mapping[str, object], name: str, lowest: int, highest: int) -> int:
    """A field with an integer from ``lowest`` to ``highest``, both included."""
    return as_integer(fields.get(name), name, lowest, highest)


def as_integer(value: object, name: str, lowest: int, highest: int) -> int:
    """As ``integer``, of a value; ``name`` stands in the error."""
    if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
        raise MalformedError(f"{name}: expected an integer {lowest}..{highest}")
    return value


def as_hex(value: object, name: str, digits: int) -> str:
    """Exactly so many lower-case hex digits; ``name`` stands in the error."""
    if not isinstance(value, str) or not _hex(digits).fullmatch(value):
        raise MalformedError(f"{name}: expected {digits} lower-case hex digits")
    return value


@cache
def _hex(digits: int) -> re.Pattern[str]:
    return re.compile(f"[0-9a-f]{{{digits}}}")


def boolean(fields: Mapping[str, object], name: str) -> bool:
    """A field with true or false."""
    value = fields.get(name)
    if not isinstance(value, bool):
        raise MalformedError(f"{name}: expected true or false")
    return value


def sequence(fields: Mapping[str, object], name: str, lowest: int, highest: int) -> list[object]:
    """A field with a list of ``lowest`` to ``highest`` entries, both included."""
    value = fields.get(name)
    if not isinstance(value, list) or not lowest <= len(value) <= highest:
        raise MalformedError(f"{name}: expected a list of {lowest} to {highest} entries")
    return value


def format_and_version(fields: Mapping[str, object], name: str, version: int) -> None:
    """Check the two fields with which every message starts.

    Raises:
        MalformedError: another kind of message.
        UnknownVersionError: the same kind, from a newer version of the contract.
    """
    if fields.get("format") != name:
        raise MalformedError(f"format: expected {name}")
    if integer(fields, "version", 1, 1_000_000) > version:
        raise UnknownVersionError(f"version: newer than {version}")
