"""Progress of sending, or saving for later; both end with the case card."""

from pathlib import Path

from PySide6.QtCore import QTimer

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.text import error_text, host_of, number_text
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.cards import ActionCard
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button, ending
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import busy_line, label, say

DEFAULT_NAME = "REPORT.tid"


class DeliverPage(StepPage):
    """Shown after Send, which has already started, or after Save for later."""

    step = Step.DELIVER

    def __init__(self, report: ReportViewModel, asker: FileAsker) -> None:
        super().__init__(report)
        self._asker = asker
        self._problem_code = ""
        self._sends = False
        self.save = ActionCard(
            self.tr("Save it in a file"),
            self.tr("Here or on a stick. Only the service can open that file."),
            "save",
        )
        self.save.clicked.connect(self._on_save)
        self.keep = ActionCard(
            self.tr("Let it wait on this computer"),
            self.tr(
                "You find it again on the first page. Others who use this computer can see or delete it."
            ),
            "file-lock",
        )
        self.keep.clicked.connect(self._on_keep)
        self.busy = busy_line(self.tr("Working"), self.tr("The report is being sent or saved."))
        self.leave = button(
            self.tr("Stop waiting"), self.tr("The report waits here. You can send it again.")
        )
        self.leave.clicked.connect(report.sending.stop_waiting)
        self.pause = label(kind="small")
        self.problem = label(kind="problem")
        self.waits = label(kind="done")
        self.card = button(
            self.tr("Go on to the case card"), self.tr("The report waits until you send it.")
        )
        self.card.clicked.connect(self.next_asked)
        self._lay_out_delete()
        for part in (self.busy, self.pause, self.problem, self.waits, self.save, self.keep):
            self.add(part)
        self.add(Flow(self.leave, self.card, self.delete))
        self.add(self.sure)
        self.body.addStretch()
        report.changed.connect(self._show)
        report.failed.connect(self._on_failed)
        report.delivered.connect(self._on_delivered)
        self._show()

    def _lay_out_delete(self) -> None:
        self.delete = ending(
            button(self.tr("Delete it here"), self.tr("Asks once more before anything is done."))
        )
        self.sure = Confirm(
            self.tr("Delete this report from this computer for good? It was not sent."),
            self.tr("Yes, delete"),
            self.tr("Removes it from this computer."),
        )
        self.delete.clicked.connect(self.sure.ask)
        self.sure.agreed.connect(self._report.drop)

    def initializePage(self) -> None:
        self._problem_code = ""
        self._sends = self._report.waits_here
        self._show()

    def isComplete(self) -> bool:
        return (self._report.sent or self._report.saved) and not self._report.busy

    def may_go_back(self) -> bool:
        return not self._report.busy

    def ask_before_end(self) -> bool:
        """A report that waits needs only its card to be kept: go there, which then asks."""
        if not self._report.waits_here:
            return False
        self._report.sending.stop_waiting()
        self.next_asked.emit()
        QTimer.singleShot(
            0, self, self.end_asked.emit
        )  # not while the window handles the event that asked for it
        return True

    def primary_text(self) -> str:
        if not self._sends:
            return self.tr("Save it in a file")
        return self.tr("Send now") if not self._problem_code else self.tr("Try again")

    def primary_ready(self) -> bool:
        return self._report.prepared is not None and not self._report.busy

    def act(self) -> None:
        self._problem_code = ""
        if self._sends:
            self._report.send()
        else:
            self._on_save()

    def _show(self) -> None:
        report, prepared = self._report, self._report.prepared
        self._sends = self._sends or report.sending.busy
        host = host_of(prepared.intake.url) if prepared is not None else ""
        if prepared is None and self._sends:
            return  # the card has taken the report over
        failed = report.waits_here or bool(self._problem_code)
        if report.sending.busy or (self._sends and not failed):
            self.ask(self.tr("Sending"), self.tr("The locked report goes to {host}.").format(host=host))
        elif self._sends:
            self.ask(self.tr("It is not sent yet"))
        else:
            self.ask(
                self.tr("Save for later"),
                self.tr("Nothing is sent now. You can send it another day, or from another computer."),
            )
        offered = not self._sends or (bool(self._problem_code) and not report.busy)
        self.save.setVisible(offered)
        self.keep.setVisible(offered and not report.waits_here)
        for part in (self.save, self.keep):
            part.setEnabled(self.primary_ready())
        self.busy.setVisible(report.busy)
        self.leave.setVisible(report.sending.busy)
        seconds = round(report.sending.pause_s)
        next_try = self.tr("It did not go through. Next try in {seconds} seconds.").format(
            seconds=number_text(seconds)
        )
        say(self.pause, next_try if seconds else "")
        say(self.problem, error_text(self._problem_code) if self._problem_code and not report.busy else "")
        stuck = report.waits_here and not report.busy
        kept = self.tr(
            "Your report is safe: it waits on this computer now, locked. You find it again on the first page."
        )
        say(self.waits, kept if stuck else "")
        self.card.setVisible(stuck)
        self.delete.setVisible(stuck)
        self.readiness.emit()

    def _on_save(self) -> None:
        self._asker.save_as(self.tr("Save the report"), DEFAULT_NAME, self._on_place)

    def _on_keep(self) -> None:
        self._problem_code = ""
        self._report.keep()

    def _on_place(self, chosen: list[Path]) -> None:
        self._problem_code = ""
        for path in chosen:
            self._report.save(path)

    def _on_delivered(self) -> None:
        if self.isVisible():
            self.next_asked.emit()

    def _on_failed(self, code: str) -> None:
        self._problem_code = code
        self._show()
