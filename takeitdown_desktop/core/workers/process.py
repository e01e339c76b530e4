"""A worker process as seen from the pool: its connection, its state and the file it has in work."""

import contextlib
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.reduction import send_handle

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import Limits
from takeitdown_desktop.core.media.source import OpenFile
from takeitdown_desktop.core.workers import launch, protocol
from takeitdown_desktop.core.workers.inbox import Inbox
from takeitdown_desktop.core.workers.launch import Process
from takeitdown_desktop.core.workers.queue import Job
from takeitdown_desktop.core.workers.worker import Decoders

_BACKGROUND = 5
"""Added to the nice value of background workers; the system caps it."""
_LOADING_S = 300.0
"""Maximum time for a worker to load its decoders, even from a slow disk."""
_MAX_THREADS = 128
"""Maximum threads of one worker; decoders start at most a few per core."""
_FILE_GENERIC_READ = 0x120089
"""Access rights of the handle that a worker gets on Windows; CPython's default grants none."""


@dataclass(slots=True)
class WorkerProcess:
    """A worker process and the file that it is processing.

    Attributes:
        ready: it has loaded its decoders and entered its sandbox.
        job, descriptor: the current file, and its open descriptor, which is kept to detect
            changes to the file.
        size, done: length of that file in bytes, and how many of them it has read.
        heard, began: times, by ``time.monotonic``, of its last message and of the start of its file.
    """

    process: Process
    connection: Connection
    decoders: Decoders
    inbox: Inbox
    ready: bool = False
    killed: bool = False
    job: Job | None = None
    size: int = 0
    done: int = 0
    descriptor: int | None = None
    heard: float = field(default_factory=time.monotonic)
    began: float = field(default_factory=time.monotonic)

    @classmethod
    def start(
        cls, decoders: Decoders, options: HashOptions, limits: Limits, *, background: bool = False
    ) -> "WorkerProcess":
        """Start a process; it loads while this one goes on."""
        ours, process = launch.worker()
        member = cls(process, ours, decoders, Inbox(ours))
        with contextlib.suppress(OSError):  # it has already ended
            ours.send_bytes(protocol.encode_setup(decoders.value, options, limits))
            if background:
                _lower_priority(process)
        return member

    def become_ready(self) -> None:
        """Note that it is in its sandbox. Raises: GarbledMessageError: it already said so."""
        if self.ready:
            raise protocol.GarbledMessageError("ready twice")
        self.ready, self.began = True, self.heard

    def has_too_many_threads(self) -> bool:
        """Whether it has more threads than any decoder starts; only known on Linux."""
        try:
            with open(f"/proc/{self.process.pid}/status", encoding="ascii", errors="replace") as status:
                line = next((line for line in status if line.startswith("Threads:")), "Threads: 1")
            return int(line.split()[1]) > _MAX_THREADS
        except (OSError, ValueError):  # it has ended, or this is not Linux
            return False

    def hangs(self, now: float, limits: Limits) -> bool:
        """Whether it has been silent for too long, or has spent too long on its file."""
        patience_s = limits.stall_s if self.ready else _LOADING_S
        return now - self.heard > patience_s or now - self.began > limits.file_s

    def take(self, job: Job, file: OpenFile) -> None:
        """Assign a file to this process; its timers start now. ``hand_over`` sends it."""
        self.job, self.descriptor = job, file.descriptor
        self.size, self.done = file.size, 0
        self.heard = self.began = time.monotonic()

    def hand_over(self, file: OpenFile, threads: int, *, large: bool) -> None:
        """Send the file that was taken. A process that has ended is noticed when reading from it."""
        with contextlib.suppress(OSError):
            self.connection.send_bytes(protocol.encode_file(file.size, threads, large=large))
            self._send_descriptor(file.descriptor)

    def _send_descriptor(self, descriptor: int) -> None:
        if sys.platform == "win32":
            import msvcrt
            from multiprocessing.reduction import DupHandle

            handle = msvcrt.get_osfhandle(descriptor)
            self.connection.send(DupHandle(handle, _FILE_GENERIC_READ, self.process.pid))
        else:
            send_handle(self.connection, descriptor, self.process.pid)

    def kill(self) -> None:
        """Kill the process; that it is gone is noticed when reading from it."""
        self.killed = True
        self.process.kill()

    def note_end(self) -> None:
        """Note that it ended, or was silent for too long, while it loaded: not if it was killed for its file's sake."""
        if not self.ready and not self.killed:
            launch.ended_early(self.process)

    def rest(self) -> None:
        """Become idle: close the current file."""
        self.job = None
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None

    def end(self) -> None:
        """Kill the process, whatever it is doing, and close its file."""
        self.process.kill()
        self.connection.close()
        self.process.wait()
        self.rest()


def _lower_priority(process: Process) -> None:
    """Lower a process's priority. Raises: OSError: it has already ended."""
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.c_void_p(int(vars(process)["_handle"]))
        vars(ctypes)["WinDLL"]("kernel32").SetPriorityClass(handle, subprocess.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        usual = os.getpriority(os.PRIO_PROCESS, process.pid)
        os.setpriority(os.PRIO_PROCESS, process.pid, usual + _BACKGROUND)
