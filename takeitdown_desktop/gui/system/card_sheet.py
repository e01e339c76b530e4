"""The case card on a sheet of its own, as a picture or as PDF, black on white whatever the theme."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, Qt
from PySide6.QtGui import QFont, QImage, QImageWriter, QPageSize, QPaintDevice, QPainter, QPdfWriter

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.text import lay_out

_WIDTH, _EDGE = 640, 40  # pixels
_DPI = 96
_MARGIN_MM = 15.0
_SHARP = 2  # pixels of a picture for each of the sheet's
_GAP = 2 * theme.GRID


@dataclass(frozen=True, slots=True)
class CardSheet:
    """What stands on it.

    Attributes:
        rows: captions with what belongs to them, in large letters.
        words: what happens next.
    """

    rows: tuple[tuple[str, str], ...]
    words: str
    direction: Qt.LayoutDirection

    def png(self) -> bytes:
        height = ceil(self._paint(None, _WIDTH - 2 * _EDGE)) + 2 * _EDGE
        image = QImage(_WIDTH * _SHARP, height * _SHARP, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.scale(_SHARP, _SHARP)
            painter.translate(_EDGE, _EDGE)
            self._paint(painter, _WIDTH - 2 * _EDGE)
        return _written(lambda device: QImageWriter(device, QByteArray(b"png")).write(image))

    def pdf(self) -> bytes:
        def write(device: QIODevice) -> None:
            writer = QPdfWriter(device)
            writer.setCreator("")
            writer.setResolution(_DPI)
            writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            writer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4))
            with QPainter(writer) as painter:
                self._paint(painter, writer.width())

        return _written(write)

    def paint_on(self, page: QPaintDevice, pixels_per_inch: float) -> bool:
        """Draw it on the page of a printer; whether that could be begun."""
        painter = QPainter()
        if not painter.begin(page):
            return False
        scale = pixels_per_inch / _DPI
        painter.scale(scale, scale)
        self._paint(painter, int(page.width() / scale))
        return painter.end()

    def _paint(self, painter: QPainter | None, width: int) -> float:
        """Draw it, or only measure without a painter; returns the height in pixels."""
        below = 0.0
        for caption, value in self.rows:
            below = self._line(painter, caption, _font(theme.SMALL), width, below)
            large = _font(theme.TITLE, QFont.Weight.DemiBold)
            below = self._line(painter, value, large, width, below, is_number=True) + _GAP
        return self._line(painter, self.words, _font(theme.BODY), width, below)

    def _line(
        self,
        painter: QPainter | None,
        text: str,
        font: QFont,
        width: int,
        below: float,
        *,
        is_number: bool = False,
    ) -> float:
        lines, height = lay_out(text, font, width, self.direction, is_number=is_number)
        if painter is not None:
            painter.setPen(Qt.GlobalColor.black)
            lines.draw(painter, QPointF(0, below))
        return below + height


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font


def _written(write: Callable[[QIODevice], object]) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(data.data())
