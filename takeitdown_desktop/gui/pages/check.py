"""Disclosure before consent: everything that would leave the device, in words and as exact bytes."""

import contextlib
from functools import partial

from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text, host_of, number_text
from takeitdown_desktop.gui.pages.base import SidePage, page_id
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.answers import summed_up
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.controls import button, described, rename
from takeitdown_desktop.gui.widgets.exact_text import ExactText
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.sheet import sheet
from takeitdown_desktop.gui.widgets.summary import SummaryLine
from takeitdown_desktop.gui.widgets.text import busy_line, label, say


class CheckPage(StepPage):
    step = Step.CHECK

    def __init__(self, report: ReportViewModel, files: FilesViewModel) -> None:
        super().__init__(report)
        self._files = files
        self.ask(
            self.tr("Check before anything is sent"),
            self.tr("This is all that can leave this computer. The pictures and videos stay here."),
        )
        self.busy = busy_line(self.tr("Getting ready"), self.tr("The report is being made."))
        self.problem = label(kind="problem")
        self.unexpected = label(kind="problem")
        self._lay_out_summary()
        self.uncovered = label(kind="small")
        self._lay_out_bytes()
        self.consent = CheckBox(
            self.tr("Yes, these fingerprints may be sent"),
            self.tr("Needed to send or to save. Nothing is sent yet."),
        )
        self.consent.toggled.connect(report.consent)
        self.later = button(
            self.tr("Save for later instead"),
            self.tr("Opens a page to save the report. Nothing is sent."),
        )
        self.later.clicked.connect(self.next_asked)
        self.add(Flow(self.consent))
        self.add(Flow(self.later))
        self.add(self.uncovered)
        self.add(Flow(self.show_bytes, self.services, self.alone))
        self.add(self.bytes, 1)
        self.body.addStretch()
        self.start_from(self.consent)
        report.changed.connect(self._show)
        report.failed.connect(self._on_failed)
        self._show()

    def _lay_out_summary(self) -> None:
        change, again = self.tr("Change"), self.tr("Goes back to change this, and then comes here again.")
        self.answers = SummaryLine(self.tr("Your answers"), change, again)
        self.what = SummaryLine(self.tr("What goes"), change, again)
        self.left_out = SummaryLine(
            self.tr("Not in it"),
            self.tr("Go on with the rest"),
            self.tr("Goes back to the files and takes up what was stopped."),
        )
        self.contact = SummaryLine(self.tr("A way to reach you"), change, again)
        self.whom = SummaryLine(self.tr("Who gets it"))
        self.case = SummaryLine(self.tr("Case"))
        self.lines = (self.answers, self.what, self.left_out, self.contact, self.whom, self.case)
        for line, step in ((self.answers, Step.WHO), (self.what, Step.FILES), (self.contact, Step.CONTACT)):
            if line.change is not None:
                line.change.clicked.connect(partial(self.change_asked.emit, page_id(step)))
        if self.left_out.change is not None:
            self.left_out.change.clicked.connect(self._on_rest)
        self.summary = sheet(*self.lines)
        for part in (self.busy, self.problem, self.unexpected, self.summary):
            self.add(part)

    def _lay_out_bytes(self) -> None:
        self.show_bytes = button(
            self.tr("Show the exact bytes"),
            self.tr("Shows what is inside the locked report, letter by letter."),
            "quiet",
        )
        self.show_bytes.setCheckable(True)
        self.show_bytes.toggled.connect(self._on_toggled)
        self.bytes = ExactText()
        self.bytes.setMinimumHeight(18 * theme.GRID)
        described(self.bytes, self.tr("The exact bytes"), self.tr("What is inside the locked report."))
        self.services = button(
            self.tr("Who looks for copies"),
            self.tr("Opens a page with a list, and comes back here."),
            "quiet",
        )
        self.opens(self.services, SidePage.SERVICES)
        self.alone = button(
            self.tr("Make it a case of its own"), self.tr("It gets a new number and PIN."), "quiet"
        )
        self.alone.clicked.connect(self._on_alone)

    def initializePage(self) -> None:
        say(self.problem, "")
        self._report.prepare()
        self._show()

    def isComplete(self) -> bool:
        return self._report.prepared is not None and self._report.consented

    def primary_text(self) -> str:
        return self.tr("Send now")

    def act(self) -> None:
        self._report.send()
        self.next_asked.emit()

    def _show(self) -> None:
        prepared = self._report.prepared
        self.busy.setVisible(self._report.preparing)
        had_none = not self.consent.isEnabled()
        self.show_bytes.setEnabled(prepared is not None)
        self.consent.setEnabled(prepared is not None)
        # When the card takes over the report, consent is reset; a screen reader should not announce that.
        with contextlib.nullcontext() if self.isVisible() else spoken.silence():
            self.consent.setChecked(self._report.consented)
        self.later.setEnabled(self.isComplete())
        if had_none and prepared is not None and self.isVisible() and self.hasFocus():
            self.consent.setFocus()
        shown = prepared is not None and self.show_bytes.isChecked()
        self.bytes.setVisible(shown)
        text = prepared.shown_text if shown and prepared else ""
        if self.bytes.toPlainText() != text:
            self.bytes.setPlainText(text)
        rename(
            self.show_bytes,
            self.tr("Hide the exact bytes") if shown else self.tr("Show the exact bytes"),
        )
        self._tell(prepared)
        self.readiness.emit()

    def _tell(self, prepared: PreparedReport | None) -> None:
        self.summary.setVisible(prepared is not None)
        known = self._report.adds_to
        self.alone.setVisible(prepared is not None and known is not None)
        totals = self._files.totals
        if self.left_out.change is not None:
            self.left_out.change.setVisible(totals.stopped > 0)
        say(self.unexpected, self._unexpected())
        if prepared is None:
            for line in self.lines:
                line.tell("")
            say(self.uncovered, "")
            return
        draft = self._report.draft
        self.answers.tell(summed_up(draft))
        self.what.tell(self._what(prepared))
        out = (
            [self.tr("Stopped: {count}.").format(count=number_text(totals.stopped))]
            if totals.stopped
            else []
        )
        if totals.unreadable:
            out.append(self.tr("Can't be read: {count}.").format(count=number_text(totals.unreadable)))
        self.left_out.tell(" ".join(out))
        self.contact.tell(draft.contact or self.tr("None. Nobody will write to you."))
        self.whom.tell(
            self.tr("{name}, at {host}. Only this service can open it.").format(
                name=prepared.intake.name, host=host_of(prepared.intake.url)
            )
        )
        joins = self.tr("It goes to your case {number}, and adds to it.").format(number=known)
        self.case.tell(joins if known else "")
        say(
            self.uncovered,
            self.tr(
                "Services that have joined look for copies and decide what to remove. Nobody looks in "
                "locked chats, such as encrypted messengers, or at services that have not joined."
            ),
        )

    def _unexpected(self) -> str:
        found = self._report.unexpected
        if found is None:
            return ""
        if found.installed_name:
            return self.tr(
                "This is not the service that this program was installed for. That is {name}, at {host}. If you did "
                "not expect this, do not send: ask somebody you trust."
            ).format(name=found.installed_name, host=found.previous_host)
        if found.previous_host != found.host:
            return self.tr(
                "The last time, this service was at another place: {host}. If you did not expect this, do not send: "
                "ask somebody you trust."
            ).format(host=found.previous_host)
        return self.tr(
            "This service's key is not the one of the last time: somebody else may be able to open what you send. If "
            "you did not expect this, do not send: ask somebody you trust."
        )

    def _what(self, prepared: PreparedReport) -> str:
        counts = self.tr("Fingerprints of pictures: {pictures}, of videos: {videos}.").format(
            pictures=number_text(prepared.pictures), videos=number_text(prepared.videos)
        )
        size = self.tr("Size, locked: {size}.").format(
            size=self.locale().formattedDataSize(prepared.sealed_bytes, 0)
        )
        return f"{counts} {size}"

    def _on_toggled(self, shown: bool) -> None:
        self._show()
        if shown:
            scroll_into_view(self.bytes)

    def _on_alone(self) -> None:
        self._report.stand_alone()
        self._report.prepare()
        self.consent.setFocus()

    def _on_rest(self) -> None:
        self.change_asked.emit(page_id(Step.FILES))
        self._files.go_on_with_stopped()

    def _on_failed(self, code: str) -> None:
        if self.isVisible():
            say(self.problem, error_text(code))
