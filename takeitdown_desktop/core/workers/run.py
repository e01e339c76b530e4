"""A few files through a pool of workers, from the first to the last."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from takeitdown_desktop.core.progress import FileDone, HashEvent


class Pool(Protocol):
    """Fingerprints files in the background; see ``core.workers.pool.HashPool``."""

    def submit(self, item: str, path: Path) -> None: ...

    def events(self) -> Iterator[HashEvent]: ...

    def close(self) -> None: ...


def run(pool: Pool, files: Mapping[str, Path]) -> Iterator[HashEvent]:
    """Fingerprint these files and close the pool after the last event, or when nobody wants any more.

    Args:
        pool: one that is new.
        files: each by the name that it has in the events.
    """
    left = set(files)
    for item, path in files.items():
        pool.submit(item, path)
    try:
        if not left:
            return
        for event in pool.events():
            yield event
            if isinstance(event, FileDone):
                left.discard(event.item)
                if not left:
                    return
    finally:
        pool.close()
