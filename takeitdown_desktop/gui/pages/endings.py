"""Endings that point to other help, for answers with which a report here would not help."""

from functools import partial
from typing import ClassVar

from takeitdown_desktop.core.help import Place
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.help import day_text, place
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.address import Address
from takeitdown_desktop.gui.widgets.controls import button, ending
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.scrolling import scroll_into_view
from takeitdown_desktop.gui.widgets.sheet import sheet
from takeitdown_desktop.gui.widgets.steps import NumberedList
from takeitdown_desktop.gui.widgets.text import label


class EndingPage(StepPage):
    """The end of a path through the questions, with a way back; nothing has been kept or sent.

    Attributes:
        asks_platforms: whether a removal request to the platform may help.
    """

    asks_platforms: ClassVar[bool] = False

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report)
        self.place = Address(self.tr("Where to go"), "place")
        self.text = label()
        self.place.copy_it.hide()  # copying is the primary action
        self.add(sheet(self.place))
        self.add(self.text)
        self.add(label(self.tr("Nothing was kept here, and nothing was sent."), "note"))
        self.day = label(kind="small")
        self.day.setText(self.tr("Addresses as of {day}.").format(day=day_text(self.locale())))
        self.add(self.day)
        self.help = button(self.tr("Someone to talk to"), self.tr("Opens a list of help lines."), "quiet")
        self.opens(self.help, SidePage.HELP)
        self.advice = button(
            self.tr("What else helps"),
            self.tr("Steps for threats, for posts that are online, and more."),
            "quiet",
        )
        self.opens(self.advice, SidePage.ADVICE)
        self.letter = self.way_to_letter()
        if not self.asks_platforms:
            self.letter.hide()
        self.close_it = ending(button(self.tr("Close"), self.tr("Closes the window."), "quiet"))
        self.close_it.clicked.connect(self.end_asked)
        self.add(Flow(self.help, self.advice, self.letter, self.close_it))
        self.body.addStretch()

    def isComplete(self) -> bool:
        """No page follows this one."""
        return False

    def primary_text(self) -> str:
        return self.tr("Copy the address")

    def primary_ready(self) -> bool:
        return True

    def act(self) -> None:
        self.place.copy()


class OtherDevicePage(EndingPage):
    """The files are on another device: use its browser first, which copies nothing, or a cable."""

    step = Step.END_OTHER_DEVICE

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report)
        self.phones = {}
        choices = Flow()
        for system, name in (("android", self.tr("Android phone")), ("iphone", self.tr("iPhone"))):
            made = button(name, self.tr("Shows the steps by cable."), "choice")
            made.setCheckable(True)
            made.clicked.connect(partial(self._show_cable, system))
            self.phones[system] = made
            choices.addWidget(made)
        self.cable = NumberedList()
        self._whisper = spoken.Whisper(self)
        self.cable.hide()
        at = self.body.indexOf(self.text) + 1
        self.body.insertWidget(
            at, label(self.tr("Does it have to come to this computer? Then by cable"), "part")
        )
        self.body.insertLayout(at + 1, choices)
        self.body.insertWidget(at + 2, self.cable)

    def _show_cable(self, system: str) -> None:
        for name, made in self.phones.items():
            made.setChecked(name == system)
        connect = {
            "android": self.tr(
                "Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer."
            ),
            "iphone": self.tr("Connect the iPhone with its cable, unlock it, and tap Trust."),
        }
        self.cable.tell(
            (
                connect[system],
                self.tr("Open the phone in the file program of this computer. Its pictures are in DCIM."),
                self.tr("Copy only this one file into a folder of yours. Leave it on the phone."),
                self.tr("Go back here, choose On this computer, and make the fingerprint."),
                self.tr("Then delete the copy, and empty the bin."),
                self.tr("Never send it to yourself by chat, e-mail or cloud: a copy stays there."),
            )
        )
        scroll_into_view(self.cable)
        self._whisper.say(self.cable.text())

    def refresh(self) -> None:
        self.ask(
            self.tr("Use the device that it is on"),
            self.tr("Please do not send or copy it to this computer. On that device, open this page:"),
        )
        self.place.setText(place(Place.OTHER_DEVICE))
        self.text.setText(self.tr("It makes the fingerprint there. The picture stays on that device."))


class NoFilePage(EndingPage):
    step = Step.END_NO_FILE
    asks_platforms = True

    def refresh(self) -> None:
        self.ask(
            self.tr("You can still get help"),
            self.tr("Without the picture there is no fingerprint. Tell the CyberTipline about it instead:"),
        )
        self.place.setText(place(Place.ONLINE))
        self.text.setText(
            self.tr("Do you know where it was posted? Use the report form of that app or website as well.")
        )


class AdultPage(EndingPage):
    step = Step.END_ADULT
    asks_platforms = True

    def refresh(self) -> None:
        self.ask(
            self.tr("There is a place for this"),
            self.said_for(
                self.tr("Were you 18 or over when it was taken? Then this service is the right one:"),
                self.tr("Was your child 18 or over when it was taken? Then this service is the right one:"),
                self.tr("Were they 18 or over when it was taken? Then this service is the right one:"),
            ),
        )
        self.place.setText(place(Place.ADULTS))
        self.text.setText(
            self.tr("It works the same way: the picture stays on your device. It costs nothing.")
        )


class NotExplicitPage(EndingPage):
    step = Step.END_NOT_EXPLICIT

    def refresh(self) -> None:
        self.ask(
            self.tr("There is other help"),
            self.tr(
                "This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:"
            ),
        )
        self.place.setText(place(Place.ONLINE))
        self.text.setText(
            self.tr(
                "For other pictures, use the report form of the app or website. "
                "It also helps to talk to an adult that you trust."
            )
        )
