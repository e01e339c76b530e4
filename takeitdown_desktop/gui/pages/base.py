"""The base of all pages: title, lead, a scrolling column, one primary action, and page numbers."""

from enum import IntEnum
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from takeitdown_desktop.core.report.steps import Stage, Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.text import label, say


class SidePage(IntEnum):
    """Pages outside the sequence of steps, such as settings and help; most are opened from the first page.

    A page must have a higher number than every page that opens it: the wizard takes a move to a lower number for
    going back.
    """

    SAVED = 100
    CASE = 101
    SETTINGS = 102
    ABOUT = 103
    SERVICES = 104
    ADVICE = 105
    HELP = 106
    KEEP = 107
    COPIES = 108
    LANGUAGES = 109
    KIT = 110
    LETTER = 111
    NOTES = 112
    KEPT_LETTER = 113
    KEEP_NOTES = 114
    CHOOSE = 115


_PAGE_IDS = {step: number for number, step in enumerate(Step)}


PAGES = (*_PAGE_IDS.values(), *SidePage)
"""The wizard's numbers of all pages."""


def page_id(step: Step) -> int:
    """The wizard's number of a step's page."""
    return _PAGE_IDS[step]


class _Column(QGroupBox):
    """A group box by role, so that a screen reader reads all of its texts when it receives the focus."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep the focus; QGroupBox would pass it on to its first control."""


class Page(QWizardPage):
    """A page of the wizard with one primary action.

    The button at the bottom right triggers that action, unless the page has a larger control of its own for it.
    Enter triggers it too, whatever has the focus.

    Attributes:
        allows_back: whether the person can go back from this page.
        skip_on_resume: whether a resumed report passes this page once it is complete.
    """

    allows_back: ClassVar[bool] = True
    skip_on_resume: ClassVar[bool] = False

    # Not QWizardPage.completeChanged: the wizard hides and shows the page on it, and the keyboard focus
    # would be lost.
    readiness = Signal()  # whether the primary action or Back is possible may have changed
    next_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()  # close the window; it asks first when something would be lost
    side_page_asked = Signal(int)
    change_asked = Signal(int)  # back to an earlier step, and then straight back here
    resume_asked = Signal()  # on to the first unanswered question, or to the files

    def __init__(self) -> None:
        super().__init__()
        self.heading = label(kind="title")
        self.lead = label(kind="lead")
        self.lead.hide()
        self._first: QWidget | None = None
        column = _Column()
        self._column = column
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(theme.GRID, 0, theme.GRID, 3 * theme.GRID)
        self.body.setSpacing(2 * theme.GRID)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.lead)
        room = QWidget()
        across = QHBoxLayout(room)
        across.setContentsMargins(4 * theme.GRID, 4 * theme.GRID, 4 * theme.GRID, 0)
        across.addStretch(1)
        across.addWidget(column, 10_000)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(room)
        self._scroll = scroll
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.fit_column()

    def fit_column(self) -> None:
        """Adapt the maximum width of the column to the text size."""
        self._column.setMaximumWidth(theme.scaled(self, theme.COLUMN) + 2 * theme.GRID)

    def ask(self, heading: str, lead: str = "") -> None:
        """Set title and lead; the title is also the page's accessible name."""
        self.heading.setText(heading)
        say(self.lead, lead)
        self.setAccessibleName(heading)
        self._column.setAccessibleName(heading)  # the lead is then read as the first of its texts

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(part, QWidget):
            self.body.addWidget(part, stretch)
        else:
            self.body.addLayout(part, stretch)

    def opens(self, control: QAbstractButton, page: SidePage) -> None:
        """Let a control open a side page."""
        control.clicked.connect(lambda: self.side_page_asked.emit(page))

    def way_to_letter(self) -> QAbstractButton:
        """A button that opens the removal request."""
        made = button(
            self.tr("Write to the app or website"),
            self.tr("Writes a letter that asks to remove it within 48 hours."),
            "quiet",
        )
        self.opens(made, SidePage.KIT)
        return made

    def way_to_notes(self) -> QAbstractButton:
        """A button that opens the notes."""
        made = button(self.tr("Notes"), self.tr("Who, where, when, what: for an adult who helps."), "quiet")
        self.opens(made, SidePage.NOTES)
        return made

    def primary_text(self) -> str:
        """The label of the primary action. On side pages it goes back, and is called Done."""
        return self.tr("Done")

    def primary_ready(self) -> bool:
        """Whether the primary action can be triggered now."""
        return self.isComplete()

    def primary_control(self) -> QAbstractButton | None:
        """The page's own control for the primary action; None for the button at the bottom right."""
        return None

    def act(self) -> None:
        """Trigger the primary action."""
        self.back_asked.emit()

    def primary_goes_back(self) -> bool:
        """Whether the primary action does the same as Back, which is then hidden."""
        return type(self).act is Page.act

    def act_if_ready(self) -> None:
        """Trigger the primary action if that is possible now."""
        if self.primary_ready():
            self.act()

    def unsaved(self) -> bool:
        """Whether something on this page would be lost if the window were closed now."""
        return False

    def ask_before_end(self) -> bool:
        """Ask the page's own question before ``unsaved`` content is lost; False to let the window ask."""
        return False

    def first_control(self) -> QWidget | None:
        """The control that receives the focus first; never one that ends the program or deletes something.

        None: the whole column receives it, and a screen reader reads the page from its title.
        """
        return self._first

    def starting_point(self) -> QWidget:
        """The widget that receives the focus when the page is shown."""
        first = self.first_control()
        if first is None:
            return self._column
        # Disabled widgets take no focus; the page announces its name instead.
        return first if first.isEnabled() else self

    def start_from(self, control: QWidget) -> None:
        self._first = control

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def stage(self) -> Stage | None:
        """The stage that the rail marks; None for side pages."""
        return None

    def may_go_back(self) -> bool:
        return self.allows_back

    def forget(self) -> None:
        """Clear everything personal from the page."""
