"""One question with answer cards: radio semantics, number keys, no default."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.cards import AnswerCard
from takeitdown_desktop.gui.widgets.text import label, say


class QuestionPage(StepPage):
    """Answers one field of the draft.

    Args:
        field: name of the field.
        values: what each card answers, in order.
        pictures: the icon of each card; none for plain answers.
    """

    passes = True

    def __init__(
        self,
        report: ReportViewModel,
        field: str,
        values: tuple[object, ...],
        pictures: tuple[str, ...] = (),
    ) -> None:
        super().__init__(report)
        self._field = field
        self._values = values
        self._group = QButtonGroup(self)
        self._box = QWidget()
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        self.cards = [AnswerCard(picture) for picture in pictures or ("",) * len(values)]
        for number, card in enumerate(self.cards):
            self._group.addButton(card, number)
            column.addWidget(card)
            key = QShortcut(QKeySequence(str(number + 1)), self)
            key.activated.connect(partial(self._on_number, number))
        self.note = label(kind="note")
        self.note.hide()
        self.add(self._box)
        self.add(self.note)
        self.body.addStretch()
        self._group.idToggled.connect(self._on_toggled)  # screen readers toggle, and click nothing
        report.changed.connect(self.refresh)
        self.refresh()

    def isComplete(self) -> bool:
        return self._answer() is not None

    def refresh(self) -> None:
        self.phrase()
        self._box.setAccessibleName(self.heading.text())
        self._box.setAccessibleDescription(self.tr("Choose one answer. The number keys work too."))
        self._show_answer()

    def phrase(self) -> None:
        """Set question and answers in the words for this person."""

    def noted(self) -> str:
        """Something to say beside the answer that was chosen; may be empty."""
        return ""

    def first_control(self) -> AnswerCard:
        checked = (card for card in self.cards if card.isChecked())
        return next(checked, self.cards[0])

    def _answer(self) -> object:
        return getattr(self._report.draft, self._field)

    def _on_number(self, number: int) -> None:
        self.cards[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.cards[number].click()

    def _on_toggled(self, number: int, checked: bool) -> None:
        if checked:
            self._report.answer(**{self._field: self._values[number]})

    def _show_answer(self) -> None:
        answer = self._answer()
        self._group.setExclusive(False)
        for card, value in zip(self.cards, self._values, strict=True):
            card.setChecked(answer is not None and value == answer)
        self._group.setExclusive(True)
        say(self.note, self.noted())
        self.readiness.emit()
