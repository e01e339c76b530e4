"""Measures and paints the text of a card: a title and optionally one paragraph below it."""

from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.text import TITLE_AIR, lay_out, measured

PAD = 2 * theme.GRID
_ABOVE = 3 * theme.GRID // 2


def small_font(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(theme.scaled(widget, theme.SMALL))
    font.setWeight(QFont.Weight.Normal)
    return font


def bold_font(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font


class CardText:
    """Title and line of one card, beside its icon.

    Args:
        card: the widget on which they are painted.
    """

    def __init__(self, card: QWidget) -> None:
        self._card = card
        self.title = ""
        self.line = ""
        self.leading = 0  # pixels reserved at the start of the text, in addition to the padding
        self.trailing = 0

    def height(self, width: int) -> int:
        """The height that a card of this width needs; both in pixels."""
        room, card = self._room(width), self._card
        title = measured(self.title, self._title_font(), room, TITLE_AIR)[1]
        line = measured(self.line, small_font(card), room)[1] if self.line else 0.0
        return max(theme.scaled(card, theme.CARD_HEIGHT), ceil(title + line) + 2 * _ABOVE)

    def paint(self, painter: QPainter, ink: str, soft: str) -> None:
        """Paint the title in ``ink`` and the line in ``soft``, both ``#rrggbb``."""
        card = self._card
        titles, title, lines, line = self._parts(card.width())
        mirrored = card.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = PAD + (self.trailing if mirrored else self.leading)
        top = (card.height() - title - line) / 2
        painter.setPen(QColor(ink))
        titles.draw(painter, QPointF(left, top))
        if lines is not None:
            painter.setPen(QColor(soft))
            lines.draw(painter, QPointF(left, top + title))

    def _parts(self, width: int) -> tuple[QTextLayout, float, QTextLayout | None, float]:
        room, card = self._room(width), self._card
        titles, title = lay_out(self.title, self._title_font(), room, card.layoutDirection(), TITLE_AIR)
        if not self.line:
            return titles, title, None, 0.0
        return titles, title, *lay_out(self.line, small_font(card), room, card.layoutDirection())

    def _room(self, width: int) -> int:
        return width - 2 * PAD - self.leading - self.trailing

    def _title_font(self) -> QFont:
        return bold_font(self._card) if self.line else self._card.font()
