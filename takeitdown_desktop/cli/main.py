"""``takeitdown``: which command was asked for, and what its outcome means to the caller."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.terminal import UsageError, fail, say
from takeitdown_desktop.core.errors import ReportError


def main(words: Sequence[str]) -> int:
    """Run one command. Returns its exit code; see ``exit_codes``."""
    os.umask(0o077)
    parser = build_parser()
    arguments = parser.parse_args(words)
    try:
        return _run(arguments)
    except UsageError as error:
        say(f"takeitdown {arguments.command}: {error}")
        return exit_codes.USAGE
    except ReportError as error:
        return fail(error, as_json=arguments.json)
    except KeyboardInterrupt:
        say("\nStopped. Nothing was sent.")
        return exit_codes.INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone, as in "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exit_codes.OK


def _run(arguments: argparse.Namespace) -> int:
    # Each command loads its own modules only: hash never loads the network library.
    if arguments.command == "hash":
        from takeitdown_desktop.cli import hash as command  # noqa: PLC0415

        return command.run(arguments)
    if arguments.command == "save":
        from takeitdown_desktop.cli import save  # noqa: PLC0415

        return save.run(arguments)
    if arguments.command == "services":
        from takeitdown_desktop.cli import services  # noqa: PLC0415

        return services.run(arguments)
    from takeitdown_desktop.cli import deliver  # noqa: PLC0415

    commands = {"send": deliver.run_send, "status": deliver.run_status, "withdraw": deliver.run_withdraw}
    return commands[arguments.command](arguments)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="takeitdown",
        description="Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. "
        "The files themselves are never sent. Without a command, the window opens.",
        epilog=exit_codes.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_hash(commands)
    _add_save(commands)
    _add_send(commands)
    for name, words in (("status", "where a case stands"), ("withdraw", "take a case back")):
        _add_case(commands, name, words)
    _add_intake(_command(commands, "services", "who looks for copies, as of today"))
    return parser


def _add_hash(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "hash", "make fingerprints and print them; no network is used")
    command.add_argument("paths", nargs="+", metavar="PATH", help="file or folder")
    command.add_argument("--details", action="store_true", help="print the fingerprints themselves too")
    command.add_argument(
        "--frames-per-second",
        type=_rate,
        metavar="N",
        help="take exactly the video frames that the reference vPDQ takes at this rate "
        "(without it: every frame, keeping those that differ)",
    )


def _add_save(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "save", "make a report and save it sealed, to be sent now or later")
    command.add_argument("paths", nargs="+", metavar="PATH", help="file or folder")
    command.add_argument("--who", choices=("self", "parent", "supporter"), help="who makes the report")
    command.add_argument("--under-18", choices=("yes", "no"), help="under 18 in the picture")
    command.add_argument("--explicit", choices=("yes", "no"), help="shows nudity or something sexual")
    command.add_argument("--shared", choices=("yes", "no", "unknown"), help="has been shared")
    command.add_argument("--contact", metavar="EMAIL", help="a way to be reached; nothing needs it")
    _add_intake(command)
    command.add_argument("--out", type=Path, required=True, metavar="REPORT.tid", help="the file to write")
    command.add_argument("--show-bytes", action="store_true", help="print the very bytes that are sealed")


def _add_send(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "send", "send saved reports; sending twice is harmless")
    command.add_argument("reports", nargs="+", type=Path, metavar="REPORT.tid")
    _add_intake(command, "send only what was made for this service")


def _add_case(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, words: str
) -> None:
    command = _command(commands, name, words)
    command.add_argument("case", metavar="CASE", help="case number, with or without hyphens")
    command.add_argument(
        "--pin-file", type=Path, metavar="FILE", help="read the PIN from a file (- is standard input)"
    )
    _add_intake(command)
    if name == "withdraw":
        command.add_argument("--yes", action="store_true", help="do not ask again")


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, words: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    command.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    return command


def _add_intake(command: argparse.ArgumentParser, words: str = "the file that names the service") -> None:
    command.add_argument("--intake", type=Path, metavar="DESCRIPTOR", help=words)


def _rate(text: str) -> float:
    value = float(text)
    if not 0 < value <= 1_000:
        raise argparse.ArgumentTypeError("a number above 0")
    return value
