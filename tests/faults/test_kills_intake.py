"""The intake killed at every call with which it takes a report in."""

import os
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from takeitdown_desktop.core.outbox.journal import State
from tests.faults.conftest import clear
from tests.support.intake import RunningIntake
from tests.support.killing import STRACE, Boundary
from tests.support.outbox import LONG, Desk, times_kept

pytestmark = pytest.mark.skipif(STRACE is None, reason="needs strace")


class TracedIntake(RunningIntake):
    """An intake that is killed when it makes a given call; the next start is an ordinary one."""

    def start_killed(self, at: Boundary) -> bool:
        inject = f"{at.call}:signal=SIGKILL:when={at.number}"
        self.tracer = [
            *(str(STRACE), "-f", "-qq", "-o", os.devnull),
            *("-e", f"trace={at.call}", "-e", f"inject={inject}"),
        ]
        try:
            return self.start()
        finally:
            self.tracer = []

    def traced(self, desk: Desk, trace: Path) -> list[Boundary]:
        """The calls with which it takes in one report."""
        self.stop()
        calls = "pwrite64,write,fdatasync,fsync,ftruncate,unlink,sendto,recvfrom"
        self.tracer = [
            *(str(STRACE), "-f", "--seccomp-bpf", "-qq", "-y", "-o", str(trace)),
            "-e",
            f"trace={calls}",
        ]
        assert self.start()
        self.tracer = []
        before = len(trace.read_text().splitlines())
        desk.save()
        assert desk.run("send").code == 0
        self.stop()
        counts: dict[tuple[str, str], int] = {}
        found = []
        for number, line in enumerate(trace.read_text(errors="replace").splitlines()):
            match = re.match(r"^(\d+) +(\w+)\((.*)$", line)
            if match is None:
                continue
            process, call, about = match.groups()
            counts[process, call] = counts.get((process, call), 0) + 1
            if number >= before and (call in ("sendto", "recvfrom") or "sqlite3" in about):
                found.append(Boundary(call, counts[process, call], about))
        return found


def test_the_intake_killed_while_it_takes_a_report_in(tmp_path: Path, tally: Callable[..., None]) -> None:
    kills = 0
    with TracedIntake(tmp_path / "i", serve=("--reports-per-minute", "100000")) as intake:
        desk = Desk(tmp_path / "data", intake.descriptor)
        found = intake.traced(desk, tmp_path / "trace")
        assert len(found) > 5
        for at in found * 2 if LONG else random.sample(found, 2):
            entry_id = desk.save()
            if intake.start_killed(at):
                desk.run("send", "--keep-trying", "0")
                kills += intake.stop() in (-9, 137)
            assert intake.start()
            assert desk.run("send").code == 0
            assert desk.states()[entry_id] is State.ACCEPTED
            assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
            intake.stop()
            clear(desk)
    assert kills
    tally("kill -9 of the intake while it takes a report in", "accepted once after its restart", kills)
