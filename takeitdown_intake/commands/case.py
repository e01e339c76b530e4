"""``case``: look at cases and decide about them, as the operator."""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.keys import contact_info
from takeitdown_intake.ops.parts import Services
from takeitdown_wire import CaseNumber, CaseStatus, MistypedCaseError, WrongKeyError, hpke


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
        status = _decide(services, options.action, case)
        yield json.dumps(status.to_json()) if options.json else _line(status)
        if not options.json:
            for other in services.store.review.beside(case):
                yield f"The card of {other} has the same number and another PIN."


def _contacts(services: Services, case: CaseNumber, key: Path) -> Iterator[str]:
    try:
        private = key.read_bytes()
        for bound_to, sealed in services.store.review.contacts(case):
            yield hpke.decrypt(sealed, private, contact_info(bound_to)).decode("utf-8")
    except (OSError, ValueError, WrongKeyError) as error:
        raise SetupError("This is not the key for contacts.") from error


def _decide(services: Services, action: str, case: CaseNumber) -> CaseStatus:
    review, now_ms = services.store.review, services.now_ms()
    if action == "hold":
        return review.hold(case, now_ms)
    if action == "release":
        return review.release(case, now_ms)
    if action == "withdraw":
        return review.withdraw(case, now_ms)
    return review.show(case)


def _number(text: str) -> CaseNumber:
    try:
        return CaseNumber.parse(text)
    except MistypedCaseError as error:
        raise SetupError("This is no case number; a symbol may be wrong.") from error


def _line(status: CaseStatus) -> str:
    state = "held" if status.held else status.state.value
    by = " by the operator" if status.by_operator else ""
    seen = f"picked up by {status.picked_up}, blocked by {status.blocked}"
    return f"{status.case} {state}{by}: {status.items} items, {seen}"
