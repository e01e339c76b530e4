"""A layout that places widgets side by side and wraps them into further lines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from takeitdown_desktop.gui.appearance import theme

OUTDENT = "outdent"
"""Property of a widget: pixels of invisible padding at its sides."""


class Flow(QLayout):
    """Fills lines in reading direction."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + theme.GRID * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in shown), default=0)
        return QSize(widest, max((size.height() for size in shown), default=0))

    def _place(self, rect: QRect, *, really: bool) -> int:
        """Lay out inside ``rect``, or only measure unless ``really``; returns the height in pixels."""
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        down = 0
        for line in self._lines(rect.width()):
            tallest = max(size.height() for _, size in line)
            across = -min(_outdent(line[0][0]), rect.left())
            for item, size in line if really else ():
                left = rect.right() + 1 - across - size.width() if mirrored else rect.left() + across
                spare = (tallest - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, rect.top() + down + spare), size))
                across += size.width() + theme.GRID
            down += tallest + theme.GRID
        return max(0, down - theme.GRID)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        across = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size(item, room)
            if not lines or across + size.width() > room:
                lines.append([])
                across = -_outdent(item)
            lines[-1].append((item, size))
            across += size.width() + theme.GRID
        return lines


def _size(item: QLayoutItem, room: int) -> QSize:
    size = item.sizeHint()
    width = min(size.width(), max(room, item.minimumSize().width()))
    narrow = width < size.width() and item.hasHeightForWidth()
    return QSize(width, item.heightForWidth(width) if narrow else size.height())


def _outdent(item: QLayoutItem) -> int:
    """Optical margin: pixels by which the first widget of a line is shifted outwards, so that its text aligns."""
    widget = item.widget()
    asked = widget.property(OUTDENT) if widget is not None else None
    return asked if isinstance(asked, int) else 0
