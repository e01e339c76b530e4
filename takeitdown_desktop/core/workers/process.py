"""One worker process as its pool sees it."""

import contextlib
import json
import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.reduction import send_handle

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import Limits
from takeitdown_desktop.core.media.source import OpenFile
from takeitdown_desktop.core.workers import worker
from takeitdown_desktop.core.workers.queue import Job
from takeitdown_desktop.core.workers.worker import Decoders

_BACKGROUND = 5
"""By how much workers behind a window are nicer than other programs; the system caps it."""


@dataclass(slots=True)
class Member:
    """A worker process and the file that it has in work.

    Attributes:
        ready: it has loaded its decoders and locked itself in.
        job, descriptor: the file in work, and its open descriptor, which is kept to see
            whether it was changed meanwhile.
        heard, began: when it last said something, and when it could begin with its file.
    """

    process: SpawnProcess
    connection: Connection
    decoders: Decoders
    ready: bool = False
    job: Job | None = None
    descriptor: int | None = None
    heard: float = field(default_factory=time.monotonic)
    began: float = field(default_factory=time.monotonic)

    @classmethod
    def start(cls, decoders: Decoders, options: HashOptions, limits: Limits) -> "Member":
        """Start a process; it loads while this one goes on."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=True)
        process = context.Process(
            target=worker.serve,
            args=(theirs, decoders.value, options, limits),
            name="fingerprints",
            daemon=True,
        )
        with _ctrl_c_blocked():
            process.start()
        theirs.close()
        return cls(process, ours, decoders)

    def step_back(self) -> None:
        """Let everything else on this computer go first, where the system knows of that."""
        if hasattr(os, "setpriority") and self.process.pid is not None:
            with contextlib.suppress(OSError):  # it is gone already
                usual = os.getpriority(os.PRIO_PROCESS, self.process.pid)
                os.setpriority(os.PRIO_PROCESS, self.process.pid, usual + _BACKGROUND)

    def take(self, job: Job, descriptor: int) -> None:
        self.job, self.descriptor = job, descriptor
        self.heard = self.began = time.monotonic()

    def hand_over(self, file: OpenFile, threads: int) -> None:
        """Send the file that was taken. A process that is gone is noticed when it is listened to."""
        with contextlib.suppress(OSError):
            self.connection.send_bytes(json.dumps([file.size, threads]).encode())
            send_handle(self.connection, _handle(file.descriptor), self.process.pid)

    def rest(self) -> None:
        """Be done with a file."""
        self.job = None
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None

    def end(self) -> None:
        """End the process at once, whatever it is at."""
        self.process.kill()
        self.connection.close()
        self.process.join()
        self.rest()


def _handle(descriptor: int) -> int:
    """What ``send_handle`` sends: a handle on Windows, else the descriptor itself."""
    if os.name == "nt":
        import msvcrt  # there is none elsewhere

        return int(msvcrt.get_osfhandle(descriptor))  # type: ignore[attr-defined,unused-ignore]
    return descriptor


@contextlib.contextmanager
def _ctrl_c_blocked() -> Iterator[None]:
    """What is started meanwhile never hears Ctrl-C, not even while it still loads: the parent ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker  # POSIX only

    resource_tracker.ensure_running()  # starting it with the first child would unblock Ctrl-C again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
