"""The intakes to measure: real processes on a temporary database of their own."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path

import httpx

from takeitdown_intake.store import Address
from takeitdown_wire import IntakeDescriptor
from tests.support.intake import PATIENCE_S, Keys, RunningIntake, free_port, run_intake
from tests.support.postgres import WHY_NOT, Cluster, binaries, cluster


@dataclass(frozen=True, slots=True)
class Kind:
    """A setup to measure.

    Attributes:
        name: as tables show it.
        postgresql: whether the database is PostgreSQL rather than SQLite.
        processes: number of serving processes.
        parts: of the change sequence.
    """

    name: str
    postgresql: bool = False
    processes: int = 1
    parts: int = 1

    @property
    def why_not(self) -> str:
        """Why it can't be set up here; empty when it can."""
        return WHY_NOT if self.postgresql and binaries() is None else ""


KINDS = (
    Kind("SQLite"),
    Kind("PostgreSQL", postgresql=True),
    Kind("PostgreSQL, 4 parts, 2 processes", postgresql=True, processes=2, parts=4),
)


class Serving:
    """One intake, served by one or several processes.

    Attributes:
        first: the first process, which made it.
        all: every process.
        address: of the database.
    """

    def __init__(self, all_: list[RunningIntake], address: Address, metrics: list[int]) -> None:
        self.first = all_[0]
        self.all = all_
        self.address = address
        self._metrics = metrics
        self._turn = cycle(self.descriptors)

    @property
    def descriptors(self) -> list[IntakeDescriptor]:
        """One for each process, as if each were the intake."""
        return [replace(self.first.descriptor, url=one.url) for one in self.all]

    def next(self) -> IntakeDescriptor:
        """The next process in turn, as a load balancer would choose it."""
        return next(self._turn)

    def add_partner(self, name: str, *options: str) -> Keys:
        return self.first.add_partner(name, *options)

    def memory_mb(self) -> float:
        """Peak memory of the largest process, MiB."""
        return max(_status_mb(one, "VmHWM") for one in self.all)

    def memory_now_mb(self) -> float:
        return max(_status_mb(one, "VmRSS") for one in self.all)

    def longest_lock_ms(self) -> float:
        """The longest hold of the write lock, milliseconds."""
        longest = 0.0
        for port in self._metrics:
            page = httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE_S).text
            for line in page.splitlines():
                if line.startswith("takeitdown_intake_turn_longest_seconds"):
                    longest = max(longest, float(line.split()[1]))
        return longest * 1_000


@contextmanager
def serving(kind: Kind, *limits: str, server: Cluster | None = None) -> Iterator[Serving]:
    """An intake of this kind while the block lasts.

    Args:
        kind: the setup.
        limits: options of ``serve``.
        server: a PostgreSQL cluster; None starts one that waits for the disk, as real ones do.
    """
    with ExitStack() as stack:
        if kind.postgresql and server is None:
            server = stack.enter_context(cluster(durable=True))
        url = server.create() if kind.postgresql and server is not None else ""
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        metrics = [free_port() for _ in range(kind.processes)]
        options = [(*limits, "--metrics-port", str(port)) for port in metrics]
        first = stack.enter_context(RunningIntake(folder, database=url, serve=options[0]))
        if kind.parts > 1:
            split = run_intake("split", "--data", first.data, "--parts", str(kind.parts))
            assert split.returncode == 0, split.stderr
        processes = [first]
        for number, more in enumerate(options[1:], 1):
            beside = folder / f"process-{number}"
            beside.mkdir()
            other = RunningIntake(beside, serve=more)
            other.data, other.url = first.data, f"http://127.0.0.1:{free_port()}"
            assert other.start(), "the port was taken"
            stack.callback(other.stop)
            processes.append(other)
        yield Serving(processes, url or first.data / "intake.sqlite3", metrics)


def _status_mb(intake: RunningIntake, field: str) -> float:
    assert intake.process is not None
    for line in Path(f"/proc/{intake.process.pid}/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1_024
    return 0.0
