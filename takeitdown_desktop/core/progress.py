"""Typed events of long work, results of files, and the token that cancels work."""

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from takeitdown_wire import PDQ_GOOD_QUALITY, Digest, DigestKind, Kind, Pdq, Signal, Vpdq


class CancelToken:
    """Cancels work: set once, from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to end; it does so between two steps. Once set it stays so."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Wait for it to be set, at most ``timeout_s`` seconds; whether it is."""
        return self._event.wait(timeout_s)


class Verdict(StrEnum):
    """What the fingerprints of one file are good for."""

    STRONG = "strong"  # finds copies that were changed a little
    WEAK = "weak"  # plain or dark: exact and very close copies only
    EXACT = "exact"  # exact copies only
    UNREADABLE = "unreadable"  # no fingerprint at all


def verdict_of(signals: tuple[Signal, ...]) -> Verdict:
    """The verdict on a file with these fingerprints."""
    qualities = [signal.quality for signal in signals if isinstance(signal, Pdq | Vpdq)]
    if qualities:
        return Verdict.STRONG if max(qualities) >= PDQ_GOOD_QUALITY else Verdict.WEAK
    return Verdict.EXACT if signals else Verdict.UNREADABLE


def with_parts(
    signals: tuple[Signal, ...], still: tuple[Digest, ...], film: tuple[Digest, ...]
) -> tuple[Signal, ...]:
    """The exact hashes of a motion photo's parts put where ``FileResult.parts`` finds them.

    Args:
        signals: of the file, its own exact hashes last.
        still: of the picture alone.
        film: of the film alone; left out where no frame of it could be decoded.
    """
    end = len(signals) - len(DigestKind)
    begin = next((number for number, one in enumerate(signals) if isinstance(one, Vpdq)), None)
    if begin is None:
        return (*signals[:end], *still, *signals[end:])
    return (*signals[:begin], *still, *signals[begin:end], *film, *signals[end:])


def as_dhash(value: object) -> str:
    """``FileResult.dhash`` as somebody else gave it. Raises: ValueError: it is none."""
    if not isinstance(value, str) or re.fullmatch(r"[0-9a-f]{16}", value) is None:
        raise ValueError("not 16 hex digits")
    return value


@dataclass(frozen=True, slots=True)
class FileResult:
    """How one file ended.

    Attributes:
        kind: picture or video; None when it is neither.
        verdict: see ``Verdict``.
        signals: what was made of it, in the order in which it is printed.
        error: code of a ``MediaError`` when something is missing, else None.
        found: of 100 copies edited as people do, how many these fingerprints are expected to
            find; None when nobody worked it out. It never leaves the device.
        thinned: a video has so much movement that not all of it is fingerprinted closely.
        dhash: of a picture, 16 lower-case hex digits: whether two files show the same one. It
            never leaves the device.
    """

    kind: Kind | None
    verdict: Verdict
    signals: tuple[Signal, ...] = ()
    error: str | None = None
    found: int | None = None
    thinned: bool = False
    dhash: str | None = None

    @property
    def sha256(self) -> str | None:
        """SHA-256 of the content, 64 hex digits; None without a fingerprint."""
        # Digests come last.
        digests = (signal for signal in reversed(self.signals) if isinstance(signal, Digest))
        return next((one.value for one in digests if one.kind is DigestKind.SHA256), None)

    def parts(self) -> Iterator[tuple[Kind, tuple[Signal, ...]]]:
        """What is reported as one item each, with its fingerprints: the file, and the film in a motion photo.

        A film's fingerprints stand together before the digests of the whole file, and begin with its vPDQ.
        """
        if self.kind is None:
            return
        films = (number for number, signal in enumerate(self.signals) if isinstance(signal, Vpdq))
        begin = next(films, None) if self.kind is Kind.IMAGE else None
        if begin is None:
            yield self.kind, self.signals
            return
        end = len(self.signals) - len(DigestKind)
        yield Kind.IMAGE, self.signals[:begin] + self.signals[end:]
        yield Kind.VIDEO, self.signals[begin:end]


@dataclass(frozen=True, slots=True)
class FileStarted:
    """A worker has begun with this file."""

    item: str


@dataclass(frozen=True, slots=True)
class FileProgress:
    """``done`` of ``total`` units of work (bytes read) of one file; total is at least 1."""

    item: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class FileDone:
    """The last event of a file."""

    item: str
    result: FileResult


HashEvent: TypeAlias = FileStarted | FileProgress | FileDone
