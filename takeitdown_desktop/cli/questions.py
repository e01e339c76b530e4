"""The wizard's questions on the command line: in the same order, as options or prompts."""

import argparse
from collections.abc import Callable
from dataclasses import asdict, replace

from takeitdown_desktop.cli import given
from takeitdown_desktop.cli.terminal import UsageError, ask, ask_text, has_terminal, read_secret, say
from takeitdown_desktop.cli.words import message, translate, translated
from takeitdown_desktop.core.errors import BadContactError
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.flow import ending, next_question
from takeitdown_desktop.core.report.questions import BY_STEP, QUESTIONS, for_reader
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP
from takeitdown_wire import is_contact

ASK = "\0"
"""Value of an option that was given without a value."""

WAY_ON = {
    Step.END_ADULT: QT_TRANSLATE_NOOP(
        "cli",
        "For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the "
        "picture stays with you. Go to https://stopncii.org . Nothing was kept here.",
    ),
    Step.END_NOT_EXPLICIT: QT_TRANSLATE_NOOP(
        "cli",
        "This service is for pictures that show nudity or something sexual. For other pictures, use the "
        "report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.",
    ),
}


def add_questions(command: argparse.ArgumentParser) -> None:
    """Add an option for each question that the command line asks."""
    for question in QUESTIONS:
        if question.option_help is not None:
            command.add_argument(
                question.option,
                choices=[choice.word for choice in question.choices],
                help=translated(question.option_help),
            )


def draft_from(arguments: given.Save) -> Draft:
    """The answers given as options; questions that only the window asks get their ``only_way_on``."""
    draft = Draft(contact=_contact(arguments))
    for question in QUESTIONS:
        if question.option_help is None:
            draft = question.answered(draft, question.only_way_on)
        elif (word := arguments.answers[question.field]) is not None:
            draft = question.answered(draft, question.value_of(word))
    return draft


def _contact(arguments: given.Save) -> str | None:
    """From the option, a file or, for an option without value, the terminal. Raises: UsageError."""
    if arguments.contact_file is not None:
        return read_secret(arguments.contact_file).strip() or None
    if arguments.contact != ASK:
        return arguments.contact or None
    if not has_terminal():
        raise UsageError(
            translate("cli", "The contact is asked for on a terminal. Without one, give {option}.").format(
                option="--contact-file FILE"
            )
        )
    return _ask_contact()


def merged(now: Draft, earlier: Draft) -> Draft:
    """The answers given now, completed with those of ``earlier``."""
    open_ones = {name: value for name, value in asdict(earlier).items() if getattr(now, name) is None}
    return replace(now, **open_ones)


def complete(draft: Draft, note: Callable[[Draft], None] = lambda _: None) -> Draft:
    """Ask the open questions on the terminal, in the wizard's order.

    Args:
        draft: the answers given.
        note: called with the answers so far, unless they lead to another service.

    Raises:
        UsageError: questions are open and there is no terminal.
        BadContactError: the contact is not an e-mail address.
    """
    asked = False
    while ending(draft) is None and (step := next_question(draft)):
        note(draft)
        if not has_terminal():
            needed = translate("cli", "These are still needed: {options}")
            raise UsageError(needed.format(options=", ".join(_still_open(draft))))
        draft = _ask(step, draft)
        asked = True
    if ending(draft) is None and asked and draft.contact is None:
        draft = replace(draft, contact=_ask_contact())
    if draft.contact is not None and not is_contact(draft.contact):
        raise BadContactError("contact")
    if ending(draft) is None:
        note(draft)
    return draft


def _still_open(draft: Draft) -> list[str]:
    return [
        f"{question.option} {'|'.join(choice.word for choice in question.choices)}"
        for question in QUESTIONS
        if question.chosen(draft) is None
    ]


def _ask(step: Step, draft: Draft) -> Draft:
    question = BY_STEP[step]
    choices = [(choice.word, translated(choice.text)) for choice in question.choices]
    word = ask(translated(for_reader(question.heading, draft.who)), choices)
    return question.answered(draft, question.value_of(word))


def _ask_contact() -> str | None:
    while True:
        text = ask_text(
            translate("cli", "An e-mail address, if you want to be reached (or just press Enter):")
        )
        if not text or is_contact(text):
            return text or None
        say(message(BadContactError.code))
