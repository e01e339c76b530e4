"""Running the program as people do: its command line, many files at a time, and what that costs."""

import hashlib
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-m", "takeitdown_desktop")
ROOT = Path(__file__).parents[2]
_GOOD_CODES = {0, 1}
_LIBRARIES = ("numpy", "opencv-python-headless", "pillow", "pi-heif", "av", "rawpy")
_SOURCES = ("takeitdown_desktop/core", "takeitdown_desktop/cli", "takeitdown_wire")


def digest() -> str:
    """Identify the program by its source and libraries, on which its rows depend."""
    total = hashlib.sha256()
    for folder in _SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            total.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    versions = {one.metadata["Name"].lower(): one.version for one in distributions()}
    total.update(repr([(name, versions.get(name)) for name in _LIBRARIES]).encode())
    return total.hexdigest()[:12]


@dataclass(frozen=True)
class Cost:
    """Of one command: wall-clock seconds, CPU seconds of all its processes, and peak of their total memory in MB."""

    seconds: float
    cpu: float
    memory: float


@dataclass(frozen=True)
class Batch:
    """The output of one command: a row for each file, in the order of the files; None for one without a row."""

    rows: list[dict[str, Any] | None]
    code: int
    err: str
    cost: Cost

    @property
    def whole(self) -> bool:
        return self.code in _GOOD_CODES and not self.err and None not in self.rows


def run(
    paths: Sequence[Path],
    *,
    seconds: float = 1_800,
    command: Sequence[str] = COMMAND,
    options: Sequence[str] = (),
) -> Batch:
    """Run one command for these files; it is killed after ``seconds``."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen([*command, "hash", "--json", *options, *map(str, paths)], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=err)  # fmt: skip
        watch = _Watch(process.pid)
        watch.start()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            code = -9
        watch.stop()
        out.seek(0)
        err.seek(0)
        rows, said = _rows(out.read(), paths), err.read().decode(errors="replace")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Batch(rows, code, said, Cost(time.monotonic() - began, cpu, watch.highest))


def _rows(out: bytes, paths: Sequence[Path]) -> list[dict[str, Any] | None]:
    by_name: dict[str, dict[str, Any]] = {}
    for line in out.splitlines():
        try:
            row = json.loads(line)
        except ValueError:  # the command was stopped while it wrote
            continue
        by_name[row["file"]] = row
    return [by_name.get(str(path)) for path in paths]


class _Watch(threading.Thread):
    """Samples the total private memory of a process and its descendants five times a second (Linux only)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.highest = 0.0
        self._pid, self._done = pid, threading.Event()

    def run(self) -> None:
        while not self._done.wait(0.2):
            self.highest = max(self.highest, sum(map(_own_memory, _family(self._pid))))

    def stop(self) -> None:
        self._done.set()
        self.join()


def _family(pid: int) -> Iterator[int]:
    yield pid
    for thread in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = thread.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from _family(int(child))


def _own_memory(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    lines = (line.split() for line in status.splitlines() if line.startswith(("RssAnon:", "RssShmem:")))
    return sum(int(words[1]) for words in lines) / 1_024
