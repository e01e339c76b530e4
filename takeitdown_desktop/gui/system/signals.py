"""A clean exit on the system's request: at log-out, or when the terminal is closed."""

import os
import signal

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class TidyEnd(QObject):
    """Turns termination signals into an ordinary exit, so that cleanup runs.

    Python handles signals only between its own instructions, and an idle window executes none. So each signal is
    written to a pipe that Qt's event loop watches. Windows has no such signals.
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
        QCoreApplication.exit()  # not quit(), which would close the window and so ask about unsaved content


def _go_on(_number: int, _frame: object) -> None:
    """Replace the default handler, which would end the process at once."""
