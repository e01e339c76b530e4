"""Everything that is copied in the program, and taking it off the clipboard again."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_MS = 60_000

_HINT = "x-kde-passwordManagerHint"
# Asks clipboard managers (KDE and others; Windows' clipboard history) not to keep it.
_KEEP_OUT = {
    _HINT: b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
}
_OWN_ALONE = ("offscreen", "minimal")
"""Platforms whose clipboard no other program reaches; they do not say whose its content is."""


class PassingClipboard(QObject):
    """Holds a text on the clipboard for a while, and never removes someone else's.

    That goes for every text that is copied anywhere in the program: by Ctrl+C, by a menu, and on X11 by
    selecting it. What was copied there in the usual way is put in once more, with the hint.
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
        """Empty the clipboard if it still holds what was copied here."""
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
        data = self._clipboard.mimeData(mode)  # None when it was emptied
        text = data.text() if data is not None else ""
        if text and not data.hasFormat(_HINT):
            # Later: whoever copies is still at it, and a selection by mouse goes on growing.
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
