"""The life of one report, from the first answer to the case card, for window and command line."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.flow import ending
from takeitdown_wire import CaseNumber, IntakeDescriptor, Pin


@dataclass(frozen=True, slots=True)
class Content:
    """A snapshot of what a report is made of, so that another thread can make the report.

    Attributes:
        answers: all answers.
        results: of the files to report.
        case: the case number.
        pin: the PIN.
        adds: whether the report adds files to an existing case.
    """

    answers: Draft
    results: tuple[FileResult, ...]
    case: CaseNumber
    pin: Pin
    adds: bool = False


def make_report(content: Content, intake: IntakeDescriptor) -> PreparedReport:
    """Make and seal a report for one intake.

    Raises:
        ReportNotMadeError: the answers do not lead to a report, no file gave a fingerprint that this intake takes,
            the contact is not an e-mail address, or there is too much for one report.
    """
    bundle = assemble(
        content.answers, content.results, intake, content.case, content.pin, adds=content.adds
    )
    return PreparedReport.make(bundle, intake)


@dataclass(frozen=True, slots=True)
class Card:
    """The case card: what remains of a sent or saved report.

    Attributes:
        case: the case number.
        pin: the PIN.
        sent: whether a receipt came back; otherwise the report is waiting.
        kept: whether the report is in the outbox; otherwise, unless sent, it is in a file of the person's own.
        answers: those of the report, without the contact.
        service: the name of the intake.
        added: whether the report added to an existing case.
        page: address of the case page for browsers, without ``https://``; "" for an intake on this computer.
    """

    case: CaseNumber
    pin: Pin
    sent: bool
    kept: bool
    answers: Draft
    service: str
    added: bool = False
    page: str = ""


class Session:
    """The state of one report: answers, results, the prepared report and its delivery. Not thread-safe.

    Attributes:
        answers: the answers so far.
        results: of the files to report.
        prepared: the report that would leave the device; None until it is made of the current content.
        consented: whether the person agreed to sending it.
        sent: whether a receipt came back.
        in_file: whether it was written to a file of the person's own.
        waits_as: its id in the outbox; None if it is not there.
    """

    def __init__(self, answers: Draft | None = None, results: Iterable[FileResult] = ()) -> None:
        self.answers = answers or Draft()
        self.results = tuple(results)
        self.prepared: PreparedReport | None = None
        self.consented = self.sent = self.in_file = False
        self.waits_as: str | None = None
        self._access: tuple[CaseNumber, Pin] | None = None
        self._adds = False
        self._asked_for: Content | None = None

    @property
    def adds_to(self) -> CaseNumber | None:
        """The existing case that this report adds to; None for a new case."""
        return self._access[0] if self._access is not None and self._adds else None

    @property
    def saved(self) -> bool:
        """Whether it is in the outbox or in a file."""
        return self.in_file or self.waits_as is not None

    @property
    def unsaved(self) -> bool:
        """Whether there are answers that may lead to a report whose card was not taken yet.

        This includes a report that is sent or in the outbox: without its number and PIN nobody can look it up or
        withdraw it.
        """
        return self.answers != Draft() and ending(self.answers) is None

    def add_to(self, case: CaseNumber, pin: Pin) -> None:
        """Make this report add to an existing case. The intake checks the PIN."""
        self._access, self._adds = (case, pin), True
        self._undo()

    def stand_alone(self) -> None:
        """Make this report a new case after all, with a new number and PIN."""
        self._access, self._adds = None, False
        self._undo()

    def content(self) -> Content:
        """A snapshot of the current content.

        Case number and PIN are drawn once, so that a second attempt is still the same case.
        """
        self._access = self._access or (CaseNumber.draw(), Pin.draw())
        return Content(self.answers, self.results, *self._access, self._adds)

    def outdated(self) -> Content | None:
        """The content to make a report of; None if nothing has changed since the last call.

        A change discards the prepared report, consent and delivery state. Without a change the prepared report
        stays, and with it its idempotency key.
        """
        content = self.content()
        if content == self._asked_for:
            return None
        self._undo()
        self._asked_for = content
        return content

    def prepare(self, intake: IntakeDescriptor) -> PreparedReport:
        """The report of the current content, made if needed. Raises: ReportNotMadeError: see ``make_report``."""
        if (content := self.outdated()) is not None or self.prepared is None:
            self.prepared = make_report(content or self.content(), intake)
        return self.prepared

    def not_prepared(self) -> None:
        """Note that making it failed, so that ``outdated`` returns the same content again."""
        self._asked_for = None

    def take_card(self) -> Card | None:
        """The card of a sent or saved report, after which the session forgets everything; None if it is neither."""
        if self._access is None or self.prepared is None or not (self.sent or self.saved):
            return None
        case, pin = self._access
        intake = self.prepared.intake
        scheme, _, page = intake.case_page.partition("://")
        card = Card(
            case,
            pin,
            sent=self.sent,
            kept=self.waits_as is not None and not self.in_file,
            answers=replace(self.answers, contact=None),
            service=intake.name,
            added=self._adds,
            page=page if scheme == "https" else "",
        )
        self.forget()
        return card

    def forget(self) -> None:
        """Discard everything about the report."""
        self.answers, self.results = Draft(), ()
        self._access, self._adds = None, False
        self._undo()

    def _undo(self) -> None:
        self._asked_for = self.prepared = None
        self.consented = self.sent = self.in_file = False
        self.waits_as = None
