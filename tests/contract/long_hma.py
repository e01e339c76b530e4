"""Hasher-Matcher-Actioner as ROOST's Coop ships it reads an intake: both feeds, withdrawals, and a burst.

``make hma-check HMA=DIR`` runs it, and says how to get what has to be in DIR. Coop's own configuration and its own
command are taken as they stand, but for one line that adds the exchange. With Coop's own pauses (a fetch every
five minutes) it takes three quarters of an hour, nearly all of it waiting; ``HMA_ARGS=quick`` makes them seconds.
"""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from bench.intake.feeds import fill
from tests.contract.test_threatexchange import as_jpeg, draw_picture, pdq_of
from tests.support.intake import Keys, RunningIntake, clip, free_port, picture, report, run_intake
from tests.support.postgres import cluster

DIR = Path(os.environ.get("TAKEITDOWN_HMA", ""))
QUICK = os.environ.get("TAKEITDOWN_HMA_ARGS") == "quick"
CODE = DIR / "ThreatExchange/hasher-matcher-actioner"
COOP = DIR / "coop/hma"
PROGRAMS = DIR / "venv/bin"
MODULE = Path(__file__).parents[2] / "takeitdown_tx/__init__.py"
BURST = 25_000
OURS, STOPNCII = "TAKEITDOWN", "STOPNCII"
PATIENCE_S = 180 if QUICK else 1_200
PAUSES = {"FETCHER": 8, "INDEXER": 4, "INDEX_CACHE": 2} if QUICK else {}


def say(*words: object) -> None:
    print(time.strftime("%H:%M:%S"), *words, flush=True)


class Platform:
    """A running Hasher-Matcher-Actioner that reads one intake in both ways.

    Args:
        url: where it answers.
        intake: what it reads.
    """

    def __init__(self, url: str, intake: RunningIntake) -> None:
        self.web = httpx.Client(base_url=url, timeout=120)
        self.intake = intake
        self.keys: dict[str, Keys] = {bank: intake.add_partner(bank) for bank in (OURS, STOPNCII)}

    def connect(self) -> None:
        """As docs/feeds.md says: keys and an exchange for each of the two feeds."""
        ours, other = self.keys[OURS], self.keys[STOPNCII]
        form = self.web.get("/c/exchanges/api/takeitdown/schema").json()
        assert [one["name"] for one in form["config_schema"]["fields"]] == ["url"], (
            "Coop makes its form of these"
        )
        assert [one["name"] for one in form["credentials_schema"]["fields"]] == ["user", "password"]
        self._post(
            "/c/exchanges/api/takeitdown",
            {"credential_json": {"user": ours.user, "password": ours.subscription_key}},
        )
        self._post(
            "/c/exchanges",
            {"bank": OURS, "api": "takeitdown", "api_json": {"url": f"{self.intake.url}/hashsharing"}},
        )
        credentials = {
            "fetch_function_key": other.fetch_key,
            "subscription_key": other.subscription_key,
            "base_url_override": f"{self.intake.url}/v1",
        }
        self._post("/c/exchanges/api/stop_ncii", {"credential_json": credentials})
        self._post("/c/exchanges", {"bank": STOPNCII, "api": "stop_ncii", "api_json": {}})

    def _post(self, path: str, body: dict[str, object]) -> None:
        answer = self.web.post(path, json=body)
        assert answer.is_success, (path, answer.status_code, answer.text)

    def banks(self, kind: str, content: bytes) -> dict[str, int]:
        """The banks that a user's upload is found in, with the distance of the nearest match."""
        answer = self.web.post("/m/lookup", files={kind: ("upload", content)})
        assert answer.is_success, answer.text
        found: dict[str, int] = {}
        for matches in answer.json().values():
            for bank, each in matches.items():
                distances = [int(one["distance"]) if one["distance"].isdigit() else 0 for one in each]
                found[bank] = min(distances)
        return found

    def status(self, bank: str) -> dict[str, object]:
        found: dict[str, object] = self.web.get(f"/c/exchange/{bank}/status").json()
        return found

    def delivered(self, bank: str) -> int:
        """Entries that were put on the wire for it, in all pages so far."""
        said = run_intake(
            "partner", "audit", "--data", self.intake.data, bank, "--json", "--limit", "100000"
        )
        return sum(json.loads(line)["entries"] for line in said.stdout.splitlines())

    def wait(self, what: str, holds: Callable[[], bool]) -> None:
        """Ask again until it holds, and say how long that took."""
        begun = time.monotonic()
        while not holds():
            assert time.monotonic() - begun < PATIENCE_S, f"never happened: {what}"
            time.sleep(1)
        say(f"{what}: after {time.monotonic() - begun:.0f} s")

    def held(self, bank: str) -> int:
        """How many entries it says that it has."""
        return int(str(self.status(bank)["fetched_items"]))

    def wait_for_fetch(self) -> None:
        """Until it has asked once more."""
        last = self.status(OURS)["last_fetch_complete_ts"]
        self.wait("one more fetch", lambda: self.status(OURS)["last_fetch_complete_ts"] != last)


def configuration(folder: Path) -> Path:
    """Coop's, with the exchange of docs/feeds.md in it."""
    theirs = (COOP / "omm_config.py").read_text()
    listed = "exchange_types=["
    assert theirs.count(listed) == 1
    ours = folder / "omm_config.py"
    ours.write_text(
        "from takeitdown_tx import IntakeExchange\n" + theirs.replace(listed, f"{listed}IntakeExchange, ")
    )
    shutil.copyfile(MODULE, folder / "takeitdown_tx.py")
    return ours


def commands() -> tuple[list[str], list[str]]:
    """Coop's two: for the tables, and to serve."""
    lines = (COOP / "local-entrypoint.sh").read_text().splitlines()
    tables, serve = (line.split()[1:] for line in lines if line.startswith("MIGRATION_COMMAND="))
    assert tables[0] == serve[0] == "flask"
    return tables[1:], [word for word in serve[1:] if not word.startswith(("--host", "--port"))]


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    root = tmp_path_factory.mktemp("hma")
    with ExitStack() as stack:
        server = stack.enter_context(cluster())
        intake = stack.enter_context(RunningIntake(root, practice=False))
        database = server.create_database("hma").replace("postgresql://", "postgresql+psycopg2://")
        pauses = {f"OMM_TASK_{name}_INTERVAL_SECONDS": str(seconds) for name, seconds in PAUSES.items()}
        port, config = free_port(), configuration(root)
        env = {
            **os.environ,
            "OMM_CONFIG": str(config),
            "OMM_DATABASE_URI": database,
            "PYTHONPATH": f"{CODE / 'src'}:{root}",
            **pauses,
        }
        tables, serve = commands()
        flask, where = str(PROGRAMS / "flask"), CODE / "src"
        subprocess.run(
            [flask, *tables],
            cwd=where,
            env={**env, "MIGRATION_COMMAND": "1"},
            check=True,
            capture_output=True,
        )
        log = stack.enter_context((root / "hma.log").open("w"))
        process = subprocess.Popen(
            [flask, *serve, f"--port={port}"],
            cwd=where,
            env={**env, "MIGRATION_COMMAND": "0"},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            yield started(Platform(f"http://127.0.0.1:{port}", intake))
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


def started(platform: Platform) -> Platform:
    def answers() -> bool:
        try:
            return platform.web.get("/status").is_success  # once it has an index
        except httpx.HTTPError:
            return False

    platform.wait("started", answers)
    say((DIR / "ThreatExchange/hasher-matcher-actioner/version.txt").read_text().strip())
    platform.connect()
    return platform


def check(platform: Platform) -> subprocess.CompletedProcess[str]:
    """``takeitdown-tx check``, as a platform's engineer runs it, with the look into their matcher."""
    keys = platform.keys[OURS]
    command = [sys.executable, "-m", "takeitdown_tx.check", "check", "--url", platform.intake.url]
    return subprocess.run(
        [*command, "--lookup", str(platform.web.base_url)],
        env={**os.environ, "TX_NCMEC_CREDENTIALS": f"{keys.user}:{keys.subscription_key}"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_is_reported_is_found_until_it_is_taken_back(platform: Platform) -> None:
    intake, mine, theirs = platform.intake, draw_picture(21), draw_picture(22)
    film = b"a film of mine"
    bundle = report(picture(pdq_of(mine)), clip(md5_of(film)))
    intake.send(intake.seal(bundle))
    intake.send(intake.seal(report(picture(pdq_of(theirs)))))
    copy, other = (as_jpeg(one.resize((400, 300)), 60) for one in (mine, theirs))
    both = {OURS, STOPNCII}
    platform.wait(
        "a copy is found through both feeds", lambda: platform.banks("photo", copy).keys() == both
    )
    platform.wait("and the film", lambda: platform.banks("video", film).keys() == both)
    say("half as large, JPEG of quality 60, distance:", platform.banks("photo", copy))
    assert all(distance <= 31 for distance in platform.banks("photo", copy).values())
    assert platform.banks("photo", other).keys() == both
    assert platform.banks("photo", as_jpeg(draw_picture(23), 90)) == {}
    assert platform.banks("video", b"another film") == {}
    platform.wait("takeitdown-tx check is content", lambda: check(platform).returncode == 0)
    print(check(platform).stdout)

    assert intake.ask("withdraw", bundle.case, bundle.pin).json()["state"] == "withdrawn"
    platform.wait("what was taken back is gone", lambda: OURS not in platform.banks("photo", copy))
    platform.wait("and its film", lambda: OURS not in platform.banks("video", film))
    assert OURS in platform.banks("photo", other), "what somebody else reported stays"
    # docs/upstream/threatexchange-withdrawals.md: as long as this holds, the form is only for those who fetch anew.
    say("StopNCII's form still finds it:", STOPNCII in platform.banks("photo", copy))


def test_a_burst_is_delivered_once(platform: Platform) -> None:
    before = {bank: platform.delivered(bank) for bank in (OURS, STOPNCII)}
    fill(platform.intake.data / "intake.sqlite3", BURST)
    film = b"after the burst"
    platform.intake.send(platform.intake.seal(report(clip(md5_of(film)))))
    platform.wait("the burst is there", lambda: all(platform.held(bank) >= BURST for bank in before))
    platform.wait("and what came after it", lambda: platform.banks("video", film).keys() == before.keys())
    for _ in range(2):
        platform.wait_for_fetch()
    for bank, count in before.items():
        sent = platform.delivered(bank) - count
        say(f"{bank}: {platform.status(bank)}; on the wire since the burst: {sent}")
        assert BURST <= sent <= 2 * BURST + 100
        assert platform.status(bank)["last_fetch_succeeded"] is True


def md5_of(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()
