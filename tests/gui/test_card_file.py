"""The case card as a file: whoever reads its text, by eye, by copying or by screen reader, reads the right number."""

import io
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from pdfminer.high_level import extract_text
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.system.card_sheet import CardSheet

NUMBERS = ("AAAA-BCDA-0A1A-ZAVA", "7K2M-9QX4-GHJN-PRST", "0123-4567-89AB-CDEF")
STEPS = ("Services look for copies.", "Bitte poste das Bild nicht. Größe, Übung, weiß.")


def sheet(number: str, practice: str = "") -> CardSheet:
    theme.prepare()
    rows = (("Case number", number), ("PIN", "098711"))
    about = "Take It Down Desktop. Made for Example Hotline on November 29, 2026."
    return CardSheet(
        "Case card", practice, rows, "How it is used.", STEPS, about, Qt.LayoutDirection.LeftToRight
    )


def read_by_all(pdf: bytes, folder: Path) -> list[str]:
    """The text as three readers have it, with spaces made one."""
    file = folder / "CARD.pdf"
    file.write_bytes(pdf)
    texts = [
        extract_text(io.BytesIO(pdf)),
        "\n".join(page.extract_text() for page in PdfReader(file).pages),
    ]
    if shutil.which("pdftotext"):
        texts.append(
            subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
        )
    return [" ".join(text.split()) for text in texts]


@pytest.mark.parametrize("number", NUMBERS)
def test_every_reader_gets_the_numbers_and_words_of_the_pdf_as_they_stand(
    qapp: QApplication, tmp_path: Path, number: str
) -> None:
    for text in read_by_all(sheet(number).pdf(), tmp_path):
        assert number in text
        assert "098711" in text
        assert "Made for Example Hotline on November 29, 2026." in text
        assert STEPS[1] in text


def test_the_pdf_is_one_page_without_author_and_with_nothing_of_this_computer(
    qapp: QApplication, tmp_path: Path
) -> None:
    pdf = sheet(NUMBERS[0]).pdf()
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == 1
    about = dict(reader.metadata or {})
    assert "/Author" not in about
    assert set(about.values()).isdisjoint({str(Path.home())})
    assert pdf == sheet(NUMBERS[0]).pdf(), "the same card is the same file, whenever it is saved"


def test_a_card_of_practice_says_so_first_and_a_real_one_does_not(
    qapp: QApplication, tmp_path: Path
) -> None:
    said = "PRACTICE. This card reaches nobody."
    for text in read_by_all(sheet(NUMBERS[0], said).pdf(), tmp_path):
        assert text.startswith(said)
    for text in read_by_all(sheet(NUMBERS[0]).pdf(), tmp_path):
        assert "PRACTICE" not in text


def test_the_picture_is_as_high_as_what_stands_on_it(qapp: QApplication) -> None:
    plain, practice = (QImage.fromData(sheet(NUMBERS[0], said).png()) for said in ("", "PRACTICE."))
    assert plain.width() == practice.width() == 1_280
    assert practice.height() > plain.height()
    for edge in (0, plain.height() - 1):
        assert {plain.pixelColor(x, edge).name() for x in range(0, plain.width(), 8)} == {"#ffffff"}


PAGE = "https://intake.example/case"
WEB = "In a browser:"


def with_page(
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight, page: str = PAGE
) -> CardSheet:
    return replace(sheet(NUMBERS[0]), direction=direction, web=WEB, page=page)


@pytest.mark.skipif(os.name == "nt", reason="poppler's tools, as Linux has them")
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("page", [PAGE, "https://a-long-name." + "x" * 60 + ".example/hotline/intake/case"])
def test_a_telephones_camera_reads_the_pages_address_off_picture_and_pdf(
    qapp: QApplication, tmp_path: Path, direction: Qt.LayoutDirection, page: str
) -> None:
    card = with_page(direction, page)
    picture, pdf = tmp_path / "CARD.png", tmp_path / "CARD.pdf"
    picture.write_bytes(card.png())
    pdf.write_bytes(card.pdf())
    assert len(PdfReader(pdf).pages) == 1
    for text in read_by_all(card.pdf(), tmp_path):
        assert WEB in text
        assert page in text.replace(" ", "")
    subprocess.run(["pdftoppm", "-r", "300", "-gray", "-singlefile", pdf, tmp_path / "PRINTED"], check=True)
    for file in (picture, tmp_path / "PRINTED.pgm"):
        pixels = cv2.imread(str(file))
        assert pixels is not None
        assert cv2.QRCodeDetector().detectAndDecode(pixels)[0] == page


def test_a_card_without_such_a_page_has_no_code(qapp: QApplication) -> None:
    with_code, without = (QImage.fromData(card.png()) for card in (with_page(), sheet(NUMBERS[0])))
    assert with_code.height() > without.height() + 200
