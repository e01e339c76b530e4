"""The area with a dashed border on which files are dropped, and which opens the chooser when clicked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.widgets.card_text import bold_font, small_font
from takeitdown_desktop.gui.widgets.controls import Button, described
from takeitdown_desktop.gui.widgets.text import lay_out, measured

_ICON = 36
_PAD = 2 * theme.GRID
_DASH = [4.0, 3.0]


class DropZone(Button):
    """Large while the list is empty, a single line once there are files.

    Attributes:
        is_small: whether it is the single line.
    """

    dropped = Signal(object)  # QMimeData

    def __init__(self, title: str, line: str) -> None:
        super().__init__(title)
        self._title, self._line = title, line
        self.is_small = False
        self._is_over = False
        self.setAcceptDrops(True)
        self.setAutoDefault(False)
        described(self, title, line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_small(small=False)

    def set_small(self, *, small: bool) -> None:
        self.is_small = small
        self.setProperty("kind", "plain" if small else "primary")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.is_small:
            return max(super().sizeHint().height(), round(self._title_height(width)) + 2 * theme.GRID)
        words = self._title_height(width) + measured(self._line, small_font(self), width - 2 * _PAD)[1]
        return round(theme.scaled(self, _ICON) + words) + 2 * _PAD + 5 * theme.GRID

    def sizeHint(self) -> QSize:
        return QSize(theme.COLUMN // 2, self.heightForWidth(theme.COLUMN // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * theme.GRID, super().sizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self.highlight(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.highlight(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.highlight(over=False)
        self.dropped.emit(event.mimeData())
        event.acceptProposedAction()

    def highlight(self, *, over: bool) -> None:
        """Highlight the zone while something is dragged over the page."""
        self._is_over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.in_use()
        width = theme.FOCUS if self.hasFocus() or self._is_over else 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(colours.accent), width)
            pen.setDashPattern(_DASH)
            painter.setPen(pen)
            lit = self._is_over or self.underMouse() or self.hasFocus()
            painter.setBrush(QColor(colours.accent_soft if lit else colours.card))
            inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
            painter.setPen(QColor(colours.accent))
            if self.is_small:
                painter.setFont(bold_font(self))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect().adjusted(_PAD, 0, -_PAD, 0), flags, self._title)
            else:
                self._paint_large(painter, colours)

    def _paint_large(self, painter: QPainter, colours: theme.Colours) -> None:
        room = self.width() - 2 * _PAD
        size = theme.scaled(self, _ICON)
        titles, title = lay_out(self._title, bold_font(self), room, self.layoutDirection(), centred=True)
        lines, line = lay_out(self._line, small_font(self), room, self.layoutDirection(), centred=True)
        top = (self.height() - size - title - line - theme.GRID) / 2
        icons.paint(
            painter, QRectF((self.width() - size) / 2, top, size, size), "image-plus", colours.accent
        )
        titles.draw(painter, QPointF(_PAD, top + size + theme.GRID))
        painter.setPen(QColor(colours.soft))
        lines.draw(painter, QPointF(_PAD, top + size + theme.GRID + title))

    def _title_height(self, width: int) -> float:
        return measured(self._title, bold_font(self), width - 2 * _PAD)[1]
