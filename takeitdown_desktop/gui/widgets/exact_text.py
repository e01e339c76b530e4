"""Read-only view of one very long line, broken only to fit, and exact again when read or copied."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

_MOST, _LEAST = 72, 8


class ExactText(QPlainTextEdit):
    """Shows text without line breaks of its own, such as a report's canonical bytes.

    Laying out one line of a megabyte takes minutes, so it is held in short ones.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns = _MOST

    def setPlainText(self, text: str) -> None:
        across = self._columns
        super().setPlainText("\n".join(text[at : at + across] for at in range(0, len(text), across)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * self.document().documentMargin()
        columns = max(_LEAST, min(_MOST, int(room / QFontMetricsF(self.font()).horizontalAdvance("0"))))
        if columns != self._columns:
            text, self._columns = self.toPlainText(), columns
            self.setPlainText(text)

    def toPlainText(self) -> str:
        """The text as it was set."""
        return super().toPlainText().replace("\n", "")

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", ""))
        return data
