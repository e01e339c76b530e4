"""``takeitdown-tx check``: a platform's engineer is told what is well and what is wrong, step by step."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.impl.stop_ncii_api import StopNCIICredentials, StopNCIISignalExchangeAPI
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal

from tests.support.intake import PATIENCE_S, Keys, RunningIntake, free_port, report, run_intake

STEPS = ["address", "keys", "canaries", "fetch", "match", "withdrawal", "feedback"]


@pytest.fixture(scope="module")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("check"), practice=False) as running:
        running.send(running.seal(report()))
        first = running.add_partner("First")
        # A window of NCMEC's form ends before the second that runs, and the canaries are seconds old.
        end = time.monotonic() + PATIENCE_S
        while "fetch" in bad(check(running.url, first)[1]):
            assert time.monotonic() < end
        yield running


def check(url: str, keys: Keys, *more: str, **environment: str) -> tuple[int, list[dict[str, object]]]:
    """Run it as a platform would, and what it says of each step."""
    command = [sys.executable, "-m", "takeitdown_tx.check", "check", "--url", url, "--json", *more]
    done = subprocess.run(
        command,
        env={**os.environ, "TX_NCMEC_CREDENTIALS": ":".join(keys.login), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def bad(steps: list[dict[str, object]]) -> list[object]:
    return [step["step"] for step in steps if not step["well"]]


def test_every_step_is_well_and_a_sentence(intake: RunningIntake) -> None:
    keys = intake.add_partner("Well")
    code, steps = check(intake.url, keys)
    assert (code, bad(steps)) == (0, []), steps
    assert [step["step"] for step in steps] == STEPS
    for step in steps:
        said = str(step["said"])
        assert said.endswith(".")
        assert "\n" not in said
    listed = run_intake("partner", "audit", "--data", intake.data, "Well").stdout
    assert "ncmec" in listed, "what it fetched stands in the trail as any fetch does"


@pytest.mark.parametrize(
    ("wrong", "step", "words"),
    [
        ("password", "keys", "does not know this user name and password"),
        ("port", "address", "cannot be reached"),
        ("path", "address", "is no intake"),
    ],
)
def test_what_is_wrong_is_said_where_the_way_ends(
    intake: RunningIntake, wrong: str, step: str, words: str
) -> None:
    keys, url = intake.add_partner(f"Wrong {wrong}"), intake.url
    if wrong == "password":
        keys = Keys(keys.fetch_key, "0" * 64, keys.user)
    elif wrong == "port":
        url = f"http://127.0.0.1:{free_port()}"
    else:
        url = f"{intake.url}/elsewhere"
    code, steps = check(url, keys)
    assert code == 1
    assert (steps[-1]["step"], bad(steps)) == (step, [step])
    assert words in str(steps[-1]["said"])


def test_keys_that_are_not_given_are_asked_for(intake: RunningIntake) -> None:
    code, steps = check(intake.url, Keys("", "", ""))
    assert (code, steps) == (2, [])


def test_the_form_by_configuration_alone_is_tried_and_its_withdrawals_are_told_truly(
    intake: RunningIntake,
) -> None:
    keys = intake.add_partner("StopNCII's form")
    given = f"{keys.fetch_key},{keys.subscription_key},{intake.url}/v1"
    code, steps = check(intake.url, keys, TX_STOPNCII_KEYS=given)
    assert [step["step"] for step in steps][len(STEPS) :] == ["stopncii fetch", "stopncii withdrawal"]
    assert (code, bad(steps)) == (1, ["stopncii withdrawal"]), "the stock client keeps what was withdrawn"
    assert "takeitdown_tx" in str(steps[-1]["said"])
    _, steps = check(intake.url, keys, TX_STOPNCII_KEYS=f"{keys.fetch_key},wrong,{intake.url}/v1")
    assert bad(steps) == ["stopncii fetch"]
    assert "401" in str(steps[-1]["said"])


@contextmanager
def matcher(values: dict[Any, list[str]]) -> Iterator[str]:
    """A platform's matcher, with the stock library's indexes behind the one question that is asked."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            head, _, rest = body.partition(b"\r\n\r\n")
            content = rest.rpartition(b"\r\n--")[0]
            kind = VideoMD5Signal if b'name="video"' in head else PdqSignal
            index = kind.get_index_cls().build([(value, value) for value in values[kind]])
            found = [{"distance": "0"} for _ in index.query(kind.hash_from_bytes(content))]
            answer = json.dumps({kind.get_name(): {"BANK": found}} if found else {}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def test_a_platform_s_own_matcher_is_asked_about_the_same_files(intake: RunningIntake) -> None:
    """One that heeds withdrawals, one by configuration alone that does not, and one that never fetched."""
    keys = intake.add_partner("Matcher")
    credentials = StopNCIICredentials(keys.fetch_key, keys.subscription_key, f"{intake.url}/v1")
    exchange = StopNCIISignalExchangeAPI.for_collab(
        CollaborationConfigBase("intake", "stop_ncii", enabled=True), credentials
    )
    page = exchange.api.fetch_hashes(start_timestamp=11)
    told = [(one.hashValue, one.hashStatus.value) for one in page.hashRecords]
    heeds = {value for value, state in told if state == "Active"}
    keeps = {value for value, _ in told}

    def lookups(values: set[str]) -> tuple[int, list[object]]:
        by_length: dict[Any, list[str]] = {
            PdqSignal: [value for value in values if len(value) == 64],
            VideoMD5Signal: [value for value in values if len(value) == 32],
        }
        with matcher(by_length) as url:
            code, steps = check(intake.url, keys, "--lookup", url)
        return code, bad(steps)

    assert lookups(heeds) == (0, [])
    assert lookups(keeps) == (1, ["lookup canary-withdrawn.png"])
    never = ["lookup canary-1.png", "lookup canary-2.png", "lookup canary.mp4"]
    assert lookups(set()) == (1, never)
