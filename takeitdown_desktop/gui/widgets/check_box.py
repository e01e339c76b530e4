"""A check box that is large, wraps its text, and shows plainly whether it is ticked."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from takeitdown_desktop.gui import theme
from takeitdown_desktop.gui.widgets.card_text import reading_align
from takeitdown_desktop.gui.widgets.controls import described

_BOX = 22
_PAD = theme.GRID
_TICK = ((0.22, 0.52), (0.43, 0.73), (0.79, 0.29))


class CheckBox(QCheckBox):
    """Clickable all over."""

    def __init__(self, text: str, description: str) -> None:
        super().__init__(text)
        described(self, text, description)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_BOX, self._text_height(width)) + 2 * _PAD

    def sizeHint(self) -> QSize:
        width = min(theme.COLUMN, self.fontMetrics().horizontalAdvance(self.text()) + _BOX + 4 * _PAD)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(16 * theme.GRID, _BOX + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _PAD - _BOX if mirrored else _PAD
        box = QRect(left, (self.height() - _BOX) // 2, _BOX, _BOX)
        text = QRect(
            _PAD if mirrored else _BOX + 2 * _PAD, _PAD, self._room(self.width()), self.height() - 2 * _PAD
        )
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
                painter.drawPolyline([QPointF(box.x() + x * _BOX, box.y() + y * _BOX) for x, y in _TICK])
            painter.setPen(QColor(colours.ink if self.isEnabled() else colours.soft))
            painter.drawText(text, self._flags(), self.text())

    def _room(self, width: int) -> int:
        return max(1, width - _BOX - 3 * _PAD)

    def _text_height(self, width: int) -> int:
        room = QRect(0, 0, self._room(width), 10_000)
        return self.fontMetrics().boundingRect(room, self._flags(), self.text()).height()

    def _flags(self) -> int:
        return reading_align(self) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
