"""The window without a mouse, without sight, and in large or mirrored text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from takeitdown_desktop.core.errors import UnreachableError
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.base import PAGES, Page, SidePage, page_id
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.question import QuestionPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.shell.window import MIN_SIZE
from tests.gui.person import Person
from tests.gui.stories import GOOD, TEXT
from tests.gui.whole import assert_every_page_is_whole
from tests.support.gui.fakes import FakeApp

_CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView)


def controls(page: QWidget) -> list[QWidget]:
    """What a person can operate, without the parts that Qt makes for itself."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, _CONTROLS) and not widget.objectName().startswith(("qt_", "__qt"))
    ]


def test_every_control_has_a_name_and_a_description(person: Person) -> None:
    wizard = person.window.wizard
    found = 0
    for number in PAGES:
        wizard.setCurrentId(number)
        for widget in controls(person.page(Page)):
            found += 1
            assert widget.accessibleName(), (number, widget)
            assert widget.accessibleDescription(), (number, widget)
    for button in (person.window.leave, person.window.back, person.window.next):
        assert button.accessibleName() == button.text()
        assert button.accessibleDescription()
    assert found > 30


def test_every_page_has_a_title_that_a_screen_reader_gets_too(person: Person) -> None:
    wizard = person.window.wizard
    for number in sorted(PAGES):
        if number == page_id(Step.CARD):
            continue  # has one as soon as there is a card
        wizard.setCurrentId(number)
        page = person.page(Page)
        assert page.heading.text()
        assert page.accessibleName() == page.heading.text()


def test_all_text_is_plain_text(person: Person) -> None:
    for text in person.window.findChildren(QLabel):
        assert text.textFormat() in (Qt.TextFormat.PlainText, Qt.TextFormat.AutoText)
        assert "<" not in text.text()


def test_no_text_shouts(person: Person) -> None:
    person.go_to_later([GOOD])
    for text in person.window.findChildren(QLabel):
        assert "!" not in text.text()
    for button in person.window.findChildren(QAbstractButton):
        assert "!" not in button.text()


def test_the_focus_stays_in_the_page_and_starts_at_its_first_control(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    page = person.page(QuestionPage)
    assert page.cards[0].hasFocus()
    person.press(Qt.Key.Key_Down)
    assert page.cards[1].hasFocus()
    person.press(Qt.Key.Key_Space)
    assert page.cards[1].isChecked()
    assert page.cards[1].hasFocus()


def test_tab_reaches_every_button_and_comes_around(person: Person) -> None:
    person.go_to_later([GOOD])
    seen: list[str] = []
    for _ in range(8):
        person.press(Qt.Key.Key_Tab)
        focus = person.window.focusWidget()
        if isinstance(focus, QAbstractButton):
            seen.append(focus.text())
    assert seen[:4] == ["Save it in a file", "Let it wait on this computer", "Back", "Save it in a file"]


def test_cards_grow_with_their_text(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    card = person.page(QuestionPage).cards[0]
    before = card.heightForWidth(400)
    card.set_texts("A very long answer " * 8, "and a long line below it " * 8)
    assert card.heightForWidth(400) > before >= theme.CARD_HEIGHT


def test_a_click_on_a_button_that_is_half_out_of_sight_is_not_lost(person: Person) -> None:
    person.window.resize(*MIN_SIZE)
    person.window.wizard.setCurrentId(SidePage.SETTINGS)
    page = person.page(SettingsPage)
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    person.qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    room = scroll.widget()
    assert room is not None
    edge = page.erase.mapTo(room, QPoint(0, 6)).y()
    scroll.verticalScrollBar().setValue(edge - scroll.viewport().height())
    there = page.erase.mapTo(person.window, QPoint(20, 3))
    assert page.erase.visibleRegion().boundingRect().height() < page.erase.height() // 2
    QTest.mouseClick(
        person.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there
    )
    assert page.confirm.isVisible()


def test_a_second_click_on_next_does_not_go_back(person: Person) -> None:
    person.go_to_files()
    person.back()
    person.click(person.window.next)
    place = person.window.next.geometry()
    assert not person.window.next.isVisible()
    assert not person.window.back.geometry().intersects(place)


def test_the_window_is_mirrored_for_languages_read_from_the_right(
    person: Person, qapp: QApplication, qtbot: QtBot
) -> None:
    window = person.window
    assert window.rail.x() < window.wizard.x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.waitUntil(lambda: window.rail.x() > window.wizard.x())
        assert window.leave.x() < window.width() // 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_keyboard_makes_the_text_larger_and_usual_again(person: Person, appearance: Appearance) -> None:
    heading, focus = person.page(Page).heading, person.window.focusWidget()
    before = heading.fontMetrics().height()
    for _ in range(9):
        QTest.keyClick(person.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert appearance.scale == 2.0
    assert person.window.focusWidget() is focus
    assert heading.fontMetrics().height() == pytest.approx(2 * before, abs=2)
    QTest.keyClick(person.window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert appearance.scale == 1.75
    QTest.keyClick(person.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert heading.fontMetrics().height() == before


def _add_files(person: Person) -> None:
    person.window.models.files.add([Path(GOOD), Path(TEXT)])
    person.wait_for_verdicts()


def test_nothing_is_cut_off_at_twice_the_text_size_in_the_smallest_window(
    person: Person, appearance: Appearance
) -> None:
    person.window.resize(*MIN_SIZE)
    appearance.set_scale(2.0)
    _add_files(person)
    assert_every_page_is_whole(person, MIN_SIZE)


@pytest.mark.parametrize("size", [(720, 1_300), (1_900, 540)], ids=["tall", "wide"])
def test_nothing_is_cut_off_in_a_tall_or_a_wide_window(person: Person, size: tuple[int, int]) -> None:
    person.window.resize(*size)
    _add_files(person)
    assert_every_page_is_whole(person, size)


def test_nothing_is_cut_off_when_letters_and_words_stand_further_apart(person: Person) -> None:
    """As far as WCAG 1.4.12 asks: 0.12 of the type's size between letters, 0.16 between words."""
    person.window.resize(*MIN_SIZE)
    for text in person.window.findChildren(QWidget):
        font = text.font()
        size = text.fontInfo().pixelSize()
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.12 * size)
        font.setWordSpacing(0.16 * size)
        text.setFont(font)
    heading = person.page(Page).heading
    assert heading.font().letterSpacing() > 1
    _add_files(person)
    assert_every_page_is_whole(person, MIN_SIZE)


def test_nothing_appears_when_the_mouse_rests_somewhere(person: Person) -> None:
    for number in PAGES:
        person.window.wizard.setCurrentId(number)
        assert [widget for widget in person.window.findChildren(QWidget) if widget.toolTip()] == [], number


def test_a_screen_reader_is_told_in_which_language_a_name_is(person: Person) -> None:
    person.window.wizard.setCurrentId(SidePage.HELP)
    help_ = person.window.models.help
    spoken = {}
    for code in ("DE", "ES", "GB"):
        help_.choose(code)
        for text in person.page(Page).findChildren(QLabel):
            attributes = QAccessible.queryAccessibleInterface(text).attributesInterface()
            spoken[text.text()] = attributes.attributeValue(QAccessible.Attribute.Locale).language()
    assert spoken["Nummer gegen Kummer"] == QLocale.Language.German
    assert spoken["ANAR"] == QLocale.Language.Spanish
    assert spoken["Childline"] == spoken["Someone to talk to"] == QLocale.Language.English


def test_whatever_has_the_focus_can_be_seen_also_in_large_text(
    person: Person, appearance: Appearance
) -> None:
    window = person.window
    window.resize(*MIN_SIZE)
    appearance.set_scale(2.0)
    seen = 0
    for number in PAGES:
        window.wizard.setCurrentId(number)
        page = person.page(Page)
        for _ in range(12):
            person.press(Qt.Key.Key_Tab)
            focus = window.focusWidget()
            if focus is not None and page.isAncestorOf(focus):
                seen += 1
                assert not focus.visibleRegion().isEmpty(), (number, focus.accessibleName())
    assert seen > 50


def test_whatever_takes_clicks_is_large_enough(person: Person) -> None:
    for number in PAGES:
        person.window.wizard.setCurrentId(number)
        for widget in person.window.findChildren(QAbstractButton):
            if widget.isVisible():
                assert min(widget.width(), widget.height()) >= 36, (number, widget.text())


def test_what_went_wrong_comes_into_sight_also_in_large_text(
    person: Person, appearance: Appearance, app: FakeApp, qtbot: QtBot
) -> None:
    person.click(person.go_to_check([GOOD]).consent)
    person.window.resize(*MIN_SIZE)
    appearance.set_scale(2.0)
    app.intake.fails = UnreachableError("down")
    person.press(Qt.Key.Key_Return)
    page = person.page(DeliverPage)
    qtbot.waitUntil(page.problem.isVisible)
    qtbot.waitUntil(lambda: page.problem.visibleRegion().boundingRect() == page.problem.rect())


def test_nothing_moves_by_itself(person: Person) -> None:
    """For people whom motion makes unwell: no bar without an end, no animation of Qt's."""
    for number in PAGES:
        person.window.wizard.setCurrentId(number)
        for bar in person.page(Page).findChildren(QProgressBar):
            assert bar.maximum() > bar.minimum()
    assert person.window.findChildren(QAbstractAnimation) == []
