"""The order of the questions, as pure functions over the answers; shared by window and command line."""

from collections.abc import Callable

from takeitdown_desktop.core.report.draft import Draft, Where
from takeitdown_desktop.core.report.steps import ENDINGS, WAY, Step, following


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
    return following(step)


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
