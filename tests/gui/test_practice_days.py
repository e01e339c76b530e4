"""Practice over several days in the real window: report, status, more files, and taking it back."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from takeitdown_desktop.app import App
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.window import Window
from takeitdown_desktop.paths import DATA_VARIABLE
from tests.gui.person import Person
from tests.support.media import encoded, scene


@contextlib.contextmanager
def practising(appearance: Appearance, qtbot: QtBot) -> Iterator[Person]:
    """One run of the program in practice mode, with real workers and an intake of its own."""
    app = App()
    window = Window(app, appearance)
    try:
        qtbot.addWidget(window, before_close_func=Window.close_now)
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        yield Person(qtbot, window)
    finally:
        window.close_now()
        app.close()


def send_what_is_chosen(person: Person) -> CardPage:
    """From the files, some of which are still in work, to the card, by mouse."""
    person.qtbot.waitUntil(lambda: person.window.models.files.complete, timeout=120_000)
    person.next()
    person.next()
    person.qtbot.waitUntil(lambda: person.window.models.report.prepared is not None, timeout=60_000)
    person.click(person.page(CheckPage).consent)
    person.next()
    person.qtbot.waitUntil(lambda: person.is_at(Step.CARD), timeout=60_000)
    assert person.window.status.text() == "A locked report was sent. The files stayed here."
    return person.page(CardPage)


def ask_after(person: Person, number: str, pin: str) -> CasePage:
    """Type both on the page for it, and ask how the case stands."""
    person.click(person.page(WelcomePage).case)
    case = person.page(CasePage)
    for field, text in ((case.number, number), (case.pin, pin)):
        person.click(field)
        QTest.keyClicks(field, text)
    person.next()
    person.qtbot.waitUntil(lambda: not person.window.models.case.busy, timeout=60_000)
    assert case.state.isVisible(), person.reads()
    return case


def test_practice_can_be_gone_on_with_another_day_status_moves_files_are_added_and_it_is_taken_back(
    appearance: Appearance, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    with practising(appearance, qtbot) as person:
        person.go_to_files()
        person.click(person.page(FilesPage).samples)
        card = send_what_is_chosen(person)
        number, pin = card.number.text(), card.pin.text()
        person.next()
        person.click(card.sure_end.yes)
    assert (tmp_path / "practice").is_dir(), "it can be looked at on another day"

    more = tmp_path / "more.png"
    more.write_bytes(encoded(scene(7), "PNG"))
    with practising(appearance, qtbot) as person:
        case = ask_after(person, number, pin)
        assert "Pictures and videos in it: 6." in case.details.text()
        assert "Services that fetched the fingerprints: 2." in case.details.text()
        assert "Nothing found yet." in case.details.text()
        person.next()
        qtbot.waitUntil(lambda: "found and blocked a copy: 1." in case.details.text(), timeout=60_000)
        person.click(case.more)
        person.answer("1", "1", "1", "1", "2")
        person.choose([more])
        card = send_what_is_chosen(person)
        assert card.number.text() == number
        person.next()
        person.click(card.sure_end.yes)

    with practising(appearance, qtbot) as person:
        case = ask_after(person, number, pin)
        assert "Pictures and videos in it: 7." in case.details.text()
        person.click(case.take_back)
        person.click(case.confirm.yes)
        qtbot.waitUntil(lambda: "taken back" in case.state.text(), timeout=60_000)
    again = App()
    assert again.descriptor().practice
    again.erase_all()
    again.close()
    assert not (tmp_path / "practice").exists()
