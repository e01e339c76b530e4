"""Every error that may leave the core, one stable code each.

``str(error)`` is developer detail and stays free of paths, names, hashes and text from a
file. What a person reads is looked up by ``code`` in ``messages``.
"""

from typing import ClassVar


class ReportError(Exception):
    """Base of every error that may leave the core."""

    code: ClassVar[str] = "unexpected"
    retryable: ClassVar[bool] = False
    transmitted: bool = False
    """Whether anything of a request had left this device when it arose."""
    watched: bool = False
    """Whether somebody on the way, whom this computer trusts (a filter), could open the connection."""


class MediaError(ReportError):
    """One file could not be fingerprinted; the others go on."""

    code = "media.damaged"


class MissingFileError(MediaError):
    code = "media.missing"


class NotAFileError(MediaError):
    """A device, a FIFO, a socket: reading it could hang or never end."""

    code = "media.not_a_file"


class DeniedFileError(MediaError):
    code = "media.denied"


class LinkFileError(MediaError):
    """A symbolic link; what it points to may change under our hands."""

    code = "media.link"


class InCloudError(MediaError):
    """Only a stand-in for a file that lies in a cloud."""

    code = "media.in_cloud"


class EmptyFileError(MediaError):
    code = "media.empty"


class EmptyFolderError(MediaError):
    code = "media.empty_folder"


class FileReadError(MediaError):
    """The disk or the network drive failed in mid-read."""

    code = "media.read_failed"


class ChangedFileError(MediaError):
    """The file was written to while it was read."""

    code = "media.changed"


class UnknownTypeError(MediaError):
    """Its first bytes are those of no picture or video that we know."""

    code = "media.unknown_type"


class DamagedMediaError(MediaError):
    """A picture or video that no decoder can read, or not to its end."""


class PartlyMissingError(MediaError):
    """Much of a picture was never decoded; the fingerprints are of what is left, as viewers show it."""

    code = "media.part_missing"


class TooLargePictureError(MediaError):
    """More pixels than any camera makes: decoding it would take the memory of the computer."""

    code = "media.too_large"


class NoPictureError(MediaError):
    """A sound file, or a video without a picture track."""

    code = "media.no_picture"


class NotLoadedError(MediaError):
    """A worker found in a file what it has no decoder loaded for; the file is given to one that has. Nobody is told."""

    code = "media.not_loaded"


class CrashedError(MediaError):
    """The decoder died of this file, twice."""

    code = "media.crashed"


class StalledError(MediaError):
    """The decoder made no progress for too long."""

    code = "media.stalled"


class ReportNotMadeError(ReportError):
    """The answers or the files do not make a report."""

    code = "report.not_made"


class NothingToSendError(ReportNotMadeError):
    """No file gave a fingerprint that this intake takes."""

    code = "report.nothing"


class TooMuchError(ReportNotMadeError):
    """More than fits into one sealed report."""

    code = "report.too_much"


class BadContactError(ReportNotMadeError):
    code = "report.contact"


class BadDescriptorError(ReportError):
    """The file that names the intake can't be used."""

    code = "intake.descriptor"


class SealedFileError(ReportError):
    """A file that should be a sealed report can't be used."""

    code = "sealed.foreign"


class DamagedReportError(SealedFileError):
    code = "sealed.damaged"


class NewerReportError(SealedFileError):
    code = "sealed.version"


class MissingReportError(SealedFileError):
    code = "sealed.missing"


class OtherIntakeError(SealedFileError):
    """The report was sealed for another intake than the one it was to be sent to."""

    code = "sealed.wrong_intake"


class SaveError(ReportError):
    """The report could not be written; nothing half-written is left."""

    code = "save.failed"


class FileInTheWayError(SaveError):
    code = "save.exists"


class DiskFullError(SaveError):
    code = "save.disk_full"


class OutboxError(ReportError):
    """The folder of saved reports can't do what was asked; what is in it stays as it is."""

    code = "outbox.unwritable"


class OutboxBusyError(OutboxError):
    """Another window or command is at work on it."""

    code = "outbox.busy"
    retryable = True


class UnknownReportError(OutboxError):
    """No saved report has this id."""

    code = "outbox.unknown"


class PerhapsSentError(OutboxError):
    """It may have arrived, so taking it back needs its case number and PIN."""

    code = "outbox.perhaps_sent"


class DraftFileError(ReportError):
    """An unfinished report that was kept can't be used."""

    code = "draft.foreign"


class MissingDraftError(DraftFileError):
    code = "draft.missing"


class EmptyDraftError(DraftFileError):
    """It opens, and no file had been fingerprinted when it was kept."""

    code = "draft.empty"


class DamagedDraftError(DraftFileError):
    code = "draft.damaged"


class NewerDraftError(DraftFileError):
    code = "draft.version"


class WrongPassphraseError(DraftFileError):
    """The file is whole, and this passphrase does not open it."""

    code = "draft.passphrase"


class DraftInUseError(DraftFileError):
    """Another window or command has it open."""

    code = "draft.in_use"
    retryable = True


class DamagedNotesError(DraftFileError):
    """Notes that were kept can't be used: damaged, or of a newer version."""

    code = "notes.damaged"


class ChangedNotesError(DraftFileError):
    """Another window or command has changed them meanwhile."""

    code = "notes.changed"


class UnprintableError(ReportError):
    """No bundled font has some of the letters that are to be put into a PDF."""

    code = "paper.letters"


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


def by_code(base: type[ReportError]) -> dict[str, type[ReportError]]:
    """Every error below ``base``, by its code."""
    found: dict[str, type[ReportError]] = {}
    for kind in base.__subclasses__():
        found |= {kind.code: kind} | by_code(kind)
    return found
