"""``takeitdown save`` and ``add``: from questions and fingerprints to a sealed report, a case number and a PIN."""

from contextlib import AbstractContextManager
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.destination import intake_from
from takeitdown_desktop.cli.drafts import kept
from takeitdown_desktop.cli.fingerprints import Named, fingerprint_all
from takeitdown_desktop.cli.hash import error_as_json, in_words
from takeitdown_desktop.cli.questions import WAY_ON, complete, draft_from, merged
from takeitdown_desktop.cli.terminal import UsageError, plain, put, read_case, read_pin, say
from takeitdown_desktop.cli.words import lines, number, translate
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.outbox import Outbox, Staged
from takeitdown_desktop.core.outbox.store import StagedFile, check_free, stage_sealed
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.core.report.disclosure import PreparedReport, headers_text
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.flow import ending
from takeitdown_desktop.core.report.session import Session
from takeitdown_wire import Shared

_CYBERTIPLINE = "https://report.cybertip.org"


def run(arguments: given.Save) -> int:
    if not arguments.paths and arguments.draft is None:
        raise UsageError(translate("cli", "Name the files, or a draft that holds their fingerprints."))
    with kept(arguments) as unfinished:
        return _run(arguments, unfinished)


def _run(arguments: given.Save, unfinished: KeptDraft | None) -> int:
    draft = _answers(arguments, unfinished)
    if (end := ending(draft)) is not None:
        if unfinished is not None and not unfinished.results:
            unfinished.forget()
        say(translate("cli", WAY_ON[end]))
        if arguments.json:
            put({"error": {"code": end, "message": WAY_ON[end]}})
        return exit_codes.GOES_ELSEWHERE
    intake = intake_from(arguments)
    if arguments.out is not None:
        check_free(arguments.out)
    session = Session(draft)
    if arguments.case is not None:
        session.add_to(read_case(arguments.case), read_pin(arguments.pin_file))
    files = []
    for named in fingerprint_all(arguments.paths, HashOptions.for_intake(intake), unfinished):
        files.append(named)
        say(f"{plain(named.name)}: {in_words(named)}")
    session.results = tuple(named.result for named in files)
    if unfinished is not None and not arguments.paths:
        session.results = unfinished.results
    report = session.prepare(intake)
    if arguments.show_bytes:
        say(report.shown_text)
        headers = translate("cli", "It is sent locked, with these headers and no others:")
        say(f"{headers}\n{headers_text(intake)}")
    if unfinished is not None:
        unfinished.put_case(report.bundle.case)
    _keep(report, files, arguments)
    _say_what_next(draft, arguments.draft)
    unreadable = any(named.result.verdict is Verdict.UNREADABLE for named in files)
    return exit_codes.SOME_UNREADABLE if unreadable else exit_codes.OK


def _say_what_next(draft: Draft, kept_as: str | None) -> None:
    if draft.shared is not Shared.NO:
        online = translate(
            "NextSteps", "Is it online now? Tell the CyberTipline too: {place}. They deal with that post."
        )
        say(online.format(place=_CYBERTIPLINE))
    if kept_as is not None:
        still = translate("cli", "Your unfinished report is still kept. To delete it: {command}")
        say(still.format(command=f"takeitdown forget --draft {kept_as}"))


def _answers(arguments: given.Save, unfinished: KeptDraft | None) -> Draft:
    """The answers from options, from the draft and from prompts; stored in the draft as they come."""
    answers = draft_from(arguments)
    if unfinished is None:
        return complete(answers)
    return complete(merged(answers, unfinished.answers), unfinished.put_answers)


def _keep(report: PreparedReport, files: list[Named], arguments: given.Save) -> None:
    """Save the report. The card is shown after everything that may fail and before the report can be sent, so that
    no report is ever waiting whose number nobody has seen.
    """
    with _staged(report, arguments.out) as staged:
        if not arguments.json:
            _show_card(report, added=arguments.case is not None)
        staged.commit()
    entry_id = staged.entry.id if isinstance(staged, Staged) else None
    if arguments.json:
        put(_as_json(report, files, arguments.out, entry_id))
        return
    place = plain(str(arguments.out)) if entry_id is None else entry_id
    say(_what_is_locked(report, place, to_carry=entry_id is None))
    if entry_id is not None:
        say(translate("cli", "To send it: {command}").format(command=f"takeitdown send {entry_id}"))


def _what_is_locked(report: PreparedReport, place: str, *, to_carry: bool) -> str:
    saved = (
        translate("cli", "Saved in {file}.").format(file=place)
        if to_carry
        else translate("cli", "Saved on this computer as {report}.").format(report=place)
    )
    counts = translate("CheckPage", "Fingerprints of pictures: {pictures}, of videos: {videos}.")
    only = translate("CheckPage", "{name}, at {host}. Only this service can open it.")
    nothing = translate("cli", "Nothing has been sent.")
    counted = counts.format(pictures=number(report.pictures), videos=number(report.videos))
    named = only.format(name=plain(report.intake.name), host=plain(report.intake.host))
    return f"{saved} {counted} {named} {nothing}"


def _staged(
    report: PreparedReport, out: Path | None
) -> AbstractContextManager[Staged] | AbstractContextManager[StagedFile]:
    if out is None:
        return Outbox(paths.outbox()).stage(report.sealed, len(report.bundle.items))
    return stage_sealed(report.sealed, out)


def _show_card(report: PreparedReport, *, added: bool) -> None:
    say()
    if report.intake.practice:
        say(translate("cli", "Practice: this report will reach nobody."))
    number_row, pin_row = lines(
        (translate("CardPage", "Case number"), str(report.bundle.case)),
        (translate("CardPage", "PIN"), str(report.bundle.pin)),
    )
    print(number_row, flush=True)
    if added:
        say(
            translate(
                "NextSteps", "The new files belong to the case that you have. Its number and PIN stay."
            )
        )
        return
    print(pin_row, flush=True)
    say(
        translate(
            "cli",
            "Write both down now. They are shown only once, and nobody can find them again for you.",
        )
    )
    if report.intake.case_page.startswith("https://"):
        without = translate(
            "NextSteps", "Without the program, you can see how it goes or take it back in a browser:"
        )
        say(f"{without} {report.intake.case_page}")


def _as_json(
    report: PreparedReport, files: list[Named], out: Path | None, entry_id: str | None
) -> dict[str, object]:
    return {
        "case": str(report.bundle.case),
        "pin": report.bundle.pin.digits,
        "report": None if out is None else str(out),
        "id": entry_id,
        "intake": report.intake.name,
        "host": report.intake.host,
        "practice": report.intake.practice,
        "items": len(report.bundle.items),
        "signals": report.bundle.signal_count,
        "bytes": report.sealed_bytes,
        "files": [
            {"file": named.name, "verdict": named.result.verdict, "error": error_as_json(named)}
            for named in files
        ],
    }
