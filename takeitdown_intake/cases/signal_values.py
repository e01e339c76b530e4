"""How a signal of a report becomes a value that feeds can carry, and whether it is worth carrying."""

import hashlib
import json

from takeitdown_wire import PDQ_GOOD_QUALITY, Digest, Kind, Pdq, Signal, Vpdq


def value_of(signal: Signal) -> str:
    """The signal's one text form; equal signals have equal texts."""
    if isinstance(signal, Vpdq):
        return json.dumps([frame.to_json() for frame in signal.frames], separators=(",", ":"))
    return signal.value


def quality_of(signal: Signal) -> int | None:
    """0..100 for signals that have a quality."""
    return signal.quality if isinstance(signal, Pdq | Vpdq) else None


def variant_of(signal: Signal) -> str | None:
    return signal.variant.value if isinstance(signal, Pdq | Vpdq) else None


def is_strong(signal: Signal) -> bool:
    """Whether a match with it means anything: a plain or dark picture matches everything."""
    quality = quality_of(signal)
    return quality is None or quality >= PDQ_GOOD_QUALITY


def content_of(signals: tuple[Signal, ...]) -> str | None:
    """The SHA-256 of the file, by which one content is known to be in a case already."""
    for signal in signals:
        if isinstance(signal, Digest) and signal.type == "sha256":
            return signal.value
    return None


def entry_digest(kind: Kind, signal_type: str, value: str) -> bytes:
    """32 bytes that stand for one value of one type, short enough for an index."""
    return hashlib.sha256(f"{kind.value}/{signal_type}/{value}".encode()).digest()
