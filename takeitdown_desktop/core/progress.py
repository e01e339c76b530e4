"""Events and results of fingerprinting, and a token to cancel long work."""

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from takeitdown_wire import PDQ_GOOD_QUALITY, Digest, DigestKind, Kind, Pdq, Signal, Vpdq


class CancelToken:
    """A flag to cancel work; thread-safe."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to end, which it does between two steps. Can't be undone."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Wait up to ``timeout_s`` seconds for cancellation. Returns whether it was cancelled."""
        return self._event.wait(timeout_s)


class Verdict(StrEnum):
    """What the fingerprints of one file can find."""

    STRONG = "strong"  # copies that were changed a little
    WEAK = "weak"  # plain or dark picture: exact and very close copies only
    EXACT = "exact"  # exact copies only
    UNREADABLE = "unreadable"  # no fingerprint at all


def verdict_of(signals: tuple[Signal, ...]) -> Verdict:
    """The verdict on a file with these signals."""
    qualities = [signal.quality for signal in signals if isinstance(signal, Pdq | Vpdq)]
    if qualities:
        return Verdict.STRONG if max(qualities) >= PDQ_GOOD_QUALITY else Verdict.WEAK
    return Verdict.EXACT if signals else Verdict.UNREADABLE


def with_parts(
    signals: tuple[Signal, ...], still: tuple[Digest, ...], film: tuple[Digest, ...]
) -> tuple[Signal, ...]:
    """Insert the exact hashes of a motion photo's parts where ``FileResult.parts`` expects them.

    Args:
        signals: of the file, with its own exact hashes last.
        still: exact hashes of the picture alone.
        film: exact hashes of the film alone; left out if no frame of it could be decoded.
    """
    end = len(signals) - len(DigestKind)
    begin = next((number for number, one in enumerate(signals) if isinstance(one, Vpdq)), None)
    if begin is None:
        return (*signals[:end], *still, *signals[end:])
    return (*signals[:begin], *still, *signals[begin:end], *film, *signals[end:])


def as_dhash(value: object) -> str:
    """Validate an untrusted ``FileResult.dhash``. Raises: ValueError: not 16 lower-case hex digits."""
    if not isinstance(value, str) or re.fullmatch(r"[0-9a-f]{16}", value) is None:
        raise ValueError("not 16 hex digits")
    return value


@dataclass(frozen=True, slots=True)
class FileResult:
    """The result of one file.

    Attributes:
        kind: picture or video; None if it is neither.
        verdict: see ``Verdict``.
        signals: its fingerprints, in the order in which they are printed.
        error: code of a ``MediaError`` if something is missing, else None.
        found: expected number of matches among 100 copies edited in common ways; None if it was
            not computed. Never leaves the device.
        thinned: whether frames of a video were left out because of a limit.
        dhash: a picture's dHash, 16 lower-case hex digits, to recognise files that show the same
            picture. Never leaves the device.
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
        """SHA-256 of the file's bytes, 64 hex digits; None if it could not be read."""
        # Digests come last.
        digests = (signal for signal in reversed(self.signals) if isinstance(signal, Digest))
        return next((one.value for one in digests if one.kind is DigestKind.SHA256), None)

    def parts(self) -> Iterator[tuple[Kind, tuple[Signal, ...]]]:
        """The items to report, with their signals: the file, and the film in a motion photo as one of its own.

        The signals of that film are consecutive, start with its vPDQ, and precede the digests of the whole file.
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
    """A worker has started with this file."""

    item: str


@dataclass(frozen=True, slots=True)
class FileProgress:
    """``done`` of ``total`` bytes of work on one file (each byte is read twice); ``total`` is at least 1."""

    item: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class FileDone:
    """The last event of a file, with its result."""

    item: str
    result: FileResult


HashEvent: TypeAlias = FileStarted | FileProgress | FileDone
