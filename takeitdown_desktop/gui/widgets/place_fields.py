"""Fields for the addresses of posts: one for each, and an empty one below."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.widgets.controls import described


def typed_field(name: str, description: str, longest: int) -> QLineEdit:
    """A text field that accepts no drops, since a dropped file would insert its path."""
    made = QLineEdit()
    made.setMaxLength(longest)
    made.setAcceptDrops(False)
    described(made, name, description)
    return made


class PlaceFields(QWidget):
    """Shows one more field than are filled, up to a maximum.

    Args:
        name: accessible name of each field.
        description: accessible description of each field.
        most: maximum number of fields.
        longest: maximum number of characters in one.
    """

    edited = Signal()

    def __init__(self, name: str, description: str, most: int, longest: int) -> None:
        super().__init__()
        self._name, self._description, self._longest = name, description, longest
        self._most = most
        self.fields: list[QLineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        self._grow()

    def texts(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self.fields if field.text().strip())

    def show_texts(self, texts: Sequence[str]) -> None:
        """Fill the fields with these texts and clear the others."""
        if self.texts() == tuple(texts):
            return
        while len(self.fields) < min(len(texts), self._most):
            self._grow()
        for at, field in enumerate(self.fields):
            field.setText(texts[at] if at < len(texts) else "")
        self._on_edited()

    def _grow(self) -> None:
        field = typed_field(f"{self._name} {len(self.fields) + 1}", self._description, self._longest)
        field.textChanged.connect(self._on_edited)
        self._column.addWidget(field)
        self.fields.append(field)

    def _on_edited(self) -> None:
        if self.fields[-1].text().strip() and len(self.fields) < self._most:
            self._grow()
        self.edited.emit()
