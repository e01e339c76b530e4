"""The list of the file chooser: icon, name, date and size, and never a preview."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.appearance.bidi import own_direction
from takeitdown_desktop.gui.viewmodels.folder import FolderModel
from takeitdown_desktop.gui.widgets.card_text import small_font
from takeitdown_desktop.gui.widgets.controls import leaves_enter

_PAD = theme.GRID
_ICON = 20
_WIDEST_DATE, _WIDEST_SIZE = "00.00.0000, 00:00 AM", "0,000.0 MiB"


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = _view(option)
        return QSize(view.viewport().width(), max(40, view.fontMetrics().height() + 2 * _PAD))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = _view(option)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours, small = theme.in_use(), small_font(view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = rect.adjusted(2, 1, -2, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(inside, theme.GRID, theme.GRID)
        if state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), theme.FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside.adjusted(1, 1, -1, -1), theme.GRID, theme.GRID)
        mirrored = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = theme.scaled(view, _ICON)
        across = _PAD
        place = _spot(rect, across, size, mirrored=mirrored)
        middle = rect.top() + (rect.height() - size) / 2
        icons.paint(
            painter, QRectF(place.left(), middle, size, size), index.data(FolderModel.ICON), colours.accent
        )
        across += size + _PAD
        widths = [QFontMetrics(small).horizontalAdvance(text) for text in (_WIDEST_DATE, _WIDEST_SIZE)]
        if sum(widths) > rect.width() // 2:
            widths = [0, 0]  # large text: only the name; the accessible text still has everything
        room = rect.width() - across - sum(widths) - 3 * _PAD
        name = view.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.ink))
        painter.drawText(_spot(rect, across, room, mirrored=mirrored), flags | side, own_direction(name))
        across += room + _PAD
        painter.setFont(small)
        painter.setPen(QColor(colours.soft))
        for width, role in zip(widths, (FolderModel.DATE, FolderModel.SIZE), strict=True):
            if width:
                place = _spot(rect, across, width, mirrored=mirrored)
                painter.drawText(place, flags | side, str(index.data(role)))
            across += width + _PAD
        painter.restore()


def _view(option: QStyleOptionViewItem) -> QListView:
    view = option.widget
    assert isinstance(view, QListView)
    return view


def _spot(rect: QRect, across: int, width: int, *, mirrored: bool) -> QRect:
    """A rectangle in the row; ``across`` is its distance from the start of the line, in pixels."""
    left = rect.right() - across - width if mirrored else rect.left() + across
    return QRect(left, rect.top(), width, rect.height())


class FolderList(QListView):
    """A list view that emits typed letters for the search field; Backspace goes to the parent folder."""

    typed = Signal(str)
    up_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_RowDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)

    def chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if leaves_enter(event):
            return
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Backspace:
            self.up_asked.emit()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & command:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
