"""Status of a case, and withdrawing it."""

from PySide6.QtWidgets import QLineEdit

from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.viewmodels.case import CaseViewModel
from takeitdown_desktop.gui.viewmodels.case_words import CaseWords
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button, described, ending
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.sheet import captioned, sheet
from takeitdown_desktop.gui.widgets.text import busy_line, label, say
from takeitdown_desktop.gui.widgets.time_line import TimeLine
from takeitdown_wire import CaseState


class CasePage(Page):
    def __init__(self, case: CaseViewModel, report: ReportViewModel) -> None:
        super().__init__()
        self._case = case
        self._report = report
        self._words = CaseWords(self)
        self._problem_code = ""
        self.ask(
            self.tr("Check on a report or take it back"),
            self.tr("Type the case number and the PIN from the case card."),
        )
        self._lay_out_question()
        self._lay_out_answer()
        self._lay_out_confirm()
        self.body.addStretch()
        self.start_from(self.number)
        case.changed.connect(self._show)
        case.failed.connect(self._on_failed)
        self._show()

    def cleanupPage(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Clear number and PIN."""
        self.number.clear()
        self.pin.clear()
        self._problem_code = ""
        self._case.forget()

    def may_go_back(self) -> bool:
        return not self._case.busy

    def primary_text(self) -> str:
        return self.tr("Check status")

    def primary_ready(self) -> bool:
        typed = bool(self.number.text().strip() and self.pin.text().strip())
        return typed and not self._case.busy

    def act(self) -> None:
        self._problem_code = ""
        self._case.ask(self.number.text(), self.pin.text())

    def _lay_out_question(self) -> None:
        self.number = QLineEdit()
        self.number.setMaxLength(40)
        described(self.number, self.tr("Case number"), self.tr("Four groups of four signs."))
        self.pin = QLineEdit()
        self.pin.setMaxLength(20)
        described(self.pin, self.tr("PIN"), self.tr("Six digits."))
        for field in (self.number, self.pin):
            field.textChanged.connect(self._show)
        for caption, field in ((self.tr("Case number"), self.number), (self.tr("PIN"), self.pin)):
            self.add(captioned(caption, field))
        self.busy = busy_line(self.tr("Asking"), self.tr("The service is being asked."))
        self.problem = label(kind="problem")
        self.more = button(
            self.tr("Add files to it"),
            self.tr("Makes a further report with the same number and PIN. Nothing is sent yet."),
        )
        self.more.clicked.connect(self._on_more)
        self.add(self.busy)
        self.add(self.problem)

    def _lay_out_answer(self) -> None:
        self.state = label(kind="done")
        self.details = TimeLine()
        self.answer = sheet(self.state, self.details)
        self.take_back = ending(
            button(self.tr("Take it back"), self.tr("Asks once more before anything is done."))
        )
        self.take_back.clicked.connect(self._on_take_back)
        self.services = button(
            self.tr("Who looks for copies"),
            self.tr("Opens a page with a list, and comes back here."),
            "quiet",
        )
        self.opens(self.services, SidePage.SERVICES)
        self.add(self.answer)
        self.copies = button(
            self.tr("Check a copy that you found"),
            self.tr("Opens a page to compare two files here. Nothing is sent."),
            "quiet",
        )
        self.opens(self.copies, SidePage.COPIES)
        self.add(Flow(self.more, self.take_back, self.services, self.copies))

    def _lay_out_confirm(self) -> None:
        self.confirm = Confirm(
            self.tr(
                "Take it back for good? Services are told to stop looking. A report that was taken back "
                "can't be used again; you would make a new one."
            ),
            self.tr("Yes, take it back"),
            self.tr("The service stops using these fingerprints."),
        )
        self.confirm.agreed.connect(self._on_yes)
        self.confirm.refused.connect(self._show)
        self.add(self.confirm)

    def _show(self) -> None:
        case = self._case
        self.more.setEnabled(self.primary_ready())
        self.busy.setVisible(case.busy)
        say(self.problem, error_text(self._problem_code) if self._problem_code and not case.busy else "")
        status = case.status
        self.answer.setVisible(status is not None)
        line = () if status is None else self._words.line(status)
        self.details.tell(line)
        state = "" if status is None else self._words.state(status)
        if state and state != self.state.text():
            scroll_into_view(self.answer)
        say(self.state, state, " ".join((state, *(text for _, text in line))))
        open_case = status is not None and status.state is not CaseState.WITHDRAWN
        if not open_case or case.busy:
            self.confirm.hide()
        self.take_back.setVisible(open_case and self.confirm.isHidden() and not case.busy)
        self.readiness.emit()

    def _on_more(self) -> None:
        self._problem_code = ""
        if (named := self._case.named(self.number.text(), self.pin.text())) is not None:
            self._report.add_to(*named)
            self.resume_asked.emit()

    def _on_take_back(self) -> None:
        self.confirm.ask()
        self._show()

    def _on_yes(self) -> None:
        self._problem_code = ""
        self._case.withdraw()

    def _on_failed(self, code: str) -> None:
        self._problem_code = code
        self._show()
