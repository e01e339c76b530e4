"""The five questions, each in three wordings: for oneself, for a child, for a young person one supports."""

from takeitdown_desktop.core.help import Place
from takeitdown_desktop.core.report.draft import Where
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.help import place
from takeitdown_desktop.gui.pages.question import QuestionPage
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_wire import Shared, Who


class WherePage(QuestionPage):
    step = Step.WHERE

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(
            report,
            "where",
            (Where.HERE, Where.ELSEWHERE, Where.GONE),
            ("monitor", "smartphone", "circle-question-mark"),
        )

    def phrase(self) -> None:
        self.ask(self.tr("Where is the picture or video?"))
        here, elsewhere, gone = self.cards
        here.set_texts(self.tr("On this computer"), self.tr("Or on a stick or disk that is plugged in."))
        elsewhere.set_texts(self.tr("On a phone or another device"), self.tr("Please do not copy it here."))
        gone.set_texts(self.tr("I don't have it any more"), self.tr("There is other help."))


class WhoPage(QuestionPage):
    step = Step.WHO

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(
            report, "who", (Who.SELF, Who.PARENT, Who.SUPPORTER), ("user", "users", "hand-helping")
        )

    def phrase(self) -> None:
        self.ask(self.tr("Who is this for?"))
        own, child, young = self.cards
        own.set_texts(self.tr("Me"), self.tr("I am in the picture or video."))
        child.set_texts(self.tr("My child"), self.tr("I am a parent or guardian."))
        young.set_texts(
            self.tr("A young person I support"), self.tr("I am a friend, a teacher or a counsellor.")
        )

    def noted(self) -> str:
        return self.said_for(
            "",
            self.tr(
                "What helps: say that it is not your child's fault, and that you are glad to know. "
                "Please do not search the phone, forward the picture or post about it."
            ),
            self.tr(
                "What helps: say that it is not their fault, and that you are glad to know. "
                "Please do not ask them to send you the picture, and do not forward it."
            ),
        )


class AgePage(QuestionPage):
    step = Step.AGE

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report, "under_18", (True, False))

    def phrase(self) -> None:
        self.ask(
            self.said_for(
                self.tr("How old are you in the picture or video?"),
                self.tr("How old is your child in the picture or video?"),
                self.tr("How old is the young person in the picture or video?"),
            ),
            self.tr("What counts is the age when it was taken, not the age today."),
        )
        under, over = self.cards
        under.set_texts(self.tr("Under 18"))
        over.set_texts(self.tr("18 or over"))


class ShowsPage(QuestionPage):
    step = Step.SHOWS

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report, "explicit", (True, False))

    def phrase(self) -> None:
        self.ask(
            self.said_for(
                self.tr("Does it show you nude, partly nude, or something sexual?"),
                self.tr("Does it show your child nude, partly nude, or something sexual?"),
                self.tr("Does it show the young person nude, partly nude, or something sexual?"),
            ),
            self.tr("Made-up pictures count too, for example made with AI."),
        )
        yes, no = self.cards
        yes.set_texts(self.tr("Yes"))
        no.set_texts(self.tr("No"))


class SharedPage(QuestionPage):
    step = Step.SHARED

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report, "shared", (Shared.YES, Shared.NO, Shared.UNKNOWN))

    def phrase(self) -> None:
        self.ask(
            self.said_for(
                self.tr("Has it been shared?"),
                self.tr("Has it been shared, as far as you or your child know?"),
                self.tr("Has it been shared, as far as you or they know?"),
            ),
            self.tr("You can go on with any answer."),
        )
        yes, no, unknown = self.cards
        yes.set_texts(self.tr("Yes"), self.tr("Sent to someone, or posted online."))
        no.set_texts(self.tr("No"))
        unknown.set_texts(self.tr("I don't know"))

    def noted(self) -> str:
        if self._report.draft.shared in (None, Shared.NO):
            return ""
        return self.tr(
            "If you find it online, tell the CyberTipline too: {place}. They deal with that post. "
            "You can do that after this, or from another device."
        ).format(place=place(Place.ONLINE))
