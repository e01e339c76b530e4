"""What every page has: a title, at most a few short sentences, room that scrolls, and its place on the way."""

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
"""The numbers of all pages."""


def page_id(step: Step) -> int:
    """The number under which the wizard knows the page of a step."""
    return _PAGE_IDS[step]


class _Column(QGroupBox):
    """By its role a screen reader tells what stands in it, as soon as the focus comes there."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep it. Qt would hand it on to the first control."""


class Page(QWizardPage):
    """A page in the house's own frame, with one primary action.

    The button at the bottom right does that action, unless the page has a larger control for it; Enter does
    it too, and nothing else.

    Attributes:
        turns_back: one can go back from here.
        passes: a page to go past on the way to where somebody left off.
    """

    turns_back: ClassVar[bool] = True
    passes: ClassVar[bool] = False

    # Not QWizardPage.completeChanged: the wizard hides and shows itself on it, and the
    # keyboard focus would jump away.
    readiness = Signal()  # the primary action, or the way back, may have changed
    next_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()  # close the window; it asks first when something would be lost
    side_page_asked = Signal(int)
    change_asked = Signal(int)  # back to a page on the way, and then here again
    way_asked = Signal()  # on to the first question that is open, or to the files

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
        """Let the column be as wide as the size of the text allows."""
        self._column.setMaximumWidth(theme.scaled(self, theme.COLUMN) + 2 * theme.GRID)

    def ask(self, heading: str, lead: str = "") -> None:
        """Set title and lead; the title is also what a screen reader calls the page."""
        self.heading.setText(heading)
        say(self.lead, lead)
        self.setAccessibleName(heading)
        self._column.setAccessibleName(heading)  # and the lead is read as the first of its texts

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(part, QWidget):
            self.body.addWidget(part, stretch)
        else:
            self.body.addLayout(part, stretch)

    def opens(self, control: QAbstractButton, page: SidePage) -> None:
        """Let a control open a side page."""
        control.clicked.connect(lambda: self.side_page_asked.emit(page))

    def way_to_letter(self) -> QAbstractButton:
        """A button that leads to the removal request."""
        made = button(
            self.tr("Write to the app or website"),
            self.tr("Writes a letter that asks to remove it within 48 hours."),
            "quiet",
        )
        self.opens(made, SidePage.KIT)
        return made

    def way_to_notes(self) -> QAbstractButton:
        """A button that leads to the notes."""
        made = button(self.tr("Notes"), self.tr("Who, where, when, what: for an adult who helps."), "quiet")
        self.opens(made, SidePage.NOTES)
        return made

    def primary_text(self) -> str:
        """What the primary action is called. Beside the way that is to go back."""
        return self.tr("Done")

    def primary_ready(self) -> bool:
        """Whether it can be done now."""
        return self.isComplete()

    def primary_control(self) -> QAbstractButton | None:
        """The page's own control for it; None for the button at the bottom right."""
        return None

    def act(self) -> None:
        """Do it."""
        self.back_asked.emit()

    def primary_goes_back(self) -> bool:
        """Whether the primary action does what Back does, which is not shown beside it then."""
        return type(self).act is Page.act

    def act_if_ready(self) -> None:
        """Do it, when it can be done."""
        if self.primary_ready():
            self.act()

    def unsaved(self) -> bool:
        """Something that is shown here would be lost if the window were closed now."""
        return False

    def ask_before_end(self) -> bool:
        """Ask in the page's own words before that is lost; False for the window's general words."""
        return False

    def first_control(self) -> QWidget | None:
        """What the keyboard starts from; never what ends the program or throws something away.

        None: nothing, and the page is read from its title.
        """
        return self._first

    def starting_point(self) -> QWidget:
        """What gets the focus when the page is reached."""
        first = self.first_control()
        if first is None:
            return self._column
        return first if first.isEnabled() else self  # which names the page until it can be used

    def start_from(self, control: QWidget) -> None:
        self._first = control

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def stage(self) -> Stage | None:
        """The stage to mark; None for pages beside the way."""
        return None

    def may_go_back(self) -> bool:
        return self.turns_back

    def forget(self) -> None:
        """Hold nothing of the person any more."""
