"""The outbox as a list: sealed reports that are kept on this computer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from takeitdown_desktop.core.outbox.journal import FINAL_STATES, Entry, State
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text, number_text, same_as, still_safe
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.outbox import OutboxViewModel
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button, ending
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sheet import gap, sheet
from takeitdown_desktop.gui.widgets.text import busy_line, label, say

COPY_NAME = "REPORT.tid"


class OutboxList(QWidget):
    """A sheet for each report, and the progress of sending; hidden while the outbox is empty."""

    turned = Signal()  # a confirmation was opened or closed

    def __init__(self, outbox: OutboxViewModel, asker: FileAsker) -> None:
        super().__init__()
        self._outbox = outbox
        self._asker = asker
        self._shown: list[tuple[Entry, bool]] | None = None
        self.rows: list[OutboxRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GRID)
        self.busy = busy_line(self.tr("Working"), self.tr("The saved reports are at work."))
        self.pause = label(kind="small")
        self.halt = button(self.tr("Stop"), self.tr("What was not sent stays as it was."))
        self.halt.clicked.connect(outbox.stop_sending)
        self.problem = label(kind="problem")
        self.problem.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GRID)
        whole.addWidget(label(self.tr("Kept on this computer"), "part"))
        whole.addLayout(self._column)
        for part in (self.busy, self.pause, self.problem):
            whole.addWidget(part)
        whole.addLayout(Flow(self.halt))
        outbox.changed.connect(self._show)
        outbox.failed.connect(self._on_failed)
        self._show()

    def _show(self) -> None:
        outbox = self._outbox
        now = [(entry, outbox.tried(entry)) for entry in outbox.entries]
        if now != self._shown:
            self._shown = now
            self._lay_out_rows(now)
        for row in self.rows:
            row.enable(outbox)
        self.setVisible(bool(outbox.entries))
        self.busy.setVisible(outbox.busy)
        self.halt.setVisible(outbox.sending)
        seconds = round(outbox.pause_s)
        say(
            self.pause,
            self.tr("Next try in {seconds} seconds.").format(seconds=number_text(seconds))
            if seconds
            else "",
        )

    def _lay_out_rows(self, shown: list[tuple[Entry, bool]]) -> None:
        for row in self.rows:
            self._column.removeWidget(row.frame)
            row.frame.hide()
            row.frame.deleteLater()
        self.rows = [OutboxRow(entry, self._act, tried=tried) for entry, tried in shown]
        for row in self.rows:
            self._column.addWidget(row.frame)
            row.confirm.turned.connect(self.turned)

    def _act(self, what: str, entry_id: str) -> None:
        say(self.problem, "")
        if what == "send":
            self._outbox.send([entry_id])
        elif what == "forget":
            self._outbox.forget(entry_id)
        else:
            self._asker.save_as(self.tr("Save a copy"), COPY_NAME, partial(self._on_place, entry_id))

    def _on_place(self, entry_id: str, chosen: list[Path]) -> None:
        for path in chosen:
            self._outbox.write_out(entry_id, path)

    def send_all(self) -> None:
        """Send all queued reports."""
        say(self.problem, "")
        self._outbox.send([entry.id for entry in self._outbox.waiting])

    def _on_failed(self, code: str) -> None:
        said = error_text(code)
        say(self.problem, f"{said} {still_safe()}" if code.startswith("intake.") else said)


class OutboxRow(QWidget):
    """One report: its day, size and state, and buttons to send, copy or delete it."""

    def __init__(self, entry: Entry, act: Callable[[str, str], None], *, tried: bool) -> None:
        super().__init__()
        self._entry = entry
        self._tried = tried
        self.send = button(self.tr("Send now"), self.tr("Connects to the service and sends this report."))
        self.copy = button(
            self.tr("Save a copy"), self.tr("Writes the locked report to a file or a stick.")
        )
        self.delete = ending(button(self.tr("Delete"), self.tr("Asks once more before anything is done.")))
        self.confirm = Confirm(
            self.tr("Delete it from this computer for good? What was sent stays with the service."),
            self.tr("Yes, delete"),
            self.tr("Removes it from this computer."),
            above=theme.GRID,
        )
        self.send.clicked.connect(lambda: act("send", entry.id))
        self.copy.clicked.connect(lambda: act("copy", entry.id))
        self.delete.clicked.connect(self.confirm.ask)
        self.confirm.agreed.connect(lambda: act("forget", entry.id))
        self.state = label(self._state())
        self.frame: QFrame = sheet(
            label(self._title(), "caption"),
            self.state,
            gap(),
            Flow(self.send, self.copy, self.delete),
            self.confirm,
        )
        self.setParent(self.frame)
        self.hide()

    def enable(self, outbox: OutboxViewModel) -> None:
        self.send.setVisible(self._entry.state not in FINAL_STATES)
        self.send.setEnabled(outbox.can_send(self._entry))
        self.copy.setEnabled(outbox.can_write_out(self._entry))
        self.delete.setEnabled(not outbox.busy)

    def _title(self) -> str:
        count = number_text(self._entry.count) if self._entry.count else "?"
        day = QDate.fromString(self._entry.day, "yyyy-MM-dd")
        shown = self.locale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else "?"
        return self.tr("Saved on {day}. Pictures and videos: {count}").format(day=shown, count=count)

    def _state(self) -> str:
        if self._tried and self._entry.state is State.QUEUED:
            return same_as("DeliverPage", "The report waits until you send it.")
        return {
            State.QUEUED: self.tr("It waits here. Nothing of it has been sent."),
            State.SENDING: self.tr("It may have arrived. You can send it again: it never counts twice."),
            State.ACCEPTED: self.tr("It has arrived. The number and PIN on the case card work now."),
            State.REFUSED: self.tr("The service did not take it. You can make the report again."),
            State.WITHDRAWN: self.tr("It was taken back."),
        }[self._entry.state]
