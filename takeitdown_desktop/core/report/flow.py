"""The order of the questions, as pure functions over the answers; shared by window and command line."""

from collections.abc import Callable
from enum import StrEnum

from takeitdown_desktop.core.report.draft import Draft, Where


class Step(StrEnum):
    """One page of the way. The endings are kind ways on to the right help."""

    WELCOME = "welcome"
    LEAVING = "leaving"
    WHERE = "where"
    WHO = "who"
    AGE = "age"
    SHOWS = "shows"
    SHARED = "shared"
    FILES = "files"
    CONTACT = "contact"
    CHECK = "check"
    DELIVER = "deliver"
    CARD = "card"
    END_OTHER_DEVICE = "end-other-device"
    END_NO_FILE = "end-no-file"
    END_ADULT = "end-adult"
    END_NOT_EXPLICIT = "end-not-explicit"


class Stage(StrEnum):
    """The few stages that a person sees of the way."""

    YOU = "you"
    FILES = "files"
    CHECK = "check"
    DONE = "done"


ENDINGS = frozenset({Step.END_OTHER_DEVICE, Step.END_NO_FILE, Step.END_ADULT, Step.END_NOT_EXPLICIT})
WAY = tuple(step for step in Step if step not in ENDINGS)

_STAGES = {
    Step.FILES: Stage.FILES,
    Step.CONTACT: Stage.CHECK,
    Step.CHECK: Stage.CHECK,
    Step.DELIVER: Stage.CHECK,
    Step.CARD: Stage.DONE,
}


def _after_where(draft: Draft) -> Step | None:
    return {
        None: None,
        Where.HERE: Step.WHO,
        Where.ELSEWHERE: Step.END_OTHER_DEVICE,
        Where.GONE: Step.END_NO_FILE,
    }[draft.where]


def _after_age(draft: Draft) -> Step | None:
    return {None: None, True: Step.SHOWS, False: Step.END_ADULT}[draft.under_18]


def _after_shows(draft: Draft) -> Step | None:
    return {None: None, True: Step.SHARED, False: Step.END_NOT_EXPLICIT}[draft.explicit]


_QUESTIONS: dict[Step, Callable[[Draft], Step | None]] = {
    Step.WHERE: _after_where,
    Step.WHO: lambda draft: Step.AGE if draft.who else None,
    Step.AGE: _after_age,
    Step.SHOWS: _after_shows,
    Step.SHARED: lambda draft: Step.FILES if draft.shared else None,
}


def next_step(step: Step, draft: Draft) -> Step | None:
    """The page after ``step``; None while its question is open, and after the last page."""
    if step in ENDINGS or step is WAY[-1]:
        return None
    if step in _QUESTIONS:
        return _QUESTIONS[step](draft)
    return WAY[WAY.index(step) + 1]


def ending(draft: Draft) -> Step | None:
    """The ending that these answers lead to, None when they lead to a report or are not done."""
    step: Step | None = Step.WHERE
    while step is not None and step in _QUESTIONS:
        step = next_step(step, draft)
    return step if step in ENDINGS else None


def next_question(draft: Draft) -> Step | None:
    """The first question that is still open, None when all are answered."""
    step: Step | None = Step.WHERE
    while step is not None and step in _QUESTIONS:
        following = next_step(step, draft)
        if following is None:
            return step
        step = following
    return None


def stage(step: Step) -> Stage:
    """The stage to which a page belongs."""
    return _STAGES.get(step, Stage.YOU)
