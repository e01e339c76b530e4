"""The options of ``kit``, ``notes`` and ``guide``."""

import argparse
from collections.abc import Callable
from pathlib import Path

from takeitdown_desktop.cli.words import translate

_KEYS = (
    "platform, shown (picture, video, both), places ([...]), signer (person, parent, asked), name, contact, "
    "good_faith (true)"
)
_Make = Callable[[str, str], argparse.ArgumentParser]


def add_papers(make: _Make) -> None:
    """Add the three commands. ``make`` adds a command with a name and a help text."""
    _add_kit(
        make(
            "kit",
            translate("cli", "write a letter under the TAKE IT DOWN Act of the USA; nothing is sent"),
        )
    )
    _add_notes(make("notes", translate("cli", "notes for evidence, locked on this computer; words only")))
    _add_guide(make("guide", translate("cli", "write the guide for parents or for counsellors as PDF")))


def _add_kit(command: argparse.ArgumentParser) -> None:
    given = command.add_mutually_exclusive_group()
    given.add_argument(
        "--answers",
        type=Path,
        metavar="FILE",
        help=translate(
            "cli",
            "what the letter needs, as one JSON object (- is standard input); without it, "
            "each is asked for. Keys: {keys}",
        ).format(keys=_KEYS),
    )
    given.add_argument(
        "--kept",
        metavar="PLATFORM",
        help=translate("cli", "go on with the letter to this platform that is kept here"),
    )
    command.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=translate("cli", "write to this file: .pdf as PDF, else as text (without it: print)"),
    )
    command.add_argument(
        "--sent",
        metavar="WHEN",
        help=translate("cli", "when you sent it: now, or 'YYYY-MM-DD HH:MM'; the 48 hours count from then"),
    )
    command.add_argument(
        "--complaint",
        action="store_true",
        help=translate(
            "cli", "write the complaint to the FTC instead: the 48 hours are over, and it is still there"
        ),
    )
    command.add_argument(
        "--keep", action="store_true", help=translate("cli", "keep the letter with the notes, locked")
    )
    _add_passphrase(command)


def _add_notes(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--add",
        type=Path,
        metavar="FILE",
        help=translate(
            "cli",
            "add a note, as one JSON object with any of user, place, when and what (- is standard input)",
        ),
    )
    command.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=translate("cli", "write to this file: .pdf as PDF, else as text (without it: print)"),
    )
    _add_passphrase(command)


def _add_guide(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "guide", choices=("parents", "counsellors"), help=translate("cli", "for whom it is")
    )
    command.add_argument(
        "--country",
        default="",
        metavar="CODE",
        help=translate("cli", "whose help lines stand in it (without: the system's)"),
    )
    command.add_argument(
        "--out", type=Path, required=True, metavar="GUIDE.pdf", help=translate("cli", "the file to write")
    )


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "read the passphrase of the notes from a file (- is standard input)"),
    )
