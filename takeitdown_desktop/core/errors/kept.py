"""What can be the matter with what is kept on a disk: sealed reports, the outbox, drafts and notes."""

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
