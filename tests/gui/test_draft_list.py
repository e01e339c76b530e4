"""An unfinished report, kept under a passphrase and taken up again in another window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from takeitdown_desktop.core.outbox import drafts, sealed_log
from takeitdown_desktop.core.outbox.sealed_log import Cost
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.draft_list import DraftRow
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.keep import KeepPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.window import Window
from tests.gui.person import Person
from tests.gui.stories import GOOD, OTHER
from tests.support.gui.fakes import FakeApp

PASSPHRASE = "three green apples"


@pytest.fixture
def files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("pictures")
    for name in (GOOD, OTHER):
        (folder / name).write_bytes(b"x")
    return [str(folder / name) for name in (GOOD, OTHER)]


@pytest.fixture(autouse=True)
def cheap_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap = Cost(memory_kib=64, iterations=1, lanes=1)
    monkeypatch.setattr(drafts.KeptDraft.create.__func__, "__defaults__", (None, cheap))  # type: ignore[attr-defined]
    assert cheap != sealed_log.COST


def keep(person: Person) -> KeepPage:
    person.click(person.page(FilesPage).later)
    page = person.page(KeepPage)
    QTest.keyClicks(page.first, PASSPHRASE)
    QTest.keyClicks(page.second, PASSPHRASE)
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(page.outcome.isVisible, timeout=20_000)
    return page


@pytest.fixture
def kept(person: Person, files: list[str]) -> Person:
    person.go_to_files()
    person.choose(files)
    person.wait_for_verdicts()
    page = keep(person)
    assert page.first.text() == ""
    person.window.close()
    return person


@pytest.fixture
def row(kept: Person, qtbot: QtBot, app: FakeApp, appearance: Appearance) -> tuple[Person, DraftRow]:
    window = Window(app, appearance)
    qtbot.addWidget(window, before_close_func=Window.close_now)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    person = Person(qtbot, window)
    person.click(person.page(WelcomePage).saved)
    person.qtbot.waitUntil(lambda: len(person.page(SavedPage).drafts.rows) == 1)
    return person, person.page(SavedPage).drafts.rows[0]


def test_an_unfinished_report_goes_on_where_it_was(row: tuple[Person, DraftRow]) -> None:
    person, found = row
    QTest.keyClicks(found.passphrase, PASSPHRASE)
    person.click(found.open)
    person.qtbot.waitUntil(lambda: person.is_at(Step.FILES), timeout=20_000)
    model = person.window.models.files
    assert [model.index(at).data() for at in range(model.rowCount())] == ["Picture 1", "Picture 2"]
    assert person.window.models.report.draft.under_18 is True
    person.back()
    assert person.is_at(Step.SHARED)
    person.next()
    person.next()
    person.next()
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None)
    person.click(person.page(CheckPage).consent)
    person.next()
    person.wait_for_card()
    assert "still here, locked" in person.page(CardPage).left.text()


def test_a_wrong_passphrase_is_told_kindly_and_another_try_is_free(
    row: tuple[Person, DraftRow],
) -> None:
    person, found = row
    QTest.keyClicks(found.passphrase, "something else")
    person.click(found.open)
    problem = person.page(SavedPage).drafts.problem
    person.qtbot.waitUntil(problem.isVisible, timeout=20_000)
    assert "does not open it" in problem.text()
    assert found.open.isEnabled()


def test_a_passphrase_can_be_pasted(row: tuple[Person, DraftRow]) -> None:
    person, found = row
    QGuiApplication.clipboard().setText(PASSPHRASE)
    found.passphrase.setFocus()
    QTest.keyClick(found.passphrase, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.click(found.open)
    person.qtbot.waitUntil(lambda: person.is_at(Step.FILES), timeout=20_000)


def test_an_unfinished_report_is_deleted_without_its_passphrase(
    row: tuple[Person, DraftRow], app: FakeApp
) -> None:
    person, found = row
    person.click(found.delete)
    person.click(found.confirm.yes)
    person.qtbot.waitUntil(lambda: person.page(SavedPage).drafts.rows == [])
    assert list(app.drafts().glob("*")) == []


def test_a_short_or_mistyped_passphrase_is_told_before_anything_is_kept(
    person: Person, files: list[str], app: FakeApp
) -> None:
    person.go_to_files()
    person.choose(files)
    person.wait_for_verdicts()
    person.click(person.page(FilesPage).later)
    page = person.page(KeepPage)
    QTest.keyClicks(page.first, "short")
    assert "eight" in page.problem.text()
    QTest.keyClicks(page.first, " but longer")
    QTest.keyClicks(page.second, "other")
    assert "not the same" in page.problem.text()
    assert not person.window.next.isEnabled()
    person.press(Qt.Key.Key_Return)
    assert not app.drafts().exists()
