"""``takeitdown-tx check``: checks every step between an intake and a match, for a platform's engineer."""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence

from takeitdown_tx.pipeline import lookups
from takeitdown_tx.stopncii import stopncii_steps
from takeitdown_tx.walk import FEED, Result, Walk

OK, FAILED, USAGE = 0, 1, 2
LOGIN, KEYS = "TX_NCMEC_CREDENTIALS", "TX_STOPNCII_KEYS"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 if every step succeeded, 1 if not, 2 if credentials are missing."""
    options = _parser().parse_args(arguments)
    user, _, password = (options.login or os.environ.get(LOGIN, "")).partition(":")
    if not user or not password:
        sys.stderr.write(f"Give the keys in {LOGIN}, as user:password.\n")
        return USAGE
    url = options.url.rstrip("/")
    walk = Walk(url if url.endswith(FEED) else url + FEED, user, password)
    failed = 0
    for result in _all(walk, options.lookup):
        failed += not result.well
        sys.stdout.write((_as_json(result) if options.json else _line(result)) + "\n")
        sys.stdout.flush()
    return FAILED if failed else OK


def _all(walk: Walk, lookup: str | None) -> Iterator[Result]:
    yield from walk.steps()
    if keys := os.environ.get(KEYS):
        yield from stopncii_steps(keys, walk.files)
    if lookup and walk.files:
        yield from lookups(lookup, walk.files)


def _line(result: Result) -> str:
    return f"{'ok ' if result.well else 'BAD'} {result.step}: {result.said}"


def _as_json(result: Result) -> str:
    return json.dumps({"step": result.step, "well": result.well, "said": result.said})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="takeitdown-tx", description="For platforms that read an intake's feed."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    check = commands.add_parser("check", help="try keys, fetch, match, withdrawal and feedback")
    check.add_argument(
        "--url", required=True, metavar="URL", help="the intake's address, with or without /hashsharing"
    )
    check.add_argument(
        "--login", metavar="USER:PASSWORD", help=f"instead of {LOGIN}; others on this computer can see it"
    )
    check.add_argument(
        "--lookup", metavar="URL", help="of your Hasher-Matcher-Actioner, to ask it about the same files"
    )
    check.add_argument("--json", action="store_true", help="print JSON lines")
    return parser


if __name__ == "__main__":
    sys.exit(main())
