"""Line icons from one set, drawn in any colour of the theme.

They are glyphs of a bundled font: drawing outlines needs no image plugin, only what labels need anyway.
"""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPixmap, QRawFont

from takeitdown_desktop import paths

FONT = paths.resources() / "icons" / "lucide.ttf"

SIGNS = {
    "badge-check": 0xE241,
    "check": 0xE06C,
    "circle-alert": 0xE077,
    "circle-check": 0xE226,
    "circle-minus": 0xE07E,
    "circle-question-mark": 0xE082,
    "file": 0xE0C0,
    "file-lock": 0xE31E,
    "fingerprint": 0xE2CB,
    "folder-open": 0xE247,
    "hand-helping": 0xE3B8,
    "image": 0xE0F6,
    "image-plus": 0xE1F7,
    "info": 0xE0F9,
    "key-round": 0xE4A3,
    "languages": 0xE0FE,
    "life-buoy": 0xE101,
    "list-checks": 0xE1D0,
    "loader": 0xE109,
    "lock": 0xE10B,
    "log-out": 0xE10E,
    "monitor": 0xE11D,
    "phone": 0xE133,
    "save": 0xE14D,
    "search-check": 0xE4AA,
    "send": 0xE152,
    "shield-check": 0xE1FF,
    "smartphone": 0xE163,
    "user": 0xE19F,
    "users": 0xE1A4,
    "video": 0xE1A5,
}
"""Code point of each icon in the font; ``tools/icons.py`` subsets the font to these."""

_EM = 48.0  # pixel size of the cached outline, which is scaled when drawn
_SHARPEST = 3  # highest device pixel ratio supported


def paint(painter: QPainter, where: QRectF, name: str, colour: str) -> None:
    """Draw the icon ``name`` into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(where.left(), where.bottom())
    painter.scale(where.width() / _EM, where.height() / _EM)
    painter.fillPath(_outline(name), QColor(colour))
    painter.restore()


def icon(name: str, colour: str, size: QSize) -> QIcon:
    """A QIcon for controls that draw their icon themselves: as high as ``size`` and centred in its width."""
    pixmap = QPixmap(size * _SHARPEST)
    pixmap.fill(Qt.GlobalColor.transparent)
    edge = pixmap.height()
    with QPainter(pixmap) as painter:
        paint(painter, QRectF((pixmap.width() - edge) / 2, 0, edge, edge), name, colour)
    pixmap.setDevicePixelRatio(_SHARPEST)
    return QIcon(pixmap)


@cache
def _font() -> QRawFont:
    return QRawFont(str(FONT), _EM, QFont.HintingPreference.PreferNoHinting)


@cache
def _outline(name: str) -> QPainterPath:
    font = _font()
    (sign,) = font.glyphIndexesForString(chr(SIGNS[name]))
    return font.pathForGlyph(sign)
