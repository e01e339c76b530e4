"""Options that several commands share, and the parsers of their values."""

import argparse
from pathlib import Path

from takeitdown_desktop.cli.words import translate
from takeitdown_desktop.core.media.limits import (
    CORE_VARIANTS,
    EXTENDED_VARIANTS,
    FULL_VARIANTS,
    MAX_VARIANTS,
)

TIERS = {"core": CORE_VARIANTS, "extended": EXTENDED_VARIANTS, "full": FULL_VARIANTS, "wide": MAX_VARIANTS}
"""Named numbers of variants."""


def add_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help_text: str
) -> argparse.ArgumentParser:
    end = "." if help_text[-1].isalnum() else ""
    command = commands.add_parser(
        name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}{end}"
    )
    command.add_argument(
        "--json", action="store_true", help=translate("cli", "one JSON object a line on standard output")
    )
    add_language(command)
    return command


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add ``--language`` for the help; ``main._language_option`` reads it."""
    parser.add_argument(
        "--language",
        metavar="CODE",
        default=argparse.SUPPRESS,
        help=translate("cli", "language of the texts, for example de or pt_BR (without it: the system's)"),
    )


def add_intake(command: argparse.ArgumentParser, help_text: str | None = None) -> None:
    help_text = help_text or translate("cli", "the file that names the service")
    command.add_argument("--intake", type=Path, metavar="DESCRIPTOR", help=help_text)
    command.add_argument(
        "--trust-change",
        action="store_true",
        help=translate(
            "cli",
            "go on although the service is at another address, or has another key, than the last time",
        ),
    )


def add_pin(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--pin-file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "read the PIN from a file (- is standard input)"),
    )


def add_proxy(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--proxy",
        metavar="ADDRESS",
        help=translate(
            "cli",
            "go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); "
            "also read from TAKEITDOWN_PROXY, and from no other setting",
        ),
    )


def minutes(text: str) -> float:
    """Parse minutes, 0 to 100,000. Raises: ValueError, ArgumentTypeError."""
    value = float(text)
    if not 0 <= value <= 100_000:
        raise argparse.ArgumentTypeError(translate("cli", "a number of minutes"))
    return value


def variants(text: str) -> int:
    """Parse a number of variants, 1 to ``MAX_VARIANTS``, or a key of ``TIERS``. Raises: as ``minutes``."""
    value = TIERS[text] if text in TIERS else int(text)
    if not 1 <= value <= MAX_VARIANTS:
        raise argparse.ArgumentTypeError(f"1..{MAX_VARIANTS}, core, extended, full, wide")
    return value


def rate(text: str) -> float:
    """Parse frames per second, above 0 and up to 1,000. Raises: as ``minutes``."""
    value = float(text)
    if not 0 < value <= 1_000:
        raise argparse.ArgumentTypeError(translate("cli", "a number above 0"))
    return value
