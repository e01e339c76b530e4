"""Written evidence and letters: editing, saving under a passphrase, opening, deleting."""

from pathlib import Path

from PySide6.QtCore import Signal

from takeitdown_desktop.core.outbox.notebooks import (
    KeptNotes,
    forget_notes,
    keep_notes,
    notes_in,
    open_notes,
)
from takeitdown_desktop.core.report.notes import Note, Notebook
from takeitdown_desktop.core.report.removal import RemovalRequest
from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.work.context import AppContext


class NotesViewModel(ViewModel):
    """The notes in this window, and the encrypted files with notes.

    The passphrase that opened a file is held until the notes are closed, so that changes can be saved.
    """

    kept = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._found: tuple[Path, ...] = ()
        self._notebook = Notebook()
        self._saved = Notebook()
        self._opened: KeptNotes | None = None
        self._passphrase = ""
        self._looking = self._job(self._on_looked, unseen=True)
        self._keeping = self._job(self._on_kept)
        self._opening = self._job(self._on_opened)
        self._deleting = self._job(self._on_deleted)

    @property
    def notebook(self) -> Notebook:
        return self._notebook

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The files with notes that are not open."""
        return tuple(path for path in self._found if path != self.file)

    @property
    def file(self) -> Path | None:
        """The file of the open notes; None if they are not saved."""
        return None if self._opened is None else self._opened.path

    @property
    def unsaved(self) -> bool:
        """Whether something was written that exists only in this window."""
        return self._notebook != self._saved

    def refresh(self) -> None:
        context = self._context
        self._looking.start(lambda: notes_in(context.notes()))

    def add(self, note: Note) -> None:
        if note:
            self._write(Notebook((*self._notebook.notes, note), self._notebook.letters))

    def remove(self, at: int) -> None:
        """Remove a note, also from the file if there is one."""
        notes = self._notebook.notes
        self._write(Notebook((*notes[:at], *notes[at + 1 :]), self._notebook.letters))
        self.keep_again()

    def put_letter(self, request: RemovalRequest) -> None:
        self._write(self._notebook.with_letter(request))

    def note_saved(self) -> None:
        """Note that the current content was saved or printed."""
        self._saved = self._notebook
        self.changed.emit()

    def keep(self, passphrase: str) -> None:
        """Save all notes, encrypted with this passphrase, in the open file or in a new one."""
        context, old, notebook = self._context, self._opened, self._notebook
        self._passphrase = passphrase
        self._start(self._keeping, lambda: keep_notes(context.notes(), old, passphrase, notebook))

    def keep_again(self) -> None:
        """Save with the passphrase that opened the file; does nothing if none is open."""
        if self._opened is not None:
            self.keep(self._passphrase)

    def open(self, passphrase: str) -> None:
        context = self._context
        self._passphrase = passphrase
        self._start(self._opening, lambda: open_notes(context.notes(), passphrase))

    def delete(self) -> None:
        """Delete the open notes for good, or all files if none is open; this needs no passphrase."""
        paths = self._found if self._opened is None else (self._opened.path,)

        def work() -> None:
            for path in paths:
                forget_notes(path)

        self._start(self._deleting, work)

    def forget(self) -> None:
        """Clear notes and passphrase."""
        self._notebook = self._saved = Notebook()
        self._opened, self._passphrase = None, ""

    def _write(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self.changed.emit()

    def _on_looked(self, found: list[Path]) -> None:
        self._found = tuple(found)
        if self._opened is not None and self._opened.path not in found:  # everything was deleted
            self._opened, self._saved = None, Notebook()
        self.changed.emit()

    def _on_kept(self, opened: KeptNotes) -> None:
        self._opened, self._saved = opened, opened.notebook
        self.changed.emit()
        self.kept.emit()
        self.refresh()

    def _on_opened(self, opened: KeptNotes) -> None:
        """Merge what was written here before the file was opened."""
        self._opened, self._saved = opened, opened.notebook
        self._write(opened.notebook.with_all(self._notebook))

    def _on_deleted(self, _none: object) -> None:
        if self._opened is not None:
            self.forget()
        self.changed.emit()
        self.refresh()

    def _on_failed(self, code: str) -> None:
        if self._opened is None:
            self._passphrase = ""
        super()._on_failed(code)
