"""Fingerprints a fixed set of files with a pool of workers."""

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
    """Fingerprint these files and close the pool after the last event, or when the iterator is closed.

    Args:
        pool: a new pool.
        files: the files by the name (``item``) that they have in the events.
    """
    remaining = set(files)
    for item, path in files.items():
        pool.submit(item, path)
    try:
        if not remaining:
            return
        for event in pool.events():
            yield event
            if isinstance(event, FileDone):
                remaining.discard(event.item)
                if not remaining:
                    return
    finally:
        pool.close()
