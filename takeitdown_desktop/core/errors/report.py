"""Why there is no report, or no paper."""

from takeitdown_desktop.core.errors.base import ReportError


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


class UnprintableError(ReportError):
    """No bundled font has some of the letters that are to be put into a PDF."""

    code = "paper.letters"
