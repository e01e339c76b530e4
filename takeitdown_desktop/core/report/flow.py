"""The order of the questions, as pure functions over the answers; shared by window and command line."""

from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.questions import BY_STEP, QUESTIONS
from takeitdown_desktop.core.report.steps import ENDINGS, WAY, Step, following


def next_step(step: Step, draft: Draft) -> Step | None:
    """The step after ``step``; None while its question is open, and after an ending or the last page."""
    if step in ENDINGS or step is WAY[-1]:
        return None
    if step not in BY_STEP:
        return following(step)
    chosen = BY_STEP[step].chosen(draft)
    return None if chosen is None else chosen.ending or following(step)


def ending(draft: Draft) -> Step | None:
    """The ending that these answers lead to; None if they lead to a report or are incomplete."""
    step: Step | None = QUESTIONS[0].step
    while step is not None and step in BY_STEP:
        step = next_step(step, draft)
    return step if step in ENDINGS else None


def next_question(draft: Draft) -> Step | None:
    """The first question that is still open; None if all are answered."""
    step: Step | None = QUESTIONS[0].step
    while step is not None and step in BY_STEP:
        after = next_step(step, draft)
        if after is None:
            return step
        step = after
    return None
