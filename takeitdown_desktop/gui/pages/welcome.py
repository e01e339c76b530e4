"""The first page: what this does, and the ways in."""

from PySide6.QtCore import Signal

from takeitdown_desktop.core.report.flow import Step
from takeitdown_desktop.gui import theme
from takeitdown_desktop.gui.pages.base import StepPage
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.cards import ActionCard
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import Paragraph, label


class WelcomePage(StepPage):
    step = Step.WELCOME
    saved_asked = Signal()
    case_asked = Signal()
    settings_asked = Signal()
    about_asked = Signal()

    def __init__(self, report: ReportViewModel, practice: bool) -> None:
        super().__init__(report)
        self.ask(self.tr("Stop a picture or video from spreading"))
        for line, picture in (
            (self.tr("This makes a fingerprint: a code made from the picture or video."), "fingerprint"),
            (
                self.tr("The picture or video stays on this computer. Only the fingerprint can be sent."),
                "lock",
            ),
            (self.tr("You are not in trouble. You can stop at any time."), "life-buoy"),
        ):
            self.add(Paragraph(line, "lead", picture=picture))
        self.body.addSpacing(theme.GRID)
        self.saved = self._door(
            self.tr("Come back to a saved report"),
            self.tr("Send a report that was saved before."),
            "folder-open",
        )
        self.saved.clicked.connect(self.saved_asked)
        self.case = self._door(
            self.tr("Check on a report or take it back"),
            self.tr("You need the case number and the PIN."),
            "search-check",
        )
        self.case.clicked.connect(self.case_asked)
        if practice:
            self.add(
                label(
                    self.tr(
                        "This is practice. Every step works, and there are sample files to try. "
                        "No report can reach a real service."
                    ),
                    "note",
                )
            )
        self.settings = button(self.tr("Settings"), self.tr("Text size, and hiding names."), "quiet")
        self.settings.clicked.connect(self.settings_asked)
        self.about = button(
            self.tr("About and privacy"), self.tr("What happens with what you put in here."), "quiet"
        )
        self.about.clicked.connect(self.about_asked)
        self.add(Flow(self.settings, self.about))
        self.body.addStretch()

    def primary_text(self) -> str:
        return self.tr("Start")

    def _door(self, text: str, description: str, picture: str) -> ActionCard:
        made = ActionCard(text, description, picture)
        self.add(made)
        return made
