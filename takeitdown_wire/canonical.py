"""One byte form for every message: JSON with sorted keys, no white space, integers only, UTF-8."""

import json
from collections.abc import Iterator, Mapping
from typing import NoReturn, TypeAlias

from takeitdown_wire.errors import MalformedError, NotCanonicalError

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

_WHOLE_BYTES = 1 << 16
_AT_ONCE = 256
_DEPTH = 8
"""As deep as a frame lies in a bundle, and two more."""


def encode(value: Mapping[str, Json]) -> bytes:
    """The canonical bytes of a message."""
    return _text(value).encode("utf-8")


def decode(data: bytes) -> dict[str, object]:
    """Read a message that must be in canonical form (requests, sealed content).

    Raises:
        MalformedError: not a JSON object of the allowed values.
        NotCanonicalError: the same message has other canonical bytes.
    """
    value = decode_open(data)
    try:
        same = _is_canonical(value, data)
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


def _is_canonical(value: object, data: bytes) -> bool:
    """Whether these are the canonical bytes of a message.

    A large message is written in parts: written in one call, it would keep every other thread of a server from
    running for a tenth of a second.
    """
    if len(data) <= _WHOLE_BYTES:
        return _text(value).encode("utf-8") == data
    at = 0
    for part in _parts(value, _DEPTH):
        written = part.encode("utf-8")
        if not data.startswith(written, at):
            return False
        at += len(written)
    return at == len(data)


def _parts(value: object, depth: int) -> Iterator[str]:
    """The canonical text of a message; containers that hold containers are taken apart, ``depth`` levels down."""
    if isinstance(value, dict) and depth and _is_deep(value):
        before = "{"
        for key in sorted(value):
            yield f"{before}{_text(key)}:"
            yield from _parts(value[key], depth - 1)
            before = ","
        yield "}"
    elif isinstance(value, list) and depth and value:
        before = "["
        for start in range(0, len(value), _AT_ONCE):
            some = value[start : start + _AT_ONCE]
            if any(_is_deep(each) for each in some):
                for each in some:
                    yield before
                    yield from _parts(each, depth - 1)
                    before = ","
            else:
                yield before + _text(some)[1:-1]
                before = ","
        yield "]"
    else:
        yield _text(value)


def _is_deep(value: object) -> bool:
    """Whether it is a container that holds containers."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(isinstance(each, dict | list) for each in inner)


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise MalformedError("a key stands twice")
    return value


def _no_float(_: str) -> NoReturn:
    raise MalformedError("a number is not an integer")
