"""``takeitdown send``: sends reports from the outbox or from files to the service that they were made for."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.destination import (
    WATCHED,
    WATCHED_RECEIPT,
    WATCHED_TRY,
    intake_from,
    known_services,
    say_where_sealed_report_goes,
)
from takeitdown_desktop.cli.terminal import clock_time, contents, fail, plain, put, say
from takeitdown_desktop.cli.words import lines, message, number, still_safe, translate
from takeitdown_desktop.core.errors import IntakeError, OtherIntakeError, OutboxError, ReportError
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.proxy import named_proxy
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES, ONCE, RetryPolicy, keep_trying
from takeitdown_desktop.core.outbox.courier import (
    Accepted,
    Attempt,
    CourierEvent,
    GaveUp,
    Refused,
    Stopped,
    Traffic,
    Waiting,
    deliver_with_retries,
)
from takeitdown_desktop.core.outbox.journal import parse_id
from takeitdown_desktop.core.outbox.outbox import Outbox, waiting
from takeitdown_desktop.core.outbox.sender import Step, send
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_wire import SealedReport

_CLIENT_FOR = Callable[[SealedReport], IntakeClient]


def run(arguments: given.Send) -> int:
    """Send each report on its own. Returns the exit code of the first failure."""
    clients: list[IntakeClient] = []
    client_for = _clients(arguments, clients)
    policy = A_FEW_TIMES if arguments.keep_trying is None else keep_trying(arguments.keep_trying)
    outbox = Outbox(paths.outbox())
    ids, files = _split_ids_and_files(arguments.reports, outbox)
    teller = _Teller(as_json=arguments.json)
    try:
        if ids or (not files and waiting(outbox.entries())):
            for step in send(outbox, client_for, ids, policy):
                name = translate("cli", "Report {id}").format(id=step.id)
                policy = teller.hear(step, name, policy, id=step.id)
        elif not files:
            with contextlib.suppress(OutboxError):
                outbox.tidy()
            say(translate("cli", "No saved report waits here."))
        for path in files:
            for step in _send_file(path, client_for, policy):
                policy = teller.hear(step, plain(str(path)), policy, file=str(path))
    except KeyboardInterrupt:
        sentence = translate(
            "cli", "Stopped. What was not confirmed is still saved. Sending it again never counts twice."
        )
        say(f"\n{sentence}")
        watched = any(client.watched for client in clients)
        if watched:
            say(translate("cli", WATCHED if all(client.sealed for client in clients) else WATCHED_TRY))
        if arguments.json:
            put({"stopped": True, "watched": watched})
        return exit_codes.INTERRUPTED
    return teller.code


def _clients(arguments: given.Send, made: list[IntakeClient]) -> _CLIENT_FOR:
    """A function that shows where a report goes and returns a client for it, which it also adds to ``made``."""
    known = known_services()
    expected = intake_from(arguments) if arguments.intake else None
    proxy = named_proxy(arguments.proxy)
    shown: set[str] = set()

    def client_for(report: SealedReport) -> IntakeClient:
        header = report.header
        if expected is not None and header.key_id != expected.key_id:
            raise OtherIntakeError("not the one named")
        intake = expected or known.find(header.intake, header.key_id)
        if header.intake not in shown and expected is None:
            say_where_sealed_report_goes(report, intake)
        shown.add(header.intake)
        if intake is not None and intake.url != header.intake:
            raise OtherIntakeError("another address")
        made.append(IntakeClient(intake or header.intake, proxy))
        return made[-1]

    return client_for


def _split_ids_and_files(words: list[str], outbox: Outbox) -> tuple[list[str], list[Path]]:
    """Ids of saved reports, and files. A word is an id if a report has it and no file has that name."""
    ids, files = [], []
    for word in words:
        entry_id = parse_id(word)
        if entry_id and not os.path.lexists(word) and any(one.id == entry_id for one in outbox.entries()):
            ids.append(entry_id)
        else:
            files.append(Path(word))
    return ids, files


def _send_file(path: Path, client_for: _CLIENT_FOR, policy: RetryPolicy) -> Iterator[Step]:
    try:
        report = read_sealed(path)
        client = client_for(report)
    except ReportError as error:
        yield Step("", Refused(error), None)
        return
    for event in deliver_with_retries(report, client, policy):
        yield Step("", event, report)


class _Teller:
    """Prints what happens to each report, and remembers the first failure.

    Attributes:
        code: the exit code so far.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.code = exit_codes.OK
        self._as_json = as_json

    def hear(self, step: Step, name: str, policy: RetryPolicy, **about: str | bool) -> RetryPolicy:
        """Print one step; ``about`` is added to its JSON. Returns the retry policy for the next reports."""
        event: CourierEvent = step.event
        if not isinstance(event, Attempt | Stopped) and event.traffic.watched:
            seen = WATCHED_RECEIPT if isinstance(event, Accepted) else WATCHED_TRY
            say(translate("cli", WATCHED if event.traffic.sealed else seen))
        if isinstance(event, Waiting):
            next_try = translate("cli", "The next try is in {seconds} seconds.")
            seconds = number(event.seconds, ".0f")
            say(f"{name}: {message(event.error.code)} {next_try.format(seconds=seconds)}")
        elif isinstance(event, Accepted):
            self._tell_receipt(step, name, event, about)
        elif isinstance(event, Refused | GaveUp):
            about = {**about, **_traffic(event.traffic)}
            # A file that is missing or not a report is not "still safe".
            comfort = (
                still_safe() if isinstance(event.error, IntakeError) and step.report is not None else ""
            )
            code = fail(event.error, name, comfort=comfort, as_json=self._as_json, **about)
            self.code = self.code or code
            return ONCE if isinstance(event, GaveUp) else policy
        return policy

    def _tell_receipt(self, step: Step, name: str, event: Accepted, about: dict[str, str | bool]) -> None:
        receipt = event.receipt
        practice = step.report is not None and step.report.header.practice
        if self._as_json:
            more = {"case": str(receipt.case), "practice": practice, **_traffic(event.traffic)}
            put({**about, **receipt.to_json(), **more})
            return
        if receipt.replayed:
            outcome = translate(
                "cli", "{report} had been received before; sending it again changed nothing."
            )
        else:
            outcome = translate("cli", "{report} was received.")
        sentences = [outcome.format(report=name)]
        if practice:
            sentences.append(translate("cli", "It was practice and reaches nobody."))
        say(" ".join(sentences))
        signals = translate("cli", "fingerprints: {count}").format(count=number(receipt.signals))
        rows = (
            (translate("CardPage", "Case number"), str(receipt.case)),
            (translate("cli", "Received"), clock_time(receipt.received_ms)),
            (translate("cli", "Contents"), f"{contents(receipt.items)}, {signals}"),
        )
        print(*lines(*rows), sep="\n")
        if not step.noted:
            say(
                translate(
                    "cli",
                    "It could not be noted here. Sending it again is harmless, and so is deleting it.",
                )
            )


def _traffic(traffic: Traffic) -> dict[str, bool]:
    return {"watched": traffic.watched, "sealed": traffic.sealed}
