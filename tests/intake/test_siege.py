"""Whoever attacks an intake fails nobody who is honest. Counted, not timed: ``make siege`` prints times."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.intake.attacks import ATTACKS
from bench.intake.siege import attacking, besiege, go_about
from takeitdown_desktop.core.intake.client import IntakeClient
from tests.support.intake import Keys, RunningIntake, report

SHORT = {
    "questions, sent and forgotten": 100,
    "questions, waited for": 24,
    "reports of 58,880 hashes": 2,
    "1,250 silent connections": 700,
}


@pytest.fixture(scope="module")
def besieged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RunningIntake, Keys]]:
    root: Path = tmp_path_factory.mktemp("siege")
    with RunningIntake(root) as intake:
        yield intake, intake.add_partner("Polls")


@pytest.mark.parametrize("name", SHORT)
def test_no_honest_request_fails_while_somebody_attacks(
    besieged: tuple[RunningIntake, Keys], name: str
) -> None:
    intake, keys = besieged
    attack, _ = ATTACKS[name]
    met, _ = besiege(intake, keys, attack, SHORT[name], rounds=1)
    assert met.failures == 0
    assert len(met.seconds) == 5
    assert go_about(intake, keys, 1).failures == 0


def test_the_owner_gets_in_while_somebody_tries_pins(besieged: tuple[RunningIntake, Keys]) -> None:
    intake, _ = besieged
    bundle, client = report(), IntakeClient(intake.descriptor)
    client.send(intake.seal(bundle))
    attack, _ = ATTACKS["wrong PINs for a known number"]
    with attacking(attack, intake, bundle.case.symbols, 16):
        while intake.ask("status", bundle.case, bundle.pin).json().get("code") != "case.locked":
            continue
        assert client.withdraw(bundle.case, bundle.pin).state == "withdrawn"
