"""Files that are decoded, but whose exact hashes may not be complete yet."""

from takeitdown_desktop.core.workers.protocol import Finished
from takeitdown_desktop.core.workers.queue import Job


class DecodedJobs:
    """Jobs that their worker has finished. The caller holds the pool's lock."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []

    def __len__(self) -> int:
        return len(self._jobs)

    def add(self, job: Job, result: Finished) -> None:
        """Add a job with its worker's result."""
        job.result = result
        self._jobs.append(job)

    def take(self, now: float, patience_s: float) -> Job | None:
        """Remove and return a job whose hashes are complete or whose disk has stalled for ``patience_s``, if any."""
        ready = next((job for job in self._jobs if not job.awaits_digests(now, patience_s)), None)
        if ready is not None:
            self._jobs.remove(ready)
        return ready

    def drop(self, item: str | None = None) -> None:
        """Forget one file, or all."""
        for job in [one for one in self._jobs if item in (None, one.item)]:
            self._jobs.remove(job)
            job.close()
