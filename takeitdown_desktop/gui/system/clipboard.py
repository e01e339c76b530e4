"""Clears copied text from the clipboard after a while and at exit."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_MS = 60_000

_HINT = "x-kde-passwordManagerHint"
# MIME types that ask clipboard managers (KDE and others, Windows' history) not to record the text.
_KEEP_OUT = {
    _HINT: b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
}
_OWN_ALONE = ("offscreen", "minimal")
"""Qt platforms with a clipboard of their own; they do not report who owns its content."""


class PassingClipboard(QObject):
    """Keeps a copied text on the clipboard for a limited time, and never clears another program's content.

    This covers every way to copy text in this program: Ctrl+C, menus and, on X11, selecting. Text that a widget
    copied itself is set again, with the hint for clipboard managers.
    """

    def __init__(self, clear_after_ms: int = CLEAR_AFTER_MS) -> None:
        super().__init__()
        self._clipboard = QGuiApplication.clipboard()
        self._held: dict[QClipboard.Mode, str] = {}
        self._timers: dict[QClipboard.Mode, QTimer] = {}
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            timer = QTimer(self, singleShot=True, interval=clear_after_ms)
            timer.timeout.connect(lambda mode=mode: self._clear(mode))
            self._timers[mode] = timer
        self._clipboard.changed.connect(self._on_changed)

    def copy(self, text: str) -> None:
        self._hold(text, QClipboard.Mode.Clipboard)

    def clear(self) -> None:
        """Clear the clipboard if it still holds text from this program."""
        for mode in self._timers:
            self._clear(mode)

    def _hold(self, text: str, mode: QClipboard.Mode) -> None:
        data = QMimeData()
        data.setText(text)
        for kind, value in _KEEP_OUT.items():
            data.setData(kind, value)
        self._held[mode] = text
        self._clipboard.setMimeData(data, mode)
        self._timers[mode].start()

    def _clear(self, mode: QClipboard.Mode) -> None:
        self._timers[mode].stop()
        text = self._held.pop(mode, None)
        if text is not None and self._clipboard.text(mode) == text:
            self._clipboard.clear(mode)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if mode not in self._timers or not self._is_ours(mode):
            return
        data = self._clipboard.mimeData(mode)  # None if it is empty
        text = data.text() if data is not None else ""
        if text and not data.hasFormat(_HINT):
            # Not at once: the widget is still copying, or the mouse selection is still growing.
            QTimer.singleShot(0, self, lambda: self._hold_if_still(text, mode))

    def _hold_if_still(self, text: str, mode: QClipboard.Mode) -> None:
        if self._is_ours(mode) and self._clipboard.text(mode) == text:
            self._hold(text, mode)

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if QGuiApplication.platformName() in _OWN_ALONE:
            return mode is QClipboard.Mode.Clipboard
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()
