"""Arguments of the command ``case``; not in ``commands.case``, so that help does not load the database code."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from takeitdown_intake.defaults import HEX_SIGNALS, either
from takeitdown_wire import REGISTRY, Reason

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What ``add_subparsers`` returns; argparse has no public name for it."""

_STATES = ("open", "held", "withdrawn")
_ORDERS = ("size", "newest", "oldest")
_MAX_LIMIT = 1_000_000


def add_case_actions(case: argparse.ArgumentParser, data: argparse.ArgumentParser) -> None:
    """Add every action to the parser of ``case``."""
    actions = case.add_subparsers(required=True, metavar="ACTION", dest="action")
    _add_list(actions, data)
    find = actions.add_parser("find", parents=[data], help="say which cases have a hash, or nearly")
    find.add_argument(
        "value",
        metavar="HASH",
        help=f"{either(REGISTRY[name].label for name in HEX_SIGNALS)} in hex, or a platform's id of an entry",
    )
    find.add_argument("--json", action="store_true", help="print JSON lines")
    for name, what in (
        ("show", "print where one stands, what is in it by counts, and what was decided"),
        ("fetched", "print which platforms have fetched how much of one"),
    ):
        _add_with_case(actions, data, name, what)
    for name, what in (
        ("hold", "keep one out of the feeds until it is released"),
        ("release", "put a held one into the feeds"),
        ("withdraw", "take one out of the feeds for good"),
    ):
        action = _add_with_case(actions, data, name, what)
        action.add_argument(
            "--now", action="store_true", help="where reports are mixed: do not wait for others"
        )
        action.add_argument("--why", default="", metavar="TEXT", help="for the trail of the case only")
        if name != "release":
            action.add_argument(
                "--reason",
                choices=[reason.value for reason in Reason],
                required=name == "withdraw",
                help="what the person is told",
            )
    contact = actions.add_parser("contact", parents=[data], help="print how a person wants to be reached")
    contact.add_argument("case", metavar="CASE")
    contact.add_argument("--key", type=Path, required=True, metavar="FILE", help="private key for contacts")
    contact.add_argument(
        "--why", required=True, metavar="TEXT", help="it is written into the trail of the case"
    )


def _add_list(actions: Commands, data: argparse.ArgumentParser) -> None:
    listing = actions.add_parser("list", parents=[data], help="print cases")
    listing.add_argument("--state", choices=_STATES, help="only these")
    listing.add_argument("--since", type=_time, metavar="DATE", help="received from this day on (UTC)")
    listing.add_argument("--until", type=_time, metavar="DATE", help="received before this day (UTC)")
    listing.add_argument("--order", choices=_ORDERS, default="size", help="which come first (size)")
    listing.add_argument("--limit", type=_limit, default=20, metavar="N", help="how many (20)")
    listing.add_argument("--json", action="store_true", help="print JSON lines")


def _add_with_case(
    actions: Commands, data: argparse.ArgumentParser, name: str, what: str
) -> argparse.ArgumentParser:
    action = actions.add_parser(name, parents=[data], help=what)
    action.add_argument("case", metavar="CASE")
    action.add_argument("--json", action="store_true", help="print JSON")
    return action


def _time(text: str) -> int:
    """Milliseconds since 1970; a date without a time is midnight, UTC."""
    try:
        time = datetime.fromisoformat(text)
        return int((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp() * 1_000)
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError("expected a day such as 2026-01-31") from error


def _limit(text: str) -> int:
    limit = int(text)
    if not 1 <= limit <= _MAX_LIMIT:
        raise argparse.ArgumentTypeError(f"1 to {_MAX_LIMIT}")
    return limit
