"""``takeitdown save`` and ``add``: questions, fingerprints, one sealed report, a case number and a PIN."""

import argparse
from contextlib import AbstractContextManager
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.destination import intake_from
from takeitdown_desktop.cli.drafts import kept
from takeitdown_desktop.cli.fingerprints import Named, fingerprint_all
from takeitdown_desktop.cli.hash import error_as_json, in_words
from takeitdown_desktop.cli.questions import WAY_ON, complete, draft_from, merged
from takeitdown_desktop.cli.terminal import UsageError, plain, put, read_case, read_pin, say
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.outbox import Outbox, Staged
from takeitdown_desktop.core.outbox.store import StagedFile, check_free, stage_sealed
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport, headers_text
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.flow import ending
from takeitdown_wire import CaseNumber, Pin, Shared

_CYBERTIPLINE = (
    "It may be shared already: make a report at the CyberTipline too, https://report.cybertip.org . "
    "It deals with that very post."
)


def run(arguments: argparse.Namespace) -> int:
    if not arguments.paths and arguments.draft is None:
        raise UsageError("name the files, or a draft that holds their fingerprints")
    with kept(arguments) as unfinished:
        return _run(arguments, unfinished)


def _run(arguments: argparse.Namespace, unfinished: KeptDraft | None) -> int:
    draft = _answers(arguments, unfinished)
    if (end := ending(draft)) is not None:
        if unfinished is not None and not unfinished.results:
            unfinished.forget()
        say(WAY_ON[end])
        if arguments.json:
            put({"error": {"code": end, "message": WAY_ON[end]}})
        return exit_codes.GOES_ELSEWHERE
    intake = intake_from(arguments)
    if arguments.out is not None:
        check_free(arguments.out)
    case, pin = _case_and_pin(arguments)
    files = []
    for named in fingerprint_all(arguments.paths, HashOptions(), unfinished):
        files.append(named)
        say(f"{plain(named.name)}: {in_words(named)}")
    results = [named.result for named in files]
    if unfinished is not None and not arguments.paths:
        results = list(unfinished.results)
    adds = arguments.command == "add"
    report = PreparedReport.make(assemble(draft, results, intake, case, pin, adds=adds), intake)
    if arguments.show_bytes:
        say(report.shown_text)
        say(f"It is sent sealed, with these headers and no others:\n{headers_text(intake)}")
    if unfinished is not None:
        unfinished.put_case(case)
    _keep(report, files, arguments)
    _say_what_next(draft, arguments.draft)
    unreadable = any(named.result.verdict is Verdict.UNREADABLE for named in files)
    return exit_codes.SOME_UNREADABLE if unreadable else exit_codes.OK


def _say_what_next(draft: Draft, kept_as: str | None) -> None:
    if draft.shared is not Shared.NO:
        say(_CYBERTIPLINE)
    if kept_as is not None:
        say(f"Your unfinished report is still kept. To delete it: takeitdown forget --draft {kept_as}")


def _answers(arguments: argparse.Namespace, unfinished: KeptDraft | None) -> Draft:
    """What was given, what was answered an earlier time, and what is asked now; kept as it comes."""
    given = draft_from(arguments)
    if unfinished is None:
        return complete(given)
    return complete(merged(given, unfinished.answers), unfinished.put_answers)


def _case_and_pin(arguments: argparse.Namespace) -> tuple[CaseNumber, Pin]:
    """New ones, or for ``add`` those of the case that gets more files."""
    if arguments.command == "add":
        return read_case(arguments.case), read_pin(arguments.pin_file)
    return CaseNumber.draw(), Pin.draw()


def _keep(report: PreparedReport, files: list[Named], arguments: argparse.Namespace) -> None:
    """The card is shown when all that can fail has been done, and before the report can be sent: no report
    ever waits whose number nobody saw.
    """
    with _staged(report, arguments.out) as staged:
        if not arguments.json:
            _show_card(report, added=arguments.command == "add")
        staged.commit()
    entry_id = staged.entry.id if isinstance(staged, Staged) else None
    if arguments.json:
        put(_as_json(report, files, arguments.out, entry_id))
        return
    locked = (
        f"fingerprints of {report.pictures} picture(s) and {report.videos} video(s), locked so that only "
        f"{plain(report.intake.name)} at {plain(report.intake.host)} can open them. Nothing has been sent."
    )
    if entry_id is None:
        say(f"Saved in {plain(str(arguments.out))}: {locked}")
    else:
        say(f"Saved on this computer as {entry_id}: {locked}")
        say(f"To send it: takeitdown send {entry_id}")


def _staged(
    report: PreparedReport, out: Path | None
) -> AbstractContextManager[Staged] | AbstractContextManager[StagedFile]:
    if out is None:
        return Outbox(paths.outbox()).stage(report.sealed, len(report.bundle.items))
    return stage_sealed(report.sealed, out)


def _show_card(report: PreparedReport, *, added: bool) -> None:
    say()
    if report.intake.practice:
        say("Practice: this report will reach nobody.")
    print(f"Case number  {report.bundle.case}", flush=True)
    if added:
        say("These files go to the case that you named. Its number and PIN stay as they are.")
        return
    print(f"PIN          {report.bundle.pin}", flush=True)
    say("Write both down now. They are shown only once, and nobody can find them again for you.")


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
