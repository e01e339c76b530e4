"""One byte form for every message: JSON with sorted keys, no white space, integers only, UTF-8."""

import json
from collections.abc import Mapping
from typing import NoReturn, TypeAlias

from takeitdown_wire.errors import MalformedError, NotCanonicalError

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


def encode(value: Mapping[str, Json]) -> bytes:
    """The canonical bytes of a message."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")


def decode(data: bytes) -> dict[str, object]:
    """Read a message that must be in canonical form (requests, sealed content).

    Raises:
        MalformedError: not a JSON object of the allowed values.
        NotCanonicalError: the same message has other canonical bytes.
    """
    value = decode_open(data)
    try:
        same = encode(value) == data  # type: ignore[arg-type]
    except (UnicodeEncodeError, RecursionError) as error:
        raise MalformedError("not encodable") from error
    if not same:
        raise NotCanonicalError("bytes are not in canonical form")
    return value


def decode_open(data: bytes) -> dict[str, object]:
    """Read a message in any JSON form (responses, descriptor files).

    Raises:
        MalformedError: not a JSON object, a key twice, or a number that is no integer.
    """
    try:
        value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_no_key_twice,
            parse_float=_no_float,
            parse_constant=_no_float,
        )
    except (ValueError, RecursionError) as error:
        raise MalformedError("not JSON") from error
    if not isinstance(value, dict):
        raise MalformedError("not a JSON object")
    return value


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise MalformedError("a key stands twice")
    return value


def _no_float(_: str) -> NoReturn:
    raise MalformedError("a number is not an integer")
