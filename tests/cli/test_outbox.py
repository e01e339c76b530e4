"""Reports that are kept on this computer: saved, listed, sent, exported, taken back, forgotten."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from takeitdown_desktop.core.outbox import lock
from takeitdown_wire import SealedReport, open_sealed
from tests.support.answers import ANSWERS
from tests.support.cli import Done, takeitdown
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene
from tests.support.privacy import is_private


class Computer:
    """One person's computer: a data folder, and the command line that works on it."""

    def __init__(self, data: Path, intake: RunningIntake) -> None:
        self.data = data
        self.outbox = data / "outbox"
        self._intake = intake

    def run(self, *words: str | Path, **more: Any) -> Done:
        return takeitdown(*words, env={"TAKEITDOWN_DATA": str(self.data)}, **more)

    def save(self, *files: str | Path, **more: Any) -> dict[str, Any]:
        done = self.run(
            "save", *files, *ANSWERS, "--intake", self._intake.descriptor_path, "--json", **more
        )
        assert done.code == 0, done.err
        return done.row

    def states(self) -> dict[str, str]:
        return {row["id"]: row["state"] for row in self.run("saved", "--json").rows}


@pytest.fixture
def computer(tmp_path: Path, intake: RunningIntake) -> Computer:
    return Computer(tmp_path / "data", intake)


def status(intake: RunningIntake, row: dict[str, Any], pin: Path) -> Done:
    pin.write_text(row["pin"])
    return takeitdown(
        "status", row["case"], "--pin-file", pin, "--intake", intake.descriptor_path, "--json"
    )


def test_what_is_kept_is_private_and_tells_an_id_a_day_a_count_and_a_state(
    computer: Computer, picture: Path, intake: RunningIntake
) -> None:
    row = computer.save(picture)
    (listed,) = computer.run("saved", "--json").rows
    assert set(listed) == {"id", "day", "count", "state"}
    assert (listed["id"], listed["count"], listed["state"]) == (row["id"], 1, "queued")
    for path in (computer.data, computer.outbox):
        assert is_private(path)
    sealed = (computer.outbox / f"{row['id']}.tid").read_bytes()
    bundle = open_sealed(SealedReport.from_bytes(sealed), intake.private_key)
    secrets = [row["case"], bundle.case.symbols, bundle.pin.digits, picture.name]
    secrets += [str(signal.to_json()["value"]) for signal in bundle.items[0].signals]
    for path in computer.outbox.iterdir():
        assert is_private(path)
        assert not any(secret.encode() in path.read_bytes() for secret in secrets)
    assert SealedReport.from_bytes(sealed).header.idempotency_key[:6].upper() != row["id"]


def test_send_without_a_name_sends_all_that_waits_and_keeps_only_that_it_arrived(
    computer: Computer, picture: Path, intake: RunningIntake, tmp_path: Path
) -> None:
    rows = [computer.save(picture) for _ in range(2)]
    sent = computer.run("send", "--json")
    assert (sent.code, sorted(row["case"] for row in sent.rows)) == (0, sorted(r["case"] for r in rows))
    assert set(computer.states().values()) == {"accepted"}
    assert list(computer.outbox.glob("*.tid")) == []
    for row in rows:
        assert status(intake, row, tmp_path / "pin").row["items"] == 1
    again = computer.run("send")
    assert (again.code, again.out) == (0, "")
    assert "No saved report waits" in again.err


def test_one_of_several_is_sent_by_its_id_however_it_is_typed(computer: Computer, picture: Path) -> None:
    first, second = computer.save(picture), computer.save(picture)
    done = computer.run("send", first["id"].lower(), "--json")
    assert done.row["case"] == first["case"]
    assert computer.states() == {first["id"]: "accepted", second["id"]: "queued"}


def test_an_exported_report_sent_from_another_computer_counts_once(
    computer: Computer, picture: Path, intake: RunningIntake, tmp_path: Path
) -> None:
    row = computer.save(picture)
    stick = tmp_path / "stick.tid"
    assert computer.run("export", row["id"], "--out", stick).code == 0
    assert is_private(stick)
    other = Computer(tmp_path / "other", intake)
    assert other.run("send", stick).code == 0
    assert "had been received before" in computer.run("send").err
    assert computer.states() == {row["id"]: "accepted"}
    assert status(intake, row, tmp_path / "pin").row["items"] == 1
    assert computer.run("export", row["id"], "--out", stick).code == 51


def test_new_files_go_to_the_same_case(
    computer: Computer, picture: Path, intake: RunningIntake, tmp_path: Path
) -> None:
    row = computer.save(picture)
    more = tmp_path / "more.png"
    more.write_bytes(encoded(scene(9), "PNG"))
    pin = tmp_path / "pin"
    pin.write_text(row["pin"])
    words = ("add", more, "--case", row["case"], "--pin-file", pin, *ANSWERS)
    added = computer.run(*words, "--intake", intake.descriptor_path)
    assert added.code == 0, added.err
    assert row["case"] in added.out
    assert row["pin"] not in added.out
    assert computer.run("send").code == 0
    found = status(intake, row, pin).row
    assert (found["case"], found["items"], found["state"]) == (row["case"], 2, "active")


def test_new_files_with_a_wrong_pin_are_refused_and_kept(
    computer: Computer, picture: Path, intake: RunningIntake, tmp_path: Path
) -> None:
    row = computer.save(picture)
    assert computer.run("send").code == 0
    pin = tmp_path / "pin"
    pin.write_text("000000" if row["pin"] != "000000" else "000001")
    words = ("add", picture, "--case", row["case"], "--pin-file", pin, *ANSWERS)
    added = computer.run(*words, "--intake", intake.descriptor_path, "--json").row
    sent = computer.run("send")
    assert sent.code == 10
    assert "do not belong together" in sent.err
    assert computer.states()[added["id"]] == "refused"
    assert (computer.outbox / f"{added['id']}.tid").is_file()


def test_files_for_a_case_that_was_taken_back_are_not_taken(
    computer: Computer, picture: Path, intake: RunningIntake, tmp_path: Path
) -> None:
    row = computer.save(picture)
    assert computer.run("send").code == 0
    pin = tmp_path / "pin"
    pin.write_text(row["pin"])
    about = ("--pin-file", pin, "--intake", intake.descriptor_path)
    assert computer.run("withdraw", row["case"], *about).code == 0
    added = computer.run("add", picture, "--case", row["case"], *about, *ANSWERS, "--json").row
    assert computer.run("send").code == 14
    assert computer.states()[added["id"]] == "withdrawn"


def test_a_report_that_was_never_sent_is_taken_back_without_any_network(
    computer: Computer, picture: Path
) -> None:
    row = computer.save(picture)
    assert computer.run("withdraw", row["id"]).code == 0
    assert computer.states() == {row["id"]: "withdrawn"}
    assert list(computer.outbox.glob("*.tid")) == []
    sent = computer.save(picture)
    assert computer.run("send").code == 0
    told = computer.run("withdraw", sent["id"])
    assert told.code == 15
    assert "case number and PIN" in told.err


def test_forgetting_removes_the_report_its_record_and_says_what_a_disk_may_keep(
    computer: Computer, picture: Path
) -> None:
    gone, kept = computer.save(picture), computer.save(picture)
    done = computer.run("forget", gone["id"])
    assert done.code == 0
    assert "may keep old copies" in done.err
    assert computer.states() == {kept["id"]: "queued"}
    assert not list(computer.outbox.glob(f"*{gone['id']}*"))
    assert computer.run("forget", gone["id"]).code == 25
    assert computer.run("forget").code == 2
    assert computer.run("forget", "--all").code == 0
    assert not computer.data.exists()
    assert computer.run("saved", "--json").rows == []


def test_forgetting_asks_once_more_on_a_terminal(
    computer: Computer, picture: Path, on_terminal: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    row = computer.save(picture)
    monkeypatch.setenv("TAKEITDOWN_DATA", str(computer.data))
    assert "may not have been sent yet" in on_terminal("forget", "--all", answers=[("for good?", "2")]).out
    assert computer.states() == {row["id"]: "queued"}
    assert on_terminal("forget", "--all", answers=[("for good?", "1")]).code == 0
    assert computer.states() == {}


def test_a_second_sender_is_told_to_wait_and_looking_is_always_possible(
    computer: Computer, picture: Path
) -> None:
    row = computer.save(picture)
    with lock.held(computer.outbox / ".sending"), lock.held(computer.outbox / ".lock"):
        busy = computer.run("send")
        assert busy.code == 53
        assert "Another window or command" in busy.err
        assert computer.states() == {row["id"]: "queued"}
    assert computer.run("send").code == 0


def test_a_spoilt_record_loses_no_report(
    computer: Computer, picture: Path, intake: RunningIntake, tmp_path: Path
) -> None:
    spoilt, missing = computer.save(picture), computer.save(picture)
    (computer.outbox / f"{spoilt['id']}.json").write_bytes(b"\0" * 90)
    (computer.outbox / f"{missing['id']}.json").unlink()
    assert set(computer.states().values()) == {"sending"}
    assert computer.run("send").code == 0
    for row in (spoilt, missing):
        assert status(intake, row, tmp_path / "pin").row["items"] == 1


def test_a_damaged_report_is_told_and_the_others_are_sent(computer: Computer, picture: Path) -> None:
    bad, good = sorted((computer.save(picture) for _ in range(2)), key=lambda row: row["id"])
    path = computer.outbox / f"{bad['id']}.tid"
    path.write_bytes(path.read_bytes()[:-1])
    done = computer.run("send", "--json")
    assert done.code == 22
    assert done.rows[0]["error"]["code"] == "sealed.damaged"
    assert computer.states() == {bad["id"]: "queued", good["id"]: "accepted"}


def test_the_card_is_shown_before_the_report_is_kept(computer: Computer, picture: Path) -> None:
    done = computer.run(
        "save", picture, *ANSWERS, "--intake", computer._intake.descriptor_path, cwd=computer.data.parent
    )
    assert done.code == 0
    assert "Case number" in done.out
    assert done.err.index("Write both down") < done.err.index("Saved on this computer as")


def test_what_a_dead_process_left_beside_a_report_is_cleared_away(
    computer: Computer, picture: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    left = stick / ".0123456789abcdef.tid.part"
    left.write_bytes(b"half a report")
    yesterday = time.time() - 86_400
    os.utime(left, (yesterday, yesterday))
    other = stick / ".holiday.tid.part"
    other.write_bytes(b"somebody else's")
    computer.save(picture, "--out", stick / "R.tid")
    assert sorted(path.name for path in stick.iterdir()) == [other.name, "R.tid"]
