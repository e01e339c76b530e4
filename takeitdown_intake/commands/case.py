"""``case``: look at cases and decide about them, as the operator."""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.keys import contact_info
from takeitdown_intake.ops.parts import Services
from takeitdown_wire import CaseNumber, CaseState, CaseStatus, MistypedCaseError, WrongKeyError, hpke


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Services.open(options.data)) as services:
        if options.action == "list":
            for one in services.store.review.largest(options.limit):
                yield f"{_line(one.status)}, {one.signals} fingerprints"
            return
        case = _number(options.case)
        if options.action == "contact":
            yield from _contacts(services, case, options.key)
            return
        status = _decide(services, options, case)
        yield json.dumps(status.to_json()) if options.json else _line(status)
        if not options.json:
            for other in services.store.review.beside(case):
                yield f"The card of {other} has the same number and another PIN."


def _contacts(services: Services, case: CaseNumber, key: Path) -> Iterator[str]:
    try:
        private = key.read_bytes()
    except OSError as error:
        raise SetupError("The key for contacts cannot be read.") from error
    others = 0
    for bound_to, sealed in services.store.review.contacts(case):
        try:
            yield hpke.decrypt(sealed, private, contact_info(bound_to)).decode("utf-8")
        except (ValueError, WrongKeyError):
            others += 1
    if others:
        raise SetupError(f"This is not the key of {others} contacts.")


def _decide(services: Services, options: argparse.Namespace, case: CaseNumber) -> CaseStatus:
    review, now_ms = services.store.review, services.now_ms()
    if options.action == "show":
        return review.show(case)
    decide = {"hold": review.hold, "release": review.release, "withdraw": review.withdraw}[options.action]
    return decide(case, now_ms, at_once=options.now or not services.settings.mix_minutes)


def _number(text: str) -> CaseNumber:
    try:
        return CaseNumber.parse(text)
    except MistypedCaseError as error:
        raise SetupError("This is no case number; a symbol may be wrong.") from error


def _line(status: CaseStatus) -> str:
    state = "held" if status.held and status.state is not CaseState.WITHDRAWN else status.state.value
    by = " by the operator" if status.by_operator else ""
    seen = f"picked up by {status.picked_up}, blocked by {status.blocked}"
    return f"{status.case} {state}{by}: {status.items} items, {seen}"
