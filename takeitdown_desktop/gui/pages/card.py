"""The case card: number, PIN and what happens next. The report itself is no longer in memory."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from takeitdown_desktop.core.errors import SaveError
from takeitdown_desktop.core.outbox.disk import save_new
from takeitdown_desktop.core.report.session import Card
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.system.card_sheet import CardSheet
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.viewmodels.drafts import DraftsViewModel
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
from takeitdown_desktop.gui.viewmodels.next_steps import NextSteps
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.address import Address
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.printers import Printers
from takeitdown_desktop.gui.widgets.sheet import gap, sheet
from takeitdown_desktop.gui.widgets.steps import NumberedList
from takeitdown_desktop.gui.widgets.text import Paragraph, Selectable, label, say
from takeitdown_wire import Shared, Who

PDF_NAME, PICTURE_NAME = "CARD.pdf", "CARD.png"


class CardPage(StepPage):
    step = Step.CARD
    allows_back = False

    def __init__(
        self,
        report: ReportViewModel,
        files: FilesViewModel,
        unfinished: DraftsViewModel,
        clipboard: PassingClipboard,
        asker: FileAsker,
        *,
        help_: HelpViewModel,
        practice: bool,
    ) -> None:
        super().__init__(report)
        self._files = files
        self._unfinished = unfinished
        self._clipboard = clipboard
        self._practice = practice
        self._asker = asker
        self._help = help_
        self._words = NextSteps(self)
        self._card: Card | None = None
        self._is_kept = False
        self._lay_out_card()
        self._lay_out_actions()
        self._lay_out_next()
        self._lay_out_ways_on()
        self.body.addStretch()

    def _lay_out_card(self) -> None:
        copied = self.tr("You can mark and copy this.")
        self.number = Selectable(self.tr("Case number"), copied)
        self.pin = Selectable(self.tr("PIN"), copied, spelled=True)
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
        self.print = button(self.tr("Print"), self.tr("Shows the printers of this computer."))
        self.print.clicked.connect(self._on_print)
        self.add(Flow(self.copy, self.print, self.save_pdf, self.save_picture))
        self.printers = Printers()
        self.printers.chosen.connect(self._on_printer)
        self.add(self.printers)
        self.told = label(kind="done")
        self.problem = label(kind="problem")
        for part in (self.told, self.problem):
            part.hide()
            self.add(part)
        self.sure_end = self._ask_first(
            self.tr("Did you keep number and PIN? When the window is closed, nobody can show them again."),
            self.tr("Yes, close it"),
            self.tr("Closes the window."),
            self._on_end,
        )
        self.add(self.sure_end)  # here, and not at the end, so that both are in sight when it is asked

    def _lay_out_next(self) -> None:
        self.add(label(self.tr("What happens next"), "part"))
        self.next = NumberedList()
        self.left = label(kind="small")
        self.web = label()
        self.site = Address(self.tr("Page for browsers"))
        self.talk = Paragraph(kind="note", picture="phone")
        for part in (self.next, self.web, self.site, self.talk, self.left):
            self.add(part)

    def _lay_out_ways_on(self) -> None:
        self.help = button(self.tr("Someone to talk to"), self.tr("Opens a list of help lines."), "quiet")
        self.opens(self.help, SidePage.HELP)
        self.advice = button(
            self.tr("What else helps"),
            self.tr("Steps for threats, for posts that are online, and more."),
            "quiet",
        )
        self.opens(self.advice, SidePage.ADVICE)
        self.letter = self.way_to_letter()
        self.more = button(
            self.tr("Add files to this case"),
            self.tr("Makes a further report with the same number and PIN. Asks first."),
            "quiet",
        )
        self.sure = self._ask_first(
            self.tr("Did you keep number and PIN? They are shown again only when the new files are done."),
            self.tr("Yes, add files"),
            self.tr("Goes back to the list of files."),
            self._on_more,
        )
        self.more.clicked.connect(self.sure.ask)
        self.add(Flow(self.help, self.advice, self.letter, self.more))
        self.add(self.sure)

    def _ask_first(self, text: str, yes: str, meaning: str, then: Callable[[], object]) -> Confirm:
        made = Confirm(text, yes, meaning, self.tr("Not yet"))
        made.agreed.connect(then)
        return made

    def initializePage(self) -> None:
        card = self._report.hand_over_card()
        self._files.clear()
        if card is not None:
            self._show(card)

    def primary_text(self) -> str:
        return self.tr("Finish")

    def primary_ready(self) -> bool:
        return self._card is not None

    def act(self) -> None:
        self.end_asked.emit()

    def unsaved(self) -> bool:
        return self._card is not None and not self._is_kept

    def ask_before_end(self) -> bool:
        if self.unsaved():  # else it is a letter or a note that would be lost
            self.sure_end.ask()
        return self.unsaved()

    def forget(self) -> None:
        """Clear number and PIN."""
        self._card = None
        for part in (self.number, self.pin):
            part.clear()
        self.next.tell(())
        self._show_page("")

    def _show(self, card: Card) -> None:
        self._card, self._is_kept = card, False
        self.ask(self._words.title(card), self._words.lead(card))
        self.sure.hide()
        self.sure_end.hide()
        self.printers.hide()
        self.number.setText(str(card.case))
        self.pin.setText(str(card.pin))
        self.next.tell(self._words.steps(card))
        self._show_page(card.page)
        left = self.tr(
            "What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved "
            "report on the first page."
        )
        say(self.left, left if self._unfinished.keeps_this else "")
        line = self._help.first_line(adults=card.answers.who in (Who.PARENT, Who.SUPPORTER))
        say(self.talk, self.tr("Someone to talk to: {line}").format(line=line) if line else "")
        self.letter.setVisible(card.answers.shared is not Shared.NO)
        self._tell("")
        self.readiness.emit()

    def _show_page(self, page: str) -> None:
        say(self.web, self._words.without_program() if page else "")
        self.site.setText(page)
        self.site.setVisible(bool(page))

    def _text(self) -> str:
        lines = (
            self.tr("Case number: {number}").format(number=self.number.text()),
            self.tr("PIN: {pin}").format(pin=self.pin.text()),
        )
        return "\n".join(lines)

    def _on_more(self) -> None:
        card = self._card
        if card is not None:
            self._card = None
            self._report.add_to(card.case, card.pin)
            self._report.answer_all(card.answers)
            self.resume_asked.emit()

    def _on_end(self) -> None:
        self._is_kept = True
        self.end_asked.emit()

    def _on_copy(self) -> None:
        self._clipboard.copy(self._text())
        self._tell(
            self.tr("Copied. It is taken off the clipboard after one minute, or when this window closes.")
        )

    def _sheet(self) -> CardSheet:
        assert self._card is not None
        rows = (
            (self.tr("Case number"), self.number.text()),
            (self.tr("PIN"), self.pin.text()),
        )
        day = self.locale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        about = self.tr("Take It Down Desktop. Made for {service} on {day}.").format(
            service=self._card.service, day=day
        )
        practice = self.tr("PRACTICE. This card reaches nobody.")
        script = next((family for family in self.font().families() if family != theme.FAMILY), "")
        return CardSheet(
            self.tr("Case card"),
            practice if self._practice else "",
            rows,
            self._words.use(self._card),
            self._words.steps(self._card),
            about,
            self.layoutDirection(),
            script,
            self._words.without_program(),
            f"https://{self._card.page}" if self._card.page else "",
        )

    def _on_print(self) -> None:
        from takeitdown_desktop.gui.system import printing

        self.printers.ask(printing.printer_names())

    def _on_printer(self, name: str) -> None:
        from takeitdown_desktop.gui.system import printing

        title = self.window().windowTitle()  # the printer's queue is visible to others: reveal nothing
        self._on_printed(printing.print_card(printing.printer_named(name), self._sheet(), title))

    def _on_printed(self, done: bool) -> None:
        said = self.tr("It was given to the printer. Please take the page with you.")
        failed = self.tr("It could not be printed. You can save it as PDF instead.")
        self._is_kept = self._is_kept or done
        self._tell(said if done else "", "" if done else failed)

    def _on_pdf(self) -> None:
        self._asker.save_as(
            self.save_pdf.text(), PDF_NAME, lambda chosen: self._write(self._sheet().pdf(), chosen)
        )

    def _on_picture(self) -> None:
        self._asker.save_as(
            self.save_picture.text(), PICTURE_NAME, lambda chosen: self._write(self._sheet().png(), chosen)
        )

    def _write(self, card: bytes, chosen: list[Path]) -> None:
        for path in chosen:
            try:
                save_new(path, card)
            except SaveError as error:
                self._tell("", error_text(error.code))
            else:
                self._is_kept = True
                self._tell(self.tr("Saved. Whoever has this file can see and take back the report."))

    def _tell(self, done: str, problem: str = "") -> None:
        say(self.told, done)
        say(self.problem, problem)
