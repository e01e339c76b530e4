"""Copying the case card, and taking it off the clipboard again."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEAR_AFTER_MS = 60_000

# Asks clipboard managers (KDE and others; Windows' clipboard history) not to keep it.
_KEEP_OUT = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
}


class PassingClipboard(QObject):
    """Holds a text on the clipboard for a while, and never removes someone else's."""

    def __init__(self, clear_after_ms: int = CLEAR_AFTER_MS) -> None:
        super().__init__()
        self._text: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=clear_after_ms)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        for kind, value in _KEEP_OUT.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._text = text
        self._timer.start()

    def clear(self) -> None:
        """Empty the clipboard if it still holds what was copied here."""
        self._timer.stop()
        if self._text is not None and QGuiApplication.clipboard().text() == self._text:
            QGuiApplication.clipboard().clear()
        self._text = None
