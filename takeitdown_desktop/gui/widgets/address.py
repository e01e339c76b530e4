"""A web address to select, copy, or scan with a phone."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.controls import button, rename
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.qr_code import QrCode
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.text import Selectable, label, say


class Address(QWidget):
    """The address is never opened from here, because a browser would record it in its history.

    Args:
        name: accessible name, read before the address.
        kind: style of the text in the theme.
    """

    def __init__(self, name: str, kind: str = "way", text: str = "") -> None:
        super().__init__()
        self.address = Selectable(name, self.tr("You can mark and copy this."), kind)
        self.copy_it = button(self.tr("Copy"), self.tr("Copies the address."), "quiet")
        self.copy_it.clicked.connect(self.copy)
        self.phone = button(
            self.tr("On my phone"), self.tr("Shows a code that a telephone's camera can read."), "quiet"
        )
        self.phone.clicked.connect(self._on_phone)
        self.copied = label(kind="done")
        self.copied.hide()
        self.code = QrCode()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.address)
        column.addLayout(Flow(self.copy_it, self.phone))
        column.addWidget(self.copied)
        column.addWidget(self.code)
        self.setText(text)

    def setText(self, text: str) -> None:
        self.address.setText(text)
        self.code.hide()
        say(self.copied, "")

    def text(self) -> str:
        return self.address.text()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(f"https://{self.text()}")
        say(self.copied, self.tr("Copied. You can paste it into a browser."))

    def _on_phone(self) -> None:
        if self.code.isVisible():
            self.code.hide()
        else:
            self.code.show_address(self.text())
            scroll_into_view(self.code)
        rename(self.phone, self.tr("Hide the code") if self.code.isVisible() else self.tr("On my phone"))
