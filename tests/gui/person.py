"""Somebody in front of the window: presses keys, clicks, reads."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.base import Page, page_id
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.choose import ChoosePage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.shell.window import Window

_PageT = TypeVar("_PageT", bound=Page)
_STEPS = {page_id(step): step for step in Step}


class Person:
    """Drives one window through its public face."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot = qtbot
        self.window = window

    def is_at(self, step: Step) -> bool:
        return self.step is step

    @property
    def step(self) -> Step | None:
        """Where on the way the window stands; None beside it."""
        return _STEPS.get(self.window.wizard.currentId())

    def page(self, kind: type[_PageT]) -> _PageT:
        """The page that is shown, which must be of this kind."""
        here = self.window.wizard.here()
        assert isinstance(here, kind)
        return here

    def reads(self) -> str:
        """Every text that can be seen on the page."""
        here = self.page(Page)
        return "\n".join(label.text() for label in here.findChildren(QLabel) if label.isVisible())

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def click_edge(self, widget: QWidget) -> None:
        """Click far from any text, to show that the whole of it takes clicks."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() - 12, 8))

    def next(self) -> None:
        """Click on the page's primary action."""
        self.click(self.page(Page).primary_control() or self.window.next)

    def back(self) -> None:
        """Go back: by the button of that name, or where the primary action does it, by that."""
        self.click(self.window.back if self.window.back.isVisible() else self.window.next)

    def answer(self, *keys: str) -> None:
        """Answer one question after the other by number key, and go on with Enter."""
        for key in keys:
            self.press(Qt.Key(Qt.Key.Key_0 + int(key)))
            self.press(Qt.Key.Key_Return)

    def go_to_files(self, who: str = "1", shared: str = "2") -> None:
        self.press(Qt.Key.Key_Return)
        self.answer("1", who, "1", "1", shared)
        assert self.is_at(Step.FILES)

    def choose(self, names: Iterable[str | Path]) -> None:
        """Add files, and wait until each that ends has ended."""
        files = self.window.models.files
        before = files.rowCount()
        chosen = [Path(name) for name in names]
        files.add(chosen)
        self.qtbot.waitUntil(lambda: files.rowCount() > before)

    def wait_for_verdicts(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.models.files.running == 0, timeout=60_000)

    def go_to_check(self, names: Iterable[str | Path], **answers: str) -> CheckPage:
        self.go_to_files(**answers)
        self.choose(names)
        self.wait_for_verdicts()
        self.next()
        self.next()
        self.qtbot.waitUntil(lambda: self.window.models.report.prepared is not None)
        return self.page(CheckPage)

    def send(self, names: Iterable[str | Path], **answers: str) -> DeliverPage:
        """Agree and click on Send; the page that follows says how it goes."""
        self.click(self.go_to_check(names, **answers).consent)
        self.next()
        return self.page(DeliverPage)

    def go_to_card(self, names: Iterable[str | Path], **answers: str) -> CardPage:
        self.send(names, **answers)
        self.wait_for_card()
        return self.page(CardPage)

    def go_to_later(self, names: Iterable[str | Path], **answers: str) -> DeliverPage:
        check = self.go_to_check(names, **answers)
        self.click(check.consent)
        self.click(check.later)
        return self.page(DeliverPage)

    def wait_for_card(self) -> CardPage:
        self.qtbot.waitUntil(lambda: self.is_at(Step.CARD))
        return self.page(CardPage)

    def close(self) -> None:
        """Close the window whatever it asks."""
        self.window.close_now()

    def fill_dialog(self, path: Path) -> None:
        """Type a path into the chooser and accept it."""
        page = self.page(ChoosePage)
        page.name.setText(str(path))
        page.name.setFocus()
        self.press(Qt.Key.Key_Return)
        assert not page.isVisible()
