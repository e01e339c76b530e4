"""What an operator meets on the first day: databases that will not do, commands cut off, reports that did not arrive."""

import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from takeitdown_intake.ops import refusals
from takeitdown_intake.ops.settings import DATABASE_VARIABLE
from takeitdown_intake.store import Policy
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import PATIENCE_S, report, report_headers, run_intake
from tests.support.postgres import Cluster

MADE = ("--base-url", "https://intake.example", "--name", "X")


def logged(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == refusals.__name__]


def test_every_refusal_leaves_a_line_that_names_nobody(
    near: Near, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, refusals.__name__)
    bundle, other = report(), report()
    sealed = near.seal(bundle)
    headers = report_headers(sealed)
    near.client.post("/api/v1/reports", sealed.to_bytes()[:2_000], headers)
    near.client.post("/api/v1/reports", b"", {**headers, "content-length": str(5 << 20)})
    near.client.post("/api/v1/reports", sealed.to_bytes(), {**headers, "content-type": "text/plain"})
    near.ask("status", other.case, other.pin)
    near.client.get("/nothing/here")
    assert logged(caplog) == [
        "refused sealed.damaged at /api/v1/reports, 2 KiB",
        "refused report.too_large at /api/v1/reports, 5120 KiB",
        "refused media_type at /api/v1/reports, 5 KiB",
        "refused case.no_match at /api/v1/cases/status, 1 KiB",
        "refused not_found at no route, 0 KiB",
    ]


def test_a_flood_of_one_kind_leaves_some_lines_and_a_number(
    near: Near, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO, refusals.__name__)
    monkeypatch.setattr(refusals, "LINES_A_MINUTE", 3)
    for _ in range(9):
        near.client.get("/nothing/here")
    near.intake.refusals._minute -= 1
    near.client.get("/nothing/here")
    line = "refused not_found at no route, 0 KiB"
    assert logged(caplog) == [line, line, line, "refused not_found at no route: 6 more in a minute", line]


def test_an_init_that_fails_leaves_nothing_in_the_way_of_the_next(tmp_path: Path) -> None:
    data = tmp_path / "intake"
    nowhere = f"postgresql://nobody@/none?host={tmp_path}"
    failed = run_intake("init", "--data", data, *MADE, "--database", nowhere)
    assert failed.returncode == 1
    assert list(tmp_path.iterdir()) == []
    assert run_intake("init", "--data", data, *MADE).returncode == 0
    again = run_intake("init", "--data", data, *MADE)
    assert "already holds an intake" in again.stderr
    (data / "settings.json").unlink()
    lost = run_intake("init", "--data", data, *MADE)
    assert (lost.returncode, "Move it away" in lost.stderr) == (1, True)
    assert list((data / "keys").glob("*.key")), "keys are never written over"


def test_a_database_in_another_encoding_is_named_with_the_way_out(
    postgres: Cluster, tmp_path: Path
) -> None:
    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute(
            "CREATE DATABASE plain ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
        )
    url = f"postgresql://postgres@/plain?host={postgres.folder}"
    failed = run_intake("init", "--data", tmp_path / "intake", *MADE, "--database", url)
    assert (failed.returncode, failed.stderr.count("\n")) == (1, 1)
    assert "SQL_ASCII" in failed.stderr
    assert "createdb --encoding UTF8" in failed.stderr


def test_a_database_that_only_the_environment_names_is_asked_for(postgres: Cluster, tmp_path: Path) -> None:
    data, url = tmp_path / "intake", postgres.create_database("named_outside")
    command = [sys.executable, "-m", "takeitdown_intake"]
    made = subprocess.run(
        [*command, "init", "--data", data, *MADE],
        env={**os.environ, DATABASE_VARIABLE: url},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S * 2,
    )
    assert made.returncode == 0, made.stderr
    without = run_intake("doctor", "--data", data)
    assert (without.returncode, without.stdout) == (1, "")
    assert without.stderr == f"Set {DATABASE_VARIABLE}: it names the database of this intake.\n"
    (data / "settings.json").write_text(
        re.sub(r',?"from_environment":true', "", (data / "settings.json").read_text())
    )
    older = run_intake("doctor", "--data", data)
    assert DATABASE_VARIABLE in older.stderr, "also of an intake that an earlier version made"


@on_both_databases
def test_a_withdrawal_is_told_until_whoever_has_the_value_has_heard_of_it(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report()
    near.send(bundle)
    near.fetch(keys)
    near.add_partner("Has nothing yet")
    near.clock.move(60)
    near.ask("withdraw", bundle.case, bundle.pin)
    near.clock.move(60)
    at_once = Policy(active_days=None, withdrawn_days=0, tombstone_days=0, audit_days=365)
    purged = near.intake.store.retention.purge(at_once, near.clock.ms)
    assert (purged.cases, purged.entries) == (1, 2), "its SHA-256 and MD5 are in no feed of this partner's"
    records = near.fetch(keys, near.clock.ms // 1_000 - 90).json()["hashRecords"]
    assert [one["hashStatus"] for one in records] == ["Withdrawn"]
    assert near.intake.store.retention.purge(at_once, near.clock.ms).entries == 1
