"""Papers of the window: the guides on the page of help, and long ones on a printer's pages."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize, QPdfWriter

from takeitdown_desktop.core.report.paper import Block, Kind, Paper
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.guide_buttons import GuideButtons
from takeitdown_desktop.gui.pages.help import HelpPage
from takeitdown_desktop.gui.system.paper_print import PrintedPaper
from tests.gui.person import Person


@pytest.fixture
def buttons(person: Person) -> GuideButtons:
    person.window.models.help.choose("DE")
    person.window.wizard.setCurrentId(SidePage.HELP)
    made = person.page(HelpPage).guides
    assert isinstance(made, GuideButtons)
    return made


@pytest.mark.parametrize("which", ["parents", "counsellors"])
def test_an_adult_saves_a_guide_of_two_pages_with_the_help_lines_of_the_country(
    person: Person, buttons: GuideButtons, tmp_path: Path, which: str
) -> None:
    person.click(getattr(buttons, which))
    person.fill_dialog(tmp_path / "G.pdf")
    person.qtbot.waitUntil(buttons.told.isVisible, timeout=60_000)
    pages = PdfReader(tmp_path / "G.pdf").pages
    assert len(pages) <= 2
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert f"A guide for {which}" in words
    assert "Nummer gegen Kummer" in words
    assert person.page(HelpPage).isVisible()


def test_a_guide_takes_no_other_files_place(person: Person, buttons: GuideButtons, tmp_path: Path) -> None:
    (tmp_path / "G.pdf").write_text("precious")
    person.click(buttons.parents)
    person.fill_dialog(tmp_path / "G.pdf")
    person.qtbot.waitUntil(buttons.problem.isVisible, timeout=60_000)
    assert (tmp_path / "G.pdf").read_text() == "precious"


def test_a_long_paper_goes_on_on_further_pages_of_a_printer(appearance: Appearance, tmp_path: Path) -> None:
    lines = tuple(Block(Kind.BODY, f"Note {number}. " + "word " * 30) for number in range(60))
    writer = QPdfWriter(str(tmp_path / "P.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    assert PrintedPaper(Paper("Notes", lines)).paint_on(writer, writer.resolution())
    del writer
    pages = PdfReader(tmp_path / "P.pdf").pages
    assert 3 <= len(pages) <= 12
