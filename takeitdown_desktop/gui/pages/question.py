"""One question with answer cards: radio buttons, number keys, no default answer."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from takeitdown_desktop.core.report.questions import Question, for_reader
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import translated
from takeitdown_desktop.gui.help import place
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.cards import AnswerCard
from takeitdown_desktop.gui.widgets.controls import described
from takeitdown_desktop.gui.widgets.text import label, say


class QuestionPage(StepPage):
    """Shows one question of the table, worded for the person who makes the report."""

    skip_on_resume = True

    def __init__(self, report: ReportViewModel, question: Question) -> None:
        super().__init__(report)
        self.step = question.step
        self._question = question
        self._group = QButtonGroup(self)
        self._box = QWidget()
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        self.cards = [AnswerCard(choice.icon) for choice in question.choices]
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
        # Not ``idClicked``: screen readers toggle without a click.
        self._group.idToggled.connect(self._on_toggled)
        report.changed.connect(self.refresh)
        self.refresh()

    def isComplete(self) -> bool:
        return self._question.chosen(self._report.draft) is not None

    def refresh(self) -> None:
        heading = translated(for_reader(self._question.heading, self._report.draft.who))
        self.ask(heading, "" if self._question.lead is None else translated(self._question.lead))
        how = self.tr("Choose one answer. The number keys work too.")
        for card, choice in zip(self.cards, self._question.choices, strict=True):
            card.set_texts(translated(choice.text), "" if choice.line is None else translated(choice.line))
            if choice.line is None:
                card.setAccessibleDescription(how)
        described(self._box, self.heading.text(), how)
        self._show_answer()

    def first_control(self) -> AnswerCard:
        checked = (card for card in self.cards if card.isChecked())
        return next(checked, self.cards[0])

    def _on_number(self, number: int) -> None:
        self.cards[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.cards[number].click()

    def _on_toggled(self, number: int, checked: bool) -> None:
        if checked:
            chosen = self._question.choices[number]
            self._report.answer_all(self._question.answered(self._report.draft, chosen.value))

    def _show_answer(self) -> None:
        chosen = self._question.chosen(self._report.draft)
        self._group.setExclusive(False)
        for card, choice in zip(self.cards, self._question.choices, strict=True):
            card.setChecked(choice is chosen)
        self._group.setExclusive(True)
        say(self.note, self._remark())
        self.readiness.emit()

    def _remark(self) -> str:
        """The remark for the chosen answer; may be empty."""
        chosen = self._question.chosen(self._report.draft)
        if chosen is None or chosen.remark is None:
            return ""
        remark = translated(chosen.remark)
        return remark if chosen.place is None else remark.format(place=place(chosen.place))
