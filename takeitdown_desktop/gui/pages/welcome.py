"""The first page: what the program does, and the ways to start."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout

from takeitdown_desktop.core.report.steps import Stage, Step, following, stage
from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.appearance.language import LANGUAGES
from takeitdown_desktop.gui.pages.base import Page, SidePage, page_id
from takeitdown_desktop.gui.widgets.cards import ActionCard
from takeitdown_desktop.gui.widgets.controls import button, rename
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import Paragraph, label

_SIGN = 20  # pixels at 100 % text size


class WelcomePage(Page):
    step = Step.WELCOME
    skip_on_resume = True

    practice_asked = Signal()  # to start practice mode, or to end it

    def __init__(self, practice: bool, appearance: Appearance) -> None:
        super().__init__()
        self.ask(self.tr("Stop a picture or video from spreading"))
        self.body.setSpacing(theme.GRID if practice else 3 * theme.GRID // 2)  # fits the default window
        self.body.setContentsMargins(theme.GRID, 0, theme.GRID, theme.GRID)
        for line, picture in (
            (
                self.tr(
                    "This makes a fingerprint: a code made from the picture or video. Services that have joined "
                    "get the code, and look for copies."
                ),
                "fingerprint",
            ),
            (self.tr("The picture or video stays on this computer. Nobody looks at it."), "lock"),
            (self.tr("You are not in trouble. You can stop at any time."), "life-buoy"),
        ):
            self.add(Paragraph(line, picture=picture))
        self.start = ActionCard(
            self.tr("Start"),
            self.tr("It takes about 5 minutes. You need no name."),
            "fingerprint",
            primary=True,
        )
        self.start.clicked.connect(self.act_if_ready)
        self.add(self.start)
        self._lay_out_side_pages()
        self._lay_out_rest(practice, appearance)
        self.add(
            label(
                self.tr(
                    "To leave quickly, click Quick exit, or press Shift three times within five seconds. What you "
                    "have not saved is gone then. A file that you saved stays where it is, and this computer may "
                    "remember that the program ran."
                ),
                "note",
            )
        )
        if practice:
            self.add(
                Paragraph(
                    self.tr(
                        "This is practice, with sample files to try. No report can reach a real service. What you "
                        "send stays on this computer for a week, so that you can see how it goes. In the settings "
                        "you can delete it."
                    ),
                    picture="info",
                )
            )
        self.body.addStretch()

    def primary_text(self) -> str:
        return self.tr("Start")

    def primary_control(self) -> QAbstractButton:
        return self.start

    def first_control(self) -> QAbstractButton:
        return self.start

    def act(self) -> None:
        self.next_asked.emit()

    def nextId(self) -> int:
        return page_id(following(self.step))

    def stage(self) -> Stage | None:
        return stage(self.step)

    def _lay_out_side_pages(self) -> None:
        self.saved = button(
            self.tr("Come back to a saved report"), self.tr("Send a report that was saved before.")
        )
        self.opens(self.saved, SidePage.SAVED)
        self.case = button(
            self.tr("Check on a report or take it back"), self.tr("You need the case number and the PIN.")
        )
        self.opens(self.case, SidePage.CASE)
        self.add(Flow(self.saved, self.case))

    def offer_practice(self, *, practises: bool, possible: bool) -> None:
        """Offer to start practice mode, or to end it.

        Args:
            practises: practice mode runs in place of a real service, which it can return to.
            possible: switching would lose nothing.
        """
        begins = not (practises or self._is_practice)
        rename(self.practise, self.tr("Practise first") if begins else self.tr("End the practice"))
        self.practise.setVisible(possible and (begins or practises))

    def _lay_out_rest(self, practice: bool, appearance: Appearance) -> None:
        self._is_practice = practice
        self.practise = button(
            "", self.tr("In practice every step works, and no report can reach a real service."), "quiet"
        )
        self.practise.clicked.connect(self.practice_asked)
        self.help = button(self.tr("Someone to talk to"), self.tr("Opens a list of help lines."), "quiet")
        self.opens(self.help, SidePage.HELP)
        self.settings = button(
            self.tr("Settings"), self.tr("Text size, hiding names, and deleting everything."), "quiet"
        )
        self.opens(self.settings, SidePage.SETTINGS)
        self.about = button(
            self.tr("About and privacy"), self.tr("What happens with what you put in here."), "quiet"
        )
        self.opens(self.about, SidePage.ABOUT)
        self.language = button(
            LANGUAGES[appearance.language].name, self.tr("Opens a list of all languages."), "quiet"
        )
        self.opens(self.language, SidePage.LANGUAGES)
        appearance.changed.connect(self._draw_sign)
        self._draw_sign()
        self.body.removeWidget(self.heading)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        self.body.insertLayout(0, top)
        self.add(Flow(self.practise, self.help, self.settings, self.about))

    def _draw_sign(self) -> None:
        """Draw the icon of the language button, for people who cannot read the current language."""
        edge = theme.scaled(self, _SIGN)
        size = QSize(edge + theme.GRID, edge)
        self.language.setIcon(icons.icon("languages", theme.in_use().accent, size))
        self.language.setIconSize(size)
