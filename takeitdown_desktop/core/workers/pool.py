"""Worker processes that fingerprint files side by side, and survive every file."""

import multiprocessing
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import wait
from pathlib import Path

from takeitdown_desktop.core.errors import (
    ChangedFileError,
    CrashedError,
    MediaError,
    NotLoadedError,
    StalledError,
)
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import probe, source
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.progress import (
    FileDone,
    FileProgress,
    FileResult,
    FileStarted,
    HashEvent,
    Verdict,
)
from takeitdown_desktop.core.workers import protocol, worker
from takeitdown_desktop.core.workers.process import Member
from takeitdown_desktop.core.workers.queue import Job, JobQueue
from takeitdown_desktop.core.workers.worker import Decoders

_TICK_S = 1.0
_LOADING_S = 300.0
"""How long a worker may take to load its decoders, from the slowest of disks."""


class HashPool:
    """Fingerprints files in child processes.

    Files are opened here, one by one when their turn comes, and only the open descriptor
    goes to a child. A child that dies or hangs costs its file at most: it is replaced, the
    file is tried once more with nothing else in work, and then gets a verdict from what was
    known by then.

    Any thread may submit, drop, pause, resume and close; one thread drains ``events``.
    """

    def __init__(
        self,
        options: HashOptions | None = None,
        workers: int | None = None,
        limits: Limits = LIMITS,
        *,
        background: bool = False,
    ) -> None:
        """Nothing runs before the first file.

        Args:
            workers: number of processes, by default as many as this process has cores.
            background: they let everything else on this computer go first, such as a window.
        """
        self._background = background
        self._options = options or HashOptions()
        self._limits = limits
        self._most = workers or usable_cores()
        self._lock = threading.Lock()
        self._queue = JobQueue(heaviest_first=self._most > 1)
        self._workers: list[Member] = []
        self._opening: Job | None = None
        self._dropped: set[str] = set()
        self._paused = False
        self._closed = False
        self._bell, self._bell_push = multiprocessing.Pipe(duplex=False)
        self._rung = False

    def submit(self, item: str, path: Path) -> None:
        """Fingerprint a file; ``item`` names it in every event."""
        with self._lock:
            self._dropped.discard(item)
            self._queue.add(Job(item, path))
        self._ring()

    def drop(self, item: str) -> None:
        """Forget a file: it is not begun, or stopped at once. No more events for it."""
        with self._lock:
            self._queue.discard(item)
            if self._opening is not None and self._opening.item == item:
                self._dropped.add(item)
            for member in self._workers:
                if member.job is not None and member.job.item == item:
                    self._dropped.add(item)
                    member.process.kill()
        self._ring()

    def pause(self) -> None:
        """Begin with no more files; the ones in work are finished."""
        with self._lock:
            self._paused = True

    def resume(self) -> None:
        """Go on after ``pause``."""
        with self._lock:
            self._paused = False
        self._ring()

    def close(self) -> None:
        """Stop everything at once and end ``events``."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._queue.clear()
            for member in self._workers:
                member.process.kill()
        self._ring()

    def events(self) -> Iterator[HashEvent]:
        """What happens, as it happens, until the pool is closed."""
        try:
            while not self._closed:
                yield from self._start_what_waits()
                with self._lock:
                    sources = [self._bell, *(member.connection for member in self._workers)]
                ready = wait(sources, timeout=_TICK_S)
                if self._bell in ready:
                    with self._lock:
                        self._bell.recv_bytes()
                        self._rung = False
                for member in [one for one in self._workers if one.connection in ready]:
                    yield from self._listen(member)
                yield from self._end_hung_ones()
        finally:
            self._reap()

    def run(self, files: list[tuple[str, Path]]) -> Iterator[HashEvent]:
        """Fingerprint these files and close the pool after the last event."""
        left = {item for item, _ in files}
        for item, path in files:
            self.submit(item, path)
        try:
            if not left:
                return
            for event in self.events():
                yield event
                if isinstance(event, FileDone):
                    left.discard(event.item)
                    if not left:
                        return
        finally:
            self.close()

    def _ring(self) -> None:
        """Wake whoever drains ``events``. One ring is enough: a pipe full of them would block."""
        with self._lock:
            if not self._rung:
                self._rung = True
                self._bell_push.send_bytes(b"")

    def _start_what_waits(self) -> Iterator[HashEvent]:
        while (job := self._next_job()) is not None:
            if job.tries == 0 and not job.needs_all:
                yield FileStarted(job.item)
            job.tries += 1
            try:
                file = source.open_media(job.path)
            except MediaError as error:
                if not self._was_dropped(job):
                    yield FileDone(job.item, FileResult(None, Verdict.UNREADABLE, (), error.code))
                continue
            job.state = source.state_of(file.descriptor)
            head = source.head_of(file.descriptor, probe.HEAD_BYTES)
            needed = Decoders.ALL if job.needs_all else worker.decoders_for(probe.probe(head))
            self._hand_over(job, file, needed)

    def _next_job(self) -> Job | None:
        with self._lock:
            self._opening = None
            in_work = [member.job for member in self._workers if member.job is not None]
            if self._paused or self._closed or len(in_work) >= self._most:
                return None
            self._queue.weigh()
            self._opening = self._queue.take(in_work)
            return self._opening

    def _hand_over(self, job: Job, file: source.OpenFile, needed: Decoders) -> None:
        with self._lock:
            self._opening = None
            if self._closed or job.item in self._dropped:
                self._dropped.discard(job.item)
                os.close(file.descriptor)
                return
            member = self._worker_with(needed)
            member.take(job, file.descriptor)
            busy = sum(one.job is not None for one in self._workers)
            threads = self._most if busy == 1 and not self._queue else 1
        member.hand_over(file, threads)

    def _worker_with(self, needed: Decoders) -> Member:
        """An idle worker that has loaded what is needed: found, begun, or put in another's place."""
        idle = [member for member in self._workers if member.job is None]
        fitting = [member for member in idle if needed in member.decoders]
        if fitting:
            return min(fitting, key=lambda member: member.decoders.value)
        if len(self._workers) >= self._most:
            # The next file may be of the kind before: without both, every file would cost a start.
            needed |= idle[0].decoders
            self._remove(idle[0])
        return self._spawn(needed)

    def _spawn(self, decoders: Decoders) -> Member:
        member = Member.start(decoders, self._options, self._limits)
        if self._background:
            member.step_back()
        self._workers.append(member)
        return member

    def _remove(self, member: Member) -> None:
        self._workers.remove(member)
        member.end()

    def _listen(self, member: Member) -> Iterator[HashEvent]:
        try:
            message = protocol.decode(member.connection.recv_bytes(protocol.MAX_MESSAGE))
        except (EOFError, OSError, protocol.GarbledMessageError):
            yield from self._bury(member, CrashedError.code)
            return
        member.heard = time.monotonic()
        if isinstance(message, protocol.Ready):
            member.ready, member.began = True, member.heard
        job = member.job
        if job is None:
            return
        if isinstance(message, protocol.Partial):
            job.partial = message.result
        elif isinstance(message, protocol.Finished):
            result = _unless_changed(message.result, member)
            with self._lock:
                member.rest()
            if self._was_dropped(job):
                return
            if result.error == NotLoadedError.code and not job.needs_all:
                self._give_to_another(job)
            else:
                yield FileDone(job.item, result)
        elif isinstance(message, protocol.Progress) and job.item not in self._dropped:
            yield FileProgress(job.item, message.done, message.total)

    def _give_to_another(self, job: Job) -> None:
        """A worker met something for which it has no decoder: that was no try."""
        job.tries -= 1
        job.needs_all = True
        with self._lock:
            self._queue.add(job)

    def _was_dropped(self, job: Job) -> bool:
        with self._lock:
            known = job.item in self._dropped
            self._dropped.discard(job.item)
            return known

    def _end_hung_ones(self) -> Iterator[HashEvent]:
        now = time.monotonic()
        for member in [one for one in self._workers if one.job is not None]:
            patience = self._limits.stall_s if member.ready else _LOADING_S
            if now - member.heard > patience or now - member.began > self._limits.file_s:
                assert member.job is not None
                member.job.tries += 1  # it had its time; a second try would take it again
                yield from self._bury(member, StalledError.code)

    def _bury(self, member: Member, code: str) -> Iterator[HashEvent]:
        """Remove a worker that died or hung; its file is tried once more, or ends here."""
        with self._lock:
            job = member.job
            self._remove(member)
        if job is None or self._closed or self._was_dropped(job):
            return
        if job.tries < 2:
            with self._lock:
                self._queue.add_again(job)
            return
        known = job.partial or FileResult(None, Verdict.UNREADABLE)
        yield FileDone(job.item, replace(known, error=code))

    def _reap(self) -> None:
        self.close()
        with self._lock:
            for member in list(self._workers):
                self._remove(member)


def _unless_changed(result: FileResult, member: Member) -> FileResult:
    """The result, when the file is still what it was when it was opened."""
    assert member.job is not None
    assert member.descriptor is not None
    if source.state_of(member.descriptor) == member.job.state:
        return result
    return FileResult(result.kind, Verdict.UNREADABLE, (), ChangedFileError.code)


def usable_cores() -> int:
    """Processor cores that this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1
