"""Feeds of many hashes: a full fetch, a poll for changes, and the server's memory meanwhile."""

import statistics
import time
from collections.abc import Iterator

import httpx
from sqlalchemy import text

from bench.intake.running import Serving
from takeitdown_intake.store import Address
from takeitdown_intake.store.database import Database
from tests.support.intake import PATIENCE_S, Keys, report

_PAGE = 5_000
_POLLS = 30
_VARIANTS = 96  # PDQ values of a picture; a small tier gets only the first of them
_FILL = {
    False: """
INSERT INTO entries (token, kind, type, value, digest, state, planted, position,
  modified_s, rank, first_position)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
SELECT randomblob(16), 'image', 'pdq', lower(hex(randomblob(32))), randomblob(32), 'active', FALSE,
  :position + i, :second, i % :variants, :position + i FROM n""",
    True: """
INSERT INTO entries (token, kind, type, value, digest, state, planted, position,
  modified_s, rank, first_position)
SELECT decode(md5(random()::text), 'hex'), 'image', 'pdq', md5(random()::text) || md5(random()::text),
  sha256(random()::text::bytea || i::text::bytea), 'active', FALSE, :position + i, :second, i % :variants, :position + i
FROM generate_series(1, :count) AS n(i)""",
}


def measure_feeds(intake: Serving, count: int) -> Iterator[str]:
    keys = intake.add_partner("Load")
    small = _poll(intake, keys, _start(intake))
    filled = time.perf_counter()
    start = fill(intake.address, count)
    yield f"  (filled with {count:,} hashes in {time.perf_counter() - filled:.0f} s)"
    before = intake.memory_now_mb()
    begun = time.perf_counter()
    seen, longest, checkpoint, highest = _walk(intake, keys)
    whole = time.perf_counter() - begun
    assert seen >= count
    yield f"  whole fetch of {seen:,}        {whole:8.1f} s, {seen / whole:,.0f} a second"
    yield f"  slowest page of {_PAGE:,}            {longest * 1_000:7.1f} ms"
    yield f"  server's memory before, at most {before:6.0f} MB, {highest:.0f} MB"
    core = intake.add_partner("Small", "--tier", "core")
    begun = time.perf_counter()
    seen, longest, core_checkpoint, _ = _walk(intake, core)
    whole = time.perf_counter() - begun
    yield f"  the same for tier core: {seen:,}  {whole:8.1f} s, slowest page {longest * 1_000:.1f} ms"
    large = _poll(intake, keys, max(start, checkpoint))
    small_tier = _poll(intake, core, max(start, core_checkpoint))
    yield f"  poll of tier core after filling {small_tier * 1_000:7.1f} ms"
    yield f"  poll, before and after filling  {small * 1_000:7.1f} ms, {large * 1_000:.1f} ms"


def fill(address: Address, count: int) -> int:
    """Insert many hashes as if the last report had brought them; returns their time, seconds since 1970."""
    database = Database(address)
    with database.change(0) as (connection, lock):
        last, second = max(lock.positions.values()), lock.ms // 1_000
        at = {"count": count, "variants": _VARIANTS, "position": last, "second": second}
        connection.execute(text(_FILL[database.is_postgresql]), at)
        lock.positions = dict.fromkeys(lock.positions, last + count)
    if database.is_postgresql:
        with database.write() as connection:
            connection.execute(text("ANALYZE"))
    database.close()
    return second


def _walk(intake: Serving, keys: Keys) -> tuple[int, float, int, float]:
    seen, longest, highest, token, checkpoint, more = 0, 0.0, 0.0, "", 0, True
    with httpx.Client(timeout=PATIENCE_S, headers=keys.headers) as client:
        while more:
            begun = time.perf_counter()
            query: dict[str, str | int] = {"startTimestamp": 10, "pageSize": _PAGE}
            if token:
                query["nextPageToken"] = token
            page = client.get(f"{intake.first.url}/v1/FetchHashes", params=query).json()
            longest = max(longest, time.perf_counter() - begun)
            highest = max(highest, intake.memory_now_mb())
            seen += page["count"]
            token, checkpoint, more = (
                page["nextPageToken"],
                page["nextSetTimestamp"],
                page["hasMoreRecords"],
            )
    return seen, longest, checkpoint, highest


def _start(intake: Serving) -> int:
    return int(intake.first.send(intake.first.seal(report())).json()["received_ms"] // 1_000)


def _poll(intake: Serving, keys: Keys, start: int) -> float:
    """Median seconds of a poll that finds one report's hashes."""
    times = []
    with httpx.Client(timeout=PATIENCE_S, headers=keys.headers) as client:
        for _ in range(_POLLS):
            intake.first.send(intake.first.seal(report()))
            begun = time.perf_counter()
            answer = client.get(f"{intake.first.url}/v1/FetchHashes", params={"startTimestamp": start + 1})
            times.append(time.perf_counter() - begun)
            start = max(start, answer.json()["nextSetTimestamp"] - 1)
    return statistics.median(times)
