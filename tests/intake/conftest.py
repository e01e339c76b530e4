"""Intakes for these tests: one real process for each worker, and one in this process with its own clock."""

import asyncio
import json
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from takeitdown_intake.api.app import build_app
from takeitdown_intake.ops.data_folder import DataFolder
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.ops.settings import Settings
from takeitdown_intake.ops.setup import contact_key_beside, create_intake
from takeitdown_intake.partners.registry import PartnerKeys
from takeitdown_wire import Bundle, CaseNumber, Pin, SealedReport, seal
from tests.support.intake import Keys, RunningIntake, report_headers
from tests.support.long import only_long
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
            create_intake(
                root,
                name="Near",
                url="http://localhost:1",
                practice=True,
                database=database,
                mix_minutes=mix,
            )
        self.root = root
        self.clock = Clock()
        self.intake = Intake.open(root, self.clock, replica)
        self.client = Client(build_app(self.intake))

    def seal(self, bundle: Bundle) -> SealedReport:
        return seal(bundle, self.intake.descriptor())

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
        keys: PartnerKeys = self.intake.partners.add(name)
        return Keys(keys.fetch_key, keys.subscription_key, keys.login)

    def fetch(self, keys: Keys, start: int = 10, size: int = 800, token: str = "") -> httpx.Response:
        asked: dict[str, str | int] = {"startTimestamp": start, "pageSize": size}
        if token:
            asked["nextPageToken"] = token
        return self.client.get("/v1/FetchHashes", params=asked, headers=keys.headers)

    def close(self) -> None:
        self.client.close()
        self.intake.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    if binaries() is None:
        pytest.skip(WHY_NOT)
    with cluster() as running:
        yield running


PARTS = 4
"""Of the change sequence, where it is split."""


class Templates:
    """Intakes as they are when just made, to be copied: making one takes longer than most tests."""

    def __init__(self, root: Path, request: pytest.FixtureRequest) -> None:
        self._root = root
        self._request = request
        self._made: dict[tuple[str, int], tuple[Path, str]] = {}

    @contextmanager
    def copy(self, kind: str, to: Path, mix: int = 0) -> Iterator[Near]:
        """One on ``sqlite``, ``postgresql``, or ``postgresql in parts``, in a folder, while the block lasts."""
        if (kind, mix) not in self._made:
            self._made[kind, mix] = self._make(kind, mix)
        folder, template = self._made[kind, mix]
        shutil.copytree(folder, to)
        shutil.copy(contact_key_beside(folder), contact_key_beside(to))
        with ExitStack() as stack:
            if template:
                server: Cluster = self._request.getfixturevalue("postgres")
                name = f"t{secrets.token_hex(6)}"
                url = server.create_database(name, template)
                stack.callback(server.drop_database, name)
                settings = Settings.load(DataFolder(to))
                replace(settings, database=url).save(DataFolder(to))
            yield stack.enter_context(closing(Near(to)))

    def _make(self, kind: str, mix: int) -> tuple[Path, str]:
        folder, name, url = self._root / f"{kind} {mix}", "", None
        if kind != "sqlite":
            name = f"template_{len(self._made)}"
            url = self._request.getfixturevalue("postgres").create_database(name)
        here = Near(folder, url, mix=mix)
        if kind == "postgresql in parts":
            here.intake.store.split(PARTS)
        here.close()
        return folder, name


@pytest.fixture(scope="session")
def templates(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("templates"), request)


@pytest.fixture
def near(request: pytest.FixtureRequest, tmp_path: Path, templates: Templates) -> Iterator[Near]:
    """On SQLite, unless the test is marked for others."""
    with templates.copy(getattr(request, "param", "sqlite"), tmp_path / "near") as here:
        yield here


DATABASES = ["sqlite", "postgresql", "postgresql in parts"]
on_every_database = pytest.mark.parametrize("near", DATABASES, indirect=True)
"""What feeds show and change has to hold on both, and however the change sequence is divided: the suites so marked
are the conformance suite of the storage."""

on_both_databases = pytest.mark.parametrize(
    "near", [*DATABASES[:2], pytest.param(DATABASES[2], marks=only_long)], indirect=True
)
"""For what has nothing to do with the change sequence: where that is split, only in the long run."""
