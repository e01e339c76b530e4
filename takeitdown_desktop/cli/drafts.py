"""``--draft``: drafts, encrypted under a passphrase, on the command line."""

import argparse
import contextlib
import getpass
import re
from collections.abc import Iterator
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import given
from takeitdown_desktop.cli.terminal import UsageError, has_terminal, plain, read_secret, say
from takeitdown_desktop.cli.words import number, translate
from takeitdown_desktop.core.errors import DraftFileError
from takeitdown_desktop.core.outbox.drafts import MIN_CHARACTERS, KeptDraft, kept_in
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP
from takeitdown_wire import CaseNumber

_NAME = re.compile(r"[\w-]{1,60}")

_BEFOREHAND = QT_TRANSLATE_NOOP(
    "cli",
    "What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, "
    "nobody can open it again, and you start again. The pictures themselves are not kept.",
)


def draft_path(text: str) -> Path:
    """The file of a draft: a plain name is in the program's data folder, anything else is a path."""
    return paths.drafts() / f"{text}.draft" if _NAME.fullmatch(text) else Path(text)


def add_options(command: argparse.ArgumentParser, words: str) -> None:
    """Add ``--draft`` (with ``words`` as its help) and ``--passphrase-file``."""
    command.add_argument("--draft", metavar="NAME|FILE", help=words)
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "read the passphrase of the draft from a file (- is standard input)"),
    )


@contextlib.contextmanager
def kept(arguments: given.WithDraft, *, begin: bool = True) -> Iterator[KeptDraft | None]:
    """Open or create the named draft; None if no draft is named.

    Args:
        arguments: with ``draft`` and ``passphrase_file``.
        begin: whether to create a draft that does not exist.

    Raises:
        UsageError: no passphrase, or one that is too short for a new draft.
        DraftFileError, SaveError: it can't be opened or created.
    """
    if arguments.draft is None:
        yield None
        return
    path = draft_path(arguments.draft)
    if path.exists() or not begin:
        draft = KeptDraft.open(path, passphrase(arguments.passphrase_file))
        going_on = translate("cli", "Going on with {draft}. Fingerprints that are done already: {count}.")
        say(going_on.format(draft=plain(arguments.draft), count=number(len(draft.results))))
    else:
        say(translate("cli", _BEFOREHAND))
        draft = KeptDraft.create(path, new_passphrase(arguments.passphrase_file))
    with draft:
        yield draft


def kept_for(case: CaseNumber, arguments: given.WithDraft) -> tuple[str, tuple[FileResult, ...]]:
    """Name and results of the draft that became this case: the named draft, or any in the program's data folder.

    The window does not record the case in a draft. So if no draft is known to be of this case, all drafts without
    a recorded case are returned together.

    Raises:
        UsageError: there is no such draft, or this passphrase opens none.
        DraftFileError: the named draft can't be opened.
    """
    named = None if arguments.draft is None else draft_path(arguments.draft)
    candidates = kept_in(paths.drafts()) if named is None else [named]
    words = passphrase(arguments.passphrase_file) if candidates else ""
    names: list[str] = []
    unassigned: list[FileResult] = []
    for path in candidates:
        name = arguments.draft or path.stem
        try:
            with KeptDraft.open(path, words) as draft:
                if draft.is_of(case):
                    return name, draft.results
                if draft.results and not draft.knows_cases:
                    names.append(name)
                    unassigned += draft.results
        except DraftFileError:
            if named is not None:
                raise
    if unassigned:
        drafts = ", ".join(map(plain, names))
        text = translate(
            "cli",
            "Nothing kept here says that it became that case. Comparing with what may have: {drafts}.",
        )
        say(text.format(drafts=drafts))
        return ", ".join(names), tuple(unassigned)
    none = translate(
        "cli",
        "No unfinished report that this passphrase opens became that case. "
        "Name the file that you sent instead: {option}",
    )
    raise UsageError(none.format(option="--original FILE"))


def passphrase(file: Path | None) -> str:
    """The passphrase from a file or, without echo, from the terminal. Raises: UsageError: neither is possible."""
    if file is not None:
        return read_secret(file)
    if not has_terminal():
        raise UsageError(
            translate(
                "cli", "The passphrase is asked for on a terminal. Without one, give {option}."
            ).format(option="--passphrase-file FILE")
        )
    prompt = translate("KeepPage", "Passphrase")
    return getpass.getpass(f"{prompt}: ")


def new_passphrase(file: Path | None) -> str:
    """A passphrase for a new file, typed twice on a terminal. Raises: UsageError: too short, or not the same."""
    chosen = passphrase(file)
    if len(chosen) < MIN_CHARACTERS:
        text = translate("cli", "A passphrase has at least {count} signs. A few words are good.")
        raise UsageError(text.format(count=number(MIN_CHARACTERS)))
    again = translate("cli", "The same passphrase again:")
    if file is None and getpass.getpass(f"{again} ") != chosen:
        raise UsageError(translate("cli", "The two passphrases differ. Nothing was kept."))
    return chosen
