"""Guides of two pages for parents and for counsellors, assembled from the window's texts."""

from enum import StrEnum

from PySide6.QtCore import QLocale, QObject, Qt

from takeitdown_desktop import paths
from takeitdown_desktop.core.help import HelpLine, Place
from takeitdown_desktop.core.report.advice import Situation
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.paper import Block, Kind, Paper, can_print, paper_pdf
from takeitdown_desktop.core.report.questions import WHO
from takeitdown_desktop.gui.appearance.language import LANGUAGES
from takeitdown_desktop.gui.appearance.text import same_as, translated
from takeitdown_desktop.gui.help import day_text, place
from takeitdown_desktop.gui.viewmodels.advice import AdviceViewModel
from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
from takeitdown_wire import Who

PAGES = 2

_SITUATIONS = {
    Situation.THREAT: "Somebody threatens them, or wants money or more pictures",
    Situation.ONLINE: "It is online now",
    Situation.NO_FILE: "Nobody of us has the file",
    Situation.KNOWN: "It is known who has it",
    Situation.CHILD: "They are under 13",
    Situation.FAKE: "It is fake, or made with AI",
}
_BETTER_NOT = (
    "Do not pay.",
    "Do not send more pictures.",
    "Do not delete the messages.",
    "Do not post or forward it, not even to warn others.",
)
_PROGRAM = (
    (
        "WelcomePage",
        (
            "This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, "
            "and look for copies."
        ),
    ),
    ("AboutPage", "Your picture or video never leaves this computer. Nobody looks at it."),
    (
        "AboutPage",
        (
            "A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We "
            "still lock it, and only the service can open it."
        ),
    ),
    (
        "AboutPage",
        (
            "What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all "
            "of it first. It goes only when you click Send now."
        ),
    ),
    (
        "ServicesPage",
        (
            "Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can "
            "still ask those to remove it, with their own forms."
        ),
    ),
)
_LETTER = (
    (
        "KitPage",
        "By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.",
    ),
    (
        "LetterPage",
        "It is in English, for a company in the USA. Send it yourself, and send no picture with it.",
    ),
)
_WAYS = (
    (
        "OtherDevicePage",
        "Use the device that it is on",
        "Please do not send or copy it to this computer. On that device, open this page:",
        Place.OTHER_DEVICE,
    ),
    (
        "NoFilePage",
        "You can still get help",
        "Without the picture there is no fingerprint. Tell the CyberTipline about it instead:",
        Place.ONLINE,
    ),
    (
        "AdultPage",
        "There is a place for this",
        "Were they 18 or over when it was taken? Then this service is the right one:",
        Place.ADULTS,
    ),
    (
        "NotExplicitPage",
        "There is other help",
        "This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:",
        Place.ONLINE,
    ),
)


class Guide(StrEnum):
    PARENTS = "parents"
    COUNSELLORS = "counsellors"


class _Adult:
    """The answers of an adult who has not answered anything else."""

    draft = Draft(who=Who.SUPPORTER)


class GuideMaker(QObject):
    """Assembles a guide in the current language.

    Args:
        language: its code, for font and direction.
        country: ISO 3166 code for the help lines; "" for the system's country.
    """

    def __init__(self, language: str, country: str = "") -> None:
        super().__init__()
        self._language = language
        self._help = HelpViewModel()
        if country:
            self._help.choose(country)
        self._advice = AdviceViewModel(_Adult(), self._help)

    def pdf(self, guide: Guide) -> bytes:
        """The guide as a PDF of two A4 pages. Raises: UnprintableError."""
        return paper_pdf(self.paper(guide), paths.resources() / "fonts", max_pages=PAGES)

    def paper(self, guide: Guide) -> Paper:
        parents = guide is Guide.PARENTS
        blocks = (
            *self._talking(parents=parents),
            *self._situations(),
            *self._better_not(),
            *self._program(),
            *(() if parents else self._ways()),
            *self._letter(),
            *self._lines(),
        )
        title = self.tr("A guide for parents") if parents else self.tr("A guide for counsellors")
        mirrored = QLocale(self._language).textDirection() is Qt.LayoutDirection.RightToLeft
        return Paper(title, blocks, LANGUAGES[self._language].font, mirrored)

    def _talking(self, *, parents: bool) -> tuple[Block, ...]:
        said = WHO.choice(Who.PARENT if parents else Who.SUPPORTER).remark
        assert said is not None
        few_tell = self.tr(
            "One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then "
            "take the steps together."
        )
        return Block(Kind.BODY, translated(said)), Block(Kind.BODY, few_tell)

    def _situations(self) -> list[Block]:
        """The advice for each situation."""
        blocks = []
        for situation, words in _SITUATIONS.items():
            for other in Situation:
                self._advice.say(other, so=other is situation)
            blocks.append(Block(Kind.HEADING, same_as("AdvicePage", words)))
            for step in self._advice.steps():
                blocks.append(
                    Block(Kind.BODY, " ".join(part for part in (step.text, step.address) if part))
                )
                if step.source:
                    blocks.append(Block(Kind.SMALL, step.source))
        return blocks

    def _better_not(self) -> tuple[Block, ...]:
        words = " ".join(same_as("AdvicePage", text) for text in _BETTER_NOT)
        return Block(Kind.HEADING, same_as("AdvicePage", "Better not")), Block(Kind.BODY, words)

    def _program(self) -> tuple[Block, ...]:
        heading = same_as("WelcomePage", "Stop a picture or video from spreading")
        return (
            Block(Kind.HEADING, heading),
            *(Block(Kind.BODY, same_as(page, text)) for page, text in _PROGRAM),
        )

    def _ways(self) -> list[Block]:
        blocks = []
        for page, heading, text, where in _WAYS:
            blocks.append(Block(Kind.HEADING, same_as(page, heading)))
            blocks.append(Block(Kind.BODY, f"{same_as(page, text)} {place(where)}"))
        return blocks

    def _letter(self) -> tuple[Block, ...]:
        return (
            Block(Kind.HEADING, same_as("KitPage", "Ask the app or website to remove it")),
            *(Block(Kind.BODY, same_as(page, text)) for page, text in _LETTER),
        )

    def _lines(self) -> tuple[Block, ...]:
        lines = [*self._help.lines(adults=True), *self._help.lines(adults=False)]
        told = [Block(Kind.BODY, self._line(line)) for line in dict.fromkeys(lines)]
        when = same_as("HelpPage", "As of {day}. Numbers and hours can change; their websites have them.")
        return (
            Block(Kind.HEADING, same_as("AdvicePage", "Someone to talk to")),
            *told,
            Block(Kind.SMALL, when.format(day=day_text(QLocale()))),
        )

    def _line(self, line: HelpLine) -> str:
        """A help line in words, without its name if no bundled font has the characters."""
        name = f"{line.name}:" if can_print(line.name, paths.resources() / "fonts") else ""
        call = f"{line.call}." if line.call else ""
        return " ".join(part for part in (name, call, self._help.when(line), line.web) if part)
