"""Notes for evidence: words only, kept when asked, under a passphrase, and gone with everything else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from takeitdown_desktop.core.outbox import notebooks
from takeitdown_desktop.core.outbox.sealed_log import Cost
from takeitdown_desktop.core.report.removal import RemovalRequest
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.keep_notes import KeepNotesPage
from takeitdown_desktop.gui.pages.letter import LetterPage
from takeitdown_desktop.gui.pages.notes import NotesPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.window import Window
from tests.gui.person import Person
from tests.support.gui.fakes import FakeApp
from tests.support.privacy import is_private

PASSPHRASE = "three green apples"


@pytest.fixture(autouse=True)
def cheap_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notebooks.keep_notes, "__defaults__", (Cost(64, 1, 1),))


@pytest.fixture
def page(person: Person) -> NotesPage:
    person.window.wizard.setCurrentId(SidePage.NOTES)
    return person.page(NotesPage)


def write(person: Person, page: NotesPage, user: str) -> None:
    """Type a note, and add it with Enter."""
    QTest.keyClicks(page.user, user)
    QTest.keyClicks(page.what, "Wanted money.")
    assert person.window.next.text() == "Add this note"
    person.press(Qt.Key.Key_Return)


def keep(person: Person, page: NotesPage) -> None:
    person.click(page.keep)
    keeping = person.page(KeepNotesPage)
    QTest.keyClicks(keeping.first, PASSPHRASE)
    QTest.keyClicks(keeping.second, PASSPHRASE)
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(keeping.outcome.isVisible)
    person.next()


def reopened(qtbot: QtBot, app: FakeApp, appearance: Appearance) -> Person:
    """Another window, on another day."""
    window = Window(app, appearance)
    qtbot.addWidget(window, before_close_func=Window.close_now)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    person = Person(qtbot, window)
    person.click(person.page(WelcomePage).saved)
    person.click(person.page(SavedPage).notes)
    return person


def test_a_note_is_in_the_list_and_nowhere_else_until_it_is_kept(
    person: Person, page: NotesPage, app: FakeApp
) -> None:
    write(person, page, "somebody_4711")
    person.qtbot.waitUntil(lambda: "User name: somebody_4711" in person.reads())
    assert "nowhere but here" in page.state.text()
    assert not app.notes().exists()
    person.window.close()
    assert person.window.isVisible(), "it asks first"


def test_kept_notes_are_sealed_and_open_again_with_their_passphrase(
    person: Person, page: NotesPage, app: FakeApp, qtbot: QtBot, appearance: Appearance
) -> None:
    write(person, page, "somebody_4711")
    keep(person, page)
    (file,) = app.notes().iterdir()
    assert b"somebody" not in file.read_bytes()
    assert is_private(file)
    assert str(file) in page.state.text()
    assert not person.window.unsaved
    person.window.close()
    again = reopened(qtbot, app, appearance)
    found = again.page(NotesPage)
    again.qtbot.waitUntil(found.opening.isVisible)
    assert "somebody" not in again.reads()
    QTest.keyClicks(found.passphrase, "something else")
    again.next()
    again.qtbot.waitUntil(found.problem.isVisible)
    QTest.keyClicks(found.passphrase, PASSPHRASE)
    assert again.window.next.text() == "Open the notes"
    again.press(Qt.Key.Key_Return)
    again.qtbot.waitUntil(lambda: "somebody_4711" in again.reads())
    assert found.opening.isHidden()


def test_what_is_taken_out_is_not_in_the_file_any_more(
    person: Person, page: NotesPage, app: FakeApp
) -> None:
    write(person, page, "first")
    write(person, page, "second")
    keep(person, page)
    (file,) = app.notes().iterdir()
    person.window.models.notes.remove(0)
    person.qtbot.waitUntil(lambda: not person.window.models.notes.busy)
    opened = notebooks.open_notes(app.notes(), PASSPHRASE)
    assert [note.user for note in opened.notebook.notes] == ["second"]
    assert list(app.notes().iterdir()) == [file]


def test_what_another_window_changed_is_not_written_over(
    person: Person, page: NotesPage, app: FakeApp
) -> None:
    write(person, page, "here")
    keep(person, page)
    other = notebooks.open_notes(app.notes(), PASSPHRASE)
    notebooks.keep_notes(app.notes(), other, PASSPHRASE, other.notebook)
    write(person, page, "more")
    person.click(page.keep)
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "Another window" in page.problem.text()
    assert page.unsaved()


def test_a_letter_waits_with_the_notes_and_its_hours_go_on(person: Person, page: NotesPage) -> None:
    person.window.models.notes.put_letter(RemovalRequest("Example forum", name="Alex"))
    person.qtbot.waitUntil(lambda: "Letter to Example forum" in person.reads())
    opens = next(one for one in page.findChildren(type(page.keep)) if one.text() == "Open the letter")
    person.click(opens)
    assert person.page(LetterPage).isVisible()
    assert person.window.models.kit.request.name == "Alex"


def test_a_picture_that_is_dropped_on_a_note_is_refused(page: NotesPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/somebody/holiday.jpg")])
    data.setText("file:///home/somebody/holiday.jpg")
    for field in page.fields:
        event = QDragEnterEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        assert not field.acceptDrops()
        field.dragEnterEvent(event)
        assert field.text() == ""


def test_notes_are_saved_as_text_for_an_adult(person: Person, page: NotesPage, tmp_path: Path) -> None:
    write(person, page, "somebody_4711")
    person.click(page.tools.save_text)
    person.fill_dialog(tmp_path / "N.txt")
    assert "User name: somebody_4711\nWhat happened: Wanted money." in (tmp_path / "N.txt").read_text()
    assert not person.window.unsaved


@pytest.mark.parametrize("how", ["notes", "settings"])
def test_they_are_deleted_here_or_with_everything_else(
    person: Person, page: NotesPage, app: FakeApp, how: str
) -> None:
    write(person, page, "somebody_4711")
    keep(person, page)
    if how == "notes":
        person.click(page.delete)
        assert list(app.notes().iterdir())
        person.click(page.confirm.yes)
    else:
        person.window.wizard.setCurrentId(SidePage.SETTINGS)
        settings = person.page(SettingsPage)
        person.click(settings.erase)
        person.click(settings.confirm.yes)
        person.qtbot.waitUntil(settings.erased.isVisible)
    person.qtbot.waitUntil(lambda: not app.notes().exists() or not list(app.notes().iterdir()))


def test_quick_exit_leaves_nothing_of_them_in_the_window(person: Person, page: NotesPage) -> None:
    write(person, page, "somebody_4711")
    QTest.keyClicks(page.user, "more")
    person.window.forget()
    assert page.user.text() == ""
    assert not person.window.models.notes.notebook
