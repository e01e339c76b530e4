"""The parser of the command line: every command, every option, and their help."""

import argparse
from functools import partial
from pathlib import Path

from takeitdown_desktop.cli import drafts, exit_codes
from takeitdown_desktop.cli.options import (
    TIERS,
    add_command,
    add_intake,
    add_language,
    add_pin,
    add_proxy,
    minutes,
    rate,
    variants,
)
from takeitdown_desktop.cli.paper_options import add_papers
from takeitdown_desktop.cli.questions import ASK, add_questions
from takeitdown_desktop.cli.words import translate
from takeitdown_desktop.core.media.limits import FULL_VARIANTS, MAX_VARIANTS
from takeitdown_wire.version import version


def build_parser() -> argparse.ArgumentParser:
    """The parser with all commands, its help in the language in use."""
    parser = argparse.ArgumentParser(
        prog="takeitdown",
        description=translate(
            "cli",
            "Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. "
            "The files themselves are never sent. Without a command, the window opens; with a saved report alone "
            "(REPORT.tid), it opens with that.",
        ),
        epilog=exit_codes.table(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version", action=_Version, nargs=0, help=translate("cli", "which version this is, and exit")
    )
    add_language(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_hash(commands)
    _add_check(commands)
    _add_save(commands)
    _add_add(commands)
    _add_saved(commands)
    _add_send(commands)
    _add_case(commands, "status", translate("cli", "where a case stands"))
    _add_case(commands, "withdraw", translate("cli", "take a case back"))
    services = add_command(commands, "services", translate("cli", "who looks for copies, as of today"))
    add_intake(services)
    add_proxy(services)
    add_command(
        commands,
        "doctor",
        translate("cli", "is all well here, and what holds a hostile file in? no network is used"),
    )
    _add_verify(commands)
    add_papers(partial(add_command, commands))
    return parser


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = add_command(
        commands, "verify", translate("cli", "is this installation what it should be? no network is used")
    )
    command.add_argument(
        "--manifest",
        type=Path,
        metavar="FILE",
        help=translate("cli", "digests of all files, from whoever published the program"),
    )
    command.add_argument(
        "--print-manifest",
        action="store_true",
        help=translate("cli", "print the digests of the files that are here"),
    )


class _Version(argparse.Action):
    """Prints the version, which is only determined when asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"takeitdown {version()}")
        parser.exit()


def _add_hash(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = add_command(
        commands, "hash", translate("cli", "make fingerprints and print them; no network is used")
    )
    command.add_argument("paths", nargs="+", metavar="PATH", help=translate("cli", "file or folder"))
    command.add_argument(
        "--details", action="store_true", help=translate("cli", "print the fingerprints themselves too")
    )
    command.add_argument(
        "--frames-per-second",
        type=rate,
        metavar="N",
        help=translate(
            "cli",
            "take exactly the video frames that the reference vPDQ takes at this rate "
            "(without it: every frame, keeping those that differ)",
        ),
    )
    command.add_argument(
        "--variants",
        type=variants,
        default=FULL_VARIANTS,
        metavar="N",
        help=translate("cli", "most hashes of one picture, to find edited copies too: {choices}").format(
            choices=", ".join((f"1..{MAX_VARIANTS}", *(f"{name} ({most})" for name, most in TIERS.items())))
        ),
    )
    drafts.add_options(
        command, translate("cli", "keep what is done under a passphrase, and go on there the next time")
    )


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = add_command(
        commands, "check", translate("cli", "does this copy match what was sent? no network is used")
    )
    command.add_argument(
        "paths", nargs="+", metavar="COPY", help=translate("cli", "file or folder to compare")
    )
    command.add_argument(
        "--original",
        action="append",
        metavar="FILE",
        help=translate("cli", "what was sent; can be given again"),
    )
    command.add_argument(
        "--details", action="store_true", help=translate("cli", "print how near it is, and to which file")
    )
    command.add_argument(
        "--case",
        metavar="CASE",
        help=translate("cli", "compare with the draft from which the report for this case was made"),
    )
    drafts.add_options(command, translate("cli", "compare with the fingerprints that this draft keeps"))


def _add_save(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = add_command(
        commands, "save", translate("cli", "make a report and save it sealed, to be sent now or later")
    )
    _add_report(command)


def _add_add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = add_command(
        commands, "add", translate("cli", "make a further report with new files for a case that you have")
    )
    command.add_argument("--case", required=True, metavar="CASE", help=translate("cli", "its case number"))
    add_pin(command)
    _add_report(command)


def _add_report(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help=translate("cli", "file or folder (without any: all that the draft holds)"),
    )
    add_questions(command)
    contact = command.add_mutually_exclusive_group()
    contact.add_argument(
        "--contact",
        nargs="?",
        const=ASK,
        metavar="EMAIL",
        help=translate(
            "cli",
            "a way to be reached; nothing needs it. Other programs here can see what a command is given: "
            "without an address after it, it is asked for",
        ),
    )
    contact.add_argument(
        "--contact-file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "read it from a file (- is standard input)"),
    )
    add_intake(command)
    command.add_argument(
        "--out",
        type=Path,
        metavar="REPORT.tid",
        help=translate(
            "cli", "the file to write, to be sent from any computer (without it: kept on this one)"
        ),
    )
    drafts.add_options(
        command,
        translate(
            "cli",
            "keep answers and fingerprints under a passphrase as they come, and go on there the next time",
        ),
    )
    command.add_argument(
        "--show-bytes", action="store_true", help=translate("cli", "print the very bytes that are sealed")
    )


def _add_saved(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    add_command(commands, "saved", translate("cli", "list the reports that are kept on this computer"))
    export = add_command(
        commands,
        "export",
        translate("cli", "write a kept report to a file, to be sent from another computer"),
    )
    export.add_argument("id", metavar="ID", help=translate("cli", "as the list shows it"))
    export.add_argument(
        "--out", type=Path, required=True, metavar="REPORT.tid", help=translate("cli", "the file to write")
    )
    forget = add_command(
        commands,
        "forget",
        translate("cli", "delete kept reports, or everything, from this computer for good"),
    )
    forget.add_argument("ids", nargs="*", metavar="ID", help=translate("cli", "as the list shows it"))
    forget.add_argument("--draft", metavar="NAME|FILE", help=translate("cli", "an unfinished report"))
    forget.add_argument("--notes", action="store_true", help=translate("cli", "notes and letters"))
    forget.add_argument(
        "--all", action="store_true", help=translate("cli", "all that the program ever kept here")
    )
    forget.add_argument("--yes", action="store_true", help=translate("cli", "do not ask again"))


def _add_send(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = add_command(
        commands, "send", translate("cli", "send saved reports; sending twice is harmless")
    )
    command.add_argument(
        "reports",
        nargs="*",
        metavar="ID|REPORT.tid",
        help=translate("cli", "kept reports or files (without any: all that wait on this computer)"),
    )
    command.add_argument(
        "--keep-trying",
        nargs="?",
        type=minutes,
        const=60.0,
        metavar="MINUTES",
        help=translate(
            "cli",
            "go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it",
        ),
    )
    add_proxy(command)
    add_intake(command, translate("cli", "send only what was made for this service"))


def _add_case(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help_text: str
) -> None:
    command = add_command(commands, name, help_text)
    if name == "withdraw":
        what = translate(
            "cli",
            "case number, with or without hyphens; or the ID of a kept report that was never sent",
        )
    else:
        what = translate("cli", "case number, with or without hyphens")
    command.add_argument("case", metavar="CASE", help=what)
    add_pin(command)
    add_intake(command)
    add_proxy(command)
    if name == "withdraw":
        command.add_argument("--yes", action="store_true", help=translate("cli", "do not ask again"))
