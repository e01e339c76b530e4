"""Drafts: unfinished reports, encrypted with a passphrase."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import Signal

from takeitdown_desktop.core.outbox.drafts import MIN_CHARACTERS, KeptDraft, forget_draft, kept_in
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.session import Session
from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.work.context import AppContext


class DraftsViewModel(ViewModel):
    """Saves, opens and deletes drafts. A passphrase is only held while one job runs."""

    kept = Signal()
    taken_up = Signal()

    def __init__(
        self, context: AppContext, session: Session, report: ReportViewModel, files: FilesViewModel
    ) -> None:
        super().__init__()
        self._context = context
        self._session = session
        self._report = report
        self._files = files
        self._found: tuple[Path, ...] = ()
        self._taken_up: Path | None = None
        self._keeps_this = False
        self._held: tuple[Draft, tuple[FileResult, ...]] | None = None
        self._looking = self._job(self._on_looked, unseen=True)
        self._keeping = self._job(self._on_kept)
        self._opening = self._job(self._on_opened)
        self._deleting = self._job(self.refresh)

    @property
    def found(self) -> tuple[Path, ...]:
        return self._found

    @property
    def keeps_this(self) -> bool:
        """Whether the current report was saved as a draft."""
        return self._keeps_this

    @property
    def holds_all(self) -> bool:
        """Whether the draft holds all current answers and results."""
        return self._held is not None and self._held == self._state()

    def refresh(self) -> None:
        context = self._context
        self._looking.start(lambda: kept_in(context.drafts()))

    def keep(self, passphrase: str) -> None:
        """Save the answers and the finished fingerprints, but nothing of the pictures themselves.

        If the report was opened from a draft, that draft is updated; the passphrase must be the same.
        """
        context, old = self._context, self._taken_up
        answers, results = self._session.answers, self._files.kept_results()
        state = self._state()

        def work() -> tuple[Draft, tuple[FileResult, ...]]:
            with _opened(context.drafts(), old, passphrase, answers) as draft:
                draft.put_answers(answers)
                for file, result in results:
                    draft.put_result(draft.state_of(file), file, None, result)
            return state

        self._start(self._keeping, work)

    def take_up(self, path: Path, passphrase: str) -> None:
        """Open a draft; its file stays until it is deleted."""
        self._taken_up = path
        self._start(self._opening, lambda: _read(path, passphrase))

    def delete(self, path: Path) -> None:
        """Delete a draft for good; this needs no passphrase."""
        self._start(self._deleting, lambda: forget_draft(path))

    def forget(self) -> None:
        """Forget which draft is open; the next report is a new one."""
        self._taken_up, self._keeps_this, self._held = None, False, None

    def _on_looked(self, found: list[Path]) -> None:
        self._found = tuple(found)
        self.changed.emit()

    def _state(self) -> tuple[Draft, tuple[FileResult, ...]]:
        return self._session.answers, self._session.results

    def _on_kept(self, state: tuple[Draft, tuple[FileResult, ...]]) -> None:
        self._keeps_this, self._held = True, state
        self.changed.emit()
        self.kept.emit()

    def _on_opened(self, held: tuple[Draft, tuple[FileResult, ...]]) -> None:
        answers, results = held
        self._keeps_this = True
        self._report.answer_all(answers)
        self._files.clear()
        self._files.restore(results)
        self._held = self._state()
        self.changed.emit()
        self.taken_up.emit()


def good_passphrase(passphrase: str) -> bool:
    """Whether a new passphrase is long enough."""
    return len(passphrase) >= MIN_CHARACTERS


def _opened(folder: Path, old: Path | None, passphrase: str, answers: Draft) -> KeptDraft:
    if old is not None and old.exists():
        return KeptDraft.open(old, passphrase)
    places = (folder / f"unfinished-{number}.draft" for number in count(1))
    return KeptDraft.create(next(path for path in places if not path.exists()), passphrase, answers)


def _read(path: Path, passphrase: str) -> tuple[Draft, tuple[FileResult, ...]]:
    with KeptDraft.open(path, passphrase) as draft:
        return draft.answers, draft.results
