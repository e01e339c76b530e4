"""Prints a paper, black on white in every theme."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter

from takeitdown_desktop.core.report.paper import Kind, Paper
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.text import lay_out

_DPI = 96
_TYPES = {Kind.HEADING: theme.BODY, Kind.BODY: theme.BODY, Kind.SMALL: theme.SMALL}


class PrintedPaper:
    """A paper for a printer, with page breaks."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def paint_on(self, page: QPagedPaintDevice, pixels_per_inch: float) -> bool:
        """Draw all pages; False if painting could not start."""
        painter = QPainter()
        if not painter.begin(page):
            return False
        scale = pixels_per_inch / _DPI
        painter.scale(scale, scale)
        painter.setPen(Qt.GlobalColor.black)
        width, height = page.width() / scale, page.height() / scale
        mirrored = (
            Qt.LayoutDirection.RightToLeft if self._paper.mirrored else Qt.LayoutDirection.LeftToRight
        )
        below = 0.0
        for text, font in self._lines():
            lines, tall = lay_out(text, font, width, mirrored)
            if below and below + tall > height:
                page.newPage()
                below = 0.0
            lines.draw(painter, QPointF(0, below))
            below += tall + theme.GRID
        return painter.end()

    def _lines(self) -> list[tuple[str, QFont]]:
        title = (self._paper.title, self._font(theme.TITLE, QFont.Weight.DemiBold))
        heavy = {Kind.HEADING: QFont.Weight.DemiBold}
        return [
            title,
            *(
                (block.text, self._font(_TYPES[block.kind], heavy.get(block.kind, QFont.Weight.Normal)))
                for block in self._paper.blocks
            ),
        ]

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(theme.families(self._paper.script))
        font.setPixelSize(size)
        font.setWeight(weight)
        return font
