"""``takeitdown``: runs a command and turns its outcome into an exit code."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given, words
from takeitdown_desktop.cli.parser import build_parser
from takeitdown_desktop.cli.terminal import UsageError, fail, plain, say
from takeitdown_desktop.cli.words import translate
from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.outbox.run_folder import sweep

_COMMANDS: dict[str, tuple[str, str, type[given.Given]]] = {
    "hash": ("hash", "run", given.Hash),
    "check": ("check", "run", given.Check),
    "save": ("save", "run", given.Save),
    "add": ("save", "run", given.Save),
    "saved": ("saved", "run_saved", given.Given),
    "export": ("saved", "run_export", given.Export),
    "forget": ("saved", "run_forget", given.Forget),
    "send": ("send", "run", given.Send),
    "services": ("services", "run", given.WithProxy),
    "status": ("case", "run_status", given.Case),
    "withdraw": ("case", "run_withdraw", given.Case),
    "doctor": ("doctor", "run", given.Given),
    "verify": ("verify", "run", given.Verify),
    "kit": ("kit", "run", given.Kit),
    "notes": ("notes", "run", given.Notes),
    "guide": ("guide", "run", given.Guide),
}
"""Module, function and argument type of each command."""


def main(words_given: Sequence[str]) -> int:
    """Run one command. Returns its exit code; see ``exit_codes``."""
    language = _language_option(words_given)
    try:
        words.choose(language)
    except KeyError:
        say(f"takeitdown: --language {plain(language or '')}: {', '.join(words.codes())}")
        return exit_codes.USAGE
    arguments = build_parser().parse_args(words_given)
    sweep(paths.practice(), paths.PRACTICE_LASTS_S)
    try:
        return _run(arguments)
    except UsageError as error:
        say(f"takeitdown {arguments.command}: {error}")
        return exit_codes.USAGE
    except ReportError as error:
        return fail(error, as_json=arguments.json)
    except KeyboardInterrupt as stopped:
        sentences = translate("cli", "Stopped."), str(stopped) or translate("cli", "Nothing was sent.")
        say(f"\n{' '.join(sentences)}")
        return exit_codes.INTERRUPTED
    except BrokenPipeError:  # the reader of the output has ended, as with "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exit_codes.OK


def _language_option(words_given: Sequence[str]) -> str | None:
    """The value of ``--language``, which is needed before the parser with its help texts is built."""
    parser = argparse.ArgumentParser(prog="takeitdown", add_help=False, allow_abbrev=False)
    parser.add_argument("--language")
    language: str | None = parser.parse_known_args(words_given)[0].language
    return language


def _run(arguments: argparse.Namespace) -> int:
    module, function, kind = _COMMANDS[arguments.command]
    # Each command only loads its own modules: ``hash`` never loads the network library.
    command: Callable[[given.Given], int] = getattr(
        importlib.import_module(f"takeitdown_desktop.cli.{module}"), function
    )
    code = command(kind.of(arguments))
    if sys.stdout is not None:  # it is None in a program without a console
        sys.stdout.flush()
    return code
