"""Runs the load on SQLite and on PostgreSQL and prints one table for each."""

import argparse
from collections.abc import Iterator

from bench.intake.feeds import measure_feeds
from bench.intake.reports import measure_reports
from bench.intake.running import KINDS, Kind, serving


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.intake", description=__doc__)
    parser.add_argument("--reports", type=int, default=2_000, help="reports to send (2000)")
    parser.add_argument("--hashes", type=int, default=1_000_000, help="hashes in the feed (1000000)")
    parser.add_argument("--senders", type=int, default=8, help="senders at once (8)")
    parser.add_argument("--database", default="", help="only kinds whose name begins like this")
    options = parser.parse_args()
    for kind in (one for one in KINDS if one.name.startswith(options.database)):
        for line in _measure(kind, options):
            print(line, flush=True)


def _measure(kind: Kind, options: argparse.Namespace) -> Iterator[str]:
    yield f"\n{kind.name}"
    if kind.why_not:
        yield kind.why_not
        return
    with serving(kind, "--reports-per-minute", "1000000") as intake:
        yield from measure_reports(intake, options.reports, options.senders)
        yield from measure_feeds(intake, options.hashes)
        yield f"  longest write lock              {intake.longest_lock_ms():7.1f} ms"


if __name__ == "__main__":
    main()
