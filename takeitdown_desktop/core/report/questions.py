"""All questions in one table, which flow, window, command line, drafts and gallery read.

Their order is that of ``steps.Step``. A question needs only its ``Step``, its field in ``Draft`` and its row here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from takeitdown_desktop.core.help import Place
from takeitdown_desktop.core.report.draft import Draft, Where
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.texts import Text
from takeitdown_wire import Shared, Who

Wording: TypeAlias = Text | Mapping[Who, Text]
"""One text for everybody, or one for each ``Who``."""
Value: TypeAlias = Where | Who | Shared | bool


def for_reader(wording: Wording, who: Who | None) -> Text:
    """The text for whoever makes the report; until that is known, the one for the person in the picture."""
    return wording if isinstance(wording, Text) else wording[who or Who.SELF]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question.

    Attributes:
        value: the value of the draft's field.
        text: the answer.
        line: an explanation below it.
        icon: name of an icon in ``resources/icons``; "" without one.
        ending: the ending that this answer leads to; None if the next question follows.
        remark: shown once it is chosen; ``{place}`` in it stands for the address of ``place``.
        place: see ``remark``.
        summary: the answer as a sentence, for the summary before sending; None if it is not mentioned there.
    """

    value: Value
    text: Text
    line: Text | None = None
    icon: str = ""
    ending: Step | None = None
    remark: Text | None = None
    place: Place | None = None
    summary: Text | None = None

    @property
    def word(self) -> str:
        """The answer's value for the command line's option."""
        if isinstance(self.value, bool):
            return "yes" if self.value else "no"
        return self.value.value


@dataclass(frozen=True, slots=True)
class Question:
    """A question with a few answers, of which one is chosen.

    Attributes:
        step: its page.
        field: name of the field of ``Draft`` for the answer.
        heading: the question itself.
        choices: the answers, in display order.
        lead: a sentence below the question.
        option_help: help text of its command-line option; None if only the window asks the question, and the
            command line assumes ``only_way_on``.
    """

    step: Step
    field: str
    heading: Wording
    choices: tuple[Choice, ...]
    lead: Text | None = None
    option_help: Text | None = None

    @property
    def option(self) -> str:
        """Name of its command-line option."""
        return f"--{self.field.replace('_', '-')}"

    @property
    def only_way_on(self) -> Value | None:
        """The only answer that does not lead to an ending; None if there are several."""
        values = [choice.value for choice in self.choices if choice.ending is None]
        return values[0] if len(values) == 1 else None

    def chosen(self, draft: Draft) -> Choice | None:
        """The answer in a draft; None if the question is open.

        Raises:
            ValueError: the draft's value is not an answer to this question.
        """
        value = getattr(draft, self.field)
        return None if value is None else self.choice(value)

    def choice(self, value: object) -> Choice:
        """The answer with this value. Raises: ValueError."""
        for choice in self.choices:
            if choice.value == value and isinstance(value, bool) is isinstance(choice.value, bool):
                return choice
        raise ValueError(f"{self.field}: not an answer")

    def answered(self, draft: Draft, value: Value | None) -> Draft:
        """The draft with this answer."""
        answer: dict[str, Any] = {self.field: value}
        return replace(draft, **answer)

    def value_of(self, word: str) -> Value:
        """The value of an answer by its ``word``. Raises: ValueError: there is no such answer."""
        for choice in self.choices:
            if choice.word == word:
                return choice.value
        raise ValueError(f"{self.option}: not an answer")


WHERE = Question(
    Step.WHERE,
    "where",
    Text("WherePage", "Where is the picture or video?"),
    (
        Choice(
            Where.HERE,
            Text("WherePage", "On this computer"),
            Text("WherePage", "Or on a stick or disk that is plugged in."),
            icon="monitor",
        ),
        Choice(
            Where.ELSEWHERE,
            Text("WherePage", "On a phone or another device"),
            Text("WherePage", "Please do not copy it here."),
            icon="smartphone",
            ending=Step.END_OTHER_DEVICE,
        ),
        Choice(
            Where.GONE,
            Text("WherePage", "I don't have it any more"),
            Text("WherePage", "There is other help."),
            icon="circle-question-mark",
            ending=Step.END_NO_FILE,
        ),
    ),
)

WHO = Question(
    Step.WHO,
    "who",
    Text("WhoPage", "Who is this for?"),
    (
        Choice(
            Who.SELF,
            Text("WhoPage", "Me"),
            Text("WhoPage", "I am in the picture or video."),
            icon="user",
            summary=Text("AnswerWords", "For you."),
        ),
        Choice(
            Who.PARENT,
            Text("WhoPage", "My child"),
            Text("WhoPage", "I am a parent or guardian."),
            icon="users",
            remark=Text(
                "WhoPage",
                "What helps: say that it is not your child's fault, and that you are glad to know. "
                "Please do not search the phone, forward the picture or post about it.",
            ),
            summary=Text("AnswerWords", "For your child."),
        ),
        Choice(
            Who.SUPPORTER,
            Text("WhoPage", "A young person I support"),
            Text("WhoPage", "I am a friend, a teacher or a counsellor."),
            icon="hand-helping",
            remark=Text(
                "WhoPage",
                "What helps: say that it is not their fault, and that you are glad to know. "
                "Please do not ask them to send you the picture, and do not forward it.",
            ),
            summary=Text("AnswerWords", "For a young person you support."),
        ),
    ),
    option_help=Text("cli", "who makes the report"),
)

AGE = Question(
    Step.AGE,
    "under_18",
    {
        Who.SELF: Text("AgePage", "How old are you in the picture or video?"),
        Who.PARENT: Text("AgePage", "How old is your child in the picture or video?"),
        Who.SUPPORTER: Text("AgePage", "How old is the young person in the picture or video?"),
    },
    (
        Choice(
            value=True,
            text=Text("AgePage", "Under 18"),
            summary=Text("AnswerWords", "Under 18 in the picture or video."),
        ),
        Choice(value=False, text=Text("AgePage", "18 or over"), ending=Step.END_ADULT),
    ),
    lead=Text("AgePage", "What counts is the age when it was taken, not the age today."),
    option_help=Text("cli", "under 18 in the picture"),
)

SHOWS = Question(
    Step.SHOWS,
    "explicit",
    {
        Who.SELF: Text("ShowsPage", "Does it show you nude, partly nude, or something sexual?"),
        Who.PARENT: Text("ShowsPage", "Does it show your child nude, partly nude, or something sexual?"),
        Who.SUPPORTER: Text(
            "ShowsPage", "Does it show the young person nude, partly nude, or something sexual?"
        ),
    },
    (
        Choice(value=True, text=Text("ShowsPage", "Yes")),
        Choice(value=False, text=Text("ShowsPage", "No"), ending=Step.END_NOT_EXPLICIT),
    ),
    lead=Text("ShowsPage", "Made-up pictures count too, for example made with AI."),
    option_help=Text("cli", "shows nudity or something sexual"),
)

_TELL_THE_TIPLINE = Text(
    "SharedPage",
    "If you find it online, tell the CyberTipline too: {place}. They deal with that post. "
    "You can do that after this, or from another device.",
)

SHARED = Question(
    Step.SHARED,
    "shared",
    {
        Who.SELF: Text("SharedPage", "Has it been shared?"),
        Who.PARENT: Text("SharedPage", "Has it been shared, as far as you or your child know?"),
        Who.SUPPORTER: Text("SharedPage", "Has it been shared, as far as you or they know?"),
    },
    (
        Choice(
            Shared.YES,
            Text("SharedPage", "Yes"),
            Text("SharedPage", "Sent to someone, or posted online."),
            remark=_TELL_THE_TIPLINE,
            place=Place.ONLINE,
            summary=Text("AnswerWords", "It has been shared."),
        ),
        Choice(Shared.NO, Text("SharedPage", "No"), summary=Text("AnswerWords", "It has not been shared.")),
        Choice(
            Shared.UNKNOWN,
            Text("SharedPage", "I don't know"),
            remark=_TELL_THE_TIPLINE,
            place=Place.ONLINE,
            summary=Text("AnswerWords", "You don't know whether it has been shared."),
        ),
    ),
    lead=Text("SharedPage", "You can go on with any answer."),
    option_help=Text("cli", "has been shared"),
)

QUESTIONS = (WHERE, WHO, AGE, SHOWS, SHARED)
BY_STEP = {question.step: question for question in QUESTIONS}
