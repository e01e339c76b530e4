"""One open file to its fingerprints: the whole work of a worker, without the process around it."""

import contextlib
import io
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
from takeitdown_desktop.core.hashing import digests as exact
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import probe
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import (
    PDQ_GOOD_QUALITY,
    Digest,
    Kind,
    Pdq,
    Signal,
    Vpdq,
)


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who hears of the work while it goes on.

    Attributes:
        progress: told ``done`` of ``total`` bytes of work.
        digests: told kind and exact hashes as soon as they are known, in case the decoder
            does not survive the file.
    """

    progress: Callable[[int, int], None]
    digests: Callable[[Kind, tuple[Digest, ...]], None]


def silent() -> Reporter:
    """For work that nobody listens to."""
    return Reporter(lambda _done, _total: None, lambda _kind, _digests: None)


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


def verdict_of(signals: tuple[Signal, ...]) -> Verdict:
    """What these fingerprints are good for."""
    qualities = [signal.quality for signal in signals if isinstance(signal, (Pdq, Vpdq))]
    if qualities:
        return Verdict.STRONG if max(qualities) >= PDQ_GOOD_QUALITY else Verdict.WEAK
    return Verdict.EXACT if signals else Verdict.UNREADABLE


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
    found: int | None = None
    thinned: bool = False

    def result(self, error: str | None) -> FileResult:
        signals = (*self.perceptual, *self.digests)
        return FileResult(self.kind, verdict_of(signals), signals, error, self.found, self.thinned)

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

    def _digest(self, *, keep: bool, work: int) -> bytes:
        data, self.digests = exact.read_whole(
            self.file, self.size, keep=keep, progress=lambda done: self.reporter.progress(done, work)
        )
        assert self.kind is not None
        self.reporter.digests(self.kind, self.digests)
        return data

    def _image(self, container: probe.Container) -> None:
        from takeitdown_desktop.core.media import pillow  # heavy; workers only
        from takeitdown_desktop.core.media.parsers import embedded  # likewise
        from takeitdown_desktop.core.workers.stills import Still  # likewise

        fits = self.size <= self.limits.max_picture_bytes
        data = self._digest(keep=fits, work=self.size)
        if not fits:
            raise TooLargePictureError("too many bytes")
        if container.name == "heif":
            pillow.load_heif()
        film = embedded.film(data)
        if film is not None and not self.films:
            raise NotLoadedError("a film inside")
        still = Still(self.options, self.limits)
        try:
            for signal in still.signals(data):
                self.perceptual = (*self.perceptual, signal)
        finally:
            if film is not None:
                self._film(io.BytesIO(data[film.offset : film.offset + film.length]))
        self.found = still.found
        if still.is_partly_missing:
            raise PartlyMissingError("decoded in part")

    def _film(self, inside: BinaryIO) -> None:
        """The film of a motion photo. The picture's fingerprints are there without it, should it be broken."""
        from takeitdown_desktop.core.workers.films import Film  # heavy; workers only

        with contextlib.suppress(MediaError):
            film = Film(inside, self.options, self.limits)
            try:
                film.read(lambda _done: self.reporter.progress(self.size, self.size))
            finally:
                self.perceptual, self.thinned = (*self.perceptual, *film.signals()), film.thinned

    def _video(self) -> None:
        from takeitdown_desktop.core.workers.films import Film  # heavy; workers only

        self._digest(keep=False, work=2 * self.size)
        film = Film(self.file, self.options, self.limits)
        try:
            film.read(lambda done: self.reporter.progress(self.size + min(self.size, done), 2 * self.size))
        finally:
            self.perceptual, self.thinned = tuple(film.signals()), film.thinned
        if not self.perceptual:
            raise DamagedMediaError("no frame can be decoded")
        if film.is_partly_missing:
            raise PartlyMissingError("decoded in part")
