"""Choosing pictures and videos; their fingerprints are made in the background meanwhile."""

from math import ceil
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text, number_text
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.file_tools import FileTools
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.viewmodels.time_left import TimeLeft
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.at_once import laid_out_once, set_progress
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button, described, progress_bar
from takeitdown_desktop.gui.widgets.drop_zone import DropZone
from takeitdown_desktop.gui.widgets.file_list import FileList
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.text import label, say

_STEPS = 1_000
_MINUTE_S = 60
_MANY = 10


class FilesPage(StepPage):
    step = Step.FILES

    def __init__(
        self, report: ReportViewModel, files: FilesViewModel, asker: FileAsker, practice: bool
    ) -> None:
        super().__init__(report)
        self._files = files
        self._practice = practice
        self._asker = asker
        self._time_left = TimeLeft()
        self.setAcceptDrops(True)
        self.body.setSpacing(3 * theme.GRID // 2)
        self.ask(
            self.tr("Choose the pictures and videos"),
            self.tr("Their fingerprints are made here, on this computer. Nothing is sent."),
        )
        self._lay_out_choosing()
        self._lay_out_list()
        self._lay_out_progress()
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._on_paste)
        files.changed.connect(self._show)
        files.rowsInserted.connect(lambda: scroll_into_view(self.rows))
        files.noted.connect(self._on_noted)
        self._show()

    def isComplete(self) -> bool:
        return self._files.complete

    def primary_control(self) -> QAbstractButton | None:
        return None if self._files.rowCount() else self.choose

    def primary_ready(self) -> bool:
        return self._files.rowCount() == 0 or self.isComplete()

    def act(self) -> None:
        if self._files.rowCount():
            super().act()
        else:
            self._on_choose()

    def first_control(self) -> QWidget:
        return self.rows if self._files.rowCount() else self.choose

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self.choose.highlight(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.choose.highlight(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.choose.highlight(over=False)
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _lay_out_choosing(self) -> None:
        self.choose = DropZone(
            self.tr("Choose files"),
            self.tr("You can also drop them here, or paste them with Ctrl and V."),
        )
        self.choose.clicked.connect(self._on_choose)
        self.choose.dropped.connect(self._take)
        self.folder = button(
            self.tr("Choose a folder"),
            self.tr("Shows all files in a folder, and you mark what belongs here."),
        )
        self.folder.clicked.connect(self._on_folder)
        self.samples = button(
            self.tr("Use the sample files"), self.tr("Adds harmless pictures and a clip for practice.")
        )
        self.samples.clicked.connect(self._files.add_samples)
        self._choosing = QGridLayout()
        self._choosing.setSpacing(theme.GRID)
        self._choosing.setColumnStretch(0, 1)
        self._beside = QWidget()
        self._beside.setLayout(Flow(self.folder, self.samples))
        self._choosing.addWidget(self.choose, 0, 0, 1, 2)
        self._choosing.addWidget(self._beside, 1, 0, 1, 2)
        self.add(self._choosing)

    def _lay_out_list(self) -> None:
        self.rows = FileList()
        self.rows.setModel(self._files)
        self.rows.setMinimumHeight(22 * theme.GRID)
        described(
            self.rows, self.tr("Chosen files"), self.tr("Each row says how its fingerprint turned out.")
        )
        self.only = label(kind="note")
        self.tools = FileTools(self._files, self.rows)
        self.tools.view.clicked.connect(self._on_view)
        self.sure = Confirm(
            self.tr(
                "The program that shows it may remember it, for example in a list of what was opened last. "
                "That trace is not in our hands."
            ),
            self.tr("Yes, open it"),
            self.tr("Opens the file in the program that this computer has for it."),
            self.tr("Don't open it"),
        )
        self.sure.agreed.connect(self._on_view_agreed)
        self.add(self.only)
        self.add(self.tools.filters)
        self.add(self.rows, 1)
        self.add(self.tools)
        self.add(self.sure)

    def _lay_out_progress(self) -> None:
        self.bar = progress_bar(self.tr("All files"), self.tr("How much of all the files is done."))
        self.bar.setRange(0, _STEPS)
        self.total = label(kind="small")
        spoken.speak_as(self.total, spoken.OUTCOME)
        self._was_complete = False
        self.problem = label(kind="problem")
        self.problem.hide()
        self.later = button(
            self.tr("Go on another day"),
            self.tr("Opens a page to keep what is done under a passphrase."),
            "quiet",
        )
        self.opens(self.later, SidePage.KEEP)
        self.add(self.problem)
        self.add(self.bar)
        self.add(Flow(self.total, self.later))
        self.body.addStretch()

    def _show(self) -> None:
        with laid_out_once(self.body, *self.tools.layouts()):
            self._show_parts()

    def _show_parts(self) -> None:
        files = self._files
        count = files.rowCount()
        had_focus = self.choose.hasFocus() or self.samples.hasFocus()
        if self.choose.is_small != (count > 0):
            self._make_room(for_rows=count > 0)
        for part in (self.rows, self.tools, self.bar):
            part.setVisible(count > 0)
        if had_focus and count:
            self.rows.setFocus()  # before the focused control is hidden, or Qt would focus another one; Enter goes on now
        self.samples.setVisible(self._practice and count == 0)
        self.lead.setVisible(count == 0)
        self.tools.show_what_fits()
        self.later.setVisible(count > 0 and files.running == 0)
        set_progress(self.bar, round(_STEPS * files.fraction))
        say(self.total, self._progress_text() if count else "")
        self.total.setAccessibleName(self.total.text())
        if files.complete and not self._was_complete and self.isVisible():
            spoken.announce(self.total, self.total.text())  # from now on Enter goes to the next page
        self._was_complete = files.complete
        only = self.tr("Only what shows it belongs here. Mark the others, and remove them.")
        say(self.only, only if count > _MANY else "")
        self.readiness.emit()

    def _make_room(self, *, for_rows: bool) -> None:
        """The drop zone takes the full width while the list is empty, and shares a row with the buttons afterwards."""
        self.choose.set_small(small=for_rows)
        for part in (self.choose, self._beside):
            self._choosing.removeWidget(part)
        self._choosing.addWidget(self.choose, 0, 0, 1, 1 if for_rows else 2)
        at = (0, 1, 1, 1) if for_rows else (1, 0, 1, 2)
        self._choosing.addWidget(self._beside, *at)

    def _progress_text(self) -> str:
        files, totals = self._files, self._files.totals
        said = [
            text.format(count=number_text(count))
            for text, count in (
                (self.tr("Ready: {count}."), totals.ready),
                (self.tr("Still to do: {count}."), totals.running),
                (self.tr("Stopped: {count}."), totals.stopped),
                (self.tr("Can't be read: {count}."), totals.unreadable),
                (self.tr("Same as another: {count}."), totals.same),
            )
            if count
        ]
        going = files.running > 0 and not files.paused
        left = self._time_left.seconds(files.work_fraction, running=going)
        if left is not None:
            minutes = self.tr("About {minutes} minutes left.").format(
                minutes=number_text(ceil(left / _MINUTE_S))
            )
            said.append(self.tr("Less than a minute left.") if left <= _MINUTE_S else minutes)
        return " ".join(said)

    def _take(self, data: QMimeData) -> None:
        chosen = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        folders = [path for path in chosen if path.is_dir()]
        self._add([path for path in chosen if path not in folders])
        if folders:
            self._pick(folders)
        if not chosen:
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
        self._asker.folder(self.tr("Choose a folder"), self._pick)

    def _pick(self, folders: list[Path]) -> None:
        """Let the person select files of a folder one by one, since most of a folder is usually unrelated."""
        self._asker.pick(self.tr("Mark what belongs here"), folders, self._add)

    def _on_paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _on_view(self) -> None:
        self.sure.ask()
        self.readiness.emit()

    def _on_view_agreed(self) -> None:
        path = self.tools.one_path()
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
