"""An unfinished report, kept under a passphrase: answers, and the fingerprints that are done.

Kept only when the person asks for it. No name, path or date of a file is in it: a file is
known again by a keyed digest of where it is and of its state. A forgotten passphrase means
starting again; say so before one is chosen.

Use from window and command line alike::

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
"""Errors that may not occur the next time; such results are not kept."""


class KeptDraft:
    """An unfinished report in a file, locked while it is open. Every change is on the disk when its call returns."""

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
        """Begin a new one.

        Args:
            path: where; its folder is made when it is missing.
            passphrase: of at least ``MIN_CHARACTERS``.
            answers: those given so far.
            cost: of each try at the passphrase.

        Raises:
            FileInTheWayError: there is something by that name.
            SaveError: it can't be written there.
        """
        with disk_errors():
            if not path.parent.is_dir():
                make_private_folder(path.parent)
        first = {"secret": secrets.token_hex(32), "answers": _plain(answers or Draft())}
        return cls(SealedLog.create(path, passphrase, json.dumps(first).encode(), cost), path)

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """Take one up again.

        Raises:
            DraftFileError: missing, foreign, damaged, newer, in use, or the passphrase is another one.
        """
        log = SealedLog.open(path, passphrase)
        try:
            return cls(log, path)
        except BaseException:
            log.close()
            raise

    @property
    def answers(self) -> Draft:
        return self._answers

    @property
    def results(self) -> tuple[FileResult, ...]:
        """Every file's fingerprints, in the order in which they were made."""
        return tuple(self._results.values())

    def put_answers(self, answers: Draft) -> None:
        """Keep the answers given so far. Raises: SaveError."""
        if answers != self._answers:
            self._add({"answers": _plain(answers)})

    def state_of(self, file: Path, options: HashOptions | None = None) -> str | None:
        """Identifies a file in its present state, for ``result``; None when its status can't be read.

        Made of place, size, time of change and number on the disk, with a secret of this draft.
        """
        try:
            status = file.stat()
            place = os.path.realpath(file)
        except (OSError, ValueError):
            return None
        parts = (place, status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev)
        wanted = asdict(options or HashOptions())
        if not wanted["phash"]:
            del wanted["phash"]  # older versions knew no such option; what they kept is still known
        described = json.dumps([*parts, wanted]).encode()
        return hmac.new(self._secret, described, hashlib.sha256).hexdigest()

    def result(self, state: str | None) -> FileResult | None:
        """The fingerprints of a file in this state, None when they have not been made."""
        return None if state is None else self._results.get(state)

    def put_result(
        self, state: str | None, file: Path, options: HashOptions | None, result: FileResult
    ) -> bool:
        """Keep a file's fingerprints. Returns whether they were: not when they may be better the next time.

        Args:
            state: of the file before it was read.
            file: looked at again, since it may have been changed meanwhile.
            options: how it was fingerprinted.
            result: what came of it.

        Raises:
            SaveError: no room, or not writable; what was kept before is still there.
        """
        bad = result.verdict is Verdict.UNREADABLE or result.error in _TRY_AGAIN
        if state is None or bad or self.state_of(file, options) != state:
            return False
        if self._results.get(state) != result:
            self._add({"state": state, "result": result_json.to_json(result)})
        return True

    def put_case(self, case: CaseNumber) -> None:
        """Note that a report for this case was made from it; the number itself is not kept. Raises: SaveError."""
        if not self.is_of(case):
            self._add({"case": self._case_digest(case)})

    def is_of(self, case: CaseNumber) -> bool:
        """Whether a report for this case was made from it."""
        return self._case_digest(case) in self._cases

    @property
    def knows_cases(self) -> bool:
        """Whether it was noted for which case a report was made from it; the window does not note that."""
        return bool(self._cases)

    def _case_digest(self, case: CaseNumber) -> str:
        return hmac.new(self._secret, case.symbols.encode(), hashlib.sha256).hexdigest()

    def close(self) -> None:
        """Close the file and release its lock."""
        self._log.close()

    def forget(self) -> None:
        """Delete it for good. Raises: SaveError."""
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
    """The drafts in a folder, in the order of their names; none when there is no such folder."""
    return sorted(folder.glob("*.draft"))


def results_under(folder: Path, passphrase: str) -> tuple[FileResult, ...]:
    """The fingerprints in all drafts of a folder that a passphrase opens.

    Raises:
        DraftFileError: it opens none of them, or there is no fingerprint in those.
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
    """Delete a draft for good; that needs no passphrase.

    Raises:
        DraftFileError: there is no draft by this name; nothing else is ever deleted.
        SaveError: it can't be deleted.
    """
    check_is_log(path)
    with disk_errors():
        wipe(path)


def _plain(answers: Draft) -> dict[str, Any]:
    return asdict(answers)


def _answers(value: dict[str, Any]) -> Draft:
    """Raises: TypeError, ValueError: an answer to no question, or none of its answers."""
    answers = Draft(**value)
    for question in QUESTIONS:
        if (choice := question.chosen(answers)) is not None:
            answers = question.answered(answers, choice.value)
    return answers
