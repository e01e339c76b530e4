"""The gallery shows every page, and none is cut off in any state of it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.shell.window import SIZE
from tests.gui.whole import cut_off
from tests.support.gui.gallery import LOOKS, render, shown


def test_every_page_is_drawn_in_the_size_in_which_the_window_opens(
    qapp: QApplication, tmp_path: Path
) -> None:
    made = render(tmp_path)
    names = {path.stem.partition("-")[2] for path in made}
    assert {step.value for step in Step} | {"saved", "case"} <= names
    for path in made:
        image = QImage(str(path))
        assert (image.width(), image.height()) == SIZE


@pytest.mark.parametrize("look", ["large-text", "long-words", "german", "right-to-left"])
def test_nothing_is_cut_off_in_any_state_of_any_page(qapp: QApplication, look: str) -> None:
    for scene, window in shown(LOOKS[look]):
        page = window.wizard.here()
        assert page is not None
        assert cut_off(window, page) == [], scene
