"""The answers in words, for the summary before sending."""

from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.questions import QUESTIONS
from takeitdown_desktop.gui.appearance.text import translated


def summed_up(draft: Draft) -> str:
    """One sentence per answer that becomes part of the report."""
    chosen = (question.chosen(draft) for question in QUESTIONS)
    return " ".join(
        translated(choice.summary) for choice in chosen if choice is not None and choice.summary is not None
    )
