"""Messages between the program and its sandboxed workers, both ways.

Nothing that comes back is unpickled or trusted: a decoder compromised by a hostile file can only send numbers in
closed ranges, and a bounded number of hashes that fit its kind of file.
"""

import json
from dataclasses import asdict, dataclass
from typing import NoReturn, TypeAlias

from takeitdown_desktop.core import errors
from takeitdown_desktop.core.errors import MediaError, by_code
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import Limits
from takeitdown_desktop.core.media.parsers.embedded import Motion, Range
from takeitdown_desktop.core.progress import as_dhash
from takeitdown_wire import REGISTRY, Kind, Signal, WireError, signal_from_json

MAX_MESSAGE = 8 << 20
_MAX_DIGITS = 19

_DECIDED_OUTSIDE = {
    error.code
    for error in (
        errors.MissingFileError,
        errors.NotAFileError,
        errors.DeniedFileError,
        errors.LinkFileError,
        errors.InCloudError,
        errors.EmptyFileError,
        errors.EmptyFolderError,
        errors.CrashedError,
        errors.StalledError,
    )
}
_CODES = (frozenset(by_code(MediaError)) | {MediaError.code}) - _DECIDED_OUTSIDE
"""Error codes that a worker may report."""

_PERCEPTUAL = {
    kind: tuple(one.signal_class for one in REGISTRY.values() if kind in one.kinds and not one.exact)
    for kind in Kind
}
_SIGNALS: dict[Kind, tuple[tuple[type[Signal], ...], int]] = {
    Kind.IMAGE: (_PERCEPTUAL[Kind.IMAGE] + _PERCEPTUAL[Kind.VIDEO], 256),  # a film in a motion photo
    Kind.VIDEO: (_PERCEPTUAL[Kind.VIDEO], 32),
}
"""The types of signals that a worker may send for each kind of file, and their maximum number. Digests are not among
them: the parent computes them."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded its decoders and is in its sandbox."""


@dataclass(frozen=True, slots=True)
class NeedsMemory:
    """The current file is a large picture; it has to be sent again once memory is reserved for it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` bytes of the file have been read."""

    done: int


@dataclass(frozen=True, slots=True)
class Partial:
    """The signals so far, in case the decoder does not survive."""

    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """The result of a file; see ``FileResult``. ``motion``: the byte ranges in a motion photo."""

    signals: tuple[Signal, ...]
    error: str | None = None
    found: int | None = None
    thinned: bool = False
    motion: Motion | None = None
    dhash: str | None = None


Message: TypeAlias = Ready | NeedsMemory | Progress | Partial | Finished


class GarbledMessageError(Exception):
    """Not a message of this protocol: the worker is compromised, or has a bug."""


def encode_setup(decoders: int, options: HashOptions, limits: Limits) -> bytes:
    """The first message to a worker."""
    return json.dumps([decoders, asdict(options), asdict(limits)]).encode()


def decode_setup(data: bytes) -> tuple[int, HashOptions, Limits]:
    """In the worker: the arguments of ``encode_setup``."""
    decoders, options, limits = json.loads(data)
    return decoders, HashOptions(**options), Limits(**limits)


def encode_file(size: int, threads: int, *, large: bool) -> bytes:
    """The message before each descriptor: file length in bytes, threads to use, whether memory is reserved."""
    return json.dumps([size, threads, large]).encode()


def decode_file(data: bytes) -> tuple[int, int, bool]:
    """In the worker: the arguments of ``encode_file``."""
    size, threads, large = json.loads(data)
    return size, threads, large


def encode(message: Message) -> bytes:
    """In the worker: the bytes of a message."""
    if isinstance(message, Ready):
        return json.dumps({"say": "ready"}).encode()
    if isinstance(message, NeedsMemory):
        return json.dumps({"say": "needs-memory"}).encode()
    if isinstance(message, Progress):
        return json.dumps({"say": "progress", "done": message.done}).encode()
    value: dict[str, object] = {"signals": [signal.to_json() for signal in message.signals]}
    if isinstance(message, Partial):
        return json.dumps({"say": "partial", **value}).encode()
    value |= {"error": message.error, "found": message.found, "thinned": message.thinned}
    if message.motion is not None:
        value["motion"] = [message.motion.still, *message.motion.film]
    if message.dhash is not None:
        value["dhash"] = message.dhash
    return json.dumps({"say": "finished", **value}).encode()


def decode(data: bytes, kind: Kind | None, size: int) -> Message:
    """In the parent: parse a worker's message.

    Args:
        data: one message.
        kind: of the current file; None if it is neither picture nor video, or there is no file.
        size: of the current file, in bytes.

    Raises:
        GarbledMessageError: not one of the messages above, or one that does not fit that file.
    """
    try:
        value = json.loads(data, parse_int=_integer, parse_float=_refuse, parse_constant=_refuse)
        say = value.pop("say")
        if say == "ready" and not value:
            return Ready()
        if say == "needs-memory" and not value:
            return NeedsMemory()
        if say == "progress":
            return Progress(_within(value["done"], size))
        signals = _signals(value["signals"], kind)
        if say == "partial":
            return Partial(signals)
        if say != "finished" or value["error"] not in (None, *_CODES):
            raise GarbledMessageError("unknown message")
        found = None if value["found"] is None else _within(value["found"], 100)
        motion = _motion(value["motion"], size) if "motion" in value else None
        dhash = as_dhash(value["dhash"]) if "dhash" in value else None
        return Finished(signals, value["error"], found, value["thinned"] is True, motion, dhash)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, WireError) as error:
        raise GarbledMessageError("not a worker's message") from error


def _signals(value: object, kind: Kind | None) -> tuple[Signal, ...]:
    types, max_count = _SIGNALS[kind] if kind is not None else ((), 0)
    if not isinstance(value, list) or len(value) > max_count:
        raise GarbledMessageError("too many signals")
    signals = tuple(signal_from_json(signal) for signal in value)
    if not all(isinstance(signal, types) for signal in signals):
        raise GarbledMessageError("signals of another kind of file")
    return signals


def _motion(value: object, size: int) -> Motion:
    if not isinstance(value, list) or len(value) != 3:
        raise GarbledMessageError("no still and film")
    still, offset, length = (_within(one, size) for one in value)
    if not 0 < still <= offset or not 0 < length <= size - offset:
        raise GarbledMessageError("outside of the file")
    return Motion(still, Range(offset, length))


def _integer(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise GarbledMessageError("number too long")
    return int(digits)


def _refuse(text: str) -> NoReturn:
    raise GarbledMessageError(f"not an integer: {text[:_MAX_DIGITS]}")


def _within(value: object, maximum: int) -> int:
    if type(value) is not int or not 0 <= value <= maximum:
        raise GarbledMessageError("out of range")
    return value
