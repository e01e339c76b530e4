"""The command line of operators: create an intake, serve it, admit partners, rotate keys."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from takeitdown_intake.case_options import Commands, add_case_actions
from takeitdown_intake.defaults import MAX_PARTS, REPORTS_PER_MINUTE, WORK_BITS
from takeitdown_intake.errors import PortTakenError, RefusedError, SetupError
from takeitdown_intake.ops.data_folder import OWNER_ONLY_UMASK
from takeitdown_wire.version import version
from takeitdown_wire.work import MAX_BITS

EXIT_OK = 0
EXIT_REFUSED = 1
EXIT_PORT_TAKEN = 3
_RETENTION = (
    ("active", None, "withdraw cases without changes for N days (never)"),
    ("withdrawn", 30, "delete withdrawn cases after N days (30)"),
    ("tombstone", 365, "keep tombstones in the feeds for N days (365)"),
    ("audit", 365, "keep the audit trail and the decisions about cases for N days (365)"),
    ("unheard", None, "then delete also what a platform has not fetched for N days (never)"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code (argparse itself exits with 2 on wrong usage)."""
    os.umask(OWNER_ONLY_UMASK)  # also for the side files that SQLite creates
    options = _parser().parse_args(arguments)
    command = import_module(f"takeitdown_intake.commands.{options.command.replace('-', '_')}")
    try:
        for line in command.run(options):
            print(line, flush=True)
    except PortTakenError as error:
        print(error, file=sys.stderr)
        return EXIT_PORT_TAKEN
    except SetupError as error:
        print(error, file=sys.stderr)
        return EXIT_REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the flush at exit fails again
        return EXIT_OK
    except OSError:
        print("The data folder cannot be used; check its place and your rights.", file=sys.stderr)
        return EXIT_REFUSED
    except RefusedError as error:
        print(f"This cannot be done now: {error.detail}.", file=sys.stderr)
        return EXIT_REFUSED
    return EXIT_OK


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:
        raise argparse.ArgumentTypeError("a port is 0 to 65535")
    return port


def _parts(text: str) -> int:
    parts = int(text)
    if not 2 <= parts <= MAX_PARTS:
        raise argparse.ArgumentTypeError(f"2 to {MAX_PARTS}")
    return parts


def _hours(text: str) -> int:
    hours = int(text)
    if not 0 <= hours <= 24 * 366:
        raise argparse.ArgumentTypeError("from 0 hours to a year")
    return hours


def _count(text: str) -> int:
    count = int(text)
    if count < 0:
        raise argparse.ArgumentTypeError("a number from 0 on")
    return count


def _days(text: str) -> int:
    days = int(text)
    if not 0 <= days <= 36_500:
        raise argparse.ArgumentTypeError("from 0 days to a hundred years")
    return days


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 <= minutes <= 24 * 60:
        raise argparse.ArgumentTypeError("from 0 minutes to a day")
    return minutes


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="takeitdown-intake", description="Run an intake for sealed reports."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {version()}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, required=True, metavar="DIR", help="data folder of the intake")

    _add_init(commands.add_parser("init", parents=[data], help="make a new intake"))
    _add_serve(commands.add_parser("serve", parents=[data], help="serve it over HTTP"))
    key = commands.add_parser("key", parents=[data], help="show the key ids")
    key.add_argument("--rotate", action="store_true", help="make a new current key; old ones stay usable")
    commands.add_parser("doctor", parents=[data], help="check whether all is well")
    _add_copies(commands, data)
    _add_keyless(commands, data)
    commands.add_parser(
        "pretend", parents=[data], help="let pretend services fetch from a practice intake and answer, once"
    )
    _add_descriptor(commands, data)
    _add_benign_actions(
        commands.add_parser("benign", help="manage the values that are never published"), data
    )
    add_case_actions(commands.add_parser("case", help="look at cases and decide about them"), data)
    purge = commands.add_parser("purge", parents=[data], help="delete what is no longer to be kept")
    for name, default, what in _RETENTION:
        purge.add_argument(f"--{name}-days", type=_days, default=default, metavar="N", help=what)
    _add_report(commands.add_parser("report", parents=[data], help="print the monthly report"))
    _add_partner_actions(commands.add_parser("partner", help="admit platforms to the feeds"), data)
    return parser


def _add_init(init: argparse.ArgumentParser) -> None:
    init.add_argument("--base-url", required=True, metavar="URL", help="where clients reach it")
    init.add_argument("--name", required=True, help="what people call it")
    init.add_argument("--practice", action="store_true", help="its reports reach nobody")
    init.add_argument(
        "--database", metavar="URL", help="postgresql://… instead of a file in the data folder"
    )
    init.add_argument(
        "--mix-minutes",
        type=_minutes,
        default=0,
        metavar="N",
        help="publish what came in so many minutes together, in random order (0: at once)",
    )


def _add_copies(commands: Commands, data: argparse.ArgumentParser) -> None:
    backup = commands.add_parser("backup", parents=[data], help="back up a running intake")
    backup.add_argument("--to", type=Path, required=True, metavar="DIR", help="a new folder for the copy")
    commands.add_parser(
        "restored", parents=[data], help="run once after restoring a backup, before serving it"
    )
    split = commands.add_parser(
        "split", parents=[data], help="split the change sequence, so that reports are written in parallel"
    )
    split.add_argument(
        "--parts", type=_parts, required=True, metavar="N", help=f"2 to {MAX_PARTS}, never fewer than now"
    )


def _add_keyless(commands: Commands, data: argparse.ArgumentParser) -> None:
    contact_key = commands.add_parser("contact-key", parents=[data], help="make a key for contacts")
    contact_key.add_argument(
        "--to", type=Path, metavar="FILE", help="a new file for the private key (DIR-contact.key)"
    )
    opener = commands.add_parser(
        "open", parents=[data], help="decrypt reports queued by keyless front ends (doors)"
    )
    opener.add_argument("--once", action="store_true", help="those that wait now, then stop")
    door = commands.add_parser(
        "door",
        parents=[data],
        help="make the data folder of a keyless front end, which takes reports and cannot open them",
    )
    door.add_argument("--to", type=Path, required=True, metavar="DIR", help="a new folder")


def _add_descriptor(commands: Commands, data: argparse.ArgumentParser) -> None:
    descriptor = commands.add_parser("descriptor", parents=[data], help="print the file that clients need")
    descriptor.add_argument(
        "--sign",
        type=Path,
        metavar="FILE",
        help="with this publisher's key, as the command publisher made it",
    )
    publisher = commands.add_parser("publisher", help="make a key for signing descriptors")
    publisher.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help="a new file; keep it offline"
    )


def _add_report(report: argparse.ArgumentParser) -> None:
    report.add_argument("--month", required=True, metavar="YYYY-MM", help="which one, UTC")
    report.add_argument("--html", type=Path, metavar="FILE", help="write the same as a page, too")
    report.add_argument(
        "--probes",
        type=Path,
        metavar="FILE",
        help="outside probes of /readyz: lines of seconds since 1970 and exit code",
    )


def _add_serve(serve: argparse.ArgumentParser) -> None:
    serve.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this computer only)"
    )
    serve.add_argument("--port", type=_port, required=True, metavar="N", help="0 picks a free one")
    serve.add_argument(
        "--reports-per-minute",
        type=_count,
        default=REPORTS_PER_MINUTE,
        metavar="N",
        help=f"new reports taken without a proof of work ({REPORTS_PER_MINUTE})",
    )
    serve.add_argument(
        "--work-bits",
        type=int,
        choices=range(MAX_BITS + 1),
        default=WORK_BITS,
        metavar="N",
        help=f"proof of work asked for beyond that, in bits ({WORK_BITS}, at most {MAX_BITS})",
    )
    serve.add_argument(
        "--replica", metavar="URL", help="postgresql://… of a streaming copy, to read feeds from"
    )
    serve.add_argument(
        "--metrics-port", type=_port, metavar="N", help="show figures for Prometheus there (off)"
    )
    serve.add_argument(
        "--metrics-host", default="127.0.0.1", metavar="HOST", help="for them (default: this computer only)"
    )
    serve.add_argument("--stop-on-eof", action="store_true", help="stop when standard input closes")


def _add_benign_actions(benign: argparse.ArgumentParser, data: argparse.ArgumentParser) -> None:
    actions = benign.add_subparsers(required=True, metavar="ACTION", dest="action")
    add = actions.add_parser(
        "add", parents=[data], help="add values and withdraw what is published of them"
    )
    add.add_argument("file", type=Path, metavar="FILE", help="lines of type, hex digits and a note")
    actions.add_parser("list", parents=[data], help="print them")
    remove = actions.add_parser("remove", parents=[data], help="take one off, for reports from now on")
    remove.add_argument("type", metavar="TYPE")
    remove.add_argument("value", metavar="HEX")


def _add_partner_actions(partner: argparse.ArgumentParser, data: argparse.ArgumentParser) -> None:
    actions = partner.add_subparsers(required=True, metavar="ACTION", dest="action")
    add = actions.add_parser("add", parents=[data], help="admit one and print its keys once")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--json", action="store_true", help="print the keys as JSON")
    change = actions.add_parser("set", parents=[data], help="say how much one gets, or what it does")
    change.add_argument("name", metavar="NAME")
    for action in (add, change):
        action.add_argument(
            "--tier",
            choices=("core", "extended", "full", "wide", "frames"),
            help="PDQ values of each picture: at most 12, 48, 96 (full, unless set) or 192 (wide); frames of each "
            "minute of video: at most 720, 2,880, 5,760 or all; frames: all that, and key frames as pictures",
        )
        action.add_argument("--about", metavar="TEXT", help="what it does, a sentence for the public")
    rotate = actions.add_parser("rotate", parents=[data], help="give one new keys and print them once")
    rotate.add_argument("name", metavar="NAME")
    rotate.add_argument(
        "--overlap", type=_hours, default=24, metavar="HOURS", help="how long the old keys stay good (24)"
    )
    rotate.add_argument("--json", action="store_true", help="print the keys as JSON")
    actions.add_parser("list", parents=[data], help="print their names")
    audit = actions.add_parser("audit", parents=[data], help="print what one fetched, newest first")
    audit.add_argument("name", metavar="NAME")
    audit.add_argument("--limit", type=int, default=100, metavar="N", help="how many fetches (100)")
    audit.add_argument("--json", action="store_true", help="print JSON lines")
    revoke = actions.add_parser("revoke", parents=[data], help="stop one's keys from working")
    revoke.add_argument("name", metavar="NAME")
