"""Disks that are full, folders that can't be written to, clocks that go back, and several senders at once."""

import contextlib
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from takeitdown_desktop.core.errors import DiskFullError
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_desktop.messages import message
from takeitdown_wire import open_sealed
from tests.faults.conftest import clear, shown_case
from tests.support.cli import run
from tests.support.intake import RunningIntake
from tests.support.killing import STRACE, Boundary, boundaries, run_failing
from tests.support.outbox import LONG, Desk, times_kept

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
