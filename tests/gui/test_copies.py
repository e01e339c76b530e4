"""Somebody found a copy and asks whether services would find it, too."""

from pathlib import Path

import pytest

from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.copies import CopiesPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.stage import StageServices
from tests.gui.person import Person
from tests.gui.stories import DARK, GOOD, OTHER, SAME, TEXT


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


def test_each_copy_is_told_apart_in_plain_words(
    person: Person, page: CopiesPage, services: StageServices
) -> None:
    assert not page.copy.isEnabled()
    compare(person, [SAME, OTHER, DARK, TEXT])
    said = [label.text() for label in page.said]
    assert "very same file" in said[0]
    assert "does not match" in said[1]
    assert "too plain or dark" in said[2]
    assert "not a picture or video" in said[3]
    assert page.copy.hasFocus()
    assert services.asked_for_client == 0
    assert all(pool.closed for pool in services.pools)


def test_what_can_not_be_read_is_no_original(person: Person, page: CopiesPage) -> None:
    person.window.models.copies.choose_originals([Path(TEXT)])
    person.window.models.copies.compare([Path(GOOD)])
    person.qtbot.waitUntil(page.problem.isVisible)
    assert "not a picture or video" in page.problem.text()


def test_the_way_back_forgets_the_files(person: Person, page: CopiesPage) -> None:
    compare(person, [SAME])
    person.next()
    assert person.page(CasePage)
    assert person.window.models.copies.originals == 0
