"""Help besides a report: the person ticks what has happened and reads the steps that fit."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop.core.report.advice import Situation
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import number_text
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.viewmodels.advice import AdviceViewModel, NextStep
from takeitdown_desktop.gui.widgets.address import Address
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.controls import button, rename
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sheet import empty, sheet
from takeitdown_desktop.gui.widgets.steps import NumberedList
from takeitdown_desktop.gui.widgets.text import label, say


class AdvicePage(Page):
    def __init__(self, advice: AdviceViewModel) -> None:
        super().__init__()
        self.model = advice
        self.situations: dict[Situation, CheckBox] = {}
        for situation in Situation:
            made = CheckBox("", self.tr("Shows or hides the steps for it."))
            made.clicked.connect(partial(self._on_clicked, situation))
            self.situations[situation] = made
            self.add(Flow(made))
        self.start_from(self.situations[Situation.THREAT])
        self.none = label(self.tr("Choose all that fit. Then the steps stand here."), "note")
        self.add(self.none)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.GRID)
        self.add(self._steps)
        self.add(label(self.tr("Better not"), "part"))
        self.avoid = NumberedList()
        self.add(self.avoid)
        self.help = button(self.tr("Someone to talk to"), self.tr("Opens a list of help lines."))
        self.opens(self.help, SidePage.HELP)
        self.letter, self.notes = self.way_to_letter(), self.way_to_notes()
        self.add(Flow(self.help, self.letter, self.notes))
        self.add(label(self.tr("What you choose here is kept nowhere and sent to nobody."), "small"))
        self.body.addStretch()
        advice.changed.connect(self._show)
        self._phrase()

    def initializePage(self) -> None:
        self._phrase()

    def _phrase(self) -> None:
        """Set all texts for the person concerned, who may have changed since the page was last shown."""
        adult = self.model.for_adult
        self.ask(self.tr("What helps now"), self.tr("Does one of these fit?"))
        texts = {
            Situation.THREAT: (
                self.tr("Somebody threatens them, or wants money or more pictures")
                if adult
                else self.tr("Somebody threatens me, or wants money or more pictures")
            ),
            Situation.ONLINE: self.tr("It is online now"),
            Situation.KNOWN: (self.tr("It is known who has it") if adult else self.tr("I know who has it")),
            Situation.CHILD: self.tr("They are under 13") if adult else self.tr("I am under 13"),
            Situation.FAKE: self.tr("It is fake, or made with AI"),
            Situation.NO_FILE: (
                self.tr("Nobody of us has the file") if adult else self.tr("I do not have the file")
            ),
        }
        for situation, made in self.situations.items():
            rename(made, texts[situation])
            made.setChecked(self.model.is_so(situation))
        self.avoid.tell(
            (
                self.tr("Do not pay."),
                self.tr("Do not send more pictures."),
                self.tr("Do not delete the messages."),
                self.tr("Do not post or forward it, not even to warn others."),
            )
        )
        self._show()

    def _on_clicked(self, situation: Situation) -> None:
        self.model.say(situation, so=self.situations[situation].isChecked())

    def _show(self) -> None:
        empty(self._steps)
        steps = self.model.steps()
        self.none.setVisible(not steps)
        for number, step in enumerate(steps, 1):
            self._steps.addWidget(self._sheet(number, step))

    def _sheet(self, number: int, step: NextStep) -> QWidget:
        parts: list[QWidget] = [label(f"{number_text(number)}. {step.text}")]
        if step.address:
            parts.append(Address(step.text, text=step.address))
        source = label(kind="small")
        say(source, step.source)
        parts.append(source)
        return sheet(*parts)
