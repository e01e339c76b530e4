"""What holds for every request: one form of refusal, no trace of what went wrong, self-made documentation."""

import logging
import re

import pytest

from takeitdown_intake.store.database import Database
from takeitdown_intake.store.sql_cases import SqlCases
from takeitdown_wire import Problem
from tests.intake.conftest import Near
from tests.support.intake import report


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/nothing", 404, "not_found"),
        ("/healthz/", 404, "not_found"),
        ("/api/v1/reports", 405, "method_not_allowed"),
    ],
)
def test_what_is_not_there_is_refused_in_the_same_form(
    near: Near, path: str, status: int, code: str
) -> None:
    answer = near.client.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert Problem.from_bytes(answer.content) == Problem(code, status)
    assert set(answer.json()) == {"type", "title", "status", "detail", "code"}


def test_a_wrong_method_is_told_the_right_one(near: Near) -> None:
    assert near.client.get("/api/v1/reports").headers["allow"] == "POST"


def test_a_mistake_of_ours_shows_nothing_of_the_request(
    near: Near, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(self: SqlCases, key: str) -> None:
        raise KeyError(key)

    monkeypatch.setattr(SqlCases, "kept", broken)
    bundle = report()
    with caplog.at_level(logging.INFO):
        answer = near.send(bundle)
    assert (answer.status_code, answer.json()["code"]) == (500, "unexpected")
    ours = [record for record in caplog.records if record.name.startswith("takeitdown_intake")]
    assert [record.getMessage() for record in ours] == ["unexpected KeyError"]
    assert ours[0].exc_info is None


def test_a_database_that_is_busy_asks_to_come_back(near: Near, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("takeitdown_intake.store.database.BUSY_TIMEOUT_S", 0.05)
    store = near.intake.store
    held, impatient = (Database(near.root / "intake.sqlite3") for _ in range(2))
    monkeypatch.setattr(store.cases, "_database", impatient)
    bundle = report()
    with held.write():
        answer = near.send(bundle)
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        assert int(answer.headers["retry-after"]) > 0
    assert near.send(bundle).status_code == 201
    held.close()
    impatient.close()


def test_health_and_readiness(near: Near) -> None:
    assert near.client.get("/healthz").json() == {"status": "ok"}
    assert near.client.get("/readyz").json() == {"status": "ok"}


def test_the_documentation_covers_every_path_and_loads_nothing(near: Near) -> None:
    document = near.client.get("/openapi.json").json()
    page = near.client.get("/docs")
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    for path in ("/api/v1/reports", "/api/v1/cases/status", "/v1/FetchHashes", "/readyz"):
        assert path in document["paths"]
        assert path in page.text
    assert not re.search(r"(src=|https?://|<script|<link|@import|url\()", page.text)


def test_the_descriptor_is_served(near: Near) -> None:
    served = near.client.get("/api/v1/descriptor")
    assert served.json() == near.intake.descriptor().to_json()
