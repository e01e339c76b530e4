"""Fingerprints of chosen files, going on from what a draft holds; for window and command line."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.progress import FileDone, FileResult, HashEvent
from takeitdown_desktop.core.workers.run import Pool, run


def fingerprint_files(
    files: Mapping[str, Path], pool: Pool, kept: KeptDraft | None = None, options: HashOptions | None = None
) -> Iterator[HashEvent]:
    """What happens, as it happens; the pool is closed after the last event, or when nobody wants any more.

    Args:
        files: each by the name that it has in the events.
        pool: one that is new.
        kept: what it holds is not made again, and what is made is put into it as soon as it is done.
        options: those of the pool, which a result in a draft belongs to; the usual ones by default.

    Raises:
        SaveError: a result could not be kept; those before it were.
    """
    if kept is None:
        yield from run(pool, files)
        return
    states = {item: kept.state_of(path, options) for item, path in files.items()}
    left = dict(files)
    for item, state in states.items():
        if (known := kept.result(state)) is not None:
            del left[item]
            yield FileDone(item, known)
    for event in run(pool, left):
        if isinstance(event, FileDone):
            kept.put_result(states[event.item], files[event.item], options, event.result)
        yield event


def results_of(events: Iterator[HashEvent]) -> dict[str, FileResult]:
    """Every file's result by its name in the events, in the order in which they were done."""
    return {event.item: event.result for event in events if isinstance(event, FileDone)}
