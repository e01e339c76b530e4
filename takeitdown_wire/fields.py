"""Reading typed fields out of decoded messages, closed or open."""

from collections.abc import Collection, Mapping

from takeitdown_wire.errors import MalformedError, UnknownVersionError


def closed(value: object, *names: str) -> dict[str, object]:
    """``value`` as an object with exactly these fields."""
    if not isinstance(value, dict) or set(value) != set(names):
        raise MalformedError(f"expected an object with exactly: {', '.join(names)}")
    return value


def text(fields: Mapping[str, object], name: str, *, most: int = 1_000) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > most:
        raise MalformedError(f"{name}: expected text of at most {most} characters")
    return value


def one_of(fields: Mapping[str, object], name: str, choices: Collection[str]) -> str:
    value = text(fields, name)
    if value not in choices:
        raise MalformedError(f"{name}: expected one of {', '.join(choices)}")
    return value


def integer(fields: Mapping[str, object], name: str, least: int, most: int) -> int:
    return as_integer(fields.get(name), name, least, most)


def as_integer(value: object, name: str, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise MalformedError(f"{name}: expected an integer {least}..{most}")
    return value


def boolean(fields: Mapping[str, object], name: str) -> bool:
    value = fields.get(name)
    if not isinstance(value, bool):
        raise MalformedError(f"{name}: expected true or false")
    return value


def sequence(fields: Mapping[str, object], name: str, least: int, most: int) -> list[object]:
    value = fields.get(name)
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise MalformedError(f"{name}: expected a list of {least} to {most} entries")
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
