"""Sending now or saving for later: both are good endings."""

from pathlib import Path

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.system.dialogs import FileAsker
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.cards import ActionCard
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import busy_line, label, say

DEFAULT_NAME = "REPORT.tid"


class DeliverPage(StepPage):
    step = Step.DELIVER

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report)
        self._asker = FileAsker(self)
        self._problem_code = ""
        self.ask(
            self.tr("Send now, or save for later"),
            self.tr("Both are fine. A saved report can be sent another day, or from another computer."),
        )
        self.send = ActionCard(
            self.tr("Send now"), self.tr("Connects to the service and sends the locked report."), "send"
        )
        self.send.clicked.connect(self._on_send)
        self.save = ActionCard(
            self.tr("Save for later"),
            self.tr("Saves it in a file, here or on a stick. Only the service can open that file."),
            "save",
        )
        self.save.clicked.connect(self._on_save)
        self.keep = ActionCard(
            self.tr("Keep on this computer"),
            self.tr("It waits here, locked, until you send it. You find it again on the first page."),
            "file-lock",
        )
        self.keep.clicked.connect(self._on_keep)
        self.busy = busy_line(self.tr("Working"), self.tr("The report is being sent or saved."))
        self.leave = button(
            self.tr("Stop waiting"), self.tr("The report stays ready. You can send it again.")
        )
        self.leave.clicked.connect(report.sending.stop_waiting)
        self.pause = label(kind="small")
        self.outcome = label(kind="done")
        self.problem = label(kind="problem")
        self.add(self.send)
        self.add(self.save)
        self.add(self.keep)
        self.add(self.busy)
        self.add(self.pause)
        self.add(Flow(self.leave))
        self.add(self.outcome)
        self.add(self.problem)
        self.body.addStretch()
        report.changed.connect(self._show)
        report.failed.connect(self._on_failed)
        self._show()

    def initializePage(self) -> None:
        self._problem_code = ""
        self._show()

    def isComplete(self) -> bool:
        return (self._report.sent or self._report.saved) and not self._report.busy

    def may_go_back(self) -> bool:
        return not self._report.busy

    def first_control(self) -> None:
        """None: neither sending nor saving should be one slip of the Enter key away."""

    def _show(self) -> None:
        report = self._report
        ready = report.prepared is not None and not report.busy
        self.send.setEnabled(ready and not report.sent)
        self.save.setEnabled(ready)
        self.keep.setEnabled(ready and not report.saved)
        self.busy.setVisible(report.busy)
        self.leave.setVisible(report.sending.busy)
        seconds = round(report.sending.pause_s)
        next_try = self.tr("It did not go through. Next try in {seconds} seconds.").format(seconds=seconds)
        say(self.pause, next_try if seconds else "")
        say(self.outcome, self._outcome())
        say(self.problem, error_text(self._problem_code) if self._problem_code and not report.busy else "")
        self.readiness.emit()

    def _outcome(self) -> str:
        if self._report.sent:
            return self.tr("It has arrived. Go on to your case card.")
        if self._report.saved:
            return self.tr("It is saved. Go on to your case card.")
        return ""

    def _on_send(self) -> None:
        self._problem_code = ""
        self._report.send()

    def _on_save(self) -> None:
        self._asker.place(self.tr("Save the report"), DEFAULT_NAME, self._on_place)

    def _on_keep(self) -> None:
        self._problem_code = ""
        self._report.keep()

    def _on_place(self, chosen: list[Path]) -> None:
        self._problem_code = ""
        for path in chosen:
            self._report.save(path)

    def _on_failed(self, code: str) -> None:
        self._problem_code = code
        self._show()
