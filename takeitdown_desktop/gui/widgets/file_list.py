"""The list of chosen files: name, state and progress of each, and never a preview."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.appearance.bidi import own_direction
from takeitdown_desktop.gui.viewmodels.row_words import Part
from takeitdown_desktop.gui.widgets.card_text import small_font
from takeitdown_desktop.gui.widgets.controls import leaves_enter
from takeitdown_desktop.gui.widgets.text import AIR, lay_out, measured

_PAD = theme.GRID
_BAR = 4
_STATES = {
    Verdict.STRONG: "circle-check",
    Verdict.WEAK: "circle-minus",
    Verdict.EXACT: "circle-minus",
    Verdict.UNREADABLE: "circle-alert",
}
_BATCH = 20
"""Rows per layout batch; laying out hundreds at once makes the window stall."""


class _RowDelegate(QStyledItemDelegate):
    """Measures and paints rows at the width of the view."""

    def __init__(self, view: "FileList") -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[str, int] = {}  # cached by text, since most rows have the same few texts
        self._heights_for: tuple[int, int] | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        layout = (width, self._view.font().pixelSize())
        if layout != self._heights_for:
            self._heights_for = layout
            self._heights.clear()
        said = index.data(Part.WORDS)
        if said not in self._heights:
            words = measured(said, small_font(self._view), self._room(width))[1]
            self._heights[said] = ceil(self._name_height() + words) + 2 * _PAD + _BAR
        return QSize(width, self._heights[said])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.in_use()
        verdict = index.data(Part.VERDICT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), theme.GRID, theme.GRID)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), theme.FOCUS))
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -3), theme.GRID, theme.GRID)
        self._paint_name(painter, rect, index, colours)
        colour = _colour(verdict, colours)
        top = rect.top() + _PAD + self._name_height()
        words, _ = self._words(index, rect.width())
        picture = _STATES.get(verdict, "info" if index.data(Part.FRACTION) is None else "loader")
        size = self._icon() * 3 // 4
        beside = top + (AIR * theme.scaled(self._view, theme.SMALL) - size) / 2
        icons.paint(painter, self._square(rect, beside, size), picture, colour)
        painter.setPen(QColor(colour))
        words.draw(painter, QPointF(rect.left() + (_PAD if self._mirrored() else self._indent()), top))
        self._paint_bar(painter, rect, index.data(Part.FRACTION), colours)
        painter.restore()

    def _paint_name(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        colours: theme.Colours,
    ) -> None:
        room = self._room(rect.width())
        about, whole = str(index.data(Part.ABOUT)), room
        small = small_font(self._view)
        beside = QFontMetrics(small).horizontalAdvance(about) + 2 * theme.GRID
        if about and beside < room * 2 // 3:
            room -= beside
        text = self._view.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        first = rect.left() + (_PAD if self._mirrored() else self._indent())
        left = first + (whole - room if self._mirrored() else 0)
        where = QRect(left, rect.top() + _PAD, room, self._name_height())
        icons.paint(
            painter,
            self._square(rect, rect.top() + _PAD, self._icon()),
            index.data(Part.PICTURE),
            colours.soft,
        )
        painter.setPen(QColor(colours.ink))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, middle | side, own_direction(text))
        if room < whole:
            other = Qt.AlignmentFlag.AlignLeft if self._mirrored() else Qt.AlignmentFlag.AlignRight
            painter.setFont(small)
            painter.setPen(QColor(colours.soft))
            painter.drawText(QRect(first, where.top(), whole, where.height()), middle | other, about)
            painter.setFont(self._view.font())

    def _paint_bar(
        self, painter: QPainter, rect: QRect, fraction: float | None, colours: theme.Colours
    ) -> None:
        line = QRect(rect.left() + _PAD, rect.bottom() - _BAR, rect.width() - 2 * _PAD, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRect(line)
        if fraction is not None:
            done = QRect(line.left(), line.top() - 2, int(line.width() * fraction), _BAR)
            if self._mirrored():
                done.moveRight(line.right())
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(done)

    def _words(self, index: QModelIndex | QPersistentModelIndex, width: int) -> tuple[QTextLayout, float]:
        font = small_font(self._view)
        return lay_out(index.data(Part.WORDS), font, self._room(width), self._view.layoutDirection())

    def _square(self, rect: QRect, top: float, size: int) -> QRectF:
        spare = (self._icon() - size) / 2
        left = rect.right() - _PAD - self._icon() if self._mirrored() else rect.left() + _PAD
        return QRectF(left + spare, top, size, size)

    def _room(self, width: int) -> int:
        return max(1, width - self._indent() - _PAD)

    def _indent(self) -> int:
        return self._icon() + 2 * _PAD

    def _icon(self) -> int:
        return theme.scaled(self._view, 20)

    def _name_height(self) -> int:
        return self._view.fontMetrics().height() + theme.GRID // 2

    def _mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _colour(verdict: Verdict | None, colours: theme.Colours) -> str:
    if verdict == Verdict.STRONG:  # ==, not is: the model returns the enum as a plain string
        return colours.done
    return colours.soft if verdict is None else colours.care


class FileList(QListView):
    """A list view with wrapping rows; the Delete key removes the selected ones."""

    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._has_hidden = False
        self._layout_due = False  # because of rows that have changed
        self.setItemDelegate(_RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setBatchSize(_BATCH)

    def show_only(self, role: int, value: str | None) -> None:
        """Show only rows whose data for ``role`` equals ``value``; None shows all."""
        if value is None and not self._has_hidden:
            return
        self._has_hidden = value is not None
        for row in range(self.model().rowCount()):
            hides = value is not None and self.model().index(row, 0).data(role) != value
            if hides != self.isRowHidden(row):  # Qt lays out anew at each call
                self.setRowHidden(row, hides)

    def chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if leaves_enter(event):
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
            return
        super().keyPressEvent(event)

    def doItemsLayout(self) -> None:
        """Lay out in batches at the top of the list only; further down, that would lose the scroll position."""
        self._layout_due = False
        at_top = self.verticalScrollBar().value() == 0
        self.setLayoutMode(QListView.LayoutMode.Batched if at_top else QListView.LayoutMode.SinglePass)
        super().doItemsLayout()

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Schedule a layout only if a row's height may have changed; QListView always does, which is slow."""
        QAbstractItemView.dataChanged(self, first, last, roles)
        if self._layout_due:
            return  # to ask where a row is would lay out at once
        rows = range(first.row(), last.row() + 1)
        if len(rows) > _BATCH or any(map(self._has_other_height, rows)):
            self._layout_due = True
            self.scheduleDelayedItemsLayout()

    def _has_other_height(self, row: int) -> bool:
        """Whether a row needs another height than it was laid out with; False for one that is not laid out yet."""
        if self.visualRect(self.model().index(row, 0)).isEmpty():
            return False
        return self.sizeHintForRow(row) != self._top(row + 1) - self._top(row)

    def _top(self, row: int) -> int:
        """The top of a row, or the bottom of the list for the index after the last row; in view coordinates."""
        below = self.model().index(row, 0)
        if below.isValid():
            return self.visualRect(below).top()
        return self.contentsSize().height() - self.verticalOffset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
