"""The chosen files as rows: name, state in words, a thin line of progress; never a picture."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.gui import theme
from takeitdown_desktop.gui.viewmodels.files import Part
from takeitdown_desktop.gui.widgets.card_text import reading_align, small_font

_PAD = theme.GRID
_WRAP = Qt.TextFlag.TextWordWrap
_BAR = 4


class _RowDelegate(QStyledItemDelegate):
    """Paints a row; the view gives the width."""

    def __init__(self, view: "FileList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        _, words = self._rects(QRect(0, 0, width, 0), index)
        return QSize(width, words.bottom() + 1 + _PAD + _BAR)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.colours_of(self._view)
        name, words = self._rects(rect, index)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        align = reading_align(self._view)
        metrics = self._view.fontMetrics()
        painter.setPen(QColor(colours.ink))
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, name.width())
        painter.drawText(name, align, text)
        painter.setFont(small_font(self._view))
        painter.setPen(QColor(_colour(index.data(Part.VERDICT), colours)))
        painter.drawText(words, align | _WRAP, _words(index))
        self._paint_bar(painter, rect, index.data(Part.FRACTION), colours)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, rect: QRect, fraction: float | None, colours: theme.Colours
    ) -> None:
        line = QRect(rect.left() + _PAD, rect.bottom() - _BAR, rect.width() - 2 * _PAD, 1)
        painter.fillRect(line, QColor(colours.line))
        if fraction is not None:
            done = QRect(line.left(), line.top() - 1, int(line.width() * fraction), 3)
            if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                done.moveRight(line.right())
            painter.fillRect(done, QColor(colours.accent))

    def _rects(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> tuple[QRect, QRect]:
        width = max(1, rect.width() - 2 * _PAD)
        height = self._view.fontMetrics().height()
        name = QRect(rect.left() + _PAD, rect.top() + _PAD, width, height)
        room = QRect(0, 0, width, 10_000)
        words = QFontMetrics(small_font(self._view)).boundingRect(
            room, reading_align(self._view) | _WRAP, _words(index)
        )
        return name, QRect(name.left(), name.bottom() + 3, width, words.height())


def _words(index: QModelIndex | QPersistentModelIndex) -> str:
    state, reason = index.data(Part.STATE), index.data(Part.REASON)
    return f"{state}. {reason}" if reason else str(state)


def _colour(verdict: Verdict | None, colours: theme.Colours) -> str:
    if verdict == Verdict.STRONG:  # Qt hands the value over as a plain string
        return colours.done
    return colours.soft if verdict is None else colours.care


class FileList(QListView):
    """Rows that wrap; Delete removes what is selected."""

    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
            return
        super().keyPressEvent(event)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            # Other words may need another height.
            model.dataChanged.connect(self.scheduleDelayedItemsLayout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
