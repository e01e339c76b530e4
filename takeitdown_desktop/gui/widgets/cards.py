"""Answers and actions as large cards: a radio button and a push button in all but their looks."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton, QSizePolicy

from takeitdown_desktop.gui import theme
from takeitdown_desktop.gui.widgets.card_text import PAD, CardText
from takeitdown_desktop.gui.widgets.controls import described

_DOT = 20


def _settle(card: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    card.setSizePolicy(policy)
    card.setCursor(Qt.CursorShape.PointingHandCursor)
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    card.setAttribute(Qt.WidgetAttribute.WA_Hover)


def _paint_frame(painter: QPainter, card: QAbstractButton, colours: theme.Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focus, checked = card.hasFocus(), card.isChecked()
    width = theme.FOCUS if focus else 2 if checked else 1
    edge = colours.accent if focus or checked or card.underMouse() else colours.soft
    painter.setPen(QPen(QColor(edge if card.isEnabled() else colours.line), width))
    ground = colours.accent_soft if checked else colours.card if card.isEnabled() else colours.page
    painter.setBrush(QColor(ground))
    inset = theme.FOCUS // 2 + 1
    painter.drawRoundedRect(card.rect().adjusted(inset, inset, -inset, -inset), theme.RADIUS, theme.RADIUS)


class AnswerCard(QRadioButton):
    """Clickable all over; shows a title and at most one line below."""

    def __init__(self) -> None:
        super().__init__()
        self._text = CardText(self, indent=PAD + _DOT)
        _settle(self)

    def set_texts(self, title: str, line: str = "") -> None:
        self._text.title, self._text.line = title, line
        self.setText(title)
        described(self, title, line or self.tr("An answer to the question above."))
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._text.height(width)

    def sizeHint(self) -> QSize:
        return QSize(theme.COLUMN // 2, self.heightForWidth(theme.COLUMN // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * theme.GRID, theme.CARD_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        with QPainter(self) as painter:
            _paint_frame(painter, self, colours)
            self._paint_dot(painter, colours)
            self._text.paint(painter, colours)

    def _paint_dot(self, painter: QPainter, colours: theme.Colours) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - PAD - _DOT if mirrored else PAD
        ring = QRect(left, (self.height() - _DOT) // 2, _DOT, _DOT)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.soft), 2))
        painter.setBrush(QColor(colours.card))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(ring.adjusted(5, 5, -5, -5))


class ActionCard(QPushButton):
    """Something to do, as a card: a title and one line that says what it means."""

    def __init__(self, title: str, line: str) -> None:
        super().__init__(title)
        self._text = CardText(self)
        self._text.title, self._text.line = title, line
        self.setAutoDefault(True)  # Enter presses it when it has the focus
        described(self, title, line)
        _settle(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._text.height(width)

    def sizeHint(self) -> QSize:
        return QSize(theme.COLUMN // 2, self.heightForWidth(theme.COLUMN // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * theme.GRID, theme.CARD_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        with QPainter(self) as painter:
            _paint_frame(painter, self, colours)
            self._text.paint(painter, colours)
