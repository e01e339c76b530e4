"""What can go wrong between this device and an intake, and what an intake can say no to."""

from typing import ClassVar

from takeitdown_desktop.core.errors.base import ReportError


class BadDescriptorError(ReportError):
    """The file that names the intake can't be used."""

    code = "intake.descriptor"


class IntakeError(ReportError):
    """Something between here and the intake; the sealed report stays where it is.

    Attributes:
        perhaps_arrived: whether the intake may have taken it in all the same.
        retry_after_s: how many seconds the other side asked to wait, None when it did not.
    """

    code = "intake.failed"
    retryable = True
    perhaps_arrived: ClassVar[bool] = True
    transmitted = True

    def __init__(self, detail: str, retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class UnreachableError(IntakeError):
    """No connection, or one that ended before all was handed over."""

    code = "intake.unreachable"
    perhaps_arrived = False
    transmitted = False


class ProxyError(UnreachableError):
    """The proxy that was set can't be reached, or can't reach the intake."""

    code = "intake.proxy"


class NoAnswerError(IntakeError):
    """All was handed over, and no answer came back."""

    code = "intake.no_answer"


class CertificateError(IntakeError):
    """Someone else answers in the intake's place."""

    code = "intake.certificate"
    perhaps_arrived = False
    transmitted = False


class ClockError(CertificateError):
    """By this computer's clock the certificate is not valid yet, or not any more."""

    code = "intake.clock"


class NotAnIntakeError(IntakeError):
    """Something answered, but not an intake: a captive portal, a proxy, another service."""

    code = "intake.not_an_intake"


class BusyError(IntakeError):
    """The intake asks to come back later."""

    code = "intake.busy"
    perhaps_arrived = False


class RefusedError(IntakeError):
    """A final no to this report; sending it again will not help."""

    code = "intake.refused"
    retryable = False
    perhaps_arrived = False


class PracticeMismatchError(RefusedError):
    """A practice report for a real intake, or the other way round."""

    code = "intake.practice_mismatch"


class TooLargeToSendError(RefusedError):
    """A web server on the way, or the intake, takes no body of this size: smaller reports are taken."""

    code = "intake.too_large"


class OldIntakeError(RefusedError):
    """An intake from before sealed requests; a case number and a PIN are never sent unsealed."""

    code = "intake.too_old"


class ChangedServiceError(ReportError):
    """The file that names the intake leads somewhere else than the last time, and nobody said that it may."""

    code = "intake.changed"


class NoSuchCaseError(IntakeError):
    """Unknown case number or wrong PIN; the intake does not say which."""

    code = "case.no_match"
    retryable = False
    perhaps_arrived = False


class LockedCaseError(IntakeError):
    """Too many wrong PINs for now."""

    code = "case.locked"
    perhaps_arrived = False


class WithdrawnCaseError(RefusedError):
    code = "case.withdrawn"


class MistypedError(ReportError):
    """A case number or PIN that can't be right; nothing was asked of the intake."""

    code = "case.mistyped"


class MistypedPinError(MistypedError):
    code = "pin.mistyped"
