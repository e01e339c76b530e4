"""Errors of what is stored on this computer: sealed reports, the outbox, drafts and notes."""

from takeitdown_desktop.core.errors.base import ReportError


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
    """The file could not be written; no partial file is left."""

    code = "save.failed"


class FileInTheWayError(SaveError):
    code = "save.exists"


class DiskFullError(SaveError):
    code = "save.disk_full"


class OutboxError(ReportError):
    """The outbox can't be read or changed; the reports in it stay as they are."""

    code = "outbox.unwritable"


class OutboxBusyError(OutboxError):
    """Another window or command is using the outbox."""

    code = "outbox.busy"
    retryable = True


class UnknownReportError(OutboxError):
    """No saved report has this id."""

    code = "outbox.unknown"


class PerhapsSentError(OutboxError):
    """The report may have arrived, so withdrawing it needs its case number and PIN."""

    code = "outbox.perhaps_sent"


class DraftFileError(ReportError):
    """A saved draft can't be used."""

    code = "draft.foreign"


class MissingDraftError(DraftFileError):
    code = "draft.missing"


class EmptyDraftError(DraftFileError):
    """The draft can be opened, but contains no fingerprints."""

    code = "draft.empty"


class DamagedDraftError(DraftFileError):
    code = "draft.damaged"


class NewerDraftError(DraftFileError):
    code = "draft.version"


class WrongPassphraseError(DraftFileError):
    """The file is intact, but this passphrase does not open it."""

    code = "draft.passphrase"


class DraftInUseError(DraftFileError):
    """Another window or command has it open."""

    code = "draft.in_use"
    retryable = True


class DamagedNotesError(DraftFileError):
    """Saved notes can't be used: damaged, or of a newer version."""

    code = "notes.damaged"


class ChangedNotesError(DraftFileError):
    """Another window or command has changed the notes since they were read."""

    code = "notes.changed"
