"""From what was dropped, chosen or pasted to the files in it, off the GUI thread."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.media.source import walk, why_none


@dataclass(frozen=True, slots=True)
class Look:
    """What tells files apart without looking into them.

    Attributes:
        size: in bytes; 0 when it is not known.
        changed_s: when the file was last changed, seconds since 1970; None when it is not known.
    """

    size: int = 0
    changed_s: float | None = None

    @classmethod
    def at(cls, path: Path) -> "Look":
        try:
            status = os.stat(path)  # noqa: PTH116 - Path refuses some names
        except (OSError, ValueError):
            return cls()
        return cls(status.st_size, status.st_mtime)


@dataclass(frozen=True, slots=True)
class Found:
    """Files in the order in which they came, each once, with how they look from outside.

    Attributes:
        nothing_in: code of the reason why one of the folders gave nothing; "" when all gave something.
        too_many: there were more than asked for; the rest was left out.
    """

    files: tuple[tuple[Path, Look], ...]
    nothing_in: str
    too_many: bool


def collect(paths: Sequence[Path], most: int, stopped: Callable[[], bool]) -> Found:
    """The files at and below ``paths``, at most ``most``; ends early when ``stopped``."""
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
