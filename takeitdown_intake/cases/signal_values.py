"""What databases and feeds keep of a signal: whether it is worth carrying, and short keys for it."""

import hashlib

from takeitdown_wire import PDQ_GOOD_QUALITY, Digest, Kind, Signal


def is_strong(signal: Signal) -> bool:
    """Whether a match with it means anything: a plain or dark picture matches everything."""
    return signal.quality is None or signal.quality >= PDQ_GOOD_QUALITY


def entry_digest(kind: Kind, signal_type: str, value: str) -> bytes:
    """32 bytes that stand for one value of one type, short enough for an index."""
    return hashlib.sha256(f"{kind.value}/{signal_type}/{value}".encode()).digest()


def content_digest(kind: Kind, signals: tuple[Signal, ...]) -> bytes | None:
    """32 bytes that stand for the content of a file, by which a case knows that it has it; None without its SHA-256."""
    for signal in signals:
        if isinstance(signal, Digest) and signal.type == "sha256":
            return entry_digest(kind, "sha256", signal.value)
    return None
