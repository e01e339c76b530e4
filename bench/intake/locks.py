"""How long the largest report holds the write lock while it is stored, released, withdrawn and purged.

``python -m bench.intake.locks`` prints one table for each kind of database. A watcher takes the lock up to a thousand times a
second and measures its waits, and so also sees commands, which run in processes of their own.
"""

import argparse
import multiprocessing
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import httpx
import psycopg

from bench.intake.attacks import largest_report
from bench.intake.running import KINDS, Kind, Serving, serving
from takeitdown_intake.store import Address
from takeitdown_intake.store.database import LockTimer
from takeitdown_wire import MEDIA_TYPE, Bundle

_PAUSE_S = 0.001
_QUIET_S = 3.0
_PATIENCE_S = 1_800


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.intake.locks", description=__doc__)
    parser.add_argument("--database", default="", help="only kinds whose name begins like this")
    options = parser.parse_args()
    for kind in (one for one in KINDS if one.name.startswith(options.database)):
        for line in _measure(kind):
            print(line, flush=True)


def _measure(kind: Kind) -> Iterator[str]:
    yield f"\n| {kind.name} | took | waits over 100 ms | longest wait for the lock |"
    yield "| --- | ---: | ---: | ---: |"
    if kind.why_not:
        yield kind.why_not
        return
    with serving(kind, "--work-bits", "0") as intake:
        bundle = largest_report()
        sealed = intake.first.seal(bundle)
        data, number = intake.first.data, bundle.case.symbols
        steps: dict[str, Callable[[], object]] = {
            "nothing": lambda: time.sleep(_QUIET_S),
            "kept": lambda: _send(intake, sealed.to_bytes(), sealed.header.idempotency_key),
            "released": lambda: _command("case", "release", "--data", data, number),
            "withdrawn": lambda: _withdraw(intake, bundle),
            "purged": lambda: _command(
                "purge", "--data", data, "--withdrawn-days", "0", "--tombstone-days", "0"
            ),
        }
        for name, step in steps.items():
            begun = time.perf_counter()
            longest, long = _waits(intake.address, step)
            took = time.perf_counter() - begun
            yield f"| {name} | {took:.1f} s | {long} | {longest * 1_000:.0f} ms |"
        yield f"\nThe server's own figure: {intake.longest_lock_ms():.0f} ms"


def _send(intake: Serving, body: bytes, key: str) -> None:
    headers = {"content-type": MEDIA_TYPE, "idempotency-key": key}
    answer = httpx.post(
        f"{intake.first.url}/api/v1/reports", content=body, headers=headers, timeout=_PATIENCE_S
    )
    assert answer.status_code == 201, answer.text


def _withdraw(intake: Serving, bundle: Bundle) -> None:
    form = {"case": bundle.case.symbols, "pin": bundle.pin.digits}
    answer = httpx.post(f"{intake.first.url}/api/v1/cases/withdraw", json=form, timeout=_PATIENCE_S)
    assert answer.status_code == 200, answer.text


def _command(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "takeitdown_intake", *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=_PATIENCE_S)


def _waits(address: Address, step: Callable[[], object]) -> tuple[float, int]:
    """The longest wait for the lock during a step, in seconds, and the number of waits over ``LockTimer.LONG_S``."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    watcher = spawn.Process(target=_watch, args=(address, there), daemon=True)
    watcher.start()
    here.recv()
    step()
    here.send(None)
    longest, long = here.recv()
    watcher.join()
    return longest, long


def _watch(address: Address, told: Connection) -> None:
    ask = _ask_sqlite if isinstance(address, Path) else _ask_postgresql
    longest, long = 0.0, 0
    with ask(address) as wait_for_lock:
        told.send(None)
        while not told.poll(_PAUSE_S):
            begun = time.perf_counter()
            wait_for_lock()
            waited = time.perf_counter() - begun
            longest, long = max(longest, waited), long + (waited > LockTimer.LONG_S)
    told.send((longest, long))


@contextmanager
def _ask_sqlite(address: Address) -> Iterator[Callable[[], None]]:
    with closing(sqlite3.connect(address, timeout=0, isolation_level=None)) as connection:

        def wait_for_lock() -> None:
            while True:
                try:
                    connection.execute("BEGIN IMMEDIATE")
                except sqlite3.OperationalError:
                    time.sleep(_PAUSE_S)  # SQLite's own timeout sleeps for up to a tenth of a second
                else:
                    connection.execute("ROLLBACK")
                    return

        yield wait_for_lock


@contextmanager
def _ask_postgresql(address: Address) -> Iterator[Callable[[], None]]:
    with psycopg.connect(str(address)) as connection:

        def wait_for_lock() -> None:
            connection.execute("SELECT position FROM clock ORDER BY id FOR UPDATE")
            connection.rollback()

        yield wait_for_lock


if __name__ == "__main__":
    main()
