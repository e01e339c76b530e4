"""One report from the first answer to its card, for window and command line: answers, results, and what was made of them."""

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
    """What a report is made of, as it stood at one moment; another thread may make the report.

    Attributes:
        answers: all of them.
        results: of the files that count.
        case: its number.
        pin: its PIN.
        adds: the report brings more files to a case that there is already.
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
            the contact is not an e-mail address, or it is more than fits into one report.
    """
    bundle = assemble(
        content.answers, content.results, intake, content.case, content.pin, adds=content.adds
    )
    return PreparedReport.make(bundle, intake)


@dataclass(frozen=True, slots=True)
class Card:
    """What is left of a delivered report: how to ask about it, and which words fit.

    Attributes:
        case: its number.
        pin: its PIN.
        sent: a receipt came back; otherwise it waits.
        kept: it waits in the outbox; otherwise, unless it was sent, in a file of the person's own.
        answers: those of the report, without a contact.
        service: the name of the intake.
        added: the report went to a case that there was already.
        page: where a browser asks about the case, without ``https://``; "" for an intake on this computer.
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
    """Owns what a person answers and what becomes of it; no thread of its own, and not to be shared by threads.

    Attributes:
        answers: so far.
        results: of the files that count.
        prepared: what would leave the device, once it has been made of the present content.
        consented: the person agreed to that.
        sent: a receipt came back.
        in_file: it was written to a file of the person's own.
        waits_as: its id in the outbox; None when it does not lie there.
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
        """The case that gets more files; None for a report of its own."""
        return self._access[0] if self._access is not None and self._adds else None

    @property
    def saved(self) -> bool:
        """It waits, in the outbox or in a file."""
        return self.in_file or self.waits_as is not None

    @property
    def unsaved(self) -> bool:
        """Something was answered that leads to a report whose card nobody has taken.

        It is so even when the report is sent or waits in the outbox: without its number and PIN nobody can ask about
        it, nor take it back.
        """
        return self.answers != Draft() and ending(self.answers) is None

    def add_to(self, case: CaseNumber, pin: Pin) -> None:
        """Let this report bring more files to a case that there is already. The intake checks the PIN."""
        self._access, self._adds = (case, pin), True
        self._undo()

    def stand_alone(self) -> None:
        """Let this report be a case of its own after all, with a new number and PIN."""
        self._access, self._adds = None, False
        self._undo()

    def content(self) -> Content:
        """What the report is made of now.

        The case number and the PIN are drawn once, so that one person's second try stays one case.
        """
        self._access = self._access or (CaseNumber.draw(), Pin.draw())
        return Content(self.answers, self.results, *self._access, self._adds)

    def outdated(self) -> Content | None:
        """What a report has to be made of; None when that was asked for already and nothing has changed since.

        Nothing that was made, agreed to or delivered before counts for the new content. As long as that stays the
        same, so does the idempotency key, which is in the prepared report.
        """
        content = self.content()
        if content == self._asked_for:
            return None
        self._undo()
        self._asked_for = content
        return content

    def prepare(self, intake: IntakeDescriptor) -> PreparedReport:
        """Make the report of the present content. Raises: ReportNotMadeError: see ``make_report``."""
        if (content := self.outdated()) is not None or self.prepared is None:
            self.prepared = make_report(content or self.content(), intake)
        return self.prepared

    def not_prepared(self) -> None:
        """It could not be made; the same content may be tried again."""
        self._asked_for = None

    def take_card(self) -> Card | None:
        """The card of a delivered report, with which everything else is forgotten; None when it was not delivered."""
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
        """Hold nothing of the report any more."""
        self.answers, self.results = Draft(), ()
        self._access, self._adds = None, False
        self._undo()

    def _undo(self) -> None:
        self._asked_for = self.prepared = None
        self.consented = self.sent = self.in_file = False
        self.waits_as = None
