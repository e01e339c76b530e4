"""``takeitdown``: which command was asked for, and what its outcome means to the caller."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, words
from takeitdown_desktop.cli.parser import build_parser
from takeitdown_desktop.cli.terminal import UsageError, fail, plain, say
from takeitdown_desktop.cli.words import translate
from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.outbox.run_folder import sweep

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


def main(given: Sequence[str]) -> int:
    """Run one command. Returns its exit code; see ``exit_codes``."""
    asked = _asked_language(given)
    try:
        words.choose(asked)
    except KeyError:
        say(f"takeitdown: --language {plain(asked or '')}: {', '.join(words.codes())}")
        return exit_codes.USAGE
    arguments = build_parser().parse_args(given)
    sweep(paths.practice(), paths.PRACTICE_LASTS_S)
    try:
        return _run(arguments)
    except UsageError as error:
        say(f"takeitdown {arguments.command}: {error}")
        return exit_codes.USAGE
    except ReportError as error:
        return fail(error, as_json=arguments.json)
    except KeyboardInterrupt as stopped:
        told = translate("cli", "Stopped."), str(stopped) or translate("cli", "Nothing was sent.")
        say(f"\n{' '.join(told)}")
        return exit_codes.INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone, as in "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exit_codes.OK


def _asked_language(given: Sequence[str]) -> str | None:
    """What follows ``--language``, wherever that stands; the help texts need it first."""
    parser = argparse.ArgumentParser(prog="takeitdown", add_help=False, allow_abbrev=False)
    parser.add_argument("--language")
    asked: str | None = parser.parse_known_args(given)[0].language
    return asked


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
