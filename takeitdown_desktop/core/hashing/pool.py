"""Worker processes that fingerprint files side by side, and survive every file."""

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from multiprocessing.reduction import send_handle
from pathlib import Path

from takeitdown_desktop.core.errors import CrashedError, MediaError, StalledError
from takeitdown_desktop.core.hashing import messages, worker
from takeitdown_desktop.core.hashing.messages import HashOptions
from takeitdown_desktop.core.media.limits import LIMITS, Limits
from takeitdown_desktop.core.media.source import open_media
from takeitdown_desktop.core.progress import (
    FileDone,
    FileProgress,
    FileResult,
    FileStarted,
    HashEvent,
    Verdict,
)

_TICK_S = 1.0


@dataclass(slots=True)
class _Job:
    item: str
    path: Path
    tries: int = 0
    partial: FileResult | None = None


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    connection: Connection
    job: _Job | None = None
    heard: float = field(default_factory=time.monotonic)


class HashPool:
    """Fingerprints files in child processes.

    Files are opened here, one by one when their turn comes, and only the open descriptor
    goes to a child. A child that dies or hangs costs its file at most: it is replaced, the
    file is tried once more, and then gets a verdict from what was known by then.

    Any thread may submit, drop, pause, resume and close; one thread drains ``events``.
    """

    def __init__(
        self, options: HashOptions | None = None, workers: int | None = None, limits: Limits = LIMITS
    ) -> None:
        """``workers``: number of processes, by default as many as this process has cores."""
        self._options = options or HashOptions()
        self._limits = limits
        self._most = workers or usable_cores()
        self._lock = threading.Lock()
        self._waiting: deque[_Job] = deque()
        self._workers: list[_Worker] = []
        self._dropped: set[str] = set()
        self._paused = False
        self._closed = False
        self._context = multiprocessing.get_context("spawn")
        self._bell, self._bell_push = self._context.Pipe(duplex=False)
        self._rung = False

    def submit(self, item: str, path: Path) -> None:
        """Fingerprint a file; ``item`` names it in every event."""
        with self._lock:
            self._dropped.discard(item)
            self._waiting.append(_Job(item, path))
        self._ring()

    def drop(self, item: str) -> None:
        """Forget a file: it is not begun, or stopped at once. No more events for it."""
        with self._lock:
            self._waiting = deque(job for job in self._waiting if job.item != item)
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
            self._waiting.clear()
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
        while True:
            with self._lock:
                if self._paused or self._closed or not self._waiting:
                    return
                idle = next((member for member in self._workers if member.job is None), None)
                if idle is None and len(self._workers) >= self._most:
                    return
                job = self._waiting.popleft()
                member = idle or self._spawn()
                member.job, member.heard = job, time.monotonic()
            yield from self._hand_over(member, job)

    def _hand_over(self, member: _Worker, job: _Job) -> Iterator[HashEvent]:
        job.tries += 1
        if job.tries == 1:
            yield FileStarted(job.item)
        try:
            file = open_media(job.path)
        except MediaError as error:
            member.job = None
            yield FileDone(job.item, FileResult(None, Verdict.UNREADABLE, (), error.code))
            return
        try:
            # A child that is gone is noticed when its end of the connection closes.
            with contextlib.suppress(OSError):
                member.connection.send_bytes(str(file.size).encode())
                send_handle(member.connection, file.descriptor, member.process.pid)
        finally:
            os.close(file.descriptor)

    def _spawn(self) -> _Worker:
        ours, theirs = self._context.Pipe(duplex=True)
        process = self._context.Process(
            target=worker.serve,
            args=(theirs, self._options, self._limits),
            name="fingerprints",
            daemon=True,
        )
        with _ctrl_c_blocked():
            process.start()
        theirs.close()
        member = _Worker(process, ours)
        self._workers.append(member)
        return member

    def _listen(self, member: _Worker) -> Iterator[HashEvent]:
        try:
            message = messages.decode(member.connection.recv_bytes(messages.MAX_MESSAGE))
        except (EOFError, OSError, messages.GarbledMessageError):
            yield from self._bury(member, CrashedError.code)
            return
        member.heard = time.monotonic()
        job = member.job
        if job is None:
            return
        if isinstance(message, messages.Partial):
            job.partial = message.result
        elif isinstance(message, messages.Finished):
            member.job = None
            if not self._was_dropped(job):
                yield FileDone(job.item, message.result)
        elif job.item not in self._dropped:
            yield FileProgress(job.item, message.done, message.total)

    def _was_dropped(self, job: _Job) -> bool:
        with self._lock:
            known = job.item in self._dropped
            self._dropped.discard(job.item)
            return known

    def _end_hung_ones(self) -> Iterator[HashEvent]:
        now = time.monotonic()
        for member in list(self._workers):
            if member.job is not None and now - member.heard > self._limits.stall_s:
                member.job.tries += 1  # it had its time; a second try would take it again
                yield from self._bury(member, StalledError.code)

    def _bury(self, member: _Worker, code: str) -> Iterator[HashEvent]:
        """Replace a worker that died or hung; its file is tried once more, or ends here."""
        with self._lock:
            self._workers.remove(member)
            member.process.kill()
            member.connection.close()
        member.process.join()
        job = member.job
        if job is None or self._closed or self._was_dropped(job):
            return
        if job.tries < 2:
            with self._lock:
                self._waiting.appendleft(job)
            return
        known = job.partial or FileResult(None, Verdict.UNREADABLE)
        yield FileDone(job.item, replace(known, error=code))

    def _reap(self) -> None:
        self.close()
        for member in self._workers:
            member.process.join()
            member.connection.close()
        self._workers.clear()


@contextlib.contextmanager
def _ctrl_c_blocked() -> Iterator[None]:
    """What is started meanwhile never hears Ctrl-C, not even while it still loads: the parent ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415 - POSIX only

    resource_tracker.ensure_running()  # starting it with the first child would unblock Ctrl-C again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def usable_cores() -> int:
    """Processor cores that this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1
