"""Everything that was saved: sealed reports, drafts and notes, to be opened or sent."""

from pathlib import Path

from takeitdown_desktop.core.errors import OtherIntakeError
from takeitdown_desktop.gui.appearance.text import error_text, host_of, number_text, still_safe
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.pages.draft_list import DraftList
from takeitdown_desktop.gui.pages.outbox_list import OutboxList
from takeitdown_desktop.gui.viewmodels.drafts import DraftsViewModel
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.outbox import OutboxViewModel
from takeitdown_desktop.gui.viewmodels.sealed_file import SealedFileViewModel
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import busy_line, label, say


class SavedPage(Page):
    """The primary action is the next step: open a draft, send a file or the outbox, choose a file, or go back."""

    def __init__(
        self,
        saved: SealedFileViewModel,
        outbox: OutboxViewModel,
        drafts: DraftsViewModel,
        asker: FileAsker,
    ) -> None:
        super().__init__()
        self._saved = saved
        self._outbox = outbox
        self._drafts = drafts
        self._asker = asker
        self._problem_code = ""
        self.ask(
            self.tr("Come back to a saved report"),
            self.tr("Reports kept here are in the list. A report on a stick is a file that ends in .tid."),
        )
        self.choose = button(
            self.tr("Choose another file"),
            self.tr("Opens a page to choose a saved report. Nothing is sent."),
        )
        self.choose.clicked.connect(self._on_choose)
        self.found = label()
        self.busy = busy_line(self.tr("Working"), self.tr("The report is being read or sent."))
        self.leave = button(self.tr("Stop waiting"), self.tr("The report stays in its file."))
        self.leave.clicked.connect(saved.sending.stop_waiting)
        self.pause = label(kind="small")
        self.outcome = label(kind="done")
        self.problem = label(kind="problem")
        self.outbox = OutboxList(outbox, asker)
        self.add(self.outbox)
        self.drafts = DraftList(drafts)
        self.add(self.drafts)
        for part in (self.found, self.busy, self.pause, self.outcome, self.problem):
            self.add(part)
        self.notes = self.way_to_notes()
        self.add(Flow(self.choose, self.leave, self.notes))
        self.body.addStretch()
        saved.changed.connect(self._show)
        outbox.changed.connect(self._show)
        drafts.changed.connect(self._show)
        self.drafts.typed.connect(self._show)
        for turned in (self.drafts.turned, self.outbox.turned):
            turned.connect(self.readiness)
        drafts.taken_up.connect(self._on_taken_up)
        saved.failed.connect(self._on_failed)
        self._show()

    def initializePage(self) -> None:
        self._outbox.refresh()
        self._drafts.refresh()

    def cleanupPage(self) -> None:
        self.forget()
        self._saved.forget()

    def forget(self) -> None:
        """Clear all passphrases."""
        self._problem_code = ""
        self.drafts.forget()

    def may_go_back(self) -> bool:
        return not (self._saved.busy or self._outbox.busy or self._drafts.busy)

    def primary_text(self) -> str:
        if self.drafts.typed_in() is not None:
            return self.tr("Go on with it")
        if self._saved.receipt is not None:
            return self.tr("Done")
        if self._saved.is_elsewhere:
            return self.tr("Choose the file")
        if self._saved.report is not None or len(self._outbox.waiting) == 1:
            return self.tr("Send now")
        if self._outbox.waiting:
            return self.tr("Send all")
        return self.tr("Choose the file")

    def primary_ready(self) -> bool:
        return self.may_go_back()

    def act(self) -> None:
        self._problem_code = ""
        row = self.drafts.typed_in()
        if row is not None:
            row.take_up()
        elif self._saved.receipt is not None:
            super().act()
        elif self._saved.is_elsewhere:
            self._on_choose()
        elif self._saved.report is not None:
            self._saved.send()
        elif self._outbox.waiting:
            self.outbox.send_all()
        else:
            self._on_choose()

    def _show(self) -> None:
        saved = self._saved
        other = not saved.is_elsewhere and (saved.report is not None or bool(self._outbox.waiting))
        self.choose.setVisible(other and not saved.busy)
        self.busy.setVisible(saved.busy)
        self.leave.setVisible(saved.sending.busy)
        say(self.found, self._found())
        wrong = bool(self._problem_code) or saved.is_elsewhere
        say(self.problem, self._problem() if wrong and not saved.busy else "")
        arrived = self.tr("It has arrived. The number and PIN on the case card work now.")
        seconds = round(saved.sending.pause_s)
        next_try = self.tr("It did not go through. Next try in {seconds} seconds.").format(
            seconds=number_text(seconds)
        )
        say(self.pause, next_try if seconds else "")
        say(self.outcome, "" if saved.receipt is None else arrived)
        self.readiness.emit()

    def _problem(self) -> str:
        if not self._problem_code and self._saved.is_elsewhere:
            return error_text(OtherIntakeError.code)
        said = error_text(self._problem_code)
        return f"{said} {still_safe()}" if self._saved.report is not None else said

    def _found(self) -> str:
        report = self._saved.report
        if report is None:
            return ""
        size = self.locale().formattedDataSize(len(report.to_bytes()), 0)
        whole = self.tr(
            "This is a saved report, and it is whole: {size}, locked. It goes to {host}."
        ).format(size=size, host=host_of(report.header.intake))
        practice = self.tr("It was made for practice.")
        return f"{whole} {practice}" if report.header.practice else whole

    def _on_choose(self) -> None:
        self._asker.saved_report(self.tr("Choose the file"), self._on_chosen)

    def _on_chosen(self, chosen: list[Path]) -> None:
        self._problem_code = ""
        for path in chosen:
            self._saved.read(path)

    def _on_taken_up(self) -> None:
        self.drafts.forget()
        self.resume_asked.emit()

    def _on_failed(self, code: str) -> None:
        self._problem_code = code
        self._show()
