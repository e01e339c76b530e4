"""SIGKILL at every boundary of save, send and receipt: what was said to be saved arrives once, under its number."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_wire import Bundle, SealedReport, open_sealed
from tests.faults.conftest import CHEAP, WORDS, clear, shown_case
from tests.support.intake import RunningIntake
from tests.support.killing import STRACE, Boundary, boundaries, run_killed, was_killed
from tests.support.outbox import LONG, Desk, reports_kept, times_kept

pytestmark = pytest.mark.skipif(STRACE is None, reason="needs strace")

ROUNDS = 3 if LONG else 1  # each boundary so many times
IN_CI = 3  # kills of each kind in the short run; the boundaries are drawn

_SAVED = re.compile(r"Saved on this computer as (\w{6})")


def chosen(found: list[Boundary]) -> list[Boundary]:
    """All of them, several times over, in the long run; a few that chance picks in the short one."""
    assert len(found) > IN_CI
    return found * ROUNDS if LONG else random.sample(found, IN_CI)


def opened(desk: Desk, entry_id: str, key: bytes) -> tuple[SealedReport, Bundle]:
    sealed = read_sealed(desk.outbox.folder / f"{entry_id}.tid")
    return sealed, open_sealed(sealed, key)


def test_killed_while_saving(
    desk: Desk, intake: RunningIntake, key: bytes, draft: tuple[str | Path, ...], tally: Callable[..., None]
) -> None:
    words = ("save", *draft, "--intake", intake.descriptor_path)
    found = boundaries(words, desk.env, str(desk.outbox.folder))
    kills = said = kept_unsaid = 0
    for at in chosen(found):
        before = set(desk.states())
        done = run_killed(words, desk.env, at)
        kills += was_killed(done)
        new = set(desk.states()) - before
        assert len(new) <= 1
        match = _SAVED.search(done.err)
        if match:
            said += 1
            assert new == {match[1]}, "said to be saved, and is not there"
        for entry_id in new:
            kept_unsaid += match is None
            sealed, bundle = opened(desk, entry_id, key)
            assert bundle.case == shown_case(done), "a report waits whose number nobody saw"
            if desk.run("send", entry_id).code == 0:
                assert times_kept(intake, sealed, bundle) == 1
        assert desk.leftovers() == [] or desk.run("save", *words[1:]).code == 0
        assert desk.leftovers() == []
        clear(desk)
    assert kills
    tally(
        "kill -9 of save",
        "saved and listed when it said so; else nothing, or whole with its number shown",
        kills,
    )


def test_killed_while_saving_to_a_stick(
    desk: Desk,
    intake: RunningIntake,
    key: bytes,
    draft: tuple[str | Path, ...],
    tmp_path: Path,
    tally: Callable[..., None],
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    out = stick / "r.tid"
    words = ("save", *draft, "--intake", intake.descriptor_path, "--out", out)
    found = boundaries(words, desk.env, str(stick))
    kills = 0
    for at in chosen(found):
        out.unlink(missing_ok=True)
        done = run_killed(words, desk.env, at)
        kills += was_killed(done)
        assert out.exists() or "Saved in" not in done.err
        if out.exists():
            bundle = open_sealed(read_sealed(out), key)
            assert bundle.case == shown_case(done)
        out.unlink(missing_ok=True)
        desk.run(*words)
        assert [path.name for path in stick.iterdir()] == ["r.tid"], "a dead process left something"
    assert kills
    tally(
        "kill -9 of save --out",
        "the file is whole or not there; what a dead process left is cleared by the next",
        kills,
    )


def test_killed_while_sending_or_noting_the_receipt(
    desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    for _ in range(2):
        desk.save()
    found = boundaries(("send",), desk.env, str(desk.outbox.folder))
    clear(desk)
    kills = twice = 0
    for at in chosen(found):
        desk.saved.clear()
        begin = reports_kept(intake)
        ids = [desk.save() for _ in range(2)]
        kills += was_killed(run_killed(("send",), desk.env, at))
        assert set(desk.states()) == set(ids)
        if random.random() < 0.5:  # the restart is killed too
            second = was_killed(run_killed(("send",), desk.env, random.choice(found)))
            kills, twice = kills + second, twice + second
        last = desk.run("send")
        assert last.code == 0, last
        assert set(desk.states().values()) == {State.ACCEPTED}
        for entry_id in ids:
            assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
        assert reports_kept(intake) == begin + 2
        assert list(desk.outbox.folder.glob("*.tid")) == []
        assert desk.leftovers() == []
        clear(desk)
    assert kills
    tally(
        "kill -9 of send, while sending or noting the receipt",
        "accepted once, under its own case number",
        kills,
    )


def test_killed_while_forgetting_or_taking_back(desk: Desk, tally: Callable[..., None]) -> None:
    for command in ("forget", "withdraw"):
        first = desk.save()
        found = boundaries((command, first), desk.env, str(desk.outbox.folder))
        clear(desk)
        kills = 0
        for at in chosen(found):
            gone, stays = desk.save(), desk.save()
            # The ids have the same length, so the calls are the same.
            kills += was_killed(run_killed((command, gone), desk.env, at))
            states = desk.states()
            assert states[stays] is State.QUEUED
            assert states.get(gone) in (None, State.QUEUED, State.WITHDRAWN)
            assert desk.run(command, gone).code in (0, 15, 25)
            names = [path.name for path in desk.outbox.folder.iterdir() if gone in path.name]
            assert names in ([], [f"{gone}.json"])
            assert (names == []) is (command == "forget")
            clear(desk)
        assert kills
        tally(
            f"kill -9 of {command}", "whole or gone; doing it again ends it; the other reports stay", kills
        )


def test_killed_while_exporting(desk: Desk, tmp_path: Path, tally: Callable[..., None]) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    entry_id = desk.save()
    words: tuple[str | Path, ...] = ("export", entry_id, "--out", stick / "r.tid")
    found = boundaries(words, desk.env, str(stick))
    kills = 0
    for at in chosen(found):
        (stick / "r.tid").unlink(missing_ok=True)
        kills += was_killed(run_killed(words, desk.env, at))
        if (stick / "r.tid").exists():
            assert read_sealed(stick / "r.tid").header == desk.sealed[entry_id].header
        assert desk.states() == {entry_id: State.QUEUED}
        desk.run(*words)
        assert [path.name for path in stick.iterdir()] == ["r.tid"]
    assert kills
    tally("kill -9 of export", "the copy is whole or not there; the report stays", kills)


def test_killed_while_keeping_a_draft(tmp_path: Path, desk: Desk, tally: Callable[..., None]) -> None:
    path, words = tmp_path / "long.draft", tmp_path / "words"
    words.write_text(WORDS)
    KeptDraft.create(path, WORDS, None, CHEAP).close()
    fresh = path.read_bytes()
    files = [tmp_path / f"{number}.bin" for number in range(3)]
    for number, file in enumerate(files):
        file.write_bytes(b"\xff\xd8\xff" + bytes([number]) * 500)
    command: tuple[str | Path, ...] = ("hash", *files, "--draft", path, "--passphrase-file", words)
    found = [
        at for at in boundaries(command, desk.env, str(path)) if str(path) in at.about or at.call == "write"
    ]
    kills, most = 0, len(files) + 1
    for at in found * 2 if LONG else random.sample(found, 2):
        path.write_bytes(fresh)
        done = run_killed(command, desk.env, at)
        kills += was_killed(done)
        printed = done.out.count("Exact copies only")
        with KeptDraft.open(path, WORDS) as kept:
            assert printed <= len(kept.results) < most
        assert desk.run(*command).code == 0
        with KeptDraft.open(path, WORDS) as kept:
            assert len(kept.results) == len(files)
    assert kills
    tally("kill -9 of fingerprinting with a draft", "goes on after the last finished file", kills)
