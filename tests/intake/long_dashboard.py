"""A real Prometheus scrapes a real intake with the alerts of deploy/, and answers what the dashboard asks."""

import json
import math
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import yaml

from tests.support.intake import PATIENCE_S, RunningIntake, free_port, report, run_intake

DEPLOY = Path(__file__).parents[2] / "deploy"
PANELS = json.loads((DEPLOY / "grafana-dashboard.json").read_text())["panels"]
ASKED = [target["expr"] for panel in PANELS for target in panel["targets"]]


@pytest.fixture(scope="module")
def prometheus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """Prometheus, with an intake to look at that has one of everything."""
    root, shown, port = tmp_path_factory.mktemp("prometheus"), free_port(), free_port()
    program = shutil.which("prometheus")
    assert program is not None
    config = {
        "global": {"scrape_interval": "1s", "evaluation_interval": "1s"},
        "rule_files": [str(DEPLOY / "prometheus-rules.yml")],
        "scrape_configs": [
            {"job_name": "intake", "static_configs": [{"targets": [f"127.0.0.1:{shown}"]}]},
        ],
    }
    (root / "prometheus.yml").write_text(yaml.safe_dump(config))
    command = [
        program,
        f"--config.file={root / 'prometheus.yml'}",
        f"--storage.tsdb.path={root / 'data'}",
        f"--web.listen-address=127.0.0.1:{port}",
    ]
    with (
        RunningIntake(root, serve=("--metrics-port", str(shown))) as intake,
        (root / "log").open("w") as log,
        subprocess.Popen(command, stdout=log, stderr=log) as process,
        httpx.Client(base_url=f"http://127.0.0.1:{port}/api/v1") as client,
    ):
        keys, held = intake.add_partner("P"), report()
        for bundle in (held, report()):
            intake.send(intake.seal(bundle))
            intake.ask("status", bundle.case, bundle.pin)
        assert run_intake("case", "hold", str(held.case), "--data", intake.data).returncode == 0
        intake.fetch(keys, startTimestamp=10)
        httpx.get(f"{intake.url}/nothing/here")
        yield client
        process.terminate()


def wait_until_told(prometheus: httpx.Client, expression: str) -> list[float]:
    """What it answers once it has looked often enough."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            answer = prometheus.get("/query", params={"query": expression})
            values = [float(one["value"][1]) for one in answer.json()["data"]["result"]]
        except httpx.ConnectError:
            values = []
        if values and not any(map(math.isnan, values)):
            return values
        assert time.monotonic() < end, f"no answer to {expression}"
        time.sleep(0.2)


@pytest.mark.parametrize("expression", ASKED)
def test_every_panel_shows_something(prometheus: httpx.Client, expression: str) -> None:
    assert all(value >= 0 for value in wait_until_told(prometheus, expression))


def test_every_alert_can_be_worked_out(prometheus: httpx.Client) -> None:
    wait_until_told(prometheus, "takeitdown_intake_database_up")
    end = time.monotonic() + PATIENCE_S
    while True:
        (group,) = prometheus.get("/rules").json()["data"]["groups"]
        if {rule["health"] for rule in group["rules"]} == {"ok"}:
            break
        assert time.monotonic() < end, group
        time.sleep(0.2)
    ringing = {rule["name"] for rule in group["rules"] if rule["state"] == "firing"}
    assert ringing == set()
