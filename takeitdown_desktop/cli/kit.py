"""``takeitdown kit``: a removal request under the US TAKE IT DOWN Act, its deadline, and the complaint afterwards."""

import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.notes import keep, opened, time_left, write_paper
from takeitdown_desktop.cli.terminal import UsageError, ask, ask_text, has_terminal, plain, put, say
from takeitdown_desktop.cli.words import number, translate, translated
from takeitdown_desktop.core.report import removal_words
from takeitdown_desktop.core.report.platforms import RemovalFacts, load_removal_facts
from takeitdown_desktop.core.report.removal import (
    MAX_PLACES,
    Element,
    RemovalRequest,
    Shown,
    Signer,
    deadline,
    hours_left,
    missing,
    tidied,
)
from takeitdown_desktop.core.report.removal_text import complaint, letter
from takeitdown_desktop.texts import Text


def run(arguments: given.Kit) -> int:
    """Write the letter or the complaint. Raises: ReportError, UsageError."""
    facts = load_removal_facts(paths.resources() / "help" / "removal.json")
    request = _request(arguments, facts)
    now = datetime.now().astimezone()
    if arguments.sent is not None:
        request = replace(request, sent=_moment(arguments.sent, now))
    if lacks := missing(request):
        sentence = translate(
            "cli", "A letter that lacks one of these may be ignored. Still missing: {parts}"
        )
        raise UsageError(sentence.format(parts="; ".join(_named(element) for element in lacks)))
    complains: bool = arguments.complaint
    paper = complaint(_over(request, now), now) if complains else letter(request, now.date())
    if arguments.keep:
        keep(arguments.passphrase_file, request)
    write_paper(paper, arguments.out, quiet=arguments.json)
    if arguments.json:
        put({"paper": str(arguments.out) if arguments.out else paper.text(), **_hours(request, now)})
    _tell(request, facts, now, complains=complains)
    return exit_codes.OK


def _request(arguments: given.Kit, facts: RemovalFacts) -> RemovalRequest:
    if arguments.kept is not None:
        letters = opened(arguments.passphrase_file)[1].notebook.letters
        wanted = arguments.kept.casefold()
        found = [one for one in letters if one.platform.casefold().startswith(wanted)]
        if len(found) != 1:
            kept = ", ".join(plain(one.platform) for one in letters) or "-"
            raise UsageError(translate("cli", "Letters that are kept: {platforms}").format(platforms=kept))
        return found[0]
    if arguments.answers is not None:
        return _addressed(_read(arguments.answers), facts)
    if not has_terminal():
        sentence = translate(
            "cli", "What the letter needs is asked for on a terminal. Without one, give {option}."
        )
        raise UsageError(sentence.format(option="--answers FILE"))
    return _addressed(_asked(), facts)


def _read(file: Path) -> RemovalRequest:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
        empty = RemovalRequest().to_json()
        return tidied(RemovalRequest.from_json({**empty, **json.loads(text)}))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        sentence = translate("cli", "These answers can't be used: {reason}").format(
            reason=plain(str(error))
        )
        raise UsageError(sentence) from error


def _named(element: Element) -> str:
    """Its key in the JSON of answers, and its caption."""
    return f"{element.value.replace('-', '_')}: {translated(removal_words.CAPTIONS[element])}"


def _asked() -> RemovalRequest:
    say(translated(removal_words.LAW))
    say(translated(removal_words.APART))
    platform = _asked_line(Element.PLATFORM)
    shown = _chosen(Element.SHOWN, removal_words.SHOWN)
    places = _asked_places()
    signer = _chosen(Element.SIGNER, removal_words.SIGNERS)
    name = _asked_line(Element.NAME)
    contact = _asked_line(Element.CONTACT)
    faith = ask(
        translated(removal_words.GOOD_FAITH),
        (("yes", translate("SharedPage", "Yes")), ("no", translate("SharedPage", "No"))),
    )
    return tidied(
        RemovalRequest(
            platform, Shown(shown), places, Signer(signer), name, contact, good_faith=faith == "yes"
        )
    )


def _asked_line(element: Element) -> str:
    return ask_text(f"{translated(removal_words.CAPTIONS[element])}:")


def _chosen(element: Element, choices: Mapping[Shown, Text] | Mapping[Signer, Text]) -> str:
    return ask(
        translated(removal_words.CAPTIONS[element]),
        [(value.value, translated(text)) for value, text in choices.items()],
    )


def _asked_places() -> tuple[str, ...]:
    say()
    say(translated(removal_words.CAPTIONS[Element.PLACES]))
    say(translated(removal_words.PLACE_HINT))
    say(translate("cli", "An empty line when done."))
    places: list[str] = []
    while len(places) < MAX_PLACES and (place := ask_text(f"{number(len(places) + 1)}:")):
        places.append(place)
    return tuple(places)


def _addressed(request: RemovalRequest, facts: RemovalFacts) -> RemovalRequest:
    """The request with the company added to the platform's name, if it is known."""
    name = request.platform.casefold()
    known = next((one for one in facts.platforms if name == one.name.casefold()), None)
    return request if known is None else replace(request, platform=known.addressed)


def _moment(text: str, now: datetime) -> datetime:
    if text == "now":
        return now
    try:
        moment = datetime.strptime(text, "%Y-%m-%d %H:%M").astimezone()
    except ValueError as error:
        sentence = translate("cli", "Give the time like this: {example}").format(
            example="--sent now, --sent '2026-11-29 14:30'"
        )
        raise UsageError(sentence) from error
    if moment > now:
        raise UsageError(translate("cli", "That time is still to come."))
    return moment


def _over(request: RemovalRequest, now: datetime) -> RemovalRequest:
    if request.sent is None:
        sentence = translate("cli", "A complaint needs the time at which you sent the letter: {option}")
        raise UsageError(sentence.format(option="--sent 'YYYY-MM-DD HH:MM'"))
    if hours_left(request.sent, now):
        raise UsageError(time_left(request, now))
    return request


def _hours(request: RemovalRequest, now: datetime) -> dict[str, object]:
    if request.sent is None:
        return {"ends": None, "hours_left": None}
    return {"ends": deadline(request.sent).isoformat(), "hours_left": hours_left(request.sent, now)}


def _tell(request: RemovalRequest, facts: RemovalFacts, now: datetime, *, complains: bool) -> None:
    if complains:
        sentence = translate("LetterPage", "This is the complaint. Send it yourself, on this page:")
        say(f"{sentence} https://TakeItDown.ftc.gov")
        return
    if request.sent is not None:
        say(time_left(request, now))
        return
    platform = facts.named(request.platform)
    say(
        translate(
            "LetterPage",
            "It is in English, for a company in the USA. Send it yourself, and send no picture with it.",
        )
    )
    say(
        translate(
            "LetterPage",
            "Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.",
        ).format(platform=plain(request.platform))
    )
    if platform is not None and platform.form:
        say(translate("LetterPage", "The form is called: {form}.").format(form=platform.form))
    say(translate("cli", "When it is sent, count the 48 hours: {option}").format(option="--sent now"))
