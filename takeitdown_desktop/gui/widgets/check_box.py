"""A large check box with wrapping text and a clear tick."""

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.controls import described, leaves_enter
from takeitdown_desktop.gui.widgets.flow import OUTDENT
from takeitdown_desktop.gui.widgets.text import lay_out

_BOX = 22
_PAD = theme.GRID
_TICK = ((0.22, 0.52), (0.43, 0.73), (0.79, 0.29))


class CheckBox(QCheckBox):
    """A check box that is clickable all over."""

    def __init__(self, text: str, description: str) -> None:
        super().__init__(text)
        described(self, text, description)
        self.setProperty(OUTDENT, _PAD - 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves_enter(event):
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._box(), ceil(self._lines(width)[1])) + 2 * _PAD

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._box() + 4 * _PAD
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(16 * theme.GRID, self.sizeHint().width()), self._box() + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.in_use()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = self._box()
        left = self.width() - _PAD - size if mirrored else _PAD
        box = QRect(left, (self.height() - size) // 2, size, size)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), theme.FOCUS))
                painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), theme.GRID, theme.GRID)
            edge = colours.soft if not self.isChecked() else colours.accent
            painter.setPen(QPen(QColor(edge if self.isEnabled() else colours.line), 2))
            painter.setBrush(QColor(colours.accent if self.isChecked() else colours.card))
            painter.drawRoundedRect(box, 5, 5)
            if self.isChecked():
                painter.setPen(QPen(QColor(colours.page), 3))
                painter.drawPolyline([QPointF(box.x() + x * size, box.y() + y * size) for x, y in _TICK])
            painter.setPen(QColor(colours.ink if self.isEnabled() else colours.soft))
            lines, height = self._lines(self.width())
            beside = _PAD if mirrored else size + 2 * _PAD
            lines.draw(painter, QPointF(beside, (self.height() - height) / 2))

    def _box(self) -> int:
        return theme.scaled(self, _BOX)

    def _lines(self, width: int) -> tuple[QTextLayout, float]:
        return lay_out(self.text(), self.font(), width - self._box() - 3 * _PAD, self.layoutDirection())
