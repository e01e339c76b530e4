"""The one window: its own frame around the wizard, the same on every page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.appearance.appearance import Looks
from takeitdown_desktop.gui.pages.base import Door
from takeitdown_desktop.gui.shell.viewmodel_registry import Models
from takeitdown_desktop.gui.shell.wizard import ReportWizard
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.widgets.controls import button, rename
from takeitdown_desktop.gui.widgets.frame import PracticeBand, Rail, StatusLine
from takeitdown_desktop.gui.widgets.sight import follow_focus

if TYPE_CHECKING:
    from takeitdown_desktop.gui.shell.context import Services

TITLE = "TID"
SIZE = (960, 700)
LEAST = (720, 540)


class Window(QWidget):
    """Owns the view models, and ends their work before it is gone."""

    leave_asked = Signal()

    def __init__(self, services: "Services", looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.models = Models(services, self)
        self.clipboard = PassingClipboard()
        self.clipboard.setParent(self)
        self.setWindowTitle(TITLE)
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)
        self._practice = services.practice
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._fill()
        looks.changed.connect(self._tint)
        looks.app.focusChanged.connect(self._on_focus)
        # Not while the click that asked for it is still at work in what goes away.
        looks.language_changed.connect(self._fill_again, Qt.ConnectionType.QueuedConnection)

    def _fill(self) -> None:
        """Make everything that is in the window, in the present language."""
        self.wizard = ReportWizard(self.models, self.clipboard, self._practice, self._looks)
        self._inside = self._lay_out(self._practice)
        self._whole.addWidget(self._inside)
        self.wizard.readiness.connect(self._show_buttons)
        self.wizard.currentIdChanged.connect(self._on_page)
        self._tint()
        self.wizard.begin()

    def _fill_again(self) -> None:
        old = self._inside
        self._whole.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._fill()
        self._inside.show()
        self.wizard.setCurrentId(Door.SETTINGS)

    def _tint(self) -> None:
        self.wizard.fit()
        height = theme.scaled(self, 18)
        size = QSize(height + theme.GRID, height)
        self.leave.setIcon(icons.icon("log-out", theme.in_use().ink, size))
        self.leave.setIconSize(size)

    def _lay_out(self, practice: bool) -> QWidget:
        self.leave = button(
            self.tr("Quick exit"),
            self.tr("Closes everything at once. Pressing Shift three times does the same."),
        )
        self.leave.clicked.connect(self.leave_asked)
        self.rail = Rail()
        self.status = StatusLine(self.models.ledger)
        self.back = button(self.tr("Back"), self.tr("Goes to the page before. Your answers stay."))
        self.back.clicked.connect(self.wizard.back)
        self.next = button(self.tr("Next"), self.tr("Goes to the next page."), "primary")
        self.next.clicked.connect(self._on_next)
        top = QFrame()
        top.setProperty("kind", "practice" if practice else "top")
        across = QHBoxLayout(top)
        across.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        if practice:
            across.addWidget(PracticeBand(), 1)
        else:
            across.addStretch(1)
        across.addWidget(self.leave)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.rail)
        middle.addWidget(self.wizard, 1)
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bottom = QHBoxLayout(bar)
        bottom.setContentsMargins(*[2 * theme.GRID] * 4)
        bottom.setSpacing(theme.GRID)
        bottom.addWidget(self.status, 1)
        bottom.addWidget(self.back)
        bottom.addWidget(self.next)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addLayout(middle, 1)
        whole.addWidget(bar)
        return inside

    def _order_tabs(self) -> None:
        """First the page, which may be new, then what stays."""
        for first, second in ((self.wizard, self.back), (self.back, self.next), (self.next, self.leave)):
            QWidget.setTabOrder(first, second)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is Next, but never Close; Esc does nothing, because it is pressed by accident."""
        if self._change_text_size(event):
            return
        here = self.wizard.here()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here is not None and not here.last:
            self.next.click()
            return
        super().keyPressEvent(event)

    def _change_text_size(self, event: QKeyEvent) -> bool:
        changes = {
            Qt.Key.Key_Plus: self._looks.larger,
            Qt.Key.Key_Equal: self._looks.larger,  # plus without Shift
            Qt.Key.Key_Minus: self._looks.smaller,
            Qt.Key.Key_0: self._looks.usual,
        }
        asked = event.key() in changes and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if asked:
            changes[Qt.Key(event.key())]()
        return asked

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self.forget()
        self.models.stop()
        super().closeEvent(event)

    def forget(self) -> None:
        """Hold nothing of the person any more; GUI thread."""
        self.clipboard.clear()
        self.wizard.forget()
        self.models.forget()

    def kill_work(self) -> None:
        """End the workers at once, without waiting; any thread."""
        self.models.kill()

    def _on_next(self) -> None:
        here = self.wizard.here()
        if here is None or not here.isComplete():
            return
        if here.last:
            self.close()
        elif here.returns:
            self.wizard.back()
        else:
            self.wizard.next()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            follow_focus(now)

    def _on_page(self, _number: int) -> None:
        here = self.wizard.here()
        if here is None:
            return
        self.rail.show_stage(here.stage())
        self._order_tabs()
        rename(self.next, here.primary_text())
        self._show_buttons()
        first = here.first_control()
        (first or here).setFocus(Qt.FocusReason.OtherFocusReason)
        here.scroll_to_top()  # it is read from its title on

    def _show_buttons(self) -> None:
        here = self.wizard.here()
        if here is not None:
            self.next.setEnabled(here.isComplete())
            self.back.setEnabled(len(self.wizard.visitedIds()) > 1 and here.may_go_back())
