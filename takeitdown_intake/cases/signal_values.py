"""Signals in the database and the feeds: whether one is worth publishing, and short keys."""

import hashlib

from takeitdown_wire import PDQ_GOOD_QUALITY, Digest, Kind, Signal


def is_strong(signal: Signal) -> bool:
    """Whether a match with it means anything: a blank or dark picture matches everything."""
    return signal.quality is None or signal.quality >= PDQ_GOOD_QUALITY


def entry_digest(kind: Kind, signal_type: str, value: str) -> bytes:
    """SHA-256 of kind, type and value: 32 bytes, short enough for an index."""
    return hashlib.sha256(f"{kind.value}/{signal_type}/{value}".encode()).digest()


def content_digest(kind: Kind, signals: tuple[Signal, ...]) -> bytes | None:
    """32-byte key of a file's content, by which a case recognises a duplicate; None without its SHA-256."""
    for signal in signals:
        if isinstance(signal, Digest) and signal.type == "sha256":
            return entry_digest(kind, "sha256", signal.value)
    return None
