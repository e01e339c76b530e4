"""What most view models have in common: they say when they have changed, and work off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.gui.work.bridge import Job


class ViewModel(QObject):
    """What a page shows and does, without widgets. Its owner calls ``stop`` before it lets go of it."""

    changed = Signal()
    failed = Signal(str)  # code

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[Job] = []
        self._unseen: list[Job] = []

    @property
    def busy(self) -> bool:
        """Work runs that a person waits for."""
        return any(job.busy for job in self._jobs if job not in self._unseen)

    def stop(self) -> None:
        """Forget all work and wait for its threads; GUI thread."""
        for job in self._jobs:
            job.stop()

    def _job(self, done: Callable[..., object], *, unseen: bool = False) -> Job:
        """One kind of work, of which one piece runs at a time.

        Args:
            done: hears what the work returned; a bound method of this view model, so that it runs in the GUI thread.
            unseen: nobody waits for it, and ``busy`` does not count it.
        """
        job = Job(self)
        job.done.connect(done)
        job.failed.connect(self._on_failed)
        self._jobs.append(job)
        if unseen:
            self._unseen.append(job)
        return job

    def _start(self, job: Job, work: Callable[[], object]) -> None:
        job.start(work)
        self.changed.emit()

    def _forget_jobs(self) -> None:
        for job in self._jobs:
            job.forget()

    def _on_failed(self, code: str) -> None:
        self.changed.emit()
        self.failed.emit(code)
