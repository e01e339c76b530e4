"""``takeitdown save``: questions, fingerprints, one sealed file, a case number and a PIN."""

import argparse
import os
from pathlib import Path

from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.fingerprints import Named, fingerprint_all
from takeitdown_desktop.cli.hash import error_as_json, in_words
from takeitdown_desktop.cli.questions import WAY_ON, complete, draft_from
from takeitdown_desktop.cli.terminal import UsageError, plain, put, say
from takeitdown_desktop.core.hashing.messages import HashOptions
from takeitdown_desktop.core.intake.descriptor import load_descriptor
from takeitdown_desktop.core.outbox.store import check_free, save_sealed
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.flow import ending
from takeitdown_wire import CaseNumber, IntakeDescriptor, Pin, Shared

INTAKE_VARIABLE = "TAKEITDOWN_INTAKE"

_CYBERTIPLINE = (
    "It may be shared already: make a report at the CyberTipline too, https://report.cybertip.org . "
    "It deals with that very post."
)


def run(arguments: argparse.Namespace) -> int:
    draft = complete(draft_from(arguments))
    if (end := ending(draft)) is not None:
        say(WAY_ON[end])
        if arguments.json:
            put({"error": {"code": end, "message": WAY_ON[end]}})
        return exit_codes.GOES_ELSEWHERE
    intake = intake_from(arguments.intake)
    check_free(arguments.out)
    files = []
    for named in fingerprint_all(arguments.paths, HashOptions()):
        files.append(named)
        say(f"{plain(named.name)}: {in_words(named)}")
    bundle = assemble(draft, [named.result for named in files], intake, CaseNumber.draw(), Pin.draw())
    report = PreparedReport.make(bundle, intake)
    save_sealed(report.sealed, arguments.out)
    if arguments.show_bytes:
        say(report.shown_text)
    _tell(report, files, arguments)
    if draft.shared is not Shared.NO:
        say(_CYBERTIPLINE)
    unreadable = any(named.result.verdict is Verdict.UNREADABLE for named in files)
    return exit_codes.SOME_UNREADABLE if unreadable else exit_codes.OK


def intake_from(given: Path | None) -> IntakeDescriptor:
    """The intake named by option or environment.

    Raises:
        UsageError: named by neither.
        BadDescriptorError: the file can't be used.
    """
    path = given or (Path(named) if (named := os.environ.get(INTAKE_VARIABLE)) else None)
    if path is None:
        raise UsageError(f"name the service: --intake DESCRIPTOR, or {INTAKE_VARIABLE} in the environment")
    return load_descriptor(path)


def _tell(report: PreparedReport, files: list[Named], arguments: argparse.Namespace) -> None:
    if arguments.json:
        put(
            {
                "case": str(report.bundle.case),
                "pin": report.bundle.pin.digits,
                "report": str(arguments.out),
                "intake": report.intake.name,
                "practice": report.intake.practice,
                "items": len(report.bundle.items),
                "signals": report.bundle.signal_count,
                "bytes": report.sealed_bytes,
                "files": [
                    {"file": named.name, "verdict": named.result.verdict, "error": error_as_json(named)}
                    for named in files
                ],
            }
        )
        return
    say()
    if report.intake.practice:
        say("Practice: this report will reach nobody.")
    print(f"Case number  {report.bundle.case}")
    print(f"PIN          {report.bundle.pin}")
    say("Write both down now. They are shown only once, and nobody can find them again for you.")
    say(
        f"Saved in {plain(str(arguments.out))}: fingerprints of {report.pictures} picture(s) and {report.videos} "
        f"video(s), locked so that only {plain(report.intake.name)} can open them. Nothing has been sent."
    )
