"""What operators rely on: figures, a look at the health, copies that can be brought back, logs without secrets."""

import json
import logging
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import httpx
import pytest

from takeitdown_intake.api.app import build_app
from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.logs import AllowList
from takeitdown_intake.ops.metrics import Meter, render
from takeitdown_intake.ops.setup import canary_values
from takeitdown_intake.store.database import Database
from tests.intake.conftest import Client, Near, on_both_databases
from tests.support.intake import PATIENCE_S, Keys, RunningIntake, free_port, picture, report, run_intake
from tests.support.long import only_long
from tests.support.postgres import Cluster

ROOT = Path(__file__).parents[2]


def test_figures_count_answers_cases_and_nobody(tmp_path: Path) -> None:
    port = free_port()
    with RunningIntake(tmp_path, serve=("--metrics-port", str(port))) as intake:
        bundle = report(picture(), picture())
        intake.send(intake.seal(bundle))
        intake.ask("status", bundle.case, bundle.pin)
        httpx.get(f"{intake.url}/{bundle.case}", timeout=PATIENCE_S)
        page = httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE_S)
        assert httpx.get(f"http://127.0.0.1:{port}/other", timeout=PATIENCE_S).status_code == 404
        assert httpx.get(f"{intake.url}/metrics", timeout=PATIENCE_S).status_code == 404
    assert page.headers["content-type"].startswith("text/plain")
    lines = page.text.splitlines()
    for line in (
        'takeitdown_intake_answers_total{route="/api/v1/reports",status="201"} 1',
        'takeitdown_intake_answers_total{route="/api/v1/cases/status",status="200"} 1',
        'takeitdown_intake_answers_total{route="none",status="404"} 1',
        'takeitdown_intake_seconds_count{route="/api/v1/reports"} 1',
        'takeitdown_intake_cases{state="open"} 1',
        "takeitdown_intake_pin_hashes_total 2",
        'takeitdown_intake_entries{state="active"} 6',
        'takeitdown_intake_refusals_total{code="not_found"} 1',
        "takeitdown_intake_database_up 1",
        "takeitdown_intake_deposits_waiting 0",
    ):
        assert line in lines, [one for one in lines if one.partition(" ")[0] == line.partition(" ")[0]]
    assert str(bundle.case) not in page.text
    said = {json.loads(line)["event"] for line in intake.log.read_text().splitlines()}
    assert said == {"refused not_found at no route, 0 KiB"}


@on_both_databases
def test_figures_are_of_what_is_kept(near: Near) -> None:
    one, two, three = report(), report(), report()
    for bundle in (one, two, three):
        near.send(bundle)
    near.ask("withdraw", one.case, one.pin)
    near.intake.store.review.hold(two.case, near.clock.ms)
    near.add_partner("P")
    counts = near.intake.store.counts()
    assert counts.cases == {"withdrawn": 1, "held": 1, "open": 1}
    assert counts.entries == {"withdrawn": 6, "active": 3}
    assert (counts.partners, counts.deposits, counts.canaries) == (1, 0, len(canary_values()))
    assert (counts.held_since_ms, counts.last_asked_ms) == (near.clock.ms, {})


@pytest.mark.parametrize("name", ["prometheus-rules.yml", "grafana-dashboard.json"])
def test_alerts_and_dashboard_ask_for_figures_that_there_are(name: str, near: Near) -> None:
    """Every figure that a file in deploy/ names is on the page of an intake that has one of everything."""
    keys, held = near.add_partner('A "quoted" platform'), report()
    near.send(held)
    near.fetch(keys)
    near.intake.store.review.hold(held.case, near.clock.ms)
    meter = Meter()
    app = Client(build_app(near.intake, meter))
    app.get("/nothing/here")
    app.close()
    page = render(meter, near.intake.store, near.intake.refusals, lambda: 0)
    shown = {re.split(r"[{ ]", line)[0] for line in page.splitlines() if not line.startswith("#")}
    named = set(re.findall(r"takeitdown_intake_\w+", (ROOT / "deploy" / name).read_text()))
    assert named
    assert named <= shown
    assert 'last_request_timestamp_seconds{partner="A \\"quoted\\" platform"}' in page


def test_the_doctor_says_what_is_wrong(near: Near) -> None:
    well = run_intake("doctor", "--data", near.root)
    assert (well.returncode, well.stderr) == (0, "")
    assert {line[:3] for line in well.stdout.splitlines()} == {"ok "}
    (near.root / "settings.json").chmod(0o644)
    sick = run_intake("doctor", "--data", near.root)
    assert sick.returncode == 1
    assert "BAD only the owner can read the data folder" in sick.stdout
    assert sick.stderr == "1 of these need a look.\n"


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=only_long)])
def test_a_copy_made_while_it_runs_brings_everything_back(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The drill: copy, go on, lose the intake and its database, bring the copy back."""
    server: Cluster | None = request.getfixturevalue("postgres") if kind == "postgresql" else None
    dump = tmp_path / "database.dump"
    with RunningIntake(tmp_path, database=server.create_database("lost") if server else "") as intake:
        keys, bundle, value = intake.add_partner("P"), report(), "0f" * 32
        sealed = intake.seal(bundle)
        receipt = intake.send(sealed).json()
        assert run_intake("key", "--rotate", "--data", intake.data).returncode == 0
        if server:
            server.dump("lost", dump)
        copied = run_intake("backup", "--data", intake.data, "--to", tmp_path / "copy")
        assert copied.returncode == 0, copied.stderr
        assert ("pg_dump" in copied.stdout) is (kind == "postgresql")
        intake.send(intake.seal(report()))
        seen = last_cursor(intake, keys)
        intake.kill()
        shutil.rmtree(intake.data)
        if server:
            server.drop_database("lost")

        shutil.move(tmp_path / "copy", intake.data)
        if server:
            server.create_database("lost")
            server.restore("lost", dump)
        assert run_intake("restored", "--data", intake.data).returncode == 0
        assert run_intake("doctor", "--data", intake.data).returncode == 0
        assert intake.start()
        assert intake.send(sealed).json() == {**receipt, "replayed": True}
        assert intake.ask("status", bundle.case, bundle.pin).json()["state"] == "active"
        assert intake.send(intake.seal(report(picture(value)))).status_code == 201, "old keys still open"
        answer = httpx.get(
            f"{intake.url}/v1/changes", params={"cursor": seen}, auth=keys.login, timeout=PATIENCE_S
        )
        assert value in answer.text, "who had read further than the copy goes misses nothing new"


def last_cursor(intake: RunningIntake, keys: Keys) -> str:
    answer = httpx.get(f"{intake.url}/v1/changes", auth=keys.login, timeout=PATIENCE_S)
    return str(json.loads(answer.text.splitlines()[-1])["cursor"])


def test_a_copy_does_not_overwrite_anything(near: Near, tmp_path: Path) -> None:
    refused = run_intake("backup", "--data", near.root, "--to", near.root)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)


def test_logs_hold_our_own_words_and_of_others_only_the_kind() -> None:
    def line(name: str, message: str) -> dict[str, str]:
        record = logging.LogRecord(name, logging.WARNING, "", 0, message, None, None)
        got: dict[str, str] = json.loads(AllowList().format(record))
        return got

    own = line("takeitdown_intake.cases.decryptor", "opener waits: unavailable")
    assert own == {"at": own["at"], "level": "warning", "event": "opener waits: unavailable"}
    assert line("uvicorn.error", "from 192.0.2.7: secret")["event"] == "uvicorn.error: no exception"


def test_the_intake_needs_neither_window_nor_decoder(tmp_path: Path) -> None:
    """What the container holds is enough: none of the desktop's libraries is loaded by any command."""
    program = (
        "import sys\n"
        "for name in ('PySide6', 'av', 'cv2', 'numpy', 'PIL', 'requests', 'takeitdown_desktop', 'threatexchange'):\n"
        "    sys.modules[name] = None\n"
        "from takeitdown_intake.cli import main\n"
        "data = sys.argv[1]\n"
        "assert main(['init', '--data', data, '--base-url', 'http://127.0.0.1:1', '--name', 'X', '--practice']) == 0\n"
        "assert main(['doctor', '--data', data]) == 0\n"
        "from takeitdown_intake.api.app import build_app\n"
        "from takeitdown_intake.commands import serve\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "data")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr


def locked(name: str) -> set[str]:
    """The packages of one list of requirements."""
    lines = (ROOT / "requirements" / f"{name}.txt").read_text().splitlines()
    return {line.partition("==")[0] for line in lines if "==" in line}


def test_the_container_holds_no_window_and_a_desktop_no_database_server_s_driver() -> None:
    desktop = {
        "pyside6-essentials",
        "av",
        "opencv-python-headless",
        "numpy",
        "pillow",
        "pi-heif",
        "requests",
    }
    assert not locked("intake") & desktop
    assert desktop <= locked("run")
    assert "psycopg" in locked("intake")
    assert "psycopg" not in locked("run")


def test_what_is_locked_for_the_container_is_all_that_the_service_needs(tmp_path: Path) -> None:
    """Nothing is on the path but those packages and what the container file copies."""
    only = tmp_path / "only"
    only.mkdir()
    for name in locked("intake"):
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:  # for another system
            continue
        for top in {file.parts[0] for file in files} - {"..", "__pycache__"}:
            place = Path(str(distribution(name).locate_file(top)))
            if not (only / top).exists():
                (only / top).symlink_to(place)
    for name in ("takeitdown_wire", "takeitdown_intake"):
        (only / name).symlink_to(ROOT / name)
    command = [sys.executable, "-S", "-m", "takeitdown_intake"]
    env = {"PYTHONPATH": str(only), "PATH": os.environ["PATH"]}
    port, data = free_port(), str(tmp_path / "data")
    where = ("--base-url", f"http://127.0.0.1:{port}", "--name", "X", "--practice")
    made = subprocess.run([*command, "init", "--data", data, *where], cwd=tmp_path, env=env, check=False)
    assert made.returncode == 0
    serve = [*command, "serve", "--data", data, "--port", str(port), "--stop-on-eof"]
    with subprocess.Popen(
        serve, cwd=tmp_path, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Listening on ")
        assert httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=PATIENCE_S).status_code == 200
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_postgresql_without_its_driver_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("takeitdown_intake.store.database.find_spec", lambda _: None)
    with pytest.raises(SetupError, match=r"intake,postgresql"):
        Database("postgresql://nobody@localhost/nothing")


def test_the_container_file_copies_what_is_there() -> None:
    lines = (ROOT / "Containerfile").read_text().splitlines()
    copied = [line.split()[1] for line in lines if line.startswith("COPY ")]
    assert copied
    assert all((ROOT / name).exists() for name in copied)
    assert "USER intake" in lines


@pytest.mark.parametrize(
    "command", ["doctor", "backup", "restored", "purge", "open", "door", "benign", "case"]
)
def test_every_command_explains_itself(command: str) -> None:
    shown = run_intake(command, "--help")
    assert shown.returncode == 0
    assert "usage: takeitdown-intake" in shown.stdout
