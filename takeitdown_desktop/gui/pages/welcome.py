"""The first page: what this does, and the ways in."""

from takeitdown_desktop.core.report.steps import Stage, Step, following, stage
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.pages.base import Door, Page, page_id
from takeitdown_desktop.gui.widgets.cards import ActionCard
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import Paragraph, label


class WelcomePage(Page):
    step = Step.WELCOME
    passes = True

    def __init__(self, practice: bool) -> None:
        super().__init__()
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
        self.opens(self.saved, Door.SAVED)
        self.case = self._door(
            self.tr("Check on a report or take it back"),
            self.tr("You need the case number and the PIN."),
            "search-check",
        )
        self.opens(self.case, Door.CASE)
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
        self.settings = button(
            self.tr("Settings"), self.tr("Language, text size, and hiding names."), "quiet"
        )
        self.opens(self.settings, Door.SETTINGS)
        self.about = button(
            self.tr("About and privacy"), self.tr("What happens with what you put in here."), "quiet"
        )
        self.opens(self.about, Door.ABOUT)
        self.help = button(self.tr("Someone to talk to"), self.tr("Opens a list of help lines."), "quiet")
        self.opens(self.help, Door.HELP)
        self.add(Flow(self.help, self.settings, self.about))
        self.body.addStretch()

    def primary_text(self) -> str:
        return self.tr("Start")

    def nextId(self) -> int:
        return page_id(following(self.step))

    def stage(self) -> Stage | None:
        return stage(self.step)

    def _door(self, text: str, description: str, picture: str) -> ActionCard:
        made = ActionCard(text, description, picture)
        self.add(made)
        return made
