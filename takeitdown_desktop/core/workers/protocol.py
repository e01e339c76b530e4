"""What crosses the wall between the program and its workers, both ways.

Nothing that comes back is pickled: a decoder taken over by a hostile file can say no more
than what ``decode`` understands.
"""

import json
from dataclasses import dataclass
from typing import TypeAlias

from takeitdown_desktop.core.errors import MediaError, by_code
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import Kind, WireError, signal_from_json

MAX_MESSAGE = 8 << 20
_MEDIA_CODES = frozenset(by_code(MediaError)) | {MediaError.code}


@dataclass(frozen=True, slots=True)
class Ready:
    """All is loaded, and the worker is locked in."""


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` bytes of work."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Partial:
    """What is known so far, should the decoder not survive."""

    result: FileResult


@dataclass(frozen=True, slots=True)
class Finished:
    """The last word on a file."""

    result: FileResult


Message: TypeAlias = Ready | Progress | Partial | Finished


class GarbledMessageError(Exception):
    """A worker said something that no worker says."""


def encode(message: Message) -> bytes:
    """The bytes of a message, made in the worker."""
    if isinstance(message, Ready):
        return json.dumps({"say": "ready"}).encode()
    if isinstance(message, Progress):
        return json.dumps({"say": "progress", "done": message.done, "total": message.total}).encode()
    result = message.result
    value = {
        "say": "finished" if isinstance(message, Finished) else "partial",
        "kind": result.kind,
        "verdict": result.verdict,
        "signals": [signal.to_json() for signal in result.signals],
        "error": result.error,
        "found": result.found,
        "thinned": result.thinned,
    }
    return json.dumps(value).encode()


def decode(data: bytes) -> Message:
    """Read, in the parent, what a worker sent.

    Raises:
        GarbledMessageError: anything but the messages above.
    """
    try:
        value = json.loads(data)
        if value["say"] == "ready":
            return Ready()
        if value["say"] == "progress":
            return Progress(int(value["done"]), max(1, int(value["total"])))
        result = FileResult(
            kind=None if value["kind"] is None else Kind(value["kind"]),
            verdict=Verdict(value["verdict"]),
            signals=tuple(signal_from_json(signal) for signal in value["signals"]),
            error=value["error"],
            found=_share(value["found"]),
            thinned=value["thinned"] is True,
        )
        if result.error is not None and result.error not in _MEDIA_CODES:
            raise GarbledMessageError("unknown code")
        return Finished(result) if value["say"] == "finished" else Partial(result)
    except (ValueError, KeyError, TypeError, RecursionError, WireError) as error:
        raise GarbledMessageError("not a worker's message") from error


def _share(value: object) -> int | None:
    if value is None or (type(value) is int and 0 <= value <= 100):
        return value
    raise GarbledMessageError("no share of 100")
