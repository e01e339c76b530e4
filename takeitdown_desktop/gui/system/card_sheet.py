"""The case card as an image or for a printer, black on white in every theme."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QImageWriter, QPaintDevice, QPainter

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import number_text
from takeitdown_desktop.gui.widgets.qr_code import modules
from takeitdown_desktop.gui.widgets.text import lay_out

_WIDTH, _EDGE = 640, 40  # pixels
_DPI = 96
_SHARP = 2  # image pixels per layout pixel
_GAP = 2 * theme.GRID
_CODE = 120  # approximate width of a QR code in pixels
_NUMBER = 34  # type size in pixels; large enough to copy it by hand from across a desk


@dataclass(frozen=True, slots=True)
class CardSheet:
    """The content of the sheet.

    Attributes:
        title: the heading.
        practice: a note that this card is from practice mode; "" otherwise.
        rows: captions with their values, which are printed large.
        use: what number and PIN are for.
        steps: what happens next, in order.
        about: program, service and date.
        script: family of the bundled font for the script of the texts; "" if the default font has it.
        web: introduces ``page``.
        page: URL of the service's page for browsers, with its scheme; "" for none.
    """

    title: str
    practice: str
    rows: tuple[tuple[str, str], ...]
    use: str
    steps: tuple[str, ...]
    about: str
    direction: Qt.LayoutDirection
    script: str = ""
    web: str = ""
    page: str = ""

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
        """The card as an A4 PDF with text that viewers can copy."""
        from takeitdown_desktop.gui.system.card_pdf import card_pdf

        return card_pdf(self)

    def paint_on(self, page: QPaintDevice, pixels_per_inch: float) -> bool:
        """Draw the card on a printer's page; False if painting could not start."""
        painter = QPainter()
        if not painter.begin(page):
            return False
        scale = pixels_per_inch / _DPI
        painter.scale(scale, scale)
        self._paint(painter, int(page.width() / scale))
        return painter.end()

    def _paint(self, painter: QPainter | None, width: int) -> float:
        """Draw the card, or only measure it if there is no painter; returns its height in pixels."""
        bold = QFont.Weight.DemiBold
        below = 0.0
        if self.practice:
            below = self._line(painter, self.practice, self._font(theme.LEAD, bold), width, below) + _GAP
        below = self._line(painter, self.title, self._font(theme.TITLE, bold), width, below) + _GAP
        for caption, value in self.rows:
            below = self._line(painter, caption, self._font(theme.SMALL), width, below)
            below = (
                self._line(painter, value, self._font(_NUMBER, bold, ""), width, below, is_number=True)
                + _GAP
            )
        words = (self.use, *(f"{number_text(at)}. {step}" for at, step in enumerate(self.steps, 1)))
        for text in words:
            below = self._line(painter, text, self._font(theme.BODY), width, below) + theme.GRID
        if self.page:
            below = self._line(painter, self.web, self._font(theme.BODY), width, below + theme.GRID)
            address = self._font(theme.BODY, bold, "")
            below = self._line(painter, self.page, address, width, below, is_number=True)
            below = self._code(painter, width, below + theme.GRID)
        return self._line(painter, self.about, self._font(theme.SMALL), width, below + theme.GRID)

    def _code(self, painter: QPainter | None, width: int, below: float) -> float:
        """Draw the address as a QR code with its quiet zone; returns where the next line begins."""
        dark = modules(self.page)
        side = max(round(_CODE / len(dark)), 1)
        whole = side * len(dark)
        right = self.direction is Qt.LayoutDirection.RightToLeft
        start = width - whole if right else 0
        if painter is not None:
            for down, row in enumerate(dark):
                for across in (at for at, is_dark in enumerate(row) if is_dark):
                    at = QRectF(start + across * side, below + down * side, side, side)
                    painter.fillRect(at, Qt.GlobalColor.black)
        return below + whole + 4 * side

    def _font(
        self, size: int, weight: QFont.Weight = QFont.Weight.Normal, script: str | None = None
    ) -> QFont:
        font = QFont(theme.families(self.script if script is None else script))
        font.setPixelSize(size)
        font.setWeight(weight)
        return font

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


def _written(write: Callable[[QIODevice], object]) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(data.data())
