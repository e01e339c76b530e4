"""Drafts as a list: unfinished reports that are kept on this computer."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text, number_text
from takeitdown_desktop.gui.viewmodels.drafts import DraftsViewModel
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button, ending, passphrase_field
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sheet import captioned, gap, sheet
from takeitdown_desktop.gui.widgets.text import busy_line, label, say


class DraftList(QWidget):
    """A sheet for each draft; hidden while there is none."""

    typed = Signal()  # into a passphrase field
    turned = Signal()  # a confirmation was opened or closed

    def __init__(self, drafts: DraftsViewModel) -> None:
        super().__init__()
        self._drafts = drafts
        self._shown: tuple[Path, ...] = ()
        self.rows: list[DraftRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GRID)
        self.busy = busy_line(self.tr("Working"), self.tr("The report is being opened."))
        self.problem = label(kind="problem")
        self.problem.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GRID)
        whole.addWidget(label(self.tr("Not finished yet"), "part"))
        whole.addLayout(self._column)
        whole.addWidget(self.busy)
        whole.addWidget(self.problem)
        drafts.changed.connect(self._show)
        drafts.failed.connect(self._on_failed)
        self._show()

    def forget(self) -> None:
        """Clear all passphrases."""
        for row in self.rows:
            row.passphrase.clear()
        say(self.problem, "")

    def typed_in(self) -> "DraftRow | None":
        """The row with a passphrase in it, which the person is about to open."""
        return next((row for row in self.rows if row.passphrase.text()), None)

    def _show(self) -> None:
        if self._drafts.found != self._shown:
            self._shown = self._drafts.found
            self._lay_out_rows()
        self.setVisible(bool(self._shown))
        self.busy.setVisible(self._drafts.busy)
        for row in self.rows:
            row.enable(busy=self._drafts.busy)

    def _lay_out_rows(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row.frame)
            row.frame.hide()
            row.frame.deleteLater()
        self.rows = [DraftRow(number, path, self._drafts) for number, path in enumerate(self._shown, 1)]
        for row in self.rows:
            self._column.addWidget(row.frame)
            row.passphrase.textChanged.connect(self.typed)
            row.confirm.turned.connect(self.turned)

    def _on_failed(self, code: str) -> None:
        say(self.problem, error_text(code))


class DraftRow(QWidget):
    """One draft, with a field for its passphrase."""

    def __init__(self, number: int, path: Path, drafts: DraftsViewModel) -> None:
        super().__init__()
        self._path = path
        self._drafts = drafts
        self.passphrase = passphrase_field(
            self.tr("Passphrase"), self.tr("The one that you chose for this report.")
        )
        self.passphrase.textChanged.connect(self._on_text)
        self.open = button(self.tr("Go on with it"), self.tr("Opens the unfinished report."))
        self.open.clicked.connect(self.take_up)
        self.delete = ending(button(self.tr("Delete"), self.tr("Asks once more before anything is done.")))
        self.confirm = Confirm(
            self.tr("Delete this unfinished report for good?"),
            self.tr("Yes, delete"),
            self.tr("Removes it from this computer."),
            above=theme.GRID,
        )
        self.delete.clicked.connect(self.confirm.ask)
        self.confirm.agreed.connect(lambda: drafts.delete(path))
        title = self.tr("Unfinished report {number}").format(number=number_text(number))
        self.frame = sheet(
            label(title, "caption"),
            captioned(self.tr("Passphrase"), self.passphrase),
            gap(),
            Flow(self.open, self.delete),
            self.confirm,
        )
        self.setParent(self.frame)
        self.hide()
        self.enable(busy=False)

    def enable(self, *, busy: bool) -> None:
        self.open.setEnabled(bool(self.passphrase.text()) and not busy)
        self.delete.setEnabled(not busy)

    def _on_text(self) -> None:
        self.enable(busy=self._drafts.busy)

    def take_up(self) -> None:
        """Open the draft if a passphrase was typed."""
        if self.open.isEnabled():
            self._drafts.take_up(self._path, self.passphrase.text())
