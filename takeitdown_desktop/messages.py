"""Error messages for people, by error code.

Each says what happened, that nothing is lost, and what to do. Window and command line
translate them with the marker's context; no Qt is needed here.
"""

from typing import TYPE_CHECKING

from takeitdown_desktop.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from takeitdown_wire import CaseStatus

CONTEXT = "errors"

MESSAGES: dict[str, str] = {
    "unexpected": QT_TRANSLATE_NOOP(
        "errors", "Something did not work. Your files are safe and were not sent. Please try again."
    ),
    # One file
    "media.missing": QT_TRANSLATE_NOOP(
        "errors", "This file is not there. Check the name and choose it again."
    ),
    "media.not_a_file": QT_TRANSLATE_NOOP(
        "errors", "This is not a picture or video file. Choose another one."
    ),
    "media.link": QT_TRANSLATE_NOOP(
        "errors", "This is a link to another file. Choose the picture or video itself."
    ),
    "media.in_cloud": QT_TRANSLATE_NOOP(
        "errors",
        "This file is in your cloud storage and not on this computer. Download it first, then choose it again.",
    ),
    "media.denied": QT_TRANSLATE_NOOP(
        "errors",
        "This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.",
    ),
    "media.empty": QT_TRANSLATE_NOOP(
        "errors", "This file is empty. Look for the full file and choose that one."
    ),
    "media.empty_folder": QT_TRANSLATE_NOOP(
        "errors", "This folder has no files in it. Choose another one."
    ),
    "media.read_failed": QT_TRANSLATE_NOOP(
        "errors", "This file could not be read. Check that its drive is connected, then try again."
    ),
    "media.changed": QT_TRANSLATE_NOOP(
        "errors",
        "This file was changed while it was read. Close other programs that use it, then try again.",
    ),
    "media.unknown_type": QT_TRANSLATE_NOOP(
        "errors",
        "This is not a picture or video that can be read here. Choose the picture or video itself.",
    ),
    "media.damaged": QT_TRANSLATE_NOOP(
        "errors",
        "This file is damaged, or of a kind that can't be read here. Only exact copies of it can be found. "
        "If you have it in another form too, add that one.",
    ),
    "media.part_missing": QT_TRANSLATE_NOOP(
        "errors",
        "A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on "
        "a screen. If you have a whole one too, add that one.",
    ),
    "media.too_large": QT_TRANSLATE_NOOP(
        "errors", "This picture is too large to look into. Only exact copies of it can be found."
    ),
    "media.no_picture": QT_TRANSLATE_NOOP(
        "errors", "This file has sound but no picture. Only exact copies of it can be found."
    ),
    "media.crashed": QT_TRANSLATE_NOOP(
        "errors", "This file could not be looked into. Only exact copies of it can be found, if any."
    ),
    "media.not_loaded": QT_TRANSLATE_NOOP(
        "errors", "This file could not be looked into. Only exact copies of it can be found, if any."
    ),
    "media.stalled": QT_TRANSLATE_NOOP(
        "errors", "This file took too long. Only exact copies of it can be found, if any."
    ),
    # The report
    "report.not_made": QT_TRANSLATE_NOOP(
        "errors", "Some questions are still open. Go back and answer them."
    ),
    "report.nothing": QT_TRANSLATE_NOOP(
        "errors", "None of these files gave a fingerprint, so there is nothing to send. Choose other files."
    ),
    "report.too_much": QT_TRANSLATE_NOOP(
        "errors", "This is too much for one report. Make two reports with fewer files each."
    ),
    "report.contact": QT_TRANSLATE_NOOP(
        "errors", "This does not look like an e-mail address. Check it, or leave it out."
    ),
    # Saved files
    "sealed.missing": QT_TRANSLATE_NOOP(
        "errors", "There is no saved report with this name. Check the name."
    ),
    "sealed.foreign": QT_TRANSLATE_NOOP(
        "errors", "This file is not a saved report. Choose the file that ends in .tid."
    ),
    "sealed.damaged": QT_TRANSLATE_NOOP(
        "errors",
        "This saved report is damaged and can't be sent. Use another copy of it, or make the report again.",
    ),
    "sealed.version": QT_TRANSLATE_NOOP(
        "errors", "This report was made by a newer version of this program. Send it with that version."
    ),
    "sealed.wrong_intake": QT_TRANSLATE_NOOP(
        "errors",
        "This report was made for another service, and only that one can open it. It is still safe in its file.",
    ),
    "save.failed": QT_TRANSLATE_NOOP(
        "errors", "The report could not be saved there. Nothing was lost: choose another place."
    ),
    "save.exists": QT_TRANSLATE_NOOP(
        "errors", "There is already a file with this name. It was left as it is: choose another name."
    ),
    "save.disk_full": QT_TRANSLATE_NOOP(
        "errors", "There is no room left there. Nothing was lost: make room or choose another place."
    ),
    # Saved reports on this computer
    "outbox.busy": QT_TRANSLATE_NOOP(
        "errors",
        "Another window or command is at work on the saved reports. Wait until it is done, then try again.",
    ),
    "outbox.unwritable": QT_TRANSLATE_NOOP(
        "errors",
        "The folder of saved reports can't be changed just now. The reports in it are safe, and nothing was sent.",
    ),
    "outbox.unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no saved report with this sign here. Look at the list and try again."
    ),
    "outbox.perhaps_sent": QT_TRANSLATE_NOOP(
        "errors",
        "The service has this report, or may have it. To take it back, use its case number and PIN.",
    ),
    # Unfinished reports
    "draft.missing": QT_TRANSLATE_NOOP(
        "errors", "There is no unfinished report with this name. Check the name."
    ),
    "draft.empty": QT_TRANSLATE_NOOP(
        "errors", "There are no fingerprints in it yet. Choose the file that you reported instead."
    ),
    "draft.foreign": QT_TRANSLATE_NOOP(
        "errors", "This file is not an unfinished report. Choose another one."
    ),
    "draft.damaged": QT_TRANSLATE_NOOP(
        "errors",
        "This unfinished report is damaged and can't be opened. Nothing was sent. Please start it again.",
    ),
    "draft.version": QT_TRANSLATE_NOOP(
        "errors",
        "This unfinished report was made by a newer version of this program. Open it with that version.",
    ),
    "draft.passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.",
    ),
    "draft.in_use": QT_TRANSLATE_NOOP(
        "errors", "Another window or command has this unfinished report open. Close it there first."
    ),
    # Notes and letters
    "notes.damaged": QT_TRANSLATE_NOOP(
        "errors", "These notes can't be opened. They may be damaged, or made by a newer version."
    ),
    "notes.changed": QT_TRANSLATE_NOOP(
        "errors", "Another window has changed these notes. Save yours in a file, and open the notes again."
    ),
    "paper.letters": QT_TRANSLATE_NOOP(
        "errors", "Some letters of it can't be put into a PDF. Save it as text instead."
    ),
    # The service
    "intake.descriptor": QT_TRANSLATE_NOOP(
        "errors", "The file that names the service can't be used. Ask for it again where you got it."
    ),
    "intake.failed": QT_TRANSLATE_NOOP(
        "errors", "The service could not take it just now. Try again later."
    ),
    "intake.unreachable": QT_TRANSLATE_NOOP(
        "errors",
        "No connection to the service. Check the internet and try again.",
    ),
    "intake.no_answer": QT_TRANSLATE_NOOP(
        "errors",
        "No answer came back from the service. It may have what was sent, or not. "
        "Send it again: it never counts twice.",
    ),
    "intake.proxy": QT_TRANSLATE_NOOP(
        "errors",
        "The proxy did not make a connection, so nothing was sent. Check its address, or try without it.",
    ),
    "intake.certificate": QT_TRANSLATE_NOOP(
        "errors",
        "Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page "
        "can do that. Try another network.",
    ),
    "intake.clock": QT_TRANSLATE_NOOP(
        "errors",
        "The connection could not be checked, so nothing was sent. Look at the date and time of this computer. "
        "If they are right, try again tomorrow.",
    ),
    "intake.not_an_intake": QT_TRANSLATE_NOOP(
        "errors",
        "Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try "
        "again.",
    ),
    "intake.busy": QT_TRANSLATE_NOOP("errors", "The service is busy. Try again in a few minutes."),
    "intake.refused": QT_TRANSLATE_NOOP(
        "errors", "The service did not take this report. Please make it again."
    ),
    "intake.too_large": QT_TRANSLATE_NOOP(
        "errors",
        "This report is too large for the web server of the service, so it was not taken. Make two reports with "
        "fewer pictures in each. Please tell the people who run the service.",
    ),
    "intake.practice_mismatch": QT_TRANSLATE_NOOP(
        "errors",
        "This is a practice report, and the service is a real one, or the other way round. It was not taken.",
    ),
    "intake.too_old": QT_TRANSLATE_NOOP(
        "errors",
        "This service can't take a locked question yet, and your case number and PIN are never sent unlocked. "
        "Nothing was sent. Ask the people who run the service.",
    ),
    "intake.changed": QT_TRANSLATE_NOOP(
        "errors",
        "This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether "
        "the change is right.",
    ),
    # The case
    "case.no_match": QT_TRANSLATE_NOOP(
        "errors", "This case number and PIN do not belong together. Check both and try again."
    ),
    "case.locked": QT_TRANSLATE_NOOP(
        "errors", "There were too many tries with a wrong PIN. Wait a while, then try again."
    ),
    "case.withdrawn": QT_TRANSLATE_NOOP(
        "errors", "This case was taken back, so nothing can be added to it."
    ),
    "case.mistyped": QT_TRANSLATE_NOOP("errors", "This is not a case number. Check each sign of it."),
    "pin.mistyped": QT_TRANSLATE_NOOP("errors", "A PIN has six digits. Check it and try again."),
}

_CASES = {
    "received": QT_TRANSLATE_NOOP("CaseWords", "The report has arrived. It is being made ready."),
    "held": QT_TRANSLATE_NOOP(
        "CaseWords", "The report has arrived. It waits for a check, and you need not do anything."
    ),
    "active": QT_TRANSLATE_NOOP("CaseWords", "The report is active. Services can look for copies."),
    "withdrawn": QT_TRANSLATE_NOOP(
        "CaseWords", "The report was taken back. Services are told to stop looking."
    ),
    "withdrawn by operator": QT_TRANSLATE_NOOP(
        "CaseWords",
        "The service took this report back, and services are told to stop looking. You did "
        "nothing wrong. You can make a new report.",
    ),
}
_REASONS = {
    "many": QT_TRANSLATE_NOOP("CaseWords", "Why: there is more in it than in most reports."),
    "shape": QT_TRANSLATE_NOOP(
        "CaseWords", "Why: it was not made in the way that this program makes reports."
    ),
    "public": QT_TRANSLATE_NOOP("CaseWords", "Why: there are famous or public pictures in it."),
    "outside": QT_TRANSLATE_NOOP("CaseWords", "Why: this service is not meant for what is in it."),
    "expired": QT_TRANSLATE_NOOP("CaseWords", "Why: the service keeps each report for a set time only."),
    "asked": QT_TRANSLATE_NOOP("CaseWords", "Why: the people who run the service were asked to do so."),
}
COPIES = {
    "exact": QT_TRANSLATE_NOOP(
        "CopiesPage", "It is the very same file. Services that take part can find it."
    ),
    "match": QT_TRANSLATE_NOOP("CopiesPage", "It matches. Services that take part can find this copy."),
    "no_match": QT_TRANSLATE_NOOP(
        "CopiesPage", "It does not match. Is it yours? Then put this copy into a report too."
    ),
    "too_plain": QT_TRANSLATE_NOOP(
        "CopiesPage", "It is too plain or dark to tell. Is it yours? Then put this copy into a report too."
    ),
    "unreadable": QT_TRANSLATE_NOOP("CopiesPage", "This file can't be compared."),
}
"""The result of comparing a copy, by ``Likeness``; in the context of the window's page."""

STILL_SAFE = QT_TRANSLATE_NOOP("errors", "Your report is safe here.")
"""Added to the message of a failed delivery, if the report really is in a file or in the outbox."""


def case_sentences(status: "CaseStatus") -> tuple[str, ...]:
    """Sentences about a case's state and, if given, the reason; untranslated, in the context ``CaseWords``."""
    stands = status.state.value
    if stands == "withdrawn" and status.by_operator:
        stands = "withdrawn by operator"
    elif stands == "received" and status.held:
        stands = "held"
    return (_CASES[stands],) if status.reason is None else (_CASES[stands], _REASONS[status.reason])


def message(code: str) -> str:
    """The message for an error code; a general one for unknown codes."""
    return MESSAGES.get(code, MESSAGES["unexpected"])
