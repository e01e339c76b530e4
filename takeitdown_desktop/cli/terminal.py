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
    """The command can't be run as given; the text says what to change."""


def plain(text: str) -> str:
    """``text`` on one line, with control characters and surrogates escaped, so that no file
    name can control the terminal.
    """
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode("ascii")
        for char in text
    )


def say(text: str = "") -> None:
    """Print text for people on standard error; standard output is for data."""
    print(text, file=sys.stderr, flush=True)


def put(value: Mapping[str, object]) -> None:
    """Print one JSON object on a line of standard output, in ASCII whatever the locale."""
    print(json.dumps(value), flush=True)


def fail(
    error: ReportError, about: str = "", *, comfort: str = "", as_json: bool = False, **more: object
) -> int:
    """Print an error, for people in their language and for programs in English. Returns the exit code.

    Args:
        error: the error; its texts are looked up by its code.
        about: the file or report that it is about.
        comfort: a further sentence for people.
        as_json: print JSON as well, including ``more``, and ``watched`` for errors of an exchange.
    """
    text = message(error.code)
    sentences = f"{text} {comfort}" if comfort else text
    say(f"{plain(about)}: {sentences}" if about else sentences)
    if as_json:
        watched = {"watched": error.watched} if isinstance(error, IntakeError) else {}
        put({**watched, **more, "error": {"code": error.code, "message": messages.message(error.code)}})
    return exit_codes.exit_code(error.code)


def clock_time(milliseconds: int) -> str:
    """Milliseconds since 1970 (UTC) as local date and time."""
    moment = datetime.fromtimestamp(milliseconds / 1_000, UTC).astimezone()
    return moment.strftime("%Y-%m-%d %H:%M")


def contents(items: int | None) -> str:
    """The number of pictures and videos in a report, as a text; None if unknown."""
    count = "?" if items is None else number(items)
    return translate("cli", "pictures and videos: {count}").format(count=count)


def has_terminal() -> bool:
    """Whether standard input is a terminal, so that questions can be asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return sys.platform != "win32" or _is_console(sys.stdin.fileno())


def _is_console(descriptor: int) -> bool:
    """Whether it is a real console: on Windows ``NUL`` counts as a terminal, too, but has no console mode."""
    import ctypes
    import msvcrt  # exists only on Windows

    handle = ctypes.c_void_p(vars(msvcrt)["get_osfhandle"](descriptor))
    mode = ctypes.c_uint32()
    return bool(vars(ctypes)["WinDLL"]("kernel32").GetConsoleMode(handle, ctypes.byref(mode)))


def ask(question: str, choices: Sequence[tuple[str, str]]) -> str:
    """Ask until one of ``choices`` (value, text) is chosen by number or value. Returns the value."""
    say(f"\n{question}")
    for index, (_, words) in enumerate(choices, 1):
        say(f"  {number(index)}  {words}")
    prompt = translate("cli", "Type {first} to {last}:").format(first=number(1), last=number(len(choices)))
    while True:
        answer = _read_line(f"{prompt} ").strip().lower()
        for index, (value, _) in enumerate(choices, 1):
            if answer in (str(index), number(index), value):
                return value
        say(translate("cli", "Please type one of the numbers."))


def ask_text(question: str) -> str:
    """Ask for one line of text, which may be empty."""
    return _read_line(f"\n{question} ").strip()


def _read_line(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line


def read_case(text: str) -> CaseNumber:
    """Parse a typed case number. Raises: MistypedError."""
    try:
        return CaseNumber.parse(latin_digits(text))
    except MistypedCaseError as error:
        raise MistypedError("case number") from error


def read_pin(pin_file: Path | None) -> Pin:
    """The PIN from a file ("-" for standard input) or, without echo, from the terminal.

    Raises:
        MistypedPinError: not six digits.
        UsageError: there is no terminal, or the file can't be read.
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
    """The first line of a file ("-" for standard input). Raises: UsageError: it can't be read."""
    try:
        if str(file) == "-":
            return sys.stdin.readline().rstrip("\r\n")
        with file.open(encoding="utf-8") as opened:
            return opened.readline(1_000).rstrip("\r\n")
    except (OSError, ValueError) as error:
        text = translate("cli", "This file can't be read: {file}").format(file=plain(str(file)))
        raise UsageError(text) from error
