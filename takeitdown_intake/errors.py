"""The errors that may leave this package: refused requests, and commands that failed."""

from enum import StrEnum


class Code(StrEnum):
    """Stable codes of refusals, by which clients look up their texts."""

    SEALED_FOREIGN = "sealed.foreign"
    SEALED_DAMAGED = "sealed.damaged"
    SEALED_VERSION = "sealed.version"
    SEALED_WRONG_INTAKE = "sealed.wrong_intake"
    PRACTICE_MISMATCH = "intake.practice_mismatch"
    REPORT_MALFORMED = "report.malformed"
    WORK_REQUIRED = "work.required"
    TOO_LARGE = "report.too_large"
    IDEMPOTENCY_MISMATCH = "idempotency.mismatch"
    IDEMPOTENCY_MISSING = "idempotency.missing"
    CASE_NO_MATCH = "case.no_match"
    CASE_LOCKED = "case.locked"
    CASE_WITHDRAWN = "case.withdrawn"
    PARTNER_UNAUTHORIZED = "partner.unauthorized"
    TOO_MANY_REQUESTS = "too_many_requests"
    REQUEST_MALFORMED = "request.malformed"
    MEDIA_TYPE = "media_type"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    UNAVAILABLE = "unavailable"
    UNEXPECTED = "unexpected"


class RefusedError(Exception):
    """A request is refused.

    Attributes:
        code: why, for programs.
        detail: why, for developers; holds no value from the request.
        retry_after_s: seconds after which to try again; None where that makes no sense.
        work_bits: bits of work asked for; None for none.
        work_challenge: the challenge that the proof has to answer.
    """

    def __init__(
        self,
        code: Code,
        detail: str,
        *,
        retry_after_s: int | None = None,
        work_bits: int | None = None,
        work_challenge: str | None = None,
    ) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.retry_after_s = retry_after_s
        self.work_bits = work_bits
        self.work_challenge = work_challenge


class StoppedError(RefusedError):
    """The process is shutting down and starts nothing new."""

    def __init__(self) -> None:
        super().__init__(Code.UNAVAILABLE, "the service is about to end", retry_after_s=5)


class SetupError(Exception):
    """A command failed; ``str(error)`` is one sentence for the operator."""


class PortTakenError(SetupError):
    """Another program already listens on the port."""
