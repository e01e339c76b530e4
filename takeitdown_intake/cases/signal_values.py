"""What databases and feeds keep of a signal: whether it is worth carrying, and short keys for it."""

import hashlib

from takeitdown_wire import PDQ_GOOD_QUALITY, Digest, Kind, Signal


def is_strong(signal: Signal) -> bool:
    """Whether a match with it means anything: a plain or dark picture matches everything."""
    return signal.quality is None or signal.quality >= PDQ_GOOD_QUALITY


def content_of(signals: tuple[Signal, ...]) -> str | None:
    """The SHA-256 of the file, by which one content is known to be in a case already."""
    for signal in signals:
        if isinstance(signal, Digest) and signal.type == "sha256":
            return signal.value
    return None


def entry_digest(kind: Kind, signal_type: str, value: str) -> bytes:
    """32 bytes that stand for one value of one type, short enough for an index."""
    return hashlib.sha256(f"{kind.value}/{signal_type}/{value}".encode()).digest()
