"""A door without the private key takes reports in; an opener beside the database opens them."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from takeitdown_intake.api import devices
from takeitdown_intake.cases.decryptor import Decryptor
from takeitdown_wire import Action, ExchangeRequest
from tests.intake.conftest import Near
from tests.intake.test_exchange import Device
from tests.support.intake import RunningIntake, another, picture, report, run_intake
from tests.support.postgres import Cluster


@pytest.fixture
def parted(
    postgres: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Near, Near]]:
    """A door, and the intake with the key, on one database."""
    monkeypatch.setattr(devices, "OPENER_LOOKS", 1)
    monkeypatch.setattr(devices, "OPENER_PAUSE_S", 0)
    behind = Near(tmp_path / "near", postgres.create())
    made = run_intake("door", "--data", behind.root, "--to", tmp_path / "door")
    assert made.returncode == 0, made.stderr
    door = Near(tmp_path / "door")
    yield door, behind
    door.close()
    behind.close()


def opener(near: Near) -> Decryptor:
    return Decryptor(near.intake.store.deposits, near.intake.acceptance)


def test_a_door_has_no_private_key(parted: tuple[Near, Near]) -> None:
    door, behind = parted
    private = next((behind.root / "keys").glob("*.key")).read_bytes()
    for path in door.root.rglob("*"):
        assert not path.is_file() or private not in path.read_bytes()
    assert door.intake.descriptor() == behind.intake.descriptor()
    assert door.client.get("/readyz").status_code == 200
    assert run_intake("open", "--data", door.root, "--once").returncode == 1


def test_what_a_door_takes_in_is_opened_behind_it(parted: tuple[Near, Near]) -> None:
    door, behind = parted
    bundle = report(picture(), picture())
    waiting = door.send(bundle)
    assert (waiting.status_code, waiting.json()["code"]) == (503, "unavailable")
    assert int(waiting.headers["retry-after"]) > 0
    assert door.ask("status", bundle.case, bundle.pin).status_code == 403
    assert opener(behind).open_waiting() == 1
    assert opener(behind).open_waiting() == 0
    status = door.ask("status", bundle.case, bundle.pin).json()
    assert (status["state"], status["items"]) == ("active", 2)
    assert door.intake.store.deposits.waiting(10) == []


def test_a_door_answers_sealed_questions_though_it_opens_no_report(parted: tuple[Near, Near]) -> None:
    door, behind = parted
    bundle = report()
    behind.send(bundle)
    client = Device(door, behind.intake.descriptor())
    assert client.about(Action.STATUS, bundle.case, bundle.pin).body["state"] == "active"
    waiting = client.ask(ExchangeRequest(Action.REPORT, report=behind.seal(report()).to_bytes()))
    assert (waiting.status, waiting.body["code"]) == (503, "unavailable")
    assert waiting.retry_after_s


def test_sending_again_gets_the_receipt_once_it_is_opened(parted: tuple[Near, Near]) -> None:
    door, behind = parted
    sealed = behind.seal(report())
    assert door.post(sealed).status_code == 503
    assert door.post(sealed).status_code == 503
    opener(behind).open_waiting()
    receipt = door.post(sealed)
    assert (receipt.status_code, receipt.json()["replayed"]) == (200, True)


def test_what_the_opener_refuses_is_refused_at_the_door(parted: tuple[Near, Near]) -> None:
    door, behind = parted
    bundle = report()
    behind.send(bundle)
    behind.ask("withdraw", bundle.case, bundle.pin)
    sealed = behind.seal(report(case=bundle.case, pin=bundle.pin))
    assert door.post(sealed).status_code == 503
    assert opener(behind).open_waiting() == 1
    refused = door.post(sealed)
    assert (refused.status_code, refused.json()["code"]) == (409, "case.withdrawn")


def test_a_report_that_met_a_locked_number_is_tried_again(parted: tuple[Near, Near]) -> None:
    door, behind = parted
    bundle = report()
    behind.send(bundle)
    wrong = another(bundle.pin)
    for _ in range(5):
        behind.ask("status", bundle.case, wrong)
    sealed = behind.seal(report(picture(), case=bundle.case, pin=wrong))
    door.post(sealed)
    opener(behind).open_waiting()
    behind.clock.move(60)
    assert door.post(sealed).status_code == 503
    opener(behind).open_waiting()
    assert door.post(sealed).status_code == 200


def test_a_door_needs_a_database_that_both_reach(near: Near, tmp_path: Path) -> None:
    refused = run_intake("door", "--data", near.root, "--to", tmp_path / "door")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert not (tmp_path / "door").exists()


@contextmanager
def opening(data: Path) -> Iterator[None]:
    command = [sys.executable, "-m", "takeitdown_intake", "open", "--data", str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "Opening\n"
        yield
        process.terminate()
        assert process.wait(timeout=60) == 0


def test_a_client_notices_nothing_of_it(postgres: Cluster, tmp_path: Path) -> None:
    with RunningIntake(tmp_path, database=postgres.create()) as intake:
        intake.stop()
        behind = intake.data
        assert run_intake("door", "--data", behind, "--to", tmp_path / "door").returncode == 0
        intake.data = tmp_path / "door"
        assert intake.start()
        with opening(behind):
            bundle = report()
            sealed = intake.seal(bundle)
            first = intake.send(sealed)
            assert (first.status_code, first.json()["replayed"]) == (201, False)
            assert intake.send(sealed).json() == {**first.json(), "replayed": True}
            assert intake.ask("status", bundle.case, bundle.pin).json()["state"] == "active"
