"""Notes for evidence and letters, encrypted under a passphrase; only kept if the person asks for it.

A file is rewritten on every change, so that deleted notes are no longer in it.
"""

import hashlib
import json
import re
import secrets
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from takeitdown_desktop.core.errors import (
    ChangedNotesError,
    DamagedNotesError,
    DraftFileError,
    MissingDraftError,
    WrongPassphraseError,
)
from takeitdown_desktop.core.outbox.disk import disk_errors, make_private_folder, sync_folder, wipe
from takeitdown_desktop.core.outbox.sealed_log import COST, Cost, SealedLog, check_is_log
from takeitdown_desktop.core.report.notes import Notebook

NOTES = re.compile(r".*\.notes|\..*\.part")
"""Names of the files in their folder, including unfinished ones."""

_KIND = "takeitdown-notes"


@dataclass(frozen=True, slots=True)
class KeptNotes:
    """An opened file of notes.

    Attributes:
        path: the file.
        digest: SHA-256 of the file as it was read, to detect changes by others.
        notebook: its content.
    """

    path: Path
    digest: bytes
    notebook: Notebook


def notes_in(folder: Path) -> list[Path]:
    """The files in a folder, sorted by name; empty if there is no such folder."""
    return sorted(folder.glob("*.notes"))


def open_notes(folder: Path, passphrase: str) -> KeptNotes:
    """The first file in a folder that a passphrase opens.

    Raises:
        WrongPassphraseError: it opens none of them.
        DamagedNotesError: there are no files, or they are damaged or of a newer version.
    """
    failure: DraftFileError = DamagedNotesError("no notes")
    for path in notes_in(folder):
        try:
            return _read(path, passphrase)
        except WrongPassphraseError as error:
            failure = error
        except DamagedNotesError as error:
            if not isinstance(failure, WrongPassphraseError):
                failure = error
    raise failure


def keep_notes(
    folder: Path, old: KeptNotes | None, passphrase: str, notebook: Notebook, cost: Cost = COST
) -> KeptNotes:
    """Write notes to a new file, or replace the file that was opened before.

    Args:
        folder: the folder of notes; created if it is missing.
        old: the opened file to replace; None for a new file.
        passphrase: at least ``drafts.MIN_CHARACTERS`` characters for a new file.
        notebook: the new content.
        cost: Argon2id parameters.

    Raises:
        ChangedNotesError: somebody else has changed that file since.
        SaveError: it can't be written there; the old file is unchanged.
    """
    with disk_errors():
        make_private_folder(folder)
    if old is not None and old.path.exists() and _digest(old.path) != old.digest:
        raise ChangedNotesError("not as it was read")
    candidates = (folder / f"notes-{number}.notes" for number in count(1))
    path = old.path if old is not None else next(path for path in candidates if not path.exists())
    part = folder / f".{secrets.token_hex(8)}.notes.part"
    content = json.dumps({"kind": _KIND, **notebook.to_json()}).encode()
    try:
        SealedLog.create(part, passphrase, content, cost).close()
        with disk_errors():
            part.replace(path)
            sync_folder(folder)
    finally:
        with disk_errors():
            part.unlink(missing_ok=True)
    return KeptNotes(path, _digest(path), notebook)


def forget_notes(path: Path) -> None:
    """Delete a file of notes for good, without its passphrase.

    Raises:
        DraftFileError: the path is not a file of notes; nothing else is ever deleted.
        SaveError: it can't be deleted.
    """
    check_is_log(path)
    with disk_errors():
        wipe(path)


def _read(path: Path, passphrase: str) -> KeptNotes:
    try:
        log = SealedLog.open(path, passphrase)
    except WrongPassphraseError:
        raise
    except DraftFileError as error:
        raise DamagedNotesError("not notes of this version") from error
    try:
        notebook = _notebook(log.entries[-1])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedNotesError("not notes of this version") from error
    finally:
        log.close()
    return KeptNotes(path, _digest(path), notebook)


def _notebook(entry: bytes) -> Notebook:
    value = json.loads(entry)
    if value.pop("kind") != _KIND:
        raise ValueError("an unfinished report")
    return Notebook.from_json(value)


def _digest(path: Path) -> bytes:
    try:
        return hashlib.sha256(path.read_bytes()).digest()
    except OSError as error:
        raise MissingDraftError("cannot be read") from error
