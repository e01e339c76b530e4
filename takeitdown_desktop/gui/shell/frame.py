"""The layout around the pages: quick exit at the top, rail at the side, status line and buttons at the bottom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.viewmodels.ledger import Ledger, Seen
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button, ending
from takeitdown_desktop.gui.widgets.frame import PracticeBand, Rail, StatusLine
from takeitdown_desktop.gui.widgets.text import label, say

_NARROW_EM = 44


class Frame(QWidget):
    """Creates these parts and lays them out around ``inner``; the window connects them.

    Attributes:
        leave: the button of the quick exit.
        question: the confirmation before the window closes and something would be lost.
        watched: a note, shown from the first exchange that a filter on the network could read.
    """

    def __init__(self, inner: QWidget, ledger: Ledger, practice: bool) -> None:
        super().__init__()
        self.leave = ending(
            button(
                self.tr("Quick exit"),
                self.tr("Closes everything at once. Pressing Shift three times does the same."),
            )
        )
        self.rail = Rail()
        self.status = StatusLine(ledger)
        self.watched = label(kind="note")
        self.watched.hide()
        self._ledger = ledger
        ledger.changed.connect(self._tell_watched)
        self._tell_watched()
        self.back = button(self.tr("Back"), self.tr("Goes to the page before. Your answers stay."))
        self.next = button(self.tr("Next"), self.tr("The main thing to do on this page."), "primary")
        place = self.next.sizePolicy()
        place.setRetainSizeWhenHidden(True)  # or Back would move to where a second click on Next lands
        self.next.setSizePolicy(place)
        self.question = Confirm(
            self.tr("What you have put in is not saved. If you close the window, it is gone."),
            self.tr("Close it"),
            self.tr("Closes the window. What is not saved is lost."),
            self.tr("Stay here"),
        )
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.rail)
        middle.addWidget(inner, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top(practice))
        whole.addLayout(middle, 1)
        whole.addWidget(self._bar())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Adapt to a new text size or window size."""
        self.rail.show_words(self.width() >= _NARROW_EM * theme.scaled(self, theme.BODY))

    def _tell_watched(self) -> None:
        words = {
            Seen.NOTHING: "",
            Seen.USE: self.tr(
                "Something on this network, such as a school's filter, could see that the service was used. What "
                "was sent stayed locked."
            ),
            Seen.RECEIPT: self.tr(
                "Something on this network, such as a school's filter, could see that a report was sent, and "
                "its case number. The report itself stayed locked."
            ),
        }[self._ledger.seen]
        if words != self.watched.text():
            say(self.watched, words)

    def _top(self, practice: bool) -> QWidget:
        top = QFrame()
        top.setProperty("kind", "practice" if practice else "top")
        across = QHBoxLayout(top)
        across.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        if practice:
            across.addWidget(PracticeBand(), 1)
        else:
            across.addStretch(1)
        across.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.GRID)
        across.addWidget(self.status, 1)
        across.addWidget(self.back)
        across.addWidget(self.next)
        down = QVBoxLayout(bar)
        down.setContentsMargins(*[2 * theme.GRID] * 4)
        down.setSpacing(2 * theme.GRID)
        down.addWidget(self.question)
        down.addWidget(self.watched)
        down.addLayout(across)
        return bar
