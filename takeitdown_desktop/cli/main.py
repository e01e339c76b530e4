"""``takeitdown``: which command was asked for, and what its outcome means to the caller."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import drafts, exit_codes
from takeitdown_desktop.cli.paper_options import add_papers
from takeitdown_desktop.cli.questions import ASK
from takeitdown_desktop.cli.terminal import UsageError, fail, say
from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.media.limits import CORE_VARIANTS, MAX_VARIANTS
from takeitdown_desktop.core.outbox.run_folder import sweep
from takeitdown_wire.version import version

_COMMANDS = {
    "hash": ("hash", "run"),
    "check": ("check", "run"),
    "save": ("save", "run"),
    "add": ("save", "run"),
    "saved": ("saved", "run_saved"),
    "export": ("saved", "run_export"),
    "forget": ("saved", "run_forget"),
    "send": ("send", "run"),
    "services": ("services", "run"),
    "status": ("deliver", "run_status"),
    "withdraw": ("deliver", "run_withdraw"),
    "doctor": ("doctor", "run"),
    "verify": ("verify", "run"),
    "kit": ("kit", "run"),
    "notes": ("notes", "run"),
    "guide": ("guide", "run"),
}

_TIERS = {"core": CORE_VARIANTS, "extended": 48, "full": MAX_VARIANTS}


def main(words: Sequence[str]) -> int:
    """Run one command. Returns its exit code; see ``exit_codes``."""
    parser = build_parser()
    arguments = parser.parse_args(words)
    sweep(paths.practice(), paths.PRACTICE_LASTS_S)
    try:
        return _run(arguments)
    except UsageError as error:
        say(f"takeitdown {arguments.command}: {error}")
        return exit_codes.USAGE
    except ReportError as error:
        return fail(error, as_json=arguments.json)
    except KeyboardInterrupt as stopped:
        say(f"\nStopped. {str(stopped) or 'Nothing was sent.'}")
        return exit_codes.INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone, as in "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exit_codes.OK


def _run(arguments: argparse.Namespace) -> int:
    module, function = _COMMANDS[arguments.command]
    # Each command loads its own modules only: hash never loads the network library.
    command: Callable[[argparse.Namespace], int] = getattr(
        importlib.import_module(f"takeitdown_desktop.cli.{module}"), function
    )
    code = command(arguments)
    if sys.stdout is not None:  # as in a program without a console
        sys.stdout.flush()
    return code


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="takeitdown",
        description="Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. "
        "The files themselves are never sent. Without a command, the window opens; with a saved report alone "
        "(REPORT.tid), it opens with that.",
        epilog=exit_codes.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="which version this is, and exit")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_hash(commands)
    _add_check(commands)
    _add_save(commands)
    _add_add(commands)
    _add_saved(commands)
    _add_send(commands)
    for name, words in (("status", "where a case stands"), ("withdraw", "take a case back")):
        _add_case(commands, name, words)
    services = _command(commands, "services", "who looks for copies, as of today")
    _add_intake(services)
    _add_proxy(services)
    _command(commands, "doctor", "is all well here, and what holds a hostile file in? no network is used")
    _add_verify(commands)
    add_papers(partial(_command, commands))
    return parser


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "verify", "is this installation what it should be? no network is used")
    command.add_argument(
        "--manifest",
        type=Path,
        metavar="FILE",
        help="digests of all files, from whoever published the program",
    )
    command.add_argument(
        "--print-manifest", action="store_true", help="print the digests of the files that are here"
    )


class _Version(argparse.Action):
    """Works the version out only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"takeitdown {version()}")
        parser.exit()


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
    command.add_argument(
        "--variants",
        type=_variants,
        default=MAX_VARIANTS,
        metavar="N",
        help="most hashes of one picture, to find edited copies too: 1 (plain) to "
        f"{MAX_VARIANTS}, or core ({_TIERS['core']}), extended ({_TIERS['extended']}), full (the default)",
    )
    drafts.add_options(command, "keep what is done under a passphrase, and go on there the next time")


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "check", "does this copy match what was sent? no network is used")
    command.add_argument("paths", nargs="+", metavar="COPY", help="file or folder to compare")
    command.add_argument(
        "--original", action="append", metavar="FILE", help="what was sent; can be given again"
    )
    command.add_argument("--details", action="store_true", help="print how near it is, and to which file")
    command.add_argument(
        "--case", metavar="CASE", help="compare with the draft from which the report for this case was made"
    )
    drafts.add_options(command, "compare with the fingerprints that this draft keeps")


def _add_save(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "save", "make a report and save it sealed, to be sent now or later")
    _add_report(command)


def _add_add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "add", "make a further report with new files for a case that you have")
    command.add_argument("--case", required=True, metavar="CASE", help="its case number")
    _add_pin(command)
    _add_report(command)


def _add_report(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths", nargs="*", metavar="PATH", help="file or folder (without any: all that the draft holds)"
    )
    command.add_argument("--who", choices=("self", "parent", "supporter"), help="who makes the report")
    command.add_argument("--under-18", choices=("yes", "no"), help="under 18 in the picture")
    command.add_argument("--explicit", choices=("yes", "no"), help="shows nudity or something sexual")
    command.add_argument("--shared", choices=("yes", "no", "unknown"), help="has been shared")
    contact = command.add_mutually_exclusive_group()
    contact.add_argument(
        "--contact",
        nargs="?",
        const=ASK,
        metavar="EMAIL",
        help="a way to be reached; nothing needs it. Other programs here can see what a command is given: without "
        "an address after it, it is asked for",
    )
    contact.add_argument(
        "--contact-file", type=Path, metavar="FILE", help="read it from a file (- is standard input)"
    )
    _add_intake(command)
    command.add_argument(
        "--out",
        type=Path,
        metavar="REPORT.tid",
        help="the file to write, to be sent from any computer (without it: kept on this one)",
    )
    drafts.add_options(
        command,
        "keep answers and fingerprints under a passphrase as they come, and go on there the next time",
    )
    command.add_argument("--show-bytes", action="store_true", help="print the very bytes that are sealed")


def _add_saved(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _command(commands, "saved", "list the reports that are kept on this computer")
    export = _command(commands, "export", "write a kept report to a file, to be sent from another computer")
    export.add_argument("id", metavar="ID", help="as the list shows it")
    export.add_argument("--out", type=Path, required=True, metavar="REPORT.tid", help="the file to write")
    forget = _command(commands, "forget", "delete kept reports, or everything, from this computer for good")
    forget.add_argument("ids", nargs="*", metavar="ID", help="as the list shows it")
    forget.add_argument("--draft", metavar="NAME|FILE", help="an unfinished report")
    forget.add_argument("--notes", action="store_true", help="all notes and letters")
    forget.add_argument("--all", action="store_true", help="all that the program ever kept here")
    forget.add_argument("--yes", action="store_true", help="do not ask again")


def _add_send(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "send", "send saved reports; sending twice is harmless")
    command.add_argument(
        "reports",
        nargs="*",
        metavar="ID|REPORT.tid",
        help="kept reports or files (without any: all that wait on this computer)",
    )
    command.add_argument(
        "--keep-trying",
        nargs="?",
        type=_minutes,
        const=60.0,
        metavar="MINUTES",
        help="go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it",
    )
    _add_proxy(command)
    _add_intake(command, "send only what was made for this service")


def _add_case(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, words: str
) -> None:
    command = _command(commands, name, words)
    what = "case number, with or without hyphens"
    if name == "withdraw":
        what += "; or the ID of a kept report that was never sent"
    command.add_argument("case", metavar="CASE", help=what)
    _add_pin(command)
    _add_intake(command)
    _add_proxy(command)
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
    command.add_argument(
        "--trust-change",
        action="store_true",
        help="go on although the service is at another address, or has another key, than the last time",
    )


def _add_pin(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--pin-file", type=Path, metavar="FILE", help="read the PIN from a file (- is standard input)"
    )


def _add_proxy(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--proxy",
        metavar="ADDRESS",
        help="go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); "
        "also read from TAKEITDOWN_PROXY, and from no other setting",
    )


def _minutes(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 100_000:
        raise argparse.ArgumentTypeError("a number of minutes")
    return value


def _variants(text: str) -> int:
    value = _TIERS[text] if text in _TIERS else int(text)
    if not 1 <= value <= MAX_VARIANTS:
        raise argparse.ArgumentTypeError(f"1 to {MAX_VARIANTS}, core, extended or full")
    return value


def _rate(text: str) -> float:
    value = float(text)
    if not 0 < value <= 1_000:
        raise argparse.ArgumentTypeError("a number above 0")
    return value
