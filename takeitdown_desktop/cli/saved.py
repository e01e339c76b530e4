"""``takeitdown saved``, ``export`` and ``forget``: list, export and delete what is stored on this computer."""

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.drafts import draft_path
from takeitdown_desktop.cli.terminal import UsageError, ask, contents, has_terminal, plain, put, say
from takeitdown_desktop.cli.words import number, translate
from takeitdown_desktop.core.errors import UnknownReportError
from takeitdown_desktop.core.outbox.drafts import forget_draft
from takeitdown_desktop.core.outbox.erase import Kept, erase_all
from takeitdown_desktop.core.outbox.journal import State, parse_id
from takeitdown_desktop.core.outbox.notebooks import forget_notes, notes_in
from takeitdown_desktop.core.outbox.outbox import Outbox, waiting
from takeitdown_desktop.core.outbox.store import check_free, save_sealed
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP

STATE_WORDS = {
    State.QUEUED: QT_TRANSLATE_NOOP("cli", "waits to be sent"),
    State.SENDING: QT_TRANSLATE_NOOP(
        "cli", "being sent, or perhaps sent: sending it again never counts twice"
    ),
    State.ACCEPTED: QT_TRANSLATE_NOOP("cli", "received by the service"),
    State.REFUSED: QT_TRANSLATE_NOOP("cli", "not taken by the service"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("cli", "taken back"),
}

WHAT_STAYS = QT_TRANSLATE_NOOP(
    "cli",
    "Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report "
    "that is a locked file which only the service can open; of an unfinished one, a file which only the "
    "passphrase can open.",
)


def run_saved(arguments: given.Given) -> int:
    entries = Outbox(paths.outbox()).entries()
    if arguments.json:
        for entry in entries:
            put(entry.to_json())
        return exit_codes.OK
    for entry in entries:
        state = translate("cli", STATE_WORDS[entry.state])
        print(f"{entry.id}  {entry.day or '?':10}  {contents(entry.count or None)}  {state}")
    if not entries:
        say(translate("cli", "No report is saved here."))
    elif count := len(waiting(entries)):
        can = translate("cli", "Reports that can be sent: {count}. The command for it: {command}")
        say(can.format(count=number(count), command="takeitdown send"))
    return exit_codes.OK


def run_export(arguments: given.Export) -> int:
    check_free(arguments.out)
    save_sealed(Outbox(paths.outbox()).read(_id(arguments.id)), arguments.out)
    if arguments.json:
        put({"id": _id(arguments.id), "report": str(arguments.out)})
    sentence = translate(
        "cli",
        "Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. "
        "Sending it from here as well never counts twice.",
    )
    say(sentence.format(file=plain(str(arguments.out))))
    return exit_codes.OK


def run_forget(arguments: given.Forget) -> int:
    named = bool(arguments.ids) or arguments.draft is not None or arguments.notes
    if named is arguments.all:
        sentence = translate("cli", "Name what is to be deleted, or give {option}.")
        raise UsageError(sentence.format(option="--all"))
    outbox = Outbox(paths.outbox())
    outbox.tidy()
    ids = [_id(word) for word in arguments.ids]
    entries = outbox.entries() if arguments.all else [outbox.entry(one) for one in ids]
    if has_terminal() and not arguments.yes and not _sure(len(waiting(entries)), everything=arguments.all):
        say(translate("cli", "Nothing was deleted."))
        return exit_codes.OK
    if arguments.all:
        erase_all(Kept(outbox, paths.drafts(), paths.single_files(), paths.practice(), paths.notes()))
    for entry_id in ids:
        outbox.forget(entry_id)
    if arguments.draft is not None:
        forget_draft(draft_path(arguments.draft))
    for path in notes_in(paths.notes()) if arguments.notes else ():
        forget_notes(path)
    if arguments.json:
        put({"forgotten": [entry.id for entry in entries]})
    say(translate("cli", WHAT_STAYS))
    return exit_codes.OK


def _sure(unsent: int, *, everything: bool) -> bool:
    question = (
        translate("cli", "Delete everything that the program ever kept here, for good?")
        if everything
        else translate("cli", "Delete what you named, for good?")
    )
    if unsent:
        lost = translate("cli", "Of these, {count} may not have been sent yet.")
        question = f"{question} {lost.format(count=number(unsent))}"
    yes, no = translate("cli", "Yes, delete for good"), translate("Confirm", "No, keep it")
    return ask(question, (("yes", yes), ("no", no))) == "yes"


def _id(word: str) -> str:
    entry_id = parse_id(word)
    if entry_id is None:
        raise UnknownReportError("not an id")
    return entry_id
