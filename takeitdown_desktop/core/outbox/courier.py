"""Delivers a sealed report to its intake, with retries."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from takeitdown_desktop.core.errors import IntakeError, OtherIntakeError, ReportError
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES, RetryPolicy, pause_s
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_wire import Receipt, SealedReport

if TYPE_CHECKING:  # the caller decides when the network library is loaded
    from takeitdown_desktop.core.intake.client import IntakeClient


@dataclass(frozen=True, slots=True)
class Traffic:
    """What the attempts so far revealed on the network.

    Attributes:
        watched: whether a TLS-intercepting filter that this computer trusts could read one of them.
        sealed: request and response are sealed, so a filter only sees that the service is used.
        transmitted: whether any part of the report has left this device.
    """

    watched: bool = False
    sealed: bool = True
    transmitted: bool = False

    def and_one(self, *, watched: bool, transmitted: bool) -> "Traffic":
        """The traffic after one more attempt."""
        return replace(self, watched=self.watched or watched, transmitted=self.transmitted or transmitted)


@dataclass(frozen=True, slots=True)
class Attempt:
    """Attempt ``number`` (from 1) starts: a connection is opened."""

    number: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """An attempt failed; the next one starts in ``seconds``.

    Attributes:
        seconds: length of the pause.
        error: why the attempt failed.
        perhaps_arrived: whether one of the attempts so far may have arrived nevertheless.
        traffic: of all attempts so far.
    """

    seconds: float
    error: ReportError
    perhaps_arrived: bool
    traffic: Traffic = Traffic()


@dataclass(frozen=True, slots=True)
class Accepted:
    """Final event: the intake has the report.

    Attributes:
        receipt: the intake's confirmation.
        traffic: of all attempts.
    """

    receipt: Receipt
    traffic: Traffic = Traffic(transmitted=True)


@dataclass(frozen=True, slots=True)
class Refused:
    """Final event: the intake refused the report for good.

    Attributes:
        error: why.
        traffic: of all attempts.
    """

    error: ReportError
    traffic: Traffic = Traffic()


@dataclass(frozen=True, slots=True)
class GaveUp:
    """Final event: not delivered for now; the report can be sent again at any time.

    Attributes:
        error: why the last attempt failed.
        perhaps_arrived: whether one of the attempts may have arrived nevertheless.
        traffic: of all attempts.
    """

    error: ReportError
    perhaps_arrived: bool
    traffic: Traffic = Traffic()


@dataclass(frozen=True, slots=True)
class Stopped:
    """Final event: the person stopped it.

    Attributes:
        perhaps_arrived: whether one of the attempts may have arrived nevertheless.
        traffic: of all attempts.
    """

    perhaps_arrived: bool
    traffic: Traffic = Traffic()


CourierEvent: TypeAlias = Attempt | Waiting | Accepted | Refused | GaveUp | Stopped


def deliver(report: SealedReport, client: "IntakeClient", cancel: CancelToken | None = None) -> Receipt:
    """Send once. Sending again is always harmless: the report has an idempotency key.

    Raises:
        OtherIntakeError: ``client`` is for another intake; nothing was sent.
        ReportError: not delivered; see its code.
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
    """Send the same bytes until there is a receipt, a refusal, too many attempts or a stop.

    Args:
        report: the report.
        client: for its intake; connections are only opened after an ``Attempt`` event.
        policy: how often and how long to retry.
        cancel: stops a pause at once, and an attempt as soon as possible.
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
        if not _may_retry(policy, number, pause, time.monotonic() - begun):
            yield GaveUp(failed, perhaps, traffic)
            return
        yield Waiting(pause, failed, perhaps, traffic)
        if cancel.wait(pause):
            yield Stopped(perhaps, traffic)
            return


def _perhaps_arrived(error: ReportError) -> bool:
    return isinstance(error, IntakeError) and error.perhaps_arrived


def _may_retry(policy: RetryPolicy, tries: int, pause: float, spent: float) -> bool:
    if policy.tries is not None and tries >= policy.tries:
        return False
    if policy.within_s is not None and spent + pause > policy.within_s:
        return False
    return pause <= policy.max_wait_s
