"""Delivers a sealed report to its intake, with retries."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from takeitdown_desktop.core.errors import IntakeError, OtherIntakeError, ReportError
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES, RetryPolicy, pause_s
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_wire import Receipt, SealedReport

if TYPE_CHECKING:  # what is handed in decides when the network library is loaded
    from takeitdown_desktop.core.intake.client import IntakeClient


@dataclass(frozen=True, slots=True)
class Traffic:
    """What the attempts so far sent over the network.

    Attributes:
        watched: somebody on the way, whom this computer trusts (a filter), could see one of them.
        sealed: request and answer were sealed whole: who saw one saw that the service was used, and no more.
        transmitted: whether anything of the report has left this device.
    """

    watched: bool = False
    sealed: bool = True
    transmitted: bool = False

    def and_one(self, *, watched: bool, transmitted: bool) -> "Traffic":
        """The same after one more attempt."""
        return replace(self, watched=self.watched or watched, transmitted=self.transmitted or transmitted)


@dataclass(frozen=True, slots=True)
class Attempt:
    """Attempt ``number`` (from 1) starts: a connection is opened."""

    number: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """An attempt failed; the next one starts in ``seconds``.

    Attributes:
        seconds: how long the pause is.
        error: why the try failed.
        perhaps_arrived: whether one of the tries so far may have arrived all the same.
        traffic: of all tries so far.
    """

    seconds: float
    error: ReportError
    perhaps_arrived: bool
    traffic: Traffic = Traffic()


@dataclass(frozen=True, slots=True)
class Accepted:
    """The intake has it. A last event.

    Attributes:
        receipt: its word.
        traffic: of all tries.
    """

    receipt: Receipt
    traffic: Traffic = Traffic(transmitted=True)


@dataclass(frozen=True, slots=True)
class Refused:
    """The intake refused it for good. A last event.

    Attributes:
        error: why.
        traffic: of all tries.
    """

    error: ReportError
    traffic: Traffic = Traffic()


@dataclass(frozen=True, slots=True)
class GaveUp:
    """Not delivered for now; it can be sent again at any time. A last event.

    Attributes:
        error: why the last try failed.
        perhaps_arrived: whether one of the tries may have arrived all the same.
        traffic: of all tries.
    """

    error: ReportError
    perhaps_arrived: bool
    traffic: Traffic = Traffic()


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped it. A last event.

    Attributes:
        perhaps_arrived: whether one of the tries may have arrived all the same.
        traffic: of all tries.
    """

    perhaps_arrived: bool
    traffic: Traffic = Traffic()


CourierEvent: TypeAlias = Attempt | Waiting | Accepted | Refused | GaveUp | Stopped


def deliver(report: SealedReport, client: "IntakeClient", cancel: CancelToken | None = None) -> Receipt:
    """Send once. Sending again is always harmless: the idempotency key is in the report.

    Raises:
        OtherIntakeError: ``client`` speaks to another intake; nothing was sent.
        ReportError: not delivered; see its code. The report is still what it was.
    """
    if client.base_url != report.header.intake:
        raise OtherIntakeError("made for another intake")
    return client.send(report, cancel)


def deliver_with_retries(
    report: SealedReport,
    client: "IntakeClient",
    policy: RetryPolicy = A_FEW_TIMES,
    cancel: CancelToken | None = None,
) -> Iterator[CourierEvent]:
    """Retry until there is a receipt, a refusal, too many attempts or a stop; the same bytes every time.

    Args:
        report: what is sent.
        client: speaks to its intake; a connection is opened after each ``Attempt`` only.
        policy: how long to go on.
        cancel: stops it at once in a pause, and as soon as may be in a try.
    """
    cancel = cancel or CancelToken()
    begun = time.monotonic()
    perhaps, traffic, number = False, Traffic(sealed=client.sealed), 0
    while True:
        number += 1
        yield Attempt(number)
        try:
            receipt = deliver(report, client, cancel)
        except ReportError as error:
            failed = error
            traffic = traffic.and_one(watched=error.watched, transmitted=error.transmitted)
        else:
            yield Accepted(receipt, traffic.and_one(watched=client.watched, transmitted=True))
            return
        if not failed.retryable:
            yield Refused(failed, traffic)
            return
        perhaps = perhaps or _perhaps_arrived(failed)
        if cancel.cancelled:
            yield Stopped(perhaps, traffic)
            return
        pause = pause_s(number, getattr(failed, "retry_after_s", None))
        if not _goes_on(policy, number, pause, time.monotonic() - begun):
            yield GaveUp(failed, perhaps, traffic)
            return
        yield Waiting(pause, failed, perhaps, traffic)
        if cancel.wait(pause):
            yield Stopped(perhaps, traffic)
            return


def _perhaps_arrived(error: ReportError) -> bool:
    return isinstance(error, IntakeError) and error.perhaps_arrived


def _goes_on(policy: RetryPolicy, tries: int, pause: float, spent: float) -> bool:
    if policy.tries is not None and tries >= policy.tries:
        return False
    if policy.within_s is not None and spent + pause > policy.within_s:
        return False
    return pause <= policy.max_wait_s
