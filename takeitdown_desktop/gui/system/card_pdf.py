"""The case card as PDF, not by Qt: text copied from Qt's PDFs can be wrong, even a case number."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from PySide6.QtCore import Qt

from takeitdown_desktop import paths
from takeitdown_desktop.core.report.paper import MARGIN_MM, POINT_MM, blank_pdf
from takeitdown_desktop.gui.appearance.language import font_files
from takeitdown_desktop.gui.appearance.text import number_text
from takeitdown_desktop.gui.widgets.qr_code import modules

if TYPE_CHECKING:
    from takeitdown_desktop.gui.system.card_sheet import CardSheet

_FAMILY, _SCRIPT = "Card", "Script"
_SMALL, _BODY, _TITLE, _NUMBER = 10.5, 12.0, 20.0, 26.0  # type sizes in points
_CODE_MM = 26.0  # a QR code's side
_LINE = 1.5  # height of a line as a multiple of the type size


def card_pdf(card: "CardSheet") -> bytes:
    """One A4 page without author or creation date in its metadata."""
    pdf = blank_pdf(card.title)
    fonts = paths.resources() / "fonts"
    pdf.add_font(_FAMILY, "", fonts / "AtkinsonHyperlegibleNext-Regular.ttf")
    pdf.add_font(_FAMILY, "B", fonts / "AtkinsonHyperlegibleNext-SemiBold.ttf")
    if files := font_files(card.script):
        pdf.add_font(_SCRIPT, "", files[-1])
        pdf.add_font(_SCRIPT, "B", files[0])
    pdf.add_page()
    mirrored = card.direction is Qt.LayoutDirection.RightToLeft
    side, direction = ("R", "rtl") if mirrored else ("L", "ltr")
    words = _SCRIPT if files else _FAMILY

    def write(text: str, size: float, style: str = "", after: float = 3.0, family: str = words) -> None:
        pdf.set_font(family, style, size)
        pdf.set_text_shaping(use_shaping_engine=family == _SCRIPT, direction=direction)
        pdf.multi_cell(0, size * POINT_MM * _LINE, text, align=side, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        pdf.ln(after)

    if card.practice:
        write(card.practice, _BODY, "B")
    write(card.title, _TITLE, "B")
    for caption, value in card.rows:
        write(caption, _SMALL, after=0.0)
        write(value, _NUMBER, "B", after=4.0, family=_FAMILY)
    write(card.use, _BODY)
    for at, step in enumerate(card.steps, 1):
        write(f"{number_text(at)}. {step}", _BODY, after=1.5)
    if card.page:
        write(card.web, _BODY, after=0.0)
        write(card.page, _BODY, "B", family=_FAMILY)
        _draw_code(pdf, card.page, mirrored=mirrored)
    write(card.about, _SMALL)
    return bytes(pdf.output())


def _draw_code(pdf: FPDF, text: str, *, mirrored: bool) -> None:
    """Draw a QR code at the start of the line, with the quiet zone that scanners need."""
    dark = modules(text)
    side = _CODE_MM / len(dark)
    left, top = (pdf.w - MARGIN_MM - _CODE_MM if mirrored else MARGIN_MM), pdf.get_y()
    for down, row in enumerate(dark):
        # Draw a run of dark modules as one shape; viewers show seams between shapes.
        for across, run in _runs(row):
            pdf.rect(left + across * side, top + down * side, run * side, side, style="F")
    pdf.set_y(top + _CODE_MM + 4 * side)


def _runs(row: bytearray) -> Iterator[tuple[int, int]]:
    """The runs of dark modules in a row: index of the first, and length."""
    at = 0
    for dark, group in groupby(row):
        length = len(tuple(group))
        if dark:
            yield at, length
        at += length
