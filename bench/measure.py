"""Measuring whole processes alternately, ratios pair by pair, and figures against goals."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CORES = sorted(os.sched_getaffinity(0))
QUIET = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENCV_LOG_LEVEL": "OFF",
    "PYTHONDONTWRITEBYTECODE": "",
}


@dataclass(frozen=True)
class Run:
    """One whole process with its children.

    Attributes:
        cpu_s, wall_s: seconds; CPU time is user and system.
        peak_mb: peak memory of the largest of these processes.
        said: standard output.
    """

    cpu_s: float
    wall_s: float
    peak_mb: float
    said: str


@dataclass(frozen=True)
class Program:
    """A command that takes files, and how to read PDQ hashes from its output."""

    words: tuple[str, ...]
    hashes: Callable[[str], list[str]] = field(default=lambda _said: [])
    cores: int = 1

    def command(self, files: Sequence[Path]) -> list[str]:
        """The command line that runs it on these files, bound to its cores."""
        cores = ",".join(map(str, CORES[-self.cores :]))
        return [sys.executable, "-m", "bench.launch", cores, *self.words, *map(str, files)]

    def run(self, files: Sequence[Path]) -> Run:
        """Run it to its end."""
        environment = {**os.environ, **QUIET}
        done = subprocess.run(
            self.command(files), capture_output=True, env=environment, text=True, check=False
        )
        cost = json.loads(done.stderr.splitlines()[-1])
        if cost["code"]:
            raise SystemExit(f"{' '.join(self.words)} failed:\n{done.stderr[-2_000:]}")
        return Run(cost["cpu_s"], cost["wall_s"], cost["peak_mb"], done.stdout)


@dataclass(frozen=True)
class Pairs:
    """Two programs on the same files, run alternately.

    Attributes:
        cpu, wall: for each pair, the first's time divided by the second's.
        more_cpu_s: for each pair, the first's CPU seconds minus the second's.
        first, second: the last run of each.
    """

    cpu: list[float]
    wall: list[float]
    more_cpu_s: list[float]
    first: Run
    second: Run

    @property
    def middle(self) -> float:
        """Median ratio of CPU time."""
        return statistics.median(self.cpu)


_WARM: set[tuple[tuple[str, ...], str]] = set()


def _warm_up(program: Program, files: Sequence[Path]) -> None:
    """Read the files, and run the program once for each kind of file, so that both are in the page cache."""
    for path in dict.fromkeys(files):
        with path.open("rb") as file:
            while file.read(1 << 20):
                pass
    if (what := (program.words, files[0].suffix)) not in _WARM:
        program.run(files[:1])
        _WARM.add(what)


def in_turn(first: Program, second: Program, files: Sequence[Path], pairs: int) -> Pairs:
    """Run both ``pairs`` times (at least one), A B A B, after a warm-up of each."""
    _warm_up(first, files), _warm_up(second, files)
    runs = [(first.run(files), second.run(files)) for _ in range(pairs)]
    cpu = [one.cpu_s / other.cpu_s for one, other in runs]
    wall = [one.wall_s / other.wall_s for one, other in runs]
    more = [one.cpu_s - other.cpu_s for one, other in runs]
    return Pairs(cpu, wall, more, *runs[-1])


def first_line_s(program: Program, files: Sequence[Path]) -> float:
    """Wall-clock seconds from the start of a program to its first line; its output is then read to the end."""
    _warm_up(program, files)
    begun = time.perf_counter()
    with subprocess.Popen(
        program.command(files),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **QUIET},
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        spent = time.perf_counter() - begun
        process.stdout.read()
    return spent


def bits_apart(one: Sequence[str], other: Sequence[str]) -> list[int]:
    """Hamming distances between the PDQ hashes of two programs for the same pictures."""
    return [(int(a, 16) ^ int(b, 16)).bit_count() for a, b in zip(one, other, strict=True)]


def in_words(bits: Sequence[int]) -> str:
    return f"{statistics.mean(bits):.2f} bits on average, most {max(bits)}"


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        what: what was measured.
        found: the figure of each try; their median counts.
        goal: such as ">= 12"; "" for none.
        more: a remark.
        unit: of figure and goal.
    """

    what: str
    found: Sequence[float]
    goal: str
    more: str = ""
    unit: str = ""

    def __str__(self) -> str:
        middle = statistics.median(self.found)
        shown = f"{middle:.3g}{self.unit}"
        if len(self.found) > 1:
            shown += f" ({min(self.found):.3g} to {max(self.found):.3g})"
        return f"| {self.what} | {shown} | {self.goal}{self.unit if self.goal else ''} | {self._verdict(middle)} | {self.more} |"

    def _verdict(self, middle: float) -> str:
        if not self.goal:
            return ""
        sign, bound = self.goal.split()
        met = middle >= float(bound) if sign == ">=" else middle <= float(bound)
        return "met" if met else "missed"


HEAD = "| what | median (least to most) | goal | | more |\n| --- | --- | --- | --- | --- |"
