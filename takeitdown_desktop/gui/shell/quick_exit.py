"""The quick exit: hides the windows first, then ends all work and the process."""

import os
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QWindow

PRESSES = 3
WITHIN_S = 5.0
PATIENCE_S = 8.0  # long enough for practice mode's intake to end; the windows are hidden by then


class QuickExit(QObject):
    """Hides every window, then cleans up and ends the process.

    Args:
        at_once: fast cleanup in the GUI thread right after hiding, such as clearing the clipboard.
        steps: cleanup that may block; run in parallel, for at most ``PATIENCE_S`` seconds in total.
        end: ends the process; does not return outside tests.
        clock: monotonic time in seconds.
    """

    def __init__(
        self,
        at_once: Sequence[Callable[[], object]],
        steps: Sequence[Callable[[], object]],
        end: Callable[[int], object] = os._exit,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._at_once = tuple(at_once)
        self._steps = tuple(steps)
        self._end = end
        self._clock = clock
        self._presses: list[float] = []
        self._leaving = False

    def watch(self, app: QApplication) -> None:
        """Trigger the quick exit when Shift is pressed three times within five seconds, wherever the focus is."""
        app.focusWindowChanged.connect(self._on_window)
        self._on_window(app.focusWindow())

    def leave(self) -> None:
        """Hide everything and end the process."""
        if self._leaving:
            return
        self._leaving = True
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        QGuiApplication.sync()
        for quick in self._at_once:
            quick()
        threads = [threading.Thread(target=step, daemon=True) for step in self._steps]
        for thread in threads:
            thread.start()
        deadline = time.monotonic() + PATIENCE_S
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._end(0)

    def eventFilter(self, _watched: QObject, event: "QEvent") -> bool:
        if isinstance(event, QKeyEvent) and event.type() is event.Type.KeyPress:
            self._on_key(event)
        return False

    def _on_window(self, window: "QWindow | None") -> None:
        # A key event reaches the focus window first and then, possibly several times, the widgets in it. Filtering
        # windows alone counts each press once.
        if window is not None:
            window.installEventFilter(self)

    def _on_key(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift:
            self._presses.clear()
            return
        if event.isAutoRepeat():
            return
        now = self._clock()
        self._presses = [at for at in self._presses if now - at < WITHIN_S] + [now]
        if len(self._presses) >= PRESSES:
            self.leave()
