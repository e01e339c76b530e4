"""Shared by the commands: plain output, prompts on a terminal, errors as sentences."""

import getpass
import json
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from takeitdown_desktop import messages
from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.words import message, number, translate
from takeitdown_desktop.core.errors import IntakeError, MistypedError, MistypedPinError, ReportError
from takeitdown_desktop.languages import latin_digits
from takeitdown_wire import CaseNumber, MistypedCaseError, Pin
from takeitdown_wire import MistypedPinError as WirePinError


class UsageError(Exception):
    """The command can't be carried out as it was given; the text says what to add."""


def plain(text: str) -> str:
    """``text`` on one line, whatever a file name holds: control characters and broken
    bytes are shown as escapes, so that no name can write on the terminal.
    """
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode("ascii")
        for char in text
    )


def say(text: str = "") -> None:
    """Text for a person, on standard error, so that standard output stays data."""
    print(text, file=sys.stderr, flush=True)


def put(value: Mapping[str, object]) -> None:
    """One JSON object on a line of standard output, in ASCII whatever the locale."""
    print(json.dumps(value), flush=True)


def fail(
    error: ReportError, about: str = "", *, comfort: str = "", as_json: bool = False, **more: object
) -> int:
    """Tell a person in their language, and a program in English, what went wrong. Returns the exit code.

    Args:
        error: looked up by its code.
        about: the file or report that it is about.
        comfort: a further sentence for the person.
        as_json: for a program too, with ``more``; of an exchange it says whether somebody could see it.
    """
    text = message(error.code)
    told = f"{text} {comfort}" if comfort else text
    say(f"{plain(about)}: {told}" if about else told)
    if as_json:
        seen = {"watched": error.watched} if isinstance(error, IntakeError) else {}
        put({**seen, **more, "error": {"code": error.code, "message": messages.message(error.code)}})
    return exit_codes.exit_code(error.code)


def clock_time(milliseconds: int) -> str:
    """A moment as the person's clock shows it."""
    moment = datetime.fromtimestamp(milliseconds / 1_000, UTC).astimezone()
    return moment.strftime("%Y-%m-%d %H:%M")


def contents(items: int | None) -> str:
    """What a report holds, in words; None where nobody knows."""
    count = "?" if items is None else number(items)
    return translate("cli", "pictures and videos: {count}").format(count=count)


def has_terminal() -> bool:
    """Whether somebody can be asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return sys.platform != "win32" or _is_console(sys.stdin.fileno())


def _is_console(descriptor: int) -> bool:
    """Windows says of ``NUL`` too that it is a terminal; only a console has a mode."""
    import ctypes
    import msvcrt  # there is none elsewhere

    handle = ctypes.c_void_p(vars(msvcrt)["get_osfhandle"](descriptor))
    mode = ctypes.c_uint32()
    return bool(vars(ctypes)["WinDLL"]("kernel32").GetConsoleMode(handle, ctypes.byref(mode)))


def ask(question: str, choices: Sequence[tuple[str, str]]) -> str:
    """Ask until one of ``choices`` (value, words) is chosen, by number or value."""
    say(f"\n{question}")
    for place, (_, words) in enumerate(choices, 1):
        say(f"  {number(place)}  {words}")
    prompt = translate("cli", "Type {first} to {last}:").format(first=number(1), last=number(len(choices)))
    while True:
        answer = _read_line(f"{prompt} ").strip().lower()
        for place, (value, _) in enumerate(choices, 1):
            if answer in (str(place), number(place), value):
                return value
        say(translate("cli", "Please type one of the numbers."))


def ask_text(question: str) -> str:
    """Ask for one line; may be empty."""
    return _read_line(f"\n{question} ").strip()


def _read_line(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line


def read_case(text: str) -> CaseNumber:
    """A case number as typed. Raises: MistypedError."""
    try:
        return CaseNumber.parse(latin_digits(text))
    except MistypedCaseError as error:
        raise MistypedError("case number") from error


def read_pin(pin_file: Path | None) -> Pin:
    """The PIN from a file ("-" is standard input) or asked for without echo.

    Raises:
        MistypedPinError: not six digits.
        UsageError: nobody to ask, or no such file.
    """
    if pin_file is not None:
        text = read_secret(pin_file)
    elif has_terminal():
        prompt = translate("CardPage", "PIN")
        text = getpass.getpass(f"{prompt}: ")
    else:
        raise UsageError(
            translate("cli", "The PIN is asked for on a terminal. Without one, give {option}.").format(
                option="--pin-file FILE"
            )
        )
    try:
        return Pin.parse(latin_digits(text))
    except WirePinError as error:
        raise MistypedPinError("PIN") from error


def read_secret(file: Path) -> str:
    """The first line of a file ("-" is standard input). Raises: UsageError: no such file."""
    try:
        if str(file) == "-":
            return sys.stdin.readline().rstrip("\r\n")
        with file.open(encoding="utf-8") as opened:
            return opened.readline(1_000).rstrip("\r\n")
    except (OSError, ValueError) as error:
        told = translate("cli", "This file can't be read: {file}").format(file=plain(str(file)))
        raise UsageError(told) from error
