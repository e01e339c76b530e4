"""A pool of worker processes that fingerprint files in parallel and survive any file."""

import os
import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import wait
from pathlib import Path

from takeitdown_desktop.core.errors import CrashedError, MediaError, NotLoadedError, StalledError
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import probe, source
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.machine import machine_bytes
from takeitdown_desktop.core.progress import (
    FileDone,
    FileProgress,
    FileResult,
    FileStarted,
    HashEvent,
    Verdict,
)
from takeitdown_desktop.core.workers import protocol, worker
from takeitdown_desktop.core.workers.crew import Crew, usable_cores
from takeitdown_desktop.core.workers.decoded import DecodedJobs
from takeitdown_desktop.core.workers.process import WorkerProcess
from takeitdown_desktop.core.workers.protocol import Finished
from takeitdown_desktop.core.workers.queue import Job, JobQueue
from takeitdown_desktop.core.workers.wakeup import Wakeup
from takeitdown_desktop.core.workers.worker import Decoders

_TICK_S = 1.0
_ROOMY_BYTES = 4 << 30
"""Memory of a computer below which a large picture is processed alone."""
_IDLE_S = 2.0
"""Idle workers are killed after this time, and the memory that still holds decoded pictures goes with them."""


class HashPool:
    """Fingerprints files in child processes.

    Files are opened here, when their turn comes, and only the open descriptor goes to a child. A child
    that dies or hangs affects only its file: it is replaced, and the file is retried once, alone.

    Any thread may submit, drop, pause, resume and close; one thread consumes ``events``.
    """

    def __init__(
        self,
        options: HashOptions | None = None,
        workers: int | None = None,
        limits: Limits = LIMITS,
        *,
        background: bool = False,
    ) -> None:
        """Set up the pool; no process starts before the first file.

        Args:
            options: how to fingerprint files.
            workers: maximum number of processes; by default one per usable core.
            limits: bounds for each file.
            background: low priority, and files in the order of submission, as a viewer expects.
        """
        self._background = background
        self._options = options or HashOptions()
        self._limits = limits
        self._max = workers or usable_cores()
        self._lock = threading.Lock()
        heaviest_first = self._max > 1 and not background
        self._queue = JobQueue(heaviest_first=heaviest_first, large_alone=machine_bytes() < _ROOMY_BYTES)
        self._crew = Crew(self._max, self._options, self._limits, background=background)
        self._opening: Job | None = None
        self._decoded = DecodedJobs()
        self._dropped: set[str] = set()
        self._paused = self._closed = False
        self._wakeup = Wakeup()

    def submit(self, item: str, path: Path) -> None:
        """Queue a file; ``item`` identifies it in every event."""
        with self._lock:
            self._dropped.discard(item)
            self._queue.add(Job(item, path))
        self._wakeup.wake()

    def drop(self, item: str) -> None:
        """Forget a file: it is not started, or its worker is killed. There are no more events for it."""
        with self._lock:
            self._queue.discard(item)
            if self._opening is not None and self._opening.item == item:
                self._dropped.add(item)
            for member in self._crew.members:
                if member.job is not None and member.job.item == item:
                    self._dropped.add(item)
                    member.kill()
            self._decoded.drop(item)
        self._wakeup.wake()

    def pause(self) -> None:
        """Start no further files; those in progress are finished."""
        with self._lock:
            self._paused = True

    def resume(self) -> None:
        """Continue after ``pause``."""
        with self._lock:
            self._paused = False
        self._wakeup.wake()

    def close(self) -> None:
        """Stop everything at once and end ``events``."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._queue.clear()
            for member in self._crew.members:
                member.kill()
        self._wakeup.wake()

    def events(self) -> Iterator[HashEvent]:
        """Yield events as they happen, until the pool is closed."""
        try:
            while not self._closed:
                yield from self._start_waiting()
                with self._lock:
                    sources = [
                        self._wakeup.connection,
                        *(member.connection for member in self._crew.members),
                    ]
                ready = wait(sources, timeout=_TICK_S)
                if self._wakeup.connection in ready:
                    self._wakeup.reset()
                for member in [one for one in self._crew.members if one.connection in ready]:
                    yield from self._receive(member)
                self._watch()
                yield from self._report_finished()
        finally:
            self._reap()

    def _start_waiting(self) -> Iterator[HashEvent]:
        while (job := self._next_job()) is not None:
            if job.tries == 0 and not job.needs_all:
                yield FileStarted(job.item)
            job.tries += 1
            try:
                file, container = job.open()
            except MediaError as error:
                job.close()
                if not self._was_dropped(job):
                    yield FileDone(job.item, FileResult(None, Verdict.UNREADABLE, (), error.code))
                continue
            self._hand_over(job, file, container)

    def _next_job(self) -> Job | None:
        with self._lock:
            self._opening = None
            in_work = [member.job for member in self._crew.members if member.job is not None]
            if self._paused or self._closed or max(len(in_work), len(self._decoded)) >= self._max:
                return None
            self._queue.weigh()
            self._opening = self._queue.take(in_work)
            return self._opening

    def _hand_over(self, job: Job, file: source.OpenFile, container: probe.Container) -> None:
        with self._lock:
            self._opening = None
            if self._closed or job.item in self._dropped:
                self._dropped.discard(job.item)
                os.close(file.descriptor)
                job.close()
                return
            others = any(one.job is not None for one in self._crew.members)
            threads = 1 if others or self._queue else self._max
            needed = Decoders.ALL if job.needs_all else worker.decoders_for(container, threads)
            member = self._crew.member_with(needed)
            member.take(job, file)
        job.digest(file, self._wakeup.wake, background=self._background)
        member.hand_over(file, threads, large=job.large)

    def _receive(self, member: WorkerProcess) -> Iterator[HashEvent]:
        job = member.job
        try:
            for data in member.inbox.take():
                kind, size = (job.kind, member.size) if job is not None else (None, 0)
                message = protocol.decode(data, kind, size)
                yield from self._handle(member, message)
                job = member.job
        except (EOFError, OSError, protocol.GarbledMessageError):
            self._bury(member, CrashedError.code)

    def _handle(self, member: WorkerProcess, message: protocol.Message) -> Iterator[HashEvent]:
        member.heard = time.monotonic()
        if isinstance(message, protocol.Ready):
            member.become_ready()
            return
        job = member.job
        if job is None:
            raise protocol.GarbledMessageError("about no file")
        if isinstance(message, protocol.Progress):
            member.done = max(member.done, message.done)
            if job.digesting is not None and job.item not in self._dropped:
                yield FileProgress(job.item, member.done + job.digesting.done, 2 * member.size)
        elif isinstance(message, protocol.Partial):
            job.partial = message.signals
        elif isinstance(message, protocol.NeedsMemory):
            self._reserve_memory(member, job)
        else:
            self._finish(member, job, message)

    def _reserve_memory(self, member: WorkerProcess, job: Job) -> None:
        if job.large:
            raise protocol.GarbledMessageError("it has memory")
        with self._lock:
            member.rest()
        if not self._was_dropped(job):
            job.large = True
            self._give_back(job)

    def _finish(self, member: WorkerProcess, job: Job, message: Finished) -> None:
        not_loaded = message.error == NotLoadedError.code
        with self._lock:
            member.rest()
            if message.error is not None and not not_loaded:  # the file may have compromised it
                self._crew.remove(member)
        if not_loaded and not job.needs_all and not self._was_dropped(job):
            job.needs_all = True
            self._give_back(job)
        else:
            self._end_job(job, message)

    def _end_job(self, job: Job, result: Finished) -> None:
        """Decoding is over; the result is complete once the exact hashes are."""
        if result.motion is not None:
            job.digest_parts(result.motion, self._wakeup.wake, background=self._background)
        with self._lock:
            if job.item in self._dropped or self._closed:
                self._dropped.discard(job.item)
                job.close()
            else:
                self._decoded.add(job, result)

    def _report_finished(self) -> Iterator[HashEvent]:
        while (job := self._take_decoded()) is not None:
            yield FileDone(job.item, job.outcome())
            job.close()

    def _take_decoded(self) -> Job | None:
        with self._lock:
            return self._decoded.take(time.monotonic(), self._limits.stall_s)

    def _give_back(self, job: Job) -> None:
        """Requeue a file for which the worker lacked a decoder or memory; that doesn't count as a try."""
        job.tries -= 1
        with self._lock:
            self._queue.add(job)

    def _was_dropped(self, job: Job) -> bool:
        with self._lock:
            known = job.item in self._dropped
            self._dropped.discard(job.item)
            return known

    def _watch(self) -> None:
        """Kill workers that hang, misbehave or are idle."""
        now = time.monotonic()
        for member in list(self._crew.members):
            if member.inbox.is_overdue or member.has_too_many_threads():
                self._bury(member, CrashedError.code)
            elif member.job is not None and member.hangs(now, self._limits):
                member.job.tries += 1  # no second try, which would take just as long
                self._bury(member, StalledError.code)
        with self._lock:
            if not self._queue and all(one.job is None for one in self._crew.members):
                self._crew.remove_idle(now, _IDLE_S)

    def _bury(self, member: WorkerProcess, code: str) -> None:
        """Remove a worker that died or hung; its file is retried once, or ends with ``code``."""
        member.note_end()
        with self._lock:
            job = member.job
            self._crew.remove(member)
        if job is None:
            return
        if self._closed or self._was_dropped(job):
            job.close()
        elif job.tries < 2:
            with self._lock:
                self._queue.add_again(job)
        else:
            self._end_job(job, Finished(job.partial, code))

    def _reap(self) -> None:
        self.close()
        with self._lock:
            self._crew.remove_all()
            self._decoded.drop()
