"""From what was dropped, chosen or pasted to the files in it, off the GUI thread."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.media.source import walk, why_none


@dataclass(frozen=True, slots=True)
class Found:
    """Files in the order in which they came, each once.

    Attributes:
        nothing_in: code of the reason why one of the folders gave nothing; "" when all gave something.
        too_many: there were more than asked for; the rest was left out.
    """

    files: tuple[Path, ...]
    nothing_in: str
    too_many: bool


def collect(paths: Sequence[Path], most: int, stopped: Callable[[], bool]) -> Found:
    """The files at and below ``paths``, at most ``most``; ends early when ``stopped``."""
    files: dict[Path, None] = {}
    nothing_in = ""
    for path in paths:
        found = False
        for file in walk(path):
            found = True
            files[Path(os.path.realpath(file))] = None
            if len(files) > most or stopped():
                return Found(tuple(files)[:most], nothing_in=nothing_in, too_many=len(files) > most)
        if not found:
            nothing_in = why_none(path).code
    return Found(tuple(files), nothing_in=nothing_in, too_many=False)
