"""A title and at most one line below it, measured and painted inside a card."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from takeitdown_desktop.gui import theme

PAD = 2 * theme.GRID
_ABOVE = PAD - theme.GRID // 2
_TALL = 10_000


def reading_align(widget: QWidget) -> int:
    """The side on which text begins."""
    right = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return int(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)


def small_font(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(theme.SMALL)
    return font


class CardText:
    """The two texts of one card.

    Args:
        card: the widget that they are painted on.
        indent: pixels kept free on the side where text begins, beside the usual padding.
    """

    def __init__(self, card: QWidget, indent: int = 0) -> None:
        self._card = card
        self._indent = indent
        self.title = ""
        self.line = ""

    def height(self, width: int) -> int:
        """Height in pixels that a card of this width needs."""
        title, line = self._heights(width)
        return max(theme.CARD_HEIGHT, title + line + 2 * _ABOVE)

    def paint(self, painter: QPainter, colours: theme.Colours) -> None:
        card = self._card
        title, line = self._heights(card.width())
        mirrored = card.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = PAD if mirrored else PAD + self._indent
        top = (card.height() - title - line) // 2
        flags = reading_align(card) | Qt.TextFlag.TextWordWrap
        painter.setPen(QColor(colours.ink if card.isEnabled() else colours.soft))
        painter.drawText(QRect(left, top, self._room(card.width()), title), flags, self.title)
        painter.setFont(small_font(card))
        painter.setPen(QColor(colours.soft))
        painter.drawText(QRect(left, top + title, self._room(card.width()), line), flags, self.line)

    def _room(self, width: int) -> int:
        return max(1, width - 2 * PAD - self._indent)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, self._room(width), _TALL)
        wrap = Qt.TextFlag.TextWordWrap
        title = self._card.fontMetrics().boundingRect(room, wrap, self.title).height()
        if not self.line:
            return title, 0
        small = QFontMetrics(small_font(self._card))
        return title, small.boundingRect(room, wrap, self.line).height() + theme.GRID // 4
