"""From one open file to its fingerprints: a worker's whole job, without the process around it."""

import contextlib
import io
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from takeitdown_desktop.core.errors import (
    ChangedFileError,
    DamagedMediaError,
    MediaError,
    NotLoadedError,
    PartlyMissingError,
    TooLargePictureError,
    UnknownTypeError,
)
from takeitdown_desktop.core.hashing.digests import Digester, digests_of, read_whole
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import probe
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.parsers.embedded import Motion
from takeitdown_desktop.core.progress import FileResult, Verdict, verdict_of, with_parts
from takeitdown_wire import (
    Digest,
    Kind,
    Signal,
)

_REPORT_EVERY_S = 5.0


@dataclass(slots=True)
class Reporter:
    """Callbacks for work in progress, and who computes the exact hashes.

    Attributes:
        progress: called with the number of bytes read so far.
        partial: called with the signals so far, in case the decoder does not survive the file.
        digests: compute the exact hashes here; otherwise the parent process does.
        motion: set if the file is a motion photo, for the exact hashes of its parts.
    """

    progress: Callable[[int], None]
    partial: Callable[[tuple[Signal, ...]], None]
    digests: bool = False
    motion: Motion | None = None


def silent() -> Reporter:
    """A reporter without callbacks, with exact hashes."""
    return Reporter(lambda _done: None, lambda _signals: None, digests=True)


def fingerprint(
    file: BinaryIO,
    size: int,
    options: HashOptions,
    reporter: Reporter,
    limits: Limits = LIMITS,
    *,
    films: bool = True,
) -> FileResult:
    """All fingerprints of one file. Bad content raises nothing; it is in the result's ``error``.

    Args:
        file: a regular file, open for reading.
        size: its length in bytes, at least 1.
        options: the fingerprints to compute.
        reporter: receives progress and partial results.
        limits: bounds on time and memory.
        films: whether the video decoder is loaded or may be; if not, a motion photo ends with ``NotLoadedError``.

    Raises:
        NeedsMemoryError: see ``Limits.waits_for_memory``.
    """
    work = _Work(file, size, options, reporter, limits, films)
    try:
        work.run()
    except ChangedFileError as error:
        return FileResult(work.kind, Verdict.UNREADABLE, (), error.code)
    except MediaError as error:
        return work.result(error.code)
    except MemoryError:
        return work.result(TooLargePictureError.code)
    return work.result(None)


@dataclass(slots=True)
class _Work:
    """Fingerprinting of one file; signals computed before a failure are kept."""

    file: BinaryIO
    size: int
    options: HashOptions
    reporter: Reporter
    limits: Limits
    films: bool
    kind: Kind | None = None
    perceptual: tuple[Signal, ...] = ()
    digests: tuple[Digest, ...] = ()
    parts: tuple[tuple[Digest, ...], tuple[Digest, ...]] | None = None
    found: int | None = None
    thinned: bool = False
    dhash: str | None = None
    reported_at: float = -math.inf

    def result(self, error: str | None) -> FileResult:
        signals = (*self.perceptual, *self.digests)
        if self.digests and self.parts is not None:
            signals = with_parts(signals, *self.parts)
        return FileResult(
            self.kind, verdict_of(signals), signals, error, self.found, self.thinned, self.dhash
        )

    def run(self) -> None:
        head = self.file.read(probe.HEAD_BYTES)
        container = probe.probe(head)
        if container is None:
            raise UnknownTypeError("neither picture nor video")
        self.kind = container.kind
        if container.kind is Kind.IMAGE:
            self._image(container)
        else:
            self._video()

    def _read(self, *, keep: bool) -> bytes:
        """Read the file if needed: update the digests if they are computed here, return its bytes if ``keep``."""
        if not (keep or self.reporter.digests):
            return b""
        digester = Digester() if self.reporter.digests else None
        data = read_whole(self.file, self.size, digester, keep=keep, progress=self.reporter.progress)
        if digester is not None:
            self.digests = digester.signals()
        return data

    def _report_partial(self, known: Callable[[], tuple[Signal, ...]]) -> None:
        """Report partial results, at once and then every few seconds: the decoder may not survive the rest."""
        now = time.monotonic()
        if now - self.reported_at >= _REPORT_EVERY_S:
            self.reported_at = now
            self.reporter.partial(known())

    def _image(self, container: probe.Container) -> None:
        from takeitdown_desktop.core.media import pillow  # heavy; workers only
        from takeitdown_desktop.core.media.parsers import embedded  # likewise
        from takeitdown_desktop.core.workers.stills import Still  # likewise

        fits = self.size <= self.limits.max_picture_bytes
        data = self._read(keep=fits)
        if not fits:
            raise TooLargePictureError("too many bytes")
        if container.name == "heif":
            pillow.load_heif()
        motion = embedded.motion(data)
        if motion is not None:
            if not self.films:
                raise NotLoadedError("a film inside")
            self.reporter.motion = motion
            film = data[motion.film.offset : motion.film.offset + motion.film.length]
            if self.reporter.digests:
                self.parts = digests_of(data[: motion.still]), digests_of(film)
        still = Still(self.options, self.limits)
        try:
            for signal in still.signals(data):
                self.perceptual = (*self.perceptual, signal)
                self._report_partial(lambda: self.perceptual)
        finally:
            if motion is not None:
                self._film(io.BytesIO(film))
        self.found, self.dhash = still.found, still.dhash
        if still.is_partly_missing:
            raise PartlyMissingError("decoded in part")

    def _film(self, inside: BinaryIO) -> None:
        """Fingerprint the film of a motion photo; errors are ignored, since the picture's fingerprints remain."""
        from takeitdown_desktop.core.workers.films import Film  # heavy; workers only

        with contextlib.suppress(MediaError):
            film = Film(inside, self.options, self.limits)
            try:
                film.read(lambda _done: self.reporter.progress(self.size))
            finally:
                self.perceptual, self.thinned = (*self.perceptual, *film.signals()), film.thinned

    def _video(self) -> None:
        from takeitdown_desktop.core.workers.films import Film  # heavy; workers only

        self._read(keep=False)
        film = Film(self.file, self.options, self.limits)

        def progress(done: int) -> None:
            self.reporter.progress(min(self.size, done))
            self._report_partial(lambda: tuple(film.signals()))

        try:
            film.read(progress)
        finally:
            self.perceptual, self.thinned = tuple(film.signals()), film.thinned
        if not self.perceptual:
            raise DamagedMediaError("no frame can be decoded")
        if film.is_partly_missing:
            raise PartlyMissingError("decoded in part")
