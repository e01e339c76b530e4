"""Intakes for these tests: one real process for each worker, and one in this process with its own clock."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from takeitdown_intake.api.app import build_app
from takeitdown_intake.ops.parts import Services
from takeitdown_intake.ops.setup import found
from takeitdown_intake.partners.registry import PartnerKeys
from takeitdown_wire import Bundle, CaseNumber, Pin, SealedReport, seal
from tests.support.intake import Keys, RunningIntake, report_headers
from tests.support.postgres import WHY_NOT, Cluster, binaries, cluster


@pytest.fixture(scope="session")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("shared")) as running:
        yield running


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.ms = 1_800_000_000_000

    def __call__(self) -> int:
        return self.ms

    def move(self, seconds: int) -> None:
        self.ms += seconds * 1_000


class Client:
    """Requests to an application in this process, one after the other."""

    def __init__(self, app: FastAPI) -> None:
        self._runner = asyncio.Runner()
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app, raise_app_exceptions=True), base_url="http://localhost"
        )

    def get(
        self,
        path: str,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
    ) -> httpx.Response:
        return self._runner.run(self._client.get(path, params=params, headers=headers, auth=auth))

    def post(self, path: str, content: bytes, headers: Mapping[str, str]) -> httpx.Response:
        return self._runner.run(self._client.post(path, content=content, headers=headers))

    def put(
        self, path: str, content: bytes, headers: Mapping[str, str], auth: tuple[str, str]
    ) -> httpx.Response:
        return self._runner.run(self._client.put(path, content=content, headers=headers, auth=auth))

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()


class Near:
    """An intake in this process."""

    def __init__(
        self, root: Path, database: str | None = None, replica: str | None = None, mix: int = 0
    ) -> None:
        if not root.exists():
            found(
                root,
                name="Near",
                url="http://localhost:1",
                practice=True,
                database=database,
                mix_minutes=mix,
            )
        self.root = root
        self.clock = Clock()
        self.services = Services.open(root, self.clock, replica)
        self.client = Client(build_app(self.services))

    def seal(self, bundle: Bundle) -> SealedReport:
        return seal(bundle, self.services.descriptor())

    def send(self, bundle: Bundle) -> httpx.Response:
        return self.post(self.seal(bundle))

    def post(self, sealed: SealedReport) -> httpx.Response:
        return self.client.post(
            "/api/v1/reports", content=sealed.to_bytes(), headers=report_headers(sealed)
        )

    def ask(self, what: str, case: CaseNumber, pin: Pin) -> httpx.Response:
        form = json.dumps({"case": case.symbols, "pin": pin.digits}).encode()
        return self.client.post(f"/api/v1/cases/{what}", form, {"content-type": "application/json"})

    def add_partner(self, name: str) -> Keys:
        keys: PartnerKeys = self.services.partners.add(name)
        return Keys(keys.fetch_key, keys.subscription_key, keys.login)

    def fetch(self, keys: Keys, start: int = 10, size: int = 800, token: str = "") -> httpx.Response:
        asked: dict[str, str | int] = {"startTimestamp": start, "pageSize": size}
        if token:
            asked["nextPageToken"] = token
        return self.client.get("/v1/FetchHashes", params=asked, headers=keys.headers)

    def close(self) -> None:
        self.client.close()
        self.services.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    if binaries() is None:
        pytest.skip(WHY_NOT)
    with cluster() as running:
        yield running


@pytest.fixture
def near(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Near]:
    """On SQLite; ``on_both_databases`` runs a test on PostgreSQL too."""
    kind = getattr(request, "param", "sqlite")
    database = request.getfixturevalue("postgres").create() if kind == "postgresql" else None
    here = Near(tmp_path / "near", database)
    yield here
    here.close()


on_both_databases = pytest.mark.parametrize("near", ["sqlite", "postgresql"], indirect=True)
"""What holds has to hold on both: the suites so marked are the conformance suite of the storage."""
