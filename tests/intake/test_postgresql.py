"""PostgreSQL for real: several processes on one database, feeds from a streaming copy, no gaps in the change sequence."""

import json
import multiprocessing
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select

from takeitdown_intake.errors import SetupError
from takeitdown_intake.feeds import LISTING
from takeitdown_intake.ops.setup import canary_values
from takeitdown_intake.store import NewReport, PinTag, Share, keeping
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.migrate import migrate
from takeitdown_intake.store.sql import SqlStore
from takeitdown_intake.store.tables import metadata
from takeitdown_wire import Answers, Bundle, CaseNumber, Item, Kind, Pdq, Pin, Shared, Who
from tests.intake.conftest import PARTS, Near
from tests.support.intake import PATIENCE_S, RunningIntake, another, draw_hex, picture, report, run_intake
from tests.support.long import only_long
from tests.support.postgres import WHY_NOT, Cluster, binaries, cluster, replica_of

PROCESSES, THREADS, REPORTS, ITEMS = 4, 4, 3, 255
ROWS = PROCESSES * THREADS * REPORTS * ITEMS


def test_migrations_make_the_tables_that_the_code_knows(postgres: Cluster) -> None:
    database = Database(postgres.create())
    migrate(database)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


def test_an_empty_database_is_not_taken_for_the_lost_one(postgres: Cluster, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="empty"):
        SqlStore(postgres.create(), LISTING)
    url = postgres.create()
    SqlStore(url, LISTING, new=True).close()
    with pytest.raises(SetupError, match="already"):
        SqlStore(url, LISTING, new=True)


@pytest.mark.parametrize("url", ["mysql://x/y", "nonsense", "sqlite:///x"])
def test_another_kind_of_database_is_refused_in_one_sentence(tmp_path: Path, url: str) -> None:
    where = ("--base-url", "http://127.0.0.1:1", "--name", "X", "--database", url)
    refused = run_intake("init", "--data", tmp_path / "new", *where)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.count("\n") == 1


def test_processes_on_one_database_share_everything(postgres: Cluster, tmp_path: Path) -> None:
    url = postgres.create()
    with RunningIntake(tmp_path, database=url) as intake:
        bundle = report(picture(), picture())
        sealed = intake.seal(bundle)
        keys = intake.add_partner("P")
        command = [sys.executable, "-m", "takeitdown_intake", "serve", "--data", str(intake.data)]
        with subprocess.Popen(
            [*command, "--port", "0", "--stop-on-eof"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdin is not None
            first, second = intake.url, process.stdout.readline().removeprefix("Listening on ").strip()

            def at(url: str) -> RunningIntake:
                intake.url = url
                return intake

            assert at(first).send(sealed).status_code == 201
            assert at(second).send(sealed).json()["replayed"] is True
            wrong = another(bundle.pin)
            answers = [
                at((first, second)[turn % 2]).ask("status", bundle.case, wrong).status_code
                for turn in range(6)
            ]
            assert answers == [403] * 5 + [429]
            page = at(first).fetch(keys, pageSize=1).json()
            rest = at(second).fetch(keys, pageSize=9, nextPageToken=page["nextPageToken"]).json()
            fed = {one["hashValue"] for one in page["hashRecords"] + rest["hashRecords"]}
            sent = {
                signal.value for item in bundle.items for signal in item.signals if isinstance(signal, Pdq)
            }
            assert sent <= fed
            assert len(fed) == page["count"] + rest["count"], "each once"
            intake.url = first
            process.stdin.close()
        assert "127.0.0.1" not in everything(url), "no address of a sender is kept"
    assert not list(intake.data.glob("*.sqlite3*"))


def test_feeds_come_from_a_streaming_copy(tmp_path: Path) -> None:
    if binaries() is None:
        pytest.skip(WHY_NOT)
    # A server of its own: a copy of the other tests' would hold the databases of all of them.
    with cluster() as server, replica_of(server) as copy:
        url = server.create()
        replica = url.replace(str(server.folder), str(copy.folder))
        primary = Near(tmp_path / "near", url)
        with psycopg.connect(replica) as connection:
            assert connection.execute("SELECT pg_is_in_recovery()").fetchone() == (True,)
        wait_until(lambda: has_tables(replica))
        reading = Near(tmp_path / "near", url, replica)
        keys, bundle, value = primary.add_partner("P"), None, draw_hex(64)
        bundle = report(picture(value))
        primary.send(bundle)
        wait_until(lambda: value in reading.fetch(keys).text)
        assert reading.client.get("/readyz").status_code == 200
        assert primary.ask("status", bundle.case, bundle.pin).json()["picked_up"] == 1
        with psycopg.connect(url.partition("&")[0], autocommit=True) as connection:
            used = connection.execute("SELECT state FROM pg_stat_replication").fetchall()
        assert used == [("streaming",)]
        reading.close()
        primary.close()


def everything(url: str) -> str:
    """All that stands in a database, as text."""
    database = Database(url)
    with database.read() as connection:
        rows = [connection.execute(select(table)).all() for table in metadata.sorted_tables]
    database.close()
    return repr(rows)


def has_tables(url: str) -> bool:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT to_regclass('clock')").fetchone() != (None,)


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "never happened"
        time.sleep(0.05)


def write_reports(url: str, seed: int) -> None:
    """One of the writing processes: several threads that each hand in reports."""
    store = SqlStore(url, LISTING)

    def one(thread: int) -> None:
        for number in range(REPORTS):
            items = tuple(
                Item(Item.draw_id(), Kind.IMAGE, (Pdq(value_of(seed, thread, number, item), 80),))
                for item in range(ITEMS)
            )
            bundle = Bundle(CaseNumber.draw(), Pin.draw(), Answers(Who.SELF, Shared.NO), items)
            new = NewReport(
                secrets.token_hex(16), secrets.token_bytes(32), bundle, PinTag(secrets.token_bytes(32))
            )
            store.cases.keep(new, time.time_ns() // 1_000_000)

    threads = [threading.Thread(target=one, args=(thread,)) for thread in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store.close()


def value_of(*place: int) -> str:
    return "".join(f"{part:016x}" for part in place)


@pytest.fixture(params=[pytest.param(1, marks=only_long), PARTS])
def writers(
    request: pytest.FixtureRequest, postgres: Cluster
) -> Iterator[tuple[str, list[multiprocessing.process.BaseProcess]]]:
    url = postgres.create()
    store = SqlStore(url, LISTING, new=True)
    store.split(request.param)
    store.close()
    spawn = multiprocessing.get_context("spawn")
    processes: list[multiprocessing.process.BaseProcess] = [
        spawn.Process(target=write_reports, args=(url, seed)) for seed in range(PROCESSES)
    ]
    yield url, processes
    for process in processes:
        process.join(PATIENCE_S)


def test_readers_miss_nothing_while_sixteen_writers_commit(
    writers: tuple[str, list[multiprocessing.process.BaseProcess]],
) -> None:
    """By position and by window each row comes once, by second some come again; nothing is ever left out."""
    url, processes = writers
    store = SqlStore(url, LISTING)
    kinds = frozenset({(Kind.IMAGE, "pdq")})
    by_position: list[str] = []
    by_second: set[str] = set()
    by_window: list[str] = []
    edge_s = 0
    after, since_s, polls, times = 0, 0, 0, [0]
    for process in processes:
        process.start()
    running = True
    while running:
        running = any(process.is_alive() for process in processes)  # asked before the last poll
        polls += 1
        page = store.feed.page(kinds, Share(), since_s=0, after=after, limit=10**6, tombstones_after=0)
        by_position += [entry.value for entry in page.entries]
        times += [entry.modified_s for entry in page.entries]
        after = page.entries[-1].position if page.entries else after
        page = store.feed.page(kinds, Share(), since_s=since_s, after=0, limit=10**6, tombstones_after=0)
        by_second |= {entry.value for entry in page.entries}
        since_s = page.entries[-1].modified_s if page.entries else since_s
        by_window += _window(store, edge_s, edge_s := int(time.time()) + (0 if running else 2))
    store.close()
    assert [process.exitcode for process in processes] == [0] * PROCESSES
    written = {
        value_of(seed, thread, number, item)
        for seed in range(PROCESSES)
        for thread in range(THREADS)
        for number in range(REPORTS)
        for item in range(ITEMS)
    }
    assert len(written) == ROWS >= 10_000
    assert len(by_position) == ROWS
    assert set(by_position) == written
    assert by_second == written
    assert sorted(by_window) == sorted(written)
    assert times == sorted(times)
    assert polls > PROCESSES


def _window(store: SqlStore, from_s: int, to_s: int) -> list[str]:
    kinds = frozenset({(Kind.IMAGE, "pdq")})
    page = store.feed.page(
        kinds, Share(), since_s=from_s, until_s=to_s, after=0, limit=10**6, tombstones_after=0
    )
    return [entry.value for entry in page.entries]


@pytest.mark.parametrize("near", ["postgresql"], indirect=True)
def test_the_order_is_split_while_a_report_is_being_kept(
    near: Near, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In transactions of forty signals; the operator splits the sequence between the first and the second."""
    keys, before = near.add_partner("P"), report(picture())
    near.send(before)
    large, done = report(*(picture() for _ in range(60))), list[int]()

    def split(_: float) -> None:
        if not done:
            done.append(run_intake("split", "--data", near.root, "--parts", str(PARTS)).returncode)

    monkeypatch.setattr(keeping, "MAX_SIGNALS_PER_LOCK", 40)
    monkeypatch.setattr(keeping, "let_others_write", split)
    assert near.send(large).status_code == 201
    assert done == [0]
    shown, cursor, more = list[str](), "", True
    while more:
        lines = near.client.get("/v1/changes", {"cursor": cursor, "limit": 50}, auth=keys.login).text
        *entries, last = map(json.loads, lines.splitlines())
        shown += [one["value"] for one in entries]
        cursor, more = last["cursor"], last["more"]
    reported = {signal.value for item in (*before.items, *large.items) for signal in item.signals}  # type: ignore[union-attr]
    canaries = sum(one.active for one in canary_values())
    assert len(shown) == len(set(shown)) == canaries + 61 * 3
    assert reported <= set(shown)
    assert near.ask("withdraw", large.case, large.pin).json()["state"] == "withdrawn"
    assert near.intake.store.counts().entries == {"active": 3, "withdrawn": 60 * 3}


def test_the_order_of_sqlite_is_not_split(intake: RunningIntake) -> None:
    refused = run_intake("split", "--data", intake.data, "--parts", "2")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
