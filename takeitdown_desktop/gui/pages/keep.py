"""Saving an unfinished report, encrypted with a passphrase."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.viewmodels.drafts import DraftsViewModel, good_passphrase
from takeitdown_desktop.gui.widgets.controls import passphrase_field
from takeitdown_desktop.gui.widgets.sheet import captioned
from takeitdown_desktop.gui.widgets.text import busy_line, label, say

if TYPE_CHECKING:
    from takeitdown_desktop.gui.viewmodels.notes import NotesViewModel


class KeepPage(Page):
    def __init__(self, drafts: "DraftsViewModel | NotesViewModel") -> None:
        super().__init__()
        self._drafts = drafts
        self.ask(
            self.tr("Go on another day"),
            self.tr(
                "Your answers and the fingerprints that are done are kept here, locked. Pictures are not."
            ),
        )
        self.add(
            label(
                self.tr(
                    "Choose a passphrase that you can keep in mind. If you forget it, nobody can open this "
                    "again, and you start again."
                ),
                "note",
            )
        )
        self.first = self._field(
            self.tr("Passphrase"), self.tr("At least eight signs. A few words are good.")
        )
        self.second = self._field(self.tr("The same once more"), self.tr("So that no slip locks you out."))
        self._kept = False
        self.busy = busy_line(self.tr("Working"), self.tr("The report is being locked."))
        self.outcome = label(kind="done")
        self.problem = label(kind="problem")
        for part in (self.busy, self.outcome, self.problem):
            part.hide()
            self.add(part)
        self.body.addStretch()
        self.start_from(self.first)
        drafts.changed.connect(self._show)
        drafts.kept.connect(self._on_kept)
        drafts.failed.connect(self._on_failed)
        self._show()

    def cleanupPage(self) -> None:
        self.forget()
        self._kept = False

    def primary_text(self) -> str:
        return self.tr("Done") if self._kept else self.tr("Keep it")

    def primary_ready(self) -> bool:
        first, second = self.first.text(), self.second.text()
        ready = self._kept or (good_passphrase(first) and first == second)
        return ready and not self._drafts.busy

    def act(self) -> None:
        if self._kept:
            super().act()
        else:
            self._drafts.keep(self.first.text())

    def unsaved(self) -> bool:
        return bool(self.first.text())

    def forget(self) -> None:
        """Clear both passphrase fields."""
        self.first.clear()
        self.second.clear()
        say(self.outcome, "")
        say(self.problem, "")

    def may_go_back(self) -> bool:
        return not self._drafts.busy

    def _field(self, caption: str, meaning: str) -> QLineEdit:
        field = passphrase_field(caption, meaning)
        field.setMaxLength(200)
        field.textChanged.connect(self._show)
        self.add(captioned(caption, field))
        return field

    def _show(self) -> None:
        first, second = self.first.text(), self.second.text()
        if first:
            self._kept = False
        self.busy.setVisible(self._drafts.busy)
        hint = ""
        if first and not good_passphrase(first):
            hint = self.tr("It needs at least eight signs.")
        elif second and not first.startswith(second):
            hint = self.tr("The two are not the same yet.")
        say(self.problem, hint)
        self.readiness.emit()

    def _on_kept(self) -> None:
        self.forget()
        self._kept = True
        self.readiness.emit()
        say(self.outcome, self._kept_text())

    def _kept_text(self) -> str:
        return self.tr(
            "It is kept. On the first page, choose Come back to a saved report to go on with it."
        )

    def _on_failed(self, code: str) -> None:
        say(self.problem, error_text(code))
