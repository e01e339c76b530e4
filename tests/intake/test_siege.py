"""Whoever attacks an intake fails nobody who is honest. Counted, not timed: ``make siege`` prints times."""

from collections.abc import Iterator

import pytest

from bench.intake.attacks import ATTACKS
from bench.intake.running import KINDS, Serving, serving
from bench.intake.siege import attacking, besiege, go_about
from takeitdown_desktop.core.intake.client import IntakeClient
from tests.support.intake import Keys, report
from tests.support.long import LONG
from tests.support.postgres import Cluster

SHORT = {
    "questions, sent and forgotten": 100,
    "questions, waited for": 24,
    "reports of 58,880 hashes": 2,
    "1,250 silent connections": 700,
}
ALONE, TOGETHER = KINDS[0], KINDS[-1]


@pytest.fixture(scope="module")
def besieged() -> Iterator[tuple[Serving, Keys]]:
    with serving(ALONE) as intake:
        yield intake, intake.add_partner("Polls")


def require_no_failure(intake: Serving, keys: Keys, name: str) -> None:
    attack, _ = ATTACKS[name]
    met, _ = besiege(intake, keys, attack, SHORT[name], rounds=1)
    assert met.failures == 0
    assert len(met.seconds) == 5
    assert go_about(intake, keys, 1).failures == 0


@pytest.mark.parametrize("name", SHORT)
def test_no_honest_request_fails_while_somebody_attacks(besieged: tuple[Serving, Keys], name: str) -> None:
    require_no_failure(*besieged, name)


def test_nor_with_several_processes_on_one_database(postgres: Cluster) -> None:
    with serving(TOGETHER, server=postgres) as intake:
        keys = intake.add_partner("Polls")
        for name in ("questions, sent and forgotten", "reports of 58,880 hashes")[: 2 if LONG else 1]:
            require_no_failure(intake, keys, name)
        assert intake.longest_lock_ms() > 0


def test_the_owner_gets_in_while_somebody_tries_pins(besieged: tuple[Serving, Keys]) -> None:
    intake = besieged[0].first
    bundle, client = report(), IntakeClient(intake.descriptor)
    client.send(intake.seal(bundle))
    attack, _ = ATTACKS["wrong PINs for a known number"]
    with attacking(attack, besieged[0], bundle.case.symbols, 16):
        while intake.ask("status", bundle.case, bundle.pin).json().get("code") != "case.locked":
            continue
        assert client.withdraw(bundle.case, bundle.pin).state == "withdrawn"
