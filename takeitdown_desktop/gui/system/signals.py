"""Ending tidily when the system asks: at log-out, or when a terminal is closed."""

import os
import signal

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class TidyEnd(QObject):
    """Turns the system's signals into an ordinary quit, so that everything is cleared away.

    Python looks at signals only between its own instructions, and an idle window runs none;
    so the signal is written to a pipe that Qt's loop listens to. Windows has no such signals.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if os.name == "nt":
            return
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        os.set_blocking(writer, False)
        self._reader = reader
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _go_on)
        notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        os.read(self._reader, 1)
        QCoreApplication.exit()  # quit() would ask the window, which asks the person about what is not saved


def _go_on(_number: int, _frame: object) -> None:
    """Take the place of Python's own handler, which would end the process here and now."""
