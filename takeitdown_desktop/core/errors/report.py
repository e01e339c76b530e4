"""Reasons why a report or a PDF can't be made."""

from takeitdown_desktop.core.errors.base import ReportError


class ReportNotMadeError(ReportError):
    """The answers or the files are not enough for a report."""

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
    """A text for a PDF has letters that no bundled font has."""

    code = "paper.letters"
