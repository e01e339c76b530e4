"""``case``: look at cases and decide about them, as the operator."""

import argparse
import getpass
import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from takeitdown_intake.commands import case_words as words
from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.ops.keys import contact_info
from takeitdown_intake.store import CaseQuery, Decision, Order, Standing
from takeitdown_wire import (
    CaseNumber,
    CaseStatus,
    MistypedCaseError,
    Reason,
    WrongKeyError,
    hpke,
)
from takeitdown_wire.canonical import Json

_HASH = re.compile(r"[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}")
_MAX_WORDS = 300
_MAX_ACTOR = 60


def run(options: argparse.Namespace) -> Iterator[str]:
    do = {"list": _list, "find": _find, "show": _show, "fetched": _fetched, "contact": _contacts}
    with closing(Intake.open(options.data)) as intake:
        yield from do.get(options.action, _decide)(intake, options)


def _list(intake: Intake, options: argparse.Namespace) -> Iterator[str]:
    query = CaseQuery(
        standing=None if options.state is None else Standing(options.state),
        since_ms=options.since,
        until_ms=options.until,
        order=Order(options.order),
        limit=options.limit,
    )
    for one in intake.store.casebook.list(query):
        yield json.dumps(words.summary_json(one)) if options.json else words.summary(one)


def _find(intake: Intake, options: argparse.Namespace) -> Iterator[str]:
    value = options.value.strip().lower()
    if not _HASH.fullmatch(value):
        raise SetupError("A hash has 32, 40 or 64 hex digits; a platform's id of an entry has 32.")
    found = intake.store.casebook.find(value, intake.partners.tokens(value))
    for one in found:
        yield json.dumps(words.found_json(one)) if options.json else words.found(one)
    if not found:
        raise SetupError("No case has this value.")


def _show(intake: Intake, options: argparse.Namespace) -> Iterator[str]:
    case, book = _number(options.case), intake.store.casebook
    status = intake.store.review.show(case)
    shapes, decisions = book.shapes(case), book.decisions(case)
    if options.json:
        more: dict[str, Json] = {
            "reports": [words.shape_json(shape) for shape in shapes],
            "decisions": [asdict(decision) for decision in decisions],
        }
        yield json.dumps({**status.to_json(), **more})
        return
    yield words.status(status)
    yield from (line for shape in shapes for line in words.shape(shape))
    yield from (words.decision(one) for one in decisions)
    for other in intake.store.review.beside(case):
        yield f"The card of {other} has the same number and another PIN."


def _fetched(intake: Intake, options: argparse.Namespace) -> Iterator[str]:
    for one in intake.store.casebook.taken(_number(options.case)):
        yield json.dumps(asdict(one)) if options.json else words.taken(one)


def _contacts(intake: Intake, options: argparse.Namespace) -> Iterator[str]:
    case, why = _number(options.case), _words(options.why)
    private = _read_key(options.key)
    opened, others = [], 0
    for bound_to, sealed in intake.store.review.contacts(case):
        try:
            opened.append(hpke.decrypt(sealed, private, contact_info(bound_to)).decode("utf-8"))
        except (ValueError, WrongKeyError):
            others += 1
    if opened:  # the access is recorded before anything is shown
        intake.store.casebook.note(case, _decision(intake, "contact", why))
    yield from opened
    if others:
        raise SetupError(f"This is not the key of {others} contacts.")
    if not opened:
        raise SetupError("No contact is kept: none was given, or the case has been taken back.")


def _decide(intake: Intake, options: argparse.Namespace) -> Iterator[str]:
    case, review, now_ms = _number(options.case), intake.store.review, intake.now_ms()
    at_once = options.now or not intake.settings.mix_minutes
    reason = None if getattr(options, "reason", None) is None else Reason(options.reason)
    why = ": ".join(part for part in (reason.value if reason else "", _words(options.why)) if part)
    action = {"hold": "held", "release": "released", "withdraw": "withdrawn"}[options.action]
    decision = _decision(intake, action, why)
    status: CaseStatus
    if options.action == "hold":
        status = review.hold(case, now_ms, reason=reason, decision=decision, at_once=at_once)
    elif options.action == "release":
        status = review.release(case, now_ms, decision=decision, at_once=at_once)
    else:
        status = review.withdraw(case, now_ms, reason=reason, decision=decision, at_once=at_once)
    yield json.dumps(status.to_json()) if options.json else words.status(status)


def _decision(intake: Intake, action: str, why: str) -> Decision:
    return Decision(intake.now_ms(), action, _actor(), why)


def _actor() -> str:
    """The name of the account that runs the command; who is really behind it, nobody can tell."""
    try:
        return getpass.getuser()[:_MAX_ACTOR]
    except (OSError, KeyError):
        return "unknown"


def _words(text: str) -> str:
    if len(text) > _MAX_WORDS - 20 or not text.isprintable():
        raise SetupError(f"Say why in at most {_MAX_WORDS - 20} printable characters.")
    return text.strip()


def _read_key(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SetupError("The key for contacts cannot be read.") from error


def _number(text: str) -> CaseNumber:
    try:
        return CaseNumber.parse(text)
    except MistypedCaseError as error:
        raise SetupError("This is no case number; a symbol may be wrong.") from error
