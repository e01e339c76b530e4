"""``takeitdown kit``: a removal request under the US TAKE IT DOWN Act, its 48 hours, and the complaint after them."""

import argparse
import json
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.notes import keep, opened, write_paper
from takeitdown_desktop.cli.terminal import UsageError, ask, ask_text, has_terminal, plain, put, say
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

_NEEDED = {
    Element.PLATFORM: "platform: the app or website",
    Element.SHOWN: "shown: picture, video or both",
    Element.PLACES: "places: where it is",
    Element.SIGNER: "signer: person, parent or asked",
    Element.NAME: "name: of who signs",
    Element.CONTACT: "contact: an e-mail address or a telephone number",
    Element.GOOD_FAITH: "good_faith: true, for the sentence that there was no consent",
}
_SHOWN = ((Shown.PICTURE, "a picture"), (Shown.VIDEO, "a video"), (Shown.BOTH, "pictures and videos"))
_SIGNERS = (
    (Signer.PERSON, "the person in it"),
    (Signer.PARENT, "a parent or guardian"),
    (Signer.ASKED, "somebody whom that person asked to"),
)
_BEFOREHAND = (
    "By a law of the USA an app or website has 48 hours to remove it. This writes the letter; you send it "
    "yourself. It has a name in it, so it stands apart from any report, and is kept only with --keep."
)


def run(arguments: argparse.Namespace) -> int:
    """Write the letter or the complaint. Raises: ReportError, UsageError."""
    facts = load_removal_facts(paths.resources() / "help" / "removal.json")
    request = _request(arguments, facts)
    now = datetime.now().astimezone()
    if arguments.sent is not None:
        request = replace(request, sent=_moment(arguments.sent, now))
    if lacks := missing(request):
        needed = "; ".join(_NEEDED[element] for element in lacks)
        raise UsageError(
            f"the request still lacks what it has to have, and may be ignored without: {needed}"
        )
    complains: bool = arguments.complaint
    paper = complaint(_over(request, now), now) if complains else letter(request, now.date())
    if arguments.keep:
        keep(arguments.passphrase_file, request)
    write_paper(paper, arguments.out, quiet=arguments.json)
    if arguments.json:
        put({"paper": str(arguments.out) if arguments.out else paper.text(), **_hours(request, now)})
    _tell(request, facts, now, complains=complains)
    return exit_codes.OK


def _request(arguments: argparse.Namespace, facts: RemovalFacts) -> RemovalRequest:
    if arguments.kept is not None:
        letters = opened(arguments.passphrase_file)[1].notebook.letters
        wanted = arguments.kept.casefold()
        found = [one for one in letters if one.platform.casefold().startswith(wanted)]
        if len(found) != 1:
            kept = ", ".join(plain(one.platform) for one in letters) or "none"
            raise UsageError(f"the notes keep letters to: {kept}")
        return found[0]
    if arguments.answers is not None:
        return _addressed(_read(arguments.answers), facts)
    if not has_terminal():
        raise UsageError("without a terminal to ask on, give --answers FILE")
    return _addressed(_asked(), facts)


def _read(file: Path) -> RemovalRequest:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
        given = json.loads(text)
        empty = RemovalRequest().to_json()
        return tidied(RemovalRequest.from_json({**empty, **given}))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise UsageError(f"can't use the answers: {plain(str(error))}") from error


def _asked() -> RemovalRequest:
    say(_BEFOREHAND)
    platform = ask_text("Which app or website is it on?")
    shown = ask("What is it?", _SHOWN)
    places: list[str] = []
    say("\nWhere is it? Its address, or the user name and where in the app; an empty line when done.")
    while len(places) < MAX_PLACES and (place := ask_text(f"{len(places) + 1}:")):
        places.append(place)
    signer = ask("Who signs the letter?", _SIGNERS)
    name = ask_text("Name of the person who signs:")
    contact = ask_text("E-mail address or telephone number, so that they can answer:")
    faith = ask(
        "Do you say in good faith that the person in it did not agree that it is shown there?",
        (("yes", "Yes"), ("no", "No")),
    )
    return tidied(
        RemovalRequest(
            platform, Shown(shown), tuple(places), Signer(signer), name, contact, good_faith=faith == "yes"
        )
    )


def _addressed(request: RemovalRequest, facts: RemovalFacts) -> RemovalRequest:
    """With the company beside the platform's name, where that is known."""
    name = request.platform.casefold()
    known = next((one for one in facts.platforms if name == one.name.casefold()), None)
    return request if known is None else replace(request, platform=known.addressed)


def _moment(text: str, now: datetime) -> datetime:
    if text == "now":
        return now
    try:
        moment = datetime.strptime(text, "%Y-%m-%d %H:%M").astimezone()
    except ValueError as error:
        raise UsageError("--sent takes now, or a time as 2026-11-29 14:30") from error
    if moment > now:
        raise UsageError("--sent is still to come")
    return moment


def _over(request: RemovalRequest, now: datetime) -> RemovalRequest:
    if request.sent is None:
        raise UsageError(
            "a complaint needs the time at which you sent the request: --sent 'YYYY-MM-DD HH:MM'"
        )
    if left := hours_left(request.sent, now):
        raise UsageError(
            f"the 48 hours are not over: {left} to go, until {deadline(request.sent):%Y-%m-%d %H:%M}"
        )
    return request


def _hours(request: RemovalRequest, now: datetime) -> dict[str, object]:
    if request.sent is None:
        return {"ends": None, "hours_left": None}
    return {"ends": deadline(request.sent).isoformat(), "hours_left": hours_left(request.sent, now)}


def _tell(request: RemovalRequest, facts: RemovalFacts, now: datetime, *, complains: bool) -> None:
    if complains:
        say("Send the complaint yourself: TakeItDown.ftc.gov")
        return
    platform = facts.named(request.platform)
    if request.sent is not None:
        left = hours_left(request.sent, now)
        ends = f"{deadline(request.sent):%Y-%m-%d %H:%M}"
        say(
            f"The 48 hours end at {ends}. Hours left: {left}." if left else f"The 48 hours ended at {ends}."
        )
        return
    if platform is not None and platform.form:
        say(f"Its form is called: {platform.form}.")
    say(
        f"Look in the help of {plain(request.platform)} for TAKE IT DOWN Act, and send it there yourself, without "
        "the picture. Then say when you sent it, with --sent."
    )
