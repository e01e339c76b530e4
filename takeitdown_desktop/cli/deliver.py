"""``takeitdown status`` and ``withdraw``: asking after a case, and taking it back."""

import argparse
from collections.abc import Callable

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.destination import intake_from, telling_watched
from takeitdown_desktop.cli.terminal import ask, clock_time, has_terminal, put, read_case, read_pin, say
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.proxy import named_proxy
from takeitdown_desktop.core.outbox.journal import parse_id
from takeitdown_desktop.core.outbox.outbox import Outbox
from takeitdown_wire import CaseNumber, CaseState, CaseStatus, Pin

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


def run_status(arguments: argparse.Namespace) -> int:
    case, pin, client = _case(arguments)
    _ask(lambda: client.status(case, pin), client, as_json=arguments.json)
    return exit_codes.OK


def run_withdraw(arguments: argparse.Namespace) -> int:
    if entry_id := parse_id(arguments.case):
        return _withdraw_unsent(entry_id, arguments)
    case, pin, client = _case(arguments)
    if has_terminal() and not arguments.yes:
        answer = ask(f"Take back case {case}?", (("yes", "Yes, take it back"), ("no", "No, leave it")))
        if answer == "no":
            say("Nothing was changed.")
            return exit_codes.OK
    _ask(lambda: client.withdraw(case, pin), client, as_json=arguments.json)
    return exit_codes.OK


def _case(arguments: argparse.Namespace) -> tuple[CaseNumber, Pin, IntakeClient]:
    case = read_case(arguments.case)
    intake = intake_from(arguments)
    return case, read_pin(arguments.pin_file), IntakeClient(intake, named_proxy(arguments.proxy))


def _ask(exchange: Callable[[], CaseStatus], client: IntakeClient, *, as_json: bool) -> None:
    with telling_watched(client, as_json=as_json):
        status = exchange()
    _tell_status(status, as_json=as_json, watched=client.watched)


def _withdraw_unsent(entry_id: str, arguments: argparse.Namespace) -> int:
    entry = Outbox(paths.outbox()).withdraw(entry_id)
    if arguments.json:
        put(entry.to_json())
    say(f"{entry.id} was taken back before it was sent. Nobody has it, and its sealed file is deleted.")
    return exit_codes.OK


def _tell_status(status: CaseStatus, *, as_json: bool, watched: bool) -> None:
    if as_json:
        put({**status.to_json(), "case": str(status.case), "watched": watched})
        return
    print(f"Case number  {status.case}")
    print(f"State        {_state(status)}")
    print(f"Received     {clock_time(status.received_ms)}")
    print(f"Changed      {clock_time(status.updated_ms)}")
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
