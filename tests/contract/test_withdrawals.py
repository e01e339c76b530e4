"""A conformance test for clients of a feed with withdrawals: the stock ones, and the stock one with our patch."""

import importlib.util
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.impl import stop_ncii_api
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal

from takeitdown_tx import IntakeConfig, IntakeExchange
from takeitdown_wire import Bundle
from tests.support.intake import PATIENCE_S, Keys, RunningIntake, draw_hex, picture, report

TYPES = [PdqSignal, VideoMD5Signal]
PATCH = Path(__file__).parents[2] / "docs" / "upstream" / "threatexchange-withdrawals.patch"
ONCE, TWICE, AGAIN, BEFORE, STAYS = "one case", "two cases", "reported again", "before", "stays"
SHOULD = [
    {ONCE: True, TWICE: True, AGAIN: True, BEFORE: False, STAYS: True},
    {ONCE: False, TWICE: True, AGAIN: False, BEFORE: False, STAYS: True},
    {ONCE: False, TWICE: False, AGAIN: True, BEFORE: False, STAYS: True},
]


class Client:
    """A client of the stock library that fetches now and then, and keeps what it is told."""

    def __init__(self, exchange: Any) -> None:
        self._exchange = exchange
        self._held: dict[Any, Any] = {}
        self._checkpoint: Any = None

    def fetch(self) -> set[str]:
        """The PDQ values that a match would be made with."""
        for delta in self._exchange.fetch_iter(TYPES, self._checkpoint):
            self._checkpoint = delta.checkpoint
            self._exchange.naive_fetch_merge(self._held, delta.updates)
        found = self._exchange.naive_convert_to_signal_type(TYPES, self._exchange.collab, self._held)
        return set(found.get(PdqSignal, {}))


def patched(folder: Path) -> ModuleType:
    """The installed module with what the patch changes in it, and nothing else."""
    (hunk,) = re.findall(r"impl/stop_ncii_api\.py\n@@[^\n]*\n((?:[ +-][^\n]*\n)+)", PATCH.read_text())
    old = "".join(line[1:] + "\n" for line in hunk.splitlines() if line[0] in " -")
    new = "".join(line[1:] + "\n" for line in hunk.splitlines() if line[0] in " +")
    source = Path(stop_ncii_api.__file__).read_text()
    assert source.count(old) == 1, "the patch is for this version"
    copy = folder / "patched_stop_ncii_api.py"
    copy.write_text(source.replace(old, new))
    spec = importlib.util.spec_from_file_location(copy.stem, copy)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[copy.stem] = module  # its dataclasses look for it there
    spec.loader.exec_module(module)
    return module


def stopncii(module: ModuleType, intake: RunningIntake, keys: Keys) -> Client:
    credentials = module.StopNCIICredentials(keys.fetch_key, keys.subscription_key, f"{intake.url}/v1")
    collab = CollaborationConfigBase("intake", "stop_ncii", enabled=True)
    return Client(module.StopNCIISignalExchangeAPI.for_collab(collab, credentials))


def wait_until(condition: Callable[[], bool]) -> None:
    """Ask again until it holds: the NCMEC client only asks for what is some seconds old."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "never happened"
        time.sleep(0.2)


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, list[dict[str, bool]]]]:
    """What each client finds at the three points of its life; all of them live beside each other."""
    with RunningIntake(tmp_path_factory.mktemp("withdrawals"), practice=False) as intake:
        yield live(intake, patched(tmp_path_factory.mktemp("patched")))


def live(intake: RunningIntake, module: ModuleType) -> Mapping[str, list[dict[str, bool]]]:
    values = {name: draw_hex(64) for name in SHOULD[0]}

    def send(name: str) -> Bundle:
        bundle = report(picture(values[name]))
        assert intake.send(intake.seal(bundle)).status_code == 201
        return bundle

    def withdraw(*bundles: Bundle) -> None:
        for bundle in bundles:
            assert intake.ask("withdraw", bundle.case, bundle.pin).status_code == 200

    ncmec_keys = intake.add_partner("NCMEC's form")
    clients = {
        "takeitdown_tx": Client(
            IntakeExchange(IntakeConfig(name="intake", url=f"{intake.url}/hashsharing"), *ncmec_keys.login)
        ),
        "stop_ncii": stopncii(stop_ncii_api, intake, intake.add_partner("Stock")),
        "stop_ncii patched": stopncii(module, intake, intake.add_partner("Patched")),
    }
    found: dict[str, list[dict[str, bool]]] = {name: [] for name in clients}

    def look() -> None:
        """All fetch; the one that is told of everything last decides when that is."""
        marker = draw_hex(64)
        intake.send(intake.seal(report(picture(marker))))
        for name, client in clients.items():
            held = set[str]()

            def has_come(client: Client = client, held: set[str] = held) -> bool:
                held.clear()
                held.update(client.fetch())
                return marker in held

            wait_until(has_come)
            found[name].append({case: value in held for case, value in values.items()})

    withdraw(send(BEFORE))
    second_of_before = int(time.time())  # the form's steps are seconds: what is in the same one comes again
    wait_until(lambda: int(time.time()) > second_of_before)
    once, first, second, again = send(ONCE), send(TWICE), send(TWICE), send(AGAIN)
    send(STAYS)
    look()
    withdraw(once, first, again)
    look()
    withdraw(second)
    send(AGAIN)
    look()
    return found


@pytest.mark.parametrize("client", ["takeitdown_tx", "stop_ncii patched"])
def test_what_is_withdrawn_is_not_found_and_what_is_not_stays(
    lives: Mapping[str, list[dict[str, bool]]], client: str
) -> None:
    assert lives[client] == SHOULD


def test_the_stock_client_of_the_other_form_still_needs_the_patch(
    lives: Mapping[str, list[dict[str, bool]]],
) -> None:
    """When this fails because a release heeds withdrawals: say so in docs/feeds.md, and let the patch go."""
    found = lives["stop_ncii"]
    assert found[0] == SHOULD[0]
    assert found[1] == {**SHOULD[1], ONCE: True, AGAIN: True}
    assert found[2] == {**SHOULD[2], ONCE: True, TWICE: True}
