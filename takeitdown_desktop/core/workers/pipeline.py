"""One open file to its fingerprints: the whole work of a worker, without the process around it."""

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

_TELL_EVERY_S = 5.0


@dataclass(slots=True)
class Reporter:
    """Who hears of the work while it goes on.

    Attributes:
        progress: told how many bytes of the file have been read.
        partial: told what is known so far, in case the decoder does not survive the file.
        digests: the exact hashes are made here, and not by somebody else.
        motion: set where the file is a motion photo, for whoever makes the exact hashes.
    """

    progress: Callable[[int], None]
    partial: Callable[[tuple[Signal, ...]], None]
    digests: bool = False
    motion: Motion | None = None


def silent() -> Reporter:
    """For work that nobody listens to."""
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
    """All fingerprints of one file. Never raises for what is in the file.

    Args:
        file: open for reading, a regular file.
        size: its length in bytes, at least 1.
        options: what is wanted.
        reporter: hears of the work.
        limits: what one file may cost.
        films: what reads films is loaded, or may be; else a picture with a film in it ends with ``NotLoadedError``.
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
    """One file's way from bytes to signals; what was made before a failure is kept."""

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
    told: float = -math.inf

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
        """Digest the file if that is to be done here, and give its bytes when asked."""
        if not (keep or self.reporter.digests):
            return b""
        digester = Digester() if self.reporter.digests else None
        data = read_whole(self.file, self.size, digester, keep=keep, progress=self.reporter.progress)
        if digester is not None:
            self.digests = digester.signals()
        return data

    def _tell(self, known: Callable[[], tuple[Signal, ...]]) -> None:
        """Report what is known at once, and from then on now and then: the decoder may not survive what comes."""
        now = time.monotonic()
        if now - self.told >= _TELL_EVERY_S:
            self.told = now
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
                self._tell(lambda: self.perceptual)
        finally:
            if motion is not None:
                self._film(io.BytesIO(film))
        self.found, self.dhash = still.found, still.dhash
        if still.is_partly_missing:
            raise PartlyMissingError("decoded in part")

    def _film(self, inside: BinaryIO) -> None:
        """The film of a motion photo. The picture's fingerprints are there without it, should it be broken."""
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
            self._tell(lambda: tuple(film.signals()))

        try:
            film.read(progress)
        finally:
            self.perceptual, self.thinned = tuple(film.signals()), film.thinned
        if not self.perceptual:
            raise DamagedMediaError("no frame can be decoded")
        if film.is_partly_missing:
            raise PartlyMissingError("decoded in part")
