"""Starts the window; the only module that creates a QApplication."""

import gc
import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from takeitdown_desktop import paths
from takeitdown_desktop.core.outbox.run_folder import RunFolder, sweep
from takeitdown_desktop.gui.appearance import desktop, theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.shell.quick_exit import QuickExit
from takeitdown_desktop.gui.shell.window import TITLE, Window
from takeitdown_desktop.gui.system.signals import TidyEnd
from takeitdown_desktop.gui.widgets import spoken

if TYPE_CHECKING:
    from takeitdown_desktop.gui.work.context import AppContext


def run_wizard(context: "AppContext", argv: Sequence[str], report: Path | None = None) -> int:
    """Show the wizard until it is closed; the caller closes ``context`` afterwards.

    The quick exit closes them itself, because it does not come back.

    Args:
        context: what the window works with.
        argv: the program's name and arguments for Qt.
        report: a sealed report to open at the start.

    Returns:
        The program's exit code.
    """
    private = RunFolder()
    try:
        forget_settings(str(private.path))
        desktop.settle()
        app = QApplication([TITLE, *theme.STYLE, *argv[1:]])
        app.setApplicationName(TITLE)
        app.setApplicationDisplayName(TITLE)
        spoken.install()
        window = Window(context, Appearance(app))
        quick = quick_exit(window, context, extra=private.close)
        quick.watch(app)
        TidyEnd(window)
        window.show()
        if report is not None:
            window.open_report(report)
        QTimer.singleShot(0, _collect_again)
        threading.Thread(target=sweep, args=(paths.practice(), paths.PRACTICE_LASTS_S), daemon=True).start()
        code = app.exec()
        window.close_now()
        return code
    finally:
        private.close()


def _collect_again() -> None:
    """Exclude the loaded program from garbage collection, whose pauses would make the window stall."""
    gc.freeze()
    gc.enable()


def forget_settings(folder: str) -> None:
    """Redirect QSettings to a folder that is removed at exit, so that Qt's dialogs remember nothing."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(kind, scope, folder)


def quick_exit(
    window: Window,
    context: "AppContext",
    extra: Callable[[], object],
    end: Callable[[int], object] = os._exit,
) -> QuickExit:
    """The quick exit of a window, connected to its button.

    Args:
        window: hidden first.
        context: closed before the process ends.
        extra: one more cleanup step.
        end: ends the process.
    """
    steps = (window.kill_work, context.close, extra)
    leaving = QuickExit((window.clipboard.clear,), steps, end)
    window.leave_asked.connect(leaving.leave)
    return leaving
