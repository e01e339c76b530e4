"""Errors of the connection to an intake, and refusals by the intake."""

from typing import ClassVar

from takeitdown_desktop.core.errors.base import ReportError


class BadDescriptorError(ReportError):
    """The file that names the intake can't be used."""

    code = "intake.descriptor"


class IntakeError(ReportError):
    """A failure on the way to the intake or at the intake; a sealed report stays where it is.

    Attributes:
        perhaps_arrived: whether the intake may have received the request nevertheless.
        retry_after_s: seconds that the other side asked to wait; None if it did not.
    """

    code = "intake.failed"
    retryable = True
    perhaps_arrived: ClassVar[bool] = True
    transmitted = True

    def __init__(self, detail: str, retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class UnreachableError(IntakeError):
    """No connection, or one that ended before the whole request was sent."""

    code = "intake.unreachable"
    perhaps_arrived = False
    transmitted = False


class ProxyError(UnreachableError):
    """The configured proxy can't be reached, or can't reach the intake."""

    code = "intake.proxy"


class NoAnswerError(IntakeError):
    """The whole request was sent, and no response came back."""

    code = "intake.no_answer"


class CertificateError(IntakeError):
    """The server's certificate is not trusted: somebody else may be answering in the intake's place."""

    code = "intake.certificate"
    perhaps_arrived = False
    transmitted = False


class ClockError(CertificateError):
    """By this computer's clock the certificate is not yet valid, or expired."""

    code = "intake.clock"


class NotAnIntakeError(IntakeError):
    """Something answered, but not an intake: a captive portal, a proxy, another service."""

    code = "intake.not_an_intake"


class BusyError(IntakeError):
    """The intake asks to come back later."""

    code = "intake.busy"
    perhaps_arrived = False


class RefusedError(IntakeError):
    """A final refusal; sending the same again will not help."""

    code = "intake.refused"
    retryable = False
    perhaps_arrived = False


class PracticeMismatchError(RefusedError):
    """A practice report for a real intake, or a real report for a practice intake."""

    code = "intake.practice_mismatch"


class TooLargeToSendError(RefusedError):
    """The intake or a web server in front of it accepts only smaller reports."""

    code = "intake.too_large"


class OldIntakeError(RefusedError):
    """The intake does not support sealed requests; case number and PIN are never sent unsealed."""

    code = "intake.too_old"


class ChangedServiceError(ReportError):
    """The intake's address or key differs from the last time, and the person has not agreed to that."""

    code = "intake.changed"


class NoSuchCaseError(IntakeError):
    """Unknown case number or wrong PIN; the intake does not say which."""

    code = "case.no_match"
    retryable = False
    perhaps_arrived = False


class LockedCaseError(IntakeError):
    """Locked for a while after too many wrong PINs."""

    code = "case.locked"
    perhaps_arrived = False


class WithdrawnCaseError(RefusedError):
    code = "case.withdrawn"


class MistypedError(ReportError):
    """A case number (or PIN) with a typo; the intake was not asked."""

    code = "case.mistyped"


class MistypedPinError(MistypedError):
    code = "pin.mistyped"
