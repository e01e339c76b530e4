"""The removal letter: save or print it, note when it was sent, count the 48 hours, and complain after them."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from takeitdown_desktop.core.help import Place
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import number_text, same_as
from takeitdown_desktop.gui.help import place
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.pages.paper_tools import PaperTools
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.viewmodels.advice import AdviceViewModel
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.kit import KitViewModel, now, removal_facts
from takeitdown_desktop.gui.viewmodels.notes import NotesViewModel
from takeitdown_desktop.gui.widgets.address import Address
from takeitdown_desktop.gui.widgets.controls import Choice, button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.sheet import captioned, sheet
from takeitdown_desktop.gui.widgets.steps import NumberedList
from takeitdown_desktop.gui.widgets.text import label, say

_DAYS_BACK = 14
_MINUTE_MS = 60_000
LETTER_NAME, COMPLAINT_NAME = "LETTER", "COMPLAINT"


class LetterPage(Page):
    """The primary action saves the letter; once it was saved, printed or copied, it goes back."""

    def __init__(
        self,
        kit: KitViewModel,
        notes: NotesViewModel,
        advice: AdviceViewModel,
        clipboard: PassingClipboard,
        asker: FileAsker,
    ) -> None:
        super().__init__()
        self._kit = kit
        self._notes = notes
        self._is_taken = False
        self.ask(
            self.tr("The letter is ready"),
            self.tr(
                "It is in English, for a company in the USA. Send it yourself, and send no picture with it."
            ),
        )
        self.steps = NumberedList()
        self.add(self.steps)
        self.letter = _english()
        self.tools = PaperTools(clipboard, asker, kit.letter, LETTER_NAME)
        self.tools.taken.connect(self._on_taken)
        self.add(self.tools)
        self.keep = button(
            self.tr("Keep it here, locked"), self.tr("Keeps it with your notes, under a passphrase.")
        )
        self.keep.clicked.connect(self._on_keep)
        self.add(Flow(self.keep))
        self._lay_out_sent()
        self._lay_out_complaint(clipboard, asker)
        self.add(label(advice.told(removal_facts().sources["48-hours"]), "small"))
        self.add(sheet(self.letter))
        self.body.addStretch()
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._show)
        kit.changed.connect(self._show)

    def _lay_out_sent(self) -> None:
        meaning = self.tr("The 48 hours count from then.")
        self.day = Choice(self.tr("Day"), meaning)
        self.hour = Choice(self.tr("Time"), meaning)
        # Otherwise long dates would be cut off.
        self.day.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.day.activated.connect(self._offer_times)
        self.count = button(self.tr("Count the 48 hours"), meaning)
        self.count.clicked.connect(self._on_sent)
        self.left = label(kind="done")
        self.left.hide()
        days, hours = QWidget(), QWidget()
        for box, caption, choice in (
            (days, self.tr("Day"), self.day),
            (hours, self.tr("Time"), self.hour),
        ):
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(captioned(caption, choice))
        self.add(label(self.tr("When did you send it?"), "part"))
        self.add(Flow(days, hours))
        self.add(Flow(self.count))
        self.add(self.left)

    def _lay_out_complaint(self, clipboard: PassingClipboard, asker: FileAsker) -> None:
        self.still = button(
            self.tr("It is still there"),
            self.tr("Writes a complaint to the office in the USA that looks after this law."),
        )
        self.still.clicked.connect(self._on_still)
        self.add(Flow(self.still))
        self.where = Address(self.tr("Where to complain"), text=place(Place.COMPLAINT))
        self.complaint = _english()
        self.complaint_tools = PaperTools(clipboard, asker, self._kit.complaint, COMPLAINT_NAME)
        self.complaint_sheet = sheet(
            label(self.tr("This is the complaint. Send it yourself, on this page:")),
            self.where,
            self.complaint,
            self.complaint_tools,
        )
        self.complaint_sheet.hide()
        self.add(self.complaint_sheet)

    def initializePage(self) -> None:
        self._is_taken = False
        self.tools.forget()
        self.complaint_tools.forget()
        self.complaint_sheet.hide()
        if self._kit.missing():
            self.steps.tell(())
            self.letter.setText("")
        else:
            self.steps.tell(self._ways())
            self.letter.setText(self._kit.letter().text())
        self._offer_days()
        self._show()
        self._clock.start()

    def cleanupPage(self) -> None:
        self._clock.stop()

    def forget(self) -> None:
        """Clear the letter and the complaint."""
        self.letter.setText("")
        self.complaint.setText("")
        self.steps.tell(())

    def primary_text(self) -> str:
        return super().primary_text() if self._is_taken else same_as("CardPage", "Save as PDF")

    def primary_ready(self) -> bool:
        return not self._kit.missing()

    def act(self) -> None:
        if self._is_taken:
            super().act()
        else:
            self.tools.ask_for_pdf()

    def unsaved(self) -> bool:
        return self._kit.unsaved

    def _ways(self) -> list[str]:
        ways = [
            self.tr(
                "Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address."
            ).format(platform=self._kit.request.platform)
        ]
        if form := self._kit.form():
            ways.append(self.tr("The form is called: {form}.").format(form=form))
        return [*ways, self.tr("Send the letter there. Then come back here, and say when you sent it.")]

    def _on_taken(self) -> None:
        self._is_taken = True
        self._kit.note_saved()
        self.readiness.emit()

    def _on_keep(self) -> None:
        self._notes.put_letter(self._kit.request)
        self._kit.note_saved()
        self.side_page_asked.emit(SidePage.NOTES)

    def _offer_days(self) -> None:
        today = now().date()
        self.day.clear()
        for back in range(_DAYS_BACK):
            day = today - timedelta(days=back)
            self.day.addItem(
                QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat), day
            )
        self._offer_times()

    def _offer_times(self) -> None:
        """Fill the list with the half hours of the chosen day up to now, latest first."""
        moment, day = now(), self.day.currentData()
        self.hour.clear()
        for half in reversed(range(48)):
            clock = time(half // 2, 30 * (half % 2))
            if datetime.combine(day, clock).astimezone() <= moment:
                self.hour.addItem(
                    QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat),
                    clock,
                )

    def _on_sent(self) -> None:
        day, clock = self.day.currentData(), self.hour.currentData()
        self._kit.say(sent=datetime.combine(day, clock).astimezone())

    def _on_still(self) -> None:
        self.complaint.setText(self._kit.complaint().text())
        self.complaint_sheet.show()
        scroll_into_view(self.complaint_sheet)

    def _show(self) -> None:
        ends, left = self._kit.ends(), self._kit.hours_left()
        goes_on = self.tr(
            "The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here."
        )
        over = self.tr("The 48 hours ended on {end}. Is it gone?")
        say(
            self.left, (goes_on if left else over).format(end=ends, hours=number_text(left)) if ends else ""
        )
        self.still.setVisible(bool(ends) and not left)
        self.count.setEnabled(not self._kit.missing())
        self.keep.setEnabled(not self._kit.missing())
        self.tools.setEnabled(not self._kit.missing())
        self.readiness.emit()


def _english() -> QLabel:
    """A label for English text in any window language: left to right, and read in English by a screen reader."""
    made = label()
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    made.setMinimumHeight(theme.GRID)
    return made
