"""HTTP client of an intake's API (docs/wire.md)."""

import contextlib
import hashlib
import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from takeitdown_desktop.core.errors import (
    BusyError,
    IntakeError,
    LockedCaseError,
    NoAnswerError,
    NoSuchCaseError,
    NotAnIntakeError,
    OldIntakeError,
    OtherIntakeError,
    PracticeMismatchError,
    RefusedError,
    ReportError,
    TooLargeToSendError,
    WithdrawnCaseError,
)
from takeitdown_desktop.core.intake.retry import retry_after_s
from takeitdown_desktop.core.intake.transport import Reply, get, post
from takeitdown_desktop.core.intake.trust import Trust
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_wire import (
    MEDIA_TYPE,
    PROBLEM_MEDIA_TYPE,
    Action,
    CaseNumber,
    CaseStatus,
    ExchangeRequest,
    IntakeDescriptor,
    Pin,
    Problem,
    Receipt,
    SealedReport,
    ServiceList,
    WireError,
    open_response,
    seal_request,
)
from takeitdown_wire.canonical import encode
from takeitdown_wire.exchange import MEDIA_TYPE as EXCHANGE_MEDIA_TYPE
from takeitdown_wire.exchange import PATH
from takeitdown_wire.work import HEADER, MAX_BITS, StoppedError, find_proof

_Answer = TypeVar("_Answer")
_WORK_TRIES = 2
_LOCKED_CASE_TRIES = 8
"""Attempts with a proof of work at a locked case, each of which the intake lets through with the same probability."""

_REFUSALS: dict[str, type[IntakeError]] = {
    "intake.practice_mismatch": PracticeMismatchError,
    "case.no_match": NoSuchCaseError,
    "case.locked": LockedCaseError,
    "case.withdrawn": WithdrawnCaseError,
    "report.too_large": TooLargeToSendError,
}
_LOGIN_TO_NETWORK = 511
_ORIGIN_SILENT = range(520, 528)  # Cloudflare's codes for an origin server that does not answer


class IntakeClient:
    """Client of one intake. No connection is opened before a method is called.

    Attributes:
        base_url: of the intake.
        watched: whether a TLS-intercepting filter that this computer trusts could read a connection of
            the last call, even if that call failed. Sealed content stays unreadable for it.
    """

    def __init__(self, intake: IntakeDescriptor | str, proxy: str | None = None) -> None:
        """Set up a client.

        Args:
            intake: its descriptor; or only its base URL, for reports that are already sealed.
            proxy: address of a proxy, as returned by ``proxy.check_proxy``.
        """
        self._intake = None if isinstance(intake, str) else intake
        self.base_url = intake if isinstance(intake, str) else intake.url
        self._proxy = proxy
        self.watched = False

    @property
    def sealed(self) -> bool:
        """Whether the response to a report is sealed, too."""
        return self._intake is not None and self._intake.exchange_key is not None

    def send(self, report: SealedReport, cancel: CancelToken | None = None) -> Receipt:
        """Deliver a sealed report, without retries; in a sealed exchange if the descriptor has a key for that.

        Args:
            report: the report.
            cancel: stops it as long as it has not been sent completely.

        Raises:
            ReportError: not delivered; ``retryable`` says whether a retry can help.
        """
        body = report.to_bytes()
        with self._call():
            if self._intake is not None and self.sealed:
                reply = self._ask(ExchangeRequest(Action.REPORT, report=body), self._intake, cancel)
                return _read(reply, Receipt.from_bytes)
            headers = {"Content-Type": MEDIA_TYPE, "Idempotency-Key": report.header.idempotency_key}

            def attempt(proof: str) -> Reply:
                proved = {HEADER: proof} if proof else {}
                return self._post("/api/v1/reports", body, {**headers, **proved}, cancel)

            reply = _with_proof_of_work(attempt, hashlib.sha256(body).digest(), cancel)
            return _read(reply, Receipt.from_bytes)

    def status(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        """The status of a case. Raises: ReportError."""
        return self._about_case(Action.STATUS, case, pin)

    def withdraw(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        """Withdraw a case. Idempotent. Raises: ReportError."""
        return self._about_case(Action.WITHDRAW, case, pin)

    def services(self) -> ServiceList:
        """The current list of services that look for copies. Raises: ReportError."""
        with self._call():
            if self._intake is not None and self.sealed:
                reply = self._exchange(ExchangeRequest(Action.SERVICES), self._intake, None)
            else:
                url = f"{self.base_url}/api/v1/services"
                reply = self._watching(lambda trust: get(url, trust=trust, proxy=self._proxy))
            return _read(reply, ServiceList.from_bytes)

    def _about_case(self, action: Action, case: CaseNumber, pin: Pin) -> CaseStatus:
        """A request with case number and PIN, which never leave this computer unsealed."""
        with self._call():
            if self._intake is None:
                raise OldIntakeError("no key to seal a case number for")
            reply = self._ask(ExchangeRequest(action, case, pin), self._intake, None)
            return _read(reply, CaseStatus.from_bytes)

    def _ask(self, request: ExchangeRequest, intake: IntakeDescriptor, cancel: CancelToken | None) -> Reply:
        """A sealed request, with proof of work if the intake demands it."""

        def attempt(proof: str) -> Reply:
            drawn = secrets.token_bytes(len(request.response_key))
            return self._exchange(replace(request, proof=proof, response_key=drawn), intake, cancel)

        return _with_proof_of_work(attempt, request.work_digest, cancel)

    def _exchange(
        self, request: ExchangeRequest, intake: IntakeDescriptor, cancel: CancelToken | None
    ) -> Reply:
        """One sealed request. Returns the response from inside the seal, as if it had come in plain HTTP."""
        try:
            sealed = seal_request(request, intake)
        except WireError as error:
            raise RefusedError("can't be sealed") from error
        reply = self._post(PATH, sealed.to_bytes(), {"Content-Type": EXCHANGE_MEDIA_TYPE}, cancel)
        if _problem_code(reply) in ("not_found", "method_not_allowed"):
            raise OldIntakeError("takes no sealed requests")
        if reply.status != 200 or reply.media_type != EXCHANGE_MEDIA_TYPE:
            return reply
        try:
            inner = open_response(reply.body, request.response_key, sealed.enc)
        except WireError as error:
            raise NotAnIntakeError("not the response to this request") from error
        wait = {} if inner.retry_after_s is None else {"retry-after": str(inner.retry_after_s)}
        media_type = "application/json" if inner.status < 300 else PROBLEM_MEDIA_TYPE
        return Reply(inner.status, media_type, encode(inner.body), wait)

    def _post(self, path: str, body: bytes, headers: dict[str, str], cancel: CancelToken | None) -> Reply:
        url = self.base_url + path
        return self._watching(
            lambda trust: post(url, body, headers, trust=trust, proxy=self._proxy, cancel=cancel)
        )

    def _watching(self, exchange: Callable[[Trust], Reply]) -> Reply:
        trust = Trust.for_one_exchange()
        try:
            return exchange(trust)
        finally:
            self.watched = self.watched or trust.private

    @contextlib.contextmanager
    def _call(self) -> Iterator[None]:
        """Context of one call: sets ``watched`` on errors, too."""
        self.watched = False
        try:
            yield
        except ReportError as error:
            error.watched = self.watched
            raise


def _read(reply: Reply, parse: Callable[[bytes], _Answer]) -> _Answer:
    try:
        if reply.status in (200, 201) and reply.media_type == "application/json":
            return parse(reply.body)
        if reply.media_type == PROBLEM_MEDIA_TYPE:
            raise _refusal(Problem.from_bytes(reply.body), retry_after_s(reply.headers))
    except WireError as error:
        raise NotAnIntakeError("not a message of the contract") from error
    raise _front_end_error(reply.status, retry_after_s(reply.headers))


def _front_end_error(status: int, asked_s: float | None) -> IntakeError:
    """Errors of a web server or proxy in front of an intake, which are not part of the API."""
    if status == 413:
        return TooLargeToSendError("too large for something on the way", asked_s)
    if status in (429, 503, 507):
        return BusyError("busy", asked_s)
    if status in (408, 502, 504) or status in _ORIGIN_SILENT:  # it waited for the intake in vain
        return NoAnswerError("no answer", asked_s)
    if status >= 500 and status != _LOGIN_TO_NETWORK:
        return IntakeError("failed on the way", asked_s)
    return NotAnIntakeError("not an intake's answer", asked_s)


def _with_proof_of_work(
    attempt: Callable[[str], Reply], digest: bytes, cancel: CancelToken | None
) -> Reply:
    """Send a request, and repeat it with a proof of work if the intake demands one.

    The demand may grow during the computation, so there is a second attempt; for a locked case,
    where chance decides who gets through, there are more.
    """
    reply = attempt("")
    for number in range(_LOCKED_CASE_TRIES):
        problem = _problem(reply)
        if problem is None or not 0 < problem.work_bits <= MAX_BITS:
            break
        if number >= _WORK_TRIES and problem.code != "case.locked":
            break
        stopped = (lambda: False) if cancel is None else (lambda: cancel.cancelled)
        try:
            proof = find_proof(digest, problem.work_bits, problem.work_challenge, stopped)
        except StoppedError:
            break  # the refusal is the result
        reply = attempt(proof)
    return reply


def _problem_code(reply: Reply) -> str:
    problem = _problem(reply)
    return "" if problem is None else problem.code


def _problem(reply: Reply) -> Problem | None:
    if reply.media_type != PROBLEM_MEDIA_TYPE:
        return None
    try:
        return Problem.from_bytes(reply.body)
    except WireError:
        return None


def _refusal(problem: Problem, asked_s: float | None) -> ReportError:
    if problem.code == "sealed.wrong_intake":
        other = OtherIntakeError(problem.code)
        other.transmitted = True
        return other
    if problem.code in _REFUSALS:
        return _REFUSALS[problem.code](problem.code, asked_s)
    if problem.status in (428, 429, 503, 507):
        return BusyError(problem.code, asked_s)
    return (IntakeError if problem.status >= 500 else RefusedError)(problem.code, asked_s)
