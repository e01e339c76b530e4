"""What a client asks of an intake, in the words of the contract."""

import hashlib
from collections.abc import Callable
from typing import TypeVar

from takeitdown_desktop.core.errors import (
    BusyError,
    IntakeError,
    LockedCaseError,
    NoAnswerError,
    NoSuchCaseError,
    NotAnIntakeError,
    OtherIntakeError,
    PracticeMismatchError,
    RefusedError,
    ReportError,
    WithdrawnCaseError,
)
from takeitdown_desktop.core.intake.retry import retry_after_s
from takeitdown_desktop.core.intake.transport import Reply, get, post
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_wire import (
    MEDIA_TYPE,
    PROBLEM_MEDIA_TYPE,
    CaseNumber,
    CaseStatus,
    Pin,
    Problem,
    Receipt,
    SealedReport,
    ServiceList,
    WireError,
)
from takeitdown_wire.canonical import encode
from takeitdown_wire.work import HEADER, MAX_BITS, StoppedError, find_proof

_Answer = TypeVar("_Answer")
_WORK_TRIES = 2

_REFUSALS: dict[str, type[IntakeError]] = {
    "intake.practice_mismatch": PracticeMismatchError,
    "case.no_match": NoSuchCaseError,
    "case.locked": LockedCaseError,
    "case.withdrawn": WithdrawnCaseError,
}


class IntakeClient:
    """Speaks to one intake. Every call is one exchange; none is made before a method is called.

    Attributes:
        base_url: of the intake.
        watched: somebody on the way, whom this computer trusts (a filter), could open the last
            connection. What is sealed stays sealed.
    """

    def __init__(self, base_url: str, proxy: str | None = None) -> None:
        """Speak to one intake.

        Args:
            base_url: without a closing slash, as descriptor and sealed header give it.
            proxy: address of a proxy, as ``proxy.check_proxy`` gives it back.
        """
        self.base_url = base_url
        self._proxy = proxy
        self.watched = False

    def send(self, report: SealedReport, cancel: CancelToken | None = None) -> Receipt:
        """Deliver a sealed report, once.

        Args:
            report: what is sent.
            cancel: stops it while it has not been handed over.

        Raises:
            ReportError: not delivered; ``retryable`` says whether trying again can help.
        """
        headers = {"Content-Type": MEDIA_TYPE, "Idempotency-Key": report.header.idempotency_key}
        url, body = f"{self.base_url}/api/v1/reports", report.to_bytes()
        return _read(self._post_with_work(url, body, headers, cancel), Receipt.from_bytes)

    def status(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        """Where a case stands. Raises: ReportError."""
        return self._about_case("status", case, pin)

    def withdraw(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        """Take a case back. Harmless when it already is. Raises: ReportError."""
        return self._about_case("withdraw", case, pin)

    def services(self) -> ServiceList:
        """Who looks for copies, as of today. Raises: ReportError."""
        return _read(get(f"{self.base_url}/api/v1/services", proxy=self._proxy), ServiceList.from_bytes)

    def _about_case(self, what: str, case: CaseNumber, pin: Pin) -> CaseStatus:
        body = encode({"case": case.symbols, "pin": pin.digits})
        url = f"{self.base_url}/api/v1/cases/{what}"
        headers = {"Content-Type": "application/json"}
        return _read(self._post_with_work(url, body, headers), CaseStatus.from_bytes)

    def _post_with_work(
        self, url: str, body: bytes, headers: dict[str, str], cancel: CancelToken | None = None
    ) -> Reply:
        """Send it; a busy intake asks everybody for a little work instead of asking who they are.

        What it asks for may have grown while the work was done, so there is a second try.
        """
        reply = self._post(url, body, headers, cancel)
        for _ in range(_WORK_TRIES):
            problem = _problem_of(reply)
            if problem is None or not 0 < problem.work_bits <= MAX_BITS:
                break
            stopped = (lambda: False) if cancel is None else (lambda: cancel.cancelled)
            try:
                proof = find_proof(
                    hashlib.sha256(body).digest(), problem.work_bits, problem.work_challenge, stopped
                )
            except StoppedError:
                break  # the answer stands: not taken
            reply = self._post(url, body, {**headers, HEADER: proof}, cancel)
        return reply

    def _post(
        self, url: str, body: bytes, headers: dict[str, str], cancel: CancelToken | None = None
    ) -> Reply:
        reply = post(url, body, headers, proxy=self._proxy, cancel=cancel)
        self.watched = reply.watched
        return reply


def _read(reply: Reply, parse: Callable[[bytes], _Answer]) -> _Answer:
    try:
        if reply.status in (200, 201) and reply.media_type == "application/json":
            return parse(reply.body)
        if reply.media_type == PROBLEM_MEDIA_TYPE:
            raise _refusal(Problem.from_bytes(reply.body), retry_after_s(reply.headers))
    except WireError as error:
        raise NotAnIntakeError("not in the words of the contract") from error
    asked_s = retry_after_s(reply.headers)
    if reply.status in (429, 503, 507):
        raise BusyError("busy", asked_s)
    if reply.status in (502, 504):  # something on the way waited for the intake, in vain
        raise NoAnswerError("no answer", asked_s)
    raise NotAnIntakeError("not an intake's answer", asked_s)


def _problem_of(reply: Reply) -> Problem | None:
    if reply.media_type != PROBLEM_MEDIA_TYPE:
        return None
    try:
        return Problem.from_bytes(reply.body)
    except WireError:
        return None


def _refusal(problem: Problem, asked_s: float | None) -> ReportError:
    if problem.code == "sealed.wrong_intake":
        return OtherIntakeError(problem.code)
    if problem.code in _REFUSALS:
        return _REFUSALS[problem.code](problem.code, asked_s)
    if problem.status in (428, 429, 503, 507):
        return BusyError(problem.code, asked_s)
    return (IntakeError if problem.status >= 500 else RefusedError)(problem.code, asked_s)
