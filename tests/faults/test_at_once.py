"""Several programs at once on one folder, and clocks that are off."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_desktop.messages import message
from takeitdown_wire import CaseNumber, open_sealed
from tests.faults.conftest import clear
from tests.support.cli import TAKEITDOWN
from tests.support.intake import RunningIntake
from tests.support.outbox import LONG, Desk, reports_kept, times_kept


def test_several_senders_at_once_send_each_report_once(
    desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    rounds, senders = (20, 4) if LONG else (1, 3)
    for _ in range(rounds):
        begin = reports_kept(intake)
        ids = [desk.save() for _ in range(3)]
        running = [
            subprocess.Popen(
                [*TAKEITDOWN, "send"],
                env={**os.environ, **desk.env},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(senders)
        ]
        ends = [(process.communicate()[1], process.returncode) for process in running]
        assert {code for _, code in ends} <= {0, 53}, ends
        assert any(code == 0 for _, code in ends)
        assert all(message("outbox.busy") in err for err, code in ends if code == 53)
        assert desk.states() == dict.fromkeys(ids, State.ACCEPTED)
        assert all(times_kept(intake, desk.sealed[one], desk.saved[one]) == 1 for one in ids)
        assert reports_kept(intake) == begin + 3
        clear(desk)
    tally(
        f"{senders} senders racing for 3 reports",
        "each accepted once; who came late is told to wait",
        rounds,
    )


def test_several_savers_at_once_lose_nothing(
    desk: Desk, intake: RunningIntake, key: bytes, draft: tuple[str | Path, ...], tally: Callable[..., None]
) -> None:
    copies = []
    for number in range(3):
        copy = Path(draft[1]).with_name(f"{number}.draft")
        shutil.copy(draft[1], copy)
        copies.append(copy)
    running = [
        subprocess.Popen(
            [
                *TAKEITDOWN,
                "save",
                "--draft",
                copy,
                *map(str, draft[2:]),
                "--intake",
                intake.descriptor_path,
            ],
            env={**os.environ, **desk.env},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for copy in copies
    ]
    shown = {CaseNumber.parse(process.communicate()[0].split()[2]) for process in running}
    kept = {open_sealed(read_sealed(path), key).case for path in desk.outbox.folder.glob("*.tid")}
    assert kept == shown
    assert len(kept) == 3
    tally("3 savers at once", "each report kept", 3)


SHIFTED_CLOCK = """
import datetime, os, time
shift = float(os.environ.get("SHIFT_S", "0"))
real = time.time
time.time = lambda: real() + shift
class date(datetime.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(time.time())
class moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)
datetime.date, datetime.datetime = date, moment
"""


@pytest.mark.parametrize("shift_days", [-9_000, -1, 40_000])
def test_a_clock_that_is_off_or_set_back_changes_nothing_but_the_day_shown(
    shift_days: int,
    desk: Desk,
    intake: RunningIntake,
    draft: tuple[str | Path, ...],
    tmp_path: Path,
    tally: Callable[..., None],
) -> None:
    (tmp_path / "sitecustomize.py").write_text(SHIFTED_CLOCK)
    shifted = {"PYTHONPATH": str(tmp_path), "SHIFT_S": str(shift_days * 86_400)}
    words = ("save", *draft, "--intake", intake.descriptor_path)
    assert desk.run(*words).code == 0
    assert desk.run(*words, env=shifted).code == 0
    days = {row["day"] for row in desk.run("saved", "--json").rows}
    assert len(days) == 2
    done = desk.run("send", env=shifted)
    assert done.code == 0, done
    assert set(desk.states().values()) == {State.ACCEPTED}
    assert done.out.count("Case number") == 2
    tally("clock set back or far off", "accepted once; only the day that is shown is off")
