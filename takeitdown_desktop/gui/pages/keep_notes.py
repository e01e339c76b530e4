"""Saving notes and letters, encrypted with a passphrase."""

from takeitdown_desktop.gui.pages.keep import KeepPage
from takeitdown_desktop.gui.viewmodels.notes import NotesViewModel


class KeepNotesPage(KeepPage):
    """The same form as for an unfinished report, with texts about notes."""

    def __init__(self, notes: NotesViewModel) -> None:
        super().__init__(notes)
        self.ask(
            self.tr("Keep the notes"),
            self.tr("Notes and letters are kept on this computer, locked. Nothing of them is sent."),
        )

    def _kept_text(self) -> str:
        return self.tr("They are kept. On the first page, choose Come back to a saved report, then Notes.")
