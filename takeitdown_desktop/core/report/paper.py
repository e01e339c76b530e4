"""A document for saving or printing, as plain text or as PDF."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from takeitdown_desktop.core.errors import UnprintableError

if TYPE_CHECKING:
    from fpdf import FPDF

_LATIN = "AtkinsonHyperlegibleNext"
MARGIN_MM = 18.0
_LINE = 1.4  # height of a line as a multiple of the type size
POINT_MM = 25.4 / 72
_WITH_HEADING = 3  # lines that must fit on the page from a heading on; otherwise it moves to the next page
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
SIZES = (11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5)
"""Type sizes of the body in points; the first with which the paper has at most the given number of pages is used."""


class Kind(StrEnum):
    HEADING = "heading"
    BODY = "body"
    SMALL = "small"  # sources and dates


@dataclass(frozen=True, slots=True)
class Block:
    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Paper:
    """The content of the document.

    Attributes:
        title: heading of the first page.
        blocks: the text below it, in order.
        script: family name of the bundled font for the text's script; "" for the default font.
        mirrored: whether the text runs from right to left.
    """

    title: str
    blocks: tuple[Block, ...]
    script: str = ""
    mirrored: bool = False

    def text(self) -> str:
        """As plain text, with a blank line between the blocks."""
        return "\n\n".join([self.title, *(block.text for block in self.blocks)]) + "\n"

    def words(self) -> str:
        """All characters of the text, without separators."""
        return self.title + "".join(block.text for block in self.blocks)


def paper_pdf(paper: Paper, fonts: Path, *, max_pages: int = 0) -> bytes:
    """A PDF with A4 pages, without author or real date in its metadata; equal papers give equal files.

    Args:
        paper: the content.
        fonts: folder of the bundled fonts.
        max_pages: reduce the type size, down to the last of ``SIZES``, to stay within this number; 0 for no limit.

    Raises:
        UnprintableError: some letters are in no bundled font; the paper can still be saved as text.
    """
    for size in SIZES:
        pdf = _laid_out(paper, fonts, size)
        if not max_pages or pdf.page_no() <= max_pages:
            break
    return bytes(pdf.output())


def can_print(text: str, fonts: Path) -> bool:
    """Whether the bundled fonts have all letters of a text."""
    return not _lacking(text, [_LATIN, *_bundled(fonts)], fonts)


def blank_pdf(title: str) -> "FPDF":
    """A PDF with A4 pages, without author or real date in its metadata; it has no page yet."""
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_creation_date(_EPOCH)
    pdf.set_title(title)
    pdf.set_margin(MARGIN_MM)
    return pdf


def _laid_out(paper: Paper, fonts: Path, size: float) -> "FPDF":
    from fpdf.enums import XPos, YPos

    pdf = blank_pdf(paper.title)
    pdf.set_auto_page_break(auto=True, margin=MARGIN_MM)
    first, *others = _families(paper, fonts)
    for family in (first, *others):
        pdf.add_font(family, "", _file(fonts, family))
        pdf.add_font(family, "B", _file(fonts, family, bold=True))
    pdf.set_fallback_fonts(others, exact_match=False)
    pdf.add_page()
    side, direction = ("R", "rtl") if paper.mirrored else ("L", "ltr")
    shaped = (first, *others) != (_LATIN,)

    def write(text: str, points: float, style: str, after: float) -> None:
        pdf.set_font(first, style, points)
        pdf.set_text_shaping(use_shaping_engine=shaped, direction=direction)
        pdf.multi_cell(0, points * POINT_MM * _LINE, text, align=side, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        pdf.ln(after)

    write(paper.title, 1.6 * size, "B", 2.5)
    for block in paper.blocks:
        if block.kind is Kind.HEADING:
            pdf.ln(1.0)
            if pdf.will_page_break(_WITH_HEADING * size * POINT_MM * _LINE):
                pdf.add_page()
        points = 0.85 * size if block.kind is Kind.SMALL else size
        write(block.text, points, "B" if block.kind is Kind.HEADING else "", 1.6)
    return pdf


def _families(paper: Paper, fonts: Path) -> list[str]:
    """The paper's own font, then fallbacks for the letters that it lacks. Raises: UnprintableError."""
    families = [paper.script or _LATIN]
    needed = _lacking(paper.words(), families, fonts)
    for family in sorted({_LATIN, *_bundled(fonts)} - set(families)):
        if needed and (available := needed & _letters(_file(fonts, family))):
            families.append(family)
            needed -= available
    if needed:
        raise UnprintableError("no bundled font has some of the letters")
    return families


def _lacking(text: str, families: Iterable[str], fonts: Path) -> set[int]:
    needed = {ord(sign) for sign in text if sign.isprintable() and not sign.isspace()}
    return needed.difference(*(_letters(_file(fonts, family)) for family in families))


def _bundled(fonts: Path) -> Iterable[str]:
    return {file.stem.rpartition("-")[0] for file in (fonts / "noto").glob("*-Regular.*")}


def _file(fonts: Path, family: str, *, bold: bool = False) -> Path:
    """The font file of a family; the regular one if it has no bold weight."""
    if family == _LATIN:
        return fonts / f"{family}-{'SemiBold' if bold else 'Regular'}.ttf"
    (regular,) = (fonts / "noto").glob(f"{family}-Regular.*")
    heavy = regular.with_name(f"{family}-Bold{regular.suffix}")
    return heavy if bold and heavy.exists() else regular


@lru_cache(maxsize=32)
def _letters(file: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap())
