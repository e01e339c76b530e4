"""Decides which file is fingerprinted next; knows nothing of the processes that do it."""

import heapq
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.errors import ChangedFileError, MediaError, StalledError, UnknownTypeError
from takeitdown_desktop.core.media import probe, source
from takeitdown_desktop.core.media.parsers.embedded import Motion, Range
from takeitdown_desktop.core.progress import FileResult, Verdict, verdict_of, with_parts
from takeitdown_desktop.core.workers.digesting import Digesting
from takeitdown_desktop.core.workers.protocol import Finished
from takeitdown_wire import Kind, Signal


@dataclass(slots=True)
class Job:
    """One file to fingerprint.

    Attributes:
        item: identifies it in every event.
        path: the file.
        tries: how often it was given to a worker.
        alone: no other file may be in progress with it, so that it has all memory.
        needs_all: it needs all decoders, whatever its first bytes suggest.
        large: memory has to be reserved for it.
        kind: picture or video, by its first bytes.
        partial: signals to fall back on if no worker survives it.
        digesting: computes its exact hashes, started when it was first opened.
        inside: likewise for the still and the film of a motion photo.
        result: its worker's result, once known.
    """

    item: str
    path: Path
    tries: int = 0
    alone: bool = False
    needs_all: bool = False
    large: bool = False
    kind: Kind | None = None
    partial: tuple[Signal, ...] = ()
    digesting: Digesting | None = None
    inside: tuple[Digesting, ...] = ()
    result: Finished | None = None

    def open(self) -> tuple[source.OpenFile, probe.Container]:
        """Open the file and recognise its format. Raises: MediaError: it can't be opened, or is not known media."""
        file = source.open_media(self.path)
        container = probe.probe(source.head_of(file.descriptor, probe.HEAD_BYTES))
        if container is None:
            os.close(file.descriptor)
            raise UnknownTypeError("neither picture nor video")
        self.kind = container.kind
        return file, container

    def digest(self, file: source.OpenFile, tell: Callable[[], None], *, background: bool) -> None:
        """Start computing its exact hashes; a retry continues those of the first try if the file is unchanged."""
        known = self.digesting
        if known is None or known.state != source.state_of(file.descriptor):
            self.close()
            self.digesting = Digesting(file, tell, background=background)

    def digest_parts(self, motion: Motion, tell: Callable[[], None], *, background: bool) -> None:
        """Start computing the exact hashes of still and film, if the file is unchanged."""
        try:
            file = source.open_media(self.path)
        except MediaError:
            return
        if self.digesting is not None and self.digesting.state == source.state_of(file.descriptor):
            parts = Range(0, motion.still), motion.film
            self.inside = tuple(Digesting(file, tell, background=background, part=part) for part in parts)
        os.close(file.descriptor)

    def awaits_digests(self, now: float, patience_s: float) -> bool:
        """Whether its exact hashes are still being computed, and the disk has not stalled for ``patience_s``."""
        return any(not one.ended and now - one.heard <= patience_s for one in self._all())

    def outcome(self) -> FileResult:
        """The file's result: the worker's signals and the exact hashes computed here."""
        result, digesting = self.result, self.digesting
        assert result is not None
        assert digesting is not None
        error = digesting.error if digesting.ended else StalledError.code
        if error is None and not digesting.is_unchanged():
            error = ChangedFileError.code
        if error is not None:
            return FileResult(self.kind, Verdict.UNREADABLE, (), error)
        signals = (*result.signals, *digesting.digests)
        if self.inside and all(one.digests for one in self.inside):
            still, film = self.inside
            signals = with_parts(signals, still.digests, film.digests)
        return FileResult(
            self.kind,
            verdict_of(signals),
            signals,
            result.error,
            result.found,
            result.thinned,
            result.dhash,
        )

    def close(self) -> None:
        """Close the file and discard its exact hashes."""
        for one in self._all():
            one.close()
        self.digesting, self.inside = None, ()

    def _all(self) -> Iterator[Digesting]:
        if self.digesting is not None:
            yield self.digesting
        yield from self.inside


class JobQueue:
    """The waiting files.

    With several workers the largest file goes first, so that none is left idle at the end;
    with one worker the order of submission is kept. A retried file comes last, and alone.
    """

    def __init__(self, *, heaviest_first: bool, large_alone: bool) -> None:
        """``heaviest_first``: sort by size; ``large_alone``: process large pictures alone, for lack of memory."""
        self._heaviest_first = heaviest_first
        self._new: list[Job] = []
        self._heap: list[tuple[int, int, Job]] = []
        self._again: list[Job] = []
        self._large: list[Job] = []
        self._alone = large_alone
        self._count = 0

    def __bool__(self) -> bool:
        return bool(self._new or self._heap or self._again or self._large)

    def add(self, job: Job) -> None:
        """Add a file; ``weigh`` looks up its size later."""
        (self._large if job.large else self._new).append(job)

    def add_again(self, job: Job) -> None:
        """Requeue a file whose worker died."""
        job.alone = True
        self._again.append(job)

    def discard(self, item: str) -> None:
        """Remove a waiting file, if it is waiting."""
        self._new = [job for job in self._new if job.item != item]
        self._again = [job for job in self._again if job.item != item]
        self._large = [job for job in self._large if job.item != item]
        self._heap = [entry for entry in self._heap if entry[2].item != item]
        heapq.heapify(self._heap)

    def clear(self) -> None:
        """Remove all waiting files."""
        self._new, self._heap, self._again, self._large = [], [], [], []

    def weigh(self, max_count: int = 1_000) -> None:
        """Look up the sizes of up to ``max_count`` added files, so that ``take`` can return them."""
        batch, self._new = self._new[:max_count], self._new[max_count:]
        for job in batch:
            self._count += 1
            heapq.heappush(self._heap, (-_size(job.path) if self._heaviest_first else 0, self._count, job))

    def take(self, in_work: list[Job]) -> Job | None:
        """The next file to start while ``in_work`` are in progress; None to wait."""
        if any(job.alone or (job.large and self._alone) for job in in_work):
            return None
        if self._large and not (in_work if self._alone else any(job.large for job in in_work)):
            return self._large.pop(0)
        if self._heap:
            return heapq.heappop(self._heap)[2]
        if self._again and not in_work:
            return self._again.pop(0)
        return None


def _size(path: Path) -> int:
    """File size in bytes. Missing files sort first (``sys.maxsize``), because they fail immediately."""
    try:
        return os.stat(path, follow_symlinks=False).st_size  # noqa: PTH116 - Path refuses some names
    except (OSError, ValueError):
        return sys.maxsize
