"""Drafts: unfinished reports, encrypted under a passphrase, with answers and finished fingerprints.

A draft is only kept if the person asks for it. It contains no name, path or date of a file:
files are recognised by a keyed digest of path and state. A forgotten passphrase means
starting again; say so before the person chooses one.

Usage, in window and command line alike::

    with KeptDraft.create(path, passphrase, answers) as kept:      # or KeptDraft.open(path, passphrase)
        state = kept.state_of(file, options)                       # before the file is read
        result = kept.result(state)                                # None: not fingerprinted yet
        kept.put_result(state, file, options, result)              # after it was
        kept.put_answers(answers)                                  # after each answer
        kept.put_case(case)                                        # when a report is made from it
        kept.answers, kept.results                                 # what is in it
"""

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from takeitdown_desktop.core.errors import (
    ChangedFileError,
    CrashedError,
    DamagedDraftError,
    DraftFileError,
    EmptyDraftError,
    FileReadError,
    StalledError,
)
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox import result_json
from takeitdown_desktop.core.outbox.disk import disk_errors, make_private_folder, wipe
from takeitdown_desktop.core.outbox.sealed_log import COST, Cost, SealedLog, check_is_log
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.questions import QUESTIONS
from takeitdown_wire import CaseNumber

MIN_CHARACTERS = 8
"""Minimum length of a new passphrase."""

_TRY_AGAIN = {ChangedFileError.code, CrashedError.code, FileReadError.code, StalledError.code}
"""Errors that may be temporary; such results are not stored."""


class KeptDraft:
    """A draft in a file, locked while it is open. Every change is durable when its call returns."""

    def __init__(self, log: SealedLog, path: Path) -> None:
        self._log = log
        self.path = path
        self._answers = Draft()
        self._secret = b""
        self._results: dict[str, FileResult] = {}
        self._cases: set[str] = set()
        for entry in log.entries:
            self._take(entry)

    @classmethod
    def create(cls, path: Path, passphrase: str, answers: Draft | None = None, cost: Cost = COST) -> Self:
        """Create a draft.

        Args:
            path: the file; its folder is created if it is missing.
            passphrase: at least ``MIN_CHARACTERS`` characters.
            answers: the answers so far.
            cost: Argon2id parameters.

        Raises:
            FileInTheWayError: the path exists.
            SaveError: it can't be written there.
        """
        with disk_errors():
            if not path.parent.is_dir():
                make_private_folder(path.parent)
        first = {"secret": secrets.token_hex(32), "answers": _plain(answers or Draft())}
        return cls(SealedLog.create(path, passphrase, json.dumps(first).encode(), cost), path)

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """Open an existing draft.

        Raises:
            DraftFileError: missing, foreign, damaged, newer, in use, or the passphrase is wrong.
        """
        log = SealedLog.open(path, passphrase)
        try:
            return cls(log, path)
        except BaseException:
            log.close()
            raise

    @property
    def answers(self) -> Draft:
        """The answers so far."""
        return self._answers

    @property
    def results(self) -> tuple[FileResult, ...]:
        """The result of every file, in the order in which they were stored."""
        return tuple(self._results.values())

    def put_answers(self, answers: Draft) -> None:
        """Store the answers so far. Raises: SaveError."""
        if answers != self._answers:
            self._add({"answers": _plain(answers)})

    def state_of(self, file: Path, options: HashOptions | None = None) -> str | None:
        """Identifies a file in its present state, for ``result``; None if its status can't be read.

        A keyed digest of path, size, modification time, inode and device, with a secret of this draft.
        """
        try:
            status = file.stat()
            path = os.path.realpath(file)
        except (OSError, ValueError):
            return None
        parts = (path, status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev)
        wanted = asdict(options or HashOptions())
        if not wanted["phash"]:
            del wanted[
                "phash"
            ]  # as in older versions without this option, so that their results stay valid
        described = json.dumps([*parts, wanted]).encode()
        return hmac.new(self._secret, described, hashlib.sha256).hexdigest()

    def result(self, state: str | None) -> FileResult | None:
        """The stored result of a file in this state; None if there is none."""
        return None if state is None else self._results.get(state)

    def put_result(
        self, state: str | None, file: Path, options: HashOptions | None, result: FileResult
    ) -> bool:
        """Store a file's result. Returns False for one that a retry may improve, which is not stored.

        Args:
            state: of the file before it was read.
            file: the file; it must still be in that state.
            options: how it was fingerprinted.
            result: its result.

        Raises:
            SaveError: no space, or not writable; the draft is unchanged.
        """
        bad = result.verdict is Verdict.UNREADABLE or result.error in _TRY_AGAIN
        if state is None or bad or self.state_of(file, options) != state:
            return False
        if self._results.get(state) != result:
            self._add({"state": state, "result": result_json.to_json(result)})
        return True

    def put_case(self, case: CaseNumber) -> None:
        """Record that a report for this case was made from the draft, as a keyed digest. Raises: SaveError."""
        if not self.is_of(case):
            self._add({"case": self._case_digest(case)})

    def is_of(self, case: CaseNumber) -> bool:
        """Whether a report for this case was made from the draft."""
        return self._case_digest(case) in self._cases

    @property
    def knows_cases(self) -> bool:
        """Whether any case was recorded by ``put_case``; the window does not record cases."""
        return bool(self._cases)

    def _case_digest(self, case: CaseNumber) -> str:
        return hmac.new(self._secret, case.symbols.encode(), hashlib.sha256).hexdigest()

    def close(self) -> None:
        """Close the file and release its lock."""
        self._log.close()

    def forget(self) -> None:
        """Close and delete the draft for good. Raises: SaveError."""
        self.close()
        forget_draft(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _add(self, value: dict[str, Any]) -> None:
        entry = json.dumps(value).encode()
        self._log.add(entry)
        self._take(entry)

    def _take(self, entry: bytes) -> None:
        try:
            value = json.loads(entry)
            if "secret" in value:
                self._secret = bytes.fromhex(value["secret"])
            if "answers" in value:
                self._answers = _answers(value["answers"])
            if "case" in value:
                self._cases.add(value["case"])
            if "state" in value:
                self._results[value["state"]] = result_json.from_json(value["result"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise DamagedDraftError("not an entry of this version") from error


def kept_in(folder: Path) -> list[Path]:
    """The drafts in a folder, sorted by name; empty if there is no such folder."""
    return sorted(folder.glob("*.draft"))


def results_under(folder: Path, passphrase: str) -> tuple[FileResult, ...]:
    """The results in all drafts of a folder that a passphrase opens.

    Raises:
        DraftFileError: it opens none of them, or they contain no results.
    """
    found: list[FileResult] = []
    failure: DraftFileError = EmptyDraftError("no fingerprint is kept")
    for path in kept_in(folder):
        try:
            with KeptDraft.open(path, passphrase) as draft:
                found += draft.results
        except DraftFileError as error:
            failure = error
    if not found:
        raise failure
    return tuple(found)


def forget_draft(path: Path) -> None:
    """Delete a draft for good, without its passphrase.

    Raises:
        DraftFileError: the path is not a draft; nothing else is ever deleted.
        SaveError: it can't be deleted.
    """
    check_is_log(path)
    with disk_errors():
        wipe(path)


def _plain(answers: Draft) -> dict[str, Any]:
    return asdict(answers)


def _answers(value: dict[str, Any]) -> Draft:
    """Raises: TypeError, ValueError: an unknown question, or a value that is not one of its answers."""
    answers = Draft(**value)
    for question in QUESTIONS:
        if (choice := question.chosen(answers)) is not None:
            answers = question.answered(answers, choice.value)
    return answers
