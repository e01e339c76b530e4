"""``takeitdown notes``: notes for evidence, text only, encrypted on this computer."""

import json
import sys
from datetime import datetime
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.drafts import new_passphrase, passphrase
from takeitdown_desktop.cli.terminal import UsageError, plain, put, say
from takeitdown_desktop.cli.words import mirrored, number, script, translate, translated
from takeitdown_desktop.core.outbox.disk import save_new
from takeitdown_desktop.core.outbox.notebooks import KeptNotes, keep_notes, notes_in, open_notes
from takeitdown_desktop.core.report.notes import CAPTIONS, TITLE, Note, Notebook, notes_paper
from takeitdown_desktop.core.report.paper import Paper, paper_pdf
from takeitdown_desktop.core.report.removal import RemovalRequest, deadline, hours_left


def run(arguments: given.Notes) -> int:
    """Add a note, or print all notes. Raises: ReportError, UsageError."""
    if arguments.add is not None:
        note = _read(arguments.add)
        kept = _keep(arguments.passphrase_file, Notebook((note,)))
    elif not notes_in(paths.notes()):
        say(translate("cli", "No notes are kept here."))
        return exit_codes.OK
    else:
        kept = opened(arguments.passphrase_file)[1]
    notebook = kept.notebook
    if arguments.json:
        put({"file": str(kept.path), **notebook.to_json()})
    captions = [translated(caption) for caption in CAPTIONS]
    paper = notes_paper(translated(TITLE), notebook.notes, captions, script(), mirrored=mirrored())
    write_paper(paper, arguments.out, quiet=arguments.json)
    for request in notebook.letters:
        letter = translate("NotesPage", "Letter to {platform}").format(platform=plain(request.platform))
        say(f"{letter}: {time_left(request, datetime.now().astimezone())}")
    _say_kept(kept)
    return exit_codes.OK


def opened(passphrase_file: Path | None) -> tuple[str, KeptNotes]:
    """The passphrase and the notes that it opens. Raises: UsageError, DraftFileError."""
    words = passphrase(passphrase_file)
    return words, open_notes(paths.notes(), words)


def keep(passphrase_file: Path | None, request: RemovalRequest) -> None:
    """Store a removal request with the notes. Raises: UsageError, DraftFileError, SaveError."""
    _say_kept(_keep(passphrase_file, Notebook(letters=(request,))))


def write_paper(paper: Paper, out: Path | None, *, quiet: bool) -> None:
    """Print a paper (unless ``quiet``), or write it to a new private file. Raises: SaveError, UnprintableError."""
    if out is None:
        if not quiet:
            print("\n".join(plain(line) for line in paper.text().splitlines()))
        return
    is_pdf = out.suffix.lower() == ".pdf"
    content = paper_pdf(paper, paths.resources() / "fonts") if is_pdf else paper.text().encode()
    save_new(out, content)
    say(translate("cli", "Saved in {file}.").format(file=plain(str(out))))
    say(translate("cli", "Whoever has this file can read it."))


def time_left(request: RemovalRequest, now: datetime) -> str:
    """A sentence about the deadline of a request."""
    if request.sent is None:
        return translate("cli", "not sent yet")
    end = f"{deadline(request.sent).astimezone():%Y-%m-%d %H:%M}"
    if left := hours_left(request.sent, now):
        text = translate("cli", "The 48 hours end at {end}. Hours left: {hours}.")
        return text.format(end=end, hours=number(left))
    return translate("cli", "The 48 hours ended at {end}.").format(end=end)


def _say_kept(kept: KeptNotes) -> None:
    say(translate("cli", "Kept on this computer, locked: {file}").format(file=plain(str(kept.path))))


def _keep(passphrase_file: Path | None, more: Notebook) -> KeptNotes:
    """Add to the notes that the passphrase opens, or create a file if there are none."""
    if notes_in(paths.notes()):
        words, old = opened(passphrase_file)
        return keep_notes(paths.notes(), old, words, old.notebook.with_all(more))
    say(
        translate(
            "cli",
            "The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.",
        )
    )
    return keep_notes(paths.notes(), None, new_passphrase(passphrase_file), more)


def _read(file: Path) -> Note:
    try:
        typed = json.loads(sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8"))
        note = Note.from_json({"user": "", "place": "", "when": "", "what": "", **typed})
    except (OSError, ValueError, TypeError, AttributeError) as error:
        text = translate("cli", "A note is one JSON object with any of: {keys}")
        raise UsageError(text.format(keys="user, place, when, what")) from error
    if not note:
        raise UsageError(translate("cli", "The note is empty."))
    return note
