"""``guide``: two pages for adults, of the window's own texts, in every language.

TAKEITDOWN_LANGUAGES=all lays the pages out in each of them; else in those with the longest and the highest texts.
"""

import os
from pathlib import Path

import pytest
from pypdf import PdfReader

from takeitdown_desktop.gui.appearance.language import LANGUAGES
from tests.support.cli import takeitdown
from tests.support.privacy import is_private

LONGEST = ["de", "km", "ml", "ta", "ur"]
SHOWN = list(LANGUAGES) if "TAKEITDOWN_LANGUAGES" in os.environ else LONGEST
CASES = [("counsellors", code) for code in SHOWN] + [("parents", code) for code in SHOWN[:: len(LONGEST)]]


def text(file: Path) -> str:
    pages = PdfReader(file).pages
    assert len(pages) <= 2
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize(("guide", "language"), CASES)
def test_a_guide_has_two_pages_in_every_language(tmp_path: Path, guide: str, language: str) -> None:
    out = tmp_path / "G.pdf"
    done = takeitdown("guide", guide, "--language", language, "--country", "GB", "--out", out)
    assert done.code == 0, done.err
    read = text(out)
    assert "TakeItDown.ftc.gov" in read
    assert "0800 1111" in read
    assert is_private(out)


def test_what_it_says_is_in_the_language_with_sources_and_days(tmp_path: Path) -> None:
    out = tmp_path / "G.pdf"
    assert takeitdown("guide", "parents", "--language", "de", "--country", "DE", "--out", out).code == 0
    read = text(out)
    for part in (
        "Ratgeber",
        "Thorn, 2022",
        "Nummer gegen Kummer",
        "116 111",
        "NCMEC",
        "19. Mai 2026",
        "IWF",
    ):
        assert (part in read) is (part != "IWF"), part  # Report Remove is for the United Kingdom
    out.unlink()
    assert takeitdown("guide", "counsellors", "--country", "GB", "--out", out).code == 0
    read = text(out)
    for part in ("counsellors", "IWF", "StopNCII.org", "takeitdown.ncmec.org", "ask them to send you"):
        assert part in read


def test_languages_and_countries_that_there_are_not_are_told(tmp_path: Path) -> None:
    words = ("--out", tmp_path / "G.pdf")
    unknown = takeitdown("guide", "parents", "--language", "xx", *words)
    assert (unknown.code, " de," in unknown.err) == (2, True)
    assert takeitdown("guide", "parents", "--country", "XX", *words).code == 2
    assert not (tmp_path / "G.pdf").exists()
