"""The case card: number and PIN, and what happens next; the report itself is gone by now."""

from pathlib import Path

from takeitdown_desktop.core.errors import SaveError
from takeitdown_desktop.core.help import Place
from takeitdown_desktop.core.report.draft import Where
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.help import place
from takeitdown_desktop.gui.pages.base import Door
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.system.card_sheet import CardSheet
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.system.dialogs import FileAsker
from takeitdown_desktop.gui.viewmodels.card_file import save_card
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.report import Card, ReportViewModel
from takeitdown_desktop.gui.viewmodels.unfinished import UnfinishedViewModel
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sheet import gap, sheet
from takeitdown_desktop.gui.widgets.text import Selectable, label, say
from takeitdown_wire import Shared, Who

PDF_NAME, PICTURE_NAME = "CARD.pdf", "CARD.png"


class CardPage(StepPage):
    step = Step.CARD
    last = True
    turns_back = False

    def __init__(
        self,
        report: ReportViewModel,
        files: FilesViewModel,
        unfinished: UnfinishedViewModel,
        clipboard: PassingClipboard,
    ) -> None:
        super().__init__(report)
        self._files = files
        self._unfinished = unfinished
        self._clipboard = clipboard
        self._asker = FileAsker(self)
        self._card: Card | None = None
        self._lay_out_card()
        self._lay_out_actions()
        self.next = label()
        self.advice = label(kind="note")
        self.left = label(kind="small")
        for part in (self.next, self.advice, self.left):
            self.add(part)
        self._lay_out_ways_on()
        self.body.addStretch()
        self.start_from(self.copy)

    def _lay_out_card(self) -> None:
        copied = self.tr("You can mark and copy this.")
        self.number = Selectable(self.tr("Case number"), copied)
        self.pin = Selectable(self.tr("PIN"), copied)
        number = label(self.tr("Case number"), "caption")
        self.add(sheet(number, self.number, gap(), label(self.tr("PIN"), "caption"), self.pin))

    def _lay_out_actions(self) -> None:
        self.copy = button(
            self.tr("Copy"), self.tr("Copies number and PIN. They are removed after one minute.")
        )
        self.copy.clicked.connect(self._on_copy)
        self.save_pdf = button(self.tr("Save as PDF"), self.tr("Saves the card as a page to print."))
        self.save_pdf.clicked.connect(self._on_pdf)
        self.save_picture = button(self.tr("Save as picture"), self.tr("Saves the card as a picture."))
        self.save_picture.clicked.connect(self._on_picture)
        self.print = button(self.tr("Print"), self.tr("Opens a window to choose a printer."))
        self.print.clicked.connect(self._on_print)
        self.add(Flow(self.copy, self.print, self.save_pdf, self.save_picture))
        self.told = label(kind="done")
        self.problem = label(kind="problem")
        for part in (self.told, self.problem):
            part.hide()
            self.add(part)

    def _lay_out_ways_on(self) -> None:
        self.help = button(self.tr("Someone to talk to"), self.tr("Opens a list of help lines."), "quiet")
        self.opens(self.help, Door.HELP)
        self.more = button(
            self.tr("Add files to this case"),
            self.tr("Makes a further report with the same number and PIN. Asks first."),
            "quiet",
        )
        self.sure = Confirm(
            self.tr("Did you keep number and PIN? They are shown again only when the new files are done."),
            self.tr("Yes, add files"),
            self.tr("Goes back to the list of files."),
            self.tr("Not yet"),
        )
        self.more.clicked.connect(self.sure.ask)
        self.sure.agreed.connect(self._on_more)
        self.add(Flow(self.help, self.more))
        self.add(self.sure)

    def initializePage(self) -> None:
        card = self._report.hand_over_card()
        self._files.clear()
        if card is not None:
            self._show(card)

    def primary_text(self) -> str:
        return self.tr("Finish")

    def forget(self) -> None:
        """Hold neither number nor PIN any more."""
        self._card = None
        for part in (self.number, self.pin, self.next, self.advice):
            part.clear()

    def _show(self, card: Card) -> None:
        self._card = card
        keep = self.tr("Write these down or keep them safe. Nobody can look them up for you.")
        same = self.tr("The new files belong to the case that you have. Its number and PIN stay.")
        self.ask(self.tr("Your case card"), same if card.added else keep)
        self.sure.hide()
        self.number.setText(str(card.case))
        self.pin.setText(str(card.pin))
        self.next.setText(self._next_steps(card))
        self.advice.setText(self._advice(card))
        left = self.tr(
            "What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved "
            "report on the first page."
        )
        say(self.left, left if self._unfinished.keeps_this else "")
        self._tell("")

    def _next_steps(self, card: Card) -> str:
        if not card.sent:
            return self.tr(
                "What happens next: the report waits, locked. Nothing is sent until you send it. Start this "
                "program again, here or on another computer, and choose Come back to a saved report."
            )
        return self.tr(
            "What happens next: services that have joined fetch the fingerprints and look for copies. "
            "They decide what to remove. With this card you can see how it goes, or take it back."
        )

    def _advice(self, card: Card) -> str:
        post = self.tr("Please do not post the picture again: it may be blocked, and your account with it.")
        if card.who is Who.PARENT:
            post = self.tr("Please do not post or forward the picture, not even to warn others.")
        elif card.who is Who.SUPPORTER:
            post = self.tr("Please give this card to the young person, and do not forward the picture.")
        threat = self.tr("Does someone threaten you? Do not pay. Keep the messages, and stop answering.")
        online = self.tr("Is it online now? Tell the CyberTipline too: {place}.").format(
            place=place(Place.ONLINE)
        )
        return "\n".join([post, threat] if card.shared is Shared.NO else [post, threat, online])

    def _text(self) -> str:
        lines = (
            self.tr("Case number: {number}").format(number=self.number.text()),
            self.tr("PIN: {pin}").format(pin=self.pin.text()),
        )
        return "\n".join(lines)

    def _on_more(self) -> None:
        card = self._card
        if card is not None:
            self._report.add_to(card.case, card.pin)
            self._report.answer(
                where=Where.HERE, who=card.who, under_18=True, explicit=True, shared=card.shared
            )
            self.way_asked.emit()

    def _on_copy(self) -> None:
        self._clipboard.copy(self._text())
        self._tell(self.tr("Copied. It is taken off the clipboard after one minute."))

    def _sheet(self) -> CardSheet:
        rows = (
            (self.tr("Case number"), self.number.text()),
            (self.tr("PIN"), self.pin.text()),
        )
        return CardSheet(rows, f"{self.next.text()}\n{self.advice.text()}", self.layoutDirection())

    def _on_print(self) -> None:
        from takeitdown_desktop.gui.system.printing import ask_and_print  # not loaded for nothing

        ask_and_print(self, self._sheet(), self._on_printed)

    def _on_printed(self, done: bool) -> None:
        said = self.tr("It was given to the printer. Please take the page with you.")
        failed = self.tr("It could not be printed. You can save it as PDF instead.")
        self._tell(said if done else "", "" if done else failed)

    def _on_pdf(self) -> None:
        self._asker.place(
            self.save_pdf.text(), PDF_NAME, lambda chosen: self._write(self._sheet().pdf(), chosen)
        )

    def _on_picture(self) -> None:
        self._asker.place(
            self.save_picture.text(), PICTURE_NAME, lambda chosen: self._write(self._sheet().png(), chosen)
        )

    def _write(self, card: bytes, chosen: list[Path]) -> None:
        for path in chosen:
            try:
                save_card(card, path)
            except SaveError as error:
                self._tell("", error_text(error.code))
            else:
                self._tell(self.tr("Saved. Whoever has this file can see and take back the report."))

    def _tell(self, done: str, problem: str = "") -> None:
        say(self.told, done)
        say(self.problem, problem)
