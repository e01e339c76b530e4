"""``takeitdown status`` and ``withdraw``: the status of a case, and its withdrawal."""

from collections.abc import Callable

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.destination import intake_from, telling_watched
from takeitdown_desktop.cli.terminal import (
    ask,
    clock_time,
    contents,
    has_terminal,
    put,
    read_case,
    read_pin,
    say,
)
from takeitdown_desktop.cli.words import lines, number, translate
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.proxy import named_proxy
from takeitdown_desktop.core.outbox.journal import parse_id
from takeitdown_desktop.core.outbox.outbox import Outbox
from takeitdown_desktop.messages import case_sentences
from takeitdown_wire import CaseNumber, CaseStatus, Pin


def run_status(arguments: given.Case) -> int:
    case, pin, client = _case(arguments)
    _ask(lambda: client.status(case, pin), client, as_json=arguments.json)
    return exit_codes.OK


def run_withdraw(arguments: given.Case) -> int:
    if entry_id := parse_id(arguments.case):
        return _withdraw_unsent(entry_id, arguments)
    case, pin, client = _case(arguments)
    if has_terminal() and not arguments.yes:
        question = translate("cli", "Take back case {case}?").format(case=case)
        yes, no = translate("CasePage", "Yes, take it back"), translate("Confirm", "No, keep it")
        if ask(question, (("yes", yes), ("no", no))) == "no":
            say(translate("cli", "Nothing was changed."))
            return exit_codes.OK
    _ask(lambda: client.withdraw(case, pin), client, as_json=arguments.json)
    return exit_codes.OK


def _case(arguments: given.Case) -> tuple[CaseNumber, Pin, IntakeClient]:
    case = read_case(arguments.case)
    intake = intake_from(arguments)
    return case, read_pin(arguments.pin_file), IntakeClient(intake, named_proxy(arguments.proxy))


def _ask(exchange: Callable[[], CaseStatus], client: IntakeClient, *, as_json: bool) -> None:
    with telling_watched(client, as_json=as_json):
        status = exchange()
    _tell_status(status, as_json=as_json, watched=client.watched)


def _withdraw_unsent(entry_id: str, arguments: given.Case) -> int:
    entry = Outbox(paths.outbox()).withdraw(entry_id)
    if arguments.json:
        put(entry.to_json())
    text = translate(
        "cli", "{report} was taken back before it was sent. Nobody has it, and its locked file is deleted."
    )
    say(text.format(report=entry.id))
    return exit_codes.OK


def _tell_status(status: CaseStatus, *, as_json: bool, watched: bool) -> None:
    if as_json:
        put({**status.to_json(), "case": str(status.case), "watched": watched})
        return
    services = translate("cli", "services: {count}")
    rows = [
        (translate("CardPage", "Case number"), str(status.case)),
        (
            translate("cli", "State"),
            " ".join(translate("CaseWords", sentence) for sentence in case_sentences(status)),
        ),
        (translate("cli", "Received"), clock_time(status.received_ms)),
        (translate("cli", "Changed"), clock_time(status.updated_ms)),
        (translate("cli", "Contents"), contents(status.items)),
        (translate("cli", "Fetched by"), services.format(count=number(status.picked_up))),
        (translate("cli", "Blocked by"), services.format(count=number(status.blocked))),
    ]
    print(*lines(*rows), sep="\n")
    if status.not_published:
        kept = translate(
            "CaseWords", "Kept back, because they also fit a famous or blank picture: {count}."
        )
        print(kept.format(count=number(status.not_published)))
