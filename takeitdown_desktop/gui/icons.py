"""Line icons from one set, in whatever colour the theme has where they are drawn."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from takeitdown_desktop import paths

_SHARPEST = 3  # pixels per unit of the sharpest screens


def paint(painter: QPainter, where: QRectF, name: str, colour: str) -> None:
    """Draw the icon ``name`` into a square."""
    _drawing(name, colour).render(painter, where)


def icon(name: str, colour: str, size: QSize) -> QIcon:
    """For controls that draw their icon themselves: as high as ``size``, with room beside it."""
    pixmap = QPixmap(size * _SHARPEST)
    pixmap.fill(Qt.GlobalColor.transparent)
    edge = pixmap.height()
    with QPainter(pixmap) as painter:
        paint(painter, QRectF((pixmap.width() - edge) / 2, 0, edge, edge), name, colour)
    pixmap.setDevicePixelRatio(_SHARPEST)
    return QIcon(pixmap)


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
