"""Labels: plain text, wrapped, with generous line spacing, and accessible."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.appearance.bidi import isolated
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view

AIR = 1.5
"""Height of a line as a multiple of the type size."""

TITLE_AIR = 1.25
_TALL = {"NotoSansKhmer": 1.75}
"""Minimum line heights of fonts whose glyphs would reach into the next line."""

_ICONS = {"note": "info", "problem": "circle-alert", "done": "circle-check"}
_OUTCOMES = ("problem", "done")
_WIDEST_EM = 40
_ALL_ROOM = 1e6


def lay_out(
    text: str,
    font: QFont,
    width: float,
    direction: Qt.LayoutDirection,
    air: float = AIR,
    *,
    is_number: bool = False,
    centred: bool = False,
) -> tuple[QTextLayout, float]:
    """Wrap a text; returns the layout, ready to be drawn, and its height in pixels.

    Args:
        text: what to lay out.
        font: its font.
        width: maximum width of a line in pixels.
        direction: of the surrounding text.
        air: height of a line as a multiple of the type size.
        is_number: always read left to right.
        centred: centre each line.
    """
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    drawn = isolated(text) if mirrored and not is_number else text
    layout = QTextLayout(drawn.replace("\n", "\N{LINE SEPARATOR}"), font)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(
        Qt.AlignmentFlag.AlignHCenter if centred else side | Qt.AlignmentFlag.AlignAbsolute
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight if is_number else direction)
    layout.setTextOption(option)
    layout.beginLayout()
    below, air = 0.0, max(air, _TALL.get(font.family(), 0.0))
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        step = max(air * font.pixelSize(), line.height())
        line.setPosition(QPointF(0, below + (step - line.height()) / 2))
        below += step
    layout.endLayout()
    return layout, below


def measured(text: str, font: QFont, width: float, air: float = AIR) -> tuple[float, float]:
    """Width of the widest line and total height, in pixels."""
    key = font.key()
    if QApplication.isRightToLeft():
        text = isolated(text)
    unwrapped = _measured(text, key, _ALL_ROOM, air)
    return unwrapped if unwrapped[0] <= width else _measured(text, key, width, air)


@lru_cache(maxsize=512)  # layouts ask for the same few widths repeatedly
def _measured(text: str, font: str, width: float, air: float) -> tuple[float, float]:
    asked = QFont()
    asked.fromString(font)
    lines, height = lay_out(text, asked, width, Qt.LayoutDirection.LeftToRight, air)
    rows = (lines.lineAt(number) for number in range(lines.lineCount()))
    return max((row.naturalTextWidth() for row in rows), default=0.0), height


class Paragraph(QLabel):
    """A wrapping label; notes, problems and successes have an icon.

    Args:
        picture: name of another icon.
    """

    def __init__(
        self, text: str = "", kind: str = "body", parent: QWidget | None = None, picture: str = ""
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._picture = picture or _ICONS.get(kind, "")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("kind", kind)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return ceil(self._measured(self._room(width))[1]) + 2 * self._pad()[1]

    def sizeHint(self) -> QSize:
        widest, _ = self._measured(_WIDEST_EM * self.font().pixelSize())
        width = ceil(widest) + 1 + self._indent() + 2 * self._pad()[0]
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 6 * self.font().pixelSize()), self.font().pixelSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        across, down = self._pad()
        colours = theme.in_use()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour = self.palette().color(self.foregroundRole())
        lines, height = self._lines(self._room(self.width()))
        down += max(0, int(self.height() - height - 2 * down) // 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._kind == "note":
                painter.setPen(theme.edge(colours))
                painter.setBrush(QColor(colours.accent_soft))
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
            if self._picture:
                size = self._icon_size()
                left = self.width() - across - size if mirrored else across
                middle = down + (AIR * self.font().pixelSize() - size) / 2
                tint = colour.name() if self._kind in ("problem", "done") else colours.accent
                icons.paint(painter, QRectF(left, middle, size, size), self._picture, tint)
            painter.setPen(colour)
            lines.draw(painter, QPoint(across if mirrored else across + self._indent(), down))

    def _lines(self, width: float) -> tuple[QTextLayout, float]:
        return lay_out(self.text(), self.font(), width, self.layoutDirection(), self._air())

    def _measured(self, width: float) -> tuple[float, float]:
        return measured(self.text(), self.font(), width, self._air())

    def _air(self) -> float:
        return TITLE_AIR if self._kind == "title" else AIR

    def _room(self, width: int) -> int:
        return width - 2 * self._pad()[0] - self._indent()

    def _pad(self) -> tuple[int, int]:
        return (2 * theme.GRID, 3 * theme.GRID // 2) if self._kind == "note" else (0, 0)

    def _icon_size(self) -> int:
        return 5 * self.font().pixelSize() // 4

    def _indent(self) -> int:
        return self._icon_size() + 3 * theme.GRID // 2 if self._picture else 0


def label(text: str = "", kind: str = "body", parent: QWidget | None = None) -> QLabel:
    """A wrapping label in one of the theme's text styles (``kind``)."""
    made = Paragraph(text, kind, parent)
    if kind in _OUTCOMES:
        spoken.speak_as(made, spoken.OUTCOME)
    return made


def busy_line(name: str, meaning: str) -> QLabel:
    """A label that says that work is going on; without animation, since nothing in this window moves by itself."""
    made = Paragraph(f"{name} …", "small", picture="loader")
    made.setAccessibleName(name)
    made.setAccessibleDescription(meaning)
    return made


def say(made: QLabel, text: str, heard: str = "") -> None:
    """Set a label's text, or hide it if that is empty; new outcomes are scrolled to and spoken.

    Args:
        made: the label.
        text: what it shows.
        heard: what is spoken, if that is more than the text.
    """
    new = bool(text) and text != made.text()
    made.setText(text)
    made.setVisible(bool(text))
    if new and made.property("kind") in _OUTCOMES and made.isVisible():
        scroll_into_view(made)
        spoken.announce(made, heard or text)


class Selectable(QLabel):
    """A short text in large type that can be selected and copied with mouse and keyboard.

    The text is part of the accessible name, because screen readers read only the name of a label.

    Args:
        spelled: spell the text for screen readers, character by character.
    """

    def __init__(self, name: str, description: str, kind: str = "large", *, spelled: bool = False) -> None:
        super().__init__()
        self._name = name
        self._spelled = spelled
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        # The default of selectable labels leaves it out of the tab order.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Numbers and addresses are left to right even in right-to-left languages.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if QApplication.isRightToLeft():
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def setText(self, text: str) -> None:
        super().setText(text)
        heard = " ".join(text) if self._spelled else text
        self.setAccessibleName(f"{self._name}: {heard}" if text else self._name)

    def clear(self) -> None:
        self.setText("")
