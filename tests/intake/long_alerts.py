"""The alerts in deploy/, tried by Prometheus's own tool: each rings when it should, and not before. ``make deploy-check``."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

RULES = Path(__file__).parents[2] / "deploy" / "prometheus-rules.yml"
UP = 'up{job="intake", instance="a"}'
ANSWERS = 'takeitdown_intake_answers_total{job="intake", instance="a", route="%s", status="%s"}'
REPORTS, ASKED = ANSWERS % ("/api/v1/reports", 201), ANSWERS % ("/api/v1/exchange", 200)
BROKEN, AWAY = ANSWERS % ("/case", 500), ANSWERS % ("/api/v1/reports", 503)
REFUSED = 'takeitdown_intake_refusals_total{job="intake", instance="a", code="%s"}'
SLOW = 'takeitdown_intake_seconds_bucket{job="intake", instance="a", route="/api/v1/reports", le="%s"}'
HELD = 'takeitdown_intake_held_oldest_timestamp_seconds{job="intake", instance="%s"}'
ASKS = 'takeitdown_intake_partner_last_request_timestamp_seconds{job="intake", instance="%s", partner="P"}'
DEPOSITS = 'takeitdown_intake_deposits_waiting{job="intake", instance="a"}'
DATABASE = 'takeitdown_intake_database_up{job="intake", instance="a"}'
DAY = 144  # looks, ten minutes apart

# alert, what Prometheus has seen, look by look, the last look, how many alerts ring then
MINUTES: list[tuple[str, dict[str, str], int, int]] = [
    ("IntakeDown", {UP: "1x30"}, 30, 0),
    ("IntakeDown", {UP: "1x10 0x20"}, 11, 0),
    ("IntakeDown", {UP: "1x10 0x20"}, 14, 1),
    ("IntakeDown", {'up{job="another"}': "1x30"}, 30, 1),
    ("IntakeDatabaseDown", {DATABASE: "1x30"}, 30, 0),
    ("IntakeDatabaseDown", {DATABASE: "1x10 0x20"}, 14, 1),
    ("IntakeErrors", {UP: "1x60", BROKEN: "3x60"}, 60, 0),
    ("IntakeErrors", {UP: "1x60", BROKEN: "3x30 4x30"}, 32, 1),
    ("IntakeErrors", {UP: "1x60", BROKEN: "_x30 1x30"}, 32, 1),  # the first since the start
    ("IntakeErrors", {UP: "1x60", BROKEN: "_x30 1x30"}, 60, 0),
    ("IntakeErrors", {UP: "_x30 1x30", BROKEN: "_x30 7x30"}, 32, 0),  # nobody looked before
    ("IntakeErrors", {UP: "1x60", AWAY: "0+5x60"}, 60, 0),
    ("IntakeTurnsAway", {AWAY: "0+1x60", REPORTS: "0+99x60"}, 60, 0),
    ("IntakeTurnsAway", {AWAY: "0+10x60", REPORTS: "0+90x60"}, 60, 1),
    ("IntakeTurnsAway", {REPORTS: "0+90x60"}, 60, 0),
    ("IntakeRefusesReports", {REFUSED % "sealed.damaged": "0+0.2x120"}, 120, 0),
    ("IntakeRefusesReports", {REFUSED % "sealed.damaged": "0+1x120"}, 120, 1),
    ("IntakeRefusesReports", {REFUSED % "not_found": "0+1x120"}, 120, 0),
    ("IntakeSlow", {SLOW % "1": "0+99x90", SLOW % "5": "0+100x90", SLOW % "+Inf": "0+100x90"}, 90, 0),
    ("IntakeSlow", {SLOW % "1": "0+90x90", SLOW % "5": "0+100x90", SLOW % "+Inf": "0+100x90"}, 90, 1),
    ("IntakeOpenerBehind", {DEPOSITS: "40x60"}, 60, 0),
    ("IntakeOpenerBehind", {DEPOSITS: "60x60"}, 60, 1),
]
DAYS: list[tuple[str, dict[str, str], int, int]] = [
    ("IntakeCasesHeld", {HELD % "a": f"60x{DAY}", HELD % "b": f"60x{DAY}"}, DAY - 6, 0),
    ("IntakeCasesHeld", {HELD % "a": f"60x{2 * DAY}", HELD % "b": f"60x{2 * DAY}"}, DAY + 6, 1),
    ("IntakePlatformSilent", {ASKS % "a": f"0+600x{2 * DAY}"}, 2 * DAY, 0),
    ("IntakePlatformSilent", {ASKS % "a": f"60x{2 * DAY}", ASKS % "b": f"60x{2 * DAY}"}, DAY + 6, 1),
    ("IntakeNoReports", {UP: f"1x{2 * DAY}", REPORTS: f"0+0.1x{2 * DAY}"}, 2 * DAY, 0),
    ("IntakeNoReports", {UP: f"1x{2 * DAY}", REPORTS: f"5x{2 * DAY}"}, 2 * DAY, 1),
    ("IntakeNoReports", {UP: f"1x{2 * DAY}"}, 2 * DAY, 1),  # nothing at all since the start
    ("IntakeNoReports", {UP: f"1x{2 * DAY}", ASKED: f"_x{DAY + 6} 1x{DAY}"}, 2 * DAY, 0),  # one, the first
    ("IntakeNoReports", {UP: f"1x{DAY // 2}"}, DAY // 2, 0),  # not watched for a day yet
]


def trial(interval_min: int, alert: str, series: dict[str, str], looks: int, count: int) -> dict[str, Any]:
    expected = [{"labels": "{}", "value": count}] if count else []
    asked = f'count(ALERTS{{alertname="{alert}", alertstate="firing"}})'
    return {
        "interval": f"{interval_min}m",
        "input_series": [{"series": name, "values": values} for name, values in series.items()],
        "promql_expr_test": [
            {"expr": asked, "eval_time": f"{looks * interval_min}m", "exp_samples": expected}
        ],
    }


@pytest.mark.parametrize(("interval_min", "seen"), [(1, MINUTES), (10, DAYS)])
def test_each_alert_rings_when_it_should_and_not_before(
    interval_min: int, seen: list[tuple[str, dict[str, str], int, int]], tmp_path: Path
) -> None:
    promtool = shutil.which("promtool")
    assert promtool is not None
    trials = tmp_path / "trials.yml"
    tests = [trial(interval_min, *each) for each in seen]
    what = {"rule_files": [str(RULES)], "evaluation_interval": f"{interval_min}m", "tests": tests}
    trials.write_text(yaml.safe_dump(what))
    done = subprocess.run([promtool, "test", "rules", trials], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_alert_is_tried() -> None:
    groups = yaml.safe_load(RULES.read_text())["groups"]
    named = {rule["alert"] for group in groups for rule in group["rules"]}
    assert named == {alert for alert, *_ in MINUTES + DAYS}
