"""Fingerprints files, reusing results from a draft; for window and command line."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.progress import FileDone, FileResult, HashEvent
from takeitdown_desktop.core.workers.run import Pool, run


def fingerprint_files(
    files: Mapping[str, Path], pool: Pool, kept: KeptDraft | None = None, options: HashOptions | None = None
) -> Iterator[HashEvent]:
    """Yield events as they happen; the pool is closed after the last one, or when the iterator is closed.

    Args:
        files: the files by the name (``item``) that they have in the events.
        pool: a new pool.
        kept: a draft whose results are reused, and to which each new result is added at once.
        options: the pool's options, for which results in the draft must have been computed.

    Raises:
        SaveError: a result could not be stored; those before it were.
    """
    if kept is None:
        yield from run(pool, files)
        return
    states = {item: kept.state_of(path, options) for item, path in files.items()}
    remaining = dict(files)
    for item, state in states.items():
        if (known := kept.result(state)) is not None:
            del remaining[item]
            yield FileDone(item, known)
    for event in run(pool, remaining):
        if isinstance(event, FileDone):
            kept.put_result(states[event.item], files[event.item], options, event.result)
        yield event


def results_of(events: Iterator[HashEvent]) -> dict[str, FileResult]:
    """The results by item, in the order in which they were finished."""
    return {event.item: event.result for event in events if isinstance(event, FileDone)}
