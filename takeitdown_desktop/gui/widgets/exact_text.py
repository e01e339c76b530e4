"""A read-only view of one very long line; breaks added to display it are absent from what is read or copied."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

_MAX_COLUMNS, _MIN_COLUMNS = 72, 8


class ExactText(QPlainTextEdit):
    """Shows text that contains no line breaks, such as a report's canonical bytes.

    Qt needs minutes to lay out one line of a megabyte, so the document holds short lines.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns = _MAX_COLUMNS

    def setPlainText(self, text: str) -> None:
        across = self._columns
        super().setPlainText("\n".join(text[at : at + across] for at in range(0, len(text), across)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * self.document().documentMargin()
        columns = max(
            _MIN_COLUMNS, min(_MAX_COLUMNS, int(room / QFontMetricsF(self.font()).horizontalAdvance("0")))
        )
        if columns != self._columns:
            text, self._columns = self.toPlainText(), columns
            self.setPlainText(text)

    def toPlainText(self) -> str:
        """The text without the added line breaks."""
        return super().toPlainText().replace("\n", "")

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", ""))
        return data
