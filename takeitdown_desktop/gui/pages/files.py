"""Choosing the pictures and videos; fingerprints are made while the person goes on choosing."""

from math import ceil
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.base import Door
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.system.dialogs import FileAsker
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.viewmodels.time_left import TimeLeft
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.controls import button, described, progress_bar, rename
from takeitdown_desktop.gui.widgets.file_list import FileList
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sight import bring_into_sight
from takeitdown_desktop.gui.widgets.text import label, say

_STEPS = 1_000
_MINUTE_S = 60


class FilesPage(StepPage):
    step = Step.FILES

    def __init__(self, report: ReportViewModel, files: FilesViewModel, practice: bool) -> None:
        super().__init__(report)
        self._files = files
        self._asker = FileAsker(self)
        self._time_left = TimeLeft()
        self.setAcceptDrops(True)
        self.body.setSpacing(3 * theme.GRID // 2)
        self.ask(
            self.tr("Choose the pictures and videos"),
            self.tr("Their fingerprints are made here, on this computer. Nothing is sent."),
        )
        self._lay_out_choosing(practice)
        self._lay_out_list()
        self._lay_out_progress()
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._on_paste)
        files.changed.connect(self._show)
        files.rowsInserted.connect(lambda: bring_into_sight(self.rows))
        files.noted.connect(self._on_noted)
        self.start_from(self.choose)
        self._show()

    def isComplete(self) -> bool:
        return self._files.complete

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _lay_out_choosing(self, practice: bool) -> None:
        self.choose = button(
            self.tr("Choose files"), self.tr("Opens a window to choose pictures and videos.")
        )
        self.choose.clicked.connect(self._on_choose)
        self.folder = button(self.tr("Choose a folder"), self.tr("Takes every file in a folder."))
        self.folder.clicked.connect(self._on_folder)
        self.samples = button(
            self.tr("Use the sample files"), self.tr("Adds harmless pictures and a clip for practice.")
        )
        self.samples.clicked.connect(self._files.add_samples)
        self.samples.setVisible(practice)
        self.add(Flow(self.choose, self.folder, self.samples))

    def _lay_out_list(self) -> None:
        self.rows = FileList()
        self.rows.setModel(self._files)
        self.rows.set_empty_texts(
            self.tr("No files yet"), self.tr("You can also drop them here, or paste them with Ctrl and V.")
        )
        self.rows.setMinimumHeight(18 * theme.GRID)
        described(
            self.rows, self.tr("Chosen files"), self.tr("Each row says how its fingerprint turned out.")
        )
        self.rows.remove_asked.connect(self._on_remove)
        self.rows.doubleClicked.connect(self._on_details)
        self.rows.selectionModel().selectionChanged.connect(self._show)
        self.remove = button(
            self.tr("Remove"), self.tr("Takes the marked files off the list. The files stay.")
        )
        self.remove.clicked.connect(self._on_remove)
        self.again = button(self.tr("Try again"), self.tr("Tries the marked files once more."))
        self.again.clicked.connect(self._on_again)
        self.details = button(
            self.tr("Details"), self.tr("Shows or hides what stands behind the marked rows.")
        )
        self.details.clicked.connect(self._on_details)
        self.hide_names = CheckBox(self.tr("Hide names"), self.tr("Shows Picture 1 in place of a name."))
        self.hide_names.toggled.connect(self._files.hide_names)
        self.pause = button(self.tr("Pause"), self.tr("Waits before the next file."))
        self.pause.clicked.connect(self._on_pause)
        self.halt = button(
            self.tr("Stop"), self.tr("Ends the files that are not done. Try again takes them up.")
        )
        self.halt.clicked.connect(self._files.halt)
        self.add(self.rows, 1)
        self.add(Flow(self.remove, self.again, self.details, self.pause, self.halt, self.hide_names))

    def _lay_out_progress(self) -> None:
        self.bar = progress_bar(self.tr("All files"), self.tr("How much of all the files is done."))
        self.bar.setRange(0, _STEPS)
        self.total = label(kind="small")
        self.problem = label(kind="problem")
        self.problem.hide()
        self.later = button(
            self.tr("Go on another day"),
            self.tr("Opens a page to keep what is done under a passphrase."),
            "quiet",
        )
        self.opens(self.later, Door.KEEP)
        self.add(self.problem)
        self.add(self.bar)
        self.add(Flow(self.total, self.later))

    def _show(self) -> None:
        files = self._files
        marked = self.rows.chosen_rows()
        count = files.rowCount()
        self.remove.setEnabled(bool(marked))
        self.again.setEnabled(files.can_retry(marked))
        opened = files.details_open(marked)
        self.details.setEnabled(opened is not None)
        rename(self.details, self.tr("Hide details") if opened else self.tr("Details"))
        self.hide_names.setEnabled(count > 0)
        self.hide_names.setChecked(files.names_hidden)
        self.later.setEnabled(count > 0 and files.running == 0)
        self.pause.setEnabled(files.running > 0)
        self.halt.setEnabled(files.running > 0)
        rename(self.pause, self.tr("Go on") if files.paused else self.tr("Pause"))
        self.bar.setVisible(count > 0)
        self.bar.setValue(round(_STEPS * files.fraction))
        say(self.total, self._progress_text(count) if count else "")
        self.readiness.emit()

    def _progress_text(self, count: int) -> str:
        files = self._files
        ready = self.tr("Ready: {ready} of {all}. With a fingerprint: {usable}.").format(
            ready=count - files.running, all=count, usable=files.usable
        )
        left = self._time_left.seconds(files.fraction, running=files.running > 0 and not files.paused)
        if left is None:
            return ready
        if left <= _MINUTE_S:
            soon = self.tr("Less than a minute left.")
            return f"{ready} {soon}"
        minutes = self.tr("About {minutes} minutes left.").format(minutes=ceil(left / _MINUTE_S))
        return f"{ready} {minutes}"

    def _take(self, data: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        self._add(files)
        if not files:
            say(
                self.problem,
                self.tr("There is no file in it. Copy or drag the file itself, as it lies in a folder."),
            )

    def _add(self, paths: list[Path]) -> None:
        say(self.problem, "")
        if paths:
            self._files.add(paths)

    def _on_noted(self, code: str) -> None:
        say(self.problem, error_text(code))

    def _on_choose(self) -> None:
        self._asker.files(self.tr("Choose files"), self._add)

    def _on_folder(self) -> None:
        self._asker.folder(self.tr("Choose a folder"), self._add)

    def _on_paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _on_remove(self) -> None:
        self._files.remove(self.rows.chosen_rows())

    def _on_again(self) -> None:
        self._files.retry(self.rows.chosen_rows())

    def _on_details(self) -> None:
        marked = self.rows.chosen_rows()
        self._files.open_details(marked, opened=not self._files.details_open(marked))

    def _on_pause(self) -> None:
        self._files.set_paused(not self._files.paused)
