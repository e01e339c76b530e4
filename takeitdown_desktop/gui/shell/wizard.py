"""The wizard that holds the pages; the core decides their order."""

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
    """A QWizard without buttons; those are in the window around it.

    Each page is created when it is first reached, so that the first one appears quickly.

    Attributes:
        passing: the wizard is moving through pages that are not shown, on its way to another.
    """

    arrived = Signal()  # at the page that is shown now
    readiness = Signal()  # of any page
    end_asked = Signal()  # by any page
    practice_asked = Signal()  # to start practice mode, or to end it

    def __init__(
        self, models: ViewModels, clipboard: PassingClipboard, practice: bool, appearance: Appearance
    ) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setButtonLayout([])
        spoken.speak_as(self, spoken.PLAIN)  # not announced as a dialog: each page announces itself
        self._parts = models, clipboard, appearance, practice
        self._page_factory: PageFactory | None = None
        self._comes_back_to: int | None = None
        self.passing = False
        self.currentIdChanged.connect(self._on_page)

    def begin(self) -> None:
        """Show the first page; called after the frame is laid out, or its texts would be measured repeatedly."""
        welcome = WelcomePage(self._parts[-1], self._parts[-2])
        welcome.practice_asked.connect(self.practice_asked)
        self._take(page_id(Step.WELCOME), welcome)
        self.setStartId(page_id(Step.WELCOME))
        self.restart()

    def made(self, kind: type[_PageT]) -> _PageT | None:
        """The page of this class, if it was created already."""
        pages = (self.page(number) for number in self.pageIds())
        return next((page for page in pages if isinstance(page, kind)), None)

    def forget(self) -> None:
        """Clear everything personal from all pages."""
        for number in self.pageIds():
            page = self.page(number)
            if isinstance(page, Page):
                page.forget()

    def fit(self) -> None:
        """Adapt all pages to a new text size."""
        for number in self.pageIds():
            page = self.page(number)
            if isinstance(page, Page):
                page.fit_column()

    def here(self) -> Page | None:
        """The current page."""
        page = self.currentPage()
        return page if isinstance(page, Page) else None

    def next(self) -> None:
        """Go to the next page, or, after ``change``, forward to the page on which the change was requested."""
        target, self._comes_back_to = self._comes_back_to, None
        with self._pass_on():
            self._step_on()
            while target is not None and self.currentId() != target:
                here = self.here()
                if here is None or not here.isComplete():
                    break
                self._step_on()

    def change(self, number: int) -> None:
        """Go back to an earlier page to change its answer."""
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
        """Change pages without showing those in between; only the last one is shown and receives the focus.

        The focus is cleared first. Otherwise Qt would move it to a neighbour of the page that disappears, and a
        screen reader would announce that, or nothing, instead of the new page.
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
        """Return to the first page."""
        with self._pass_on():
            self.restart()

    def go_on(self) -> None:
        """Restart, and go forward past all answered questions, so that Back leads through them."""
        with self._pass_on():
            self.restart()
            here = self.here()
            while here is not None and here.isComplete() and here.skip_on_resume:
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
        page.resume_asked.connect(self.go_on)

    def _on_choosing(self) -> None:
        self.setCurrentId(SidePage.CHOOSE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_all_room()

    def _fill_all_room(self) -> None:
        """Remove the margin and the line that QWizard reserves for its own buttons."""
        for layout in self.findChildren(QGridLayout):
            room = layout.parentWidget()
            if room is None or room.parentWidget() is not self:
                continue  # a layout inside a page
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setVerticalSpacing(0)
            for row in range(layout.rowCount()):
                layout.setRowMinimumHeight(row, 0)
        for widget in self.findChildren(QWidget):
            if type(widget) is QWidget and widget.maximumHeight() == _RULER_HEIGHT:
                widget.setFixedHeight(0)

    def event(self, event: QEvent) -> bool:
        # On a style change, such as a new text size, QWizard rebuilds its layout and hides the page for a moment, which
        # would take the focus from the control that was pressed.
        if event.type() == QEvent.Type.StyleChange:
            return QDialog.event(self, event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # QWizard is a dialog, which closes on Esc and handles Enter. Pass both on to the window.
        event.ignore()

    def reject(self) -> None:
        """Do nothing: only the window closes the wizard."""
