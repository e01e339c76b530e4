"""Fingerprints paths in the given order, with a progress bar on a terminal."""

import os
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.cli.terminal import say
from takeitdown_desktop.cli.words import number, translate
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.source import PassedOver, walk, why_none
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.fingerprints import fingerprint_files
from takeitdown_desktop.core.progress import FileDone, FileProgress, FileResult, Verdict
from takeitdown_desktop.core.workers.pool import HashPool
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Named:
    """One file by the name that the person gave, and its result."""

    name: str
    result: FileResult


def fingerprint_all(
    paths: Sequence[str], options: HashOptions, kept: KeptDraft | None = None
) -> Iterator[Named]:
    """Fingerprint every file below ``paths``, in order; a folder without files gives one (failed) result itself.

    Results in the draft ``kept`` are reused, and new ones are added to it at once.
    """
    passed: Counter[PassedOver] = Counter()
    jobs = [(name, path) for text in paths for name, path in _expand(text, passed)]
    if passed:
        say(translate("PassedWords", "Not in this list: {what}.").format(what=_in_words(passed)))
    ready: dict[int, FileResult] = {
        number: FileResult(None, Verdict.UNREADABLE, (), why_none(Path(name)).code)
        for number, (name, path) in enumerate(jobs)
        if path is None
    }
    files = {str(number): path for number, (_, path) in enumerate(jobs) if path is not None}
    bar = _Bar(len(files))
    events = fingerprint_files(files, HashPool(options), kept, options)
    for index, (name, _) in enumerate(jobs):
        while index not in ready:
            event = next(events)
            bar.hear(event)
            if isinstance(event, FileDone):
                ready[int(event.item)] = event.result
        bar.hide()
        yield Named(name, ready.pop(index))


def _expand(text: str, passed: Counter[PassedOver]) -> Iterator[tuple[str, Path | None]]:
    path = Path(text)
    found = False
    for file in walk(path, passed):
        found = True
        inside = file != path
        yield (os.path.join(text, file.relative_to(path)) if inside else text), file  # noqa: PTH118 - as given
    if not found:
        yield text, None


_PASSED = {
    PassedOver.HIDDEN: QT_TRANSLATE_NOOP("PassedWords", "hidden: {count}"),
    PassedOver.LINK: QT_TRANSLATE_NOOP("PassedWords", "links to other places: {count}"),
    PassedOver.SYSTEM: QT_TRANSLATE_NOOP("PassedWords", "files of the system: {count}"),
    PassedOver.TOO_LONG: QT_TRANSLATE_NOOP("PassedWords", "in too many folders: {count}"),
    PassedOver.DENIED: QT_TRANSLATE_NOOP("PassedWords", "folders that can't be opened: {count}"),
}


def _in_words(passed: Counter[PassedOver]) -> str:
    counts = ((passed[reason], translate("PassedWords", _PASSED[reason])) for reason in PassedOver)
    return ", ".join(words.format(count=number(count)) for count, words in counts if count)


class _Bar:
    """A progress bar on standard error, if that is a terminal."""

    _EVERY_S = 0.1

    def __init__(self, total: int) -> None:
        self._on = sys.stderr is not None and sys.stderr.isatty()
        self._total = total
        self._done = 0
        self._parts: dict[str, float] = {}
        self._drawn = 0.0

    def hear(self, event: object) -> None:
        if isinstance(event, FileDone):
            self._done += 1
            self._parts.pop(event.item, None)
        elif isinstance(event, FileProgress):
            self._parts[event.item] = min(1.0, event.done / event.total)
        if self._on and time.monotonic() - self._drawn > self._EVERY_S:
            self._draw()

    def hide(self) -> None:
        if self._on and self._drawn:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
            self._drawn = 0.0

    def _draw(self) -> None:
        share = (self._done + sum(self._parts.values())) / max(1, self._total)
        text = f" {number(100 * share, '3.0f')} %  {number(self._done)}/{number(self._total)}"
        width = max(10, min(40, shutil.get_terminal_size().columns - len(text) - 3))
        filled = int(share * width)
        print(
            f"\r\033[K[{'#' * filled}{'.' * (width - filled)}]{text}", end="", file=sys.stderr, flush=True
        )
        self._drawn = time.monotonic()
