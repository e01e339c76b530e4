"""Coming back to a report that was saved before, and sending it."""

from pathlib import Path

from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.pages.kept import KeptList
from takeitdown_desktop.gui.pages.unfinished import UnfinishedList
from takeitdown_desktop.gui.system.dialogs import FileAsker
from takeitdown_desktop.gui.viewmodels.kept import KeptViewModel
from takeitdown_desktop.gui.viewmodels.saved import SavedViewModel
from takeitdown_desktop.gui.viewmodels.unfinished import UnfinishedViewModel
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import busy_line, label, say


class SavedPage(Page):
    last = True

    def __init__(self, saved: SavedViewModel, kept: KeptViewModel, unfinished: UnfinishedViewModel) -> None:
        super().__init__()
        self._saved = saved
        self._kept = kept
        self._unfinished = unfinished
        self._asker = FileAsker(self)
        self._problem_code = ""
        self.ask(
            self.tr("Come back to a saved report"),
            self.tr("Reports kept here are in the list. A report on a stick is a file that ends in .tid."),
        )
        self.choose = button(
            self.tr("Choose the file"), self.tr("Opens a window to choose a saved report. Nothing is sent.")
        )
        self.choose.clicked.connect(self._on_choose)
        self.found = label()
        self.send = button(
            self.tr("Send now"), self.tr("Connects to the service and sends the locked report.")
        )
        self.send.clicked.connect(self._on_send)
        self.busy = busy_line(self.tr("Working"), self.tr("The report is being read or sent."))
        self.leave = button(self.tr("Stop waiting"), self.tr("The report stays in its file."))
        self.leave.clicked.connect(saved.sending.stop_waiting)
        self.pause = label(kind="small")
        self.outcome = label(kind="done")
        self.problem = label(kind="problem")
        self.kept = KeptList(kept)
        self.add(self.kept)
        self.unfinished = UnfinishedList(unfinished)
        self.add(self.unfinished)
        self.add(Flow(self.choose))
        self.add(self.found)
        self.add(Flow(self.send, self.leave))
        for part in (self.busy, self.pause, self.outcome, self.problem):
            self.add(part)
        self.body.addStretch()
        self.start_from(self.choose)
        saved.changed.connect(self._show)
        kept.changed.connect(self.readiness)
        unfinished.changed.connect(self.readiness)
        unfinished.taken_up.connect(self._on_taken_up)
        saved.failed.connect(self._on_failed)
        self._show()

    def initializePage(self) -> None:
        self._kept.refresh()
        self._unfinished.refresh()

    def cleanupPage(self) -> None:
        self.forget()
        self._saved.forget()

    def forget(self) -> None:
        """Hold no passphrase any more."""
        self._problem_code = ""
        self.unfinished.forget()

    def may_go_back(self) -> bool:
        return not (self._saved.busy or self._kept.busy or self._unfinished.busy)

    def _show(self) -> None:
        saved = self._saved
        report = saved.report
        self.choose.setEnabled(not saved.busy)
        self.send.setVisible(report is not None)
        self.send.setEnabled(report is not None and not saved.busy and saved.receipt is None)
        self.busy.setVisible(saved.busy)
        self.leave.setVisible(saved.sending.busy)
        say(self.found, self._found())
        say(self.problem, error_text(self._problem_code) if self._problem_code and not saved.busy else "")
        arrived = self.tr("It has arrived. The number and PIN on the case card work now.")
        seconds = round(saved.sending.pause_s)
        next_try = self.tr("It did not go through. Next try in {seconds} seconds.").format(seconds=seconds)
        say(self.pause, next_try if seconds else "")
        say(self.outcome, "" if saved.receipt is None else arrived)
        self.readiness.emit()

    def _found(self) -> str:
        report = self._saved.report
        if report is None:
            return ""
        size = self.locale().toString(len(report.to_bytes()))
        whole = self.tr("This is a saved report, and it is whole: {size} bytes, locked.").format(size=size)
        practice = self.tr("It was made for practice.")
        return f"{whole} {practice}" if report.header.practice else whole

    def _on_choose(self) -> None:
        self._asker.saved_report(self.tr("Choose the file"), self.tr("Saved reports"), self._on_chosen)

    def _on_chosen(self, chosen: list[Path]) -> None:
        self._problem_code = ""
        for path in chosen:
            self._saved.read(path)

    def _on_send(self) -> None:
        self._problem_code = ""
        self._saved.send()

    def _on_taken_up(self) -> None:
        self.unfinished.forget()
        self.way_asked.emit()

    def _on_failed(self, code: str) -> None:
        self._problem_code = code
        self._show()
