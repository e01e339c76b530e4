"""Buttons to copy, print and save a paper, with the same precautions as for the case card."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop import paths
from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.outbox.disk import save_new
from takeitdown_desktop.core.report.paper import Paper, paper_pdf
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text, same_as
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.printers import Printers
from takeitdown_desktop.gui.widgets.text import label, say

_COPIED = "Copied. It is taken off the clipboard after one minute, or when this window closes."
_PRINTED = "It was given to the printer. Please take the page with you."
_NOT_PRINTED = "It could not be printed. You can save it as PDF instead."


class PaperTools(QWidget):
    """The buttons, and a line with the outcome.

    Args:
        make: returns the paper as it is now.
        name: proposed file name, without suffix; reveals nothing about the content.
    """

    taken = Signal()  # it was copied, printed or saved

    def __init__(
        self, clipboard: PassingClipboard, asker: FileAsker, make: Callable[[], Paper], name: str
    ) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._asker = asker
        self._make = make
        self._name = name
        self.copy = button(
            same_as("CardPage", "Copy"), self.tr("Copies the text. It is removed after one minute.")
        )
        self.copy.clicked.connect(self._on_copy)
        self.print = button(
            same_as("CardPage", "Print"), same_as("CardPage", "Shows the printers of this computer.")
        )
        self.print.clicked.connect(self._on_print)
        self.save_pdf = button(same_as("CardPage", "Save as PDF"), self.tr("Saves it as a page to print."))
        self.save_pdf.clicked.connect(self.ask_for_pdf)
        self.save_text = button(self.tr("Save as text"), self.tr("Saves it as plain text."))
        self.save_text.clicked.connect(self._on_text)
        self.printers = Printers()
        self.printers.chosen.connect(self._on_printer)
        self.told = label(kind="done")
        self.problem = label(kind="problem")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(Flow(self.copy, self.print, self.save_pdf, self.save_text))
        for part in (self.printers, self.told, self.problem):
            part.hide()
            column.addWidget(part)

    def forget(self) -> None:
        """Clear the outcome."""
        self.printers.hide()
        self._tell("")

    def ask_for_pdf(self) -> None:
        self._save(
            self.save_pdf.text(), ".pdf", lambda paper: paper_pdf(paper, paths.resources() / "fonts")
        )

    def _on_text(self) -> None:
        self._save(self.save_text.text(), ".txt", lambda paper: paper.text().encode())

    def _save(self, title: str, end: str, content: Callable[[Paper], bytes]) -> None:
        try:
            made = content(self._make())
        except ReportError as error:
            self._tell("", error_text(error.code))
            return
        self._asker.save_as(title, self._name + end, lambda chosen: self._write(made, chosen))

    def _write(self, content: bytes, chosen: list[Path]) -> None:
        for path in chosen:
            try:
                save_new(path, content)
            except ReportError as error:
                self._tell("", error_text(error.code))
            else:
                self._tell(self.tr("Saved. Whoever has this file can read it."))
                self.taken.emit()

    def _on_copy(self) -> None:
        self._clipboard.copy(self._make().text())
        self._tell(same_as("CardPage", _COPIED))
        self.taken.emit()

    def _on_print(self) -> None:
        from takeitdown_desktop.gui.system import printing

        self.printers.ask(printing.printer_names())

    def _on_printer(self, name: str) -> None:
        from takeitdown_desktop.gui.system import printing
        from takeitdown_desktop.gui.system.paper_print import PrintedPaper

        title = self.window().windowTitle()  # the printer's queue is visible to others: reveal nothing
        printed = printing.print_card(printing.printer_named(name), PrintedPaper(self._make()), title)
        self._tell(
            same_as("CardPage", _PRINTED) if printed else "",
            "" if printed else same_as("CardPage", _NOT_PRINTED),
        )
        if printed:
            self.taken.emit()

    def _tell(self, done: str, problem: str = "") -> None:
        say(self.told, done)
        say(self.problem, problem)
