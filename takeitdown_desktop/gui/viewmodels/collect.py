"""Collects the files in dropped, chosen or pasted paths; runs off the GUI thread."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.media.source import walk, why_none


@dataclass(frozen=True, slots=True)
class Look:
    """Metadata that helps to tell files apart without reading them.

    Attributes:
        size: in bytes; 0 if unknown.
        changed_s: modification time in seconds since 1970; None if unknown.
    """

    size: int = 0
    changed_s: float | None = None

    @classmethod
    def at(cls, path: Path) -> "Look":
        try:
            status = os.stat(path)  # noqa: PTH116 - Path.stat refuses some names
        except (OSError, ValueError):
            return cls()
        return cls(status.st_size, status.st_mtime)


@dataclass(frozen=True, slots=True)
class Found:
    """The collected files in order and without duplicates, with their metadata.

    Attributes:
        nothing_in: error code for a folder without usable files; "" if every folder has some.
        too_many: there were more files than the maximum; the rest was left out.
    """

    files: tuple[tuple[Path, Look], ...]
    nothing_in: str
    too_many: bool


def collect(paths: Sequence[Path], most: int, stopped: Callable[[], bool]) -> Found:
    """The files at and below ``paths``, at most ``most``; returns early once ``stopped()`` is true."""
    files: dict[Path, Look] = {}
    nothing_in = ""
    for path in paths:
        found = False
        for file in walk(path):
            found = True
            real = Path(os.path.realpath(file))
            files.setdefault(real, Look.at(real))
            if len(files) > most or stopped():
                return Found(tuple(files.items())[:most], nothing_in=nothing_in, too_many=len(files) > most)
        if not found:
            nothing_in = why_none(path).code
    return Found(tuple(files.items()), nothing_in=nothing_in, too_many=False)
