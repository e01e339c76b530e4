"""Answers that lead to a report, from the table of questions: a new question changes no test that does not concern it."""

from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.questions import QUESTIONS

_NOT_THE_FIRST = {"shared": "no"}
"""Most tests tell of a picture that nobody has shared."""


def _answered() -> Draft:
    draft = Draft()
    for question in QUESTIONS:
        on = [choice.word for choice in question.choices if choice.ending is None]
        draft = question.answered(draft, question.value_of(_NOT_THE_FIRST.get(question.field, on[0])))
    return draft


ANSWERED = _answered()
ANSWERS: tuple[str, ...] = tuple(
    word
    for question in QUESTIONS
    if question.option_help is not None and (choice := question.chosen(ANSWERED)) is not None
    for word in (question.option, choice.word)
)
"""The same as options of the command line: --who self --under-18 yes --explicit yes --shared no."""
