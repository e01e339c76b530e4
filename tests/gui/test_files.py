"""Choosing files: what counts, what is said, and that it can be stopped at any time."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from takeitdown_desktop.core.report.session import Session
from takeitdown_desktop.core.workers.pool import HashPool
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.shell.window import MIN_SIZE, Window
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.row_words import Part
from takeitdown_desktop.gui.widgets.frame import PracticeBand
from takeitdown_wire import Frame, Kind, Vpdq
from tests.gui.person import Person
from tests.gui.stories import CUT, DARK, GOOD, OTHER, OUTCOMES, SAME, SLOW, TEXT
from tests.gui.whole import too_close
from tests.support.gui.fakes import FakeApp, picture
from tests.support.media import clip, encoded, plain, scene


@pytest.fixture
def page(person: Person) -> FilesPage:
    person.go_to_files()
    return person.page(FilesPage)


def rows(files: FilesViewModel) -> list[tuple[str, str]]:
    """Name and state of each row, as read."""
    indexes = [files.index(number) for number in range(files.rowCount())]
    return [(str(index.data()), str(index.data(Part.WORDS)).partition(". ")[0]) for index in indexes]


def test_the_ways_to_choose_stand_apart_while_there_is_no_file(person: Person, page: FilesPage) -> None:
    assert page.folder.isVisible()
    person.qtbot.waitUntil(lambda: too_close(page) == [])


def test_every_file_ends_in_a_plain_verdict(person: Person, page: FilesPage) -> None:
    person.choose([GOOD, DARK, CUT, TEXT])
    person.wait_for_verdicts()
    files = person.window.models.files
    assert rows(files) == [
        (GOOD, "Strong fingerprint"),
        (DARK, "Weak fingerprint"),
        (CUT, "Exact copies only"),
        (TEXT, "Can't read this one"),
    ]
    reasons = [str(files.index(number).data(Part.WORDS)) for number in range(4)]
    assert "damaged" in reasons[2]
    assert "not a picture or video" in reasons[3]
    assert person.window.next.isEnabled()


def test_details_say_how_many_changed_copies_are_found_and_what_was_made(
    person: Person, page: FilesPage, app: FakeApp
) -> None:
    app.outcomes[GOOD] = picture("one", found=86)
    person.choose([GOOD, TEXT])
    person.wait_for_verdicts()
    files = person.window.models.files
    assert page.tools.details.isHidden()
    page.rows.setCurrentIndex(files.index(1))
    assert page.tools.details.isHidden()
    page.rows.setCurrentIndex(files.index(0))
    person.click(page.tools.details)
    said = "Found in about 86 of 100 ways in which people change a picture or video. Fingerprints: PDQ, MD5, SHA-1, SHA-256."
    assert files.index(0).data(Part.WORDS).endswith(f"\n{said}")
    assert "Fingerprints:" not in files.index(1).data(Part.WORDS)
    assert said in files.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.tools.details.text() == "Hide details"
    person.click(page.tools.details)
    assert said not in files.index(0).data(Part.WORDS)


def test_hundreds_of_rows_are_all_there_and_the_place_among_them_is_kept(
    person: Person, page: FilesPage
) -> None:
    names = [f"{number:03}.jpg" for number in range(230)]
    files, last = person.window.models.files, len(names) - 1
    files.add([Path(name) for name in names])
    room, seen = page.rows.viewport().rect, page.rows.visualRect
    person.qtbot.waitUntil(lambda: files.rowCount() == len(names))
    person.qtbot.waitUntil(lambda: seen(files.index(last)).top() > 50 * seen(files.index(0)).height())
    page.rows.scrollToBottom()
    assert seen(files.index(last)).bottom() == room().bottom()
    wide = room().width()
    person.window.resize(*MIN_SIZE)
    person.qtbot.waitUntil(lambda: seen(files.index(last)).width() == room().width() < wide)
    assert page.rows.indexAt(room().center()).row() >= last - 3


def test_a_row_grows_with_what_it_says_and_the_next_one_makes_room(
    person: Person, page: FilesPage, appearance: Appearance
) -> None:
    person.choose([GOOD, DARK, TEXT])
    person.wait_for_verdicts()
    files, seen = person.window.models.files, page.rows.visualRect

    def fits() -> bool:
        tall = all(
            seen(row).height() == page.rows.sizeHintForIndex(row).height()
            for row in map(files.index, range(3))
        )
        return tall and seen(files.index(1)).top() == seen(files.index(0)).bottom() + 1

    person.qtbot.waitUntil(fits)
    before = seen(files.index(0)).height()
    page.rows.setCurrentIndex(files.index(0))
    person.click(page.tools.details)
    person.qtbot.waitUntil(fits)
    opened = seen(files.index(0)).height()
    assert opened > before
    appearance.set_scale(2.0)
    person.window.resize(*MIN_SIZE)
    person.qtbot.waitUntil(lambda: fits() and seen(files.index(0)).height() > opened)


def test_a_long_clip_says_that_a_short_piece_may_not_be_found(
    person: Person, page: FilesPage, app: FakeApp
) -> None:
    app.outcomes[GOOD] = replace(picture("one"), thinned=True)
    person.choose([GOOD])
    person.wait_for_verdicts()
    assert "A short piece of it may not be found." in person.window.models.files.index(0).data(Part.WORDS)


def test_a_video_says_how_long_it_is(person: Person, page: FilesPage, app: FakeApp) -> None:
    frames = tuple(Frame(second * 1_000, 100, "0" * 64) for second in range(84))
    result = picture("one")
    app.outcomes[GOOD] = replace(result, kind=Kind.VIDEO, signals=(Vpdq(frames), *result.signals[1:]))
    person.choose([GOOD, OTHER])
    person.wait_for_verdicts()
    files = person.window.models.files
    assert str(files.index(0).data(Part.ABOUT)).startswith("Video \N{MIDDLE DOT} 1:23 min")
    assert ":23" not in str(files.index(1).data(Part.ABOUT))


def test_the_same_content_counts_once_and_so_does_the_same_path(person: Person, page: FilesPage) -> None:
    person.choose([GOOD, SAME])
    person.window.models.files.add([Path(GOOD)])
    person.choose([OTHER])
    person.wait_for_verdicts()
    files = person.window.models.files
    assert rows(files)[1] == (SAME, f"Same as {GOOD}")
    assert (files.rowCount(), files.usable) == (3, 2)


def test_removing_a_file_lets_its_copy_count(person: Person, page: FilesPage) -> None:
    person.choose([GOOD, SAME])
    person.wait_for_verdicts()
    files = person.window.models.files
    page.rows.setCurrentIndex(files.index(0))
    person.click(page.tools.remove)
    assert rows(files) == [(SAME, "Strong fingerprint")]
    assert files.usable == 1


def test_next_waits_until_nothing_is_running(person: Person, page: FilesPage) -> None:
    person.choose([GOOD, SLOW])
    person.qtbot.waitUntil(lambda: person.window.models.files.running == 1)
    assert not person.window.next.isEnabled()
    assert page.tools.pause.isVisible()
    page.rows.setCurrentIndex(person.window.models.files.index(1))
    page.rows.setFocus()
    person.press(Qt.Key.Key_Delete)
    assert person.window.next.isEnabled()


def test_files_that_give_no_fingerprint_are_not_enough(person: Person, page: FilesPage) -> None:
    person.choose([TEXT])
    person.wait_for_verdicts()
    assert not person.window.next.isEnabled()


def test_stop_ends_what_runs_and_try_again_takes_it_up(
    person: Person, page: FilesPage, app: FakeApp
) -> None:
    person.choose([SLOW, GOOD])
    files = person.window.models.files
    person.qtbot.waitUntil(lambda: files.running == 1)
    person.click(page.tools.halt)
    assert rows(files)[0] == (SLOW, "Stopped")
    assert len(app.pools[0].dropped) == 1
    app.outcomes[SLOW] = picture("slow")
    page.rows.setCurrentIndex(files.index(0))
    person.click(page.tools.again)
    person.wait_for_verdicts()
    assert rows(files)[0] == (SLOW, "Strong fingerprint")


def test_hundreds_of_files_can_be_stopped_removed_and_taken_up_while_they_come(
    person: Person, page: FilesPage, app: FakeApp
) -> None:
    names = [f"{number:03}.jpg" for number in range(120)]
    app.outcomes.update({name: picture(name) for name in names})
    files = person.window.models.files

    def stop_at_once() -> None:
        files.halt()
        files.remove([len(names) - 1])

    files.rowsInserted.connect(lambda: QTimer.singleShot(0, page, stop_at_once))
    files.add([Path(name) for name in names])
    person.qtbot.waitUntil(lambda: files.totals.stopped == len(names) - 1)
    person.click(page.tools.rest)
    person.wait_for_verdicts()
    person.qtbot.waitUntil(lambda: files.usable == len(names) - 1)
    assert files.complete


def test_pause_holds_back_what_has_not_begun(person: Person, page: FilesPage) -> None:
    person.choose([SLOW])
    person.qtbot.waitUntil(page.tools.pause.isVisible)
    person.click(page.tools.pause)
    person.choose([GOOD])
    files = person.window.models.files
    assert rows(files)[1] == (GOOD, "Paused")
    assert page.tools.pause.text() == "Go on"
    person.click(page.tools.pause)
    person.qtbot.waitUntil(lambda: rows(files)[1] == (GOOD, "Strong fingerprint"))


def test_names_can_be_hidden(person: Person, page: FilesPage) -> None:
    person.choose([GOOD, TEXT])
    person.wait_for_verdicts()
    person.click(page.tools.hide_names)
    files = person.window.models.files
    assert [name for name, _ in rows(files)] == ["Picture 1", "File 2"]
    spoken = str(files.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Picture 1. Strong fingerprint.")
    person.click(page.tools.hide_names)
    assert rows(files)[0][0] == GOOD


def test_a_name_can_play_no_tricks_on_the_screen(person: Person, page: FilesPage) -> None:
    person.choose(["photo\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe\n<b>bold"])
    assert rows(person.window.models.files)[0][0] == "photo\ufffdgpj.exe\ufffd<b>bold"


def test_practice_mode_offers_its_samples(qtbot: QtBot, appearance: Appearance) -> None:
    app = FakeApp(OUTCOMES, practice=True)
    window = Window(app, appearance)
    qtbot.addWidget(window, before_close_func=Window.close_now)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    person = Person(qtbot, window)
    person.go_to_files()
    band = window.findChild(PracticeBand)
    assert isinstance(band, PracticeBand)
    assert band.text() == "Practice: nothing here reaches anyone."
    assert band.isVisible()
    person.click(person.page(FilesPage).samples)
    person.qtbot.waitUntil(lambda: window.models.files.rowCount() == len(OUTCOMES))


def test_the_list_keeps_to_qts_rules_while_it_changes(qtbot: QtBot) -> None:
    files = FilesViewModel(FakeApp(OUTCOMES), Session())
    tester = QAbstractItemModelTester(files, QAbstractItemModelTester.FailureReportingMode.Fatal)
    files.add([Path(name) for name in (*OUTCOMES, SLOW)])
    qtbot.waitUntil(lambda: files.rowCount() == 7 and files.running == 1)
    files.remove([0, 3])
    files.halt()
    files.retry(range(files.rowCount()))
    files.hide_names(hidden=True)
    files.clear()
    assert files.rowCount() == 0
    assert tester.model() is files
    files.stop()


def test_real_files_get_their_verdicts_from_real_workers(qtbot: QtBot, tmp_path: Path) -> None:
    class RealWorkers(FakeApp):
        def new_pool(self, **_: bool) -> HashPool:  # type: ignore[override]  # real ones, as for a report
            return HashPool(workers=1)

    (tmp_path / "a.png").write_bytes(encoded(scene(1), "PNG"))
    (tmp_path / "b.png").write_bytes(encoded(plain(), "PNG"))
    (tmp_path / "c.jpg").write_bytes(encoded(scene(2), "JPEG")[:3_000])
    (tmp_path / "d.txt").write_text("no picture", encoding="utf-8")
    clip(tmp_path / "e.mp4", seconds=1)
    files = FilesViewModel(RealWorkers(), Session())
    try:
        files.add([tmp_path])
        qtbot.waitUntil(lambda: files.rowCount() == 5 and files.running == 0, timeout=60_000)
        assert [state for _, state in rows(files)] == [
            "Strong fingerprint",
            "Weak fingerprint",
            "Exact copies only",
            "Can't read this one",
            "Strong fingerprint",
        ]
    finally:
        files.stop()
