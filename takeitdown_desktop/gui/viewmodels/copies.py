"""Compares copies that were found with the reported files, on this computer and without network."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.errors import MediaError, by_code
from takeitdown_desktop.core.hashing.compare import Comparison, compare
from takeitdown_desktop.core.outbox.drafts import kept_in, results_under
from takeitdown_desktop.core.outbox.fingerprints import fingerprint_files, results_of
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_desktop.gui.viewmodels.base import ViewModel
from takeitdown_desktop.gui.work.context import AppContext, Pool


@dataclass(frozen=True, slots=True)
class Compared:
    """One copy, compared with all reported files."""

    name: str
    result: FileResult
    comparison: Comparison


class CopiesViewModel(ViewModel):
    """The reported files, or fingerprints of a draft, and the comparison of copies with them."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._originals: tuple[Path, ...] = ()
        self._kept: tuple[FileResult, ...] = ()
        self._drafts = 0
        self._compared: tuple[Compared, ...] = ()
        self._pools: list[Pool] = []
        self._comparing = self._job(self._on_done)
        self._looking = self._job(self._on_looked, unseen=True)
        self._opening = self._job(self._on_opened)

    @property
    def originals(self) -> int:
        """How many reported files are chosen, or how many fingerprints of an opened draft there are."""
        return len(self._originals) or len(self._kept)

    @property
    def from_kept(self) -> bool:
        """Whether they are fingerprints from a draft."""
        return bool(self._kept)

    @property
    def drafts(self) -> int:
        """How many drafts there are on this computer."""
        return self._drafts

    @property
    def compared(self) -> tuple[Compared, ...]:
        return self._compared

    def refresh(self) -> None:
        """Look for drafts."""
        context = self._context
        self._looking.start(lambda: kept_in(context.drafts()))

    def choose_originals(self, paths: Sequence[Path]) -> None:
        self._originals, self._kept, self._compared = tuple(paths), (), ()
        self.changed.emit()

    def open_kept(self, passphrase: str) -> None:
        """Compare with the fingerprints of the draft with this passphrase, whose files need not exist any more."""
        context = self._context
        if not self.busy:
            self._start(self._opening, lambda: results_under(context.drafts(), passphrase))

    def compare(self, copies: Sequence[Path]) -> None:
        """Fingerprint both sides, the copies with a platform's settings, and compare them."""
        originals, kept, chosen = self._originals, self._kept, tuple(copies)
        if not self.originals or not chosen or self.busy:
            return

        def work() -> tuple[Compared, ...]:
            self._context.load_pool()
            sent = kept or self._sent(originals)
            found = self._fingerprint(self._context.new_pool(as_platform=True), chosen)
            return tuple(
                Compared(path.name, result, compare(result, sent))
                for path, result in zip(chosen, found, strict=True)
            )

        self._start(self._comparing, work)

    def forget(self) -> None:
        """Clear all files and results."""
        self.kill()
        self._forget_jobs()
        self._originals, self._kept, self._compared = (), (), ()
        self.changed.emit()

    def kill(self) -> None:
        """Kill the workers without waiting; any thread."""
        for pool in list(self._pools):
            pool.close()

    def stop(self) -> None:
        self.kill()
        super().stop()

    def _sent(self, originals: Sequence[Path]) -> Sequence[FileResult]:
        made = self._fingerprint(self._context.new_pool(), originals)
        sent = [result for result in made if result.verdict is not Verdict.UNREADABLE]
        if not sent:
            reason = by_code(MediaError).get(made[0].error or "", MediaError)
            raise reason("nothing to compare with")
        return sent

    def _fingerprint(self, pool: Pool, paths: Sequence[Path]) -> list[FileResult]:
        self._pools.append(pool)
        try:
            files = {str(number): path for number, path in enumerate(paths)}
            results = results_of(fingerprint_files(files, pool))
        finally:
            self._pools.remove(pool)
        return [results[item] for item in files]

    def _on_done(self, compared: tuple[Compared, ...]) -> None:
        self._compared = compared
        self.changed.emit()

    def _on_looked(self, found: Sequence[Path]) -> None:
        self._drafts = len(found)
        self.changed.emit()

    def _on_opened(self, kept: tuple[FileResult, ...]) -> None:
        self._originals, self._kept, self._compared = (), kept, ()
        self.changed.emit()
