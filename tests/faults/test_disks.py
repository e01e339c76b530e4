"""Disks that are full, folders that can't be written to, clocks that go back, and several senders at once."""

import contextlib
import os
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from takeitdown_desktop.core.errors import DiskFullError
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_desktop.messages import message
from takeitdown_wire import CaseNumber, open_sealed
from tests.faults.test_kills import clear, draft, key, shown_case
from tests.support.cli import TAKEITDOWN, run
from tests.support.intake import RunningIntake
from tests.support.killing import STRACE, Boundary, boundaries, run_failing
from tests.support.outbox import LONG, Desk, reports_kept, times_kept

__all__ = ["draft", "key"]  # fixtures

needs_strace = pytest.mark.skipif(STRACE is None, reason="needs strace")
NO_ROOM = {"save.disk_full", "outbox.unwritable", "save.failed"}
SHARED = ("openat", "write")  # also used for what is no part of the disk: only one of them fails
CHANGES = ("openat", "write", "fsync", "rename", "link", "mkdir")


def on_the_disk(found: list[Boundary], folder: Path) -> list[Boundary]:
    """Those at which a full disk can show."""
    return [at for at in found if at.call in CHANGES and str(folder) in at.about]


@needs_strace
@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS"])
def test_a_disk_that_fails_at_any_write_of_save(
    error: str,
    desk: Desk,
    intake: RunningIntake,
    key: bytes,
    draft: tuple[str | Path, ...],
    tally: Callable[..., None],
) -> None:
    words = ("save", *draft, "--intake", intake.descriptor_path)
    tried = 0
    for at in few(on_the_disk(boundaries(words, desk.env, str(desk.outbox.folder)), desk.data)):
        shutil.rmtree(desk.data, ignore_errors=True)
        done = run_failing(words, desk.env, at, error, onwards=at.call not in SHARED)
        tried += 1
        assert "Traceback" not in done.err, done
        if "Saved on this computer" in done.err:
            assert done.code == 0
            (entry_id,) = desk.states()
            sealed = read_sealed(desk.outbox.folder / f"{entry_id}.tid")
            assert open_sealed(sealed, key).case == shown_case(done)
        else:
            assert done.code in (50, 52, 54), done
            assert any(message(code) in done.err for code in NO_ROOM), done.err
            assert set(desk.states().values()) <= {State.QUEUED}
            assert desk.run(*words).code == 0
            assert desk.leftovers() == []
    tally(f"disk fails at a write of save: {error}", "told, and saved at the next try; or saved", tried)


def few(found: list[Boundary]) -> list[Boundary]:
    return found if LONG else random.sample(found, min(2, len(found)))


@needs_strace
@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS"])
def test_a_disk_that_fails_at_any_write_of_send(
    error: str, desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    desk.save()
    found = few(on_the_disk(boundaries(("send",), desk.env, str(desk.outbox.folder)), desk.outbox.folder))
    clear(desk)
    for at in found:
        entry_id = desk.save()
        done = run_failing(("send",), desk.env, at, error, onwards=at.call not in SHARED)
        assert "Traceback" not in done.err, done
        assert done.code == 0 or any(message(code) in done.err for code in NO_ROOM), done
        assert done.code != 0 or str(desk.saved[entry_id].case) in done.out
        assert desk.run("send").code == 0
        assert desk.states() == {entry_id: State.ACCEPTED}
        assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
        clear(desk)
    tally(
        f"disk fails at a write of send: {error}",
        "told; accepted once, at the latest at the next try",
        len(found),
    )


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for very few reports."""
    place = tmp_path / "small"
    place.mkdir()
    if (
        os.name == "nt"
        or os.geteuid() != 0
        or run(("mount",), "-t", "tmpfs", "-o", "size=1m", "none", place).code
    ):
        pytest.skip("may not mount a small disk")
    yield place
    run(("umount",), place)


def fill(path: Path) -> None:
    """Write until there is no room."""
    with contextlib.suppress(OSError), open(path, "wb", buffering=0) as file:
        while True:
            file.write(bytes(512))


def save_until_full(desk: Desk) -> None:
    while True:
        desk.save()


def test_a_full_disk_keeps_what_was_saved_and_takes_no_half_report(
    small_disk: Path, intake: RunningIntake, draft: tuple[str | Path, ...], tally: Callable[..., None]
) -> None:
    desk = Desk(small_disk / "data", intake.descriptor)
    words = ("save", *draft, "--intake", intake.descriptor_path)
    with pytest.raises(DiskFullError):
        save_until_full(desk)
    told = desk.run(*words)
    assert (told.code, message("save.disk_full") in told.err) == (52, True), told
    assert set(desk.states()) == set(desk.saved)
    assert desk.leftovers() == []
    fill(small_disk / "filler")
    full = desk.run("send")
    assert full.code in (0, 52), full
    assert "Traceback" not in full.err
    (small_disk / "filler").unlink()
    assert desk.run("send").code == 0
    assert set(desk.states().values()) == {State.ACCEPTED}
    assert all(times_kept(intake, desk.sealed[one], desk.saved[one]) == 1 for one in desk.saved)
    assert desk.run(*words).code == 0
    tally("small disk that is really full (tmpfs)", message("save.disk_full"), len(desk.saved))


def test_a_folder_that_can_only_be_read_is_told_and_can_still_be_listed_and_exported(
    desk: Desk, tmp_path: Path, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    entry_id = desk.save()
    read_only = (
        ()
        if os.geteuid()
        else ("unshare", "-m", "sh", "-c", 'mount --bind -o ro "$0" "$0" && exec "$@"', desk.data)
    )
    if read_only and run((*map(str, read_only), "true")).code:
        pytest.skip("may not make a folder read-only")
    desk.outbox.folder.chmod(0o500)
    tracer = tuple(map(str, read_only))
    try:
        sent = desk.run("send", tracer=tracer)
        assert (sent.code, message("outbox.unwritable") in sent.err) == (54, True), sent
        kept = desk.run("saved", "--json", tracer=tracer)
        assert kept.row["state"] == "queued"
        out = tmp_path / "out.tid"
        assert desk.run("export", entry_id, "--out", out, tracer=tracer).code == 0
        for words in (("forget", entry_id), ("forget", "--all"), ("withdraw", entry_id)):
            told = desk.run(*words, tracer=tracer)
            assert (told.code, "Traceback" in told.err) == (54, False), told
    finally:
        desk.outbox.folder.chmod(0o700)
    assert desk.run("send", out).code == 0
    assert desk.run("send").code == 0
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally("folder that can only be read", message("outbox.unwritable"))


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


def test_a_damaged_file_is_told_from_a_foreign_one_whatever_bit_was_flipped(
    desk: Desk, tally: Callable[..., None]
) -> None:
    from takeitdown_desktop.core.errors import DamagedReportError, NewerReportError, SealedFileError

    entry_id = desk.save()
    path = desk.outbox.folder / f"{entry_id}.tid"
    content = path.read_bytes()
    bits = range(8 * len(content)) if LONG else random.sample(range(8 * len(content)), 300)
    spoilt = path.with_name("spoilt")
    for bit in [*range(80), *bits]:
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        spoilt.write_bytes(flipped)
        with pytest.raises(DamagedReportError):
            read_sealed(spoilt)
    for size in [*range(1, 300), *range(300, len(content), 97)]:
        spoilt.write_bytes(content[:size])
        with pytest.raises(DamagedReportError):
            read_sealed(spoilt)
    for foreign in (b"", b"\x89PNG\r\n\x1a\n" + bytes(500), b"%PDF-1.7\n" * 100, b"TEXTREPORT" * 50):
        spoilt.write_bytes(foreign)
        with pytest.raises(SealedFileError) as told:
            read_sealed(spoilt)
        assert told.value.code == "sealed.foreign"
    newer = content[:-32].replace(b'"version":1', b'"version":2')
    from hashlib import sha256

    spoilt.write_bytes(newer + sha256(newer).digest())
    with pytest.raises(NewerReportError):
        read_sealed(spoilt)
    tally("one bit of a report flipped", message("sealed.damaged"), len(bits) + 80)
