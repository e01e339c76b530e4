"""The pages in the wizard; their order comes from the core."""

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget, QWizard

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.base import Page, SidePage, page_id
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.viewmodel_registry import ViewModels
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.confirm import Confirm

if TYPE_CHECKING:
    from takeitdown_desktop.gui.shell.page_factory import PageFactory

_PageT = TypeVar("_PageT", bound=Page)
_RULER_HEIGHT = 2


class ReportWizard(QWizard):
    """A wizard without buttons of its own: the window around it has them.

    A page is made when it is first reached, so that the first one is there at once.

    Attributes:
        passing: pages come and go, and the one that stays is not reached yet.
    """

    arrived = Signal()  # a page is shown that stays
    readiness = Signal()  # of any page
    end_asked = Signal()  # by any page
    practice_asked = Signal()  # to begin with it, or to end it

    def __init__(
        self, models: ViewModels, clipboard: PassingClipboard, practice: bool, appearance: Appearance
    ) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setButtonLayout([])
        spoken.speak_as(self, spoken.PLAIN)  # not a dialog: each page tells what stands in it
        self._parts = models, clipboard, appearance, practice
        self._page_factory: PageFactory | None = None
        self._comes_back_to: int | None = None
        self.passing = False
        self.currentIdChanged.connect(self._on_page)

    def begin(self) -> None:
        """Show the first page. Once all around it is laid out: else its texts would be measured again and again."""
        welcome = WelcomePage(self._parts[-1], self._parts[-2])
        welcome.practice_asked.connect(self.practice_asked)
        self._take(page_id(Step.WELCOME), welcome)
        self.setStartId(page_id(Step.WELCOME))
        self.restart()

    def made(self, kind: type[_PageT]) -> _PageT | None:
        """The page of this kind, if there is one already."""
        pages = (self.page(number) for number in self.pageIds())
        return next((page for page in pages if isinstance(page, kind)), None)

    def forget(self) -> None:
        """Hold nothing of the person any more."""
        for number in self.pageIds():
            page = self.page(number)
            if isinstance(page, Page):
                page.forget()

    def fit(self) -> None:
        """After the text has become larger or smaller."""
        for number in self.pageIds():
            page = self.page(number)
            if isinstance(page, Page):
                page.fit_column()

    def here(self) -> Page | None:
        """The page that is shown."""
        page = self.currentPage()
        return page if isinstance(page, Page) else None

    def next(self) -> None:
        """On to the next page; from one that was gone back to for a change, on to where that was asked."""
        target, self._comes_back_to = self._comes_back_to, None
        with self._pass_on():
            self._step_on()
            while target is not None and self.currentId() != target:
                here = self.here()
                if here is None or not here.isComplete():
                    break
                self._step_on()

    def change(self, number: int) -> None:
        """Go back to a page on the way to change what was put in there."""
        asked_on = self.currentId()
        if number not in self.visitedIds():
            return
        with self._pass_on():
            while self.currentId() != number:
                super().back()
        self._comes_back_to = asked_on

    def back(self) -> None:
        with self._pass_on():
            super().back()

    @contextlib.contextmanager
    def _pass_on(self) -> Iterator[None]:
        """Change pages without showing those in between; only the last one is shown and gets the focus.

        The focus is let go of first. Else Qt would give it to whatever stands next to a page that goes away, and
        a screen reader would name that, or nothing, in place of the new page.
        """
        if self.passing:
            yield
            return
        before = self.currentId()
        focus = self.window().focusWidget()
        if focus is not None:
            focus.clearFocus()
        shown, around = self.isVisible(), self.window()
        around.setUpdatesEnabled(False)
        self.hide()
        self.passing = True
        try:
            yield
        finally:
            self.passing = False
            self.setVisible(shown)
            around.setUpdatesEnabled(True)
            if self.currentId() != before:
                self.arrived.emit()
            elif focus is not None:
                focus.setFocus()

    def _on_page(self) -> None:
        if not self.passing:
            self.arrived.emit()

    def _step_on(self) -> None:
        self._make(self.nextId())
        super().next()

    def setCurrentId(self, number: int) -> None:
        self._make(number)
        with self._pass_on():
            super().setCurrentId(number)

    def go_home(self) -> None:
        """Back to the first page."""
        with self._pass_on():
            self.restart()

    def go_on(self) -> None:
        """Go the way again from its start, as far as the answers lead; Back then leads through them."""
        with self._pass_on():
            self.restart()
            here = self.here()
            while here is not None and here.isComplete() and here.passes:
                self.next()
                here = self.here()

    def _make(self, number: int) -> None:
        if number < 0 or self.page(number) is not None:
            return
        if self._page_factory is None:
            from takeitdown_desktop.gui.shell.page_factory import PageFactory

            models, clipboard, appearance, practice = self._parts
            self._page_factory = PageFactory(models, clipboard, appearance, practice=practice)
            models.choosing.asked.connect(self._on_choosing)
        with spoken.silence():
            page = self._page_factory.make(number)
        self._take(number, page)

    def _take(self, number: int, page: Page) -> None:
        self.setPage(number, page)
        page.readiness.connect(self.readiness)
        for question in page.findChildren(Confirm):
            question.turned.connect(self.readiness)
        page.next_asked.connect(self.next)
        page.back_asked.connect(self.back)
        page.end_asked.connect(self.end_asked)
        page.side_page_asked.connect(self.setCurrentId)
        page.change_asked.connect(self.change)
        page.way_asked.connect(self.go_on)

    def _on_choosing(self) -> None:
        self.setCurrentId(SidePage.CHOOSE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_all_room()

    def _fill_all_room(self) -> None:
        """Qt keeps a margin, and draws a line above the wizard's own buttons, which are not there."""
        for layout in self.findChildren(QGridLayout):
            room = layout.parentWidget()
            if room is None or room.parentWidget() is not self:
                continue  # a page's own
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setVerticalSpacing(0)
            for row in range(layout.rowCount()):
                layout.setRowMinimumHeight(row, 0)
        for widget in self.findChildren(QWidget):
            if type(widget) is QWidget and widget.maximumHeight() == _RULER_HEIGHT:
                widget.setFixedHeight(0)

    def event(self, event: QEvent) -> bool:
        # In a new style, as with larger text, a wizard would lay itself out anew, and hide the page for that moment:
        # the focus would jump away from what was pressed.
        if event.type() == QEvent.Type.StyleChange:
            return QDialog.event(self, event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A wizard is a dialog: Esc would close it, and Enter would stop here. Both go on to
        # the window, which knows what to do with them.
        event.ignore()

    def reject(self) -> None:
        """Closing is the window's business."""
