"""The case card as PDF. Qt's own writer gives readers no text for some letters; a number copied from it was wrong."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from PySide6.QtCore import Qt

from takeitdown_desktop import paths
from takeitdown_desktop.gui.appearance.language import font_files
from takeitdown_desktop.gui.appearance.text import number_text

if TYPE_CHECKING:
    from takeitdown_desktop.gui.system.card_sheet import CardSheet

_FAMILY, _SCRIPT = "Card", "Script"
_MARGIN_MM = 18.0
_SMALL, _BODY, _TITLE, _NUMBER = 10.5, 12.0, 20.0, 26.0  # type sizes in points
_LINE = 1.5  # height of a line as a multiple of the type size
_POINT_MM = 25.4 / 72
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def card_pdf(card: "CardSheet") -> bytes:
    """One page of A4, without author, and dated by its text alone."""
    pdf = FPDF(format="A4")
    pdf.set_creation_date(_EPOCH)
    pdf.set_title(card.title)
    pdf.set_margin(_MARGIN_MM)
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
        pdf.multi_cell(0, size * _POINT_MM * _LINE, text, align=side, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
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
    write(card.about, _SMALL)
    return bytes(pdf.output())
