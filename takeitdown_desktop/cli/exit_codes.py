"""Exit codes: one for each outcome that a script may need to distinguish; also the table in ``--help``."""

import textwrap
from typing import NamedTuple

from takeitdown_desktop.cli import words
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP

OK = 0
SOME_UNREADABLE = 1
USAGE = 2
GOES_ELSEWHERE = 3
NO_MATCH = 9
NOT_LOCKED_IN = 16
INTERRUPTED = 130


class _Failure(NamedTuple):
    number: int
    code: str
    """Of the error, see ``core.errors``."""
    words: str


class _Group(NamedTuple):
    """Failures with consecutive numbers, and a heading for them."""

    words: str
    failures: tuple[_Failure, ...]


_OUTCOMES = {
    OK: QT_TRANSLATE_NOOP("cli", "done"),
    SOME_UNREADABLE: QT_TRANSLATE_NOOP("cli", "done, but at least one file could not be read"),
    USAGE: QT_TRANSLATE_NOOP("cli", "the command was not understood"),
    GOES_ELSEWHERE: QT_TRANSLATE_NOOP("cli", "the answers lead to another service; nothing was kept"),
    NO_MATCH: QT_TRANSLATE_NOOP("cli", "a copy does not match, or is too plain to tell"),
    NOT_LOCKED_IN: QT_TRANSLATE_NOOP("cli", "doctor, verify: something here is not as it should be"),
    INTERRUPTED: QT_TRANSLATE_NOOP("cli", "stopped with Ctrl-C"),
}

_GROUPS = (
    _Group(
        QT_TRANSLATE_NOOP("cli", "no report"),
        (
            _Failure(4, "report.not_made", "questions open"),
            _Failure(5, "report.nothing", "no fingerprint"),
            _Failure(6, "report.too_much", "too much"),
            _Failure(7, "report.contact", "contact"),
            _Failure(8, "intake.descriptor", "service file"),
        ),
    ),
    _Group(
        QT_TRANSLATE_NOOP("cli", "case"),
        (
            _Failure(10, "case.no_match", "number and PIN do not match"),
            _Failure(11, "case.locked", "locked for now"),
            _Failure(12, "case.mistyped", "number mistyped"),
            _Failure(13, "pin.mistyped", "PIN mistyped"),
            _Failure(14, "case.withdrawn", "taken back"),
            _Failure(15, "outbox.perhaps_sent", "perhaps sent already"),
        ),
    ),
    _Group(
        QT_TRANSLATE_NOOP("cli", "saved report"),
        (
            _Failure(20, "sealed.missing", "missing"),
            _Failure(21, "sealed.foreign", "foreign"),
            _Failure(22, "sealed.damaged", "damaged"),
            _Failure(23, "sealed.version", "newer version"),
            _Failure(24, "sealed.wrong_intake", "other service"),
            _Failure(25, "outbox.unknown", "not in the list"),
        ),
    ),
    _Group(
        QT_TRANSLATE_NOOP("cli", "not delivered, try later"),
        (
            _Failure(30, "intake.unreachable", "no connection"),
            _Failure(31, "intake.certificate", "certificate"),
            _Failure(32, "intake.not_an_intake", "something else answered"),
            _Failure(33, "intake.busy", "busy"),
            _Failure(34, "intake.failed", "failed"),
            _Failure(35, "intake.no_answer", "no answer (may have arrived)"),
            _Failure(36, "intake.clock", "clock"),
            _Failure(37, "intake.proxy", "proxy"),
        ),
    ),
    _Group(
        QT_TRANSLATE_NOOP("cli", "refused for good"),
        (
            _Failure(40, "intake.refused", "this report"),
            _Failure(41, "intake.practice_mismatch", "practice and real mixed up"),
            _Failure(42, "intake.too_old", "service too old for sealed questions"),
            _Failure(43, "intake.changed", "service not as the last time"),
            _Failure(44, "intake.too_large", "too large for the service"),
        ),
    ),
    _Group(
        QT_TRANSLATE_NOOP("cli", "not saved"),
        (
            _Failure(50, "save.failed", "not there"),
            _Failure(51, "save.exists", "name taken"),
            _Failure(52, "save.disk_full", "no room"),
            _Failure(53, "outbox.busy", "saved reports in use elsewhere"),
            _Failure(54, "outbox.unwritable", "saved reports can't be changed"),
        ),
    ),
    _Group(
        QT_TRANSLATE_NOOP("cli", "unfinished report"),
        (
            _Failure(60, "draft.passphrase", "wrong passphrase"),
            _Failure(61, "draft.damaged", "damaged"),
            _Failure(62, "draft.foreign", "foreign"),
            _Failure(63, "draft.version", "newer version"),
            _Failure(64, "draft.missing", "missing"),
            _Failure(65, "draft.in_use", "in use elsewhere"),
            _Failure(66, "draft.empty", "nothing in it yet"),
        ),
    ),
    _Group(
        QT_TRANSLATE_NOOP("cli", "notes and letters"),
        (
            _Failure(67, "notes.damaged", "damaged"),
            _Failure(68, "notes.changed", "changed elsewhere"),
            _Failure(69, "paper.letters", "letters that no PDF can have here"),
        ),
    ),
    _Group(QT_TRANSLATE_NOOP("cli", "unexpected"), (_Failure(70, "unexpected", ""),)),
)

BY_CODE = {failure.code: failure.number for group in _GROUPS for failure in group.failures}

_COLUMN = 10
_WIDTH = 80


def exit_code(code: str) -> int:
    """The exit code for a ``ReportError.code``."""
    return BY_CODE.get(code, BY_CODE["unexpected"])


def table() -> str:
    """The help text of all exit codes, translated; single errors by their codes, except in English."""
    english = words.in_english()
    rows = [(number, str(number), words.translate("cli", text)) for number, text in _OUTCOMES.items()]
    for group in _GROUPS:
        first, last = group.failures[0].number, group.failures[-1].number
        names = [failure.words if english else failure.code for failure in group.failures if failure.words]
        title = words.translate("cli", group.words)
        number = str(first) if first == last else f"{first}-{last}"
        rows.append((first, number, f"{title}: {', '.join(names)}" if names else title))
    lines = [words.translate("cli", "exit codes:")]
    for _, number, text in sorted(rows):
        line, *rest = textwrap.wrap(text, _WIDTH - _COLUMN)
        lines += [f"  {number:{_COLUMN - 2}}{line}", *(" " * _COLUMN + more for more in rest)]
    return "\n".join(lines) + "\n"
