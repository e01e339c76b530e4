"""Written notes as evidence: saved under a passphrase, or printed for an adult who helps."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop.core.report.notes import CAPTIONS, MAX_FIELD, TITLE, Note, Notebook, notes_paper
from takeitdown_desktop.core.report.paper import Paper
from takeitdown_desktop.core.report.removal import RemovalRequest
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text, safe_name, same_as, translated
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.pages.paper_tools import PaperTools
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.kit import KitViewModel
from takeitdown_desktop.gui.viewmodels.notes import NotesViewModel
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button, ending, passphrase_field
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.place_fields import typed_field
from takeitdown_desktop.gui.widgets.sheet import captioned, empty, sheet
from takeitdown_desktop.gui.widgets.text import busy_line, label, say

NOTES_NAME = "NOTES"


class NotesPage(Page):
    """The primary action depends on what the person has begun: open the notes, add one, save them, or go back."""

    def __init__(
        self, notes: NotesViewModel, kit: KitViewModel, clipboard: PassingClipboard, asker: FileAsker
    ) -> None:
        super().__init__()
        self._notes = notes
        self._kit = kit
        self._shown = Notebook()
        self._title = translated(TITLE)
        self.ask(
            self._title,
            self.tr(
                "User names, addresses, days: they help an adult who helps you. Only words, no pictures."
            ),
        )
        self._lay_out_opening()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GRID)
        self.add(self._rows)
        self._lay_out_new()
        self.state = label(kind="note")
        self.add(self.state)
        self.keep = button(
            self.tr("Keep them here, locked"), self.tr("Keeps them on this computer, under a passphrase.")
        )
        self.keep.clicked.connect(self._on_keep)
        self.add(Flow(self.keep))
        self.tools = PaperTools(clipboard, asker, self._paper, NOTES_NAME)
        self.tools.taken.connect(notes.note_saved)
        self.add(self.tools)
        self._lay_out_deleting()
        self.body.addStretch()
        self.start_from(self.user)
        notes.changed.connect(self._show)
        notes.failed.connect(self._on_failed)
        self._show()

    def _lay_out_opening(self) -> None:
        caption = same_as("DraftRow", "Passphrase")
        self.passphrase = passphrase_field(caption, self.tr("The one that you chose for these notes."))
        self.passphrase.textChanged.connect(self._on_typed)
        self.open = button(self.tr("Open the notes"), self.tr("Shows what was kept under this passphrase."))
        self.open.clicked.connect(self._on_open)
        self.opening = sheet(
            label(self.tr("There are locked notes on this computer."), "caption"),
            captioned(caption, self.passphrase),
            Flow(self.open),
        )
        self.busy = busy_line(same_as("DraftList", "Working"), self.tr("The notes are at work."))
        self.problem = label(kind="problem")
        self.problem.hide()
        for part in (self.opening, self.busy, self.problem):
            self.add(part)

    def _lay_out_new(self) -> None:
        self._captions = tuple(translated(caption) for caption in CAPTIONS)
        meaning = self.tr("It stands in your notes, and nowhere else.")
        self.fields = [typed_field(caption, meaning, MAX_FIELD) for caption in self._captions]
        self.user, self.place, self.when, self.what = self.fields
        self.another = button(self.tr("Add this note"), meaning)
        self.another.clicked.connect(self._on_add)
        for caption, field in zip(self._captions, self.fields, strict=True):
            field.textChanged.connect(self._on_typed)
            self.add(captioned(caption, field))
        self.add(Flow(self.another))

    def _lay_out_deleting(self) -> None:
        self.delete = ending(
            button(
                same_as("DraftRow", "Delete"),
                same_as("DraftRow", "Asks once more before anything is done."),
            )
        )
        self.confirm = Confirm(
            self.tr("Delete the notes that are kept here for good?"),
            same_as("DraftRow", "Yes, delete"),
            same_as("DraftRow", "Removes it from this computer."),
        )
        self.delete.clicked.connect(self.confirm.ask)
        self.confirm.agreed.connect(self._notes.delete)
        self.add(Flow(self.delete))
        self.add(self.confirm)

    def initializePage(self) -> None:
        self.tools.forget()
        say(self.problem, "")
        self._notes.refresh()
        self._show()

    def forget(self) -> None:
        """Clear everything personal from the page."""
        for field in (*self.fields, self.passphrase):
            field.clear()
        self._notes.forget()
        self._show()

    def primary_text(self) -> str:
        if self.passphrase.text():
            return self.open.text()
        if self._typed():
            return self.another.text()
        return self.keep.text() if self._notes.unsaved else super().primary_text()

    def primary_ready(self) -> bool:
        return not self._notes.busy

    def primary_goes_back(self) -> bool:
        return self.primary_text() == super().primary_text()

    def act(self) -> None:
        if self.passphrase.text():
            self._on_open()
        elif self._typed():
            self._on_add()
        elif self._notes.unsaved:
            self._on_keep()
        else:
            super().act()

    def unsaved(self) -> bool:
        return self._notes.unsaved or bool(self._typed())

    def may_go_back(self) -> bool:
        return not self._notes.busy

    def _typed(self) -> Note:
        return Note.from_typed(*(field.text() for field in self.fields))

    def _on_typed(self) -> None:
        self.open.setEnabled(bool(self.passphrase.text()) and not self._notes.busy)
        self.another.setEnabled(bool(self._typed()))
        self.readiness.emit()

    def _on_open(self) -> None:
        passphrase = self.passphrase.text()
        self.passphrase.clear()
        say(self.problem, "")
        self._notes.open(passphrase)

    def _on_add(self) -> None:
        note = self._typed()
        for field in self.fields:
            field.clear()
        self._notes.add(note)
        self.user.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        say(self.problem, "")
        if self._notes.file is None:
            self.side_page_asked.emit(SidePage.KEEP_NOTES)
        else:
            self._notes.keep_again()

    def _on_letter(self, request: RemovalRequest) -> None:
        self._kit.take_up(request)
        self.side_page_asked.emit(SidePage.KEPT_LETTER)

    def _on_failed(self, code: str) -> None:
        say(self.problem, error_text(code))

    def _show(self) -> None:
        notes = self._notes
        if notes.notebook != self._shown:
            self._shown = notes.notebook
            self._lay_out_rows()
        self.opening.setVisible(bool(notes.waiting) and notes.file is None)
        self.busy.setVisible(notes.busy)
        say(self.state, self._state() if notes.notebook else "")
        self.keep.setVisible(notes.unsaved)
        self.tools.setVisible(bool(notes.notebook.notes))
        self.delete.setVisible(notes.file is not None or bool(notes.waiting))
        self._on_typed()

    def _lay_out_rows(self) -> None:
        empty(self._rows)
        for at, note in enumerate(self._shown.notes):
            self._rows.addWidget(self._row(at, note))
        for request in self._shown.letters:
            self._rows.addWidget(self._letter(request))

    def _state(self) -> str:
        if self._notes.unsaved or self._notes.file is None:
            return self.tr(
                "What you wrote is nowhere but here. Keep it, print it or save it, or it is gone."
            )
        return self.tr("They are kept on this computer, locked, in {file}. Nobody else has them.").format(
            file=safe_name(str(self._notes.file))
        )

    def _row(self, at: int, note: Note) -> QWidget:
        lines = [label(text) for text in note.lines(self._captions)]
        out = ending(button(self.tr("Take it out"), self.tr("Takes this note out of the list.")))
        out.clicked.connect(partial(self._notes.remove, at))
        return sheet(*lines, Flow(out))

    def _letter(self, request: RemovalRequest) -> QWidget:
        shown = button(self.tr("Open the letter"), self.tr("Shows it, and its 48 hours."))
        shown.clicked.connect(partial(self._on_letter, request))
        return sheet(label(self.tr("Letter to {platform}").format(platform=request.platform)), Flow(shown))

    def _paper(self) -> Paper:
        script = next((family for family in self.font().families() if family != theme.FAMILY), "")
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        notes = self._notes.notebook.notes
        return notes_paper(self._title, notes, self._captions, script, mirrored=mirrored)
