"""Everything that would leave the device, in words and as its very bytes, before consent."""

from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.base import Door
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.controls import button, described, rename
from takeitdown_desktop.gui.widgets.exact_text import ExactText
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sheet import sheet
from takeitdown_desktop.gui.widgets.sight import bring_into_sight
from takeitdown_desktop.gui.widgets.text import Paragraph, busy_line, label, say


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
        self.what = Paragraph(picture="fingerprint")
        self.whom = Paragraph(picture="send")
        self.amount = Paragraph(picture="lock")
        self.case = Paragraph(picture="folder-open")
        self.uncovered = label(kind="note")
        self.show_bytes = button(
            self.tr("Show the exact bytes"),
            self.tr("Shows what is inside the locked report, letter by letter."),
        )
        self.show_bytes.setCheckable(True)
        self.show_bytes.toggled.connect(self._on_toggled)
        self.bytes = ExactText()
        self.bytes.setMinimumHeight(18 * theme.GRID)
        described(self.bytes, self.tr("The exact bytes"), self.tr("What is inside the locked report."))
        self.consent = CheckBox(
            self.tr("Yes, these fingerprints may be sent"), self.tr("Needed to go on. Nothing is sent yet.")
        )
        self.consent.toggled.connect(report.consent)
        self.services = button(
            self.tr("Who looks for copies"),
            self.tr("Opens a page with a list, and comes back here."),
            "quiet",
        )
        self.opens(self.services, Door.SERVICES)
        self.problem = label(kind="problem")
        self.problem.hide()
        self.summary = sheet(self.what, self.whom, self.amount, self.case)
        for part in (self.busy, self.problem, self.summary, self.uncovered):
            self.add(part)
        self.add(Flow(self.show_bytes))
        self.add(self.bytes, 1)
        self.add(Flow(self.consent))
        self.alone = button(
            self.tr("Make it a case of its own"), self.tr("It gets a new number and PIN."), "quiet"
        )
        self.alone.clicked.connect(self._on_alone)
        self.add(Flow(self.services, self.alone))
        self.body.addStretch()
        report.changed.connect(self._show)
        report.failed.connect(self._on_failed)
        self._show()

    def initializePage(self) -> None:
        say(self.problem, "")
        self._report.prepare(self._files.results())
        self._show()

    def isComplete(self) -> bool:
        return self._report.prepared is not None and self._report.consented

    def _show(self) -> None:
        prepared = self._report.prepared
        self.busy.setVisible(self._report.preparing)
        self.show_bytes.setEnabled(prepared is not None)
        self.consent.setEnabled(prepared is not None)
        self.consent.setChecked(self._report.consented)
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
        self.alone.hide()
        if prepared is None:
            for part in (self.what, self.whom, self.amount, self.case, self.uncovered):
                say(part, "")
            return
        what = self.tr(
            "What: the fingerprints of your files (pictures: {pictures}, videos: {videos}), and your answers."
        ).format(pictures=prepared.pictures, videos=prepared.videos)
        if prepared.bundle.answers.contact is not None:
            what += " " + self.tr("Your e-mail address is in it too.")
        say(self.what, what)
        say(self.whom, self.tr("To whom: {name}. Only they can open it.").format(name=prepared.intake.name))
        size = self.locale().toString(prepared.sealed_bytes)
        say(self.amount, self.tr("How much: {size} bytes, locked.").format(size=size))
        known = self._report.adds_to
        joins = self.tr("It goes to your case {number}, and adds to it.").format(number=known)
        say(self.case, joins if known else "")
        self.alone.setVisible(known is not None)
        say(
            self.uncovered,
            self.tr(
                "Services that have joined look for copies and decide what to remove. Nobody looks in "
                "locked chats, such as encrypted messengers, or at services that have not joined."
            ),
        )

    def _on_toggled(self, shown: bool) -> None:
        self._show()
        if shown:
            bring_into_sight(self.consent)

    def _on_alone(self) -> None:
        self._report.stand_alone()
        self._report.prepare(self._files.results())
        self.consent.setFocus()

    def _on_failed(self, code: str) -> None:
        if self.isVisible():
            say(self.problem, error_text(code))
