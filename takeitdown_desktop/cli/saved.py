"""``takeitdown saved``, ``export`` and ``forget``: what is kept on this computer."""

import argparse

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.drafts import draft_path
from takeitdown_desktop.cli.terminal import UsageError, ask, has_terminal, plain, put, say
from takeitdown_desktop.core.errors import UnknownReportError
from takeitdown_desktop.core.outbox.drafts import forget_draft
from takeitdown_desktop.core.outbox.erase import Kept, erase_all
from takeitdown_desktop.core.outbox.journal import Entry, State, parse_id
from takeitdown_desktop.core.outbox.notebooks import forget_notes, notes_in
from takeitdown_desktop.core.outbox.outbox import Outbox, waiting
from takeitdown_desktop.core.outbox.store import check_free, save_sealed

STATE_WORDS = {
    State.QUEUED: "waits to be sent",
    State.SENDING: "being sent, or perhaps sent: sending it again never counts twice",
    State.ACCEPTED: "received by the service",
    State.REFUSED: "not taken by the service",
    State.WITHDRAWN: "taken back",
}

WHAT_STAYS = (
    "Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report "
    "that is a locked file which only the service can open; of an unfinished one, a file which only the "
    "passphrase can open."
)


def run_saved(arguments: argparse.Namespace) -> int:
    entries = Outbox(paths.outbox()).entries()
    if arguments.json:
        for entry in entries:
            put(entry.to_json())
        return exit_codes.OK
    for entry in entries:
        print(f"{entry.id}  {entry.day or '?':10}  {_contents(entry)}  {STATE_WORDS[entry.state]}")
    if not entries:
        say("No report is saved here.")
    elif count := len(waiting(entries)):
        say(f"{count} of them can be sent with: takeitdown send")
    return exit_codes.OK


def _contents(entry: Entry) -> str:
    return f"{entry.count or '?':>3} pictures or videos"


def run_export(arguments: argparse.Namespace) -> int:
    check_free(arguments.out)
    save_sealed(Outbox(paths.outbox()).read(_id(arguments.id)), arguments.out)
    if arguments.json:
        put({"id": _id(arguments.id), "report": str(arguments.out)})
    say(
        f"Written to {plain(str(arguments.out))}. It can be sent from any computer, by anybody, and only the "
        "service can open it. Sending it from here as well never counts twice."
    )
    return exit_codes.OK


def run_forget(arguments: argparse.Namespace) -> int:
    named = bool(arguments.ids) or arguments.draft is not None or arguments.notes
    if named is arguments.all:
        raise UsageError("name what is to be deleted, or give --all")
    outbox = Outbox(paths.outbox())
    outbox.tidy()
    ids = [_id(word) for word in arguments.ids]
    entries = outbox.entries() if arguments.all else [outbox.entry(one) for one in ids]
    if has_terminal() and not arguments.yes and not _sure(len(waiting(entries)), everything=arguments.all):
        say("Nothing was deleted.")
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
    say(WHAT_STAYS)
    return exit_codes.OK


def _sure(unsent: int, *, everything: bool) -> bool:
    what = "everything that the program ever kept here" if everything else "what you named"
    lost = f" {unsent} of them may not have been sent yet." if unsent else ""
    choices = (("yes", "Yes, delete for good"), ("no", "No, keep"))
    return ask(f"Delete {what} for good?{lost}", choices) == "yes"


def _id(word: str) -> str:
    entry_id = parse_id(word)
    if entry_id is None:
        raise UnknownReportError("not an id")
    return entry_id
