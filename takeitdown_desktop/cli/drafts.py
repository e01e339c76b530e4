"""``--draft``: an unfinished report that is kept under a passphrase, on the command line."""

import argparse
import contextlib
import getpass
import re
from collections.abc import Iterator
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli.terminal import UsageError, has_terminal, plain, read_secret, say
from takeitdown_desktop.core.errors import DraftFileError
from takeitdown_desktop.core.outbox.drafts import LEAST_CHARACTERS, KeptDraft, kept_in
from takeitdown_desktop.core.progress import FileResult
from takeitdown_wire import CaseNumber

_NAME = re.compile(r"[\w-]{1,60}")

_BEFOREHAND = (
    "What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, "
    "nobody can open it again, and you start again. The pictures themselves are not kept."
)


def draft_path(text: str) -> Path:
    """Where a draft is: a plain name is kept with the program's own data, anything else is a file."""
    return paths.drafts() / f"{text}.draft" if _NAME.fullmatch(text) else Path(text)


def add_options(command: argparse.ArgumentParser, words: str) -> None:
    """``--draft`` and how its passphrase is given."""
    command.add_argument("--draft", metavar="NAME|FILE", help=words)
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the draft from a file (- is standard input)",
    )


@contextlib.contextmanager
def kept(arguments: argparse.Namespace, *, begin: bool = True) -> Iterator[KeptDraft | None]:
    """The draft that was named, taken up or begun; None when none was.

    Args:
        arguments: with ``draft`` and ``passphrase_file``.
        begin: whether one that does not exist is begun.

    Raises:
        UsageError: no passphrase, or one that is too short for a new draft.
        DraftFileError, SaveError: it can't be opened or made.
    """
    if arguments.draft is None:
        yield None
        return
    path = draft_path(arguments.draft)
    if path.exists() or not begin:
        draft = KeptDraft.open(path, passphrase(arguments.passphrase_file))
        say(
            f"Going on with {plain(arguments.draft)}: {len(draft.results)} fingerprint(s) are done already."
        )
    else:
        say(_BEFOREHAND)
        draft = KeptDraft.create(path, new_passphrase(arguments.passphrase_file))
    with draft:
        yield draft


def kept_for(case: CaseNumber, arguments: argparse.Namespace) -> tuple[str, tuple[FileResult, ...]]:
    """Name and fingerprints of the draft that became this case: the one that was named, or any in its usual place.

    The window does not note which case came of a draft. If none is known to be of this case, it is all that do not tell.

    Raises:
        UsageError: there are none of either, or none is open to this passphrase.
        DraftFileError: the one that was named can't be opened.
    """
    named = None if arguments.draft is None else draft_path(arguments.draft)
    places = kept_in(paths.drafts()) if named is None else [named]
    given = passphrase(arguments.passphrase_file) if places else ""
    names: list[str] = []
    untold: list[FileResult] = []
    for path in places:
        name = arguments.draft or path.stem
        try:
            with KeptDraft.open(path, given) as draft:
                if draft.is_of(case):
                    return name, draft.results
                if draft.results and not draft.knows_cases:
                    names.append(name)
                    untold += draft.results
        except DraftFileError:
            if named is not None:
                raise
    if untold:
        drafts = ", ".join(map(plain, names))
        say(f"Nothing kept here says that it became that case. Comparing with what may have: {drafts}.")
        return ", ".join(names), tuple(untold)
    raise UsageError(
        "no unfinished report that this passphrase opens became that case. "
        "Name the file that you sent instead: --original FILE"
    )


def passphrase(file: Path | None) -> str:
    if file is not None:
        return read_secret(file, "passphrase")
    if not has_terminal():
        raise UsageError(
            "the passphrase is asked for on a terminal; without one, give --passphrase-file FILE"
        )
    return getpass.getpass("Passphrase: ")


def new_passphrase(file: Path | None) -> str:
    chosen = passphrase(file)
    if len(chosen) < LEAST_CHARACTERS:
        raise UsageError(f"a passphrase has at least {LEAST_CHARACTERS} characters; a few words are good")
    if file is None and getpass.getpass("The same passphrase again: ") != chosen:
        raise UsageError("the two passphrases differ; nothing was kept")
    return chosen
