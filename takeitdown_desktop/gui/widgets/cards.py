"""Answers and actions as large cards: a radio button and a push button in everything but appearance."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy

from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.widgets.card_text import PAD, CardText
from takeitdown_desktop.gui.widgets.controls import Button, described, leaves_enter

_DOT, _ICON = 20, 22


def _settle(card: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    card.setSizePolicy(policy)
    card.setCursor(Qt.CursorShape.PointingHandCursor)
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    card.setAttribute(Qt.WidgetAttribute.WA_Hover)


def _paint_primary_frame(painter: QPainter, card: QAbstractButton, colours: theme.Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(card.rect(), theme.RADIUS, theme.RADIUS)
    if card.hasFocus() or card.underMouse():
        painter.setPen(QPen(QColor(colours.page), theme.FOCUS if card.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 1.5 * theme.FOCUS
        inside = QRectF(card.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(inside, theme.RADIUS - inset, theme.RADIUS - inset)


def _paint_frame(painter: QPainter, card: QAbstractButton, colours: theme.Colours, *, focus: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    checked = card.isChecked()
    width = theme.FOCUS if focus else 2 if checked else 1
    edge = colours.accent if focus or checked or card.underMouse() else colours.line
    style = Qt.PenStyle.SolidLine if card.isEnabled() else Qt.PenStyle.DashLine
    painter.setPen(QPen(QColor(edge if card.isEnabled() else colours.line), width, style))
    ground = colours.accent_soft if checked else colours.card if card.isEnabled() else colours.page
    painter.setBrush(QColor(ground))
    inset = width / 2
    inside = QRectF(card.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)


def _square(card: QAbstractButton, size: int, *, leading: bool) -> QRectF:
    """A square at the start (``leading``) or end of the text, vertically centred."""
    mirrored = card.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = PAD if leading is not mirrored else card.width() - PAD - size
    return QRectF(left, (card.height() - size) / 2, size, size)


class AnswerCard(QRadioButton):
    """A radio button that is clickable all over, with a title and optionally one line below.

    The focus ring is only shown after keyboard input; otherwise it could be taken for a selected answer.
    """

    _by_keys = False

    def __init__(self, picture: str = "") -> None:
        super().__init__()
        self._picture = picture
        self._text = CardText(self)
        _settle(self)

    def set_texts(self, title: str, line: str = "") -> None:
        self._text.title, self._text.line = title, line
        self.setText(title)
        described(self, title, line)
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_mouse = event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)
        self._by_keys = not by_mouse
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        self.update()
        if not leaves_enter(event):
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._make_room()
        return self._text.height(width)

    def sizeHint(self) -> QSize:
        return QSize(theme.COLUMN // 2, self.heightForWidth(theme.COLUMN // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * theme.GRID, theme.CARD_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.in_use()
        self._make_room()
        with QPainter(self) as painter:
            _paint_frame(painter, self, colours, focus=self.hasFocus() and self._by_keys)
            self._paint_dot(painter, colours)
            if self._picture:
                where = _square(self, theme.scaled(self, _ICON), leading=False)
                tint = colours.accent if self.isChecked() else colours.soft
                icons.paint(painter, where, self._picture, tint)
            self._text.paint(painter, colours.ink if self.isEnabled() else colours.soft, colours.soft)

    def _make_room(self) -> None:
        self._text.leading = PAD + theme.scaled(self, _DOT)
        self._text.trailing = PAD + theme.scaled(self, _ICON) if self._picture else 0

    def _paint_dot(self, painter: QPainter, colours: theme.Colours) -> None:
        size = theme.scaled(self, _DOT)
        ring = _square(self, size, leading=True).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.soft), 2))
        painter.setBrush(QColor(colours.card))
        painter.drawEllipse(ring)
        if self.isChecked():
            inner = size / 4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(ring.adjusted(inner, inner, -inner, -inner))


class ActionCard(Button):
    """A push button as a card, with a title and a line that explains it.

    Args:
        primary: whether it triggers the page's primary action instead of the button at the bottom right.
    """

    def __init__(self, title: str, line: str, picture: str, *, primary: bool = False) -> None:
        super().__init__(title)
        self._picture = picture
        self._primary = primary
        self.setProperty("kind", "primary" if primary else "plain")
        self._text = CardText(self)
        self._text.title, self._text.line = title, line
        self.setAutoDefault(False)
        described(self, title, line)
        _settle(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._text.leading = PAD + theme.scaled(self, _ICON)
        return self._text.height(width)

    def sizeHint(self) -> QSize:
        return QSize(theme.COLUMN // 2, self.heightForWidth(theme.COLUMN // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * theme.GRID, theme.CARD_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.in_use()
        size = theme.scaled(self, _ICON)
        self._text.leading = PAD + size
        with QPainter(self) as painter:
            if self._primary:
                _paint_primary_frame(painter, self, colours)
                icons.paint(painter, _square(self, size, leading=True), self._picture, colours.page)
                self._text.paint(painter, colours.page, colours.page)
                return
            _paint_frame(painter, self, colours, focus=self.hasFocus())
            tint = colours.accent if self.isEnabled() else colours.soft
            icons.paint(painter, _square(self, size, leading=True), self._picture, tint)
            self._text.paint(painter, colours.ink if self.isEnabled() else colours.soft, colours.soft)
