"""Typed access to the fields of decoded messages.

All functions raise ``MalformedError`` for a value that is missing, of another type or out of range.
"""

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
    """A text field of at most ``max_length`` characters."""
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > max_length:
        raise MalformedError(f"{name}: expected text of at most {max_length} characters")
    return value


def one_of(fields: Mapping[str, object], name: str, choices: Collection[str]) -> str:
    """A text field with one of ``choices``."""
    value = text(fields, name)
    if value not in choices:
        raise MalformedError(f"{name}: expected one of {', '.join(choices)}")
    return value


def integer(fields: Mapping[str, object], name: str, lowest: int, highest: int) -> int:
    """An integer field from ``lowest`` to ``highest``, both inclusive."""
    return as_integer(fields.get(name), name, lowest, highest)


def as_integer(value: object, name: str, lowest: int, highest: int) -> int:
    """``value`` as such an integer; ``name`` is for the error message."""
    if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
        raise MalformedError(f"{name}: expected an integer {lowest}..{highest}")
    return value


def as_hex(value: object, name: str, digits: int) -> str:
    """``value`` as exactly ``digits`` lower-case hex digits; ``name`` is for the error message."""
    if not isinstance(value, str) or not _hex(digits).fullmatch(value):
        raise MalformedError(f"{name}: expected {digits} lower-case hex digits")
    return value


@cache
def _hex(digits: int) -> re.Pattern[str]:
    return re.compile(f"[0-9a-f]{{{digits}}}")


def boolean(fields: Mapping[str, object], name: str) -> bool:
    """A field that is true or false."""
    value = fields.get(name)
    if not isinstance(value, bool):
        raise MalformedError(f"{name}: expected true or false")
    return value


def sequence(fields: Mapping[str, object], name: str, lowest: int, highest: int) -> list[object]:
    """A list field with ``lowest`` to ``highest`` entries, both inclusive."""
    value = fields.get(name)
    if not isinstance(value, list) or not lowest <= len(value) <= highest:
        raise MalformedError(f"{name}: expected a list of {lowest} to {highest} entries")
    return value


def format_and_version(fields: Mapping[str, object], name: str, version: int) -> None:
    """Check the fields ``format`` and ``version``.

    Raises:
        MalformedError: another format.
        UnknownVersionError: the format is right, its version newer than ``version``.
    """
    if fields.get("format") != name:
        raise MalformedError(f"format: expected {name}")
    if integer(fields, "version", 1, 1_000_000) > version:
        raise UnknownVersionError(f"version: newer than {version}")
