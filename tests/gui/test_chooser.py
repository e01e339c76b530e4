"""The program's own chooser, which takes the place of every system's."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.choose import ChoosePage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.viewmodels.choosing import Kind, Question
from takeitdown_desktop.gui.viewmodels.folder import FolderModel
from tests.gui.person import Person

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Windows does not take the person's folders from HOME"
)
OLD, NEW, LARGE = "holiday.jpg", "IMG_2041.jpg", "clip.mp4"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's folder with pictures of different days, and a folder inside."""
    home = tmp_path / "home"
    (home / "Pictures" / "summer").mkdir(parents=True)
    for name, size, day in ((OLD, 10, 1), (LARGE, 5_000, 2), (NEW, 20, 3), (".hidden.jpg", 1, 4)):
        path = home / "Pictures" / name
        path.write_bytes(b"x" * size)
        os.utime(path, (day * 86_400, day * 86_400))
    (home / "Pictures" / "summer" / "beach.jpg").write_bytes(b"x")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    return home


@pytest.fixture
def page(person: Person, home: Path) -> ChoosePage:
    person.go_to_files()
    person.click(person.page(FilesPage).choose)
    page = person.page(ChoosePage)
    person.qtbot.waitUntil(lambda: page.model.folder == home / "Pictures")
    return page


def names(page: ChoosePage) -> list[str]:
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def middle(page: ChoosePage, row: int) -> QPoint:
    return page.rows.visualRect(page.model.index(row)).center()


def test_folders_come_first_then_the_newest_file_with_date_and_size(page: ChoosePage) -> None:
    assert names(page) == ["summer", NEW, LARGE, OLD]
    new = page.model.index(1)
    assert "70" in str(new.data(FolderModel.DATE))
    assert "20" in str(new.data(FolderModel.SIZE))
    assert str(new.data(Qt.ItemDataRole.AccessibleTextRole)).startswith(f"{NEW}. 20")


def test_files_are_sorted_otherwise_on_a_click(person: Person, page: ChoosePage) -> None:
    by = {made.text(): made for made in page.orders.values()}
    person.click(by["By name"])
    assert names(page) == ["summer", LARGE, OLD, NEW]
    person.click(by["Largest first"])
    assert names(page) == ["summer", LARGE, NEW, OLD]


def test_typing_finds_and_enter_takes_the_one_that_is_left(person: Person, page: ChoosePage) -> None:
    assert page.rows.hasFocus()
    QTest.keyClicks(page.rows, "h")
    QTest.keyClicks(page.name, "oli")
    assert names(page) == [OLD]
    person.press(Qt.Key.Key_Return)
    assert person.is_at(Step.FILES)
    files = person.window.models.files
    person.qtbot.waitUntil(lambda: files.rowCount() == 1)
    assert files.index(0).data() == OLD


def test_enter_opens_the_marked_folder_and_backspace_goes_up(person: Person, page: ChoosePage) -> None:
    page.rows.setCurrentIndex(page.model.index(0))
    assert person.window.next.text() == "Open the folder"
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: names(page) == ["beach.jpg"])
    page.rows.setFocus()
    person.press(Qt.Key.Key_Backspace)
    person.qtbot.waitUntil(lambda: "summer" in names(page))


def test_several_files_are_taken_at_once_in_the_order_in_which_they_stand(
    person: Person, page: ChoosePage
) -> None:
    page.rows.setCurrentIndex(page.model.index(1))
    person.press(Qt.Key.Key_Down)
    QTest.keyClick(page.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert person.window.next.text() == "Choose"
    person.press(Qt.Key.Key_Return)
    files = person.window.models.files
    person.qtbot.waitUntil(lambda: files.rowCount() == 2)
    assert [files.index(row).data() for row in (0, 1)] == [LARGE, OLD]


def test_the_usual_places_are_one_click_away(person: Person, page: ChoosePage, home: Path) -> None:
    person.click(page.places["home"])
    person.qtbot.waitUntil(lambda: page.model.folder == home)
    person.click(page.places["pictures"])
    person.qtbot.waitUntil(lambda: page.model.folder == home / "Pictures")


def test_back_chooses_nothing(person: Person, page: ChoosePage) -> None:
    page.rows.setCurrentIndex(page.model.index(1))
    person.back()
    assert person.is_at(Step.FILES)
    assert person.window.models.files.rowCount() == 0
    assert page.model.rowCount() == 0


def test_of_a_folder_only_what_is_marked_is_taken_and_what_was_passed_over_is_told(
    person: Person, home: Path
) -> None:
    person.go_to_files()
    person.click(person.page(FilesPage).folder)
    page = person.page(ChoosePage)
    person.qtbot.waitUntil(lambda: page.model.folder == home / "Pictures")
    assert names(page) == ["summer"]
    assert person.window.next.text() == "Look into this folder"
    person.press(Qt.Key.Key_Return)
    beach = str(Path("summer", "beach.jpg"))
    person.qtbot.waitUntil(lambda: set(names(page)) == {OLD, NEW, LARGE, beach})
    assert not person.window.next.isEnabled()
    assert page.passed.text() == "Not in this list: hidden: 1."
    for name in (OLD, beach):
        QTest.mouseClick(
            page.rows.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, names(page).index(name))
        )
    by = {made.text(): made for made in page.orders.values()}
    person.click(by["By name"])
    page.name.setText("nothing is called so")
    person.press(Qt.Key.Key_Return)
    files = person.window.models.files
    person.qtbot.waitUntil(lambda: files.rowCount() == 2)
    assert {files.index(row).data() for row in (0, 1)} == {OLD, "beach.jpg"}


def test_all_of_a_folder_can_be_marked_and_unmarked_at_once(person: Person, home: Path) -> None:
    person.go_to_files()
    person.window.models.choosing.ask(Question(Kind.PICK, "Mark", print, below=(home / "Pictures",)))
    page = person.page(ChoosePage)
    person.qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    person.click(page.all)
    assert person.window.next.isEnabled()
    person.click(page.none)
    assert not person.window.next.isEnabled()


def test_a_folder_without_files_is_told(person: Person, home: Path) -> None:
    (home / "empty").mkdir()
    person.go_to_files()
    person.window.models.choosing.ask(Question(Kind.PICK, "Mark", print, below=(home / "empty",)))
    page = person.page(ChoosePage)
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "no files" in page.problem.text()
    assert not person.window.next.isEnabled()


def test_a_new_file_gets_its_ending_and_its_folder(person: Person, home: Path) -> None:
    chosen: list[Path] = []
    question = Question(Kind.SAVE, "Save the report", chosen.extend, name="REPORT.tid")
    person.window.wizard.next()
    person.window.models.choosing.ask(question)
    page = person.page(ChoosePage)
    person.qtbot.waitUntil(lambda: page.model.folder == home)
    assert page.name.text() == "REPORT.tid"
    page.name.setText("MINE")
    person.press(Qt.Key.Key_Return)
    assert chosen == [home / "MINE.tid"]


def test_a_folder_that_cannot_be_read_is_told_and_the_one_before_stays(
    person: Person, page: ChoosePage, home: Path
) -> None:
    page.model.open(home / "gone")
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "does not let you open" in page.problem.text()
    assert page.model.folder == home / "Pictures"


def test_no_dialog_of_the_system_or_of_qt_is_opened(person: Person, page: ChoosePage) -> None:
    assert person.window.findChildren(QFileDialog) == []
    assert page.isVisible()
    assert person.window.leave.isVisible()
