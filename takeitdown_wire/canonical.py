"""One byte form for every message: JSON with sorted keys, no white space, integers only, UTF-8."""

import json
from collections.abc import Iterator, Mapping
from typing import NoReturn, TypeAlias

from takeitdown_wire.errors import MalformedError, NotCanonicalError

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

_WHOLE_BYTES = 1 << 16
"""Messages up to this many bytes are encoded in one call."""

_LIST_BATCH = 256
_DEPTH = 8
"""Nesting level down to which larger messages are encoded in parts: that of a vPDQ frame in a bundle, plus two."""


def encode(value: Mapping[str, Json]) -> bytes:
    """The canonical bytes of a message.

    Raises:
        UnicodeEncodeError: a text holds a lone surrogate.
    """
    return _text(value).encode("utf-8")


def decode(data: bytes) -> dict[str, object]:
    """Read a message that must be in canonical form (requests, sealed content).

    Raises:
        MalformedError: not a JSON object of the allowed values.
        NotCanonicalError: valid, but not in canonical form.
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
        MalformedError: not a JSON object, a duplicate key, or a number that is not an integer.
    """
    try:
        value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_no_duplicate_keys,
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

    A large message is encoded and compared in parts: one call would hold the GIL, and so block a server's other
    threads, for a tenth of a second.
    """
    if len(data) <= _WHOLE_BYTES:
        return _text(value).encode("utf-8") == data
    offset = 0
    for part in _parts(value, _DEPTH):
        encoded = part.encode("utf-8")
        if not data.startswith(encoded, offset):
            return False
        offset += len(encoded)
    return offset == len(data)


def _parts(value: object, depth: int) -> Iterator[str]:
    """The canonical text of a message in parts: nested containers are split, down to ``depth`` levels."""
    if isinstance(value, dict) and depth and _is_deep(value):
        before = "{"
        for key in sorted(value):
            yield f"{before}{_text(key)}:"
            yield from _parts(value[key], depth - 1)
            before = ","
        yield "}"
    elif isinstance(value, list) and depth and value:
        before = "["
        for start in range(0, len(value), _LIST_BATCH):
            batch = value[start : start + _LIST_BATCH]
            if any(_is_deep(each) for each in batch):
                for each in batch:
                    yield before
                    yield from _parts(each, depth - 1)
                    before = ","
            else:
                yield before + _text(batch)[1:-1]
                before = ","
        yield "]"
    else:
        yield _text(value)


def _is_deep(value: object) -> bool:
    """Whether ``value`` is a container of containers."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(isinstance(each, dict | list) for each in inner)


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _no_duplicate_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise MalformedError("duplicate key")
    return value


def _no_float(_: str) -> NoReturn:
    raise MalformedError("a number is not an integer")
