"""Comparing a copy that was found with the reported files: would participating services match it?"""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from takeitdown_desktop.core.hashing.compare import Likeness
from takeitdown_desktop.gui.appearance.text import error_text, number_text, safe_name, same_as
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.viewmodels.copies import Compared, CopiesViewModel
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.widgets.controls import button, described, passphrase_field
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.sheet import captioned, empty, gap, sheet
from takeitdown_desktop.gui.widgets.text import Paragraph, busy_line, label, say
from takeitdown_desktop.messages import COPIES


class CopiesPage(Page):
    def __init__(self, copies: CopiesViewModel, asker: FileAsker) -> None:
        super().__init__()
        self._copies = copies
        self._compared: tuple[Compared, ...] = ()
        self._asker = asker
        self.ask(
            self.tr("Check a copy that you found"),
            self.tr("Would services find it? Both files are compared here. Nothing is sent."),
        )
        self.add(
            label(
                self.tr(
                    "Please do not save a copy from the internet for this. Use one that is here already."
                ),
                "note",
            )
        )
        self.original = button(
            self.tr("Choose another original"),
            self.tr("The picture or video that the report was made of."),
        )
        self.original.clicked.connect(self._on_original)
        self.chosen = label(kind="small")
        self.busy = busy_line(self.tr("Comparing"), self.tr("The fingerprints are being made."))
        self.problem = label(kind="problem")
        self.kept = self._kept_sheet()
        self.said: list[QLabel] = []
        self._answers = QVBoxLayout()
        self.answer = sheet(self._answers)
        self.add(Flow(self.original))
        for part in (self.chosen, self.kept, self.busy, self.problem, self.answer):
            part.hide()
            self.add(part)
        self.body.addStretch()
        copies.changed.connect(self._show)
        copies.failed.connect(self._on_failed)
        self._show()

    def _kept_sheet(self) -> QFrame:
        self.passphrase = passphrase_field(
            self.tr("Passphrase"), self.tr("The one that you chose for this report.")
        )
        self.passphrase.textChanged.connect(self._show)
        return sheet(
            label(self.tr("Is what you reported gone? Fingerprints that you kept will do."), "caption"),
            captioned(self.tr("Passphrase"), self.passphrase),
        )

    def initializePage(self) -> None:
        self._copies.refresh()

    def primary_text(self) -> str:
        if self._opens_kept:
            return self.tr("Use what you kept")
        if not self._copies.originals:
            return self.tr("Choose the original")
        return self.tr("Choose the copy")

    def primary_ready(self) -> bool:
        return not self._copies.busy

    def act(self) -> None:
        say(self.problem, "")
        if self._opens_kept:
            self._copies.open_kept(self.passphrase.text())
        elif not self._copies.originals:
            self._on_original()
        else:
            self._asker.files(self.primary_text(), self._copies.compare)

    @property
    def _opens_kept(self) -> bool:
        return not self._copies.originals and bool(self.passphrase.text())

    def cleanupPage(self) -> None:
        self.forget()
        self._copies.forget()

    def forget(self) -> None:
        """Clear the passphrase."""
        say(self.problem, "")
        self.passphrase.clear()

    def _show(self) -> None:
        copies = self._copies
        self.original.setVisible(copies.originals > 0 and not copies.busy)
        self.kept.setVisible(copies.drafts > 0 and not copies.originals)
        self.busy.setVisible(copies.busy)
        if copies.from_kept and self.passphrase.text():
            self.passphrase.clear()
            self.setFocus()  # the field is hidden now
        chosen = (
            self.tr("Fingerprints that you kept: {count}")
            if copies.from_kept
            else self.tr("Chosen: {count}")
        )
        say(self.chosen, chosen.format(count=number_text(copies.originals)) if copies.originals else "")
        if copies.compared != self._compared:
            self._compared = copies.compared
            self._lay_out_answers()
            scroll_into_view(self.answer)
        self.answer.setVisible(bool(copies.compared))
        self.readiness.emit()

    def _lay_out_answers(self) -> None:
        empty(self._answers)
        self.said = []
        for one in self._compared:
            name = safe_name(one.name)
            found = one.comparison.likeness in (Likeness.EXACT, Likeness.MATCH)
            said = Paragraph(self._words(one), picture="circle-check" if found else "circle-minus")
            described(said, name, self._words(one))
            self.said.append(said)
            if len(self.said) > 1:
                self._answers.addWidget(gap())
            self._answers.addWidget(label(name, "caption"))
            self._answers.addWidget(said)

    def _words(self, one: Compared) -> str:
        if one.comparison.likeness is Likeness.UNREADABLE and one.result.error is not None:
            return error_text(one.result.error)
        return same_as("CopiesPage", COPIES[one.comparison.likeness])

    def _on_original(self) -> None:
        say(self.problem, "")
        self._asker.files(self.tr("Choose the original"), self._copies.choose_originals)

    def _on_failed(self, code: str) -> None:
        say(self.problem, error_text(code))
