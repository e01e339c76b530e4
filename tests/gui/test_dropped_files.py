"""Files come by drop, paste and the chooser, folders too; what can't be taken is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest

from takeitdown_desktop.gui.pages.choose import ChoosePage
from takeitdown_desktop.gui.pages.files import FilesPage
from tests.gui.person import Person
from tests.gui.stories import DARK, GOOD, OTHER


@pytest.fixture
def page(person: Person) -> FilesPage:
    person.go_to_files()
    return person.page(FilesPage)


def test_files_can_be_dropped_pasted_and_chosen(person: Person, page: FilesPage, tmp_path: Path) -> None:
    files = person.window.models.files
    for name in (GOOD, OTHER, DARK):
        (tmp_path / name).touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / GOOD))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    person.qtbot.waitUntil(lambda: files.usable == 1)

    pasted = QMimeData()
    pasted.setUrls([QUrl.fromLocalFile(str(tmp_path / OTHER))])
    QGuiApplication.clipboard().setMimeData(pasted)
    QTest.keyClick(page.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.waitUntil(lambda: files.usable == 2)

    person.click(page.choose)
    person.fill_dialog(tmp_path / DARK)
    person.qtbot.waitUntil(lambda: files.usable == 3)


def test_a_picture_that_is_no_file_is_told_when_it_is_pasted(person: Person, page: FilesPage) -> None:
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    QTest.keyClick(page.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "no file in it" in page.problem.text()
    assert person.window.models.files.rowCount() == 0


def test_a_folder_that_is_dropped_is_looked_through_before_anything_of_it_is_taken(
    person: Person, page: FilesPage, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    for path in (tmp_path / GOOD, folder / OTHER):
        path.touch()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in (tmp_path / GOOD, folder)])
    page.choose.dropped.emit(dropped)
    choosing = person.page(ChoosePage)
    person.qtbot.waitUntil(lambda: choosing.model.rowCount() == 1)
    person.click(choosing.all)
    person.next()
    person.qtbot.waitUntil(lambda: person.window.models.files.usable == 2)


def test_an_empty_folder_is_told(person: Person, page: FilesPage, tmp_path: Path) -> None:
    person.window.models.files.add([tmp_path])
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "no files" in page.problem.text()


def test_a_folder_that_may_not_be_opened_is_told(
    person: Person, page: FilesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may open everything, so the question is answered for it.
    monkeypatch.setattr("takeitdown_desktop.core.media.source.os.access", lambda *_: False)
    person.window.models.files.add([tmp_path])
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "does not let you open" in page.problem.text()
