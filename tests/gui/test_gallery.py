"""The gallery shows every page."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.core.report.flow import Step
from takeitdown_desktop.gui.gallery import render
from takeitdown_desktop.gui.window import SIZE


def test_every_page_is_drawn_in_the_size_in_which_the_window_opens(
    qapp: QApplication, tmp_path: Path
) -> None:
    made = render(tmp_path)
    names = {path.stem.partition("-")[2] for path in made}
    assert {step.value for step in Step} | {"saved", "case"} <= names
    for path in made:
        image = QImage(str(path))
        assert (image.width(), image.height()) == SIZE
