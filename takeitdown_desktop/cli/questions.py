"""The wizard's questions on the command line: the same order, as options or prompts."""

import argparse
from collections.abc import Callable
from dataclasses import asdict, replace

from takeitdown_desktop.cli.terminal import UsageError, ask, ask_text, has_terminal, read_secret, say
from takeitdown_desktop.cli.words import message, translate
from takeitdown_desktop.core.errors import BadContactError
from takeitdown_desktop.core.report.draft import Draft, Where
from takeitdown_desktop.core.report.flow import ending, next_question
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.messages import QT_TRANSLATE_NOOP
from takeitdown_wire import Shared, Who, is_contact

_OPTIONS = {
    Step.WHO: "--who self|parent|supporter",
    Step.AGE: "--under-18 yes|no",
    Step.SHOWS: "--explicit yes|no",
    Step.SHARED: "--shared yes|no|unknown",
}
_AGE = {
    Who.SELF: QT_TRANSLATE_NOOP("AgePage", "How old are you in the picture or video?"),
    Who.PARENT: QT_TRANSLATE_NOOP("AgePage", "How old is your child in the picture or video?"),
    Who.SUPPORTER: QT_TRANSLATE_NOOP("AgePage", "How old is the young person in the picture or video?"),
}
_SHOWS = {
    Who.SELF: QT_TRANSLATE_NOOP("ShowsPage", "Does it show you nude, partly nude, or something sexual?"),
    Who.PARENT: QT_TRANSLATE_NOOP(
        "ShowsPage", "Does it show your child nude, partly nude, or something sexual?"
    ),
    Who.SUPPORTER: QT_TRANSLATE_NOOP(
        "ShowsPage", "Does it show the young person nude, partly nude, or something sexual?"
    ),
}
_SHARED = {
    Who.SELF: QT_TRANSLATE_NOOP("SharedPage", "Has it been shared?"),
    Who.PARENT: QT_TRANSLATE_NOOP("SharedPage", "Has it been shared, as far as you or your child know?"),
    Who.SUPPORTER: QT_TRANSLATE_NOOP("SharedPage", "Has it been shared, as far as you or they know?"),
}
"""The window's own words."""
ASK = "\0"
"""Stands for an option that was given without its value."""

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


def draft_from(arguments: argparse.Namespace) -> Draft:
    """The answers given as options; the command line only takes files that are here."""
    return Draft(
        where=Where.HERE,
        who=Who(arguments.who) if arguments.who else None,
        under_18=_truth(arguments.under_18),
        explicit=_truth(arguments.explicit),
        shared=Shared(arguments.shared) if arguments.shared else None,
        contact=_contact(arguments),
    )


def _contact(arguments: argparse.Namespace) -> str | None:
    """From the option, a file or, for the option alone, the terminal. Raises: UsageError."""
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


def _truth(answer: str | None) -> bool | None:
    return None if answer is None else answer == "yes"


def merged(given: Draft, earlier: Draft) -> Draft:
    """What was given now, and what was answered an earlier time where nothing was."""
    open_ones = {name: value for name, value in asdict(earlier).items() if getattr(given, name) is None}
    return replace(given, **open_ones)


def complete(draft: Draft, note: Callable[[Draft], None] = lambda _: None) -> Draft:
    """Ask what was not given, in the wizard's order, where there is a terminal.

    Args:
        draft: what was given.
        note: hears the answers so far, unless they lead to another service.

    Raises:
        UsageError: something was not given and there is nobody to ask.
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
    answered = {
        Step.WHO: draft.who,
        Step.AGE: draft.under_18,
        Step.SHOWS: draft.explicit,
        Step.SHARED: draft.shared,
    }
    return [option for step, option in _OPTIONS.items() if answered[step] is None]


def _ask(step: Step, draft: Draft) -> Draft:
    if step is Step.WHO:
        return replace(draft, who=Who(_ask_who()))
    who = draft.who or Who.SELF
    yes_no = (("yes", translate("SharedPage", "Yes")), ("no", translate("SharedPage", "No")))
    if step is Step.AGE:
        choices = (
            ("yes", translate("AgePage", "Under 18")),
            ("no", translate("AgePage", "18 or over")),
        )
        return replace(draft, under_18=ask(translate("AgePage", _AGE[who]), choices) == "yes")
    if step is Step.SHOWS:
        return replace(draft, explicit=ask(translate("ShowsPage", _SHOWS[who]), yes_no) == "yes")
    unknown = ("unknown", translate("SharedPage", "I don't know"))
    return replace(draft, shared=Shared(ask(translate("SharedPage", _SHARED[who]), (*yes_no, unknown))))


def _ask_who() -> str:
    return ask(
        translate("WhoPage", "Who is this for?"),
        (
            ("self", translate("WhoPage", "Me")),
            ("parent", translate("WhoPage", "My child")),
            ("supporter", translate("WhoPage", "A young person I support")),
        ),
    )


def _ask_contact() -> str | None:
    while True:
        text = ask_text(
            translate("cli", "An e-mail address, if you want to be reached (or just press Enter):")
        )
        if not text or is_contact(text):
            return text or None
        say(message(BadContactError.code))
