"""Sends queued reports of the outbox, one sender at a time; states are recorded before and after each attempt."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from takeitdown_desktop.core.errors import (
    OtherIntakeError,
    OutboxError,
    ReportError,
    SaveError,
    WithdrawnCaseError,
)
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES, ONCE, RetryPolicy
from takeitdown_desktop.core.outbox.courier import (
    Accepted,
    Attempt,
    CourierEvent,
    GaveUp,
    Refused,
    Stopped,
    Waiting,
    deliver_with_retries,
)
from takeitdown_desktop.core.outbox.journal import FINAL_STATES, State
from takeitdown_desktop.core.outbox.outbox import Outbox, waiting
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_wire import SealedReport

if TYPE_CHECKING:
    from takeitdown_desktop.core.intake.client import IntakeClient


@dataclass(frozen=True, slots=True)
class Step:
    """An event while sending one report of the outbox.

    Attributes:
        id: of the report.
        event: see ``courier``.
        report: the sealed report; None if it can't be read.
        noted: False if the outcome could not be recorded; sending again is harmless.
    """

    id: str
    event: CourierEvent
    report: SealedReport | None
    noted: bool = True


def send(
    outbox: Outbox,
    client_for: "Callable[[SealedReport], IntakeClient]",
    ids: Sequence[str] = (),
    policy: RetryPolicy = A_FEW_TIMES,
    cancel: CancelToken | None = None,
) -> Iterator[Step]:
    """Send these reports, or without ``ids`` all that are waiting. Only call it when the person asked for it.

    A refused report is tried again if it is named; reports in a final state are skipped.

    Args:
        outbox: the outbox.
        client_for: returns the client for a report, or raises the reason not to send it.
        ids: the reports to send.
        policy: for each report; after one could not be delivered, the others get one attempt each.
        cancel: stops sending; reports not sent yet stay as they are.

    Raises:
        OutboxBusyError: another window or command is sending.
        OutboxError: states can't be recorded, so nothing is sent.
    """
    with outbox.sending():
        chosen = list(ids) or [entry.id for entry in waiting(outbox.entries())]
        for entry_id in chosen:
            if cancel is not None and cancel.cancelled:
                return
            if outbox.entry(entry_id).state in FINAL_STATES:
                continue
            for step in _send_one(outbox, entry_id, client_for, policy, cancel):
                yield step
                if isinstance(step.event, GaveUp):
                    policy = ONCE


def _send_one(
    outbox: Outbox,
    entry_id: str,
    client_for: "Callable[[SealedReport], IntakeClient]",
    policy: RetryPolicy,
    cancel: CancelToken | None,
) -> Iterator[Step]:
    report = None
    try:
        report = outbox.read(entry_id)
        client = client_for(report)
        if client.base_url != report.header.intake:
            raise OtherIntakeError("made for another intake")
    except ReportError as error:
        yield Step(entry_id, GaveUp(error, perhaps_arrived=False), report)
        return
    maybe_there = outbox.entry(entry_id).state is State.SENDING
    for event in deliver_with_retries(report, client, policy, cancel):
        noted = True
        if isinstance(event, Attempt):
            outbox.mark(entry_id, State.SENDING)  # before anything is sent; raises if it can't be recorded
        else:
            noted = _note(outbox, entry_id, _state_after(event, maybe_there=maybe_there))
        yield Step(entry_id, event, report, noted=noted)


def _state_after(event: Accepted | Refused | Waiting | GaveUp | Stopped, *, maybe_there: bool) -> State:
    """The state to record after an event.

    A report that may have arrived stays ``SENDING`` until the intake confirms or refuses it.
    """
    if isinstance(event, Accepted):
        return State.ACCEPTED
    if isinstance(event, Refused):
        return State.WITHDRAWN if isinstance(event.error, WithdrawnCaseError) else State.REFUSED
    return State.SENDING if maybe_there or event.perhaps_arrived else State.QUEUED


def _note(outbox: Outbox, entry_id: str, state: State) -> bool:
    """Record an outcome. Returns False if that failed, which must not hide the outcome itself."""
    try:
        outbox.mark(entry_id, state)
    except (OutboxError, SaveError):
        return False
    return True
