"""Runs the load on SQLite and on PostgreSQL and prints one table for each."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from bench.intake.feeds import measure_feeds
from bench.intake.reports import measure_reports
from tests.support.intake import RunningIntake
from tests.support.postgres import WHY_NOT, binaries, cluster


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.intake", description=__doc__)
    parser.add_argument("--reports", type=int, default=2_000, help="reports to hand in (2000)")
    parser.add_argument("--hashes", type=int, default=1_000_000, help="hashes in the feed (1000000)")
    parser.add_argument("--senders", type=int, default=8, help="senders at once (8)")
    options = parser.parse_args()
    for kind in ("SQLite", "PostgreSQL"):
        for line in _measure(kind, options):
            print(line, flush=True)


def _measure(kind: str, options: argparse.Namespace) -> Iterator[str]:
    yield f"\n{kind}"
    with ExitStack() as stack:
        url = ""
        if kind == "PostgreSQL":
            if binaries() is None:
                yield WHY_NOT
                return
            url = stack.enter_context(cluster(durable=True)).create()
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        limits = ("--reports-per-minute", "1000000")
        intake = stack.enter_context(RunningIntake(folder, database=url, serve=limits))
        yield from measure_reports(intake, options.reports, options.senders)
        yield from measure_feeds(intake, url or intake.data / "intake.sqlite3", options.hashes)


if __name__ == "__main__":
    main()
