"""Killing a real process at any of its system calls, found by tracing it once."""

import os
import re
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.cli import TAKEITDOWN, Done, unmeasured

STRACE = shutil.which("strace")
CALLS = (
    "openat,write,pwrite64,fsync,fdatasync,rename,link,linkat,unlink,mkdir,rmdir,chmod,fchmod,ftruncate,"
    "flock,socket,connect,sendto,recvfrom,shutdown"
)
_CALL = re.compile(r"^(\d+) +(\w+)\((.*)$")
_READS_ONLY = re.compile(r"O_RDONLY")


@dataclass(frozen=True, slots=True)
class Boundary:
    """The ``number``-th call (from 1) of ``call`` in a process, and what it was about in the traced run.

    Attributes:
        call: name of the system call.
        number: counted over all calls of that name.
        about: the rest of the traced line.
    """

    call: str
    number: int
    about: str


def boundaries(words: Sequence[str | Path], env: Mapping[str, str], mark: str) -> list[Boundary]:
    """Every call that changes a disk or speaks to a network, from the first one that touches ``mark`` on.

    The command is run to its end under ``strace`` for that. Calls are those of the process itself, not of
    its children: ``strace`` counts for each of them anew when it injects something.
    """
    trace = Path(env["TAKEITDOWN_DATA"]).parent / "trace"
    tracer = (
        str(STRACE),
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-y",
        "-s",
        "300",
        "-e",
        f"trace={CALLS}",
        "-o",
        trace,
    )
    _run(tracer, words, env)
    counts: Counter[str] = Counter()
    found, begun, itself = [], False, ""
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        match = _CALL.match(line)
        if match is None:
            continue
        process, call, about = match.groups()
        itself = itself or process
        if process != itself:
            continue
        counts[call] += 1
        begun = begun or mark in about
        if begun and not (call == "openat" and _READS_ONLY.search(about)):
            found.append(Boundary(call, counts[call], about))
    return found


def run_killed(words: Sequence[str | Path], env: Mapping[str, str], at: Boundary) -> Done:
    """Run the command and kill it with SIGKILL when it makes this call. See ``was_killed``."""
    return _injected(words, env, f"{at.call}:signal=SIGKILL:when={at.number}")


def run_failing(
    words: Sequence[str | Path], env: Mapping[str, str], at: Boundary, error: str, *, onwards: bool = False
) -> Done:
    """Run the command and let this call (and all later ones of its name) fail with ``error``."""
    return _injected(words, env, f"{at.call}:error={error}:when={at.number}{'+' if onwards else ''}")


def was_killed(done: Done) -> bool:
    return done.code in (-signal.SIGKILL, 128 + signal.SIGKILL)


def _injected(words: Sequence[str | Path], env: Mapping[str, str], what: str) -> Done:
    call = what.partition(":")[0]
    # Without --seccomp-bpf, with which strace injects nothing.
    tracer = (
        str(STRACE),
        "-f",
        "-qq",
        "-o",
        os.devnull,
        "-e",
        f"trace={call}",
        "-e",
        f"inject={what}",
    )
    return _run(tracer, words, env)


def _run(tracer: Sequence[str | Path], words: Sequence[str | Path], env: Mapping[str, str]) -> Done:
    done = subprocess.run(
        [*map(str, tracer), *TAKEITDOWN, *map(str, words)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env={**unmeasured(os.environ), "PYTHONDONTWRITEBYTECODE": "1", **env},
        timeout=120,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())
