"""The window: a frame around the wizard that is the same on every page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.shell.frame import Frame
from takeitdown_desktop.gui.shell.viewmodel_registry import ViewModels
from takeitdown_desktop.gui.shell.wizard import ReportWizard
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import ENTER, Button, rename
from takeitdown_desktop.gui.widgets.scrolling import follow_focus
from takeitdown_desktop.gui.widgets.tab_order import set_tab_order

if TYPE_CHECKING:
    from takeitdown_desktop.gui.work.context import AppContext

TITLE = "TID"
SIZE = (960, 700)
MIN_SIZE = (720, 540)
_TITLE_BAR = 40  # pixels reserved for the window manager's frame
_PANEL = 48  # pixels reserved for a desktop's bar, of which Wayland does not tell


class Window(QWidget):
    """Owns the view models, and ends their work before it is destroyed."""

    leave_asked = Signal()

    def __init__(self, context: "AppContext", appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._context = context
        self.models = ViewModels(context, self)
        self._real: ViewModels | None = None  # the real service's, set aside during practice mode
        self.clipboard = PassingClipboard()
        self.clipboard.setParent(self)
        self._may_close = False
        self._by_keys = False  # the current action was triggered by Enter
        self.setWindowTitle(TITLE)
        self._fit_screen()
        self._whole = theme.bare_column(self)
        self._fill()
        appearance.changed.connect(self._tint)
        appearance.app.focusChanged.connect(self._on_focus)
        # Not while the click that asked for it is still at work in what goes away.
        appearance.language_changed.connect(self._fill_again, Qt.ConnectionType.QueuedConnection)

    def _fit_screen(self) -> None:
        """Open at the default size, or at the largest that the screen has room for beside its bars."""
        untold = _PANEL if QGuiApplication.platformName().startswith("wayland") else 0
        free = self.screen().availableSize() - QSize(0, _TITLE_BAR + untold)
        self.setMinimumSize(QSize(*MIN_SIZE).boundedTo(free))
        self.resize(QSize(*SIZE).boundedTo(free))

    def _fill(self) -> None:
        """Create the whole content of the window, in the current language."""
        practice = self.models.practice
        self.wizard = ReportWizard(self.models, self.clipboard, practice, self._appearance)
        frame = Frame(self.wizard, self.models.ledger, practice)
        self.leave, self.rail, self.status = frame.leave, frame.rail, frame.status
        self.watched = frame.watched
        self.back, self.next, self.question = frame.back, frame.next, frame.question
        self._inside = frame
        self.leave.clicked.connect(self.leave_asked)
        self.back.clicked.connect(self.wizard.back)
        self.next.clicked.connect(self._act)
        self.question.agreed.connect(self._on_agreed)
        self.question.turned.connect(self._show_buttons)
        self._whole.addWidget(frame)
        self.wizard.readiness.connect(self._show_buttons)
        self.wizard.arrived.connect(self._on_page)
        self.wizard.end_asked.connect(self._end)
        # Not while the click that asked for it is still at work in what goes away.
        self.wizard.practice_asked.connect(self._turn_practice, Qt.ConnectionType.QueuedConnection)
        self._tint()
        self.wizard.begin()

    def open_report(self, path: Path) -> None:
        """Open a sealed report given on the command line, as by a double click; this sends nothing."""
        self.wizard.setCurrentId(SidePage.SAVED)
        self.models.sealed_file.read(path)

    def _fill_again(self) -> None:
        old = self._inside
        self._whole.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._fill()
        self._inside.show()

    def _turn_practice(self) -> None:
        """Switch from a real service to practice mode, or back; only offered while nothing would be lost."""
        self.models.forget()
        self.models.stop()
        if self._real is not None:
            self.models, self._real = self._real, None
        elif not self.models.practice:
            self._real, self.models = self.models, ViewModels(self._context.practising(), self)
            self.models.ledger.note(self._real.ledger.sent)  # what was really sent stays so
            self.models.ledger.note_seen(self._real.ledger.seen)
        self._fill_again()

    def _tint(self) -> None:
        self.wizard.fit()
        self._inside.fit()
        height = theme.scaled(self, 18)
        size = QSize(height + theme.GRID, height)
        self.leave.setIcon(icons.icon("log-out", theme.in_use().ink, size))
        self.leave.setIconSize(size)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Move the focus with Tab: through the page, whose controls may be new, then through the frame."""
        here = self.wizard.here()
        if here is not None:
            set_tab_order(here, self.question, self.back, self.next, self.leave)
        return super().focusNextPrevChild(forwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter triggers the page's primary action; Esc does nothing, because it is easily hit by accident."""
        if self._change_text_size(event):
            return
        if event.key() in ENTER:
            self._act_by_key()
            return
        super().keyPressEvent(event)

    def _change_text_size(self, event: QKeyEvent) -> bool:
        changes = {
            Qt.Key.Key_Plus: self._appearance.larger,
            Qt.Key.Key_Equal: self._appearance.larger,  # plus without Shift
            Qt.Key.Key_Minus: self._appearance.smaller,
            Qt.Key.Key_0: self._appearance.usual,
        }
        asked = event.key() in changes and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if asked:
            changes[Qt.Key(event.key())]()
        return asked

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost if the window were closed now."""
        here = self.wizard.here()
        return self.models.unsaved or (here is not None and here.unsaved())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for confirmation if something would be lost; otherwise clear everything and close."""
        if self.unsaved and not self._may_close:
            event.ignore()
            self._ask_before_end()
            return
        self.hide()
        self.forget()
        self.models.stop()
        if self._real is not None:
            self._real.stop()
        super().closeEvent(event)

    def _end(self) -> None:
        """End a finished report: close, or, in practice mode beside a real service, go back to the first page."""
        if self._real is not None and not self.unsaved:
            self.wizard.go_home()
        else:
            self.close()

    def _ask_before_end(self) -> None:
        here = self.wizard.here()
        if here is None or not here.ask_before_end():
            self.question.ask()
        self._show_buttons()

    def _on_agreed(self) -> None:
        """Close, unless the page has come to know better what would be lost since the question was asked."""
        here = self.wizard.here()
        if here is None or not here.ask_before_end():
            self.close_now()

    def close_now(self) -> None:
        """Close without confirmation: the person has given it, or the system is shutting down."""
        self._may_close = True
        self.close()

    def forget(self) -> None:
        """Clear everything personal; GUI thread."""
        self.clipboard.clear()
        self.wizard.forget()
        self.models.forget()

    def kill_work(self) -> None:
        """Kill the worker processes without waiting; any thread."""
        self.models.kill()

    def open_question(self) -> Confirm | None:
        """The open confirmation, if any; while it is open, its safe answer is the primary action."""
        return next((one for one in self.findChildren(Confirm) if one.isVisible()), None)

    def _act_by_key(self) -> None:
        """Handle Enter. It does nothing on a secondary button reached with Tab, which is pressed with Space."""
        question, here, focus = self.open_question(), self.wizard.here(), self.focusWidget()
        own = None if here is None else here.primary_control()
        if isinstance(focus, Button) and focus.reached_by_key:
            main = (question.no,) if question is not None else (self.next, own)
            if focus not in main:
                return
        self._by_keys = True
        if question is not None:
            question.no.click()
        else:
            self._act()
        self._by_keys = False

    def _act(self) -> None:
        here = self.wizard.here()
        if here is not None:
            here.act_if_ready()

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        gone = before is not None and not (before.isVisible() and before.isEnabled())
        if gone and isinstance(now, QAbstractButton):
            # The focused control was hidden, and Qt moved the focus to the next one. Correct that later: at once, a
            # screen reader would announce the two in the wrong order.
            QTimer.singleShot(0, self, self._focus_page)
            return
        follow_focus(now)
        self._show_buttons()

    def _focus_page(self) -> None:
        here = self.wizard.here()
        if here is not None:
            by_keys = (
                Qt.FocusReason.ShortcutFocusReason if self._by_keys else Qt.FocusReason.OtherFocusReason
            )
            here.starting_point().setFocus(by_keys)

    def _on_page(self) -> None:
        here = self.wizard.here()
        if here is None:
            return
        self.question.hide()
        self.rail.show_stage(here.stage())
        self._focus_page()  # before the button is renamed, which a screen reader would announce if it had the focus
        self._show_buttons()
        if isinstance(here, WelcomePage):
            here.offer_practice(practises=self._real is not None, possible=not self.models.unsaved)
        here.scroll_to_top()

    def _show_buttons(self) -> None:
        here = self.wizard.here()
        if here is None or self.wizard.passing:
            return
        rename(self.next, here.primary_text())
        self.next.setVisible(here.primary_control() is None and self.open_question() is None)
        self.next.setEnabled(here.primary_ready())
        way_back = len(self.wizard.visitedIds()) > 1 and not here.primary_goes_back()
        self.back.setVisible(way_back and here.allows_back)
        self.back.setEnabled(way_back and here.may_go_back())
        if self.focusWidget() is None:
            self._focus_page()  # a confirmation was answered
