"""Nothing that is copied in the program stays on the clipboard, however it was copied."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from takeitdown_desktop.gui.system.clipboard import PassingClipboard

HINT = "x-kde-passwordManagerHint"


def label(text: str) -> QWidget:
    made = QLabel(text)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    made.setSelection(0, len(text))
    return made


def line(text: str) -> QWidget:
    made = QLineEdit(text)
    made.selectAll()
    return made


def page(text: str) -> QWidget:
    made = QPlainTextEdit(text)
    made.setReadOnly(True)
    made.selectAll()
    return made


@pytest.mark.parametrize("make", [label, line, page])
def test_what_is_copied_by_its_keys_is_marked_as_secret_and_goes(
    qtbot: QtBot, make: Callable[[str], QWidget]
) -> None:
    clipboard = PassingClipboard(clear_after_ms=300)
    widget = make("7K2M-9QX4")
    clipboard.setParent(widget)
    qtbot.addWidget(widget)
    widget.show()
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    board = QGuiApplication.clipboard()
    qtbot.waitUntil(
        lambda: board.text() == "7K2M-9QX4" and board.mimeData().data(HINT) == QByteArray(b"secret")
    )
    qtbot.waitUntil(lambda: board.text() == "")
    clipboard.clear()
