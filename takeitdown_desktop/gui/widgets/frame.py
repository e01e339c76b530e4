"""What surrounds every page: practice band, stages, the steady line, the quick exit."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from takeitdown_desktop.core.report.flow import Stage
from takeitdown_desktop.gui import theme
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Sent
from takeitdown_desktop.gui.widgets.controls import described
from takeitdown_desktop.gui.widgets.text import label


class PracticeBand(QLabel):
    """Says on every page of practice mode that nothing is real."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Practice: nothing here reaches anyone."))
        self.setProperty("kind", "band")
        self.setWordWrap(True)


class Rail(QWidget):
    """The few stages of the way, and which one this is."""

    def __init__(self) -> None:
        super().__init__()
        described(self, self.tr("Stages"), self.tr("Where you are on the way."))
        texts = {
            Stage.YOU: self.tr("You"),
            Stage.FILES: self.tr("Files"),
            Stage.CHECK: self.tr("Check"),
            Stage.DONE: self.tr("Done"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 3 * theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        self._labels = {stage: label(text, "stage") for stage, text in texts.items()}
        for stage in self._labels.values():
            layout.addWidget(stage)
        layout.addStretch()
        self.setFixedWidth(17 * theme.GRID)

    def show_stage(self, here: Stage | None) -> None:
        """Mark a stage; None marks none."""
        for stage, text in self._labels.items():
            text.setProperty("kind", "stage-here" if stage is here else "stage")
            text.setAccessibleDescription(self.tr("You are here.") if stage is here else "")
            text.style().unpolish(text)
            text.style().polish(text)


class StatusLine(QLabel):
    """The steady line: changes only when something has really been sent."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.setProperty("kind", "small")
        self.setWordWrap(True)
        ledger.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setText(
            {
                Sent.NOTHING: self.tr("Offline. Nothing has been sent."),
                Sent.CASE: self.tr("Only a case number and PIN were sent."),
                Sent.TRIED: self.tr("Sending was tried. It is not confirmed yet."),
                Sent.REPORT: self.tr("A locked report was sent. The files stayed here."),
            }[self._ledger.sent]
        )
