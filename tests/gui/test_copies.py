"""Somebody found a copy and asks whether services would find it, too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.sealed_log import Cost
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.copies import CopiesPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from tests.gui.person import Person
from tests.gui.stories import DARK, GOOD, OTHER, SAME, TEXT
from tests.support.gui.fakes import FakeApp

PASSPHRASE = "three green apples"


@pytest.fixture
def page(person: Person, no_network: list[object]) -> CopiesPage:
    person.click(person.page(WelcomePage).case)
    person.click(person.page(CasePage).copies)
    return person.page(CopiesPage)


def compare(person: Person, copies: list[str]) -> None:
    model = person.window.models.copies
    model.choose_originals([Path(GOOD)])
    model.compare([Path(name) for name in copies])
    person.qtbot.waitUntil(lambda: not model.busy)


def test_each_copy_is_told_apart_in_plain_words(person: Person, page: CopiesPage, app: FakeApp) -> None:
    assert person.window.next.text() == "Choose the original"
    compare(person, [SAME, OTHER, DARK, TEXT])
    said = [label.text() for label in page.said]
    assert "very same file" in said[0]
    assert "does not match" in said[1]
    assert "too plain or dark" in said[2]
    assert "not a picture or video" in said[3]
    assert person.window.next.text() == "Choose the copy"
    assert app.asked_for_client == 0
    assert all(pool.closed for pool in app.pools)


def test_what_can_not_be_read_is_no_original(person: Person, page: CopiesPage) -> None:
    person.window.models.copies.choose_originals([Path(TEXT)])
    person.window.models.copies.compare([Path(GOOD)])
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "not a picture or video" in page.problem.text()


def test_the_way_back_forgets_the_files(person: Person, page: CopiesPage) -> None:
    compare(person, [SAME])
    person.back()
    assert person.page(CasePage)
    assert person.window.models.copies.originals == 0


@pytest.fixture
def draft(app: FakeApp, tmp_path: Path) -> None:
    """One picture's fingerprints, kept some time ago; the picture itself is gone."""
    file = tmp_path / GOOD
    file.write_bytes(b"x")
    cheap = Cost(memory_kib=64, iterations=1, lanes=1)
    with KeptDraft.create(app.drafts() / "unfinished-1.draft", PASSPHRASE, cost=cheap) as kept:
        assert kept.put_result(kept.state_of(file), file, None, app.outcomes[GOOD])
    file.unlink()


def open_kept(person: Person, page: CopiesPage, passphrase: str) -> None:
    person.qtbot.waitUntil(page.kept.isVisible)
    QTest.keyClicks(page.passphrase, passphrase)
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: not person.window.models.copies.busy)


@pytest.mark.usefixtures("draft")
def test_a_copy_is_compared_with_kept_fingerprints_when_the_file_is_gone(
    person: Person, app: FakeApp, page: CopiesPage
) -> None:
    open_kept(person, page, PASSPHRASE)
    assert "you kept: 1" in page.chosen.text()
    assert page.passphrase.text() == ""
    assert person.window.next.text() == "Choose the copy"
    model = person.window.models.copies
    model.compare([Path(SAME), Path(OTHER)])
    person.qtbot.waitUntil(lambda: not model.busy)
    assert ["very same file" in label.text() for label in page.said] == [True, False]
    assert app.asked_for_client == 0


@pytest.mark.usefixtures("draft")
def test_a_wrong_passphrase_leaves_nothing_to_compare_with(person: Person, page: CopiesPage) -> None:
    open_kept(person, page, "another one")
    assert "does not open it" in page.problem.text()
    assert person.window.models.copies.originals == 0


def test_nobody_is_asked_for_a_passphrase_who_kept_nothing(page: CopiesPage) -> None:
    assert not page.kept.isVisible()
