"""Feeds of many hashes: a whole fetch, a poll for what is new, and the server's memory meanwhile."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
from sqlalchemy import text

from takeitdown_intake.store.database import Address, Database
from tests.support.intake import PATIENCE_S, Keys, RunningIntake, report

_PAGE = 5_000
_POLLS = 30
_VARIANTS = 96  # as many PDQ values as a picture may bring; a small tier gets the first of them
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


def measure_feeds(intake: RunningIntake, address: Address, count: int) -> Iterator[str]:
    keys = intake.add_partner("Load")
    small = _poll(intake, keys, _start(intake))
    filled = time.perf_counter()
    start = _fill(address, count)
    yield f"  (filled with {count:,} hashes in {time.perf_counter() - filled:.0f} s)"
    before = _memory_mb(intake)
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


def _fill(address: Address, count: int) -> int:
    """Many hashes at once, as if the last report had brought them; returns its time."""
    database = Database(address)
    with database.write() as connection:
        order = connection.execute(text("SELECT position, last_ms FROM clock")).one()
        at = {
            "count": count,
            "variants": _VARIANTS,
            "position": order.position,
            "second": order.last_ms // 1_000,
        }
        connection.execute(text(_FILL[database.is_postgresql]), at)
        connection.execute(text("UPDATE clock SET position = position + :count"), {"count": count})
    if database.is_postgresql:
        with database.write() as connection:
            connection.execute(text("ANALYZE"))
    database.close()
    return int(order.last_ms // 1_000)


def _walk(intake: RunningIntake, keys: Keys) -> tuple[int, float, int, float]:
    seen, longest, highest, token, checkpoint, more = 0, 0.0, 0.0, "", 0, True
    with httpx.Client(timeout=PATIENCE_S, headers=keys.headers) as client:
        while more:
            begun = time.perf_counter()
            query: dict[str, str | int] = {"startTimestamp": 10, "pageSize": _PAGE}
            if token:
                query["nextPageToken"] = token
            page = client.get(f"{intake.url}/v1/FetchHashes", params=query).json()
            longest = max(longest, time.perf_counter() - begun)
            highest = max(highest, _memory_mb(intake))
            seen += page["count"]
            token, checkpoint, more = (
                page["nextPageToken"],
                page["nextSetTimestamp"],
                page["hasMoreRecords"],
            )
    return seen, longest, checkpoint, highest


def _start(intake: RunningIntake) -> int:
    return int(intake.send(intake.seal(report())).json()["received_ms"] // 1_000)


def _poll(intake: RunningIntake, keys: Keys, start: int) -> float:
    """Median time of a poll that finds one report's hashes."""
    times = []
    with httpx.Client(timeout=PATIENCE_S, headers=keys.headers) as client:
        for _ in range(_POLLS):
            intake.send(intake.seal(report()))
            begun = time.perf_counter()
            answer = client.get(f"{intake.url}/v1/FetchHashes", params={"startTimestamp": start + 1})
            times.append(time.perf_counter() - begun)
            start = max(start, answer.json()["nextSetTimestamp"] - 1)
    return statistics.median(times)


def _memory_mb(intake: RunningIntake) -> float:
    assert intake.process is not None
    for line in Path(f"/proc/{intake.process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1_024
    return 0.0
