"""Read-only view of one very long line, broken only to fit, and exact again when read or copied."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

_COLUMNS = 64


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

    def setPlainText(self, text: str) -> None:
        super().setPlainText("\n".join(text[at : at + _COLUMNS] for at in range(0, len(text), _COLUMNS)))

    def toPlainText(self) -> str:
        """The text as it was set."""
        return super().toPlainText().replace("\n", "")

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", ""))
        return data
