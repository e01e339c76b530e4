"""The words of ``kit``, ``notes`` and ``guide`` on the command line."""

import argparse
from collections.abc import Callable
from pathlib import Path

_Make = Callable[[str, str], argparse.ArgumentParser]


def add_papers(make: _Make) -> None:
    """Add the three commands. Args: make: makes one of a name and what it is for."""
    _add_kit(make("kit", "write a removal request under the US TAKE IT DOWN Act; nothing is sent"))
    _add_notes(make("notes", "notes for evidence, locked on this computer; words only"))
    _add_guide(make("guide", "write the guide for parents or for counsellors as PDF"))


def _add_kit(command: argparse.ArgumentParser) -> None:
    given = command.add_mutually_exclusive_group()
    given.add_argument(
        "--answers",
        type=Path,
        metavar="FILE",
        help="what the request needs, as one JSON object (- is standard input): platform, shown (picture, video or "
        "both), places (a list), signer (person, parent or asked), name, contact, good_faith (true). Without it, "
        "each is asked for",
    )
    given.add_argument(
        "--kept", metavar="PLATFORM", help="take up the request to this platform that the notes keep"
    )
    command.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="write it there: .pdf as PDF, else as text (without it: print it)",
    )
    command.add_argument(
        "--sent",
        metavar="WHEN",
        help="when you sent it: now, or 'YYYY-MM-DD HH:MM'; the 48 hours count from then",
    )
    command.add_argument(
        "--complaint",
        action="store_true",
        help="write the complaint to the FTC instead: the 48 hours are over, and it is still there",
    )
    command.add_argument("--keep", action="store_true", help="keep the request with the notes, locked")
    _add_passphrase(command)


def _add_notes(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--add",
        type=Path,
        metavar="FILE",
        help="add a note, as one JSON object with any of user, place, when and what (- is standard input)",
    )
    command.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="write them there: .pdf as PDF, else as text (without it: print them)",
    )
    _add_passphrase(command)


def _add_guide(command: argparse.ArgumentParser) -> None:
    command.add_argument("guide", choices=("parents", "counsellors"), help="for whom it is")
    command.add_argument(
        "--country", default="", metavar="CODE", help="whose help lines stand in it (without: the system's)"
    )
    command.add_argument("--out", type=Path, required=True, metavar="GUIDE.pdf", help="the file to write")


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the notes from a file (- is standard input)",
    )
