"""Parts of the frame around every page: practice band, rail of stages, status line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from takeitdown_desktop.core.report.steps import Stage
from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Sent
from takeitdown_desktop.gui.widgets.card_text import bold_font
from takeitdown_desktop.gui.widgets.controls import described
from takeitdown_desktop.gui.widgets.text import Paragraph

_PICTURES = {
    Stage.YOU: "user",
    Stage.FILES: "image",
    Stage.CHECK: "list-checks",
    Stage.DONE: "badge-check",
}
_PAD = 3 * theme.GRID // 2


class PracticeBand(Paragraph):
    """Shown on every page in practice mode: nothing is real."""

    def __init__(self) -> None:
        super().__init__(kind="band")
        self.setText(self.tr("Practice: nothing here reaches anyone."))


class _StageLabel(QLabel):
    """A stage in the rail: icon and word, highlighted while it is the current one."""

    def __init__(self, text: str, picture: str) -> None:
        super().__init__(text)
        self._picture = picture
        self._worded = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.mark(here=False)

    def mark(self, *, here: bool) -> None:
        self.setAccessibleDescription(self.tr("You are here.") if here else self.tr("A stage of the way."))
        self._here = here
        self.update()

    def show_words(self, shown: bool) -> None:
        self._worded = shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = max(40, 2 * self._size())
        if not self._worded:
            return QSize(self._size() + 2 * _PAD, high)
        words = QFontMetrics(bold_font(self)).horizontalAdvance(self.text()) + 2
        return QSize(words + self._size() + 3 * _PAD, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.in_use()
        here = self._here
        size = self._size()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _PAD - size if mirrored else _PAD
        beside = self.rect().adjusted(
            *(0, 0, -size - 2 * _PAD, 0) if mirrored else (size + 2 * _PAD, 0, 0, 0)
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if here:
                painter.setPen(theme.edge(colours))
                painter.setBrush(QColor(colours.accent_soft))
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
            colour = colours.accent if here else colours.soft
            icons.paint(
                painter, QRectF(left, (self.height() - size) / 2, size, size), self._picture, colour
            )
            if not self._worded:
                return
            painter.setPen(QColor(colour))
            painter.setFont(bold_font(self) if here else self.font())
            painter.drawText(
                beside, Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter, self.text()
            )

    def _size(self) -> int:
        return theme.scaled(self, 20)


class Rail(QFrame):
    """The rail: the stages of a report, with the current one marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        described(self, self.tr("Stages"), self.tr("Where you are on the way."))
        texts = {
            Stage.YOU: self.tr("You"),
            Stage.FILES: self.tr("Files"),
            Stage.CHECK: self.tr("Check"),
            Stage.DONE: self.tr("Done"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        self._labels = {stage: _StageLabel(text, _PICTURES[stage]) for stage, text in texts.items()}
        for stage in self._labels.values():
            layout.addWidget(stage)
        layout.addStretch()
        self.show_words(shown=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_words(self, shown: bool) -> None:
        """Show or hide the words; large text leaves room for the icons only. The accessible names stay."""
        for text in self._labels.values():
            text.show_words(shown)
        self.setMinimumWidth(19 * theme.GRID if shown else 0)
        side = 2 * theme.GRID if shown else theme.GRID
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, 3 * theme.GRID, side, theme.GRID)

    def show_stage(self, here: Stage | None) -> None:
        """Mark a stage; None marks none."""
        for stage, text in self._labels.items():
            text.mark(here=stage is here)


class StatusLine(Paragraph):
    """Says what was transmitted so far; it only changes when something really was."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(kind="small")
        self._ledger = ledger
        ledger.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._ledger.online:
            self.setText(self.tr("Connected to the service just now."))
            return
        self.setText(
            {
                Sent.NOTHING: self.tr("Offline. Nothing has been sent."),
                Sent.ASKED: self.tr("Only a list was asked for. Nothing of yours has been sent."),
                Sent.CASE: self.tr("Only a case number and PIN were sent."),
                Sent.TRIED: self.tr("Sending was tried. It is not confirmed yet."),
                Sent.REPORT: self.tr("A locked report was sent. The files stayed here."),
            }[self._ledger.sent]
        )
