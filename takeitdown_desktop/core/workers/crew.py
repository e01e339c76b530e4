"""The worker processes of one pool: decides which one is reused, started or replaced for a file."""

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import Limits
from takeitdown_desktop.core.media.machine import machine_bytes
from takeitdown_desktop.core.workers import launch
from takeitdown_desktop.core.workers.process import WorkerProcess
from takeitdown_desktop.core.workers.worker import Decoders

_WORKER_BYTES = 512 << 20
"""Memory budget per worker; one takes 100 to 300 MB unless a picture is large."""


class Crew:
    """At most ``size`` workers. The caller holds the pool's lock."""

    def __init__(self, size: int, options: HashOptions, limits: Limits, *, background: bool) -> None:
        self.members: list[WorkerProcess] = []
        self._size = size
        self._options, self._limits, self._background = options, limits, background

    def member_with(self, needed: Decoders) -> WorkerProcess:
        """An idle worker with these decoders: an existing one, a new one, or one that replaces another."""
        idle = [member for member in self.members if member.job is None]
        fitting = [member for member in idle if needed in member.decoders]
        if fitting:
            return min(fitting, key=lambda member: member.decoders.value)
        if len(self.members) >= self._size:
            # Keep the old decoders too: otherwise alternating kinds of file would start a worker each.
            needed |= idle[0].decoders
            self.remove(idle[0])
        member = WorkerProcess.start(needed, self._options, self._limits, background=self._background)
        self.members.append(member)
        return member

    def remove(self, member: WorkerProcess) -> None:
        """Kill a worker."""
        self.members.remove(member)
        member.end()

    def remove_all(self) -> None:
        """Kill every worker and close the files they have."""
        for member in list(self.members):
            if member.job is not None:
                member.job.close()
            self.remove(member)

    def remove_idle(self, now: float, patience_s: float) -> None:
        """Kill the workers that have been idle for ``patience_s`` seconds."""
        for member in [one for one in self.members if one.job is None and now - one.heard > patience_s]:
            self.remove(member)


def usable_cores() -> int:
    """Number of processor cores that this process may use and has memory for, at least 1."""
    return max(1, min(launch.cores(), machine_bytes() // _WORKER_BYTES))
