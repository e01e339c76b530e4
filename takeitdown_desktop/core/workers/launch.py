"""Starts the program's own processes, and a worker ahead of the work.

Light on purpose: the command line starts a worker before it loads its own modules, so that both load in parallel.
"""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any, Protocol

from takeitdown_desktop import isolation

_WORKER = "takeitdown_desktop.core.workers.worker"


class Process(Protocol):
    """A child process, however it was started; the part of ``subprocess.Popen`` that is needed."""

    @property
    def pid(self) -> int: ...

    def kill(self) -> None: ...

    def wait(self) -> int: ...


_ahead: list[tuple[Connection, Process]] = []


def cores() -> int:
    """Number of processor cores that this process may use, at least 1."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def start_ahead() -> None:
    """Start a worker that loads what all workers need and then waits for its setup.

    Does nothing on a single core, where two processes that load in turn only cost more.
    """
    if cores() > 1:
        _ahead.append(start(_WORKER))


def end_ahead() -> None:
    """Kill that worker if nobody used it."""
    while _ahead:
        connection, process = _ahead.pop()
        process.kill()
        connection.close()
        process.wait()


def worker() -> tuple[Connection, Process]:
    """The worker that was started ahead, or a new one."""
    return _ahead.pop() if _ahead else start(_WORKER)


def start(module: str, *words: str) -> tuple[Connection, Process]:
    """Start one of the program's modules in an isolated interpreter.

    Its first argument is the number of its end of the returned connection; ``words`` follow.
    """
    ours, theirs = Pipe(duplex=True)
    number = theirs.fileno()
    command = isolation.command(module, str(number), *words)
    try:
        process = _in_app_container(command, number) or _started(command, number)
    finally:
        theirs.close()
    return ours, process


def ended_early(process: Process) -> bool:
    """Note that a process ended before it was ready. Returns whether it is worth starting another one."""
    if sys.platform == "win32":
        from takeitdown_desktop.core.workers.sandbox import app_container

        return app_container.was_too_narrow(process)
    return False


def _in_app_container(command: list[str], number: int) -> Process | None:
    if sys.platform == "win32":
        from takeitdown_desktop.core.workers.sandbox import app_container

        return app_container.start(command, isolation.environment(), number)
    return None


def _started(command: list[str], number: int) -> Process:
    nowhere = subprocess.DEVNULL
    with _ctrl_c_blocked():
        return subprocess.Popen(
            command,
            stdin=nowhere,
            stdout=nowhere,
            # A worker that fails to load, before its sandbox is on, may print why.
            stderr=nowhere if os.name == "nt" else None,
            env=isolation.environment(),
            **_inherited(number),
        )


def _inherited(number: int) -> dict[str, Any]:
    """Arguments of ``Popen`` to inherit only this descriptor, or handle on Windows."""
    if sys.platform == "win32":
        os.set_handle_inheritable(number, True)  # noqa: FBT003
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [number]})
        return {"startupinfo": startup, "creationflags": subprocess.CREATE_NO_WINDOW}
    return {"pass_fds": (number,)}


@contextlib.contextmanager
def _ctrl_c_blocked() -> Iterator[None]:
    """Block SIGINT for processes started in this block, even while they load: on Ctrl-C the parent kills them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
