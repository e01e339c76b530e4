"""``takeitdown send``, ``status`` and ``withdraw``: the commands that open a connection."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.save import intake_from
from takeitdown_desktop.cli.terminal import ask, fail, has_terminal, plain, put, read_case, read_pin, say
from takeitdown_desktop.core.errors import OtherIntakeError, ReportError
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.descriptor import load_descriptor
from takeitdown_desktop.core.outbox.courier import deliver
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_wire import CaseNumber, CaseState, CaseStatus, Pin, Receipt

_STATE_WORDS = {
    CaseState.RECEIVED: "Received. It is not with the services yet.",
    CaseState.ACTIVE: "Active. Services are given its fingerprints.",
    CaseState.WITHDRAWN: "Taken back. Services are told to forget its fingerprints.",
}
_HELD = "Received, and held for a check. Services do not use it in the meantime; nothing needs to be done."
_BY_OPERATOR = (
    "Taken back by the service that runs this intake, not by its owner. "
    "Services are told to forget its fingerprints. A new report can be made at any time."
)


def run_send(arguments: argparse.Namespace) -> int:
    """Each report by itself; the exit code is that of the first one that failed."""
    expected = load_descriptor(arguments.intake) if arguments.intake else None
    first_failure = exit_codes.OK
    for path in arguments.reports:
        try:
            report = read_sealed(path)
            if expected is not None and report.header.key_id != expected.key_id:
                raise OtherIntakeError("not the one named")
            receipt = deliver(report, IntakeClient(report.header.intake))
        except ReportError as error:
            code = fail(error, str(path), as_json=arguments.json, file=str(path))
            first_failure = first_failure or code
        else:
            _tell_receipt(path, receipt, practice=report.header.practice, as_json=arguments.json)
    return first_failure


def _tell_receipt(path: Path, receipt: Receipt, *, practice: bool, as_json: bool) -> None:
    if as_json:
        put({"file": str(path), **receipt.to_json(), "case": str(receipt.case), "practice": practice})
        return
    again = (
        "had been received before; sending it again changed nothing" if receipt.replayed else "was received"
    )
    say(f"{plain(str(path))} {again}.{' It was practice and reaches nobody.' if practice else ''}")
    print(f"Case number  {receipt.case}")
    print(f"Received     {_time(receipt.received_ms)}")
    print(f"Contents     {receipt.signals} fingerprints of {receipt.items} pictures or videos")


def run_status(arguments: argparse.Namespace) -> int:
    case, pin, client = _case(arguments)
    _tell_status(client.status(case, pin), as_json=arguments.json)
    return exit_codes.OK


def run_withdraw(arguments: argparse.Namespace) -> int:
    case, pin, client = _case(arguments)
    if has_terminal() and not arguments.yes:
        answer = ask(f"Take back case {case}?", (("yes", "Yes, take it back"), ("no", "No, leave it")))
        if answer == "no":
            say("Nothing was changed.")
            return exit_codes.OK
    _tell_status(client.withdraw(case, pin), as_json=arguments.json)
    return exit_codes.OK


def _case(arguments: argparse.Namespace) -> tuple[CaseNumber, Pin, IntakeClient]:
    case = read_case(arguments.case)
    intake = intake_from(arguments.intake)
    return case, read_pin(arguments.pin_file), IntakeClient(intake.url)


def _tell_status(status: CaseStatus, *, as_json: bool) -> None:
    if as_json:
        put({**status.to_json(), "case": str(status.case)})
        return
    print(f"Case number  {status.case}")
    print(f"State        {_state(status)}")
    print(f"Received     {_time(status.received_ms)}")
    print(f"Changed      {_time(status.updated_ms)}")
    print(f"Contents     {status.items} pictures or videos")
    print(f"Picked up    by {_services(status.picked_up)}")
    print(f"Blocked      by {_services(status.blocked)} that found a copy")
    if status.not_published:
        print(
            f"Kept back    fingerprints of {status.not_published} of them, which also fit a famous or blank "
            "picture"
        )


def _state(status: CaseStatus) -> str:
    if status.state is CaseState.WITHDRAWN and status.by_operator:
        return _BY_OPERATOR
    if status.state is CaseState.RECEIVED and status.held:
        return _HELD
    return _STATE_WORDS[status.state]


def _services(count: int) -> str:
    return "1 service" if count == 1 else f"{count} services"


def _time(milliseconds: int) -> str:
    moment = datetime.fromtimestamp(milliseconds / 1_000, UTC).astimezone()
    return moment.strftime("%Y-%m-%d %H:%M")
