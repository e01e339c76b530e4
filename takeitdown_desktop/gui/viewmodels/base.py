"""Base of most view models: signals for changes and errors, and background jobs."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from takeitdown_desktop.gui.work.bridge import Job


class ViewModel(QObject):
    """State and actions of a page, without widgets. Its owner calls ``stop`` before dropping it."""

    changed = Signal()
    failed = Signal(str)  # error code

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[Job] = []
        self._unseen: list[Job] = []

    @property
    def busy(self) -> bool:
        """Whether a job runs that the person waits for."""
        return any(job.busy for job in self._jobs if job not in self._unseen)

    def stop(self) -> None:
        """Discard all jobs and wait for their threads; GUI thread."""
        for job in self._jobs:
            job.stop()

    def _job(self, done: Callable[..., object], *, unseen: bool = False) -> Job:
        """Create a job for one kind of work.

        Args:
            done: called with the result; a bound method of this view model, so that it runs in the GUI thread.
            unseen: the person does not wait for it, so ``busy`` ignores it.
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
